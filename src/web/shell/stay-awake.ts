/**
 * Keeps the screen lit while somebody breathes with it, where a browser can (Screen Wake Lock; it asks nobody for
 * permission). Where it cannot or will not, nothing is said: the water is there either way. A browser takes the light back
 * when the page is put aside, so it is asked for again when the page is seen again.
 */
interface Light {
  readonly release: () => Promise<void>;
}

/** The part of a browser that this needs. */
export interface Lamp {
  readonly request: (() => Promise<Light>) | null;
  readonly isSeen: () => boolean;
  /** Calls back when the page was put aside or is seen again; what is returned ends that. */
  readonly onseen: (run: () => void) => () => void;
}

export const lampHere = (): Lamp => ({
  request: "wakeLock" in navigator ? () => navigator.wakeLock.request("screen") : null,
  isSeen: () => document.visibilityState === "visible",
  onseen: (run) => {
    document.addEventListener("visibilitychange", run);
    return () => document.removeEventListener("visibilitychange", run);
  },
});

/** Until what is returned is called. */
export const stayAwake = ({ request, isSeen, onseen }: Lamp): (() => void) => {
  if (request === null) return () => undefined;
  let wanted = true;
  let light: Light | null = null;
  const putOut = (): void => {
    void light?.release().catch(() => undefined);
    light = null;
  };
  const ask = async (): Promise<void> => {
    if (!isSeen()) return;
    try {
      const given = await request();
      putOut();
      light = given;
    } catch {
      return;
    }
    if (!wanted) putOut();
  };
  const end = onseen(() => void ask());
  void ask();
  return () => {
    wanted = false;
    end();
    putOut();
  };
};
