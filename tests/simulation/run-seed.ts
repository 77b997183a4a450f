/** One seed from beginning to end: the world, what happens in it, healing, and what must hold then. */
import { planOf, type Step, takeStep } from "./actions.ts";
import { heal } from "./heal.ts";
import { aNoHolds } from "./oracles/a-no-holds.ts";
import { equalState } from "./oracles/equal-state.ts";
import { readAnew } from "./oracles/fresh-reader.ts";
import { goneIsGone } from "./oracles/gone-is-gone.ts";
import { nothingLost } from "./oracles/nothing-lost.ts";
import { nothingReadable } from "./oracles/nothing-readable.ts";
import { noticesExplained } from "./oracles/notices-explained.ts";
import { type Oracle, readingsOf } from "./oracles/oracle.ts";
import { createScene, type Scene, settingOf } from "./scene.ts";

export interface Run {
  /** What did not hold, by the name of the oracle. */
  readonly problems: readonly string[];
  readonly trace: readonly string[];
}

export const STEPS = 30;

const oracles: Readonly<Record<string, Oracle>> = {
  nothingLost,
  equalState,
  aNoHolds,
  nothingReadable,
  goneIsGone,
  noticesExplained,
};

export const runSeed = async (seed: number, steps: readonly Step[] = planOf(settingOf(seed), STEPS)): Promise<Run> => {
  const setting = settingOf(seed);
  const scene = await createScene(setting);
  const problems: string[] = [];
  try {
    for (const step of steps) {
      await takeStep(scene, step);
      problems.push(...during(scene));
    }
    const stalled = await heal(scene);
    if (stalled) problems.push(`stall: ${stalled}`);
    problems.push(...(await judge(scene)));
  } catch (reason) {
    problems.push(`bug: ${reason instanceof Error ? reason.stack : String(reason)}`);
  }
  await scene.end();
  return { problems, trace: scene.trace };
};

/** At every moment, whatever has arrived where. */
const during = (scene: Scene): readonly string[] => {
  const readings = readingsOf(scene.phones);
  return (aNoHolds(scene, readings) as readonly string[]).map((problem) => `aNoHolds, before healing: ${problem}`);
};

const judge = async (scene: Scene): Promise<readonly string[]> => {
  const [ana, ben] = [scene.phones[0], scene.phones.at(-1)];
  const anew = [...(ana ? await readAnew(scene, ana) : []), ...(ben ? await readAnew(scene, ben) : [])];
  const readings = [...readingsOf(scene.phones), ...anew];
  const problems: string[] = [];
  for (const [name, oracle] of Object.entries(oracles)) {
    for (const problem of await oracle(scene, readings)) problems.push(`${name}: ${problem}`);
  }
  return problems;
};
