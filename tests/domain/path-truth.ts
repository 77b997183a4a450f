/** What is true of a history of the path, told from what each phone really held and not from what a fold makes of it. */
import { daysBetween } from "#domain/day.ts";
import type { Link, Person } from "#domain/fact.ts";
import { type Done, isChanged, type Reading } from "./path-histories.ts";

type Further = "understand" | "renew";

/** What its phone held; of the changed client, what a reader must believe. */
const knows = ({ covers }: Reading, act: Done, link: Link): boolean =>
  isChanged(act.device) ? covers(act, link) : act.knew.has(link);

/** The rests of this person that no end of theirs names, and that no later rest of theirs took the place of. */
export const standingRests = (reading: Reading, person: Person): readonly Done[] => {
  const { done, isAside } = reading;
  const own = done.filter((act) => act.person === person);
  const rests = own.filter(({ kind }) => kind === "restBegun");
  const ended = new Set<unknown>(
    own.flatMap((act) => (act.kind === "restEnded" && !isAside(act) ? Object.values(act.fields).flat() : [])),
  );
  return rests.filter(
    (rest) =>
      !ended.has(rest.link) &&
      !rests.some((later) => later !== rest && !isAside(later) && knows(reading, later, rest.link)),
  );
};

/** Leaving the second phase is a no to the third as well. */
const isNoTo = (phase: Further, { kind, fields }: Done): boolean =>
  kind === "steppedBack" && (fields["phase"] === phase || phase === "renew");

/** The no's to this phase, of both, that no later no of the same person took the place of. */
const standingNoes = ({ done, covers }: Reading, phase: Further): readonly Done[] => {
  const noes = done.filter((act) => isNoTo(phase, act));
  return noes.filter(
    (no) => !noes.some((later) => later !== no && later.person === no.person && covers(later, no.link)),
  );
};

/** The yeses of this person to this phase whose phone held every no that stands. */
const standingYeses = (reading: Reading, phase: Further, person: Person): readonly Done[] => {
  const noes = standingNoes(reading, phase);
  return reading.done.filter(
    (act) =>
      act.person === person &&
      act.kind === "phaseAgreed" &&
      act.fields["phase"] === phase &&
      !reading.isAside(act) &&
      noes.every((no) => knows(reading, act, no.link)),
  );
};

/** The phase in which both really are: by yeses that stand, on days that meet. */
export const truePhase = (reading: Reading, [one, other]: readonly [Person, Person]): 1 | 2 | 3 => {
  const isJoint = (phase: Further): boolean =>
    standingYeses(reading, phase, one).some((yes) =>
      standingYeses(reading, phase, other).some((answer) => Math.abs(daysBetween(yes.day, answer.day)) <= 14),
    );
  return isJoint("understand") ? (isJoint("renew") ? 3 : 2) : 1;
};
