import { expect, it } from "vitest";
import { ana, ben, contextOf, createTelling, readerOf } from "#tests/domain/telling.ts";
import type { Fact, Person } from "../fact.ts";
import { fold, replay } from "../module.ts";
import type { DaysCommand } from "./commands.ts";
import { days } from "./days.ts";

const seen = (me: Person, facts: readonly Fact[]) => days.slices.evening(replay(days, facts), null, readerOf(me));
const decided = (facts: readonly Fact[], command: DaysCommand, me: Person) =>
  days.decide(replay(days, facts), command, contextOf(me));
const refusal = (type: string) => ({ ok: false, error: { type } });

/** Ana proposes tea, Ben says yes. */
const agreed = () => {
  const tell = createTelling();
  const tea = tell(ana, "eveningProposed", { idea: "tea" });
  const yes = tell(ben, "eveningAgreed", { proposal: tea.link });
  return { tell, tea, yes };
};

it("[days-10] is agreed when the other says yes to these very words, and nobody says yes to their own", () => {
  const { tell, tea, yes } = agreed();
  expect(seen(ben, [tea])).toMatchObject({
    agreed: null,
    offered: { mine: null, theirs: { idea: "tea", mine: false } },
  });
  expect(seen(ana, [tea])).toMatchObject({ offered: { mine: { idea: "tea", mine: true }, theirs: null } });
  for (const me of [ana, ben])
    expect(seen(me, [tea, yes])).toMatchObject({ agreed: { idea: "tea" }, offered: { mine: null, theirs: null } });
  expect(decided([tea], { type: "agree", proposal: tea.link }, ana)).toEqual(refusal("ownProposal"));
  expect(seen(ana, [tea, tell(ana, "eveningAgreed", { proposal: tea.link })]).agreed).toBeNull();
  expect(decided([tea, yes], { type: "agree", proposal: tea.link }, ben)).toEqual(refusal("sameAnswer"));
  expect(decided([], { type: "agree", proposal: tea.link }, ben)).toEqual(refusal("gone"));
  const own = decided([], { type: "propose", idea: null, text: " A page  aloud " }, ben);
  expect(own).toMatchObject({ value: [{ fields: { text: "A page aloud" } }] });
  expect(decided([], { type: "propose", idea: null, text: "" }, ben)).toEqual(refusal("textMissing"));
  const both = tell(ana, "eveningProposed", { idea: "tea", text: "Tea" });
  expect(seen(ben, [both]).offered.theirs).toBeNull();
});

it("[days-11] ends for both by one no, and a yes said apart does not stand against it", () => {
  for (const who of [ana, ben]) {
    const { tell, tea, yes } = agreed();
    const no = tell(who, "eveningEnded", { proposal: tea.link });
    for (const facts of [
      [tea, yes, no],
      [no, tea, yes],
      [tea, no, yes],
    ])
      for (const me of [ana, ben]) {
        expect(seen(me, facts)).toEqual({ agreed: null, offered: { mine: null, theirs: null } });
      }
    const apart = tell(ben, "eveningAgreed", { proposal: tea.link }, { apart: [no] });
    expect(seen(ana, [tea, yes, no, apart]).agreed).toBeNull();
    expect(decided([tea, yes, no], { type: "end", proposal: tea.link }, who)).toEqual(refusal("sameAnswer"));
    const again = tell(ben, "eveningAgreed", { proposal: tea.link });
    expect(seen(ana, [tea, yes, no, again]).agreed?.idea ?? null).toBe(who === ben ? "tea" : null);
  }
});

it("[days-11] a no from a phone that is set aside is heard, and a no to what is only proposed shows to nobody else", () => {
  const { tell, tea, yes } = agreed();
  const aside = tell(ana, "eveningEnded", { proposal: tea.link }, { onlyNo: true });
  expect(seen(ben, [aside, tea, yes]).agreed).toBeNull();
  const away = tell(ben, "eveningEnded", { proposal: tea.link });
  expect(seen(ben, [tea, away]).offered).toEqual({ mine: null, theirs: null });
  expect(seen(ana, [tea, away])).toEqual(seen(ana, [tea]));
  const own = tell(ana, "eveningEnded", { proposal: tea.link });
  for (const me of [ana, ben]) expect(seen(me, [tea, own]).offered).toEqual({ mine: null, theirs: null });
  const again = tell(ben, "eveningAgreed", { proposal: tea.link });
  expect(seen(ana, [tea, away, again]).agreed?.idea).toBe("tea");
});

it("[days-12] what was agreed to last holds, and what it took the place of does not come back", () => {
  const { tell, tea, yes } = agreed();
  const stars = tell(ben, "eveningProposed", { text: "Five minutes at the window" });
  const before = [tea, yes, stars];
  expect(seen(ana, before)).toMatchObject({
    agreed: { idea: "tea" },
    offered: { theirs: { text: stars.fields["text"] } },
  });
  const changed = tell(ana, "eveningAgreed", { proposal: stars.link });
  expect(seen(ana, [...before, changed])).toMatchObject({ agreed: { text: stars.fields["text"], mine: false } });
  const ended = tell(ana, "eveningEnded", { proposal: stars.link });
  expect(seen(ana, [...before, changed, ended]).agreed).toBeNull();
  expect(seen(ana, [tea, yes, changed]).agreed).toBeNull();
});

it("[days-13] [days-3] no command and no view says whether something was done", () => {
  for (const type of ["done", "did", "tick", "spent"]) expect(days.parse({ type })).toBeNull();
  const { tea, yes } = agreed();
  const { state } = fold(days, [tea, yes]);
  expect(Object.keys(days.slices.evening(state, null, readerOf(ana)))).toEqual(["agreed", "offered"]);
  expect(days.slices.today(state, null, readerOf(ana)).evening).toEqual({ ritual: "tea", isIdea: true });
});
