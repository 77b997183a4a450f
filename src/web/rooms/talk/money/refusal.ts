/** Words for whatever a command about the list was answered with. */
import { refusalWords } from "../../../shell/refusal-words.ts";
import { texts } from "./texts.en.ts";

export const refusalText = refusalWords(texts.refusal);
