/** Help lines of northern, central and south-eastern Europe. */
import { line, page, read } from "./entry.ts";
import type { CountryCode, HelpLine } from "./line.ts";

const DAY = "2026-11-26";

export const europeNorthAndEast: Readonly<Record<CountryCode, readonly HelpLine[]>> = {
  CZ: [
    line(
      {
        name: "Linka 116 006",
        kinds: ["home", "assault"],
        number: "116 006",
        web: "www.116006.cz",
        hours: "always",
        free: true,
      },
      read("https://www.116006.cz/", DAY),
    ),
  ],
  DK: [
    line(
      { name: "Livslinien", kinds: ["crisis"], web: "www.livslinien.dk" },
      read("https://www.livslinien.dk/om-livslinien/historie", DAY),
    ),
    line(
      {
        name: "Lev Uden Vold",
        kinds: ["home"],
        number: "1888",
        web: "levudenvold.dk",
        hours: "always",
        free: true,
      },
      read("https://levudenvold.dk/aktuelt/nyheder/lev-uden-vold-modtog-i-2022-rekordmange-opkald/", DAY),
    ),
  ],
  FI: [
    line(
      { name: "MIELI Kriisipuhelin", kinds: ["crisis"], number: "09 2525 0111", languages: ["fi"] },
      page(
        "https://www.keskipohjanmaa.fi/uutinen/570555?brand=keskipohjanmaa&title=suomen-mielenterveysseura-vastaa-uudessa-numerossa-paasiaispyhinakin-nyt-myos-ruotsiksi-ja-arabiaksi&src=rss",
        "2019-04-01",
      ),
    ),
    line(
      { name: "MIELI Kristelefon", kinds: ["crisis"], number: "09 2525 0112", languages: ["sv", "en"] },
      page(
        "https://www.keskipohjanmaa.fi/uutinen/570555?brand=keskipohjanmaa&title=suomen-mielenterveysseura-vastaa-uudessa-numerossa-paasiaispyhinakin-nyt-myos-ruotsiksi-ja-arabiaksi&src=rss",
        "2019-04-01",
      ),
    ),
    line(
      {
        name: "Nollalinja",
        kinds: ["home"],
        number: "080 005 005",
        languages: ["fi", "sv", "en"],
        hours: "always",
        free: true,
        notOnBill: true,
      },
      page(
        "https://stm.fi/-/matalan-kynnyksen-palveluilla-ehkaistaan-lahisuhdevakivaltaa-ja-naisiin-kohdistuvaa-vaki-valtaa",
        "2016-12-19",
      ),
    ),
  ],
  GR: [
    line(
      { name: "Klimaka, 1018", kinds: ["crisis"], number: "1018" },
      read("https://www.tovima.com/stories/suicide-and-mental-health-in-greece-going-beyond-the-stigma/", DAY),
    ),
    line(
      {
        name: "SOS 15900",
        kinds: ["home", "assault"],
        for: "women",
        number: "15900",
        hours: "always",
        languages: ["el", "en", "fr"],
      },
      read("http://grreporter.info/en/40_women_have_lost_their_lives_sexual_violence_greece_five_years/4225", DAY),
    ),
  ],
  NO: [
    line(
      { name: "Mental Helse hjelpetelefonen", kinds: ["crisis"], number: "116 123", hours: "always", free: true },
      page(
        "https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352",
        "2021-11-01",
      ),
    ),
    line(
      { name: "Kirkens SOS", kinds: ["crisis"], number: "22 40 00 40", web: "soschat.no", hours: "always" },
      page(
        "https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352",
        "2021-11-01",
      ),
    ),
    line(
      { name: "VO-linjen", kinds: ["home", "assault"], number: "116 006", hours: "always", free: true },
      page("https://www.namdalsavisa.no/artikkel/2019/10/22/Merk-deg-nummeret-116-006-20225881.ece", "2019-10-22"),
    ),
    line(
      {
        name: "Alarmtelefonen for barn og unge",
        kinds: ["young"],
        for: "young",
        number: "116 111",
        web: "116111.no",
        free: true,
      },
      page(
        "https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352",
        "2021-11-01",
      ),
    ),
  ],
  PL: [
    line(
      {
        name: "116 123, telefon dla dorosłych",
        kinds: ["crisis"],
        number: "116 123",
        web: "116sos.pl",
        hours: "always",
        free: true,
      },
      read("https://www.telepolis.pl/wiadomosci/ministerstwo-cyfryzacji-wazne-numery-kampania", DAY),
    ),
    line(
      {
        name: "Centrum Wsparcia dla Osób w Stanie Kryzysu Psychicznego",
        kinds: ["crisis"],
        number: "800 70 2222",
        hours: "always",
      },
      read("https://zdrowie.pap.pl/psyche/na-kryzys-telefon-800-70-2222", DAY),
    ),
    line(
      {
        name: "116 111",
        kinds: ["young"],
        for: "young",
        number: "116 111",
        web: "116111.pl",
        hours: "always",
        free: true,
      },
      read("https://www.telepolis.pl/wiadomosci/ministerstwo-cyfryzacji-wazne-numery-kampania", DAY),
    ),
  ],
  RO: [
    line(
      { name: "ANES, linia telefonică gratuită", kinds: ["home"], number: "0800 500 333", hours: "always", free: true },
      read("http://anes.gov.ro/call-center/", DAY),
    ),
  ],
  SE: [
    line(
      { name: "Mind Självmordslinjen", kinds: ["crisis"], number: "90101", web: "mind.se" },
      page("https://www.corren.se/nyheter/sjalvmord-ar-vanligast-bland-aldre-man-om5530243.aspx", "2018-10-01"),
    ),
    line(
      {
        name: "Kvinnofridslinjen",
        kinds: ["home", "assault"],
        for: "women",
        number: "020 50 50 50",
        web: "kvinnofridslinjen.se",
        hours: "always",
        free: true,
        notOnBill: true,
      },
      read("https://nck.uu.se/kvinnofridslinjen/kvinnofridslinjen-ger-stod-per-telefon/", DAY),
    ),
    line(
      { name: "Bris", kinds: ["young"], for: "young", number: "116 111" },
      page("https://www.corren.se/nyheter/sjalvmord-ar-vanligast-bland-aldre-man-om5530243.aspx", "2018-10-01"),
    ),
  ],
  TR: [
    line(
      { name: "Alo 183", kinds: ["home"], number: "183" },
      read("https://www.sosyalnabz.com.tr/p/kadna-yonelik-siddetle-mucadele.html", DAY),
    ),
  ],
};
