/** Every country there are lines for. Loaded when somebody wants it: the numbers for danger now (emergency.ts) come before. */
import { emergencyNumbers } from "./emergency.ts";
import type { CountryCode, EmergencyNumber, HelpLine } from "./line.ts";
import { firstLines } from "./lines-first.ts";

export interface Country {
  readonly code: CountryCode;
  readonly emergency: readonly EmergencyNumber[];
  readonly lines: readonly HelpLine[];
}

const lines: Readonly<Record<CountryCode, readonly HelpLine[]>> = { ...firstLines };

export const countries: readonly Country[] = Object.keys(emergencyNumbers).map((code) => ({
  code,
  emergency: emergencyNumbers[code] ?? [],
  lines: lines[code] ?? [],
}));

/** What is known for one country; nothing for one that is not here. */
export const linesFor = (code: CountryCode): readonly HelpLine[] => lines[code] ?? [];
