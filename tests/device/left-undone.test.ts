/**
 * What one of the two looked at, put away, passed over, or did for themselves alone, never shows to the other; nor does what was
 * given and taken back. Ben's phone is asked for every slice of every module before and after, and each answer is the same.
 */
import { expect, it } from "vitest";
import { addDays } from "#domain/day.ts";
import { modules } from "#domain/modules.ts";
import { worded } from "#tests/domain/telling.ts";
import { pool } from "#tests/domain/question-days.ts";
import { couple, DAY, meet, seal } from "#tests/harness/answering.ts";
import type { Phone } from "#tests/harness/phones.ts";

const WEEK = "2026-11-16";
const TODAY_ENDS = Date.UTC(2026, 10, 23);
const TOMORROW_ENDS = Date.UTC(2026, 10, 24);
const week = { from: addDays(DAY, -6), to: DAY };

const questionOfToday = { day: DAY, pool, phase: 1, phaseSince: DAY, bond: "partners" };
/** Windows that pages open, besides none. */
const windows: readonly unknown[] = [
  null,
  { day: DAY },
  { ...week, about: "question" },
  week,
  { about: "gratitude" },
  { week: WEEK },
  { limit: 40 },
  questionOfToday,
];

/** Everything a phone can show, of either place, by what was asked for. */
const shownBy = (phone: Phone): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(modules).flatMap(([name, { slices }]) =>
      Object.keys(slices).flatMap((slice) =>
        (["mine", "ours"] as const).flatMap((place) =>
          windows.map((window, at): [string, string] => [
            `${name}.${slice} of ${place}, window ${at}`,
            JSON.stringify(phone.slice(name, slice, place, window)),
          ]),
        ),
      ),
    ),
  );

const tell = async (phone: Phone, module: string, place: "mine" | "ours", command: object): Promise<string> => {
  const told = await phone.vault().ask("command", { module, place, command });
  if (!told.ok) throw new Error(`${module}: ${told.error.type}`);
  return told.value.links[0] ?? "";
};

const takeBack = async (phone: Phone, link: string): Promise<void> => {
  expect(await phone.vault().ask("remove", { place: "ours", link })).toMatchObject({ ok: true });
};

const none = { instead: [] } as const;
const trigger = { cue: "Keys in the door", signs: "", doing: "", helps: "", helpsNot: "" } as const;
const twoMinutes = { words: ["calm"], line: "", loved: "The tea", safer: "" } as const;
const answers = { relied: 3, safe: 2 } as const;
const name = "e".repeat(32);

/** Both gave each other something of everything, so that there is something to look at, to answer and to pass over. */
const life = async () => {
  const all = await couple();
  const { ana, ben } = all;
  for (const phone of [ana, ben]) {
    await tell(phone, "days", "ours", { type: "shareIntention", text: "Slowly today" });
    await tell(phone, "days", "ours", { type: "plan", text: "Home at six", until: TODAY_ENDS });
    await tell(phone, "affection", "ours", { type: "share", note: "a".repeat(64), text: "Tea", sort: "deed" });
    await tell(phone, "thanks", "ours", { type: "give", did: "Cooked", when: "", gave: "", ...none });
    await tell(phone, "trust", "ours", { type: "make", ...worded("The shelf", { due: DAY }) });
    await tell(phone, "openness", "ours", { type: "ask", text: phone === ana ? "Holidays" : "Who comes along" });
    await tell(phone, "milestones", "ours", { type: "mark", sort: "safe", on: DAY, text: "" });
    await tell(phone, "connection", "ours", { type: "writeOwn", text: "Which song?" });
  }
  const evening = await tell(ben, "days", "ours", { type: "propose", idea: null, text: "A page aloud" });
  await meet(ana, ben);
  const thanks = ben.slice("thanks", "given", "ours") as ReturnType<typeof modules.thanks.slices.given>;
  const offer = await tell(ana, "openness", "ours", {
    type: "offer",
    text: "I call at noon",
    ends: addDays(DAY, 1),
    ask: null,
    ...none,
  });
  await meet(ana, ben);
  return { ...all, evening, offer, thanks: thanks.given.find(({ mine }) => mine)?.link ?? "" };
};

it("[connection-1] [days-3] [days-6] [days-11] [openness-10] [review-6] what Ana passes over, puts away, or does for herself is nowhere on Ben's phone", async () => {
  const { ana, ben, evening, offer, thanks } = await life();
  const before = shownBy(ben);
  expect(before.size).toBeGreaterThan(500);

  shownBy(ana); // she looks at everything
  await tell(ana, "days", "ours", { type: "end", proposal: evening });
  await tell(ana, "openness", "ours", { type: "letEnd", offer });
  for (const command of [
    { type: "intend", text: "Gently" },
    { type: "plan", text: "Alone", until: TODAY_ENDS },
    { type: "checkIn", on: DAY, ...twoMinutes, ...none },
  ])
    await tell(ana, "days", "mine", command);
  await tell(ana, "affection", "mine", { type: "write", text: "A walk", sort: "deed", ...none });
  await tell(ana, "thanks", "mine", { type: "star", thanks, on: true });
  await tell(ana, "triggers", "mine", { type: "write", ...trigger, ...none });
  await tell(ana, "openness", "mine", { type: "keep", text: "Later perhaps", ...none });
  await tell(ana, "milestones", "mine", { type: "mark", sort: "own", on: DAY, text: "Slept" });
  await tell(ana, "money", "mine", { type: "add", text: "The flat", ...none });
  await tell(ana, "pulse", "mine", { type: "take", answers });
  await tell(ana, "pulse", "mine", { type: "offerOn", weekday: null });
  await tell(ana, "review", "mine", { type: "write", week: WEEK, part: "hard", text: "Tuesday", name });
  await tell(ana, "review", "mine", { type: "offerOn", weekday: 3 });
  await tell(ana, "connection", "mine", { type: "keepAlone", day: DAY, text: "The light" });
  await tell(ana, "trust", "mine", { type: "make", ...worded("Walk", { due: DAY }) });
  const asked = ana.slice("connection", "question", "ours", questionOfToday);
  const first = await seal(ana, "sealed", DAY, String(asked));
  await seal(ana, "sealed too", DAY, null);
  await meet(ana, ben);
  expect(shownBy(ben)).toEqual(before);

  expect((await ana.vault().ask("takeBackAnswer", { ask: first })).ok).toBe(true);
  await meet(ana, ben);
  expect(shownBy(ben)).toEqual(before);
}, 30_000);

it("[pulse-4] [review-4] [days-15] what Ana gave and took back leaves Ben's phone as it was", async () => {
  const { ana, ben } = await life();
  const before = shownBy(ben);
  const given = [
    await tell(ana, "days", "ours", {
      type: "shareItem",
      item: "loved",
      words: [],
      line: "The tea",
      until: TOMORROW_ENDS,
    }),
    await tell(ana, "days", "ours", { type: "shareIntention", text: "Another" }),
    await tell(ana, "days", "ours", { type: "plan", text: "Home at seven", until: TODAY_ENDS }),
    await tell(ana, "affection", "ours", { type: "share", note: "c".repeat(64), text: "Soup", sort: "deed" }),
    await tell(ana, "thanks", "ours", { type: "give", did: "Rang", when: "", gave: "", ...none }),
    await tell(ana, "triggers", "ours", { type: "share", note: "d".repeat(64), line: "cue", text: "Keys" }),
    await tell(ana, "money", "ours", { type: "add", text: "The car", ...none }),
    await tell(ana, "milestones", "ours", { type: "mark", sort: "courage", on: DAY, text: "" }),
    await tell(ana, "openness", "ours", { type: "ask", text: "A quiet hour" }),
    await tell(ana, "review", "ours", { type: "share", week: WEEK, part: "good", text: "Sunday", name }),
    await tell(ana, "review", "ours", { type: "shareNext", week: WEEK, when: "It rains", then: "I ring" }),
    await tell(ana, "pulse", "ours", { type: "share", week: WEEK, answers }),
    await tell(ana, "connection", "ours", { type: "writeOwn", text: "Which dish?" }),
  ];
  await meet(ana, ben);
  expect(shownBy(ben)).not.toEqual(before);
  for (const link of given) await takeBack(ana, link);
  await meet(ana, ben);
  expect(shownBy(ben)).toEqual(before);
}, 30_000);
