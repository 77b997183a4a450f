/**
 * What the first load is like on a slow phone: Lighthouse's mobile run (a slow 4G line, a processor four times slower,
 * both simulated) against the build that is shipped, served by our own server. Scores are of 100; times are the middle
 * of the runs. It needs a browser: the one named by CHROME, else /usr/bin/chromium.
 */
import { createServer } from "node:net";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { startLocalServer } from "#tests/harness/local-server.ts";
import { type Figures, median, progress, report, rounded, setting } from "./report.ts";

const RUNS = setting("GOLDSEAM_BENCH_RUNS", 3);
/** What can be opened before there is a place. */
const PATHS = ["/", "/first", "/calm", "/begin"] as const;
const CATEGORIES = ["performance", "accessibility", "best-practices"];

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** In a browser that was never here: Lighthouse itself leaves the databases of a page before. */
const look = async (url: string) => {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: process.env["CHROME"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-dev-shm-usage", `--remote-debugging-port=${port}`],
  });
  try {
    return await measure(url, port);
  } finally {
    await browser.close();
  }
};

const measure = async (url: string, port: number) => {
  const answer = await lighthouse(url, { port, output: "json", logLevel: "error", onlyCategories: CATEGORIES });
  if (!answer || answer.lhr.runtimeError)
    throw new Error(answer?.lhr.runtimeError?.message ?? "Lighthouse said nothing");
  const { categories, audits } = answer.lhr;
  const value = (audit: string): number => rounded(audits[audit]?.numericValue ?? Number.NaN);
  const score = (category: string): number => Math.round((categories[category]?.score ?? Number.NaN) * 100);
  return {
    scores: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      bestPractices: score("best-practices"),
    },
    lcpMs: value("largest-contentful-paint"),
    tbtMs: value("total-blocking-time"),
    cls: value("cumulative-layout-shift"),
    firstLoadKb: rounded((audits["total-byte-weight"]?.numericValue ?? Number.NaN) / 1000),
    /** Audits that took points, so that a figure below 100 says why. */
    lost: Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => id),
  };
};

const server = await startLocalServer("build/web");
try {
  const pages: Figures[] = [];
  for (const path of PATHS) {
    const runs: Awaited<ReturnType<typeof look>>[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await look(`${server.address}${path}`));
    const middle = (of: (one: (typeof runs)[number]) => number): number => median(runs.map(of));
    const page = {
      path,
      performance: middle(({ scores }) => scores.performance),
      accessibility: Math.min(...runs.map(({ scores }) => scores.accessibility)),
      bestPractices: Math.min(...runs.map(({ scores }) => scores.bestPractices)),
      lcpMs: middle(({ lcpMs }) => lcpMs),
      tbtMs: middle(({ tbtMs }) => tbtMs),
      cls: middle(({ cls }) => cls),
      firstLoadKb: middle(({ firstLoadKb }) => firstLoadKb),
      lost: [...new Set(runs.flatMap(({ lost }) => lost))].join(" "),
    };
    progress(`${path}: performance ${page.performance}, largest paint after ${page.lcpMs} ms ${page.lost}`);
    pages.push(page);
  }
  report("What is the first load like on a slow phone?", { runs: RUNS, pages });
} finally {
  await server.stop();
}
