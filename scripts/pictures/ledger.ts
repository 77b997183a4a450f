/** Questions: a list of one's own, sending some of it, being asked, and what was answered. */
import { entry, press, sheet } from "#tests/harness/trust-room.ts";
import type { TwoPeople } from "#tests/harness/two-people.ts";
import { goTo } from "#tests/harness/walk.ts";
import type { Camera } from "./camera.ts";

const ROOM = "/talk/questions";

/** Ana and Ben, unlocked. */
export const theQuestions = async ({ take }: Camera, { ana, ben }: TwoPeople): Promise<void> => {
  const [hers, his] = [ana.page, ben.page];
  const gone = (): Promise<void> => sheet(hers).waitFor({ state: "detached" });
  const shut = (page: typeof hers): Promise<void> => sheet(page).getByRole("button", { name: "Close" }).click();
  const write = async (text: string, tag = "I need to know"): Promise<void> => {
    await press(hers, /^(Write a question|Go on writing)$/u);
    await hers.getByLabel("What do you want to know?").fill(text);
    await press(hers, tag);
    await press(hers, "Keep it for me");
    await gone();
  };
  await goTo(hers, ROOM);
  await take(hers, "questions-empty", "a list of questions before there is one", { large: true });
  await write("When did it begin, and when did you last write?");
  await write("Did your sister know?", "Not sure");
  await write("What you wrote to each other", "Please do not tell me");
  await press(hers, "Write a question");
  await hers.getByLabel("What do you want to know?").fill("What happened in the hotel, exactly?");
  await hers.getByLabel(/It asks for (bodily details|details that paint pictures)/u).check();
  await take(hers, "question-write", "writing a question that asks for details, which waits two days", { large: true });
  await press(hers, "Keep it for me");
  await gone();
  await press(hers, "Close");
  await take(hers, "questions", "questions that are only one’s own", { large: true });
  await press(hers, "Send some of them");
  for (const text of ["When did it begin", "Did your sister", "What you wrote"])
    await sheet(hers).getByRole("checkbox", { name: text }).check();
  await take(hers, "questions-send", "sending some of them, seen before they go", { large: true });
  await press(hers, /^Send to /u);
  await gone();

  await goTo(his, ROOM);
  await his.getByRole("heading", { name: /^Questions from/u }).waitFor();
  await take(his, "questions-asked", "being asked: a calm way in, and what is not to be told", { large: true });
  await his.getByRole("button", { name: /^There are questions for you/u }).click();
  await take(his, "questions-prepare", "how to prepare, before the first answer", { large: true });
  await press(his, "To the first question");
  await take(his, "question-writing", "what a written answer is, before the first", { large: true });
  await press(his, "Write it here");
  await his
    .getByLabel("Your answer")
    .fill("It began in May, after the training week. I wrote the last time on the ninth of October, to end it.");
  await take(his, "question-answer", "answering, with help to say it", { large: true });
  await press(his, /^Give this to /u);
  await sheet(his).waitFor({ state: "detached" });
  await his.getByRole("button", { name: /^There are questions for you/u }).click();
  await press(his, "I need time");
  await take(his, "question-time", "asking for time until a day", { large: true });
  await press(his, "Say that I need time until then");
  await sheet(his).waitFor({ state: "detached" });
  await his.getByRole("button", { name: /^When did it begin/u }).click();
  await his.getByLabel("Add something").fill("It was the end of April. I was ashamed to say so.");
  await press(his, /^Give this to /u);
  await sheet(his).waitFor({ state: "detached" });
  await his.getByRole("button", { name: /^When did it begin/u }).click();
  await take(his, "question-said", "what one has answered, with its days");
  await shut(his);
  await take(his, "questions-answered", "what was answered and what is on the way");

  await entry(hers, "It was the end of April").waitFor();
  await entry(hers, "It was the end of April").scrollIntoViewIfNeeded();
  await take(hers, "questions-read", "an answer, and what was added to it later", { large: true });
  await entry(hers, "It was the end of April").getByRole("button", { name: "More" }).click();
  await take(hers, "question-more", "asking again, putting away, taking back");
  await shut(hers);
};
