/** Whose turn it is in the back office: calls do not overlap, so each sees what the one before has done. */

/** See {@link createTurns}. */
export interface Turns {
  /** Does `work` when everything asked before has had its turn. */
  take: <T>(work: () => T | Promise<T>) => Promise<T>;
  /**
   * Lets others have their turns while `work` goes on, then waits for a turn again. Only within a turn, and only for what
   * takes minutes and touches nothing that others use. Whoever calls it finds the draft changed, perhaps.
   */
  aside: <T>(work: () => Promise<T>) => Promise<T>;
}

/** See {@link Turns}. */
export function createTurns(): Turns {
  let last: Promise<void> = Promise.resolve();
  /** Ends the turn that runs. */
  let end: () => void = () => {};

  async function begin(): Promise<void> {
    const before = last;
    let endOwn: () => void = () => {};
    last = new Promise((resolve) => {
      endOwn = resolve;
    });
    await before;
    end = endOwn;
  }

  return {
    async take(work) {
      await begin();
      try {
        return await work();
      } finally {
        end();
      }
    },
    async aside(work) {
      end();
      try {
        return await work();
      } finally {
        await begin();
      }
    },
  };
}
