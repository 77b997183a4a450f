/**
 * The frozen vectors of roster, pairing and slots, made by another implementation in another language from the formulas
 * alone. A change of one is another version of the protocol.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Bytes, bytesOf, toHex } from "#base/bytes.ts";
import { importDeviceKeys } from "#crypto/device-keys.ts";
import { paperOf } from "#crypto/paper.ts";
import { argon2id } from "#crypto/passphrase.ts";
import { makeEpoch, openEpoch } from "#protocol/epoch.ts";
import { readKeyring, writeKeyring } from "#protocol/keyring-contents.ts";
import { label } from "#protocol/label.ts";
import { openRing, passphraseAad, passphraseKeyInput, readPassphraseSlot, ringKey } from "#protocol/locks.ts";
import { makeAdd, makeLeave, makePerson, makeRemove, makeSpace } from "#protocol/make-record.ts";
import { type KnownRecord, readRecord } from "#protocol/record.ts";
import { verifyRecord } from "#protocol/roster.ts";
import { invite, stepInviter } from "#protocol/pairing-inviter.ts";
import { acceptInvitation, stepJoiner } from "#protocol/pairing-joiner.ts";
import { meetingOf, readLink } from "#protocol/pairing-link.ts";
import { openMessage, STEP, transcriptOf, wordsOfTranscript } from "#protocol/pairing-messages.ts";
import { openRecoverySlot, writeRecoveryContent } from "#protocol/recovery-slot.ts";
import { suite } from "./place.ts";

const load = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../vectors/protocol/${name}.json`, import.meta.url), "utf8")) as T;

interface KeyVector {
  readonly device: string;
  readonly signSeed: string;
  readonly kemSeed: string;
  readonly signPublic: string;
  readonly kemPublic: string;
}

interface RecordVector<Fields> {
  readonly signer: KeyVector;
  readonly fields: Fields;
  readonly signed: string;
  readonly id: string;
  readonly signatures: readonly string[];
  readonly record: string;
}

const keysFrom = ({ signSeed, kemSeed }: KeyVector) => importDeviceKeys(bytesOf(signSeed), bytesOf(kemSeed));

/** Dice that fall as the vector says: 16 or 32 bytes at a time in turn; smaller throws are real. */
const diceOf = (...throws: readonly string[]) => {
  const left = [...throws];
  return { randomBytes: (n: number): Bytes => (n < 16 ? suite.randomBytes(n) : bytesOf(left.shift()!)) };
};

/** Read whole, verified, equal in every field; answers the record. */
const check = async <Kind extends KnownRecord["kind"]>(
  kind: Kind,
  {
    signed,
    id,
    signatures,
    record,
    fields,
    signer,
    ...more
  }: RecordVector<object> & { readonly [name: string]: unknown },
): Promise<Extract<KnownRecord, { kind: Kind }>> => {
  const read = readRecord(suite, bytesOf(record))!;
  expect(read).toMatchObject({ kind, id, by: signer.device, bytes: bytesOf(record), signed: bytesOf(signed) });
  if (read.kind === "unknown") throw new Error("unknown");
  expect(read.signatures.map(toHex)).toEqual(signatures);
  const plain = JSON.parse(JSON.stringify(read, (_, value) => (value instanceof Uint8Array ? toHex(value) : value)));
  expect(plain).toMatchObject(fields);
  const signKeys = new Map([signer, ...Object.values(more)].flatMap((value) => keyIn(value)));
  expect(await verifyRecord(suite, read, (device) => signKeys.get(device) ?? null)).toBe(true);
  return read as Extract<KnownRecord, { kind: Kind }>;
};

const keyIn = (value: unknown): readonly (readonly [string, Bytes])[] => {
  const { device, signPublic } = (value ?? {}) as Partial<KeyVector>;
  return device && signPublic ? [[device, bytesOf(signPublic)]] : [];
};

describe("[LOG-40] vectors/protocol/record-…", () => {
  it("person", async () => {
    const vector = load<RecordVector<{ nonce: string }> & { paper: KeyVector }>("record-person");
    const read = await check("person", { ...vector });
    expect([read.device.id, read.paper.id]).toEqual([vector.signer.device, vector.paper.device]);
    const paper = { sign: bytesOf(vector.paper.signPublic), kem: bytesOf(vector.paper.kemPublic) };
    const made = await makePerson({ ...suite, ...diceOf(vector.fields.nonce) }, paper, await keysFrom(vector.signer));
    expect(toHex(made.bytes)).toBe(vector.record);
  });

  it("add", async () => {
    const vector = load<RecordVector<Parameters<typeof makeAdd>[1]> & { added: KeyVector }>("record-add");
    expect((await check("add", { ...vector })).added.id).toBe(vector.added.device);
    const made = await makeAdd(suite, vector.fields, await keysFrom(vector.signer), await keysFrom(vector.added));
    expect(toHex(made.bytes)).toBe(vector.record);
  });

  it("remove", async () => {
    const vector = load<RecordVector<Parameters<typeof makeRemove>[1]>>("record-remove");
    await check("remove", { ...vector });
    const made = await makeRemove(suite, vector.fields, await keysFrom(vector.signer));
    expect(toHex(made.bytes)).toBe(vector.record);
  });

  it("space", async () => {
    const vector = load<RecordVector<{ nonce: string; type: "ours"; person: string }> & { space: string }>(
      "record-space",
    );
    expect((await check("space", { ...vector })).space).toBe(vector.space);
    const dice = { ...suite, ...diceOf(vector.fields.nonce) };
    const made = await makeSpace(dice, vector.fields, await keysFrom(vector.signer));
    expect(toHex(made.bytes)).toBe(vector.record);
  });

  it("join", async () => {
    await check("join", { ...load<RecordVector<object> & { joiner: KeyVector }>("record-join") });
  });

  it("leave", async () => {
    const vector = load<RecordVector<Parameters<typeof makeLeave>[1]>>("record-leave");
    await check("leave", { ...vector });
    const made = await makeLeave(suite, vector.fields, await keysFrom(vector.signer));
    expect(toHex(made.bytes)).toBe(vector.record);
  });

  it("[LOG-49] epoch", async () => {
    interface Epoch extends RecordVector<Pick<Parameters<typeof makeEpoch>[1], "space" | "after" | "n" | "ended">> {
      readonly spaceKey: string;
      readonly keyId: string;
      readonly pastAad: string;
      readonly olderKeys: readonly string[];
      readonly phones: readonly (KeyVector & { readonly info: string })[];
    }
    const vector = load<Epoch>("record-epoch");
    const read = await check("epoch", { ...vector });
    expect(read.key).toBe(vector.keyId);
    for (const phone of vector.phones) {
      const opened = await openEpoch(suite, read, phone.device, await keysFrom(phone));
      expect([opened && toHex(opened.sk), opened?.past.map(toHex)]).toEqual([vector.spaceKey, vector.olderKeys]);
    }
    const frozen = {
      ...suite,
      ...diceOf(vector.spaceKey),
      wrap: async (kem: Bytes, info: Bytes) => {
        const phone = vector.phones.find(({ kemPublic }) => kemPublic === toHex(kem))!;
        expect(toHex(info)).toBe(phone.info);
        return read.recipients.find(({ device }) => device === phone.device)!;
      },
      seal: async (_key: Bytes, aad: Bytes) => {
        expect(toHex(aad)).toBe(vector.pastAad);
        return read.past;
      },
    };
    const recipients = vector.phones.map(({ device, kemPublic }) => ({ device, kem: bytesOf(kemPublic) }));
    const fields = { ...vector.fields, recipients, past: vector.olderKeys.map(bytesOf) };
    expect(toHex((await makeEpoch(frozen, fields, await keysFrom(vector.signer))).record.bytes)).toBe(vector.record);
  });
});

it("[LOG-54] vectors/protocol/pairing-transcript.json", async () => {
  interface Pairing {
    readonly inviter: KeyVector;
    readonly joiner: KeyVector;
    readonly space: string;
    readonly spaceRecord: string;
    readonly inviterRecords: readonly string[];
    readonly joinerRecords: readonly string[];
    readonly link: string;
    readonly code: string;
    readonly secret: string;
    readonly box: string;
    readonly kA: string;
    readonly kB: string;
    readonly nA: string;
    readonly nB: string;
    readonly messages: readonly { readonly step: 1 | 2 | 3 | 6; readonly plaintext: string; readonly sealed: string }[];
    readonly transcript: string;
    readonly words: readonly number[];
    readonly join: string;
  }
  const vector = load<Pairing>("pairing-transcript");
  const meeting = await meetingOf(suite, readLink(vector.code)!.secret);
  expect(meeting).toEqual({ box: vector.box, inviterKey: bytesOf(vector.kA), joinerKey: bytesOf(vector.kB) });
  for (const { step, plaintext, sealed } of vector.messages)
    expect(toHex((await openMessage(suite, meeting, step, bytesOf(sealed)))!)).toBe(plaintext);
  const [offer, answer] = vector.messages.map(({ plaintext }) => bytesOf(plaintext));
  const transcript = transcriptOf(suite, offer!, answer!, bytesOf(vector.nA));
  expect([toHex(transcript), wordsOfTranscript(suite, transcript)]).toEqual([vector.transcript, vector.words]);

  const a = { suite: { ...suite, ...diceOf(vector.secret, vector.nA) }, keys: await keysFrom(vector.inviter) };
  const b = { suite: { ...suite, ...diceOf(vector.nB) }, keys: await keysFrom(vector.joiner) };
  const own = { id: vector.space, space: bytesOf(vector.spaceRecord), records: vector.inviterRecords.map(bytesOf) };
  const invited = await invite(a, own, 0);
  expect([invited.link, invited.code]).toEqual([vector.link, vector.code]);
  const message = (step: number) => ({
    type: "message" as const,
    step,
    bytes: bytesOf(vector.messages.find((sent) => sent.step === step)!.sealed),
  });
  const joiner = await acceptInvitation(b, readLink(vector.link)!, vector.joinerRecords.map(bytesOf));
  const answered = await stepJoiner(b, joiner, message(STEP.offer));
  const compared = await stepJoiner(b, answered.state, message(STEP.reveal));
  const comparing = await stepInviter(a, invited.state, message(STEP.answer), 0);
  if (compared.state.phase !== "comparing" || comparing.state.phase !== "comparing") throw new Error("not comparing");
  const chosen = { type: "chose", pair: compared.state.comparing.expects } as const;
  const waiting = await stepJoiner(b, compared.state, chosen);
  const joined = await stepJoiner(b, waiting.state, message(STEP.join));
  expect(joined.send).toEqual([
    { to: "space", space: vector.space, records: [...vector.joinerRecords, vector.join].map(bytesOf) },
  ]);
  const heads = [own.space, ...own.records].map((bytes) => readRecord(suite, bytes)!.id).filter((_, i) => i !== 1);
  const pair = comparing.state.comparing.expects;
  const confirmed = await stepInviter(a, comparing.state, { type: "chose", pair, heads }, 0);
  const [sent] = confirmed.send;
  const begun = sent?.to === "box" ? await openMessage(suite, meeting, STEP.join, sent.bytes) : null;
  expect(begun && toHex(begun)).toBe(vector.messages.at(-1)?.plaintext);
});

describe("vectors/protocol/slot-…", () => {
  it("[LOG-75] passphrase", async () => {
    const vector = load<Record<string, string>>("slot-passphrase");
    const slot = readPassphraseSlot(bytesOf(vector["slot"]!));
    if (!slot || slot === "weak") throw new Error("no slot");
    const { ring, generation, memoryKiB, passes } = slot;
    expect(vector).toMatchObject({ ring, generation, memoryKiB, passes, salt: toHex(slot.salt) });
    const stretched = await argon2id(vector["passphrase"]!, slot.salt, slot);
    expect(toHex(stretched)).toBe(vector["stretched"]);
    expect(toHex(passphraseKeyInput(ring, stretched))).toBe(vector["keyInput"]);
    expect(toHex(passphraseAad(slot))).toBe(vector["aad"]);
    const opened = await suite.open(bytesOf(vector["key"]!), passphraseAad(slot), slot.sealed);
    expect(opened && toHex(opened)).toBe(vector["vaultKey"]);
  });

  it("[LOG-48] keyring", async () => {
    interface RingVector {
      readonly vaultKey: string;
      readonly key: string;
      readonly plaintext: string;
      readonly sealed: string;
      readonly contents: object;
    }
    const vector = load<RingVector>("slot-keyring");
    expect(toHex(await ringKey(suite, bytesOf(vector.vaultKey), 0, 3))).toBe(vector.key);
    const opened = await openRing(suite, bytesOf(vector.vaultKey), bytesOf(vector.sealed));
    expect(opened && toHex(opened.contents)).toBe(vector.plaintext);
    const contents = readKeyring(bytesOf(vector.plaintext))!;
    expect(toHex(writeKeyring(contents))).toBe(vector.plaintext);
    const plain = JSON.stringify(contents, (_, value) => (value instanceof Uint8Array ? toHex(value) : value));
    expect(JSON.parse(plain)).toEqual(vector.contents);
  });

  it("[LOG-78] recovery", async () => {
    interface RecoveryVector {
      readonly entropy: string;
      readonly paperSignSeed: string;
      readonly paperKemSeed: string;
      readonly slotKey: string;
      readonly place: string;
      readonly generation: number;
      readonly content: Parameters<typeof writeRecoveryContent>[0];
      readonly plaintext: string;
      readonly slot: string;
    }
    const vector = load<RecoveryVector>("slot-recovery");
    const paper = await paperOf(bytesOf(vector.entropy), label);
    const made = [paper.signSeed, paper.kemSeed, paper.slotKey, paper.place].map(toHex);
    expect(made).toEqual([vector.paperSignSeed, vector.paperKemSeed, vector.slotKey, vector.place]);
    const opened = await openRecoverySlot(suite, paper, bytesOf(vector.slot));
    expect(opened).toEqual({ generation: vector.generation, content: vector.content });
    expect(toHex(writeRecoveryContent(vector.content)!)).toBe(vector.plaintext);
  });
});
