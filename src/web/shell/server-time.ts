/**
 * Server time on this page (ms since 1970), for what two phones do at the same moment.
 *
 * The vault measures it in its worker. What crosses is a pair: server time, and a steady clock that page and worker share.
 * Between asking and hearing the answer was made, so the pair is held inside that time also where a browser's two clocks
 * drifted apart (a wall clock set anew moves `timeOrigin` of what begins later). The wall clock is not looked at.
 */
export interface Pair {
  readonly server: number | null;
  /** performance.timeOrigin + performance.now() of the worker, at that moment. */
  readonly steady: number;
}

/** Server time minus the page's own monotonic time. `asked` and `heard` are readings of `performance.now()`. */
export const offsetOf = ({ server, steady }: Pair, origin: number, asked: number, heard: number): number | null =>
  server === null ? null : server - Math.min(heard, Math.max(asked, steady - origin));
