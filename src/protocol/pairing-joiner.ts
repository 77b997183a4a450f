/**
 * The joining side. It answers the one offer it was shown, checks that the inviter's nonce is the one committed to, and
 * signs the join only after its own person's choice and only if the join says exactly what was paired (LOG-54, LOG-55).
 */
import { assert } from "#base/assert.ts";
import { type Bytes, bytesOf, equalBytes, type Hex, toHex } from "#base/bytes.ts";
import { deviceIdOf, type PersonId, type RecordId, type SpaceId } from "./ids.ts";
import { completeJoin, readBegunJoin } from "./make-record.ts";
import {
  type Actor,
  burn,
  type Burnt,
  type Comparing,
  sendAgain,
  type Standing,
  standBy,
  stay,
  type Stepped,
} from "./pairing.ts";
import { choicesAround, isSamePair, type Pair } from "./pairing-choice.ts";
import { type InvitationLink, meetingOf } from "./pairing-link.ts";
import {
  commitmentOf,
  isOtherVersion,
  offerHashOf,
  openMessage,
  readOffer,
  sealMessage,
  STEP,
  transcriptOf,
  wordsOfTranscript,
  writeAnswer,
} from "./pairing-messages.ts";
import { isBegunBy, readParty, readSharedSpace } from "./pairing-party.ts";

interface Acceptance {
  readonly secret: Hex;
  readonly box: Hex;
  /** `h` of a code that was scanned: then the offer is known to be the inviter's own. */
  readonly offerHash: Hex | null;
  /** All of the own person's records, as they were written. */
  readonly records: readonly Hex[];
}

/** The inviter as the offer has it: not believed before words were compared. */
interface Host {
  readonly offer: Hex;
  readonly space: SpaceId;
  readonly person: PersonId;
}

interface Opening {
  readonly phase: "opening";
  readonly acceptance: Acceptance;
}

interface AnswerSent {
  readonly phase: "answered";
  readonly acceptance: Acceptance;
  readonly standing: Standing;
  readonly host: Host;
  readonly answer: Hex;
}

interface JoinerComparing {
  readonly phase: "comparing";
  readonly acceptance: Acceptance;
  readonly host: Host;
  readonly comparing: Comparing;
  /** The inviter was quicker: its join, sealed, kept until the own person has chosen too. */
  readonly early: Hex | null;
}

/** Waits for the join that the inviter signs. */
interface JoinerConfirmed {
  readonly phase: "confirmed";
  readonly acceptance: Acceptance;
  readonly host: Host;
  readonly transcript: Hex;
}

export type Joiner =
  | Opening
  | AnswerSent
  | JoinerComparing
  | JoinerConfirmed
  /** To be posted until the space has them: own records, then the join. `host` is pinned from now on (LOG-48). */
  | {
      readonly phase: "joined";
      readonly space: SpaceId;
      readonly other: PersonId;
      readonly join: RecordId;
      readonly posting: readonly Hex[];
      /** The space's record and the inviter's own, to be kept at once. */
      readonly learned: readonly Hex[];
    }
  | Burnt;

export type JoinerEvent =
  | { readonly type: "message"; readonly step: number; readonly bytes: Bytes }
  | { readonly type: "chose"; readonly pair: Pair | "noneOfThese" }
  /** The own person says it was the other's screen that was scanned; believed only of a scanned code. */
  | { readonly type: "stoodTogether" }
  /** The server refused the own answer: there is one already. */
  | { readonly type: "answerTaken" }
  | { readonly type: "gone" | "withdraw" };

/** Asks for step 1 of the box next; `records` are all of the own person's, as they were written. */
export const acceptInvitation = async (
  { suite }: Actor,
  { secret, offerHash }: InvitationLink,
  records: readonly Bytes[],
): Promise<Joiner & { readonly phase: "opening" }> => {
  const { box } = await meetingOf(suite, secret);
  return {
    phase: "opening",
    acceptance: { secret: toHex(secret), box, offerHash: offerHash && toHex(offerHash), records: records.map(toHex) },
  };
};

export const stepJoiner = async (actor: Actor, state: Joiner, event: JoinerEvent): Promise<Stepped<Joiner>> => {
  if (state.phase === "burnt" || state.phase === "joined") return stay(state);
  const { box, offerHash } = state.acceptance;
  switch (event.type) {
    case "message":
      if (state.phase === "opening" && event.step === STEP.offer) return takeOffer(actor, state, event.bytes);
      if (state.phase === "answered" && event.step === STEP.reveal) return takeReveal(actor, state, event.bytes);
      if (event.step !== STEP.join) return stay(state);
      if (state.phase === "comparing") return stay({ ...state, early: toHex(event.bytes) });
      return state.phase === "confirmed" ? takeJoin(actor, state, event.bytes) : stay(state);
    case "chose":
      if (state.phase !== "comparing") return stay(state);
      return event.pair !== "noneOfThese" && isSamePair(event.pair, state.comparing.expects)
        ? confirm(actor, state)
        : burn(box, "noneOfThese");
    case "stoodTogether":
      return state.phase === "comparing" && offerHash !== null ? confirm(actor, state) : stay(state);
    case "answerTaken":
      return state.phase === "answered" ? { ...burn(box, "alreadyUsed"), send: [] } : stay(state);
    case "gone":
      return { ...burn(box, "gone"), send: [] };
    case "withdraw":
      return burn(box, "withdrawn");
  }
};

const takeOffer = async ({ suite, keys }: Actor, { acceptance }: Opening, bytes: Bytes): Promise<Stepped<Joiner>> => {
  const { box } = acceptance;
  const meeting = await meetingOf(suite, bytesOf(acceptance.secret));
  const text = await openMessage(suite, meeting, STEP.offer, bytes);
  if (!text) return burn(box, "badSeal");
  const hash = offerHashOf(suite, text);
  if (acceptance.offerHash !== null && toHex(hash) !== acceptance.offerHash) return burn(box, "badOffer");
  if (isOtherVersion(text)) return burn(box, "newerVersion");
  const offer = readOffer(text);
  const party = offer && (await readParty(suite, offer.records));
  const space = party && (await readSharedSpace(suite, party, offer.space));
  if (!space) return burn(box, "badOffer");
  const answer = writeAnswer({
    offerHash: hash,
    records: acceptance.records.map(bytesOf),
    device: deviceIdOf(suite, keys.signPublic, keys.kemPublic),
    nonce: suite.randomBytes(32),
  });
  const standing = standBy(STEP.answer, await sealMessage(suite, box, meeting.joinerKey, STEP.answer, answer));
  const host = { offer: toHex(text), space: space.space, person: party.person };
  return {
    state: { phase: "answered", acceptance, standing, host, answer: toHex(answer) },
    send: [sendAgain(box, standing)],
  };
};

const takeReveal = async (
  { suite }: Actor,
  { acceptance, host, answer }: AnswerSent,
  bytes: Bytes,
): Promise<Stepped<Joiner>> => {
  const meeting = await meetingOf(suite, bytesOf(acceptance.secret));
  const nonce = await openMessage(suite, meeting, STEP.reveal, bytes);
  if (!nonce) return burn(acceptance.box, "badSeal");
  const commitment = readOffer(bytesOf(host.offer))?.commitment;
  if (nonce.length !== 32 || !commitment || !equalBytes(commitmentOf(suite, nonce), commitment))
    return burn(acceptance.box, "badReveal");
  const transcript = transcriptOf(suite, bytesOf(host.offer), bytesOf(answer), nonce);
  const [first, second, third, fourth] = wordsOfTranscript(suite, transcript);
  const expects: Pair = [first, second];
  const choices = choicesAround(suite, expects);
  const comparing: Comparing = { transcript: toHex(transcript), shows: [third, fourth], expects, choices };
  return stay({ phase: "comparing", acceptance, host, comparing, early: null });
};

const confirm = (actor: Actor, { acceptance, host, comparing, early }: JoinerComparing): Promise<Stepped<Joiner>> => {
  const confirmed = { phase: "confirmed", acceptance, host, transcript: comparing.transcript } as const;
  return early === null ? Promise.resolve(stay(confirmed)) : takeJoin(actor, confirmed, bytesOf(early));
};

const takeJoin = async (
  { suite, keys }: Actor,
  { acceptance, host, transcript }: JoinerConfirmed,
  bytes: Bytes,
): Promise<Stepped<Joiner>> => {
  const meeting = await meetingOf(suite, bytesOf(acceptance.secret));
  const text = await openMessage(suite, meeting, STEP.join, bytes);
  if (!text) return burn(acceptance.box, "badSeal");
  const join = readBegunJoin(suite, text);
  const offer = readOffer(bytesOf(host.offer));
  const own = await readParty(suite, acceptance.records.map(bytesOf));
  const party = offer && (await readParty(suite, offer.records));
  assert(offer && own && party, "an offer that was answered can be read again");
  const isWhatWasPaired =
    join !== null &&
    join.space === host.space &&
    join.seat === 1 &&
    join.person === own.person &&
    join.joiner === deviceIdOf(suite, keys.signPublic, keys.kemPublic) &&
    join.replaces === null &&
    join.transcript === transcript &&
    own.heads.every((head) => join.after.includes(head));
  if (!isWhatWasPaired || !(await isBegunBy(suite, party, join))) return burn(acceptance.box, "badJoin");
  const whole = await completeJoin(suite, join, keys);
  const posting = [...acceptance.records, toHex(whole.bytes)];
  const learned = [offer.space, ...offer.records].map(toHex);
  return {
    state: { phase: "joined", space: host.space, other: host.person, join: whole.id, posting, learned },
    send: [{ to: "space", space: host.space, records: posting.map(bytesOf) }],
  };
};
