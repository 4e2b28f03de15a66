/** Which facts answered how often since the start: a count in memory, without who asked, what, or when. */

export interface Popular {
  /** @param id of a fact that answered */
  count(id: string): void;
  /** How often it answered. */
  of(id: string): number;
}

/** Facts come and go with refreshes; the counts of those that answered longest ago make room. */
const KEPT = 1_000;

export function createPopular(limit = KEPT): Popular {
  /** The one that answered longest ago comes first. */
  const counts = new Map<string, number>();
  return {
    count(id) {
      const before = counts.get(id) ?? 0;
      counts.delete(id);
      counts.set(id, before + 1);
      for (const oldest of counts.keys()) {
        if (counts.size <= limit) break;
        counts.delete(oldest);
      }
    },
    of: (id) => counts.get(id) ?? 0,
  };
}
