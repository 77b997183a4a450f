/** Help lines of Great Britain, Northern Ireland and Ireland. */
import { line, page, read } from "./entry.ts";
import type { CountryCode, HelpLine } from "./line.ts";

const DAY = "2026-11-26";

export const britishIsles: Readonly<Record<CountryCode, readonly HelpLine[]>> = {
  GB: [
    line(
      {
        name: "Samaritans",
        kinds: ["crisis"],
        number: "116 123",
        web: "www.samaritans.org",
        hours: "always",
        free: true,
      },
      read("https://civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html", DAY),
    ),
    line(
      {
        name: "National Domestic Abuse Helpline",
        kinds: ["home"],
        number: "0808 2000 247",
        hours: "always",
        free: true,
      },
      read(
        "https://disabilitypartnershipcalderdale.org/disability-partnership-calderdale/coronavirus-new-index/coronavirus-support-for-domestic-abuse-victims/",
        DAY,
      ),
    ),
    line(
      { name: "Men’s Advice Line", kinds: ["home"], for: "men", number: "0808 801 0327" },
      read("https://www.centre56.org.uk/domestic-abuse", DAY),
    ),
    line(
      {
        name: "Scotland’s Domestic Abuse and Forced Marriage Helpline",
        kinds: ["home"],
        part: "Scotland",
        number: "0800 027 1234",
        hours: "always",
      },
      read("https://safer.scot/information/da/report/", DAY),
    ),
    line(
      {
        name: "Rape Crisis England & Wales, Support Line",
        kinds: ["assault"],
        part: "England and Wales",
        web: "247sexualabusesupport.org.uk",
        hours: "always",
        free: true,
      },
      read("https://247sexualabusesupport.org.uk/faqs/", DAY),
    ),
    line(
      { name: "Childline", kinds: ["young"], for: "young", number: "0800 1111", free: true },
      read("https://247sexualabusesupport.org.uk/faqs/", DAY),
    ),
  ],
  IE: [
    line(
      { name: "Samaritans", kinds: ["crisis"], number: "116 123" },
      page(
        "https://merrionstreet.ie/en/news-room/releases/world_suicide_prevention_day_10_september_2020.html",
        "2020-09-10",
      ),
    ),
    line(
      { name: "Crisis text line", kinds: ["crisis"], message: { to: "50808", word: "HELLO" }, hours: "always" },
      page(
        "https://merrionstreet.ie/en/news-room/releases/world_suicide_prevention_day_10_september_2020.html",
        "2020-09-10",
      ),
    ),
    line(
      {
        name: "Pieta",
        kinds: ["crisis"],
        number: "1800 247 247",
        message: { to: "51444", word: "HELP" },
      },
      page(
        "https://merrionstreet.ie/en/news-room/releases/world_suicide_prevention_day_10_september_2020.html",
        "2020-09-10",
      ),
    ),
    line(
      {
        name: "Women’s Aid",
        kinds: ["home"],
        for: "women",
        number: "1800 341 900",
        hours: "always",
        free: true,
      },
      page("https://www.thejournal.ie/womens-aid-helpline-2-2964358-Sep2016/", "2016-09-05"),
    ),
  ],
};
