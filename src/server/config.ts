/**
 * What whoever runs the server decides: flags, then surroundings, then defaults. Everything is checked before anything is
 * opened, and each mistake is told in a sentence that names its setting.
 */
import { parseArgs } from "node:util";
import * as v from "valibot";
import { type Result, err, ok } from "#base/result.ts";
import { isLoopbackHost } from "./address.ts";
import { type Limits, defaultLimits } from "./limits.ts";
import type { LogLevel } from "./log.ts";

export interface Config {
  readonly port: number;
  readonly host: string;
  /** The folder of the database. */
  readonly data: string;
  readonly admission: "open" | "code" | "closed";
  /** The code, when it is not to be made anew at each start. */
  readonly code: string | null;
  readonly hostName: string | null;
  /** Names under which devices dial this server. */
  readonly hosts: readonly string[];
  readonly limits: Limits;
  readonly logLevel: LogLevel;
}

const whole = (least: number, most: number, otherwise: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,9}$/, `must be a whole number from ${least} to ${most}`),
      v.transform(Number),
      v.minValue(least, `must be at least ${least}`),
      v.maxValue(most, `must be at most ${most}`),
    ),
    String(otherwise),
  );

const names = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  ),
  v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+(:\d{1,5})?$/, "must be host names as in goldseam.example.org"))),
);

const settings = v.object({
  GOLDSEAM_PORT: whole(0, 65535, 8787),
  GOLDSEAM_HOST: v.optional(v.pipe(v.string(), v.nonEmpty("must not be empty")), "127.0.0.1"),
  GOLDSEAM_DATA: v.optional(v.pipe(v.string(), v.nonEmpty("must not be empty")), "data"),
  GOLDSEAM_ADMISSION: v.optional(v.picklist(["open", "code", "closed"], "must be open, code or closed")),
  GOLDSEAM_CODE: v.optional(v.pipe(v.string(), v.regex(/^[!-~]{8,64}$/, "must be 8 to 64 characters without spaces"))),
  GOLDSEAM_HOST_NAME: v.optional(v.pipe(v.string(), v.maxLength(80, "must be at most 80 characters"))),
  GOLDSEAM_ADDRESS: v.optional(names, ""),
  GOLDSEAM_SPACE_MB: whole(1, 100_000, defaultLimits.spaceBytes / 1024 / 1024),
  GOLDSEAM_SOCKETS: whole(1, 1000, defaultLimits.socketsOfOne),
  GOLDSEAM_RATE_DEVICE: whole(1, 1_000_000, defaultLimits.device.perSecond),
  GOLDSEAM_RATE_ADDRESS: whole(1, 1_000_000, defaultLimits.address.perSecond),
  GOLDSEAM_LOG: v.optional(
    v.picklist(["silent", "error", "info", "debug"], "must be silent, error, info or debug"),
    "error",
  ),
});

/** `--space-mb 300` is GOLDSEAM_SPACE_MB=300. */
const flagOf = (setting: string): string => setting.replace("GOLDSEAM_", "").toLowerCase().replaceAll("_", "-");

/** The settings, or one sentence for each that is wrong. */
export const readConfig = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Result<Config, readonly string[]> => {
  const flags = readFlags(args);
  if (!flags.ok) return flags;
  const given: Record<string, string> = {};
  for (const setting of Object.keys(settings.entries)) {
    const value = flags.value[flagOf(setting)] ?? env[setting];
    if (value !== undefined) given[setting] = value;
  }
  const read = v.safeParse(settings, given);
  if (!read.success) return err(read.issues.map(inWords));
  const output = read.output;
  const host = output.GOLDSEAM_HOST;
  return ok({
    port: output.GOLDSEAM_PORT,
    host,
    data: output.GOLDSEAM_DATA,
    admission: output.GOLDSEAM_ADMISSION ?? (isLoopbackHost(host) ? "open" : "code"),
    code: output.GOLDSEAM_CODE ?? null,
    hostName: output.GOLDSEAM_HOST_NAME || null,
    hosts: output.GOLDSEAM_ADDRESS,
    limits: {
      ...defaultLimits,
      spaceBytes: output.GOLDSEAM_SPACE_MB * 1024 * 1024,
      socketsOfOne: output.GOLDSEAM_SOCKETS,
      device: rate(output.GOLDSEAM_RATE_DEVICE),
      address: rate(output.GOLDSEAM_RATE_ADDRESS),
    },
    logLevel: output.GOLDSEAM_LOG,
  });
};

const rate = (perSecond: number) => ({ perSecond, burst: 10 * perSecond });

const readFlags = (args: readonly string[]): Result<Readonly<Record<string, string>>, readonly string[]> => {
  const options = Object.fromEntries(
    Object.keys(settings.entries).map((setting) => [flagOf(setting), { type: "string" as const }]),
  );
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true });
    const given = Object.entries(values).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
    return ok(Object.fromEntries(given));
  } catch (reason) {
    return err([reason instanceof Error ? reason.message : "The flags cannot be read."]);
  }
};

const inWords = (issue: v.BaseIssue<unknown>): string => {
  const setting = String(issue.path?.[0]?.key ?? "A setting");
  return `${setting} (or --${flagOf(setting)}) ${issue.message}; it is ${JSON.stringify(issue.path?.[0]?.value ?? "")}.`;
};
