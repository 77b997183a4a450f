/** What its owner does with a boundary, told step by step. */
import { describe, expect, it } from "vitest";
import { asked, decided, limit, refused, seen, want } from "#tests/domain/boundary-telling.ts";
import { ana, ben, createTelling, linkOf } from "#tests/domain/telling.ts";
import { fold } from "../module.ts";
import { boundaries } from "./boundaries.ts";
import type { WordingAsked } from "./commands.ts";

describe("its owner", () => {
  it("[bound-1] alone revises, renews, withdraws and takes up again, whatever a fact claims", () => {
    const tell = createTelling();
    const written = tell(ana, "boundaryWritten", limit);
    const boundary = written.link;
    const bens = [
      tell(ben, "boundaryRevised", { boundary, sort: "limit", when: "x", then: "y" }),
      tell(ben, "boundaryRenewed", { boundary, review: "2026-12-01" }),
      tell(ben, "boundaryWithdrawn", { boundary }),
      tell(ben, "boundaryReplied", { boundary, to: boundary, text: "No" }),
    ];
    expect(seen([written, ...bens]).all()).toEqual(seen([written]).all());
    const withdrawn = tell(ana, "boundaryWithdrawn", { boundary });
    const upByBen = tell(ben, "boundaryTakenUp", { boundary, noes: [withdrawn.link] });
    expect(seen([written, withdrawn, upByBen]).standing()).toEqual([]);
    for (const type of ["withdraw", "takeUp"] as const)
      expect(decided([written], { type, boundary }, ben)).toEqual(refused("notYours"));
    expect(decided([written], { type: "renew", boundary, review: null }, ben)).toEqual(refused("notYours"));
  });

  it("[bound-2] writes it in mine or in ours, and in mine nobody is asked", () => {
    const write = { type: "write", ...asked({ text: "Quiet at six" }), review: null } as const;
    const fact = { kind: "boundaryWritten", version: 1, fields: { sort: "want", text: "Quiet at six" } };
    expect(decided([], write, ana, { place: "mine", other: null })).toEqual({ ok: true, value: [fact] });
    expect(decided([], write)).toEqual({ ok: true, value: [fact] });
    expect(decided([], write, ana, { other: null })).toEqual(refused("nobodyThere"));
  });

  it("[bound-3] says a limit in two halves, and a want in a sentence", () => {
    const write = (more: Partial<WordingAsked>) =>
      decided([], { type: "write", ...asked(more), review: null }, ana, { place: "mine" });
    expect(write({ sort: "limit", when: "you shout", then: " " })).toEqual(refused("halfMissing"));
    expect(write({ sort: "limit", when: "", then: "I leave" })).toEqual(refused("halfMissing"));
    expect(write({ sort: "limit", when: "x".repeat(401), then: "I leave" })).toEqual(refused("textTooLong"));
    expect(write({ text: " " })).toEqual(refused("textMissing"));
    expect(write({ text: "x".repeat(1001) })).toEqual(refused("textTooLong"));
    expect(write({ sort: "limit", text: "left over", when: " you shout ", then: "I leave" })).toEqual({
      ok: true,
      value: [{ kind: "boundaryWritten", version: 1, fields: { sort: "limit", when: "you shout", then: "I leave" } }],
    });
  });

  it("[bound-4] revises it, and both can read what it was before, each with its day", () => {
    const tell = createTelling();
    const written = tell(ana, "boundaryWritten", want, { day: "2026-11-20" });
    const boundary = written.link;
    const revised = tell(ana, "boundaryRevised", { boundary, ...limit }, { day: "2026-11-22" });
    for (const me of [ana, ben])
      expect(seen([written, revised], me).one(boundary)).toMatchObject({
        is: "here",
        boundary: { version: revised.link, on: "2026-11-22", revised: true, standing: "stands" },
        versions: [
          { link: revised.link, on: "2026-11-22", wording: limit, takenOver: false },
          { link: boundary, on: "2026-11-20", wording: want, takenOver: false },
        ],
      });
  });

  it("[bound-5] withdraws it at any time, and only they take it up again", () => {
    const tell = createTelling();
    const written = tell(ana, "boundaryWritten", want);
    const boundary = written.link;
    const withdrawn = tell(ana, "boundaryWithdrawn", { boundary }, { day: "2026-11-24" });
    const onAnotherPhone = tell(ana, "boundaryRevised", { boundary, ...limit }, { apart: [withdrawn] });
    for (const me of [ana, ben]) {
      const { mine, theirs, withdrawn: ended } = seen([written, withdrawn, onAnotherPhone], me).all();
      expect([mine, theirs]).toEqual([[], []]);
      expect(ended).toMatchObject([{ boundary, withdrawn: "2026-11-24", standing: "withdrawn", wording: limit }]);
    }
    const facts = [written, withdrawn];
    expect(decided(facts, { type: "withdraw", boundary })).toEqual(refused("isWithdrawn"));
    expect(decided(facts, { type: "revise", boundary, ...asked({ text: "x" }), review: null, proposal: null })).toEqual(
      refused("isWithdrawn"),
    );
    expect(decided(facts, { type: "renew", boundary, review: null })).toEqual(refused("isWithdrawn"));
    for (const type of ["agree", "acknowledge"] as const)
      expect(decided(facts, { type, boundary, version: boundary }, ben)).toEqual(refused("isWithdrawn"));
    expect(decided(facts, { type: "ask", boundary, text: "Why?" }, ben)).toEqual(refused("isWithdrawn"));
    const up = tell(ana, "boundaryTakenUp", { boundary, noes: [withdrawn.link] });
    expect(seen([...facts, up]).standing()).toEqual(["open"]);
    expect(decided([...facts, up], { type: "takeUp", boundary })).toEqual(refused("notWithdrawn"));
  });

  it("[bound-5] is heard in a no that came out of order, of what nothing was known of yet", () => {
    const tell = createTelling();
    const written = tell(ana, "boundaryWritten", limit);
    const early = tell(ana, "boundaryWithdrawn", { boundary: written.link }, { onlyNo: true });
    expect(seen([early, written]).standing()).toEqual([]);
    const bens = tell(ben, "boundaryWithdrawn", { boundary: written.link }, { onlyNo: true });
    expect(seen([bens, written]).standing()).toEqual(["stands"]);
  });

  it("[bound-6] takes all words of it back, and it says only that it was withdrawn", () => {
    const tell = createTelling();
    const written = tell(ana, "boundaryWritten", want);
    const boundary = written.link;
    const question = tell(ben, "boundaryAsked", { boundary, text: "Every week?" });
    const reply = tell(ana, "boundaryReplied", { boundary, to: question.link, text: "Most weeks" });
    const revised = tell(ana, "boundaryRevised", { boundary, sort: "want", text: "A walk" });
    const withdrawn = tell(ana, "boundaryWithdrawn", { boundary }, { day: "2026-11-24" });
    const facts = [written, question, reply, revised, withdrawn];
    const one = seen(facts).one(boundary);
    const gone = one.is === "here" ? one.ownWords : [];
    expect(gone).toEqual([written.link, revised.link, reply.link]);
    const left = facts.filter(({ link }) => !gone.includes(link));
    const removed = (link: string) => (gone.includes(link) ? { by: ana, day: "2026-11-25" } : null);
    expect(seen(left, ana, { removed }).all().withdrawn).toEqual([{ boundary, mine: true, withdrawn: "2026-11-24" }]);
    expect(seen(left, ana, { removed }).one(boundary)).toEqual({ is: "gone", remarks: [], proposals: [] });
    expect(seen(left, ben, { removed }).one(boundary)).toEqual({
      is: "gone",
      remarks: [{ link: question.link, mine: true, on: "2026-11-22", is: "asked", text: "Every week?" }],
      proposals: [],
    });
    expect(seen(left, ben).one(linkOf(999))).toEqual({ is: "unknown" });
    expect(seen(left, ben).one("nothing")).toEqual({ is: "unknown" });
  });

  it("[bound-7] a fact that does not fit changes nothing", () => {
    const tell = createTelling();
    const written = tell(ana, "boundaryWritten", want);
    const boundary = written.link;
    const odd = [
      tell(ana, "boundaryWritten", { ...limit, text: "both" }),
      tell(ana, "boundaryWritten", { sort: "limit", when: "you shout" }),
      tell(ana, "boundaryWritten", { sort: "rule", text: "x" }),
      tell(ana, "boundaryRevised", { boundary: linkOf(999), ...want }),
      tell(ben, "boundaryAgreed", { boundary, version: linkOf(999) }),
      tell(ben, "boundaryAcknowledged", { boundary, version: linkOf(999) }),
      tell(ana, "boundaryAgreed", { boundary, version: boundary }),
      tell(ana, "boundaryAcknowledged", { boundary, version: boundary }),
      tell(ana, "boundaryNotYet", { boundary }),
      tell(ana, "boundaryAsked", { boundary, text: "To myself" }),
      tell(ana, "boundaryTakenUp", { boundary, noes: [] }),
    ];
    expect(fold(boundaries, [written, ...odd]).state).toEqual(fold(boundaries, [written]).state);
  });
});

describe("looking at it again", () => {
  it("[bound-8] nothing happens on that day, and only its owner is shown that it has come", () => {
    const tell = createTelling();
    const written = tell(ana, "boundaryWritten", { ...want, review: "2026-12-01" });
    const due = (me: string, today: string, facts = [written]) => {
      const { mine, theirs } = seen(facts, me, { today }).all();
      return [...mine, ...theirs].map(({ isDue, review, standing }) => ({ isDue, review, standing }));
    };
    const quiet = [{ isDue: false, review: "2026-12-01", standing: "open" }];
    expect(due(ana, "2026-11-30")).toEqual(quiet);
    expect(due(ana, "2026-12-01")).toEqual([{ isDue: true, review: "2026-12-01", standing: "open" }]);
    expect(due(ben, "2026-12-01")).toEqual(quiet);
    const yes = tell(ben, "boundaryAgreed", { boundary: written.link, version: written.link });
    const renewed = tell(ana, "boundaryRenewed", { boundary: written.link, review: "2027-01-01" });
    expect(due(ana, "2026-12-02", [written, yes, renewed])).toEqual([
      { isDue: false, review: "2027-01-01", standing: "yes" },
    ]);
    expect(seen([written, renewed]).all().mine).toMatchObject([{ version: written.link, revised: false }]);
    expect(decided([written], { type: "renew", boundary: written.link, review: "2026-11-22" })).toEqual(
      refused("reviewIsPast"),
    );
    const never = tell(ana, "boundaryRenewed", { boundary: written.link });
    expect(due(ana, "2027-06-01", [written, never])).toEqual([{ isDue: false, review: null, standing: "open" }]);
  });
});
