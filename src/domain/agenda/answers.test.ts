import { describe, expect, it } from "vitest";
import { agendaTelling, answersTo, askedPlan, seen, wants } from "#tests/domain/agenda-telling.ts";
import { ana, ben } from "#tests/domain/telling.ts";
import type { Fact } from "../fact.ts";

const asking = { asks: true, repeat: { every: 1, weekdays: [2] } } as const;

const standing = (facts: readonly Fact[], entry: Fact, on?: string) => answersTo(facts, entry, ana, on)?.standing;

describe("an entry that asks", () => {
  it("[agenda-15] is agreed by a yes to the very version, and only where it asks", () => {
    const { plan, change, yes } = agendaTelling();
    const [walk, told] = [plan(asking), plan({})];
    expect(standing([walk], walk)).toBe("asked");
    expect(answersTo([walk, yes(walk, walk)], walk, ben)).toEqual({ mine: "yes", theirs: "yes", standing: "agreed" });
    const late = change(walk, asking);
    expect(standing([walk, late, yes(walk, walk, ben, null, { apart: [late] })], walk)).toBe("asked");
    expect(answersTo([told, yes(told, told)], told, ana)).toBeNull();
    const refused = (type: string) => ({ ok: false, error: { type } });
    const agree = { type: "agree", on: null } as const;
    expect(wants([told], { ...agree, entry: told.link }, {}, ben)).toEqual(refused("doesNotAsk"));
    expect(wants([walk], { ...agree, entry: walk.link })).toEqual(refused("yours"));
    expect(wants([walk, late], { ...agree, entry: walk.link }, {}, ben)).toMatchObject({
      value: [{ fields: { version: late.link } }],
    });
  });

  it("[agenda-16] asks anew when it is changed, and for one time alone when that is moved", () => {
    const { plan, change, move, yes } = agendaTelling();
    const walk = plan(asking);
    const agreed = [walk, yes(walk, walk)];
    expect(standing([...agreed, change(walk, asking)], walk)).toBe("asked");
    const moved = move(walk, "2026-12-08", "2026-12-09T10:00");
    const on = (day: string, ...more: readonly Fact[]) => standing([...agreed, moved, ...more], walk, day);
    expect([on("2026-12-01"), on("2026-12-08")]).toEqual(["agreed", "asked"]);
    expect(on("2026-12-08", yes(walk, moved, ben, "2026-12-08"))).toBe("agreed");
    expect(on("2026-12-08", yes(walk, walk, ben, "2026-12-08"))).toBe("asked");
    expect(wants([...agreed, moved], { type: "agree", entry: walk.link, on: "2026-12-08" }, {}, ben)).toMatchObject({
      value: [{ fields: { version: moved.link, on: "2026-12-08" } }],
    });
  });

  it("[agenda-17] a no is to the whole or to one time, and its author alone turns it round, knowing of it", () => {
    const { plan, change, yes, no } = agendaTelling();
    const walk = plan(asking);
    const agreed = yes(walk, walk);
    const [whole, once] = [no(walk), no(walk, ben, "2026-12-08")];
    const at = (facts: readonly Fact[], on?: string) => standing([walk, ...facts], walk, on);
    expect(at([agreed, whole])).toBe("declined");
    expect([at([agreed, once], "2026-12-08"), at([agreed, once], "2026-12-15")]).toEqual(["declined", "agreed"]);
    expect(at([whole, yes(walk, walk, ben, null, { apart: [whole] })])).toBe("declined");
    expect(at([whole, yes(walk, walk)])).toBe("agreed");
    const onceUnknowing = yes(walk, walk, ben, "2026-12-08", { apart: [whole] });
    expect(at([agreed, whole, onceUnknowing], "2026-12-08")).toBe("declined");
    expect(at([agreed, once, whole, yes(walk, walk, ben, null, { apart: [once] })], "2026-12-08")).toBe("declined");
    expect(at([agreed, once, change(walk, asking), yes(walk, walk, ben, null)], "2026-12-08")).toBe("asked");
    const quiet = plan({});
    expect(wants([quiet], { type: "decline", entry: quiet.link, on: null }, {}, ben).ok).toBe(true);
  });

  it("[agenda-17] [LOG-31] is heard also before the entry is known, and of a phone that is set aside", () => {
    const { plan, yes, no } = agendaTelling();
    const walk = plan(asking);
    const early = no(walk, ben, null, { onlyNo: true, covers: () => false });
    const unknowing = yes(walk, walk, ben, null, { apart: [early] });
    expect(standing([early, walk, unknowing], walk)).toBe("asked");
    expect(standing([early, walk, yes(walk, walk)], walk)).toBe("agreed");
  });

  it("[agenda-18] a no is in no history and in no list but as how things stand now", () => {
    const { plan, change, yes, no } = agendaTelling();
    const walk = plan(asking);
    const facts = [walk, yes(walk, walk), no(walk, ben, "2026-12-08"), no(walk), yes(walk, walk), no(walk)];
    const history = (told: readonly Fact[]) => {
      const view = seen(told, ana).entry(walk.link);
      return view.is === "here" ? view.history : null;
    };
    expect(history(facts)).toEqual(history([walk]));
    const { occurrences, ...rest } = seen(facts, ana).days("2026-12-01", "2026-12-07");
    expect([rest, occurrences.map(({ answers }) => answers)]).toEqual([
      { more: false },
      [{ mine: "yes", theirs: "no", standing: "declined" }],
    ]);
    expect(standing([...facts, change(walk, asking)], walk)).toBe("asked");
  });
});

describe("while it rests", () => {
  it("[agenda-19] nothing is asked of the other; the rest goes on, and so does every no", () => {
    const { plan, rest } = agendaTelling();
    const [walk, told, booking] = [plan(asking), plan({}), plan({ asks: true, phase: 2 })];
    const facts = [walk, told, booking, rest()];
    const refusal = (command: Parameters<typeof wants>[1], me = ana) => {
      const made = wants(facts, command, {}, me);
      return made.ok ? null : made.error.type;
    };
    expect(refusal({ type: "plan", ...askedPlan({ asks: true }) })).toBe("resting");
    expect(refusal({ type: "plan", ...askedPlan({ phase: 2 }) })).toBe("resting");
    expect(refusal({ type: "change", entry: walk.link, ...askedPlan({ asks: true }) })).toBe("resting");
    expect(refusal({ type: "move", entry: walk.link, on: "2026-12-01", to: "2026-12-02" })).toBe("resting");
    expect(refusal({ type: "agree", entry: booking.link, on: null }, ben)).toBe("resting");
    expect(refusal({ type: "plan", ...askedPlan() })).toBeNull();
    expect(refusal({ type: "move", entry: told.link, on: "2026-12-01", to: "2026-12-02" })).toBeNull();
    expect(refusal({ type: "drop", entry: walk.link, on: "2026-12-01" })).toBeNull();
    expect(refusal({ type: "end", entry: booking.link, from: null })).toBeNull();
    expect(refusal({ type: "decline", entry: walk.link, on: null }, ben)).toBeNull();
    expect(wants(facts, { type: "plan", ...askedPlan({ asks: true }) }, { place: "mine", rest: {} }).ok).toBe(true);
  });

  it("[agenda-20] [agenda-21] a booking of a later phase is kept and asked again, anything else stays", () => {
    const { plan, yes, rest, wake } = agendaTelling();
    const [walk, booking] = [plan(asking), plan({ asks: true, phase: 2 })];
    const agreed = [walk, booking, yes(walk, walk), yes(booking, booking)];
    const resting = rest();
    const awake = [...agreed, resting, wake(resting)];
    expect([standing(agreed, booking), standing([...agreed, resting], booking), standing(awake, booking)]).toEqual([
      "agreed",
      "held",
      "again",
    ]);
    expect([standing(agreed, walk), standing([...agreed, resting], walk), standing(awake, walk)]).toEqual([
      "agreed",
      "agreed",
      "agreed",
    ]);
    expect(seen([...agreed, resting], ana).days("2026-12-01", "2026-12-01").occurrences).toHaveLength(2);
    expect(answersTo(awake, booking, ana)).toEqual({ mine: "again", theirs: "again", standing: "again" });
    const bens = yes(booking, booking);
    expect(answersTo([...awake, bens], booking, ana)).toEqual({ mine: "again", theirs: "yes", standing: "again" });
    expect(wants([...awake, bens], { type: "agree", entry: booking.link, on: null }).ok).toBe(true);
    expect(standing([...awake, bens, yes(booking, booking, ana)], booking)).toBe("agreed");
  });

  it("[agenda-20] a yes that did not know of the rest does not count, whichever of the two came first", () => {
    const { plan, yes, rest, wake } = agendaTelling();
    const booking = plan({ asks: true, phase: 2 });
    const resting = rest(ana);
    const woken = wake(resting);
    const unknowing = yes(booking, booking, ben, null, { apart: [resting, woken] });
    const anas = yes(booking, booking, ana);
    expect(standing([booking, resting, woken, unknowing, anas], booking)).toBe("again");
    expect(standing([booking, unknowing, resting, woken, anas], booking)).toBe("again");
    expect(standing([booking, resting, woken, unknowing, anas, yes(booking, booking)], booking)).toBe("agreed");
  });
});
