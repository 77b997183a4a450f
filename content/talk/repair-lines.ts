/**
 * Lines that lower the heat of a talk: said by either, in any state of it. What counts is that one is received, and a clumsy
 * one counts (care §2.5). All are our own words; none is from a published list.
 *
 * One line reads the same on both phones, so none has versions by seat; `by` says whose line it is where it is not
 * everybody’s. Each person marks for the other which ones are welcome and which irritate (domain/lines). An id stays for ever.
 */
import type { Versions } from "../help/versions.ts";

/** Slower, begin anew, my own part, still here, a short break. */
export type RepairSort = "slower" | "anew" | "mine" | "here" | "break";

export interface RepairLine {
  readonly id: string;
  readonly sort: RepairSort;
  readonly text: Versions;
  /** Who would say it. */
  readonly by: "anybody" | "hurt" | "involved";
}

const of =
  (sort: RepairSort) =>
  (id: string, text: Versions, by: RepairLine["by"] = "anybody"): RepairLine => ({ id, sort, text, by });

const slower = of("slower");
const anew = of("anew");
const mine = of("mine");
const here = of("here");
const breaks = of("break");

export const repairLines: readonly RepairLine[] = [
  slower("half-speed", "Could I have this at half the speed? I want to catch all of it."),
  slower("one-sentence", "One sentence at a time, for me. I lose the thread."),
  slower("louder-than-meant", "I got louder than I meant to. I am bringing it down."),
  slower("breath-first", "I am taking one breath, and then I answer."),
  slower("stuck-on-a-word", "One word of that caught me, and I stopped hearing the rest. Once more, please."),
  slower("body-is-loud", "My heart is going fast. It is not about you being wrong."),
  slower("tea-in-hand", "I would listen better with something warm in my hands. One minute."),

  anew("came-out-crooked", "That came out crooked. Here is what I wanted to say."),
  anew("rewind", "I would like to go back two sentences and take another road."),
  anew("unsaid", "I said that to hurt, and I am sorry. I wish I had left it out."),
  anew("no-always", "I said always. I mean one time, and I can say which."),
  anew("wrong-topic", "I have brought a second thing in. I put it down again."),
  anew("guessing", "I was saying what is in your head. I do not know it. How is it really?"),
  anew("answer-the-question", "I answered something you had not asked. I am going back to your question."),
  anew("lost-my-way", "I no longer know what I wanted to say with this. I need a moment to find it."),

  mine("no-but", "I did it. There is no “but” after that.", "involved"),
  mine("explaining-again", "I am explaining again, and you wanted me to listen. I stop.", "involved"),
  mine("ashamed-not-away", "I feel ashamed and want to hide. I am not going to.", "involved"),
  mine("not-too-much", "You may ask this again. It is not too much.", "involved"),
  mine("anger-has-room", "Your anger has room here. I am staying on my chair.", "involved"),
  mine("heard-an-order", "I heard an order, and maybe it was a wish. Which was it?"),
  mine("defending", "I notice that I am defending myself. I would rather understand."),
  mine("half-right", "You are right about one part of it, and I begin with that part."),
  mine("my-piece", "This piece of it is mine, and I am not handing it to you."),
  mine("anger-not-all", "I am angry, and anger is not all there is in me just now.", "hurt"),
  mine("not-a-test", "I ask because I need to know, and not to catch you.", "hurt"),
  mine("sharp-for-a-reason", "That was sharp. It comes from fear, and I can say it another way.", "hurt"),

  here("same-table", "We are both still here. That is something."),
  here("still-listening", "I look away because it is hard. I am still listening."),
  here("matters", "It matters to me that this goes gently, also for you."),
  here("clumsy", "I am clumsy at this, and I mean it well."),
  here("no-answer-yet", "I have no answer yet. I have not stopped thinking about it."),
  here("thank-you-for-saying", "That was hard to say. I am glad it is said."),
  here("not-against", "I am not looking for a way to win this."),
  here("one-good-thing", "Something in this talk has just become a little easier for me."),

  breaks("ten-breaths", "I need ten breaths without words. I am not leaving."),
  breaks("window", "I am going to the window for a moment. I will sit down again."),
  breaks("need-a-pause", "I need a pause, and I will say when I am back."),
  breaks("enough-for-me", "I have taken in as much as I can today. What is left keeps its place."),
  breaks("write-it-down", "I would like to write one sentence down before it gets lost. Then we go on."),
];
