/**
 * Complaints that pile up without a word that says so: "the kitchen is a mess, your mother is rude, and who is Kim". A draft is
 * cut into points at its commas, stops and "and"s; a point counts when it names what people quarrel about, or a thing the
 * other did. Three matters, or four deeds of different kinds, are more than one topic. What is to be bought, paid, planned or
 * thanked for is none.
 */
import { type Found } from "./search.ts";
import { type Token } from "./tokens.ts";
import { list } from "./words.ts";

/** What people quarrel about, each line one matter. */
const matters = [
  `money, debts, debt, bills, bill, rent, credit card, loan, loans, tax, taxes, savings, mortgage, spending, salary, bank, overdraft, finances, budget, shopping, allowance, euros, pounds, dollars, tickets, fines`,
  `dishes, laundry, kitchen, cleaning, garage, garden, mess, cooking, trash, bins, bin, rubbish, housework, chores, bathroom, house, lawn, roof, vacuum, dishwasher, washing, toilet, floor, clothes, socks, towel, towels, basement, yard, repairs, groceries, flat, heating, fridge, bed, shed, attic, cellar, fence, boiler, sofa, wallpaper, tap, sink, washing machine, ironing, clutter, furniture, lamp`,
  `mother, father, mum, dad, parents, sister, brother, family, in laws, cousin, aunt, uncle, brothers, sisters, ex, nan, gran, grandma, grandmother, grandfather, relatives, father's, mother's, mum's, dad's, parents', sister's, brother's, aunt's`,
  `kids, children, school, homework, son, daughter, the boys, the girls, teacher, childcare, bedtime, nursery, baby, parenting, babysitter, boys, girls, kids', dentist, daycare, son's, daughter's, nursery, football practice, little one`,
  `job, work, boss, overtime, career, office, your hours, working late, business trips, business, late shifts, meetings`,
  `phone, gaming, games, computer, tv, television, facebook, instagram, internet, screen, social media, xbox, playstation, scrolling`,
  `drinking, drink, beer, alcohol, smoking, smoke, weed, drugs, cigarettes, vaping, bottle, bottles, pub, bar, wine`,
  `sex, bedroom, intimacy, affection, snoring, snore`,
  `lies, lying, lied, lie, messages, texts, affair, cheating, secrets, flirting, betrayal, password, passwords, hotel, emails, letters, diary, dating`,
  `friends, mates, football, golf, fishing, holidays, holiday, vacation, vacations, weekend, weekends, hobby, hobbies, gym, sports, trip, trips, party, parties, club, band, christmas, evenings out`,
  `car, petrol, driving, parking, gas tank, motorbike, insurance, speeding, boat, bike, van`,
  `temper, shouting, shouted, yelling, tone, anger, moods, attitude, silence, sulking, coldness, sarcasm, rude, interrupt`,
  `dog, cat, pets, neighbours, neighbors, weight, health, diet, hair, lateness, late, birthday, anniversary, doctor, pills, noise, ring, wedding ring`,
].map(list);

/** Where the lies stand among them: several of these are one topic. */
const TRUST = 8;

type Sequence = readonly [words: readonly string[], matter: number];

const byFirst: ReadonlyMap<string, readonly Sequence[]> = (() => {
  const sequences = new Map<string, Sequence[]>();
  matters.forEach((entries, matter) =>
    entries.forEach((entry) => {
      const words = entry.split(" ");
      const first = words[0] ?? "";
      sequences.set(first, [...(sequences.get(first) ?? []), [words, matter]]);
    }),
  );
  return sequences;
})();

const parting = new Set([",", ".", "!", "?", "and", "plus", "also", "then", "but", "or"]);
const errand = new Set(
  list(`buy, thanks, thank, grateful, pick, bring, fetch, list_of, appreciate, love, milk, sort, share, split, calendar, arrange,
  book, collect, order, please, shall, together, miss, could, happy, glad, proud, enjoyed, hope, sorry, apologise, wish, dream, dreamt, tomorrow`),
);
/** Before what the other did or leaves undone. */
const deed = new Set(
  list(`lied, hid, forgot, spent, read, told, let, did, do, have, will, can, cancelled, left, ignored, broke, gave, drink, smoke, shouted, yelled, took,
  came, missed, lost, kept, keep, sold, went, never, still, owe, are, were, leave, throw, make, made, refuse, refused, promised, borrowed, said, spend, come, comes, call, talk, hide, cook, listen, ignore, shout, yell, forget, sleep, lie, break, sit, go, play, say, treat, walked, laughed, flirted, stayed, work, won't, stopped, always, snore, drive, crashed, wrote, met, slept, deleted, blamed, interrupted, turned, eat, slammed, drank, used, skipped`),
);
const complaint = new Set(
  list(
    `mess, rude, broken, missing, terrible, awful, hate, upset, angry, still, lie, lies, late, dirty, problem, furious, annoyed, tired, sick, fed, talk, discuss, point, points, begin, issues, things, unpaid, undone, unfinished, never, not, too, worse, full, scared, failing, drinking, temper, shouting, flirting, silence, finished`,
  ),
);

interface Point {
  readonly from: number;
  readonly to: number;
  readonly matter: number | null;
  readonly isDeed: boolean;
}

const matterIn = (tokens: readonly Token[], from: number, to: number): number | null => {
  for (let at = from; at < to; at++)
    for (const [words, matter] of byFirst.get(tokens[at]?.word ?? "") ?? [])
      if (words.every((word, i) => tokens[at + i]?.word === word)) return matter;
  return null;
};

const pointsOf = (tokens: readonly Token[]): readonly Point[] => {
  const points: Point[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !parting.has(tokens[at]?.word ?? "")) continue;
    if (at > from) {
      const [first, second] = [tokens[from]?.word ?? "", tokens[from + 1]?.word ?? ""];
      points.push({ from, to: at, matter: matterIn(tokens, from, at), isDeed: first === "you" && deed.has(second) });
    }
    from = at + 1;
  }
  return points;
};

const leads = new Set(
  list(`about, over, at, through, of, on, up, with, there, discuss, address, settle, mention, explain, need`),
);
const opensThing = new Set(list(`whose, when, where, that, the, your, my, how, why, who, our, his, her, what, about`));

/** Where the thing begins that a point names: "I am upset about the message". */
const named = (tokens: readonly Token[], { from, to }: Point): number => {
  for (let at = from; at + 1 < to; at++)
    if (leads.has(tokens[at]?.word ?? "") && opensThing.has(tokens[at + 1]?.word ?? "")) return at + 1;
  return from;
};

/** How many short points follow each other that only name a thing: "the will, the way you spoke to Karin, the house keys". */
const longestRow = (tokens: readonly Token[], points: readonly Point[]): number => {
  let [row, longest] = [0, 0];
  for (const point of points) {
    const { to } = point;
    const from = named(tokens, point);
    const isOwned = to - from <= 4 && tokens[from + 1]?.word === "is";
    const isThing = to - from <= 8 && to - from >= 2 && (opensThing.has(tokens[from]?.word ?? "") || isOwned);
    row = isThing ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  return longest;
};

/** From the first point that counts to the last, when there are too many for one talk. */
export const pointsPiledUp = (tokens: readonly Token[]): readonly Found[] => {
  if (tokens.length < 9 || tokens.some(({ word }) => errand.has(word))) return [];
  const points = pointsOf(tokens);
  const named = points.filter(({ matter }) => matter !== null);
  const deeds = points.filter(({ isDeed }) => isDeed);
  const kinds = new Set(named.map(({ matter }) => matter)).size;
  const isAimed = deeds.length > 0 || tokens.some(({ word }) => complaint.has(word));
  const isMine = tokens.filter(({ word }) => word === "i" || word === "we").length > 3;
  const isPile =
    (kinds >= 3 && isAimed && !isMine) ||
    (deeds.length >= 4 && deeds.filter(({ matter }) => matter !== TRUST).length >= 3) ||
    longestRow(tokens, points) >= 4;
  const piled = points.filter(({ matter, isDeed }) => matter !== null || isDeed);
  const all = piled.length > 1 ? piled : points;
  const [first, last] = [all[0], all.at(-1)];
  return isPile && first && last ? [{ from: first.from, to: last.to }] : [];
};
