/** Who listens to what: sets both ways, so that passing something on costs only those who follow it. */
export interface Topics<Listener> {
  readonly of: (topic: string) => readonly Listener[];
  /** From now on the listener follows these and no others. */
  readonly set: (listener: Listener, topics: readonly string[]) => void;
  readonly remove: (listener: Listener, topic: string) => void;
}

export const createTopics = <Listener>(): Topics<Listener> => {
  const followers = new Map<string, Set<Listener>>();
  const followed = new Map<Listener, Set<string>>();

  const remove = (listener: Listener, topic: string): void => {
    followed.get(listener)?.delete(topic);
    const rest = followers.get(topic);
    rest?.delete(listener);
    if (rest?.size === 0) followers.delete(topic);
  };
  return {
    of: (topic) => [...(followers.get(topic) ?? [])],
    remove,
    set: (listener, topics) => {
      for (const topic of followed.get(listener) ?? []) remove(listener, topic);
      if (topics.length === 0) return void followed.delete(listener);
      followed.set(listener, new Set(topics));
      for (const topic of topics) followers.set(topic, (followers.get(topic) ?? new Set()).add(listener));
    },
  };
};
