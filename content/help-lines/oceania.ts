/** Help lines of Australia and New Zealand. */
import { line, page, read } from "./entry.ts";
import type { CountryCode, HelpLine } from "./line.ts";

const DAY = "2026-11-26";

export const oceania: Readonly<Record<CountryCode, readonly HelpLine[]>> = {
  AU: [
    line(
      { name: "Lifeline", kinds: ["crisis"], number: "13 11 14", hours: "always" },
      read("https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services", DAY),
    ),
    line(
      { name: "Beyond Blue", kinds: ["crisis"], number: "1300 22 4636", hours: "always" },
      read("https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services", DAY),
    ),
    line(
      {
        name: "1800RESPECT",
        kinds: ["home", "assault"],
        number: "1800 737 732",
        message: { to: "0458 737 732", word: null },
        hours: "always",
      },
      read("https://thedailyaus.com.au/stories/1800-respect-text-messaging/", DAY),
    ),
    line(
      { name: "MensLine", kinds: ["crisis"], for: "men", number: "1300 789 978", hours: "always", free: true },
      page(
        "https://newshub.medianet.com.au/2024/09/lifeline-urges-australians-to-get-to-know-all-the-ways-to-reach-out-for-support/66068",
        "2024-09-10",
      ),
    ),
    line(
      { name: "Kids Helpline", kinds: ["young"], for: "young", number: "1800 55 1800", hours: "always" },
      read("https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services", DAY),
    ),
  ],
  NZ: [
    line(
      {
        name: "1737, Need to talk?",
        kinds: ["crisis"],
        number: "1737",
        message: { to: "1737", word: null },
        hours: "always",
        free: true,
      },
      page(
        "http://www.scoop.co.nz/stories/PA1706/S00527/single-phone-number-to-access-support-services.htm",
        "2017-06-01",
      ),
    ),
    line(
      { name: "Lifeline Aotearoa", kinds: ["crisis"], number: "0800 543 354", message: { to: "4357", word: "HELP" } },
      page("https://nzfamilies.org.nz/?p=1578", "2025-12-22"),
    ),
    line(
      { name: "Women’s Refuge", kinds: ["home"], for: "women", number: "0800 733 843", hours: "always", free: true },
      read(
        "https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/",
        DAY,
      ),
    ),
    line(
      { name: "Shine Helpline", kinds: ["home"], number: "0508 744 633", free: true },
      read(
        "https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/",
        DAY,
      ),
    ),
    line(
      {
        name: "Safe to Talk",
        kinds: ["assault"],
        number: "0800 044 334",
        message: { to: "4334", word: null },
        hours: "always",
      },
      page("https://www.2shine.org.nz/news/help-is-available-during-covid-19-traffic-light-settings/", "2022-02-21"),
    ),
  ],
};
