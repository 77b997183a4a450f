/**
 * What a device says when something arrived that should not have, or did not arrive (protocol §15).
 */
import { lackedNow } from "./heal.ts";
import type { SpaceCore, Waiting } from "./core.ts";
import type { Notice } from "../vault-api.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The notices of one space, each type at most once. */
export const noticesOf = (core: SpaceCore): readonly Notice[] => {
  const { roster, waiting, forks, contradictions } = core;
  const myDevice = core.deps.device;
  const one = (type: Notice["type"], count: number, day: string | null = null): readonly Notice[] =>
    count > 0 ? [{ type, place: core.place, day, count }] : [];
  const waits = (why: Waiting["why"]): number => waiting.filter((entry) => entry.why === why).length;
  const other = [...forks].filter(([device]) => device !== myDevice);
  const own = [...forks].filter(([device]) => device === myDevice);
  const [contradiction] = contradictions.values();
  const problem = (type: string): number => roster.problems.filter((found) => found.type === type).length;
  const offset = core.deps.serverOffset();
  return [
    ...one("waitingForKey", waits("key")),
    ...one("notWritten", waits("bad") + core.malformed.size),
    ...one("heldBack", core.serverLost ? 1 : core.heldBack.size + lackedNow(core)),
    ...one("forkOther", other.length, other[0]?.[1].day ?? null),
    ...one("forkOwn", own.length, own[0]?.[1].day ?? null),
    ...one("contradiction", contradictions.size, contradiction?.day ?? null),
    ...one("newerVersion", waits("newer") + (roster.readOnly ? 1 : 0)),
    ...one("future", waits("future")),
    ...one("missing", missing(core)),
    ...one("removedWrote", problem("removedDeviceTried") + waits("cut")),
    ...one("mutualRemoval", problem("mutualRemoval")),
    ...one("joinTwice", problem("joinTwice")),
    ...one("clockWrong", offset !== null && offset < -DAY ? 1 : 0),
    ...one("otherGone", [...roster.gone.keys()].filter((person) => person !== core.deps.me).length),
    ...one("waitingForOther", core.waitsFor === null ? 0 : 1),
  ];
};

/** LOG-22: words without their author's word. */
const missing = (core: SpaceCore): number => {
  let count = 0;
  for (const op of core.bare) if (!core.isRemoved(op.device, op.sequence)) count++;
  return count;
};
