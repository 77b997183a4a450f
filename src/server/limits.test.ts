import { describe, expect, it } from "vitest";
import { headers, paths, routes } from "#protocol/wire.ts";
import { envelopeOf } from "#tests/server/couple.ts";
import { outcome, requestTo } from "#tests/server/phone.ts";
import { paired, startServer } from "#tests/server/server.ts";
import { addressGroup, addressOf } from "./address.ts";
import { defaultLimits } from "./limits.ts";
import { createQuota } from "./quota.ts";

describe("a token bucket", () => {
  it("gives its burst at once, then its rate, and forgets who is full again", () => {
    let now = 0;
    const quota = createQuota({ burst: 3, perSecond: 2 }, () => now);
    expect([quota.take("a", 3), quota.take("a", 1), quota.take("b", 1)]).toEqual([null, 500, null]);
    now = 500;
    expect(quota.take("a", 1)).toBeNull();
    expect(quota.size()).toBe(2);
    now = 10_000;
    quota.tidy();
    expect(quota.size()).toBe(0);
  });

  it("is not opened by a clock that goes back", () => {
    let now = 1000;
    const quota = createQuota({ burst: 1, perSecond: 1 }, () => now);
    quota.take("a", 1);
    now = 0;
    expect(quota.take("a", 1)).toBe(1000);
  });
});

describe("addresses", () => {
  it("counts a household of IPv6 as one, and believes only a proxy on this machine", () => {
    expect(addressGroup("::ffff:192.0.2.7")).toBe("192.0.2.7");
    expect(addressGroup("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2");
    expect(addressGroup("2001:db8::6")).toBe("2001:db8:0:0");
    expect(addressOf("127.0.0.1", "203.0.113.9, 198.51.100.1")).toBe("198.51.100.1");
    expect(addressOf("192.0.2.7", "203.0.113.9")).toBe("192.0.2.7");
    expect(addressOf("192.0.2.7", null)).toBe("192.0.2.7");
  });
});

describe("a server", () => {
  it("holds off an address that asks too much, says for how long, and no other", async () => {
    const { fetch, clock } = startServer({ limits: { ...defaultLimits, address: { burst: 2, perSecond: 1 } } });
    const ask = (address: string) => fetch(requestTo(paths.about), address);
    await ask("192.0.2.1");
    await ask("192.0.2.1");
    const refused = await ask("192.0.2.1");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"]);
    expect(await refused.json()).toEqual({ refused: "tooMany", wait: 1000 });
    expect((await ask("192.0.2.2")).status).toBe(200);
    clock.now += 1000;
    expect((await ask("192.0.2.1")).status).toBe(200);
  });

  it("holds off a device wherever it asks from", async () => {
    const { ours, anasPhone } = await paired({ limits: { ...defaultLimits, device: { burst: 2, perSecond: 1 } } });
    const ask = async () => outcome(await anasPhone.ask("GET", paths.entries(ours, 0)));
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, "tooMany"]);
  });

  it("reads no body beyond its limit, declared or not", async () => {
    const { fetch } = startServer();
    const large = new Uint8Array(1024 * 1024 + 1);
    expect(await outcome(await fetch(requestTo(paths.spaces, "POST", large)))).toBe("tooLarge");
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    const init = { method: "POST", body: endless, duplex: "half" } as RequestInit;
    expect(await outcome(await fetch(new Request(`http://127.0.0.1${paths.spaces}`, init)))).toBe("tooLarge");
    expect(pulled).toBeLessThan(24);
  });

  it("gives a space its size, with room left for a no", async () => {
    const { suite, ours, ana, anasPhone } = await paired({ limits: { ...defaultLimits, spaceBytes: 10_000 } });
    const op = (n: number, size: number) =>
      envelopeOf(suite, ours, ana.device.id, [n], { sealed: suite.randomBytes(size) });
    expect(await outcome(await anasPhone.append(ours, [op(1, 20_000)]))).toBe("spaceFull");
    expect(await outcome(await anasPhone.append(ours, [op(1, 500)]))).toBe(200);
  });

  it("gives entries in pages", async () => {
    const { suite, ours, ana, anasPhone } = await paired();
    const ops = [1, 2, 3].map((n) => envelopeOf(suite, ours, ana.device.id, [n]));
    await anasPhone.append(ours, ops);
    const page = await anasPhone.ask("GET", paths.entries(ours, 5, 2));
    expect(page.headers.get(headers.more)).toBe("1");
    const rest = await anasPhone.ask("GET", paths.entries(ours, 7, 2));
    expect(rest.headers.get(headers.more)).toBe("0");
    expect(await outcome(await anasPhone.ask("GET", `${paths.entries(ours, 5)}x`))).toBe("badRequest");
  });

  it("shows its figures on its own machine alone", async () => {
    const { fetch } = startServer();
    const figures = async (address: string) => (await fetch(requestTo(routes.metrics), address)).status;
    expect([await figures("127.0.0.1"), await figures("::1"), await figures("192.0.2.1")]).toEqual([200, 200, 404]);
  });

  it("may be asked from another origin, without credentials", async () => {
    const { fetch } = startServer();
    const preflight = await fetch(requestTo(paths.append("00".repeat(16)), "OPTIONS"));
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-credentials")).toBeNull();
    expect(preflight.headers.get("access-control-allow-headers")).toContain("authorization");
    const answer = await fetch(requestTo(paths.about));
    expect(answer.headers.get("access-control-expose-headers")).toContain(headers.time);
  });

  it("answers a failure of its store as one, and says nothing of it", async () => {
    const { fetch, clock } = startServer({ mailbox: brokenMailbox(() => Promise.reject(new Error("canary"))) });
    const answer = await fetch(requestTo(paths.slot("00".repeat(16))));
    expect([answer.status, await answer.text()]).toEqual([503, '{"refused":"unavailable"}']);
    expect(answer.headers.get(headers.time)).toBe(String(clock.now));
  });
});

const brokenMailbox = (fail: () => Promise<never>) => ({
  storage: "memory" as const,
  spaces: { records: fail, append: fail, entries: fail, swap: fail, dropChains: fail, drop: fail, of: fail },
  boxes: { put: fail, head: fail, step: fail, live: fail, close: fail },
  slots: { put: fail, get: fail, drop: fail },
  tidy: fail,
  close: fail,
});
