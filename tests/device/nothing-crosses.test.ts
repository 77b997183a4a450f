/**
 * A person alone for a week, and then paired: of what was theirs not one byte crosses. Every byte that the other phone was
 * given, and every byte that either sent outside its own mine, is searched for what was written before, in any form.
 */
import { expect, it } from "vitest";
import { type Bytes, bytesOf, utf8 } from "#base/bytes.ts";
import { readRow } from "#device/store/rows.ts";
import { readEnvelope } from "#protocol/envelope.ts";
import { worded } from "#tests/domain/telling.ts";
import { begin, pair, type Phone, startPhone, talk } from "#tests/harness/phones.ts";
import { startServer, type TestServer } from "#tests/server/server.ts";

const DAY = 24 * 3_600_000;

/** A phone, and all bytes it was ever given. */
const listening = async (server: TestServer): Promise<{ readonly phone: Phone; readonly got: Buffer[] }> => {
  const got: Buffer[] = [];
  const heard: TestServer = {
    ...server,
    fetch: async (request) => {
      const answer = await server.fetch(request);
      got.push(Buffer.from(await answer.clone().arrayBuffer()));
      return answer;
    },
    hub: {
      ...server.hub,
      connect: (line) =>
        server.hub.connect({
          ...line,
          send: (data) => {
            got.push(typeof data === "string" ? Buffer.from(data) : Buffer.from(data));
            return line.send(data);
          },
        }),
    },
  };
  return { phone: await startPhone(heard), got };
};

/** Everything of a place that only its own person should ever hold, as bytes: sealed ops in pieces, keys, links, the id. */
const secretsOf = (phone: Phone): ReadonlyMap<string, Bytes> => {
  const core = phone.vault().session()?.place("mine")?.core;
  if (!core) throw new Error("no mine");
  const secrets = new Map<string, Bytes>([
    ["id of mine", bytesOf(core.space)],
    ["id of its space record", bytesOf([...core.records.values()].find(({ kind }) => kind === "space")?.id ?? "")],
  ]);
  for (const [key, sk] of core.spaceKeys) {
    secrets.set(`name of key ${key}`, bytesOf(key));
    secrets.set(`key ${key}`, sk);
  }
  for (const [row, value] of phone.disk.get("rows") ?? []) {
    const bytes = row.startsWith(`${core.space}/`) ? readRow(value)?.bytes : undefined;
    const envelope = bytes && readEnvelope(bytes);
    if (!envelope || "unknownVersion" in envelope) continue;
    for (let at = 0; at + 24 <= envelope.sealed.length; at += 24) {
      secrets.set(`sealed ${row} ${at}`, envelope.sealed.slice(at, at + 24));
    }
  }
  for (const op of core.chains.get(core.deps.device)?.ops ?? []) {
    secrets.set(`link ${op.sequence}`, bytesOf(op.link));
    secrets.set(`start of link ${op.sequence}`, bytesOf(op.link.slice(0, 32)));
  }
  return secrets;
};

const week = async (server: TestServer, phone: Phone, name: string): Promise<readonly string[]> => {
  await begin(phone, name);
  const texts: string[] = [];
  for (let day = 1; day <= 7; day++) {
    const text = `${name} alone, day ${day}, gannet`;
    const command = { type: "make", ...worded(text) };
    expect(await phone.vault().ask("command", { module: "trust", place: "mine", command })).toMatchObject({ ok: true });
    await phone.vault().ask("saveDraft", { key: `day ${day}`, text: `${text}, a draft` });
    texts.push(text);
    server.clock.now += DAY;
    await phone.sync();
  }
  return texts;
};

const meet = async () => {
  const server = startServer();
  const [{ phone: ana, got: toAna }, { phone: ben, got: toBen }] = [await listening(server), await listening(server)];
  const texts = { ana: await week(server, ana, "Ana"), ben: await week(server, ben, "Ben") };
  await pair(ana, ben);
  await talk(ana, ben);
  return { ana, ben, toAna, toBen, texts };
};

it("[LOG-56] alone for a week, then paired: not one byte of what was theirs crosses", async () => {
  const { ana, ben, toAna, toBen, texts } = await meet();
  expect(ben.open()).toMatchObject({ other: { left: false } });
  for (const [phone, own, other] of [
    [ana, Buffer.concat(toAna), Buffer.concat(toBen)],
    [ben, Buffer.concat(toBen), Buffer.concat(toAna)],
  ] as const) {
    const sent = Buffer.concat(phone.network.sent);
    for (const text of [...texts.ana, ...texts.ben, "gannet"]) {
      for (const bytes of [own, other, sent]) expect(bytes.includes(Buffer.from(utf8(text)))).toBe(false);
    }
    const secrets = [...secretsOf(phone)];
    expect(secrets.length).toBeGreaterThan(50);
    const crossed = secrets.filter(([, bytes]) => other.includes(Buffer.from(bytes)));
    expect(crossed.map(([what]) => what)).toEqual([]);
    // the search finds what it looks for: the ops of mine did go to the server
    expect(
      secrets.filter(([what, bytes]) => what.startsWith("sealed") && sent.includes(Buffer.from(bytes))),
    ).not.toEqual([]);
  }
});

it("[LOG-56] what is written in mine after pairing stays there too", async () => {
  const { ana, ben, toBen } = await meet();
  const command = { type: "make", ...worded("still mine, gannet") };
  await ana.vault().ask("command", { module: "trust", place: "mine", command });
  await talk(ana, ben);
  await talk(ben, ana);
  const got = Buffer.concat(toBen);
  expect([...secretsOf(ana)].filter(([, bytes]) => got.includes(Buffer.from(bytes))).map(([what]) => what)).toEqual([]);
  expect(JSON.stringify(ben.slice("trust", "promises", "ours"))).not.toContain("gannet");
});
