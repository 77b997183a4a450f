/**
 * Two people with two phones each, who answer, take back, and hear of each other when they do: the rules of sealed answers with
 * clocks that lie, lines that come and go, and work that is cut off. Keys are made up, and hashed for real.
 */
import { createHash } from "node:crypto";
import { connection } from "#domain/connection/connection.ts";
import { keepAnswer, made, takeBack } from "#domain/connection/decide.ts";
import type { AnswerDoor } from "#domain/connection/door.ts";
import { getLink } from "#domain/link-map.ts";
import { type Pair, pairOf } from "#domain/connection/pair.ts";
import { type Ask, asksOn, type ConnectionState } from "#domain/connection/state.ts";
import { type Desk, nextTask, type Task } from "#domain/connection/tasks.ts";
import type { Fact, Link, NewFact, Person, Place } from "#domain/fact.ts";
import { replay } from "#domain/module.ts";
import { ana, ben, linkOf } from "./telling.ts";

export const ON = "2026-11-22";

/** One op: `before` is all its author's phone had there. */
export interface Op {
  readonly fact: Fact;
  readonly phone: number;
  readonly place: Place;
  readonly before: ReadonlySet<Link>;
  readonly clock: readonly [number, number];
}

export interface Phone {
  readonly at: number;
  readonly person: Person;
  readonly skew: number;
  readonly held: Record<Place, Map<Link, Op>>;
  today: string;
  resting: boolean;
}

export interface AnswerWorld {
  readonly phones: readonly Phone[];
  readonly write: (phone: Phone, place: Place, fact: NewFact) => Op;
  /** Gives and takes all there is, of one place. */
  readonly meet: (phone: Phone, place: Place) => void;
  /** At most so many tasks; whether any was done. */
  readonly tend: (phone: Phone, most?: number) => boolean;
  readonly answer: (phone: Phone, text: string, question?: string | null) => boolean;
  readonly takeBack: (phone: Phone, ask: Link) => boolean;
  readonly stateOf: (phone: Phone, place: Place) => ConnectionState;
  readonly doorOf: (phone: Phone) => AnswerDoor;
  readonly asks: (phone: Phone) => readonly { readonly ask: Ask; readonly pair: Pair }[];
  /** Everybody meets and tends until nothing moves. */
  readonly settle: () => void;
  readonly ops: (place: Place) => readonly Op[];
  readonly later: (ms: number) => void;
}

export const commit = (subject: Link, author: Person, key: string): string =>
  createHash("sha256").update(`${subject} ${author} ${key}`).digest("hex");

export const boxOf = (key: string, text: string): string => `${key}-${Buffer.from(text).toString("hex")}`;

export const createAnswerWorld = (skews: readonly number[]): AnswerWorld => {
  const everybody: Record<Place, Map<Link, Op>> = { ours: new Map(), mine: new Map() };
  const mines: Readonly<Record<Person, Map<Link, Op>>> = { [ana]: new Map(), [ben]: new Map() };
  let [count, now, keys] = [0, 0, 0];
  const phones = skews.map((skew, at): Phone => ({
    at,
    person: at < skews.length / 2 ? ana : ben,
    skew,
    held: { ours: new Map(), mine: new Map() },
    today: ON,
    resting: false,
  }));

  const write: AnswerWorld["write"] = (phone, place, { kind, version, fields }) => {
    const held = phone.held[place];
    const best = [...held.values()].reduce<readonly [number, number]>(
      (most, { clock }) => (isBefore(most, clock) ? clock : most),
      [0, 0],
    );
    const wall = now + phone.skew;
    const link = linkOf(++count);
    const before = new Set([...held.keys(), link]);
    const fact: Fact = {
      kind,
      version,
      fields,
      link,
      author: phone.person,
      day: phone.today,
      covers: (other) => before.has(other),
      onlyNo: false,
    };
    const clock = wall > best[0] ? ([wall, 0] as const) : ([best[0], best[1] + 1] as const);
    const op = { fact, phone: phone.at, place, before, clock };
    held.set(link, op);
    return op;
  };

  const sharedOf = (phone: Phone, place: Place): Map<Link, Op> =>
    place === "ours" ? everybody.ours : (mines[phone.person] ?? new Map());

  const meet: AnswerWorld["meet"] = (phone, place) => {
    const shared = sharedOf(phone, place);
    for (const [link, op] of phone.held[place]) shared.set(link, op);
    for (const [link, op] of shared) phone.held[place].set(link, op);
  };

  const removedOn = (phone: Phone): ReadonlySet<unknown> =>
    new Set(
      [...phone.held.ours.values()].filter(({ fact }) => fact.kind === "removed").map(({ fact }) => fact.fields["op"]),
    );

  const stateOf: AnswerWorld["stateOf"] = (phone, place) => {
    const removed = removedOn(phone);
    const ordered = [...phone.held[place].values()]
      .filter(({ fact }) => fact.kind !== "removed" && !removed.has(fact.link))
      .toSorted((one, other) =>
        isBefore(one.clock, other.clock) ? -1 : isBefore(other.clock, one.clock) ? 1 : one.phone - other.phone,
      );
    return replay(
      connection,
      ordered.map(({ fact }) => fact),
    );
  };

  const doorOf: AnswerWorld["doorOf"] = (phone) => ({
    fits: (subject, { author, c }, key) => commit(subject, author, key) === c,
    text: (_, { box }, key) =>
      box.startsWith(`${key}-`) ? Buffer.from(box.slice(key.length + 1), "hex").toString() : null,
    kept: (sealed) => {
      const mine = stateOf(phone, "mine");
      const link = getLink(mine.keptBySealed, sealed);
      const words = link && getLink(mine.keptByLink, link);
      return words ? { link: words.link, text: words.text } : null;
    },
    removedBy: (link) =>
      removedOn(phone).has(link)
        ? ((everybody.ours.get(link) ?? phone.held.ours.get(link))?.fact.author ?? null)
        : null,
  });

  const deskOf = (phone: Phone): Desk => ({
    me: phone.person,
    other: phone.person === ana ? ben : ana,
    today: phone.today,
    resting: phone.resting,
    door: doorOf(phone),
    isMineToDo: (kept) => phone.held.mine.get(kept)?.phone === phone.at,
  });

  const newKey = (): string => createHash("sha256").update(`key ${++keys}`).digest("hex");

  /** `cut`: the last thing it would write is not written. */
  const perform = (phone: Phone, task: Task, cut: boolean): void => {
    switch (task.do) {
      case "post": {
        const { on, about, question, text } = task.kept;
        const subject = task.subject ?? write(phone, "ours", made("dayAsked", { on, about, question })).fact.link;
        if (cut) return;
        const c = commit(subject, phone.person, task.key);
        write(phone, "ours", made("answerSealed", { subject, c, box: boxOf(task.key, text) }));
        return;
      }
      case "mark":
        write(phone, "mine", made("answerLaid", { ...task.laid }));
        return;
      case "keepAnew": {
        const { on, about, question, text, link } = task.kept;
        write(phone, "mine", made("answerKept", { on, about, question, key: newKey(), text, instead: link }));
        return;
      }
      case "open": {
        const { subject, own, theirs, key } = task;
        write(phone, "ours", made("answerOpened", { subject, own, theirs, key }));
        return;
      }
      case "takeBack":
        write(phone, "ours", made("sealTakenBack", { subject: task.subject, own: task.own }));
        return;
      case "remove":
        for (const op of task.own) write(phone, "ours", { kind: "removed", version: 1, fields: { op } });
    }
  };

  const tend: AnswerWorld["tend"] = (phone, most = 100) => {
    let done = 0;
    for (; done < most; done++) {
      const task = nextTask(stateOf(phone, "ours"), stateOf(phone, "mine"), deskOf(phone));
      if (!task) break;
      perform(phone, task, done === most - 1 && most < 100);
    }
    if (done === 100) throw new Error("tasks without end");
    return done > 0;
  };

  return {
    phones,
    write,
    meet,
    tend,
    stateOf,
    doorOf,
    answer: (phone, text, question = "play-1-first-bicycle") => {
      const answering = {
        on: ON,
        about: question === null ? ("gratitude" as const) : ("question" as const),
        question,
        text,
      };
      const fact = keepAnswer(stateOf(phone, "ours"), stateOf(phone, "mine"), answering, deskOf(phone), newKey());
      if (fact.ok) write(phone, "mine", fact.value);
      return fact.ok;
    },
    takeBack: (phone, ask) => {
      const facts = takeBack(stateOf(phone, "ours"), ask, phone.person, doorOf(phone));
      if (facts.ok) for (const fact of facts.value) write(phone, "ours", fact);
      return facts.ok;
    },
    asks: (phone) => {
      const state = stateOf(phone, "ours");
      return asksOn(state, ON, "question").map((ask) => ({
        ask,
        pair: pairOf(state, ask, phone.person, doorOf(phone)),
      }));
    },
    settle: () => {
      for (let quiet = 0, round = 0; quiet < 2; round++) {
        if (round > 20) throw new Error("it does not settle");
        const before = count;
        for (const phone of phones) {
          meet(phone, "mine");
          meet(phone, "ours");
          tend(phone);
          meet(phone, "mine");
          meet(phone, "ours");
        }
        quiet = count === before ? quiet + 1 : 0; // what was posted last is heard in the next round
      }
    },
    ops: (place) => [
      ...(place === "ours" ? everybody.ours.values() : Object.values(mines).flatMap((all) => [...all.values()])),
    ],
    later: (ms) => {
      now += ms;
    },
  };
};

const isBefore = ([ms, n]: readonly [number, number], [otherMs, otherN]: readonly [number, number]): boolean =>
  ms < otherMs || (ms === otherMs && n < otherN);
