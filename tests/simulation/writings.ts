/** What people write: promises and what becomes of them, names, words with a last day, and words taken back. */
import { ok } from "#base/result.ts";
import type { HeldOp } from "#device/space/core.ts";
import { ensureKey } from "#device/space/keys.ts";
import { writeOp } from "#device/space/write.ts";
import type { LineItem, LinesView } from "#domain/trust/line-views.ts";
import type { PromiseItem, PromisesView } from "#domain/trust/views.ts";
import type { BodyFact } from "#protocol/body.ts";
import type { OpClass } from "#protocol/leaf.ts";
import { worded } from "#tests/domain/telling.ts";
import type { Dice } from "#tests/harness/dice.ts";
import type { Act, Acts } from "./act.ts";
import type { Entry } from "./ledger.ts";
import type { Phone } from "./phone.ts";
import type { Scene } from "./scene.ts";

type PlaceName = "mine" | "ours";

const DAY = 86_400_000;

const enter = (
  { ledger }: Scene,
  phone: Phone,
  place: PlaceName,
  op: Pick<Entry, "link" | "class"> & Partial<Pick<Entry, "text" | "until">>,
): void => {
  const { name, person } = phone.kit;
  ledger.entries.push({ phone: name, person, place, text: null, until: null, removed: "no", ...op });
};

/** Asks the vault, as a room would. */
const command = async (
  scene: Scene,
  phone: Phone,
  place: PlaceName,
  [module, body, text]: readonly ["trust" | "person", object, string?],
): Promise<string | null> => {
  const vault = phone.vault();
  if (!vault) return null;
  const answer = await phone.finish(vault.ask("command", { module, place, command: body }));
  if (answer === "ended") return "ended in the middle";
  if (!answer.ok) return answer.error.type;
  const [link = ""] = answer.value.links;
  const isWords = text !== undefined;
  enter(scene, phone, place, { link: link.slice(0, 64), class: isWords ? "words" : "act", text: text ?? null });
  return `${place} ${text ?? ""} ${link.slice(0, 8)}`;
};

const promisesOn = (phone: Phone, place: PlaceName): readonly PromiseItem[] => {
  const view = phone.place(place)?.slice("trust", "promises", { limit: 100 }) as PromisesView | undefined;
  return view?.promises ?? [];
};

const somewhere = (dice: Dice): PlaceName => (dice.chance(0.75) ? "ours" : "mine");

const dueOf = (phone: Phone, dice: Dice): string | null => {
  if (dice.chance(0.5)) return null;
  const session = phone.session();
  if (!session) return null;
  const { dayOf, timeOf, now } = session.world;
  const due = now() + dice.between(0, 10) * DAY;
  return dice.chance(0.5) ? dayOf(due) : `${dayOf(due)}T${timeOf(due)}`;
};

/** Something done about one of the promises this phone shows. */
const about =
  (
    wanted: (item: PromiseItem) => boolean,
    make: (item: PromiseItem, scene: Scene, phone: Phone, dice: Dice) => readonly [object, string?],
  ): Act =>
  async (scene, phone, dice) => {
    const place = somewhere(dice);
    const items = promisesOn(phone, place).filter(wanted);
    if (items.length === 0) return null;
    const [body, text] = make(dice.pick(items), scene, phone, dice);
    return command(scene, phone, place, text === undefined ? ["trust", body] : ["trust", body, text]);
  };

const make: Act = (scene, phone, dice) => {
  const text = scene.ledger.newText();
  const aim = dice.chance(0.3) ? dice.pick(["plans", "time", "money", "contact", "home"] as const) : null;
  const when = dice.pick([{ repeat: { days: [1, 2, 3, 4, 5, 6, 7] } }, { onContact: true }, null, null, null]);
  const body = { type: "make", ...worded(text, { ...(when ?? { due: dueOf(phone, dice) }), about: aim }) };
  return command(scene, phone, somewhere(dice), ["trust", body, text]);
};

const note: Act = (scene, phone, dice) => {
  const [text, session] = [scene.ledger.newText(), phone.session()];
  if (!session) return Promise.resolve(null);
  const on = session.world.dayOf(session.world.now());
  const body = { type: "note", text, on, about: null, gave: "", whose: dice.pick(["own", "other"]) };
  return command(scene, phone, somewhere(dice), ["trust", body, text]);
};

const linesOn = (phone: Phone, place: PlaceName): readonly LineItem[] => {
  const view = phone.place(place)?.slice("trust", "lines", { limit: 100 }) as LinesView | undefined;
  return view?.lines ?? [];
};

const seeDeed: Act = async (scene, phone, dice) => {
  const deeds = linesOn(phone, "ours").filter(({ toSee, what }) => toSee && what === "noted");
  if (deeds.length === 0) return null;
  return command(scene, phone, "ours", ["trust", { type: "seeDeed", deed: dice.pick(deeds).link }]);
};

const cover: Act = async (scene, phone, dice) => {
  const lines = linesOn(phone, somewhere(dice));
  if (lines.length === 0) return null;
  const type = dice.pick(["cover", "cover", "uncover"]);
  return command(scene, phone, "mine", ["trust", { type, line: dice.pick(lines).link }]);
};

const giveName: Act = (scene, phone, dice) => {
  const name = scene.ledger.newText();
  return command(scene, phone, somewhere(dice), ["person", { type: "giveName", name }, name]);
};

/** Writes an op past every rule of the rooms, as a newer app would. */
export const writeRaw = async (
  phone: Phone,
  name: PlaceName,
  opClass: OpClass,
  body: (day: string) => BodyFact,
): Promise<HeldOp | string | null> => {
  const [session, place] = [phone.session(), phone.place(name)];
  if (!session || !place) return null;
  const written = await phone.finish(
    session.queue(async () => {
      const key = await ensureKey(place.core);
      if (!key.ok) return key;
      const op = await writeOp(place.core, key.value, opClass, [body(session.world.dayOf(session.world.now()))]);
      if (!op.ok) return op;
      const settled = await place.settle();
      return settled.ok ? ok(op.value) : settled;
    }),
  );
  if (written === "ended") return "ended in the middle";
  if (!written.ok) return written.error.type;
  void session.sync.pass();
  return written.value;
};

const untilADay: Act = async (scene, phone, dice) => {
  const text = scene.ledger.newText();
  const until = scene.time.now() + dice.between(1, 20 * 24) * 3_600_000;
  const place = somewhere(dice);
  const op = await writeRaw(phone, place, "words", (d) => ({ k: "leafletLeft", v: 1, d, text, until }));
  if (op === null || typeof op === "string") return op;
  enter(scene, phone, place, { link: op.link, class: "words", text, until });
  return `${place} ${text} for ${Math.round((until - scene.time.now()) / 3_600_000)} h, ${op.link.slice(0, 8)}`;
};

const takeBack: Act = async ({ ledger }, phone, dice) => {
  const vault = phone.vault();
  const own = ledger.entries.filter(
    (entry) =>
      entry.person === phone.kit.person &&
      entry.class === "words" &&
      entry.removed !== "yes" &&
      phone.place(entry.place)?.core.byLink.has(entry.link),
  );
  if (!vault || own.length === 0) return null;
  const entry = dice.pick(own);
  entry.removed = "asked";
  const answer = await phone.finish(vault.ask("remove", { place: entry.place, link: entry.link }));
  if (answer !== "ended" && answer.ok) entry.removed = "yes";
  return `${entry.text} of ${entry.phone}: ${answer === "ended" ? answer : answer.ok ? "ok" : answer.error.type}`;
};

export const writings: Acts = {
  make: [10, make],
  change: [
    4,
    about(
      ({ mine }) => mine,
      ({ promise }, { ledger }, phone, dice) => {
        const text = ledger.newText();
        return [{ type: "change", promise, ...worded(text, { due: dueOf(phone, dice) }) }, text];
      },
    ),
  ],
  keep: [
    4,
    about(
      ({ mine }) => mine,
      ({ promise }) => [{ type: "keep", promise, on: null }],
    ),
  ],
  explain: [
    2,
    about(
      ({ mine }) => mine,
      ({ promise }, { ledger }) => {
        const text = ledger.newText();
        return [{ type: "explain", promise, text, on: null }, text];
      },
    ),
  ],
  repair: [
    2,
    about(
      ({ mine }) => mine,
      ({ promise }, { ledger }, _, dice) => {
        const text = ledger.newText();
        const repair = { type: "repair", promise, effect: "", amends: "", plan: null, on: null };
        return [{ ...repair, happened: text, next: dice.chance(0.5) ? worded(text) : null }, text];
      },
    ),
  ],
  changeOnce: [
    2,
    about(
      ({ mine, wording }) => mine && wording.repeat !== null,
      ({ promise }, { ledger, time }, phone, dice) => {
        const text = ledger.newText();
        const day = time.now() + dice.between(0, 3) * DAY;
        return [{ type: "changeOnce", promise, on: phone.session()?.world.dayOf(day), text }, text];
      },
    ),
  ],
  tell: [
    2,
    about(
      ({ mine, wording }) => mine && wording.onContact,
      ({ promise }, { ledger }, phone) => {
        const [text, world] = [ledger.newText(), phone.session()?.world];
        return [{ type: "tell", promise, text, on: world?.dayOf(world.now()) }, text];
      },
    ),
  ],
  end: [
    1,
    about(
      ({ mine, standing }) => mine && standing !== "ended",
      ({ promise }) => [{ type: "end", promise }],
    ),
  ],
  note: [4, note],
  seeDeed: [3, seeDeed],
  cover: [2, cover],
  see: [
    4,
    about(
      ({ toSee }) => toSee !== null,
      ({ promise, toSee }) => [{ type: "see", promise, deed: toSee }],
    ),
  ],
  giveName: [2, giveName],
  untilADay: [4, untilADay],
  takeBack: [6, takeBack],
};
