/** The note on limit and control, for whoever writes (care §5.2). It blocks nothing and offers another form. */
import type { ControlKind } from "#domain/boundaries/control-words.ts";
import type { Text } from "../../shell/say.ts";

type Form = "openness" | "people" | "freedom";

export const controlTexts = {
  said: "A note about your words stands below the field.",
  why: "A limit says what you will do. These words say what the other has to do:",
  form: {
    openness:
      "Openness helps when it is offered, and seldom when it is taken. What would let you rest? “I would feel safer if …” is a wish the other can say yes to. “If …, I will …” stays in your own hands.",
    people: {
      all: "Who somebody sees is theirs to choose. What you will do is yours: “If …, I will …”.",
      partners:
        "Who somebody sees is theirs to choose. What you will do is yours: “If …, I will …”. That contact with the third person ends is another matter, and it can be named here as it is.",
    },
    freedom:
      "You are two grown people, and each decides for themselves. “I would like us to agree on …” asks. “If …, I will …” stays in your own hands.",
  } satisfies Record<Form, Text>,
  asLimit: "Say it as a limit",
  yours: "It stays yours to write, and nobody is told of this note.",
};

export const formOfKind = {
  device: "openness",
  password: "openness",
  where: "openness",
  report: "openness",
  people: "people",
  permission: "freedom",
  money: "freedom",
  body: "freedom",
} as const satisfies Record<ControlKind, Form>;
