/** What one and the other can do with a boundary, told step by step. */
import { describe, expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, linkOf, readerOf } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";
import { type Context, fold, type Reader } from "../module.ts";
import { hearRest } from "../path/rest.ts";
import { boundaries } from "./boundaries.ts";
import type { BoundaryCommand, WordingAsked } from "./commands.ts";

const limit = { sort: "limit", when: "there is shouting", then: "I will leave the room" } as const;
const want = { sort: "want", text: "A walk on Sundays" } as const;
const asked = (more: Partial<WordingAsked> = {}): WordingAsked => ({
  sort: "want",
  text: "",
  when: "",
  then: "",
  ...more,
});

const seen = (facts: readonly Fact[], me = ana, more: Partial<Reader> = {}) => {
  const { state, rest } = fold(boundaries, facts);
  const reader = readerOf(me, { rest, ...more });
  return {
    all: () => boundaries.slices.boundaries(state, null, reader),
    one: (link: string) => boundaries.slices.boundary(state, { boundary: link }, reader),
    standing: () => boundaries.slices.boundaries(state, null, reader).mine.map(({ standing }) => standing),
  };
};

const decided = (facts: readonly Fact[], command: BoundaryCommand, me = ana, more: Partial<Context> = {}) => {
  const { state, rest } = fold(boundaries, facts);
  return boundaries.decide(state, command, contextOf(me, { rest, ...more }));
};
const refused = (type: string) => ({ ok: false, error: { type } });

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

describe("the other", () => {
  it("[bound-9] is not needed for a limit: it stands, and no yes can be said to it", () => {
    const tell = createTelling();
    const written = tell(ana, "boundaryWritten", limit);
    const boundary = written.link;
    const bens = [
      tell(ben, "boundaryAgreed", { boundary, version: boundary }),
      tell(ben, "boundaryNotYet", { boundary }),
      tell(ben, "boundaryAsked", { boundary, text: "Must it be?" }),
    ];
    expect(seen([written]).standing()).toEqual(["stands"]);
    expect(seen([written, ...bens]).standing()).toEqual(["stands"]);
    expect(decided([written], { type: "agree", boundary, version: boundary }, ben)).toEqual(refused("needsNoYes"));
  });

  it("[bound-10] says yes or not yet to a want, and a revised one is open anew", () => {
    const tell = createTelling();
    const written = tell(ana, "boundaryWritten", want);
    const boundary = written.link;
    const yes = tell(ben, "boundaryAgreed", { boundary, version: boundary });
    expect(seen([written]).standing()).toEqual(["open"]);
    expect(seen([written, yes]).standing()).toEqual(["yes"]);
    const revised = tell(ana, "boundaryRevised", { boundary, sort: "want", text: "A walk every day" });
    expect(seen([written, yes, revised]).standing()).toEqual(["open"]);
    expect(decided([written, yes, revised], { type: "agree", boundary, version: boundary }, ben)).toEqual(
      refused("otherVersion"),
    );
    const anew = tell(ben, "boundaryAgreed", { boundary, version: revised.link });
    expect(seen([written, yes, revised, anew]).standing()).toEqual(["yes"]);
    expect(decided([written], { type: "agree", boundary, version: boundary })).toEqual(refused("yours"));
    expect(decided([written], { type: "agree", boundary, version: boundary }, ben, { place: "mine" })).toEqual(
      refused("onlyOurs"),
    );
  });

  it("[bound-11] not yet holds against a yes that did not know of it, and is open anew for a revised one", () => {
    const tell = createTelling();
    const written = tell(ana, "boundaryWritten", want);
    const boundary = written.link;
    const no = tell(ben, "boundaryNotYet", { boundary });
    const blind = tell(ben, "boundaryAgreed", { boundary, version: boundary }, { apart: [no] });
    expect(seen([written, no]).standing()).toEqual(["notYet"]);
    expect(seen([written, no, blind]).standing()).toEqual(["notYet"]);
    expect(seen([written, blind, no]).standing()).toEqual(["notYet"]);
    const revised = tell(ana, "boundaryRevised", { boundary, sort: "want", text: "A short walk" });
    expect(seen([written, no, revised]).standing()).toEqual(["open"]);
    const knowing = tell(ben, "boundaryAgreed", { boundary, version: boundary });
    expect(seen([written, no, blind, knowing]).standing()).toEqual(["yes"]);
    expect(decided([written], { type: "notYet", boundary }, ben).ok).toBe(true);
    expect(decided([written], { type: "notYet", boundary })).toEqual(refused("yours"));
  });

  it("[bound-12] says on purpose that they have read it, which is no yes and is of that version", () => {
    const tell = createTelling();
    const written = tell(ana, "boundaryWritten", want);
    const boundary = written.link;
    const read = tell(ben, "boundaryAcknowledged", { boundary, version: boundary }, { day: "2026-11-23" });
    const again = tell(ben, "boundaryAcknowledged", { boundary, version: boundary }, { day: "2026-11-27" });
    expect(seen([written]).all().mine).toMatchObject([{ acknowledged: null, standing: "open" }]);
    expect(seen([written, read, again]).all().mine).toMatchObject([{ acknowledged: "2026-11-23", standing: "open" }]);
    const revised = tell(ana, "boundaryRevised", { boundary, ...limit });
    expect(seen([written, read, revised]).all().mine).toMatchObject([{ acknowledged: null, standing: "stands" }]);
    expect(decided([written], { type: "acknowledge", boundary, version: boundary }, ben)).toMatchObject({ ok: true });
  });

  it("[bound-13] asks, the owner answers, and the owner is shown which questions have no answer", () => {
    const tell = createTelling();
    const written = tell(ana, "boundaryWritten", limit);
    const boundary = written.link;
    const question = tell(ben, "boundaryAsked", { boundary, text: "For how long?" });
    const reply = tell(ana, "boundaryReplied", { boundary, to: question.link, text: "An hour" });
    const has = (facts: readonly Fact[], me = ana) =>
      Object.values(seen(facts, me).all()).flatMap((views) => views.map((view) => "hasWords" in view && view.hasWords));
    expect(has([written])).toEqual([false]);
    expect(has([written, question])).toEqual([true]);
    expect(has([written, question], ben)).toEqual([false]);
    expect(has([written, question, reply])).toEqual([false]);
    expect(seen([written, question, reply], ben).one(boundary)).toMatchObject({
      remarks: [
        { link: question.link, mine: true, is: "asked", text: "For how long?" },
        { link: reply.link, mine: false, is: "replied", to: question.link, text: "An hour" },
      ],
      ownWords: [],
    });
    expect(decided([written], { type: "ask", boundary, text: " " }, ben)).toEqual(refused("textMissing"));
    expect(decided([written], { type: "ask", boundary, text: "Me?" })).toEqual(refused("yours"));
    const answer = { type: "reply", boundary, to: question.link, text: "Yes" } as const;
    expect(decided([written, question], answer).ok).toBe(true);
    expect(decided([written, question], answer, ben)).toEqual(refused("notYours"));
    expect(decided([written], { ...answer, text: "" })).toEqual(refused("textMissing"));
    expect(decided([written], answer, ana, { place: "mine" })).toEqual(refused("onlyOurs"));
  });

  it("[bound-14] proposes, and only a revision of the owner makes it one; leaving it is known in mine alone", () => {
    const tell = createTelling();
    const written = tell(ana, "boundaryWritten", limit);
    const boundary = written.link;
    const shorter = { ...limit, then: "I will go for a walk" };
    const proposed = tell(ben, "changeProposed", { boundary, version: boundary, ...shorter });
    const own = tell(ana, "changeProposed", { boundary, version: boundary, ...want });
    const facts = [written, proposed, own];
    expect(seen(facts).one(boundary)).toMatchObject({
      boundary: { wording: limit, hasWords: true },
      proposals: [{ link: proposed.link, mine: false, wording: shorter, isOpen: true, takenOver: false }],
    });
    const command = { type: "revise", boundary, ...asked(shorter), review: null, proposal: proposed.link } as const;
    expect(decided(facts, command)).toMatchObject({ ok: true, value: [{ fields: { proposal: proposed.link } }] });
    const taken = tell(ana, "boundaryRevised", { boundary, ...shorter, proposal: proposed.link });
    expect(seen([...facts, taken], ben).one(boundary)).toMatchObject({
      boundary: { wording: shorter, standing: "stands" },
      versions: [{ takenOver: true }, { takenOver: false }],
      proposals: [{ mine: true, isOpen: false, takenOver: true }],
    });
    expect(decided(facts, { type: "setAside", proposal: proposed.link })).toEqual(refused("onlyMine"));
    const left = tell(ana, "proposalSetAside", { proposal: proposed.link });
    const { state } = fold(boundaries, [left]);
    expect(boundaries.slices.aside(state, [proposed.link, linkOf(7)])).toEqual({ aside: [proposed.link] });
    expect(boundaries.slices.aside(state, "all")).toEqual({ aside: [] });
    expect(boundaries.kinds.proposalSetAside.log).toBe("mine");
    const propose = { type: "propose", boundary, version: boundary, ...asked(shorter) } as const;
    expect(decided([written], propose, ben)).toMatchObject({ ok: true });
    expect(decided([written], { ...propose, then: "" }, ben)).toEqual(refused("halfMissing"));
    expect(decided([written], propose, ben, { other: null })).toEqual(refused("nobodyThere"));
  });
});

describe("while it rests", () => {
  it("[bound-15] a limit is written, anything withdrawn and a no said, and nothing is asked", () => {
    const tell = createTelling();
    const [written, stood] = [tell(ana, "boundaryWritten", want), tell(ana, "boundaryWritten", limit)];
    const begun = tell(ben, "restBegun", {});
    const resting = { rest: hearRest({}, begun) };
    const facts = [written, stood];
    const boundary = written.link;
    const can = (command: BoundaryCommand, me = ana) => decided(facts, command, me, resting);
    const write = { type: "write", ...asked({ text: "x", when: "you shout", then: "I leave" }), review: null } as const;
    expect(can(write)).toEqual(refused("resting"));
    expect(can({ ...write, sort: "limit" }).ok).toBe(true);
    expect(can({ type: "withdraw", boundary }).ok).toBe(true);
    expect(can({ type: "notYet", boundary }, ben).ok).toBe(true);
    expect(can({ type: "ask", boundary, text: "Why?" }, ben)).toEqual(refused("resting"));
    expect(can({ type: "propose", boundary, version: boundary, ...asked({ text: "y" }) }, ben)).toEqual(
      refused("resting"),
    );
    const noes = facts.map((one) => tell(ana, "boundaryWithdrawn", { boundary: one.link }));
    const up = (link: string) => decided([...facts, ...noes], { type: "takeUp", boundary: link }, ana, resting);
    expect(up(written.link)).toEqual(refused("resting"));
    expect(up(stood.link).ok).toBe(true);
    expect(decided([], write, ana, { ...resting, place: "mine" }).ok).toBe(true);
  });
});

it("reads commands strictly", () => {
  expect(boundaries.parse({ type: "withdraw", boundary: linkOf(1) })).not.toBeNull();
  for (const odd of [
    null,
    "write",
    { type: "withdraw" },
    { type: "agree", boundary: linkOf(1) },
    { type: "delete", boundary: linkOf(1) },
  ])
    expect(boundaries.parse(odd)).toBeNull();
});
