/** Weather as it is read: words and a line of one's own, in the order in which they were chosen. */
import type { WeatherView } from "#domain/care/views.ts";
import type { Feeling } from "#domain/care/words.ts";
import { texts } from "./texts.en.ts";

export const wordText = (word: Feeling): string => texts.words[word];

/** "numb, clear for an hour". */
export const wordsText = (words: WeatherView["words"]): string => words.map(wordText).join(", ");
