/** Help lines of western Europe: German, French, Dutch, Italian, Spanish and Portuguese. */
import { daily, line, page, read } from "./entry.ts";
import type { CountryCode, HelpLine } from "./line.ts";

const DAY = "2026-11-26";

export const europeWest: Readonly<Record<CountryCode, readonly HelpLine[]>> = {
  AT: [
    line(
      { name: "Telefonseelsorge", kinds: ["crisis"], number: "142", hours: "always", free: true },
      page("https://burgenland.orf.at/stories/3207209/", "2023-05-01"),
    ),
    line(
      {
        name: "Frauenhelpline gegen Gewalt",
        kinds: ["home", "assault"],
        for: "women",
        number: "0800 222 555",
        web: "www.frauenhelpline.at",
        hours: "always",
        free: true,
      },
      read("https://www.xn--frauenhausmdling-wwb.at/news/frauenhelpline-0800-222-555/", DAY),
    ),
    line(
      { name: "Männernotruf", kinds: ["crisis"], for: "men", number: "0800 246 247", hours: "always" },
      read("https://steiermark.orf.at/news/stories/2955114/", DAY),
    ),
  ],
  BE: [
    line(
      {
        name: "Centre de Prévention du Suicide",
        kinds: ["crisis"],
        number: "0800 32 123",
        web: "www.preventionsuicide.be",
        hours: "always",
        languages: ["fr"],
        free: true,
      },
      page(
        "https://www.dhnet.be/dernieres-depeches/2023/09/05/une-nouvelle-campagne-de-prevention-du-suicide-pour-agir-avant-le-drame-ZGY4QISYTREFDEKWQIYM5IIN7Q/",
        "2023-09-05",
      ),
    ),
    line(
      {
        name: "Zelfmoordlijn",
        kinds: ["crisis"],
        number: "1813",
        web: "www.zelfmoord1813.be",
        languages: ["nl"],
        free: true,
      },
      read(
        "https://www.brusselstimes.com/belgium/1952875/belgiums-centre-for-suicide-prevention-calls-for-volunteers",
        DAY,
      ),
    ),
    line(
      { name: "Suicide Line", kinds: ["crisis"], number: "02 648 40 14", languages: ["en"] },
      read(
        "https://www.brusselstimes.com/belgium/1952875/belgiums-centre-for-suicide-prevention-calls-for-volunteers",
        DAY,
      ),
    ),
    line(
      {
        name: "Écoute violences conjugales",
        kinds: ["home"],
        number: "0800 30 030",
        web: "www.ecouteviolencesconjugales.be",
        hours: "always",
        languages: ["fr"],
        free: true,
      },
      read("https://www.ecouteviolencesconjugales.be/qui-sommes-nous/presentation/", DAY),
    ),
    line(
      { name: "1712", kinds: ["home", "assault"], number: "1712", web: "1712.be" },
      read("https://1712.be/fr/over-1712", DAY),
    ),
  ],
  CH: [
    line(
      {
        name: "Die Dargebotene Hand, Tel 143",
        kinds: ["crisis", "home"],
        number: "143",
        web: "www.143.ch",
        hours: "always",
      },
      page("https://www.143.ch/2014/11/25/tel-143-a-lecoute-des-situations-de-violence-domestique/", "2014-11-25"),
    ),
  ],
  DE: [
    line(
      { name: "Telefonseelsorge", kinds: ["crisis"], number: "0800 1110111", hours: "always", free: true },
      page("https://www.spektrum.de/news/telefonseelsorge-erste-hilfe-fuer-die-seele/2055834", "2022-09-01"),
    ),
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
      read("https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html", DAY),
    ),
    line(
      {
        name: "Hilfetelefon Gewalt an Männern",
        kinds: ["home", "assault"],
        for: "men",
        number: "0800 1239900",
        hours: [
          { from: 1, to: 4, opens: "08:00", closes: "20:00" },
          { from: 5, to: 5, opens: "08:00", closes: "15:00" },
        ],
      },
      read("https://landkreis-heidenheim.de/hilfetelefon+_gewalt+gegen+frauen_+und+_gewalt+an+maennern_", DAY),
    ),
  ],
  ES: [
    line(
      {
        name: "Línea 024 de atención a la conducta suicida",
        kinds: ["crisis"],
        number: "024",
        hours: "always",
        free: true,
      },
      page(
        "https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml",
        "2022-05-09",
      ),
    ),
    line(
      {
        name: "016",
        kinds: ["home", "assault"],
        for: "women",
        number: "016",
        whatsApp: "600 000 016",
        hours: "always",
        free: true,
        notOnBill: true,
      },
      page(
        "https://elmirondesoria.es/nacional/politica/el-servicio-016-recibe-59-317-consultas-de-enero-a-junio",
        "2025-08-24",
      ),
    ),
  ],
  FR: [
    line(
      {
        name: "3114, numéro national de prévention du suicide",
        kinds: ["crisis"],
        number: "3114",
        hours: "always",
        free: true,
      },
      page("https://www.service-public.fr/particuliers/actualites/A15206", "2021-09-29"),
    ),
    line(
      {
        name: "3919 Violences Femmes Info",
        kinds: ["home", "assault"],
        for: "women",
        number: "3919",
        hours: "always",
        free: true,
        notOnBill: true,
      },
      page(
        "https://www.tf1info.fr/societe/journee-internationale-de-lutte-conte-les-violences-faites-aux-femmes-ces-numeros-de-telephone-utiles-qu-il-faut-connaitre-2277414.html",
        "2023-11-25",
      ),
    ),
    line(
      {
        name: "116 006, France Victimes",
        kinds: ["home", "assault"],
        number: "116 006",
        hours: daily("09:00", "19:00"),
        free: true,
      },
      page("http://dd91.blogs.apf.asso.fr/archive/2020/11/04/vous-etes-victime-de-violences.html", "2020-11-04"),
    ),
    line(
      { name: "119", kinds: ["young"], for: "young", number: "119", hours: "always", free: true },
      page("https://www.groupe3f.fr/actualites/violences-familiales-donner-lalerte", "2020-04-07"),
    ),
  ],
  IT: [
    line(
      {
        name: "Telefono Amico Italia",
        kinds: ["crisis"],
        number: "02 2327 2327",
        whatsApp: "324 011 7252",
        web: "www.telefonoamico.it",
        hours: daily("09:00", "00:00"),
      },
      page("https://www.agensir.it/?p=1502724", "2025-09-10"),
    ),
    line(
      {
        name: "1522",
        kinds: ["home"],
        for: "women",
        number: "1522",
        web: "www.1522.eu",
        hours: "always",
        languages: ["it", "en", "fr", "es", "ar", "fa", "sq", "ru", "uk", "pt", "pl"],
        free: true,
      },
      read("https://www.1522.eu/cose-1522/?lang=en", DAY),
    ),
  ],
  NL: [
    line(
      {
        name: "113 Zelfmoordpreventie",
        kinds: ["crisis"],
        number: "113",
        web: "www.113.nl",
        hours: "always",
        free: true,
      },
      page(
        "https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt",
        "2025-10-03",
      ),
    ),
    line(
      { name: "Veilig Thuis", kinds: ["home"], number: "0800 2000", hours: "always", free: true },
      read(
        "https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld",
        DAY,
      ),
    ),
  ],
  PT: [
    line(
      {
        name: "Linha Nacional de Prevenção do Suicídio",
        kinds: ["crisis"],
        number: "1411",
        hours: "always",
        free: true,
      },
      page(
        "https://www.deco.proteste.pt/saude/saude-mental/noticias/linha-prevencao-suicidio-funciona-24-horas-por-dia",
        "2025-09-09",
      ),
    ),
    line(
      {
        name: "SOS Voz Amiga",
        kinds: ["crisis"],
        number: "213 544 545",
        web: "sosvozamiga.org",
        hours: daily("15:30", "00:30"),
      },
      page(
        "https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona",
        "2025-09-10",
      ),
    ),
  ],
};
