/** One thing that can happen in a simulated world. */
import type { Dice } from "#tests/harness/dice.ts";
import type { Phone } from "./phone.ts";
import type { Scene } from "./scene.ts";

/** What happens to one phone, or to the world by way of it: a line for the trace, or null where there was nothing to do. */
export type Act = (scene: Scene, phone: Phone, dice: Dice) => Promise<string | null> | string | null;

/** How often, beside the others, and what. */
export type Acts = Readonly<Record<string, readonly [number, Act]>>;
