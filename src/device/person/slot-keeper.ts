/**
 * Keeps the recovery slot at the server true: it is written anew when places, records or the day have changed (LOG-78).
 */
import { toHex, utf8 } from "#base/bytes.ts";
import type { Session } from "../vault-session.ts";
import { writeSlot } from "./recovering.ts";

const KEY = "slot";
/** Generations are u32. */
const MOST = 2 ** 32 - 1;

/** Writes the slot when what it says is not what it said last. Quiet when the server cannot be reached: it tries again. */
export const keepSlot = async (session: Session): Promise<void> => {
  const { store, suite, dayOf, now } = session.world;
  const { place, spaces } = session.keyring();
  const heads = session.places().flatMap(({ core }) => core.roster.heads);
  // kept as a hash: ids of places have no business in the open
  const text = [toHex(place), dayOf(now()), ...spaces.map(({ space }) => space), ...heads].join(" ");
  const says = toHex(suite.sha256(utf8(text)));
  const stored = await store.read("settings", KEY);
  const last = stored.ok ? readLast(stored.value) : { generation: 0, says: "" };
  if (last.says === says) return;
  let generation = last.generation + 1;
  let kept = await writeSlot(session, generation);
  if (typeof kept === "object" && kept.held >= generation && kept.held < MOST) {
    generation = kept.held + 1;
    kept = await writeSlot(session, generation);
  }
  if (kept === "kept") await store.write([{ table: "settings", key: KEY, put: { generation, says } }]);
};

const readLast = (value: unknown): { readonly generation: number; readonly says: string } => {
  if (typeof value !== "object" || value === null || !("generation" in value) || !("says" in value)) {
    return { generation: 0, says: "" };
  }
  const { generation, says } = value;
  return { generation: typeof generation === "number" ? generation : 0, says: typeof says === "string" ? says : "" };
};
