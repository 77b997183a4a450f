/**
 * What may be counted: requests by route and status, entries, sockets, and the process itself. No
 * label holds an id, an address or a path that somebody chose.
 */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";

export interface Metrics {
  readonly request: (route: string, status: number, seconds: number) => void;
  readonly entries: (count: number) => void;
  readonly text: () => Promise<string>;
}

/** `sockets` is asked whenever the metrics are read. */
export const createMetrics = (sockets: () => number, withProcess: boolean): Metrics => {
  const registers = [new Registry()];
  const [registry] = registers;
  if (withProcess && registry) collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "goldseam_requests_total",
    help: "Requests answered",
    labelNames: ["route", "status"],
    registers,
  });
  const seconds = new Histogram({
    name: "goldseam_request_seconds",
    help: "Time to answer",
    buckets: [0.001, 0.005, 0.02, 0.05, 0.1, 0.5, 2],
    registers,
  });
  const entries = new Counter({ name: "goldseam_entries_total", help: "Entries kept", registers });
  const open: Gauge = new Gauge({
    name: "goldseam_sockets",
    help: "Open sockets",
    registers,
    collect: () => open.set(sockets()),
  });
  return {
    request: (route, status, took) => {
      requests.inc({ route, status });
      seconds.observe(took);
    },
    entries: (count) => entries.inc(count),
    text: async () => (registry ? registry.metrics() : ""),
  };
};
