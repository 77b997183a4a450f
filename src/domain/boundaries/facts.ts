/**
 * What can happen to wants, expectations and limits, as facts. Whatever carries a sentence is words, which their author can
 * remove; a yes, a no, a withdrawal and a renewal are acts.
 *
 * A boundary is named by the link of the fact that wrote it first, a version of it by the link that wrote that version. A
 * yes and an acknowledgement name the very version they are about (LOG-30).
 */
import { isLocalDate } from "../day.ts";
import { type Fact, isLink } from "../fact.ts";
import { anyOf, type Is, listOf, type Of, oneOf, prose, shape } from "../fields.ts";
import type { Kinds } from "../module.ts";

export const boundaryKinds = {
  boundaryWritten: { log: "either", class: "words", lifetime: "kept", version: 1 },
  boundaryRevised: { log: "either", class: "words", lifetime: "kept", version: 1 },
  boundaryRenewed: { log: "either", class: "act", lifetime: "kept", version: 1 },
  boundaryWithdrawn: { log: "either", class: "act", lifetime: "kept", version: 1, no: true },
  boundaryTakenUp: { log: "either", class: "act", lifetime: "kept", version: 1 },
  boundaryAcknowledged: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  boundaryAgreed: { log: "ours", class: "act", lifetime: "kept", version: 1 },
  boundaryNotYet: { log: "ours", class: "act", lifetime: "kept", version: 1, no: true },
  boundaryAsked: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  boundaryReplied: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  changeProposed: { log: "ours", class: "words", lifetime: "kept", version: 1 },
  proposalSetAside: { log: "mine", class: "act", lifetime: "kept", version: 1 },
} as const satisfies Kinds;

/** UTF-16 units: of a sentence, a question, an answer. */
export const LONGEST_TEXT = 1000;
/** Of either half of a limit. */
export const LONGEST_HALF = 400;
/** Withdrawals taken up at once: one for each phone that did not know of the others. */
const MOST_NOES = 64;

const text = prose(LONGEST_TEXT);
const half = prose(LONGEST_HALF);

const sentence = { sort: oneOf("want", "expectation"), text };
const limit = { sort: oneOf("limit"), when: half, then: half };

const isWording = anyOf(shape(sentence), shape(limit));
export type Wording = Of<typeof isWording>;
export type Sort = Wording["sort"];

const isNoes: Is<readonly string[]> = (value): value is readonly string[] =>
  listOf(isLink)(value) && value.length > 0 && value.length <= MOST_NOES;

const ofOne = { boundary: isLink };
const ofVersion = shape({ ...ofOne, version: isLink });
const review = { review: isLocalDate };

const shapes = {
  boundaryWritten: anyOf(shape(sentence, review), shape(limit, review)),
  /** `proposal`: the words of the other that it takes over. Without `review` there is none any more. */
  boundaryRevised: anyOf(
    shape({ ...ofOne, ...sentence }, { ...review, proposal: isLink }),
    shape({ ...ofOne, ...limit }, { ...review, proposal: isLink }),
  ),
  /** Looked at again and left as it is. */
  boundaryRenewed: shape(ofOne, review),
  boundaryWithdrawn: shape(ofOne),
  /** Takes back withdrawals of its own author: all that this phone knew of. */
  boundaryTakenUp: shape({ ...ofOne, noes: isNoes }),
  boundaryAcknowledged: ofVersion,
  boundaryAgreed: ofVersion,
  boundaryNotYet: shape(ofOne),
  boundaryAsked: shape({ ...ofOne, text }),
  boundaryReplied: shape({ ...ofOne, to: isLink, text }),
  changeProposed: anyOf(
    shape({ ...ofOne, version: isLink, ...sentence }),
    shape({ ...ofOne, version: isLink, ...limit }),
  ),
  proposalSetAside: shape({ proposal: isLink }),
} as const satisfies Record<keyof typeof boundaryKinds, Is<unknown>>;

type Shapes = typeof shapes;

/** A fact of this kind whose fields were read. */
export type Told<Kind extends keyof Shapes> = Omit<Fact, "kind" | "fields"> & {
  readonly kind: Kind;
  readonly fields: Of<Shapes[Kind]>;
};
export type BoundaryFact = { [Kind in keyof Shapes]: Told<Kind> }[keyof Shapes];

const guards = new Map<string, Is<unknown>>(Object.entries(shapes));

/** False for what is none of these kinds and versions, and for fields that do not parse. */
export const isBoundaryFact = (fact: Fact): fact is BoundaryFact =>
  fact.version === 1 && guards.get(fact.kind)?.(fact.fields) === true;

/** Only the sentence, or the two halves. */
export const wordingIn = (fields: Wording): Wording =>
  fields.sort === "limit"
    ? { sort: fields.sort, when: fields.when, then: fields.then }
    : { sort: fields.sort, text: fields.text };
