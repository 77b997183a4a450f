/** Words for whatever could not be done here: the reasons of each part, or a failure of the vault. */
import { refusalWords } from "../../shell/refusal-words.ts";
import { texts } from "./sit-texts.en.ts";

export const sittingWords = refusalWords({ ...texts.refusal, offline: texts.offline });
