/**
 * The numbers for danger now, by country. Small, and apart from the lines, so that they are there with the page itself even
 * when nothing else can be loaded. `everything` comes first where one number does.
 */
import { read } from "./entry.ts";
import type { CountryCode, EmergencyNumber } from "./line.ts";

const one = (number: string, source: string, day: string): readonly EmergencyNumber[] => [
  { number, reaches: "everything", ...read(source, day) },
];

export const emergencyNumbers: Readonly<Record<CountryCode, readonly EmergencyNumber[]>> = {
  DE: one("112", "https://www.der-paritaetische.de/", "2026-11-26"),
  GB: one("999", "https://www.kickstherapy.com/blog/mental-health-crisis-resources-uk", "2026-11-26"),
  US: one(
    "911",
    "https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline",
    "2026-11-26",
  ),
};
