/**
 * Words taken back, or over their day, are nowhere: in no row of any phone or of the server, opened with every key anybody
 * ever held. (What somebody copied before is another matter, LOG-23.)
 */
import type { Entry } from "../ledger.ts";
import type { Scene } from "../scene.ts";
import { openerOf, readDisk } from "./every-key.ts";
import type { Oracle } from "./oracle.ts";

/** Where a text can be found. */
export const whereIs = async (
  scene: Scene,
  texts: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const open = await openerOf(scene);
  const found = new Map<string, string[]>(texts.map((text) => [text, []]));
  const look = (where: string, content: string): void => {
    for (const text of texts) if (content.includes(text)) found.get(text)?.push(where);
  };
  for (const phone of scene.phones) look(phone.kit.name, await readDisk(phone.disk, open));
  for (const space of [scene.kit.ours, ...scene.kit.mine]) {
    const rows = await scene.server.entries(space);
    look("the server", (await Promise.all(rows.map(({ bytes }) => open(bytes)))).join("\n"));
  }
  return found;
};

const isGone = ({ removed, until }: Entry, now: number): boolean =>
  removed === "yes" || (until !== null && until <= now);

export const goneIsGone: Oracle = async (scene) => {
  const words = scene.ledger.entries.filter(({ text }) => text !== null);
  const found = await whereIs(
    scene,
    words.map(({ text }) => text ?? ""),
  );
  const files = await scene.server.files();
  return words
    .flatMap((entry) => {
      const places = found.get(entry.text ?? "") ?? [];
      if (!isGone(entry, scene.time.now())) {
        return places.length === 0 && entry.removed === "no" && entry.until === null
          ? [`the search does not find ${entry.text}`]
          : [];
      }
      return places.map((place) => `${entry.text} of ${entry.phone} is gone but still at ${place}`);
    })
    .concat(files.includes("kestrelmoon") ? ["a text is in the files of the server"] : []);
};
