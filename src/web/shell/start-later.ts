/** A vault worker that begins at a given time, or with the first thing it is told, whichever comes first. */
import type { VaultWorker } from "#device/client.ts";

export const startLater = (start: () => VaultWorker, time: Promise<void>): VaultWorker => {
  const listeners: Parameters<VaultWorker["listen"]>[0][] = [];
  let running: VaultWorker | null = null;
  let isOver = false;
  const begin = (): VaultWorker => {
    if (running) return running;
    running = start();
    for (const listener of listeners) running.listen(listener);
    return running;
  };
  void time.then(() => {
    if (!isOver) begin();
  });
  return {
    post: (message) => begin().post(message),
    listen: (listener) => {
      listeners.push(listener);
      running?.listen(listener);
    },
    end: () => {
      isOver = true;
      running?.end();
    },
  };
};
