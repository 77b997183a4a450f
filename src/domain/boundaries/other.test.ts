/** What the other can do with a boundary, told step by step, and what waits while it rests. */
import { describe, expect, it } from "vitest";
import { asked, decided, limit, refused, seen, want } from "#tests/domain/boundary-telling.ts";
import { ana, ben, createTelling, linkOf } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";
import { fold } from "../module.ts";
import { hearRest } from "../path/rest.ts";
import { boundaries } from "./boundaries.ts";
import type { BoundaryCommand } from "./commands.ts";

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
    const has = (facts: readonly Fact[], me = ana): readonly boolean[] => {
      const { mine, theirs } = seen(facts, me).all();
      return [...mine, ...theirs].map(({ hasWords }) => hasWords);
    };
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
