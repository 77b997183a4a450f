/** What a person can ask for here, as the page sends it: fields as typed, which may be empty. The rules judge them later. */
import { isLocalDate } from "../day.ts";
import { isLink } from "../fact.ts";
import { anyOf, isText, type Of, oneOf, read, shape, wholeNumber } from "../fields.ts";
import { isHour, isPage, isTag } from "./facts.ts";

const isBoolean = (value: unknown): value is boolean => value === true || value === false;
const none = oneOf(null);
const isMoment = wholeNumber(0, Number.MAX_SAFE_INTEGER);

const isLedgerCommand = anyOf(
  shape({ type: oneOf("write"), text: isText, tag: isTag, graphic: isBoolean, follows: anyOf(isLink, none) }),
  /** Puts a question of one's own list another way; its tag and its mark stay. */
  shape({ type: oneOf("rewrite"), question: isLink, text: isText }),
  shape({ type: oneOf("tag"), question: isLink, tag: isTag }),
  shape({ type: oneOf("mark"), question: isLink, graphic: isBoolean }),
  shape({ type: oneOf("readPage"), page: isPage }),
  /** In mine for oneself alone; in ours so that the other sees it. */
  shape({ type: oneOf("close"), question: isLink }),
  shape({ type: oneOf("reopen"), question: isLink }),
  shape({ type: oneOf("openBatch"), hour: anyOf(isHour, none) }),
  shape({ type: oneOf("moveBatch"), batch: isLink, hour: anyOf(isHour, none) }),
  /** `note`: its link in mine. `since`: from when on it stands there as asking for bodily detail, or null. */
  shape({
    type: oneOf("ask"),
    batch: isLink,
    note: isLink,
    text: isText,
    tag: isTag,
    since: anyOf(isMoment, none),
    follows: anyOf(isLink, none),
  }),
  shape({ type: oneOf("takeBack"), question: isLink }),
  /** The first answer, or an addition where there is one. */
  shape({ type: oneOf("answer"), question: isLink, text: isText }),
  shape({ type: oneOf("takeAnswerBack"), question: isLink, answer: isLink }),
  shape({ type: oneOf("needTime"), question: isLink, until: isLocalDate }),
  shape({ type: oneOf("told"), question: isLink, on: isLocalDate }),
  /** `undo`: none of what was said instead of words holds any more. */
  shape({ type: oneOf("therapist"), question: isLink }),
  shape({ type: oneOf("aloud"), question: isLink }),
  shape({ type: oneOf("undoReply"), question: isLink }),
  shape({ type: oneOf("enough"), question: isLink, enough: isBoolean }),
);
export type LedgerCommand = Of<typeof isLedgerCommand>;

export const parse = (command: unknown): LedgerCommand | null => read(isLedgerCommand, command);
