/** Sentences of our own, labelled before the rules: which of them bring the note, and which do not. */
import { describe, expect, it } from "vitest";
import { type ControlKind, controlIn } from "./control-words.ts";

const brings: readonly (readonly [ControlKind, string])[] = [
  ["device", "I want to see your phone whenever I ask."],
  ["device", "You leave your phone on the table with the screen up."],
  ["device", "I expect to be able to read your messages."],
  ["device", "Show me your chats every evening."],
  ["device", "If you come home late, I will go through your phone."],
  ["device", "I will check your emails until I feel better."],
  ["device", "You do not take your phone to the bathroom."],
  ["device", "You unlock your laptop when I say so."],
  ["device", "You delete all social media."],
  ["device", "You give me your browsing history on Sundays."],
  ["device", "I want your phone bill each month."],
  ["device", "I want access to your accounts."],
  ["device", "You keep your phone unlocked, always."],
  ["password", "Give me all your passwords."],
  ["password", "I expect to know your PIN."],
  ["password", "You tell me the code of your phone."],
  ["password", "I want your logins."],
  ["password", "We each know the other’s passwords."],
  ["where", "You share your location with me at all times."],
  ["where", "I want to know where you are every minute of the day."],
  ["where", "I expect location sharing to stay on."],
  ["where", "You tell me where you are at all times."],
  ["where", "You send me a photo of where you are."],
  ["where", "If your location is off, I will call your office."],
  ["where", "I want to be able to track you."],
  ["where", "You always tell me where you are."],
  ["people", "You do not see your friends without me."],
  ["people", "You stop talking to your sister."],
  ["people", "I decide who you may see."],
  ["people", "You have no contact with other men."],
  ["people", "You are never alone with a woman."],
  ["people", "I expect you to drop your friends from work."],
  ["people", "You do not speak with anybody about us."],
  ["people", "You only go out with people I know."],
  ["people", "You unfriend every man on there."],
  ["report", "You report to me every evening."],
  ["report", "You call me every hour."],
  ["report", "You text me as soon as you arrive anywhere."],
  ["report", "You account for every minute."],
  ["report", "You check in with me before and after every meeting."],
  ["report", "You tell me everything you did, every day."],
  ["report", "I want a list of everybody you spoke to."],
  ["report", "You tell me who you talk to at work."],
  ["permission", "You ask me before you go out."],
  ["permission", "You are not allowed to travel for work."],
  ["permission", "You need my permission to meet colleagues."],
  ["permission", "I will not let you go to the party."],
  ["permission", "You must obey me in this."],
  ["permission", "I forbid you to drink with them."],
  ["permission", "You may not leave the house after eight."],
  ["permission", "You have to be home by six, always."],
  ["permission", "If you want to go out, you get my okay first."],
  ["permission", "You quit your job."],
  ["money", "I give you an allowance."],
  ["money", "You show me every receipt."],
  ["money", "You hand over your salary to me."],
  ["money", "I will take away your bank card."],
  ["money", "You ask me before you spend anything."],
  ["body", "You wear what I say."],
  ["body", "You do not wear make-up to work."],
];

const bringsNone: readonly string[] = [
  "I would like a walk together on Sundays.",
  "I need a quiet hour when I come home.",
  "I need to sleep in a room of my own for now.",
  "I expect that plans are told before they change.",
  "I expect you to be on time, or to say so.",
  "I expect honest answers, even when they hurt.",
  "I want us to eat together twice a week.",
  "I want you to come to counselling with me.",
  "I expect you to get tested.",
  "If there is shouting, I will leave the room for an hour.",
  "If you drink, I will sleep at my sister’s.",
  "If you lie to me about this again, I will move out for a while.",
  "If I am called names, I will end the talk.",
  "If contact with Alex happens, I will stay with my parents for a week.",
  "If there is contact with Alex and I hear of it from others, I will go.",
  "If you are in touch with her again, I will end this.",
  "If you meet him again, I will ask you to move out.",
  "If you write to Alex again, I will talk to a lawyer.",
  "If you text Alex, I will sleep elsewhere.",
  "I expect you to end all contact with Alex.",
  "You have no contact with Alex, in any form.",
  "You do not see Alex again.",
  "I expect you to block his number.",
  "I expect to be told within a day if she writes to you.",
  "If Alex calls, I want to hear of it from you the same day.",
  "You stop messaging Alex.",
  "I want you to send one message that ends it.",
  "I expect you to tell me each time Alex writes.",
  "I would like to be told where you are going to stay when you travel.",
  "If you read my messages, I will change my password.",
  "If you go through my phone again, I will stay at a friend’s.",
  "I do not give anybody my passwords.",
  "My phone stays my own.",
  "I do not want you to check my phone.",
  "I need my location to be my own business.",
  "I will keep seeing my friends.",
  "If you tell me who I may see, I will go for a walk and come back later.",
  "I would like us both to put the phones away at dinner.",
  "I want no phones at the table.",
  "If the phone rings while we talk, I will wait until you are done.",
  "I need time with my own friends on Fridays.",
  "I would like you to tell me about your day.",
  "I would like to hear from you when you will be late.",
  "If you cannot come, I would like a call.",
  "I expect that we both say what we spend above two hundred.",
  "I want us to look at the money together once a month.",
  "If money is moved without a word, I will open an account of my own.",
  "I want to decide myself what I wear.",
  "I will ask my doctor before I start work again.",
  "I need you to ask before you touch me.",
  "I expect to be asked before the children are told.",
  "I want to know where we stand.",
  "I need to know where I stand with you.",
  "If you stand in the door and will not let me leave, I will call for help.",
  "If I am not allowed to leave the room, I will call the police.",
  "If you take my bank card again, I will go to the bank.",
  "If you do not let me see my family, I will go and stay with them.",
  "I would like us to have friends over again.",
  "I want to meet your friends some day.",
  "I would like to know that you are safe when you travel.",
  "If you come home later than you said, I will eat without you.",
  "I would like you to share your plans for travel days, if you want to.",
];

describe("words that order the other about", () => {
  it.each(brings)("[bound-16] %s: %s", (kind, sentence) => {
    expect(controlIn(sentence, "en").map((word) => word.kind)).toContain(kind);
  });

  it.each(bringsNone)("[bound-17] brings no note: %s", (sentence) => {
    expect(controlIn(sentence, "en")).toEqual([]);
  });

  it("[bound-16] says which words, in order and without overlap, and knows English only", () => {
    const sentence = "You give me your passwords, and you share your location.";
    const words = controlIn(sentence, "en-GB");
    expect(words.map(({ start, end }) => sentence.slice(start, end).toLowerCase())).toEqual([
      "your passwords",
      "share your location",
    ]);
    for (const [at, { start, end }] of words.entries()) {
      expect(end).toBeGreaterThan(start);
      if (at > 0) expect(start).toBeGreaterThanOrEqual(words[at - 1]?.end ?? 0);
    }
    expect(controlIn(sentence, "de")).toEqual([]);
    expect(controlIn("", "en")).toEqual([]);
  });

  it("[bound-16] is the same with curly and straight apostrophes and in capitals", () => {
    expect(controlIn("YOU DON'T SEE YOUR FRIENDS", "en")).toHaveLength(1);
    expect(controlIn("You don’t see your friends", "en")).toHaveLength(1);
  });

  it("[bound-16] is quick, whatever is typed", () => {
    const long = "you do not your phone see me where ".repeat(40);
    const began = performance.now();
    for (let n = 0; n < 50; n++) controlIn(long, "en");
    expect((performance.now() - began) / 50).toBeLessThan(10);
  });
});
