/**
 * Carries a pairing between its two state machines (protocol/pairing-…) and the box at the server. The state is kept
 * sealed, so a pairing outlives a reload; what was sent once is sent again byte for byte.
 */
import { type Bytes, fromUtf8, toHex, utf8 } from "#base/bytes.ts";
import { err, ok, type Result } from "#base/result.ts";
import type { RecordId } from "#protocol/ids.ts";
import { type Actor, type Outgoing, sendAgain, type Standing, type Stepped } from "#protocol/pairing.ts";
import { invite, type Inviter, type InviterEvent, stepInviter } from "#protocol/pairing-inviter.ts";
import { acceptInvitation, type Joiner, type JoinerEvent, stepJoiner } from "#protocol/pairing-joiner.ts";
import type { InvitationLink } from "#protocol/pairing-link.ts";
import { STEP } from "#protocol/pairing-messages.ts";
import { type PairingState, readPairing } from "./pairing-view.ts";
import { createQueue, type Queue } from "../queue.ts";
import type { LocalSeal } from "../lock/seal-box.ts";
import type { Store } from "../store/store.ts";
import type { Transport } from "../transport/transport.ts";
import type { VaultFailure } from "../vault-api.ts";

export interface PairingDeps {
  /** The vault's queue: nothing is sealed while the passphrase changes. */
  readonly queue: Queue;
  readonly actor: Actor;
  readonly store: Store;
  readonly seal: LocalSeal;
  readonly transport: Transport;
  readonly now: () => number;
  /** Heads of the roster of ours, for the join the inviter signs. */
  readonly heads: () => readonly RecordId[];
  /** The join that counts in ours, once both signatures are there. */
  readonly joined: () => RecordId | null;
  /** The joiner signed: ours is to be kept at once, and these records posted. */
  readonly onJoined: (joined: Joiner & { readonly phase: "joined" }) => Promise<boolean>;
  readonly onChange: () => void;
}

export interface PairingDriver {
  readonly state: () => PairingState | null;
  /** Boxes to follow at the server. */
  readonly boxes: () => readonly string[];
  readonly recall: () => Promise<void>;
  readonly invite: (ours: {
    readonly id: string;
    readonly space: Bytes;
    readonly records: readonly Bytes[];
  }) => Promise<Result<string, VaultFailure>>;
  readonly join: (link: InvitationLink, records: readonly Bytes[]) => Promise<Result<null, VaultFailure>>;
  readonly choose: (index: number | null) => Promise<Result<null, VaultFailure>>;
  readonly withdraw: () => Promise<Result<null, VaultFailure>>;
  readonly dismiss: () => Promise<Result<null, VaultFailure>>;
  /** Looks into the box and goes on with what is there. */
  readonly poll: () => Promise<void>;
}

const KEY = "one";
const HOURS = 72;

export const createPairingDriver = (deps: PairingDeps): PairingDriver => {
  let pairing: PairingState | null = null;
  const posted = new Set<string>();
  /** One step after another: a choice and a look into the box never start from the same state. */
  const inTurn = createQueue();

  const keep = (next: PairingState | null): Promise<Result<null, VaultFailure>> =>
    deps.queue(async () => {
      const change = next
        ? { put: await deps.seal.seal("pairing", KEY, utf8(JSON.stringify(next))) }
        : ({ drop: true } as const);
      const written = await deps.store.write([{ table: "pairing", key: KEY, ...change }]);
      if (!written.ok) return written;
      pairing = next;
      deps.onChange();
      return ok(null);
    });

  /** Kept before it is sent, so that nothing goes out that this device would not know of after a crash. */
  const advance = async (next: PairingState, send: readonly Outgoing[]): Promise<Result<null, VaultFailure>> => {
    const kept = await keep(next);
    if (!kept.ok) return kept;
    for (const message of send) await post(message);
    return kept;
  };

  const post = async (message: Outgoing): Promise<void> => {
    if (message.to === "nowhere") await deps.transport.deleteBox(message.box);
    if (message.to !== "box") return;
    const put = await deps.transport.putBox(message.box, message.step, message.bytes, { hours: HOURS });
    if (put.ok) posted.add(toHex(message.bytes));
    const taken = !put.ok && put.error.type === "refused" && put.error.code === "boxTaken";
    if (taken && message.step === STEP.answer) await toJoiner({ type: "answerTaken" });
  };

  /** What a side stands by is put again until the server has taken it once since this device started. */
  const standBy = async (box: string, standing: Standing): Promise<void> => {
    if (posted.has(standing.bytes)) return;
    await post(sendAgain(box, standing));
  };

  const toInviter = async (event: InviterEvent): Promise<Result<null, VaultFailure>> => {
    if (pairing?.side !== "inviter") return err({ type: "notPossible" });
    const stepped: Stepped<Inviter> = await stepInviter(deps.actor, pairing.state, event, deps.now());
    return stepped.state === pairing.state
      ? ok(null)
      : advance({ ...pairing, ...shownWords(pairing), state: stepped.state }, stepped.send);
  };

  const toJoiner = async (event: JoinerEvent): Promise<Result<null, VaultFailure>> => {
    if (pairing?.side !== "invited") return err({ type: "notPossible" });
    const stepped = await stepJoiner(deps.actor, pairing.state, event);
    if (stepped.state === pairing.state) return ok(null);
    if (stepped.state.phase === "joined" && !(await deps.onJoined(stepped.state))) return err({ type: "storageLost" });
    return advance({ side: "invited", ...shownWords(pairing), state: stepped.state }, stepped.send);
  };

  const look = async (
    box: string,
    step: number,
  ): Promise<{ readonly bytes: Bytes; readonly second: boolean } | null> => {
    const answer = await deps.transport.getBox(box, step);
    return answer.ok ? answer.value : null;
  };

  /** True when the server answered that the box is not there any more. */
  const isGone = async (box: string): Promise<boolean> => {
    const answer = await deps.transport.getBox(box, STEP.offer);
    return answer.ok && answer.value === null;
  };

  const pollInviter = async (state: Inviter): Promise<void> => {
    const joined = deps.joined();
    if (state.phase === "confirmed" && joined !== null) {
      await toInviter({ type: "joinCounted", id: joined });
      return;
    }
    if (state.phase !== "offered" && state.phase !== "comparing" && state.phase !== "confirmed") return;
    const { box } = state.invitation;
    await standBy(box, state.standing);
    await toInviter({ type: "tick" });
    const answer = await look(box, STEP.answer);
    if (answer?.second) await toInviter({ type: "secondAnswer" });
    if (answer) await toInviter({ type: "message", step: STEP.answer, bytes: answer.bytes });
  };

  const pollJoiner = async (state: Joiner): Promise<void> => {
    if (state.phase === "burnt" || state.phase === "joined") return;
    const { box } = state.acceptance;
    if (state.phase === "answered") await standBy(box, state.standing);
    const step = state.phase === "opening" ? STEP.offer : state.phase === "answered" ? STEP.reveal : STEP.join;
    const found = await look(box, step);
    if (found) {
      await toJoiner({ type: "message", step, bytes: found.bytes });
      if (step !== STEP.join) await pollJoiner(stateOfJoiner() ?? state);
    } else if (await isGone(box)) await toJoiner({ type: "gone" });
  };

  const stateOfJoiner = (): Joiner | null => (pairing?.side === "invited" ? pairing.state : null);

  return {
    state: () => pairing,
    boxes: () => {
      if (!pairing) return [];
      if (pairing.side === "inviter") return "invitation" in pairing.state ? [pairing.state.invitation.box] : [];
      return "acceptance" in pairing.state ? [pairing.state.acceptance.box] : [];
    },
    recall: async () => {
      const stored = await deps.store.read("pairing", KEY);
      const sealed = stored.ok && stored.value instanceof Uint8Array ? new Uint8Array(stored.value) : null;
      const text = sealed && (await deps.seal.open("pairing", KEY, sealed));
      pairing = text ? readPairing(fromUtf8(text)) : null;
    },
    invite: (ours) =>
      inTurn(async () => {
        const { state, send, link, code } = await invite(deps.actor, ours, deps.now());
        const [message] = send;
        if (message?.to === "box") {
          const put = await deps.transport.putBox(message.box, message.step, message.bytes, { hours: HOURS });
          if (!put.ok) return err({ type: put.error.type === "refused" ? "serverRefused" : "offline" });
        }
        const kept = await keep({ side: "inviter", state, link, code });
        return kept.ok ? ok(link) : kept;
      }),
    join: (link, records) =>
      inTurn(async () => keep({ side: "invited", state: await acceptInvitation(deps.actor, link, records) })),
    choose: (index) =>
      inTurn(async () => {
        if (pairing?.state.phase !== "comparing") return err({ type: "notPossible" });
        const pair = index === null ? null : pairing.state.comparing.choices[index];
        if (pair === undefined) return err({ type: "notPossible" });
        const chosen = pair ?? "noneOfThese";
        return pairing.side === "inviter"
          ? toInviter({ type: "chose", pair: chosen, heads: deps.heads() })
          : toJoiner({ type: "chose", pair: chosen });
      }),
    withdraw: () =>
      inTurn(() => (pairing?.side === "inviter" ? toInviter({ type: "withdraw" }) : toJoiner({ type: "withdraw" }))),
    dismiss: () => inTurn(() => keep(null)),
    poll: () =>
      inTurn(async () => {
        if (pairing?.side === "inviter") await pollInviter(pairing.state);
        else if (pairing) await pollJoiner(pairing.state);
      }),
  };
};

/** The words this screen shows, for as long as the other may need them. */
const shownWords = ({ shows, state }: PairingState): Pick<PairingState, "shows"> => {
  if (state.phase === "comparing") return { shows: state.comparing.shows };
  return shows ? { shows } : {};
};
