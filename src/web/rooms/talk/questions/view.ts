/** What the room shows of its three slices: which questions are still one's own alone, which wait, and which hold some words. */
import type { Link } from "#domain/fact.ts";
import type { ViewOf } from "#domain/modules.ts";

export type Own = ViewOf<"ledger", "own">;
export type Asked = ViewOf<"ledger", "asked">;
export type Received = ViewOf<"ledger", "received">;
export type Note = Own["questions"][number];
export type Batch = Asked["batches"][number];
export type Question = Batch["questions"][number];
export type Answer = Question["answers"][number];

/** Of one's own list: what is not with the other, or was taken back. */
export const listOf = ({ questions }: Own, asked: Asked | null): readonly Note[] => {
  const sent = new Set((asked?.batches ?? []).flatMap((batch) => batch.questions.map(({ note }) => note)));
  return questions.filter(({ link }) => !sent.has(link));
};

/** Batches without what was put away, for oneself or for both to see; and that. */
export const askedOf = (
  asked: Asked | null,
  own: Own,
): { readonly batches: readonly Batch[]; readonly away: readonly Question[] } => {
  const putAway = new Set<Link>(own.putAway);
  const isAway = ({ link, closed }: Question): boolean => closed || putAway.has(link);
  const all = asked?.batches ?? [];
  return {
    batches: all.flatMap((batch) => {
      const questions = batch.questions.filter((one) => !isAway(one));
      return questions.length > 0 ? [{ ...batch, questions }] : [];
    }),
    away: all.flatMap(({ questions }) => questions.filter(isAway)),
  };
};

export const isAnswered = ({ answers }: Question): boolean => answers.some(({ text }) => text !== null);

/** Nothing has been said to it, and it is still wanted. */
const isWaiting = (one: Question): boolean =>
  one.tag !== "spare" && one.reply === null && !isAnswered(one) && !one.closed && !one.enough;

export interface Sorted {
  /** The oldest first: one at a time. */
  readonly waiting: readonly Question[];
  /** Something was said about it that is no answer: time, help, aloud. */
  readonly underWay: readonly Question[];
  readonly answered: readonly Question[];
  /** Not to be told. */
  readonly spare: readonly Question[];
}

/** What one was asked. */
export const sortedOf = (received: Received | null): Sorted => {
  const all = (received?.batches ?? []).toReversed().flatMap(({ questions }) => questions);
  const rest = all.filter((one) => one.tag !== "spare" && !isWaiting(one));
  const isDone = (one: Question): boolean =>
    isAnswered(one) || one.reply?.is === "told" || one.closed || one.enough || one.reply === null;
  return {
    waiting: all.filter(isWaiting),
    underWay: rest.filter((one) => !isDone(one)),
    answered: rest.filter(isDone).toReversed(),
    spare: all.filter(({ tag }) => tag === "spare"),
  };
};

/** Whether these words stand in any of those texts, whatever their case and accents. */
export const holds = (query: string, ...texts: readonly (string | null)[]): boolean => {
  const wanted = plain(query).split(/\s+/u).filter(Boolean);
  const all = texts.map((text) => plain(text ?? "")).join(" ");
  return wanted.every((word) => all.includes(word));
};

export const wordsOf = (one: Question): readonly (string | null)[] => [
  one.text,
  ...one.answers.map(({ text }) => text),
];

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();
