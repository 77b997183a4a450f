/** What stands on one phone of a talk: from what is known of it to words, and to what can be pressed. */
import type { FloorCommand, FloorView } from "#domain/talk/floor/view.ts";
import type { Text } from "../../../shell/say.ts";
import { type Said, texts } from "./texts.en.ts";

export interface Action {
  readonly command: FloorCommand;
  readonly label: Text;
}

/** `main` ends one's own moment; `equal` are answers of which none weighs more. */
export interface Actions {
  readonly main: Action | null;
  readonly equal: readonly Action[];
}

/** Null in stages that have a screen of their own. */
export const saidIn = ({
  stage,
  part,
  kind,
  understood,
}: Pick<FloorView, "stage" | "part" | "kind" | "understood">): Said | null => {
  switch (stage) {
    case "speak":
      return part === "speaker" ? texts.speak.speaker[kind] : texts.speak.listener;
    case "clarify":
    case "restate":
    case "confirm":
    case "more":
    case "acknowledge":
    case "felt":
      return texts[stage][part === "speaker" ? "speaker" : "listener"];
    case "between":
      return understood.mine && understood.theirs ? texts.between : texts.betweenOpen;
    case "solve":
    case "stuck":
      return texts[stage];
    default:
      return null;
  }
};

type Simple = Exclude<
  FloorCommand["type"],
  "longer" | "finish" | "park" | "keepDay" | "pause" | "stay" | "propose" | "keep" | "drop" | "repair"
>;

const { choices } = texts;
const of = (type: Simple, label: Text): Action => ({ command: { type }, label });
const mains: Partial<Readonly<Record<FloorView["stage"], Action>>> = {
  speak: of("done", choices.handOver),
  clarify: of("done", choices.handOver),
  restate: of("done", choices.saidBack),
  acknowledge: of("done", choices.answered),
  solve: of("done", choices.solved),
};
const answers: Partial<Readonly<Record<FloorView["stage"], readonly Action[]>>> = {
  confirm: [of("heard", choices.heard), of("partly", choices.partly), of("no", choices.no)],
  more: [of("more", choices.more), of("enough", choices.enough)],
  felt: [of("understood", choices.understood), of("notYet", choices.notYet)],
  between: [of("solve", choices.solve), of("again", choices.again), of("close", choices.close)],
  stuck: [
    of("tryAgain", choices.tryAgain),
    { command: { type: "pause", minutes: 20 }, label: choices.pause },
    { command: { type: "park", yes: true }, label: choices.park },
  ],
};

/** Only what the view allows can be pressed at all. What I said and the other has not yet stays there, as said. */
export const actionsIn = ({
  stage,
  may,
  until,
  said,
}: Pick<FloorView, "stage" | "may" | "until" | "said">): Actions => {
  const can = ({ command }: Action): boolean => may.includes(command.type) || said.mine === command.type;
  // after a pause the time stands still until whose turn it is goes on
  if (stage !== "setup" && until === null && may.includes("ready"))
    return { main: of("ready", choices.goOn), equal: [] };
  const main = mains[stage];
  return { main: main && can(main) ? main : null, equal: (answers[stage] ?? []).filter(can) };
};

type Turn = Pick<FloorView, "stage" | "part">;

/** Whether the time of this stage is this phone's own to spend: only then its water is shown. */
export const isOwnTime = ({ stage, part }: Turn): boolean => {
  if (stage === "solve") return true;
  if (stage === "speak" || stage === "clarify") return part === "speaker";
  return (stage === "restate" || stage === "acknowledge") && part === "listener";
};

/** Who begins again after a pause: in every stage the one who has something to do in it. */
export const gentleIn = (turn: Turn): "mine" | "theirs" | "both" =>
  turn.part === "both" ? "both" : isListening(turn) ? "theirs" : "mine";

/** Who has nothing to do but listen: that phone is night. */
export const isListening = ({ stage, part }: Turn): boolean => {
  if (part === "both") return false;
  const isSpeakers = stage !== "restate" && stage !== "acknowledge";
  return isSpeakers ? part === "listener" : part === "speaker";
};
