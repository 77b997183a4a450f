/** Draws a bowl in a worker of its own, which ends with the answer: the page stays free, and nothing is left running. */
import { startBuiltWorker } from "../built-worker.ts";
import type { Bowl } from "./bowl.ts";
import type { Draw } from "./bowls.ts";

export const drawApart: Draw = (asked, signal) =>
  new Promise((resolve, reject) => {
    const worker = startBuiltWorker("bowl");
    const end = (): void => worker.terminate();
    const fail = (): void => {
      end();
      reject(new Error("the bowl's worker did not draw"));
    };
    signal.addEventListener("abort", fail, { once: true });
    worker.addEventListener("error", fail);
    worker.addEventListener("messageerror", fail);
    worker.addEventListener("message", ({ data }: MessageEvent<Bowl>) => {
      end();
      resolve(data);
    });
    worker.postMessage(asked);
  });

export const drawHere: Draw = async ({ seed, pieces, drops }) =>
  (await import("./bowl.ts")).bowlOf(seed, pieces, drops);
