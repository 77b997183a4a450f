/** Three countries to begin with. */
import { line, page, read } from "./entry.ts";
import type { CountryCode, HelpLine } from "./line.ts";

export const firstLines: Readonly<Record<CountryCode, readonly HelpLine[]>> = {
  DE: [
    line(
      {
        name: "Hilfetelefon Gewalt gegen Frauen",
        kinds: ["home", "assault"],
        for: "women",
        number: "116 016",
        web: "www.hilfetelefon.de",
        hours: "always",
        free: true,
      },
      read("https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html", "2026-11-26"),
    ),
  ],
  GB: [
    line(
      { name: "Samaritans", kinds: ["crisis"], number: "116 123", web: "www.samaritans.org", free: true },
      read("https://www.samaritans.org/how-we-can-help/contact-samaritan/", "2026-11-26"),
    ),
  ],
  US: [
    line(
      {
        name: "988 Suicide & Crisis Lifeline",
        kinds: ["crisis"],
        number: "988",
        message: { to: "988", word: null },
        web: "988lifeline.org",
        hours: "always",
        free: true,
      },
      read(
        "https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline",
        "2026-11-26",
      ),
    ),
    line(
      {
        name: "National Domestic Violence Hotline",
        kinds: ["home"],
        number: "800-799-7233",
        message: { to: "88788", word: "START" },
        hours: "always",
      },
      page(
        "https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts",
        "2022-01-20",
      ),
    ),
  ],
};
