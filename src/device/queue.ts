/**
 * One thing after another: everything that changes a vault's memory runs through one queue, so nothing needs a lock.
 * Nothing that waits for the network may run inside it.
 */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

export const createQueue = (): Queue => {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
};
