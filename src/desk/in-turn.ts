/** One change after another: what two moderators do at once happens in the order they did it. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

export function createInTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    // One that fails tells its own caller, not the next.
    last = done.catch(() => undefined);
    return done;
  };
}

/** Lets everything that waits have its turn, between two heavy steps. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
