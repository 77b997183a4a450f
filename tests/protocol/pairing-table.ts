/**
 * Two phones and the box between them, with whoever sits at the server: every message lies in `box` and can be looked at,
 * held back or changed. First put wins, as at an honest server.
 */
import type { Bytes } from "#base/bytes.ts";
import { makeSpace } from "#protocol/make-record.ts";
import type { Stepped } from "#protocol/pairing.ts";
import { invite, type Inviter, type InviterEvent, stepInviter } from "#protocol/pairing-inviter.ts";
import { acceptInvitation, type Joiner, type JoinerEvent, stepJoiner } from "#protocol/pairing-joiner.ts";
import { readLink } from "#protocol/pairing-link.ts";
import { type Person, personOf } from "./people.ts";
import { suite } from "./place.ts";

export const HOUR = 3_600_000;
export const ana = await personOf("ana");
export const ben = await personOf("ben");
export const space = await makeSpace(suite, { type: "ours", person: ana.record.id }, ana.phone.keys);
export const heads = [space.id];

export interface Box {
  readonly messages: Map<number, Bytes>;
  dropped: boolean;
}

/** What went out: into the box, to the space, or nowhere. States are kept as text, as a device keeps them. */
const post = <State>(box: Box, posted: Bytes[], { state, send }: Stepped<State>): State => {
  for (const message of send) {
    if (message.to === "box" && !box.messages.has(message.step)) box.messages.set(message.step, message.bytes);
    if (message.to === "nowhere") box.dropped = true;
    if (message.to === "space") posted.push(...message.records);
  }
  return JSON.parse(JSON.stringify(state)) as State;
};

export interface InviterSide {
  state: Inviter;
  readonly link: string;
  readonly code: string;
  readonly does: (event: InviterEvent, now?: number) => Promise<Inviter>;
  readonly takes: (step: number) => Promise<Inviter>;
}

export interface JoinerSide {
  state: Joiner;
  readonly does: (event: JoinerEvent) => Promise<Joiner>;
  readonly takes: (step: number) => Promise<Joiner>;
}

export interface Table {
  readonly box: Box;
  readonly posted: Bytes[];
  readonly a: InviterSide;
  /** Somebody opens the link; with another box, somebody the server lets in alone. */
  readonly sitDown: (link: string, who?: Person, box?: Box) => Promise<JoinerSide>;
}

export const emptyBox = (): Box => ({ messages: new Map(), dropped: false });

export const layTable = async (box: Box = emptyBox()): Promise<Table> => {
  const posted: Bytes[] = [];
  const actor = { suite, keys: ana.phone.keys };
  const begun = await invite(actor, { id: space.space, space: space.bytes, records: [ana.record.bytes] }, 0);
  const a: InviterSide = {
    state: post(box, posted, begun),
    link: begun.link,
    code: begun.code,
    does: async (event, now = HOUR) => (a.state = post(box, posted, await stepInviter(actor, a.state, event, now))),
    takes: (step) => a.does({ type: "message", step, bytes: box.messages.get(step)! }),
  };
  const sitDown = async (link: string, who: Person = ben, at: Box = box): Promise<JoinerSide> => {
    const guest = { suite, keys: who.phone.keys };
    const b: JoinerSide = {
      state: await acceptInvitation(guest, readLink(link)!, [who.record.bytes]),
      does: async (event) => (b.state = post(at, posted, await stepJoiner(guest, b.state, event))),
      takes: (step) => b.does({ type: "message", step, bytes: at.messages.get(step)! }),
    };
    return b;
  };
  return { box, posted, a, sitDown };
};

/** Offer, answer and reveal have gone through: both have words on the screen. */
export const compared = async (link: "link" | "code" = "link"): Promise<Table & { readonly b: JoinerSide }> => {
  const table = await layTable();
  const b = await table.sitDown(table.a[link]);
  await b.takes(1);
  await table.a.takes(2);
  await b.takes(3);
  return { ...table, b };
};

/** The pair that is right on this side. */
export const rightPair = (state: Inviter | Joiner): readonly [number, number] => {
  if (state.phase !== "comparing") throw new TypeError(`nothing to compare while ${state.phase}`);
  return state.comparing.expects;
};
