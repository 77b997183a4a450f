/** A world in which nothing goes wrong by chance: for single histories, told step by step. */
import { worded } from "#tests/domain/telling.ts";
import type { HeldOp, SpaceCore } from "#device/space/core.ts";
import { noticesOf } from "#device/space/notices.ts";
import type { Place } from "#device/space/place.ts";
import { calm } from "./network.ts";
import type { Phone } from "./phone.ts";
import { createScene, type Scene } from "./scene.ts";
import { writeRaw } from "./writings.ts";

export interface CalmScene extends Scene {
  /** `ana1` and the like. */
  readonly phone: (name: string) => Phone;
  readonly ours: (name: string) => Place;
  /** Everybody, or these, talk with the server until what follows has followed. */
  readonly talk: (...names: readonly string[]) => Promise<void>;
}

export const calmScene = async (phones: readonly [number, number]): Promise<CalmScene> => {
  const setting = {
    seed: 1,
    phones,
    variant: 0,
    storage: "memory",
    engine: "node",
    weather: calm,
    liar: null,
  } as const;
  const scene = await createScene(setting);
  const phone = (name: string): Phone => {
    const found = scene.phones.find(({ kit }) => kit.name === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  const talk: CalmScene["talk"] = async (...names) => {
    const talking = scene.phones.filter(({ kit }) => names.length === 0 || names.includes(kit.name));
    for (let round = 0; round < 3; round++) {
      for (const each of talking) void each.session()?.sync.pass();
      await scene.time.pass(2_000);
    }
  };
  await talk();
  return { ...scene, phone, talk, ours: (name) => placeOf(phone(name)) };
};

const placeOf = (phone: Phone): Place => {
  const place = phone.place("ours");
  if (!place) throw new Error(`${phone.kit.name} is off`);
  return place;
};

/** A promise; its link. */
export const promise = async (phone: Phone, text: string): Promise<string> => {
  const body = { type: "make", ...worded(text) };
  const asked = phone.vault()?.ask("command", { module: "trust", place: "ours", command: body });
  const answer = asked && (await phone.finish(asked));
  if (!answer || answer === "ended" || !answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value.links[0] ?? "";
};

/** An act of a kind that no room knows. */
export const say = async (phone: Phone, k: string, fields: Readonly<Record<string, string>> = {}): Promise<HeldOp> => {
  const op = await writeRaw(phone, "ours", "act", (d) => ({ k, v: 1, d, ...fields }));
  if (op === null || typeof op === "string") throw new Error(String(op));
  return op;
};

export const shows = (place: Place, text: string): boolean => JSON.stringify(place.fold.states()).includes(text);

export const says = ({ core }: Place): readonly string[] => noticesOf(core).map(({ type }) => type);

/** The kinds of facts that lie outside the order and whose no's are heard. */
export const apart = ({ waiting }: SpaceCore): readonly string[] =>
  waiting.flatMap(({ ops }) => ops.flatMap(({ facts }) => (facts ?? []).map(({ kind }) => kind)));
