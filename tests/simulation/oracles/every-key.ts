/** Opens whatever it is given with every key anybody ever held, as who has stolen all of them would. */
import { type Bytes, toHex, utf8 } from "#base/bytes.ts";
import { readEnvelope } from "#protocol/envelope.ts";
import type { KeyId, SpaceId } from "#protocol/ids.ts";
import { openOp } from "#protocol/op.ts";
import { openPage } from "#protocol/page.ts";
import { checkOf, envelopeKey, keyIdOf } from "#protocol/space-key.ts";
import type { MemoryDisk } from "#device/store/memory.ts";
import type { Scene } from "../scene.ts";

/** All that can be read in these bytes, as one text; the bytes themselves where nothing opens them. */
export type OpenAll = (bytes: Bytes) => Promise<string>;

const isSpaceKey = (value: { readonly space: SpaceId; readonly sk: Bytes }): boolean => value.sk.length === 32;

export const openerOf = async ({ phones, suite, kit }: Scene): Promise<OpenAll> => {
  const keys = new Map<KeyId, { readonly space: SpaceId; readonly sk: Bytes }>();
  const add = async (space: SpaceId, sk: Bytes): Promise<void> =>
    void keys.set(keyIdOf(await checkOf(suite, sk, space)), { space, sk });
  for (const phone of phones) {
    for (const { core } of phone.session()?.places() ?? [])
      for (const sk of core.spaceKeys.values()) await add(core.space, sk);
    for (const held of phone.session()?.keyring().spaceKeys.filter(isSpaceKey) ?? []) await add(held.space, held.sk);
  }
  for (const person of [0, 1] as const) await add(kit.mine[person], kit.couple.people[person].founded.sk);

  return async (bytes) => {
    const envelope = readEnvelope(bytes);
    const held = envelope && "key" in envelope ? keys.get(envelope.key) : undefined;
    if (!envelope || !("key" in envelope) || !held || envelope.kind === "box")
      return Buffer.from(bytes).toString("latin1");
    const key = await envelopeKey(suite, held.sk, envelope.space, envelope.device, envelope.kind);
    const op = envelope.kind === "op" ? await openOp(suite, key, envelope) : null;
    const page = envelope.kind === "page" ? await openPage(suite, key, envelope) : null;
    return [...(op ? [op.leaf] : []), ...(page?.leaves ?? [])]
      .map(({ body }) => Buffer.from(body ?? []).toString("latin1"))
      .join("\n");
  };
};

/** All that can be read on a disk: every row of every table. */
export const readDisk = async (disk: MemoryDisk, open: OpenAll): Promise<string> => {
  const texts: string[] = [];
  const read = async (value: unknown): Promise<void> => {
    if (value instanceof Uint8Array) texts.push(await open(new Uint8Array(value)));
    else if (value instanceof CryptoKey) return;
    else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) await read(part);
    else texts.push(String(value));
  };
  for (const rows of disk.values()) {
    for (const [key, value] of rows) {
      texts.push(key);
      await read(value);
    }
  }
  return texts.join("\n");
};

/** What must be nowhere in the open: keys in hex for their names, and as they are. */
export const secretsOf = ({ phones, kit }: Scene): readonly (readonly [string, Bytes])[] => {
  const secrets = new Map<string, readonly [string, Bytes]>();
  const add = (name: string, bytes: Bytes): void => void secrets.set(toHex(bytes), [name, bytes]);
  for (const { own, name } of kit.phones) {
    add(`the signing seed of ${name}`, own.signSeed);
    add(`the agreement seed of ${name}`, own.kemSeed);
  }
  for (const { founded } of kit.couple.people) add("the key of a recovery slot", founded.paper.slotKey);
  for (const phone of phones) {
    for (const { core } of phone.session()?.places() ?? []) {
      for (const sk of core.spaceKeys.values()) add(`a key of ${core.place}`, sk);
    }
  }
  return [...secrets.values(), ["a text", utf8("kestrelmoon")]];
};
