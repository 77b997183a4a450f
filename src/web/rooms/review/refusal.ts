/** Words for whatever a command of this room was answered with. */
import { refusalWords } from "../../shell/refusal-words.ts";
import { texts } from "./texts.en.ts";

export const refusalText = refusalWords(texts.refusal);
