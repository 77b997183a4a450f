import { expect, it } from "vitest";
import { readConfig } from "./config.ts";
import { defaultLimits } from "./limits.ts";

const read = (args: readonly string[], env = {}) => {
  const config = readConfig(args, env);
  return config.ok ? config.value : config.error;
};

it("needs nothing, and then serves this machine alone and openly", () => {
  expect(read([])).toEqual({
    port: 8787,
    host: "127.0.0.1",
    data: "data",
    admission: "open",
    code: null,
    hostName: null,
    hosts: [],
    limits: defaultLimits,
    logLevel: "error",
  });
});

it("takes newcomers by a code as soon as others can reach it, unless told otherwise", () => {
  expect(read(["--host", "0.0.0.0"])).toMatchObject({ admission: "code" });
  expect(read([], { GOLDSEAM_HOST: "192.0.2.1" })).toMatchObject({ admission: "code" });
  expect(read(["--host", "0.0.0.0", "--admission", "open"])).toMatchObject({ admission: "open" });
  expect(read(["--host", "::1"])).toMatchObject({ admission: "open" });
});

it("lets a flag go before the surroundings", () => {
  const env = { GOLDSEAM_PORT: "1", GOLDSEAM_DATA: "elsewhere", GOLDSEAM_HOST_NAME: "Mira", OTHER: "x" };
  expect(read(["--port=2"], env)).toMatchObject({ port: 2, data: "elsewhere", hostName: "Mira" });
  expect(read(["--address", "Goldseam.example, b.example:8443"])).toMatchObject({
    hosts: ["goldseam.example", "b.example:8443"],
  });
  expect(read(["--space-mb", "5", "--rate-device", "7"])).toMatchObject({
    limits: { spaceBytes: 5 * 1024 * 1024, device: { perSecond: 7, burst: 70 } },
  });
});

it("says in a sentence what is wrong, each by its name", () => {
  expect(read([], { GOLDSEAM_PORT: "many", GOLDSEAM_ADMISSION: "maybe", GOLDSEAM_CODE: "short" })).toEqual([
    'GOLDSEAM_PORT (or --port) must be a whole number from 0 to 65535; it is "many".',
    'GOLDSEAM_ADMISSION (or --admission) must be open, code or closed; it is "maybe".',
    'GOLDSEAM_CODE (or --code) must be 8 to 64 characters without spaces; it is "short".',
  ]);
  expect(read(["--port", "70000"])).toEqual(['GOLDSEAM_PORT (or --port) must be at most 65535; it is "70000".']);
  expect(read(["--address", "https://a.example"])).toHaveLength(1);
  expect(read(["--prot", "1"])).toHaveLength(1);
});
