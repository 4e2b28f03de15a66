/** What is kept of people. The words for it stand in `texts`; a test compares both with what the store's tables hold. */

interface Kept {
  /** Whether `/privacy forget` deletes it. */
  readonly forgotten: boolean;
}

export const KEPT = {
  votes: { forgotten: true },
  reports: { forgotten: true },
  subject: { forgotten: true },
  /** Articles, the audit, versions. */
  moderators: { forgotten: false },
} as const satisfies Readonly<Record<string, Kept>>;

export type KeptKind = keyof typeof KEPT;
