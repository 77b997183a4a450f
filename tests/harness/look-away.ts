/**
 * Somebody looks up from what they write: words on their way go to the vault then, and are kept when the vault has answered what
 * it was asked after them.
 */
import type { Page } from "@playwright/test";

export const lookAway = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const post = Worker.prototype.postMessage;
        Worker.prototype.postMessage = function (message: unknown): void {
          post.call(this, message);
          if (typeof message !== "object" || message === null || !("page" in message)) return;
          Worker.prototype.postMessage = post;
          this.addEventListener("message", ({ data }: MessageEvent<{ id?: number }>) => {
            if (data.id === -1) resolve();
          });
          post.call(this, { id: -1, ask: "saveDraft", with: { key: "", text: "" } });
        };
        window.dispatchEvent(new Event("pagehide"));
        document.dispatchEvent(new Event("visibilitychange"));
      }),
  );
