/**
 * The keys behind sealed answers: which key fits, and what a box says. The rules ask at once and sealing takes a moment, so a
 * text is wanted first, opened between two looks, and there at the next (protocol §11).
 *
 * What was opened stays in memory while the vault is open, and goes as soon as its words were taken back (LOG-20).
 */
import { bytesOf, fromBase64url, toHex } from "#base/bytes.ts";
import type { AnswerDoor } from "#domain/connection/door.ts";
import type { Sealed } from "#domain/connection/state.ts";
import type { Link } from "#domain/fact.ts";
import { getLink } from "#domain/link-map.ts";
import { answerCommitment, openAnswer } from "#protocol/answer-box.ts";
import type { SpaceCore } from "./core.ts";
import { opLinkOf } from "./fold.ts";
import type { Queue } from "../queue.ts";
import type { Place } from "./place.ts";
import { removedBy } from "./removing.ts";
import { stateOfModule } from "./state-codec.ts";

interface Wanted {
  readonly sealed: Sealed;
  readonly k: string;
}

export interface OpenedAnswers {
  readonly doorOf: (core: SpaceCore) => AnswerDoor;
  /** Opens what was asked for. Runs inside the vault's queue. */
  readonly open: () => Promise<void>;
  /** After a look: lets go of what was taken back, and has what was asked for opened, then says so. */
  readonly follow: (queue: Queue, onOpened: () => void) => void;
}

export const createOpenedAnswers = (mine: () => Place | null): OpenedAnswers => {
  const texts = new Map<string, { readonly core: SpaceCore; readonly sealed: Link; readonly text: string | null }>();
  const fitting = new Map<string, boolean>();
  const wanted = new Map<string, Wanted & { readonly core: SpaceCore }>();

  const doorOf = (core: SpaceCore): AnswerDoor => ({
    fits: (subject, { author, c }, k) => {
      const name = `${core.space} ${subject} ${author} ${c} ${k}`;
      const known = fitting.get(name);
      if (known !== undefined) return known;
      const fits =
        c === toHex(answerCommitment(core.deps.suite, { space: core.space, subject, person: author }, bytesOf(k)));
      fitting.set(name, fits);
      return fits;
    },
    text: (_, sealed, k) => {
      const name = `${sealed.link} ${k}`;
      const known = texts.get(name);
      if (!known) wanted.set(name, { sealed, k, core });
      return known?.text;
    },
    kept: (sealed) => {
      const place = mine();
      const state = place && stateOfModule(place.fold, "connection");
      const link = state && getLink(state.keptBySealed, sealed);
      const words = link ? getLink(state.keptByLink, link) : null;
      return words && { link: words.link, text: words.text };
    },
    removedBy: (link) => removedBy(core, link)?.by ?? null,
  });

  const forget = (): void => {
    for (const [name, { core, sealed }] of texts) if (!isHeld(core, sealed)) texts.delete(name);
  };

  const open = async (): Promise<void> => {
    const all = [...wanted];
    wanted.clear();
    await Promise.all(
      all.map(async ([name, { sealed, k, core }]) => {
        const box = fromBase64url(sealed.box);
        const text = box && (await openAnswer(core.deps.suite, bytesOf(k), bytesOf(sealed.c), box));
        texts.set(name, { core, sealed: sealed.link, text });
      }),
    );
    forget();
  };

  return {
    doorOf,
    open,
    follow: (queue, onOpened) => {
      forget();
      if (wanted.size > 0) void queue(open).then(onOpened);
    },
  };
};

const isHeld = (core: SpaceCore, fact: Link): boolean => {
  const at = core.byLink.get(opLinkOf(fact));
  const op = at && core.chains.get(at.device)?.ops[at.sequence - 1];
  return op !== undefined && op.facts !== null;
};
