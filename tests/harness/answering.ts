/** Two people who answer on phones without screens, some with a second phone, one perhaps with software of their own making. */
import type { BodyFact } from "#protocol/body.ts";
import { answerCommitment, sealAnswer } from "#protocol/answer-box.ts";
import { bytesOf, toBase64url, toHex } from "#base/bytes.ts";
import type { SpaceCore } from "#device/space/core.ts";
import type { Place } from "#device/space/place.ts";
import type { connection } from "#domain/connection/connection.ts";
import { startServer } from "#tests/server/server.ts";
import { writeForged } from "./changed-client.ts";
import { begin, pair, PASSPHRASE, type Phone, type PhoneOptions, startPhone, talk } from "./phones.ts";

export const DAY = "2026-11-22";
export const QUESTION = "play-1-first-bicycle";
export const OTHER = "home-1-quiet-corner";
export const DAYS = 24 * 3_600_000;

export const couple = async (anas: PhoneOptions = {}, bens: PhoneOptions = {}, server = startServer()) => {
  server.clock.now = Date.UTC(2026, 10, 22, 9);
  const [ana, ben] = [await startPhone(server, anas), await startPhone(server, bens)];
  await begin(ana, "Ana");
  const words = await begin(ben, "Ben");
  await pair(ana, ben);
  await talk(ana, ben);
  return { server, ana, ben, words };
};

/** Ben comes with a second phone; the first stays, unless it is left behind. */
export const withSecond = async (isFirstKept = true) => {
  const all = await couple();
  const { server, ben, words } = all;
  const second = await startPhone(server);
  const keep = isFirstKept ? [ben.vault().session()?.keyring().device ?? ""] : [];
  const bring = async (): Promise<void> => {
    const restored = await second.vault().ask("restore", { words: words.join(" "), passphrase: PASSPHRASE, keep });
    if (!restored.ok) throw new Error(restored.error.type);
    await meet(all.ana, ben, second);
  };
  if (isFirstKept) await bring();
  return { ...all, second, bring };
};

/** Until nothing moves any more, however many steps an answer takes. */
export const meet = async (...phones: readonly Phone[]): Promise<void> => {
  for (let n = 0; n < 2; n++) await talk(...phones);
};

export const answer = (phone: Phone, text: string, day = DAY, question: string | null = QUESTION) =>
  phone.vault().ask("sealAnswer", { day, about: question === null ? "gratitude" : "question", question, text });

export const seal = async (phone: Phone, text: string, day = DAY, question: string | null = QUESTION) => {
  const sealed = await answer(phone, text, day, question);
  if (!sealed.ok) throw new Error(sealed.error.type);
  return sealed.value.ask;
};

type Slices = typeof connection.slices;

/** A slice as it is when what it asked for has been opened. */
export const look = async <Name extends keyof Slices>(
  phone: Phone,
  slice: Name,
  window: unknown,
  place: "mine" | "ours" = "ours",
) => {
  phone.slice("connection", slice, place, window);
  const session = phone.vault().session();
  await session?.queue(session.openedAnswers.open);
  return phone.slice("connection", slice, place, window) as ReturnType<Slices[Name]>;
};

export const questionOf = async (phone: Phone, day = DAY) => (await look(phone, "day", { day })).question;

/** What one sees of the day's question: standing, own words, the other's. */
export const seen = async (phone: Phone, day = DAY) => {
  const { standing, mine, theirs } = await questionOf(phone, day);
  return [standing, mine?.text ?? null, theirs?.text ?? null];
};

export const placeOf = (phone: Phone, name: "mine" | "ours" = "ours"): Place => {
  const place = phone.vault().session()?.place(name);
  if (!place) throw new Error("no place");
  return place;
};

/** Facts of a kind that a phone holds, as they were written. */
export const factsOf = (phone: Phone, kind: string, name: "mine" | "ours" = "ours") =>
  [...placeOf(phone, name).core.chains.values()].flatMap(({ ops }) =>
    ops.flatMap(({ facts, link, device }) =>
      (facts ?? []).filter((fact) => fact.kind === kind).map(({ fields }) => ({ link, device, fields })),
    ),
  );

/** What software of one's own making writes, a moment after all there is. */
export const words = (core: SpaceCore, k: string, fields: Fields) =>
  writeForged(core, { class: "words", ...later(core, k, fields) });
export const act = (core: SpaceCore, k: string, fields: Fields) =>
  writeForged(core, { class: "act", ...later(core, k, fields) });

type Fields = Omit<BodyFact, "k" | "v">;
const later = ({ deps }: SpaceCore, k: string, fields: Fields) => ({
  facts: [{ ...fields, k, v: 1, d: DAY }],
  wall: deps.now() + 1_000,
});

/** A commitment and a box of somebody's own, well made for this key. */
export const boxed = async ({ deps, space }: SpaceCore, subject: string, key: string, text: string) => {
  const c = answerCommitment(deps.suite, { space, subject, person: deps.me }, bytesOf(key));
  return { subject, c: toHex(c), box: toBase64url(await sealAnswer(deps.suite, bytesOf(key), c, text)) };
};
