/**
 * All is well again: everybody is on, online and on time, and the server gives what it has. Within a few rounds nothing
 * moves any more, or the device floor stalls. A month goes by as well, so that whatever was dated ahead has come.
 */
import { createDice, seedFor } from "#tests/harness/dice.ts";
import { calm } from "./network.ts";
import type { Scene } from "./scene.ts";

const DAY = 86_400_000;
const ROUNDS = 10;
const ROUND_MS = 1_000;
/** There, back, and a few requests more that were begun in the storm. */
const HOPS = 5;

/** Null, or what still moves. */
export const heal = async (scene: Scene): Promise<string | null> => {
  const { setting, network, server, phones, time } = scene;
  network.change(createDice(seedFor(setting.seed, "healing")), calm);
  server.start();
  for (const phone of phones) {
    Object.assign(phone.set, { online: true, heldBack: null, ahead: 0, crashIn: null });
    for (let tries = 0; tries < 3 && !phone.vault(); tries++) {
      await phone.start();
      await time.pass(10_000);
    }
    if (!phone.vault()) return `${phone.kit.name} does not begin again`;
  }
  for (let hop = 0; hop < HOPS; hop++) {
    network.clear();
    await time.pass(ROUND_MS / HOPS);
  }
  const stalls: string[] = [];
  for (const days of [0, 32]) {
    await time.sleep(days * DAY);
    const stalled = await settleAll(scene, days > 0);
    if (stalled) stalls.push(`after ${days} days: ${stalled}`);
  }
  return stalls.length > 0 ? stalls.join("\n") : null;
};

const settleAll = async (scene: Scene, isLast: boolean): Promise<string | null> => {
  let before = "";
  for (let round = 0; round < ROUNDS; round++) {
    for (const phone of scene.phones) void phone.session()?.sync.pass();
    await scene.time.pass(ROUND_MS);
    const now = await standing(scene);
    const left = unsent(scene, isLast);
    if (now === before || (!isLast && left === null && (await isLevel(scene)))) return left;
    before = now;
  }
  return `still moving after ${ROUNDS} rounds:\n${before}`;
};

/** Everybody has read the server's lists to their ends. */
const isLevel = async ({ phones, server }: Scene): Promise<boolean> => {
  for (const phone of phones) {
    for (const { core } of phone.session()?.places() ?? []) {
      if (core.cursor !== (await server.entries(core.space)).at(-1)?.cursor) return false;
    }
  }
  return true;
};

/** Where everything stands; equal as long as nothing moves. */
const standing = async ({ phones, server, kit }: Scene): Promise<string> => {
  const ofPhones = phones.flatMap((phone) =>
    (phone.session()?.places() ?? []).map(({ core }) => {
      const chains = [...core.chains.values()].map(({ ops }) => ops.length);
      const waiting = core.waiting.map(({ why }) => why);
      return `${phone.kit.name} ${core.place} ${JSON.stringify([core.cursor, core.unsent.length, core.swaps.size, chains, waiting])}`;
    }),
  );
  const ofServer = await Promise.all(
    [kit.ours, ...kit.mine].map(async (space) => (await server.entries(space)).map(({ cursor }) => cursor)),
  );
  return [...ofPhones, `server ${JSON.stringify(ofServer.map((cursors) => [cursors.length, cursors.at(-1)]))}`].join(
    "\n",
  );
};

/** What should have gone by now. Pages without words whose day is over wait for their author's word, a day later. */
const unsent = ({ phones }: Scene, isLast: boolean): string | null => {
  for (const phone of phones) {
    for (const { core, lastRefusal } of phone.session()?.places() ?? []) {
      if (core.unsent.length + (isLast ? core.swaps.size : 0) === 0) continue;
      const names = JSON.stringify([core.unsent, [...core.swaps]]);
      return `${phone.kit.name} has ${core.unsent.length} unsent and ${core.swaps.size} to swap in ${core.place}: ${lastRefusal()} ${names}`;
    }
  }
  return null;
};
