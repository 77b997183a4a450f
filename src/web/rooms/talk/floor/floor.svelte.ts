/**
 * A talk as the screens of one phone see it, whether two phones carry it or one that is passed: where it stands, server time
 * as it moves, and the one way to say something into it.
 */
import type { FloorCommand, FloorView } from "#domain/talk/floor/view.ts";
import { createContext } from "svelte";

export interface Who {
  /** The one who holds this phone. */
  readonly me: string;
  readonly name: string;
  /** As `name`, at the beginning of a sentence. */
  readonly Name: string;
}

export interface Floor {
  readonly view: FloorView;
  readonly who: Who;
  readonly phones: 1 | 2;
  /** Server time, ms, as of the last quarter of a second; null while it is not known. */
  readonly now: number | null;
  /** Why the last thing was not taken, in words; empty when it was. */
  readonly wrong: string;
  /** How much earlier `now` is than the clock on the wall, ms: a phone that is passed has a clock of its own. */
  readonly behind: number;
  /** One phone, and it belongs in another hand before anything goes on. */
  readonly hand: { readonly to: string; readonly taken: () => void } | null;
  /** Whether another time is wished for; null while nothing was said. In the memory of this page. */
  readonly wantsNext: boolean | null;
  readonly wishNext: (wanted: boolean) => void;
  readonly send: (command: FloorCommand) => Promise<boolean>;
  readonly leave: () => void;
}

export const [useFloor, setFloor] = createContext<Floor>();
