/**
 * What an answer that opens together costs, beside one ordinary fact in the same run: to seal it (words and key into mine, the
 * ask, the box, where it lies), to give the key away, and to read the other's. Then what many of them cost while nothing is to
 * be done: the look for tasks at every pass, Today's slice, and a page of what opened.
 */
import { createSuite } from "#crypto/suite.ts";
import { answerCommitment, openAnswer, sealAnswer } from "#protocol/answer-box.ts";
import { couple, DAYS, meet, placeOf, seal } from "#tests/harness/answering.ts";
import { createDice } from "#tests/harness/dice.ts";
import type { Phone } from "#tests/harness/phones.ts";
import { median, percentile, progress, report, rounded, setting } from "./report.ts";
import { proseOf } from "./written-text.ts";

const DAYS_LONG = setting("GOLDSEAM_BENCH_DAYS", 180);
const ROUNDS = setting("GOLDSEAM_BENCH_ANSWERS", 300);
const MEET_EVERY = 15;

const dice = createDice(20_261_127);
const suite = await createSuite();
const text = (): string => proseOf(dice, dice.between(60, 500));

const each = async (count: number, work: (at: number) => unknown): Promise<readonly number[]> => {
  const spent: number[] = [];
  for (let at = 0; at < count; at++) {
    const begun = performance.now();
    await work(at);
    spent.push(performance.now() - begun);
  }
  return spent.slice(Math.ceil(count / 10)); // the first tenth warms up
};
const both = (spent: readonly number[]) => ({ p50Ms: median(spent), p99Ms: rounded(percentile(spent, 0.99)) });

const about = { space: "0b".repeat(16), subject: "0c".repeat(32), person: "0d".repeat(32) };
const boxes: {
  readonly k: Uint8Array<ArrayBuffer>;
  readonly c: Uint8Array<ArrayBuffer>;
  readonly box: Uint8Array<ArrayBuffer>;
}[] = [];
const sealing = await each(ROUNDS, async () => {
  const k = suite.randomBytes(32);
  const c = answerCommitment(suite, about, k);
  boxes.push({ k, c, box: await sealAnswer(suite, k, c, text()) });
});
const opening = await each(ROUNDS, async (at) => {
  const one = boxes[at];
  if (!one || (await openAnswer(suite, one.k, one.c, one.box)) === null)
    throw new TypeError("what was sealed here opens");
});
progress("the box alone");

const { server, ana, ben } = await couple();
const dayNow = (): string => new Date(server.clock.now).toISOString().slice(0, 10);
const fact = async (): Promise<void> => {
  const command = { type: "writeOwn", text: proseOf(dice, dice.between(60, 250)) };
  const made = await ana.vault().ask("command", { module: "connection", place: "ours", command });
  if (!made.ok) throw new TypeError(made.error.type);
};

const [ordinary, sealed, given]: [number[], number[], number[]] = [[], [], []];
const spent = async <T>(into: number[], work: () => Promise<T>): Promise<T> => {
  const begun = performance.now();
  const done = await work();
  into.push(performance.now() - begun);
  return done;
};
const tend = (phone: Phone): Promise<boolean> => {
  const session = phone.vault().session();
  if (!session) throw new TypeError("an open vault");
  return session.queue(session.answers.tend);
};

for (let day = 0; day < DAYS_LONG; day++) {
  for (const phone of [ana, ben]) phone.network.online = false;
  await spent(ordinary, fact);
  await spent(sealed, () => seal(ana, text(), dayNow()));
  await seal(ben, text(), dayNow());
  if (day % MEET_EVERY === MEET_EVERY - 1) {
    for (const phone of [ana, ben]) phone.network.online = true;
    await meet(ben, ana);
    progress(`${day + 1} days`);
  }
  server.clock.now += DAYS;
}
for (const phone of [ana, ben]) phone.network.online = true;
await meet(ana, ben);

/** Keys given away without anything else: both lie there, and the line was down until just before. */
for (let n = 0; n < 20; n++) {
  const on = new Date(server.clock.now - (n % 20) * DAYS).toISOString().slice(0, 10);
  await seal(ana, text(), on, null);
  await meet(ana, ben);
  ana.network.online = false;
  await seal(ben, text(), on, null);
  await ben.sync();
  const session = ana.vault().session();
  const place = placeOf(ana);
  ana.network.online = true;
  const entries = await session?.transport.entries(place.core.space, place.core.cursor);
  if (!session || !entries?.ok) throw new TypeError("the server answers");
  await session.queue(() => place.receive(entries.value.entries, true));
  if (!(await spent(given, () => tend(ana)))) throw new TypeError("there was a key to give away");
  await meet(ana, ben);
}

const idle = await each(60, () => tend(ana));
const today = await each(200, () => ana.slice("connection", "today", "ours", { day: dayNow() }));
const page = { about: "question", limit: 20 };
const months = await each(60, () =>
  ana.slice("connection", "months", "ours", {
    ...page,
    from: new Date(server.clock.now - 60 * DAYS).toISOString().slice(0, 10),
    to: dayNow(),
  }),
);
const session = ana.vault().session();
if (!session) throw new TypeError("an open vault");
const begun = performance.now();
ana.slice("connection", "opened", "ours", page);
await session.queue(session.openedAnswers.open);
const firstPage = performance.now() - begun;
const again = await each(60, () => ana.slice("connection", "opened", "ours", page));

const times = (one: readonly number[], other: readonly number[]): number =>
  rounded(percentile(one, 0.5) / percentile(other, 0.5));

report("What does an answer that opens together cost?", {
  box: { seal: both(sealing), open: both(opening), openOf1460AnswersMs: rounded(percentile(opening, 0.5) * 1460) },
  vault: {
    ordinaryFact: both(ordinary),
    sealAnswer: both(sealed),
    giveKeyAway: both(given),
    sealTimesAnOrdinaryFact: times(sealed, ordinary),
    giveKeyTimesAnOrdinaryFact: times(given, ordinary),
  },
  many: {
    days: DAYS_LONG,
    lookForTasks: both(idle),
    today: both(today),
    months: both(months),
    pageOf20First: { ms: rounded(firstPage) },
    pageOf20Again: both(again),
  },
});
