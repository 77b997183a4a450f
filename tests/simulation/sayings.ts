/**
 * Yes and no, in acts of kinds that no room knows yet, on one subject that both have. And lies: a changed client writes its
 * yeses under any date and claims to have seen whatever it likes.
 */
import { opLinkOf } from "#device/space/fold.ts";
import type { HeldOp, SpaceCore } from "#device/space/core.ts";
import type { Seen } from "#protocol/seen.ts";
import { type Draft, writeForged } from "#tests/harness/changed-client.ts";
import type { Dice } from "#tests/harness/dice.ts";
import type { Act, Acts } from "./act.ts";
import type { Says } from "./ledger.ts";
import type { Phone } from "./phone.ts";
import type { Scene } from "./scene.ts";
import { writeRaw } from "./writings.ts";

export const KINDS = { yes: "sayYes", no: "sayNo", lift: "sayLift" } as const;
const VERSIONS = ["1".repeat(64), "2".repeat(64)] as const;
const DAY = 86_400_000;

/** What an op says, if it is one of these. */
export const saysOf = ({ facts }: Pick<HeldOp, "facts">): Says | null => {
  const [fact] = facts ?? [];
  const about = fact?.fields["about"];
  if (fact?.kind === KINDS.no) return { says: "no" };
  if (typeof about !== "string") return null;
  if (fact?.kind === KINDS.yes) return { says: "yes", answers: about };
  return fact?.kind === KINDS.lift ? { says: "lift", no: opLinkOf(about) } : null;
};

const bodyOf = (says: Says, d: string) => {
  const about = says.says === "yes" ? says.answers : says.says === "lift" ? says.no : "";
  return { k: KINDS[says.says], v: 1, d, about };
};

const everything = (core: SpaceCore): readonly HeldOp[] => [...core.chains.values()].flatMap(({ ops }) => ops);

const note = ({ ledger }: Scene, phone: Phone, core: SpaceCore, op: HeldOp, says: Says): void => {
  const { name, person } = phone.kit;
  const knew = new Set(everything(core).map(({ link }) => link));
  ledger.sayings.set(op.link, { link: op.link, person, says, knew });
  ledger.entries.push({
    phone: name,
    person,
    place: "ours",
    link: op.link,
    class: "act",
    text: null,
    until: null,
    removed: "no",
  });
};

const say =
  (saying: (core: SpaceCore, dice: Dice) => Says | null): Act =>
  async (scene, phone, dice) => {
    const core = phone.place("ours")?.core;
    const says = core ? saying(core, dice) : null;
    if (!core || !says) return null;
    const op = await writeRaw(phone, "ours", "act", (d) => bodyOf(says, d));
    if (op === null || typeof op === "string") return op;
    note(scene, phone, core, op, says);
    return `${says.says} ${op.link.slice(0, 8)}`;
  };

/** The changed client, where it is on. */
const liarIn = (scene: Scene) => {
  const phone = scene.phones.find(({ kit }) => kit.name === scene.setting.liar);
  const [session, place] = [phone?.session(), phone?.place("ours")];
  return phone && session && place ? { phone, session, place } : null;
};

const forgeIn = async (
  { phone, session, place }: NonNullable<ReturnType<typeof liarIn>>,
  draft: Draft,
): Promise<HeldOp | null> => {
  const op = await phone.finish(
    session.queue(async () => {
      const written = await writeForged(place.core, draft);
      await place.settle();
      return written;
    }),
  );
  void session.sync.pass();
  return op === "ended" ? null : op;
};

const lie: Act = async (scene, _, dice) => {
  const liar = liarIn(scene);
  if (!liar) return null;
  const { core } = liar.place;
  const says: Says = dice.chance(0.8) ? { says: "yes", answers: dice.pick(VERSIONS) } : { says: "no" };
  const now = scene.time.now();
  const wall = dice.pick([0, 1, now - 30 * DAY, now, now + dice.between(1, 30) * DAY]);
  const seen = inventedSeen(core, dice);
  const op = await forgeIn(liar, { class: "act", facts: [bodyOf(says, "2026-11-22")], wall, seen });
  if (!op) return "not written";
  note(scene, liar.phone, core, op, says);
  const claimed = seen.map(({ sequence, link }) => `${sequence} ${link.slice(0, 6)}`).join(", ");
  return `${says.says} dated ${wall}, has seen ${claimed}: ${op.link.slice(0, 8)}`;
};

/** Takes back what the other wrote, which nobody can (LOG-19). */
const takeBackTheirs: Act = async (scene, _, dice) => {
  const liar = liarIn(scene);
  const theirs = scene.ledger.entries.filter(
    ({ person, place, text, link }) =>
      place === "ours" && text !== null && person !== liar?.phone.kit.person && liar?.place.core.byLink.has(link),
  );
  if (!liar || theirs.length === 0) return null;
  const { link, text } = dice.pick(theirs);
  const { device = "", sequence = 0 } = liar.place.core.byLink.get(link) ?? {};
  const ops = [[device, sequence, sequence]];
  const op = await forgeIn(liar, { class: "act", facts: [{ k: "removed", v: 1, d: "2026-11-22", ops }] });
  return op ? `${text}, which is not its own` : "not written";
};

/** True heads, older ones, links that never were, and ops nobody has written yet. */
const inventedSeen = (core: SpaceCore, dice: Dice): readonly Seen[] =>
  [...core.chains.values()].flatMap((chain): Seen[] => {
    if (chain.device === core.deps.device || chain.ops.length === 0 || dice.chance(0.4)) return [];
    const sequence = dice.between(1, chain.ops.length);
    const link = (chain.ops[sequence - 1]?.link ?? "").slice(0, 32);
    if (dice.chance(0.15)) return [{ device: chain.device, sequence, link: "f".repeat(32) }];
    if (dice.chance(0.1))
      return [{ device: chain.device, sequence: chain.ops.length + dice.between(1, 3), link: "e".repeat(32) }];
    return [{ device: chain.device, sequence, link }];
  });

export const sayings: Acts = {
  yes: [4, say((_, dice) => ({ says: "yes", answers: dice.pick(VERSIONS) }))],
  no: [2, say(() => ({ says: "no" }))],
  lift: [
    1,
    say((core, dice) => {
      const noes = everything(core).filter((op) => saysOf(op)?.says === "no");
      return noes.length > 0 ? { says: "lift", no: dice.pick(noes).link } : null;
    }),
  ],
  lie: [4, lie],
  takeBackTheirs: [2, takeBackTheirs],
};
