/**
 * What a server writes down: that it started and stopped, and that something went wrong. Events have fixed names and
 * numbers; no address, id, name, path or body has a place to go.
 */
import { destination, pino } from "pino";

export type LogEvent =
  | { readonly event: "started"; readonly port: number; readonly storage: string; readonly version: string }
  | { readonly event: "stopping" | "stopped" }
  /** A device dialled a name that GOLDSEAM_ADDRESS does not hold. */
  | { readonly event: "unknownName" }
  | { readonly event: "request"; readonly route: string; readonly status: number; readonly ms: number }
  /** `error` is the name of an error and where it arose, never its message. */
  | { readonly event: "failed"; readonly error: string; readonly at: string };

export interface Log {
  readonly write: (entry: LogEvent) => void;
}

export type LogLevel = "silent" | "error" | "info" | "debug";

/** JSON lines on standard error; requests only at `debug`. */
export const createLog = (level: LogLevel): Log => {
  const options = { level, base: null, timestamp: () => `,"time":"${hour()}"` };
  const lines = pino(options, destination({ dest: 2, sync: true }));
  return {
    write: (entry) => {
      if (entry.event === "failed" || entry.event === "unknownName") lines.error(entry);
      else if (entry.event === "request") lines.debug(entry);
      else lines.info(entry);
    },
  };
};

export const noLog: Log = { write: () => undefined };

/** Logs outlive what they tell of: the hour is enough. */
const hour = (): string => `${new Date().toISOString().slice(0, 13)}:00Z`;

/** The name of an error and the first place of ours in its stack; messages may quote what somebody sent. */
export const failure = (reason: unknown): LogEvent => {
  if (!(reason instanceof Error)) return { event: "failed", error: typeof reason, at: "" };
  const place = /\/([\w-]+\.(?:ts|js|mjs)):(\d+)/.exec(reason.stack ?? "");
  return { event: "failed", error: reason.name, at: place ? `${place[1]}:${place[2]}` : "" };
};
