/** The note for whoever offers or wishes for a look, a key, a place or something to be shown (care §5.2). It blocks nothing. */
import type { PressedKind } from "#domain/openness/pressed-words.ts";
import type { Text } from "../../shell/say.ts";

type Form = "device" | "key" | "where" | "shown" | "freedom";
export type Side = "offer" | "ask";

export const pressedTexts = {
  said: "A note about your words stands below the field.",
  why: {
    offer: "These words hand over more than words:",
    ask: "These words ask for more than words:",
  } satisfies Record<Side, string>,
  lead: {
    offer:
      "Is it yours to give, or was it asked out of you? What is pulled out of somebody seldom brings rest, to either. You need not give it. What would it tell the other? You can offer that:",
    ask: "It is no wonder to wish for this, and yet it seldom brings rest: there is always one more thing to look at. What would it tell you? Ask for that:",
  } satisfies Record<Side, string>,
  form: {
    offer: {
      device: {
        all: "“When something comes up that concerns you, I tell you on the same day.”",
        partners: "“If there is contact, I tell you on the same day.”",
      },
      key: {
        all: "“When something comes up that concerns you, I tell you on the same day.”",
        partners: "“If there is contact, I tell you on the same day.”",
      },
      where: "“I tell you my plans the evening before, and say so before the hour when they change.”",
      shown: "“I tell you in the evening how it was.”",
      freedom: "“I would like us to agree on this together.”",
    },
    ask: {
      device: {
        all: "“Would you be willing to tell me, on the same day, when something comes up that concerns me?”",
        partners: "“Would you be willing to tell me, on the same day, if there was contact?”",
      },
      key: {
        all: "“Would you be willing to tell me, on the same day, when something comes up that concerns me?”",
        partners: "“Would you be willing to tell me, on the same day, if there was contact?”",
      },
      where: "“Would you be willing to tell me your plans the evening before, and to say when they change?”",
      shown: "“Would you be willing to tell me in the evening how it was?”",
      freedom: "“Would you be willing to talk with me about what we both need here?”",
    },
  } satisfies Record<Side, Record<Form, Text>>,
  yours: "It stays yours to write, and nobody is told of this note.",
  safety: "If a no would not be safe: a few questions, for you alone",
};

export const formOfKind = {
  device: "device",
  password: "key",
  where: "where",
  shown: "shown",
  report: "where",
  people: "freedom",
  permission: "freedom",
  money: "freedom",
  body: "freedom",
} as const satisfies Record<PressedKind, Form>;
