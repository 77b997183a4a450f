/**
 * The numbers for danger now, by country. Small, and apart from the lines, so that they are there with the page itself even
 * when nothing else can be loaded. What reaches everything comes first.
 */
import { emergency, page, read } from "./entry.ts";
import type { CountryCode, EmergencyNumber, Found } from "./line.ts";

const DAY = "2026-11-26";

/** Said there of every country of the European Union, by a French health authority. */
const europe: Found = read("https://www.1000-premiers-jours.fr/fr/les-numeros-durgence-connaitre", DAY);
const all = (found: Found, ...numbers: readonly string[]): readonly EmergencyNumber[] =>
  numbers.map((number) => emergency(number, "everything", found));

const styria = read("https://steiermark.orf.at/news/stories/2955114/", DAY);
const britain = read("https://www.centre56.org.uk/domestic-abuse", DAY);
const unitedStates = read(
  "https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline",
  DAY,
);
const brazil = read(
  "http://projetopolitique.com.br/chama-o-samu-os-numeros-de-emergencia-que-voce-precisa-saber-e-quando-usa-los-2/",
  DAY,
);
const swiss = read("https://www.iamexpat.ch/expat-info/swiss-emergency-numbers-services", DAY);
const israel = page(
  "https://jdcc.org/jewish-deaf-tidbits/good-news-for-the-deaf-call-an-ambulance-via-cell-text-by-hillel-fendel-2",
  "2008-02-18",
);
const korea = page("https://v.daum.net/v/20231023211420213", "2023-10-23");
const norway = read("https://nkom.no/telefoni-og-telefonnummer/nodnummer-nodanrop-og-lokalisering", DAY);
const japan = read("https://jptips.itp.ne.jp/en/emergency/police-fire-ambulance-call/", DAY);
const southAfrica = read(
  "https://mybroadband.co.za/news/telecoms/568418-south-africa-could-say-goodbye-to-10111-and-other-emergency-numbers.html",
  DAY,
);

export const emergencyNumbers: Readonly<Record<CountryCode, readonly EmergencyNumber[]>> = {
  AR: all(
    read("https://pagina12.com.ar/349828-los-llamados-a-la-linea-144-aumentaron-un-12-9-respecto-del-", DAY),
    "911",
  ),
  AT: [
    ...all(europe, "112"),
    emergency("133", ["police"], styria),
    emergency("144", ["ambulance"], styria),
    emergency("122", ["fire"], styria),
  ],
  AU: all(read("https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services", DAY), "000"),
  BE: [...all(europe, "112"), emergency("101", ["police"], read("https://1712.be/fr/over-1712", DAY))],
  BR: [
    emergency("190", ["police"], brazil),
    emergency("192", ["ambulance"], brazil),
    emergency("193", ["fire"], brazil),
  ],
  CA: all(read("https://www.justice.gc.ca/eng/cj-jp/fv-vf/help-aide.html", DAY), "911"),
  CH: [
    ...all(swiss, "112"),
    emergency("117", ["police"], swiss),
    emergency("144", ["ambulance"], swiss),
    emergency("118", ["fire"], swiss),
  ],
  CZ: all(europe, "112"),
  DE: all(europe, "112"),
  DK: all(europe, "112"),
  ES: all(europe, "112"),
  FI: all(europe, "112"),
  FR: [
    ...all(europe, "112"),
    emergency("17", ["police"], europe),
    emergency("15", ["ambulance"], europe),
    emergency("18", ["fire"], europe),
    emergency("114", "everything", read("https://www.mamoudzou.yt/service-public/particuliers/?xml=F33954", DAY), true),
  ],
  GB: all(britain, "999"),
  GR: all(europe, "112"),
  IE: all(
    page("https://carlow-nationalist.ie/2020/09/10/awareness-day-highlights-suicide-prevention/", "2020-09-10"),
    "112",
    "999",
  ),
  IL: [
    emergency("100", ["police"], israel),
    emergency("101", ["ambulance"], israel),
    emergency("102", ["fire"], israel),
  ],
  IN: all(
    page(
      "https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/",
      "2025-12-13",
    ),
    "112",
  ),
  IT: all(europe, "112"),
  JP: [emergency("110", ["police"], japan), emergency("119", ["ambulance", "fire"], japan)],
  KE: all(
    page(
      "https://www.the-star.co.ke/news/2022-08-07-police-announce-toll-free-emergency-contacts-ahead-of-polls",
      "2022-08-07",
    ),
    "999",
    "112",
  ),
  KR: [emergency("112", ["police"], korea), emergency("119", ["ambulance", "fire"], korea)],
  MX: all(
    page(
      "https://www.elgrafico.mx/opinion/salvador-guerrero-chipres/2026/01/09/escuchas-gritos-en-casa-del-vecino-asi-puedes-denunciar-violencia-familiar",
      "2026-01-09",
    ),
    "911",
  ),
  NL: all(
    read(
      "https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld",
      DAY,
    ),
    "112",
  ),
  NO: [
    emergency("112", ["police"], norway),
    emergency("113", ["ambulance"], norway),
    emergency("110", ["fire"], norway),
  ],
  NZ: all(
    read(
      "https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/",
      DAY,
    ),
    "111",
  ),
  PH: all(
    page(
      "https://ditosapilipinas.com/national/news/article/08/22/2025/pnp-expands-911-mental-health-helpine/1906",
      "2025-08-22",
    ),
    "911",
  ),
  PL: all(europe, "112"),
  PT: all(europe, "112"),
  RO: all(europe, "112"),
  SE: all(europe, "112"),
  SG: [
    emergency(
      "999",
      ["police"],
      page(
        "https://www.police.gov.sg/news-and-publications/features/The%20Line%20Between%20Life%20and%20Death",
        "2019-01-30",
      ),
    ),
    emergency(
      "995",
      ["ambulance", "fire"],
      read("https://www.scdf.gov.sg/home/about-us/information-on-ems/scdf-emergency-medical-services", DAY),
    ),
  ],
  TR: all(
    page("https://elbistanadsm.saglik.gov.tr/TR-870014/kades---kadin-acil-destek-uygulamasi.html", "2022-11-21"),
    "112",
  ),
  US: all(unitedStates, "911"),
  ZA: [
    ...all(southAfrica, "112"),
    emergency("10111", ["police"], southAfrica),
    emergency("10177", ["ambulance"], southAfrica),
  ],
};

/** What is said where no country is chosen, or none of these: the numbers that hold in more than one. */
export const manyCountries: readonly EmergencyNumber[] = [
  emergency("112", "everything", europe),
  emergency("911", "everything", unitedStates),
  emergency("999", "everything", britain),
];
