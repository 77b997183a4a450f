/** Ideas for rituals, counted for a couple and for a family (`npm run content`): fewer than promised is a complaint. */
import { ritualIdeas } from "#content/rituals/ideas.ts";

const LEAST = 40;

export const ritualsCounted = (): { readonly line: string; readonly wrong: readonly string[] } => {
  const forBond = (bond: "partners" | "kin"): number =>
    ritualIdeas.filter((idea) => idea.bond === "any" || idea.bond === bond).length;
  const counted = [["partners", forBond("partners")] as const, ["kin", forBond("kin")] as const];
  return {
    line: `${ritualIdeas.length} ideas for rituals: ${counted.map(([bond, n]) => `${n} for ${bond}`).join(", ")}`,
    wrong: counted.flatMap(([bond, n]) =>
      n < LEAST ? [`content/rituals has ${n} ideas for ${bond}, not ${LEAST}`] : [],
    ),
  };
};
