/**
 * What can happen in a simulated world. A plan is a list of these, each with dice of its own, so that leaving one out
 * changes the others as little as possible.
 */
import { createDice, seedFor } from "#tests/harness/dice.ts";
import type { Acts } from "./act.ts";
import { faults } from "./faults.ts";
import type { Scene, Setting } from "./scene.ts";
import { sayings } from "./sayings.ts";
import { writings } from "./writings.ts";

export interface Step {
  readonly act: string;
  readonly seed: number;
}

const acts: Acts = { ...writings, ...sayings, ...faults };

/** Only a changed client does these. */
const LIES: ReadonlySet<string> = new Set(["lie", "takeBackTheirs"]);

export const planOf = (setting: Setting, steps: number): readonly Step[] => {
  const dice = createDice(seedFor(setting.seed, "plan"));
  const bag = Object.entries(acts).flatMap(([name, [weight]]) =>
    LIES.has(name) && setting.liar === null ? [] : Array.from({ length: weight }, () => name),
  );
  return Array.from({ length: steps }, (_, i) => ({ act: dice.pick(bag), seed: seedFor(setting.seed, `step ${i}`) }));
};

/** Does one step, and lets the world go on for a moment. */
export const takeStep = async (scene: Scene, { act: name, seed }: Step): Promise<void> => {
  const dice = createDice(seed);
  const [, act] = acts[name] ?? [];
  const phone = dice.pick(scene.phones);
  scene.network.change(createDice(seedFor(seed, "network")), scene.setting.weather);
  const line = (await act?.(scene, phone, dice)) ?? null;
  if (line === null) return;
  scene.tell(`${phone.kit.name} ${name}: ${line}`);
  await scene.time.pass(dice.chance(0.5) ? dice.below(60) : dice.below(4_000));
};
