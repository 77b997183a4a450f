/** Words for whatever a command about milestones was answered with. */
import { refusalWords } from "../../../shell/refusal-words.ts";
import { texts } from "./texts.en.ts";

const own = refusalWords({ ...texts.refusal, noSort: texts.sheet.noSort, noDay: texts.sheet.noDay });
export const refusalText = (type: string): string => own(type);
