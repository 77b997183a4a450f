/** A device that talks to a server's function over its real requests, for tests of the server floor. */
import type { Bytes, Hex } from "#base/bytes.ts";
import type { SpaceId } from "#protocol/ids.ts";
import {
  encodeBatch,
  encodeSignIn,
  readEntries,
  signInMessage,
  type WireEntry,
  type WireItem,
} from "#protocol/wire-frames.ts";
import { type BoxTerms, bearer, headers, paths } from "#protocol/wire.ts";
import type { TestDevice } from "./couple.ts";

export type Fetch = (request: Request, address?: string) => Promise<Response>;

export interface Phone {
  readonly device: TestDevice;
  readonly token: string;
  readonly ask: (method: string, path: string, body?: Bytes, more?: { [name: string]: string }) => Promise<Response>;
  readonly append: (space: SpaceId, items: readonly WireItem[], heal?: boolean) => Promise<Response>;
  readonly entries: (space: SpaceId, after?: number) => Promise<readonly WireEntry[]>;
  readonly put: (box: Hex, step: number, body: Bytes, terms?: BoxTerms) => Promise<Response>;
}

export const HOST = "127.0.0.1:8787";

export const requestTo = (path: string, method = "GET", body?: Bytes, more: { [name: string]: string } = {}) =>
  new Request(`http://${HOST}${path}`, { method, headers: more, ...(body ? { body } : {}) });

export const makeSpaceOn = (fetch: Fetch, items: readonly WireItem[], admission?: string): Promise<Response> =>
  fetch(requestTo(paths.spaces, "POST", encodeBatch(items), admission ? { [headers.admission]: admission } : {}));

/** The answer to a sign-in, whatever it is. `host` is what the device believes to have dialled. */
export const trySignIn = async (fetch: Fetch, { id, keys }: TestDevice, host = HOST): Promise<Response> => {
  const nonce = new Uint8Array(await (await fetch(requestTo(paths.challenge, "POST"))).arrayBuffer());
  const signature = await keys.sign(signInMessage(host, nonce, id));
  return fetch(requestTo(paths.signIn, "POST", encodeSignIn({ nonce, device: id, signature })));
};

export const signIn = async (fetch: Fetch, device: TestDevice, host = HOST): Promise<Phone> => {
  const answer = await trySignIn(fetch, device, host);
  const { token } = (await answer.json()) as { token: string };
  if (!answer.ok) throw new TypeError(`no sign-in: ${answer.status}`);
  const ask: Phone["ask"] = (method, path, body, more = {}) =>
    fetch(requestTo(path, method, body, { authorization: bearer(token), ...more }));
  return {
    device,
    token,
    ask,
    append: (space, items, heal = false) =>
      ask("POST", heal ? paths.heal(space) : paths.append(space), encodeBatch(items)),
    entries: async (space, after = 0) => {
      const page = await ask("GET", paths.entries(space, after));
      return readEntries(new Uint8Array(await page.arrayBuffer())) ?? [];
    },
    put: (box, step, body, terms) => ask("PUT", paths.boxStep(box, step, terms), body),
  };
};

/** `201` and the like, or the reason of a refusal. */
export const outcome = async (answer: Response): Promise<number | string> => {
  if (answer.ok) return answer.status;
  const { refused } = (await answer.json()) as { refused: string };
  return refused;
};
