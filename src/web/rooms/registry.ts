/**
 * The table of rooms: where each is, its sign, its name in the texts of the frame. The five places of the design come as
 * their rooms do; Calm stays the last of them.
 */
import type { IconName } from "../kit/icons.ts";
import type { texts } from "../shell/texts.en.ts";

export interface Place {
  readonly path: keyof (typeof texts)["titles"];
  readonly icon: IconName;
  readonly name: keyof (typeof texts)["rooms"];
}

export const places: readonly Place[] = [
  { path: "/trust", icon: "bowl", name: "trust" },
  { path: "/settings", icon: "settings", name: "settings" },
  { path: "/calm", icon: "calm", name: "calm" },
];
