/** Help lines of Africa and Asia. */
import { line, page, read } from "./entry.ts";
import type { CountryCode, HelpLine } from "./line.ts";

const DAY = "2026-11-26";

export const africaAndAsia: Readonly<Record<CountryCode, readonly HelpLine[]>> = {
  IL: [
    line(
      {
        name: "ERAN",
        kinds: ["crisis"],
        number: "1201",
        hours: "always",
        languages: ["he", "ar", "ru"],
      },
      read("https://jerusaleminstitute.org.il/en/blog/with-days-like-this/", DAY),
    ),
  ],
  IN: [
    line(
      { name: "Tele-MANAS", kinds: ["crisis"], number: "14416", hours: "always", free: true },
      page(
        "https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/",
        "2025-02-07",
      ),
    ),
    line(
      {
        name: "National Commission for Women",
        kinds: ["home", "assault"],
        for: "women",
        number: "14490",
        hours: "always",
        free: true,
      },
      page("https://www.nationpress.com/national/ncw-launches-247-helpline-for-women", "2025-11-24"),
    ),
    line(
      { name: "Women Helpline", kinds: ["home", "assault"], for: "women", number: "181" },
      page(
        "https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/",
        "2025-12-13",
      ),
    ),
    line(
      { name: "Child Helpline", kinds: ["young"], for: "young", number: "1098" },
      page(
        "https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/",
        "2025-12-13",
      ),
    ),
  ],
  JP: [
    line(
      { name: "よりそいホットライン", kinds: ["crisis"], number: "0120 279 338", hours: "always", free: true },
      read("https://tascalne.com/?p=1098", DAY),
    ),
    line(
      {
        name: "DV相談プラス",
        kinds: ["home"],
        number: "0120 279 889",
        web: "soudanplus.jp",
        hours: "always",
        free: true,
      },
      read("https://www.gov-online.go.jp/cam/no_dvca/dv03/", DAY),
    ),
  ],
  KE: [
    line(
      {
        name: "National Gender-Based Violence Helpline",
        kinds: ["home", "assault"],
        number: "1195",
        hours: "always",
        free: true,
      },
      page(
        "https://futuremedianews.com.na/2024/10/05/kenyas-national-toll-free-helpline-1195-a-lifeline-for-gender-based-violence-survivors",
        "2024-10-05",
      ),
    ),
    line(
      { name: "116, with Childline Kenya", kinds: ["young"], for: "young", number: "116", hours: "always", free: true },
      read(
        "https://beta.nation.co.ke/kenya/news/gender/beyond-your-parents-life-saving-resources-that-could-have-saved-teen-bride-from-death--4986762",
        DAY,
      ),
    ),
  ],
  KR: [
    line(
      { name: "자살예방 상담전화", kinds: ["crisis"], number: "109", hours: "always" },
      page("http://koreabizwire.com/?p=303235", "2025-01-09"),
    ),
  ],
  PH: [
    line(
      { name: "NCMH Crisis Hotline", kinds: ["crisis"], number: "0917 899 8727", hours: "always" },
      read("https://doh.gov.ph/press-release/launch-of-the-ncmh-crisis-hotline/", DAY),
    ),
  ],
  SG: [
    line(
      { name: "Samaritans of Singapore", kinds: ["crisis"], number: "1767", whatsApp: "9151 1767", hours: "always" },
      page("https://www.daily8.com/en/hashtag/SamaritansOfSingapore", "2025-07-21"),
    ),
    line(
      { name: "national mindline 1771", kinds: ["crisis"], number: "1771", whatsApp: "6669 1771", hours: "always" },
      page("https://www.straitstimes.com/singapore/national-mental-health-call-and-textline-launched", "2025-06-18"),
    ),
  ],
  ZA: [
    line(
      { name: "SADAG", kinds: ["crisis"], number: "0800 567 567", message: { to: "31393", word: null } },
      page("https://www.thedailyvox.co.za/important-resources-for-the-lockdown/", "2020-03-27"),
    ),
    line(
      {
        name: "Gender-Based Violence Command Centre",
        kinds: ["home", "assault"],
        number: "0800 428 428",
        message: { to: "31531", word: "help" },
        hours: "always",
      },
      read("http://gbv.org.za/about-us", DAY),
    ),
  ],
};
