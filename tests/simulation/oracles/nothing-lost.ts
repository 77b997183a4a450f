/** Whatever was answered with ok is with everybody who should have it, unless its author took it back or its day is over. */
import type { Entry } from "../ledger.ts";
import type { Oracle, Reading } from "./oracle.ts";

export const nothingLost: Oracle = ({ ledger, time }, readings) =>
  readings.flatMap((reading) =>
    ledger.entries
      .filter(
        ({ place, person }) => place === reading.place.core.place && (place === "ours" || person === reading.person),
      )
      .flatMap((entry) => {
        const wrong = problemOf(entry, reading, time.now());
        return wrong
          ? [`${reading.who} ${entry.place}: ${entry.text ?? entry.link.slice(0, 8)} of ${entry.phone} ${wrong}`]
          : [];
      }),
  );

const problemOf = (entry: Entry, { place: { core } }: Reading, now: number): string | null => {
  const at = core.byLink.get(entry.link);
  const op = at && core.chains.get(at.device)?.ops[at.sequence - 1];
  if (!at || op?.link !== entry.link) return "is lost";
  if (core.order.indexOf(at.device, at.sequence) < 0) return "is not in the order";
  if (entry.text === null || entry.removed === "asked") return null;
  const isHere = JSON.stringify(op.facts ?? "").includes(entry.text);
  const isGone = entry.removed === "yes" || (entry.until !== null && entry.until <= now);
  if (isGone) return op.facts === null ? null : "is still there";
  // a phone of its author whose clock is ahead ends a last day early, for everybody
  return isHere || entry.until !== null ? null : "has lost its words";
};
