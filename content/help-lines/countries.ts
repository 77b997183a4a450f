/** Every country there are lines for. Loaded when somebody wants it: the numbers for danger now (emergency.ts) come before. */
import { africaAndAsia } from "./africa-and-asia.ts";
import { americas } from "./americas.ts";
import { britishIsles } from "./british-isles.ts";
import { emergencyNumbers } from "./emergency.ts";
import { europeNorthAndEast } from "./europe-north-and-east.ts";
import { europeWest } from "./europe-west.ts";
import type { CountryCode, EmergencyNumber, HelpLine } from "./line.ts";
import { oceania } from "./oceania.ts";

export interface Country {
  readonly code: CountryCode;
  readonly emergency: readonly EmergencyNumber[];
  readonly lines: readonly HelpLine[];
}

const lines: Readonly<Record<CountryCode, readonly HelpLine[]>> = {
  ...africaAndAsia,
  ...americas,
  ...britishIsles,
  ...europeNorthAndEast,
  ...europeWest,
  ...oceania,
};

/** What is known for one country; nothing for one that is not here. */
export const linesFor = (code: CountryCode): readonly HelpLine[] => lines[code] ?? [];

export const countries: readonly Country[] = [
  ...new Set([...Object.keys(emergencyNumbers), ...Object.keys(lines)]),
].map((code) => ({ code, emergency: emergencyNumbers[code] ?? [], lines: linesFor(code) }));
