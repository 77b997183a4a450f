/** Help lines of the Americas. */
import { line, page, read } from "./entry.ts";
import type { CountryCode, HelpLine } from "./line.ts";

const DAY = "2026-11-26";

export const americas: Readonly<Record<CountryCode, readonly HelpLine[]>> = {
  AR: [
    line(
      { name: "Línea 144", kinds: ["home"], number: "144", whatsApp: "11 2771 6463", hours: "always", free: true },
      page("https://www.telam.com.ar/notas/202309/640470-linea-144-violencia-de-genero.html", "2023-09-01"),
    ),
  ],
  BR: [
    line(
      {
        name: "Centro de Valorização da Vida (CVV)",
        kinds: ["crisis"],
        number: "188",
        web: "www.cvv.org.br",
        hours: "always",
        free: true,
      },
      read(
        "https://redeglobo.globo.com/rj/tvriosul/Acontece/noticia/cvv-oferece-apoio-emocional-e-atua-na-prevencao-do-suicidio.ghtml",
        DAY,
      ),
    ),
    line(
      {
        name: "Ligue 180, Central de Atendimento à Mulher",
        kinds: ["home", "assault"],
        for: "women",
        number: "180",
        whatsApp: "61 9610 0180",
        hours: "always",
        languages: ["pt", "en", "es"],
        free: true,
      },
      page(
        "https://radiowebcadeiracativa.com.br/noticia/2102830/ligue-180-completa-20-anos-de-combate-violencia-contra-mulheres",
        "2025-11-25",
      ),
    ),
  ],
  CA: [
    line(
      {
        name: "9-8-8: Suicide Crisis Helpline",
        kinds: ["crisis"],
        number: "988",
        message: { to: "988", word: null },
        hours: "always",
        languages: ["en", "fr"],
      },
      page(
        "https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html",
        "2023-11-30",
      ),
    ),
    line(
      {
        name: "Get help with family violence, Department of Justice",
        kinds: ["home"],
        web: "www.justice.gc.ca/eng/cj-jp/fv-vf/help-aide.html",
      },
      read("https://www.justice.gc.ca/eng/cj-jp/fv-vf/help-aide.html", DAY),
    ),
  ],
  MX: [
    line(
      { name: "Línea de la Vida", kinds: ["crisis"], number: "800 911 2000", hours: "always", free: true },
      page(
        "https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/",
        "2025-12-24",
      ),
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
      read("https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline", DAY),
    ),
    line(
      {
        name: "National Domestic Violence Hotline",
        kinds: ["home"],
        number: "800 799 7233",
        message: { to: "88788", word: "START" },
        hours: "always",
      },
      page(
        "https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts",
        "2022-01-20",
      ),
    ),
    line(
      { name: "RAINN", kinds: ["assault"], number: "1 800 656 4673", hours: "always", free: true },
      page("https://span.state.gov/social-development/sms-sos/20140901", "2014-09-01"),
    ),
  ],
};
