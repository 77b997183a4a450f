/**
 * Answers that open together, as a device does them (protocol §11): what to do next is said by the rules (domain/connection),
 * and done here with keys, one step after another. It is the one thing that reads mine and writes in ours.
 *
 * Words and key are on disk in mine before an op of ours exists. So whatever is cut off is found again by the same rules, at
 * the next opening of the vault or the next pass.
 */
import { bytesOf, type Hex, toBase64url, toHex } from "#base/bytes.ts";
import { err, ok, type Result } from "#base/result.ts";
import { type Answering, type ConnectionRefusal, keepAnswer, made, takeBack } from "#domain/connection/decide.ts";
import type { ConnectionState } from "#domain/connection/state.ts";
import { type Desk, nextTask, type Task } from "#domain/connection/tasks.ts";
import type { Link } from "#domain/fact.ts";
import { ANSWER_KEY_BYTES, answerCommitment, sealAnswer } from "#protocol/answer-box.ts";
import type { OpenedAnswers } from "./answer-door.ts";
import { opLinkOf } from "./fold.ts";
import { ensureKey } from "./keys.ts";
import { otherOf, type Place } from "./place.ts";
import { stateOfModule } from "./state-codec.ts";
import type { VaultFailure } from "../vault-api.ts";

type Done = Result<null, VaultFailure>;

export interface Answers {
  /** Keeps the words, then seals and posts them; the ask they stand under. */
  readonly seal: (answering: Answering) => Promise<Result<{ readonly ask: Link }, VaultFailure | ConnectionRefusal>>;
  readonly takeBack: (ask: Link) => Promise<Result<null, VaultFailure | ConnectionRefusal>>;
  /** Does what is to be done; whether anything was. Runs inside the vault's queue, as the two before. */
  readonly tend: () => Promise<boolean>;
}

export interface AnswersDeps {
  readonly mine: () => Place | null;
  readonly ours: () => Place | null;
  readonly isResting: () => boolean;
  readonly opened: OpenedAnswers;
}

interface Both {
  readonly mine: Place;
  readonly ours: Place;
}

/** More than ever is to be done at once. What was done and is still to be done changed nothing, and is not tried again. */
const MOST_TASKS = 500;

export const createAnswers = (deps: AnswersDeps): Answers => {
  const both = (): Both | null => {
    const [mine, ours] = [deps.mine(), deps.ours()];
    return mine && ours ? { mine, ours } : null;
  };

  const deskOf = ({ mine, ours }: Both): Desk => {
    const { me, now, dayOf } = ours.core.deps;
    return {
      me,
      other: otherOf(ours.core),
      today: dayOf(now()),
      resting: deps.isResting(),
      door: deps.opened.doorOf(ours.core),
      isMineToDo: (kept) => isMineToDo(mine, kept),
    };
  };

  const tend = async (): Promise<boolean> => {
    const places = both();
    if (!places) return false;
    const done = new Set<string>();
    while (done.size < MOST_TASKS) {
      const task = nextTask(stateOf(places.ours), stateOf(places.mine), deskOf(places));
      const name = JSON.stringify(task);
      if (!task || done.has(name) || !(await perform(places, task)).ok) break;
      done.add(name);
    }
    return done.size > 0;
  };

  return {
    tend,
    seal: async (answering) => {
      const places = both();
      if (!places) return err({ type: "notPaired" });
      const { mine, ours } = places;
      await tend(); // what was cut off comes first, so that nothing is said twice
      const space = await ensureKey(ours.core);
      if (!space.ok) return space;
      const key = newKey(ours);
      const fact = keepAnswer(stateOf(ours), stateOf(mine), answering, deskOf(places), key);
      if (!fact.ok) return fact;
      const kept = await mine.write([fact.value]);
      if (!kept.ok) return kept;
      await tend();
      const laid = askOf(stateOf(mine), kept.value[0] ?? "");
      return laid === null ? err({ type: "storageLost" }) : ok({ ask: laid });
    },
    takeBack: async (ask) => {
      const places = both();
      if (!places) return err({ type: "notPaired" });
      const { ours } = places;
      await tend();
      const facts = takeBack(stateOf(ours), ask, ours.core.deps.me, deps.opened.doorOf(ours.core));
      if (!facts.ok) return facts;
      const written = await ours.write(facts.value);
      if (!written.ok) return written;
      await tend(); // takes the words out of ours
      return ok(null);
    },
  };
};

const stateOf = ({ fold }: Place): ConnectionState => stateOfModule(fold, "connection");

const newKey = ({ core }: Place): Hex => toHex(core.deps.suite.randomBytes(ANSWER_KEY_BYTES));

const askOf = (mine: ConnectionState, kept: Link): Link | null => {
  for (const { kept: of, subject } of mine.laid.chunks.flat()) if (of === kept) return subject;
  return null;
};

/** Begun on this phone, or on one that cannot go on with it. */
const isMineToDo = ({ core }: Place, kept: Link): boolean => {
  const device = core.byLink.get(opLinkOf(kept))?.device;
  if (device === undefined) return false;
  return device === core.deps.device || core.roster.members.get(device)?.active === false;
};

const perform = async (places: Both, task: Task): Promise<Done> => {
  const { mine, ours } = places;
  switch (task.do) {
    case "post":
      return post(places, task);
    case "mark":
      return written(mine.write([made("answerLaid", { ...task.laid })]));
    case "keepAnew": {
      const { on, about, question, text, link } = task.kept;
      return written(mine.write([made("answerKept", { on, about, question, key: newKey(ours), text, instead: link })]));
    }
    case "open": {
      const { subject, own, theirs, key } = task;
      return written(ours.write([made("answerOpened", { subject, own, theirs, key })]));
    }
    case "takeBack":
      return written(ours.write([made("sealTakenBack", { subject: task.subject, own: task.own })]));
    case "remove":
      return ours.remove(...task.own);
  }
};

/** Asks where nothing is asked yet, and lays the sealed answer down under it. That it lies there is said in mine next. */
const post = async ({ ours }: Both, { kept, key, subject }: Extract<Task, { do: "post" }>): Promise<Done> => {
  const { suite, me } = ours.core.deps;
  const { on, about, question } = kept;
  const asked = subject === null ? await ours.write([made("dayAsked", { on, about, question })]) : ok([subject]);
  if (!asked.ok) return asked;
  const ask = asked.value[0] ?? "";
  const secret = bytesOf(key);
  const c = answerCommitment(suite, { space: ours.core.space, subject: ask, person: me }, secret);
  const box = toBase64url(await sealAnswer(suite, secret, c, kept.text));
  return written(ours.write([made("answerSealed", { subject: ask, c: toHex(c), box })]));
};

const written = async (writing: Promise<Result<unknown, VaultFailure>>): Promise<Done> => {
  const result = await writing;
  return result.ok ? ok(null) : result;
};
