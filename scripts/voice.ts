/**
 * The voice of the house, as far as a machine can hold it: what one sentence may not say, and how the versions of a text
 * (src/web/shell/say.ts) have to fit together.
 */
import { IntlMessageFormat } from "intl-messageformat";

/** A string of a texts file and where it stands, as `path.key.key`. */
export interface Sentence {
  readonly at: string;
  readonly text: string;
}

/** Words for people that this software does not use; see docs/glossary.md. */
const labels = /\b(cheat(er|ers|ed|ing)?|victims?|offenders?|perpetrators?|betrayers?|user [ab]|adulter\w*)\b/i;
/** Two sisters use this too. Only a version for `partners` may hold one of these. */
const romance =
  /\b(bed|beds|bedrooms?|sex\w*|romance|romantic\w*|affairs?|date[ -]nights?|kiss\w*|lovers?|spouses?|wife|wives|husbands?)\b/i;
const versions = ["all", "partners", "kin", "hurt", "involved", "both", "unsaid"];

export const sentencesIn = (value: unknown, at: string): readonly Sentence[] => {
  if (typeof value === "string") return [{ at, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${at}.${key}`));
};

export const complaintOf = ({ at, text }: Sentence): string | null => {
  if (text !== "" && text.trim() === "") return "is blank";
  if (text === "") return null;
  if (/^https?:\/\/\S+$/.test(text)) return null; // an address, not a sentence
  if (text.includes("!")) return "shouts";
  if (labels.test(text)) return "labels a person";
  const word = romance.exec(text)?.[0];
  if (word !== undefined && !/\.partners(\.|$)/.test(at)) {
    return `says "${word}", which only a version named partners may: people who are no couple read this`;
  }
  try {
    const message = new IntlMessageFormat(text, "en");
    return message.getAst().length > 0 ? null : "says nothing";
  } catch {
    return "is not a well-formed message";
  }
};

/**
 * An object with `all` in it has versions. Each is known by name, and one of a sentence is a sentence. Empty is allowed:
 * it leaves the sentence out for whoever reads that version.
 */
export const complaintsOfVersions = (value: unknown, at: string): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  const inner = entries.flatMap(([key, each]) => complaintsOfVersions(each, `${at}.${key}`));
  if (!("all" in value)) return inner;
  return [
    ...inner,
    ...entries.flatMap(([key, text]) => {
      if (!versions.includes(key)) return [`${at} has a version "${key}" that nobody reads`];
      if (typeof text !== typeof value.all) return [`${at}.${key} is no sentence where the version for all is one`];
      return [];
    }),
  ];
};
