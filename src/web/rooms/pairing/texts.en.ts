/** Two people finding each other, and nobody in between. */
import type { PairingView } from "#device/vault-api.ts";
import type { Bond } from "#domain/person/person.ts";
import type { RefusalOf } from "#domain/modules.ts";
import type { Text } from "../../shell/say.ts";

type Ending = Extract<PairingView, { readonly is: "ended" }>["why"];

export const texts = {
  none: {
    title: "Share a place with one other person",
    lead: {
      all: "You make an invitation and give it to them. Then each of you compares a few words, so that nobody can stand in between.",
      hurt: "Only if you want to, and when you want to. You give them an invitation, and each of you compares a few words, so that nobody can stand in between.",
      involved:
        "An invitation is a question, and it may stay without an answer. If they come, each of you compares a few words, so that nobody can stand in between.",
    } satisfies Text,
    empty: "The shared place begins empty. What you wrote on your own stays yours.",
    host: "{host} carries the sealed words between you. Whoever runs it sees when something is sent, never what. They could change the app itself, though, so it should be somebody you both trust.",
    invite: "Make an invitation",
    inviting: "Making it",
    join: "I was given one",
    not: {
      title: "Then nothing is made.",
      lead: "Nobody is told. What is yours goes on as it is, for as long as you like.",
      home: "Back to my place",
      help: "First help",
    },
  },
  invited: {
    title: "Your invitation",
    lead: {
      all: "Give it to them in person, or over a channel you both trust. It works once.",
      involved:
        "Give it to them in person, or over a channel you both trust, and then leave it with them. It works once.",
    } satisfies Text,
    link: "Link",
    copy: "Copy",
    copied: "Copied",
    share: "Share",
    shared: "An invitation",
    picture: "Show it as a picture to scan",
    hidePicture: "Hide the picture",
    qr: "The invitation as a square to scan",
    until: "It is open until {day}, {time}.",
    waiting: "Nothing else to do. When they open it, words appear here. You can close this page meanwhile.",
    back: "Take it back",
  },
  joining: {
    title: "Waiting for the other device",
    lead: "It answers as soon as it is open and has a connection. You can close this page meanwhile.",
    stop: "Stop waiting",
  },
  comparing: {
    title: "Compare words",
    shown: "On your screen: the {first} and {second} word",
    say: "Say them aloud, or show this screen.",
    ask: "Which two does the other screen show as the {first} and {second} word?",
    nth: ["first", "second", "third", "fourth"],
    none: "None of these",
    choose: "These are the words",
    chooseNone: "Stop here",
    why: "If somebody were in between, the words would differ.",
  },
  confirmed: {
    title: "You have chosen.",
    lead: "Now the other chooses on their screen. You can close this page meanwhile.",
  },
  ended: {
    expired: {
      title: "The invitation has ended.",
      lead: "It was open for three days. You can make a new one whenever you like.",
    },
    usedTwice: {
      title: "The link was opened twice.",
      lead: "Somebody else may have it, so it was closed. Nothing crossed. A new one is best handed over side by side.",
    },
    noneOfThese: {
      title: "It was stopped, and nothing crossed.",
      lead: "Someone may be in between, or the link was used. Start again side by side.",
    },
    broken: {
      title: "Something in between did not fit.",
      lead: "It was stopped, and nothing crossed. A new invitation helps.",
    },
    cancelled: { title: "The invitation was taken back.", lead: "Nothing crossed." },
    alreadyUsed: {
      title: "This invitation was used already.",
      lead: "If it was not by you, tell the person who gave it to you. A new one is needed.",
    },
  } satisfies Record<Ending, { title: string; lead: string }>,
  again: "Make a new invitation",
  allRight: "All right",
  name: {
    title: "What may the other call you?",
    lead: "You share a place now. It is empty. Only this name crosses, and only when you press the button.",
    label: "Your name for them",
    use: "Use this name",
    giving: "Sending it",
  },
  bond: {
    title: "What are you to each other?",
    lead: "Each of you says it, on your own screen. What is meant for couples is here only while both of you say that you are one. If one of you says family or friends, it is left out, and nobody needs a reason.",
    partners: "We are a couple",
    kin: "We are family, or friends",
    open: "Leave it open for now",
    giving: "Saying it",
    crosses: "The other sees what you say here. You can say it anew on any day.",
  },
  done: {
    title: "You and {name}",
    unnamed: "the other",
    bond: {
      partners: "You both said that you are a couple. It stays so while you both say it.",
      kin: "This place is for family and friends. Everything about being a couple is left out.",
    } satisfies Record<Bond, string>,
    open: "What you are to each other is still open. Until you have both said it, the words here fit everybody.",
    say: "Say what you are to each other",
    sayAnew: "Say it anew",
    lead: {
      all: "What you write is yours until you choose to share it. Either of you can stop at any time.",
      hurt: "What you write is yours until you choose to share it. You owe no first word here, and you can stop at any time.",
      involved:
        "What you write is yours until you choose to share it. The other owes no answer. Either of you can stop at any time.",
    } satisfies Text,
    left: "{name} has left. What you wrote stays with you.",
    trust: "Go to Trust",
  },
  refusal: {
    unreadable: "That cannot be written here. Nothing was sent.",
    nameMissing: "A letter or two are enough.",
    nameTooLong: "That is too long for a name.",
    nameNotOneLine: "A name fits on one line.",
  } satisfies Record<RefusalOf<"person">["type"], string>,
};
