/** One phone that signs two histories, an author who is framed for it, and a partner who vouches for what was held back. */
import { expect, it } from "vitest";
import { jointYes } from "#domain/consent/stance.ts";
import type { Bytes } from "#base/bytes.ts";
import { readRow } from "#device/store/rows.ts";
import { rowKey } from "#device/space/core.ts";
import { keyFor, openEnvelope } from "#device/space/opening.ts";
import { resealOp } from "#protocol/op.ts";
import { act, forge, writeForged } from "#tests/harness/changed-client.ts";
import { type Covers, stancesOf } from "#tests/domain/stance-fold.ts";
import type { Spoken } from "#tests/domain/stance-histories.ts";
import { ana, ben } from "#tests/domain/telling.ts";
import { apart, type CalmScene, calmScene, promise, say, says, shows } from "./calm-scene.ts";
import { KINDS, saysOf } from "./sayings.ts";

const give = async (scene: CalmScene, name: string, bytes: Bytes): Promise<void> => {
  const place = scene.ours(name);
  await scene
    .phone(name)
    .session()
    ?.queue(() => place.receive([{ type: "envelope", bytes, cursor: place.core.cursor }], true));
};

it("[LOG-35] attack: two-histories: both are kept and told, nothing after them is folded but a no", async () => {
  const scene = await calmScene([1, 1]);
  const { phone, ours, talk } = scene;
  const bens = ours("ben1").core;
  const { bytes: other } = await forge(bens, act("stepBack"));
  await promise(phone("ben1"), "The one history");
  await talk();
  await give(scene, "ana1", other);
  expect(says(ours("ana1"))).toEqual(["forkOther"]);
  expect(shows(ours("ana1"), "The one history")).toBe(false);
  expect(apart(ours("ana1").core)).toEqual(["stepBack"]);
  await promise(phone("ben1"), "And on");
  await talk();
  expect(shows(ours("ana1"), "And on")).toBe(false);
  await scene.end();
});

it("[LOG-35] attack: no-survives-fork: a no on either branch is heard, also after a restart without a network", async () => {
  const scene = await calmScene([1, 1]);
  const { phone, ours, talk } = scene;
  const bens = ours("ben1").core;
  const { bytes: refused } = await forge(bens, act("stepBack"));
  await say(phone("ben1"), "decline");
  await talk();
  await give(scene, "ana1", refused);
  phone("ana1").set.online = false;
  await phone("ana1").start();
  const { core } = ours("ana1");
  const chain = core.chains.get(bens.deps.device);
  expect(chain?.aside).toBe(chain?.ops.length);
  expect([...apart(core), ...(chain?.ops.at(-1)?.facts ?? []).map(({ kind }) => kind)]).toEqual([
    "stepBack",
    "decline",
  ]);
  expect(says(ours("ana1"))).toEqual(["forkOther"]);
  await scene.end();
});

it("[LOG-35] attack: fork-framed: an op of another place proves nothing against its author", async () => {
  const scene = await calmScene([1, 1]);
  const { phone, ours, talk } = scene;
  const mine = phone("ana1").place("mine");
  await promise(phone("ana1"), "Before");
  await phone("ana1")
    .vault()
    ?.ask("command", { module: "person", place: "mine", command: { type: "giveName", name: "Ana" } });
  await talk();
  const device = phone("ana1").kit.own.device;
  const row = mine && (await mine.core.deps.store.read("rows", rowKey(mine.core.space, device, 1)));
  const opened = mine && row?.ok ? await openEnvelope(mine.core, readRow(row.value)?.bytes ?? new Uint8Array(0)) : null;
  const [leaf] = opened && typeof opened !== "string" ? opened.leaves : [];
  const { core } = ours("ben1");
  const key = [...core.spaceKeys.keys()].at(-1) ?? "";
  const sealing = await keyFor(core, key, device, "op");
  if (!opened || typeof opened === "string" || !leaf || !sealing) throw new Error("nothing to carry over");
  const last = core.chains.get(device)?.ops.length ?? 0;
  for (const sequence of [1, last, last + 1]) {
    const header = { kind: "op", space: core.space, key, device, first: sequence, last: sequence } as const;
    const { sig, prev } = opened;
    await give(scene, "ben1", await resealOp(scene.suite, { header, key: sealing, sig, prev, leaf }));
  }
  expect(says(ours("ben1"))).not.toContain("forkOther");
  await promise(phone("ana1"), "After");
  await talk();
  expect([shows(ours("ben1"), "Before"), shows(ours("ben1"), "After")]).toEqual([true, true]);
  await scene.end();
});

it("[LOG-10] attack: seen-invented: what nobody wrote is told of, and changes nothing", async () => {
  const { phone, ours, talk, end } = await calmScene([1, 1]);
  await promise(phone("ana1"), "Hers");
  await talk();
  const { core } = ours("ben1");
  const device = phone("ana1").kit.own.device;
  const seen = [
    { device, sequence: 1, link: "f".repeat(32) },
    { device, sequence: 99, link: "e".repeat(32) },
  ];
  await phone("ben1")
    .session()
    ?.queue(() => writeForged(core, { ...act("answer"), seen }));
  await promise(phone("ben1"), "His");
  await talk();
  expect(says(ours("ana1")).toSorted()).toEqual(["contradiction", "heldBack"]);
  expect([shows(ours("ana1"), "Hers"), shows(ours("ana1"), "His")]).toEqual([true, true]);
  expect(ours("ana1").core.forks.size).toBe(0);
  await end();
});

it("[LOG-34, consent-2] nobody can vouch for a no that the server kept from another phone of its author", async () => {
  const scene = await calmScene([2, 1]);
  const { phone, ours, talk, kit } = scene;
  const version = "1".repeat(64);
  const no = await say(phone("ana1"), KINDS.no, { about: "" });
  phone("ana2").set.heldBack = phone("ana1").kit.own.device;
  await talk("ana1", "ben1");
  await say(phone("ben1"), KINDS.yes, { about: version }); // lists her no among what he has seen
  await talk();
  const yes = await say(phone("ana2"), KINDS.yes, { about: version }); // never met it
  await talk();
  phone("ana2").set.heldBack = null;
  await talk();

  const { order, byLink, chains } = ours("ben1").core;
  const held = Array.from({ length: order.length }, (_, i) => order.at(i)).flatMap((ordered): Spoken[] => {
    const op = ordered && chains.get(ordered.device)?.ops[ordered.sequence - 1];
    const said = op && saysOf(op);
    const person = kit.phones.find(({ own }) => own.device === op?.device)?.person === 0 ? ana : ben;
    return op && said ? [{ ...op, person, said, knew: new Set() }] : [];
  });
  const jointBy = (covers: Covers): string | null => jointYes(stancesOf(held, covers), [ana, ben]);
  const at = (link: string) => byLink.get(link) ?? { device: "", sequence: 0 };
  expect(order.covers(yes, at(no.link))).toBe(true); // the attack: by way of Ben's op
  expect(jointBy((op, link) => order.covers(op, at(link)))).toBe(version);
  expect(jointBy((op, link) => order.hasHeard(op, at(link)))).toBeNull();
  await scene.end();
});
