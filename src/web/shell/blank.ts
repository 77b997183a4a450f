/**
 * Whether this browser holds nothing of ours yet, so that a newcomer need not wait for the vault before reading a word. Only
 * a plain no counts: a browser that cannot tell, or that lists the database, is asked the long way, through the vault.
 */
import { DATABASE } from "#device/database.ts";

type Lists = Pick<IDBFactory, "databases">;

export const holdsNothing = async (databases: Lists | undefined): Promise<boolean> => {
  try {
    const all = await databases?.databases();
    return all !== undefined && all.every(({ name }) => name !== DATABASE);
  } catch {
    return false;
  }
};
