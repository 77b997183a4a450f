/**
 * What the page may ask of the vault, and what it is told: the only way between the two.
 *
 * The vault is a worker that holds keys, log and folds. The page sends a request and awaits one answer, and subscribes
 * to the state of the vault and to slices. Everything that crosses is plain data; no key and no sealed byte ever does.
 */
import type { Result } from "#base/result.ts";
import type { ConnectionRefusal } from "#domain/connection/decide.ts";
import type { About, Asked as AskedQuestion } from "#domain/connection/facts.ts";
import type { LocalDate } from "#domain/day.ts";
import type { RestView } from "#domain/path/views.ts";
import type { Phase } from "#domain/path/phase.ts";
import type { Fields } from "#domain/fact.ts";
import type { Bond, Seat } from "#domain/person/person.ts";
import type { KindName } from "#domain/session/kinds.ts";
import type { SessionRefusal } from "#domain/session/say.ts";
import type { AutoLockStep } from "./lock/auto-lock.ts";
import type { SentPage } from "./transport/sent-log.ts";

/** Two possible homes of a record: only me, or the two of us. */
export type PlaceName = "mine" | "ours";

/** The world did not work. Each has words in the texts of the shell. */
export type VaultFailure = {
  readonly type:
    | "notOpened" // wrong passphrase, or a slot that does not fit
    | "waitFirst" // an attempt came before the delay was over
    | "weakPassphrase"
    | "storageFull"
    | "storageLost"
    | "offline"
    | "serverRefused"
    | "codeNeeded"
    | "placeClosed" // this server makes no new places
    | "notWords" // not twelve recovery words
    | "nothingFound" // the words are words, but no place answers to them here
    | "linkBroken"
    | "linkUsed"
    | "linkOld"
    | "ownLink" // the invitation is one's own
    | "alreadyPaired"
    | "notPaired"
    | "readOnly" // a newer version wrote here
    | "waiting" // writing waits for a key or for the other's acknowledgement (LOG-50, LOG-80)
    | "notPossible";
};

/** Something arrived, or did not, that a person should know of (protocol §15). `count` where a number is part of it. */
export type Notice = {
  readonly type:
    | "waitingForKey"
    | "notWritten" // something arrived that its sender did not write
    | "heldBack" // the server lost or holds back something
    | "forkOther"
    | "forkOwn"
    | "contradiction"
    | "newerVersion"
    | "future"
    | "missing"
    | "removedWrote"
    | "mutualRemoval"
    | "joinTwice"
    | "clockWrong"
    | "otherGone"
    | "waitingForOther"; // recovered: writing in ours waits (LOG-80)
  readonly place: PlaceName;
  /** Local date it concerns, if one is known. */
  readonly day: string | null;
  readonly count: number;
};

export type PairingView =
  | { readonly is: "none" }
  /**
   * I invited; open until the moment given (ms since 1970). Both are fragments, to be set behind the address of the app:
   * `link` to be sent, `code` to be shown as a QR code side by side, for it also pins the offer.
   */
  | { readonly is: "invited"; readonly link: string; readonly code: string; readonly until: number }
  /** I opened a link and wait for the other's device. */
  | { readonly is: "joining" }
  /** My screen shows two words and asks for the other two; one of the six pairs is right. */
  | {
      readonly is: "comparing";
      readonly side: "inviter" | "invited";
      readonly shown: readonly [string, string];
      /** Positions, 1 to 4, of the words shown and of those asked for. */
      readonly shownAt: readonly [number, number];
      readonly askedAt: readonly [number, number];
      readonly choices: readonly (readonly [string, string])[];
    }
  /** I have chosen; the other has not yet, and still needs the words of my screen. */
  | { readonly is: "confirmed"; readonly shown: readonly [string, string]; readonly shownAt: readonly [number, number] }
  | {
      readonly is: "ended";
      readonly why: "expired" | "usedTwice" | "noneOfThese" | "broken" | "cancelled" | "alreadyUsed";
    };

export type OpenState = {
  readonly is: "open";
  readonly me: string;
  readonly name: string | null;
  /** The other person of ours, once paired; the name is what they chose to be called there. */
  readonly other: { readonly person: string; readonly name: string | null; readonly left: boolean } | null;
  /** My own name as given in ours, or null until I gave one. */
  readonly nameInOurs: string | null;
  /** The seat I chose, for me alone; what it is called in ours, where I show it, is a fact of ours. */
  readonly seat: Seat;
  /** What I said of the bond in ours (in mine while there is no ours), and what it is: in ours by both. Null while open. */
  readonly bondSaid: Bond | null;
  readonly bond: Bond | null;
  /** Whether I said that I am of age and agree to keeping such words here. */
  readonly agreed: boolean;
  /** How far the two have agreed to go; 0 alone, before somebody joined and after they left. */
  readonly phase: 0 | Phase;
  /** Whose rest the shared part has; each ends their own. */
  readonly rest: RestView;
  readonly connection: "connecting" | "online" | "offline";
  /** Facts of mine that the server has not acknowledged yet. */
  readonly unsent: number;
  readonly pairing: PairingView;
  readonly notices: readonly Notice[];
  /** Whether I said that I keep the recovery words. */
  readonly wordsKept: boolean;
  /** How long it waits before it locks by itself. */
  readonly autoLock: AutoLockStep;
  /** Who hosts, in their own words, or null; and the server's address. */
  readonly host: { readonly name: string | null; readonly address: string };
};

export type VaultState =
  | { readonly is: "starting" }
  /** Another tab of this browser holds the vault. */
  | { readonly is: "elsewhere" }
  | { readonly is: "empty" }
  /** `waitUntil`: no attempt before this moment (ms since 1970, own clock), 0 if none. */
  | { readonly is: "locked"; readonly waitUntil: number }
  | OpenState
  | { readonly is: "broken"; readonly why: "storageLost" | "noStorage" | "noCrypto" };

/** A device of mine, as the recovery screen lists it. */
export type DeviceLine = { readonly device: string; readonly added: string | null };

/** Requests by name: what goes in, what comes out. */
export interface VaultRequests {
  /**
   * Makes a place of my own and opens it. `code` where the server asks for one; with `invitation`, the fragment of a link I
   * was given, it is let in by that and the invitation is opened next.
   */
  readonly makePlace: {
    readonly in: { name: string; passphrase: string; code?: string; invitation?: string };
    readonly out: Result<{ readonly words: readonly string[] }, VaultFailure>;
  };
  readonly unlock: { readonly in: { passphrase: string }; readonly out: Result<null, VaultFailure> };
  /** Wipes keys and folded state; the worker ends and a new one begins. */
  readonly lock: { readonly in: Record<never, never>; readonly out: Result<null, VaultFailure> };
  readonly suggestPassphrase: { readonly in: Record<never, never>; readonly out: Result<string, VaultFailure> };
  readonly changePassphrase: {
    readonly in: { now: string; next: string };
    readonly out: Result<null, VaultFailure>;
  };
  /** New recovery words; the old ones end (LOG-81). The words are shown once and are not stored in readable form. */
  readonly renewWords: {
    readonly in: { passphrase: string };
    readonly out: Result<{ readonly words: readonly string[] }, VaultFailure>;
  };
  readonly keepWords: { readonly in: Record<never, never>; readonly out: Result<null, VaultFailure> };
  readonly setAutoLock: { readonly in: { step: AutoLockStep }; readonly out: Result<null, VaultFailure> };
  /** What left this device, newest first; `before` as the page before answered, null for the newest. */
  readonly sent: {
    readonly in: { before: number | null; limit: number };
    readonly out: Result<SentPage, VaultFailure>;
  };
  /**
   * Drops all that is kept in this browser, unsent words included, and locks for good. Other devices, the server and the
   * other person hear nothing of it; only the recovery words bring it back here.
   */
  readonly leaveBrowser: { readonly in: { passphrase: string }; readonly out: Result<null, VaultFailure> };
  /** What the words find, before anything is changed. */
  readonly lookWithWords: {
    readonly in: { words: string };
    readonly out: Result<
      { readonly day: string; readonly devices: readonly DeviceLine[]; readonly paired: boolean },
      VaultFailure
    >;
  };
  /** Restores in this browser: removes every other device but those kept, and gives new words. */
  readonly restore: {
    readonly in: { words: string; passphrase: string; keep: readonly string[] };
    readonly out: Result<{ readonly words: readonly string[] }, VaultFailure>;
  };
  readonly invite: {
    readonly in: Record<never, never>;
    readonly out: Result<{ readonly link: string }, VaultFailure>;
  };
  readonly cancelInvitation: { readonly in: Record<never, never>; readonly out: Result<null, VaultFailure> };
  /** Opens a link somebody gave me. */
  readonly join: { readonly in: { link: string }; readonly out: Result<null, VaultFailure> };
  /** My choice among the six pairs, or null for "none of these". */
  readonly chooseWords: { readonly in: { index: number | null }; readonly out: Result<null, VaultFailure> };
  /** Closes the last word about a pairing that ended. */
  readonly dismissPairing: { readonly in: Record<never, never>; readonly out: Result<null, VaultFailure> };
  /** A command of a domain module; refusals are the module's own. */
  readonly command: {
    readonly in: { module: string; place: PlaceName; command: unknown };
    readonly out: Result<{ readonly links: readonly string[] }, VaultFailure | { readonly type: string }>;
  };
  /** Takes my own words back everywhere (LOG-19 to LOG-23), named by the fact's link. */
  readonly remove: { readonly in: { place: PlaceName; link: string }; readonly out: Result<null, VaultFailure> };
  /**
   * Seals an answer that opens when both have answered: for a day, to a question or to thanks (`question` null). Answers with the
   * ask it stands under. Refused while it rests; refusals are those of `connection`.
   */
  readonly sealAnswer: {
    readonly in: { day: LocalDate; about: About; question: AskedQuestion; text: string };
    readonly out: Result<{ readonly ask: string }, VaultFailure | { readonly type: ConnectionRefusal["type"] }>;
  };
  /** Takes back what lies there sealed: it never opens, and stays in mine. What is open already is removed instead. */
  readonly takeBackAnswer: {
    readonly in: { ask: string };
    readonly out: Result<null, VaultFailure | { readonly type: ConnectionRefusal["type"] }>;
  };
  /** Opens a live session of ours; when one of this kind by me is open already, that one. */
  readonly openLive: {
    readonly in: { kind: KindName; opening: Fields };
    readonly out: Result<{ readonly session: string }, VaultFailure | SessionRefusal>;
  };
  /** A command of its kind; refusals are the kind's own and the session's. */
  readonly moveLive: {
    readonly in: { session: string; command: unknown };
    readonly out: Result<null, VaultFailure | { readonly type: string }>;
  };
  /** Ends it for both, at once and in every state; it is then erased everywhere (LOG-82, LOG-83). */
  readonly leaveLive: { readonly in: { session: string }; readonly out: Result<null, VaultFailure> };
  /**
   * Server time (ms since 1970), null while it was not measured, and this device's steady clock at that very moment: monotonic
   * ms since a moment that page and worker share.
   */
  readonly serverTime: {
    readonly in: Record<never, never>;
    readonly out: Result<{ readonly server: number | null; readonly steady: number }, VaultFailure>;
  };
  /** Drafts are sealed on this device only. An empty text ends the draft; `until/…/` before a key says when it ends by itself. */
  readonly saveDraft: { readonly in: { key: string; text: string }; readonly out: Result<null, VaultFailure> };
  readonly readDraft: { readonly in: { key: string }; readonly out: Result<string, VaultFailure> };
}

export type RequestName = keyof VaultRequests;

/** A slice: a window on one module's state in one place, kept up to date. */
export type SliceQuery = {
  readonly module: string;
  readonly slice: string;
  readonly place: PlaceName;
  readonly window: unknown;
};

/** The live session of a kind that is open in ours, or null: a RunningView of domain/session. */
export type LiveQuery = { readonly live: KindName };

export type WatchQuery = SliceQuery | LiveQuery;

/** One request on its way. */
export interface Asked<Name extends RequestName> {
  readonly id: number;
  readonly ask: Name;
  readonly with: VaultRequests[Name]["in"];
}

export type ToVault =
  | { readonly [Name in RequestName]: Asked<Name> }[RequestName]
  | { readonly id: number; readonly watch: WatchQuery }
  | { readonly id: number; readonly unwatch: true }
  /** The page tells when it is seen or hidden, that a person did something (for the automatic lock), and of a network. */
  | { readonly page: "seen" | "hidden" | "touched" | "online" };

export type FromVault =
  | { readonly id: number; readonly answer: Result<unknown, { readonly type: string }> }
  | { readonly id: number; readonly slice: unknown }
  | { readonly state: VaultState };

/** The page's side (client.ts). */
export interface Vault {
  readonly ask: <Name extends RequestName>(
    name: Name,
    input: VaultRequests[Name]["in"],
  ) => Promise<VaultRequests[Name]["out"]>;
  /** Calls at once with what is known, then at every change; returns the way to stop. */
  readonly onState: (listener: (state: VaultState) => void) => () => void;
  readonly watch: (query: WatchQuery, listener: (value: unknown) => void) => () => void;
  readonly tell: (page: "seen" | "hidden" | "touched" | "online") => void;
}
