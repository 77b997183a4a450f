/**
 * The next day and night, and the three days after: small plans in their order, and what goes with them. How contact ends and
 * how a whole account is told follow care §1.3 and R1.5; the words are our own.
 */
import type { Text } from "../../shell/say.ts";
import type { NextDay, Page, ThreeDays } from "./pages.ts";

const walk = "Once by day: daylight, and ten minutes of walking.";
const cancel = "Before noon: cancel what can be cancelled. “I am not well” is a whole sentence.";
const talk = "If you talk: half an hour, at a set time, with an end. No talk is fine too.";
const evening = "Towards evening: something warm, the phone out of reach, lying down, even without sleep.";
const daily = "Each day: one person who knows, one meal with somebody, one walk.";
const doctor = "See a doctor if you cannot sleep or eat at all, or if it gets darker.";

const near: Text = {
  all: "In the morning, once: “Do you want me near, or do you want room?” Then do what is answered.",
  kin: "In the morning, once: “Do you want to hear from me, or do you want room?” Then do what is answered.",
};
const saidAndDone: Text = {
  all: "Say of your own accord where you will be. A small thing said and kept is worth more than a large one promised.",
  kin: "Say one thing that you will do, and do it. A small thing said and kept is worth more than a large one promised.",
};
const infection: Text = {
  all: "",
  partners:
    "If you may have caught an infection, a clinic can help. What protects against HIV has to begin within 72 hours, and sooner is better.",
};
const nothingLarge: Text = {
  all: "Decide nothing large: not to stay, not to go.",
  kin: "Decide nothing large: not to break off, not to make up.",
};
const chance: Text = {
  all: "If it comes up again, or nearly: say so within a day, without being asked. Saying so is keeping your word.",
  partners:
    "If you meet by chance, or a message comes: say so within a day, without being asked. Saying so is keeping your word.",
};

export const nextDay: Readonly<Record<NextDay, Page>> = {
  hours: {
    title: "The next day and night",
    lead: {
      all: "A small plan, in the order of the day. Leave out what does not fit.",
      both: "You were hurt, and you had a part in it. Neither cancels the other. A small plan, in the order of the day.",
    },
    lines: {
      all: [
        "On waking: water, light, something small to eat.",
        cancel,
        walk,
        "Once: your one person, by voice.",
        talk,
        evening,
        "Waves will come: numb, angry, calm, and then all over again. All of it is ordinary after a shock.",
      ],
      hurt: [
        "On waking: water, light, something small to eat. In the first minute it may all be new again. That minute passes.",
        cancel,
        walk,
        "Once: your one person, by voice.",
        "All day: questions go on paper. They keep, and none of them has to be asked today.",
        "If you want to talk: half an hour, at a set time, with an end. You need not want to.",
        evening,
        "Waves will come: numb, angry, calm, and then all over again. It is not weakness, and it says nothing about your worth.",
      ],
      involved: [
        "On waking: water, something to eat. You need it too.",
        near,
        "Before noon: end what broke the trust, and say that you have. There is a page on how.",
        {
          all: "By day: the ordinary things, food, dishes, the dog. Without waiting for thanks.",
          kin: "By day: one ordinary thing that you owe. Without waiting for thanks.",
        },
        "When you are asked: answer the tenth time as you did the first.",
        "Once: your one person, by voice. Shame and fear go there. The other has enough to carry today.",
        {
          all: "Towards evening: say where you will be tonight, and be there.",
          kin: "Towards evening: say how you can be reached tomorrow, and be reached.",
        },
      ],
      both: [
        "On waking: water, light, something small to eat.",
        "Before noon: end your own part in it, and say that you have. There is a page on how.",
        walk,
        "Once: your one person, by voice.",
        "All day: questions go on paper. They keep.",
        "If you talk: one of the two things at a time, half an hour, with an end. What was done to you is no answer to what you did, nor the other way round.",
        evening,
      ],
    },
  },
  ask: {
    title: "Questions, on paper",
    lead: "They come by the dozen. On paper they keep, and you need not hold all of them in your head.",
    lines: {
      all: [
        "Write each one down as it comes. It need not be asked today.",
        "Beside each: I need to know. I am not sure. Please do not tell me. It may change from day to day.",
        {
          all: "Is it over, since when, who knows: such things can be asked at once.",
          partners: "Is it over, since when, who knows, could I be ill: such things can be asked at once.",
        },
        { all: "", partners: "What it looked like: last, or never. Such pictures stay." },
        "Ask them together, at a set time. The answers may be written.",
        "No answer makes it bearable in one night. That does not mean that you asked badly.",
      ],
    },
  },
  end: {
    title: { all: "Ending what broke the trust", partners: "Ending the contact" },
    lead: {
      all: "Whatever it was: ended today, in few words, and told.",
      partners: "One short message. No meeting, no call, no last talk: they open what should close.",
    },
    lines: {
      all: [
        {
          all: "Where somebody else is part of it: one short message, without a meeting.",
          kin: "Stop it today: the borrowing, the telling, the hiding, whatever it was.",
          partners:
            "It says three things: that it is over, that you want no answer, and that you will not write again.",
        },
        {
          all: "It says that it is over, and that you want no answer.",
          kin: "Where somebody else is part of it: one short message, that it is over and that you want no answer.",
          partners: "It leaves out thanks, reasons, feelings, whose fault it was, “for now” and “perhaps”.",
        },
        {
          all: "It leaves out thanks, reasons, whose fault it was, “for now” and “perhaps”.",
          kin: "What can be given back gets a day: money, keys, papers, pictures.",
          partners: "Then close the ways: number, messages, profiles. If an answer comes, it needs none.",
        },
        "Tell the other that it is done, and what you wrote, in one sentence. Ask for nothing.",
        chance,
        "At work or in the family it cannot always end. Then: only what is needed, in writing or with others there. Tell the other beforehand how you will keep it.",
        "If there are threats, do not answer alone. That is for the police, or for a crisis line.",
        "If you cannot end it yet, say that, plainly and soon. Half a truth costs more than a hard one.",
      ],
    },
    sentence: {
      all: "“It is over. Please do not write or call. I will not write again.”",
      kin: "“I have stopped, today. I am not asking you for anything. If it comes up again, I will tell you within a day.”",
      partners: "“It is over, for good. Please do not write or call. I will not answer, and I will not write again.”",
    },
  },
  home: {
    title: "Nights, phones, work, children",
    lead: "Small arrangements, for three nights. Nothing in them counts for longer.",
    lines: {
      all: [
        {
          all: "Who sleeps where: say it by daylight, for three nights.",
          partners:
            "Who sleeps where: say it by daylight, for three nights. Apart is no verdict, and side by side is no promise.",
          kin: "Under one roof: a door that shuts, and an hour each for the kitchen. Under two: how you can be reached.",
        },
        "Phones: in another room at night. What is offered by day is worth more than what is found at night.",
        "Messages between the two of you: what has to be arranged. The rest needs a voice, or paper.",
        "Work: one sentence, to one person. “Something at home, I need two quiet days.” No more is owed.",
        "Money: pay what is due, open nothing new, move nothing large.",
        "Children notice. Three things are enough: it is between grown-ups, it is not your fault, you are looked after.",
        "They are told nothing that they would have to carry: no details, no side to take, no message, no secret.",
        "Where there is fear in the house, none of this comes first. Keep your phone with you, and look at “If you are not safe”.",
      ],
    },
  },
};

export const threeDays: Readonly<Record<ThreeDays, Page>> = {
  days: {
    title: "The three days after",
    lead: "Still no large decisions. Small things, in this order, and again the next day.",
    lines: {
      all: [
        "Decide nothing large. No contracts, no announcements.",
        daily,
        "If you talk: at a set time, with an end, and not late at night.",
        doctor,
        "By the third day, if you can: one appointment for yourself, with a doctor, or with somebody trained to listen.",
      ],
      hurt: [
        nothingLarge,
        infection,
        daily,
        "If you talk: at a set time, with an end, and not late at night.",
        "Ask one person for one thing: a meal, a night on their sofa, the school run, an hour of company.",
        doctor,
        "By the third day, if you can: one appointment for yourself, with a doctor, or with somebody trained to listen.",
      ],
      involved: [
        saidAndDone,
        {
          all: "",
          partners:
            "Get tested, and say so before you are asked. What protects against HIV has to begin within 72 hours, and sooner is better.",
        },
        "Decide nothing for the other: not when to talk, not whom to tell, not how long it takes.",
        "Do one thing each day that you said you would do. It need not be noticed.",
        "Begin the whole account, on paper, for yourself. There is a page on how.",
        "By the third day, if you can: one appointment, with somebody trained, about your own part.",
        "It may take long, and it may end in parting. What you do well now is worth it either way.",
      ],
      both: [
        nothingLarge,
        infection,
        daily,
        saidAndDone,
        "Write down your own part, for yourself. There is a page on how.",
        doctor,
        "By the third day, if you can: one appointment for yourself, with a doctor, or with somebody trained to listen.",
      ],
    },
  },
  account: {
    title: "The whole account, once",
    lead: "Not tonight, and not in pieces. Prepared, whole, and told once.",
    lines: {
      all: [
        "Say when: “I will tell you all of it on Saturday, and I will have written it down.” Then do.",
        {
          all: "Write it first, in order: what, from when to when, what was not true, what it cost, who knows, what is over.",
          partners:
            "Write it first, in order: what, with whom, from when to when, what was not true, what it cost, who knows, what is over.",
        },
        "Leave out nothing that you would have to add later. What comes in pieces hurts each time as the first did.",
        {
          all: "",
          partners:
            "Leave out the pictures: bodies, and what was done. They stay with whoever hears them. All else is for the other to ask.",
        },
        "Say “I”, and no “but”. Why it happened is a real question, and it has a day of its own.",
        "Best with somebody trained, who helps to prepare it and is there when it is told.",
        "It waits while there is danger, while one of the two thinks of dying, and until a lawyer has been asked, where the law may be part of it.",
        "Asked before that day: answer plainly what is asked, and say again when the rest comes.",
      ],
    },
    sentence: "“I did this. I decided it, and I hid it from you. You did not cause it.”",
  },
};
