/** What is said about posting a private answer for all to see. */
export const SHARE_TEXTS = {
  share: 'Share',
  /** Pings nobody: no message of the bot's does. */
  sharedBy: (id: string) => `-# Shared by <@${id}>`,
  already: '📌 You have shared this already.',
} as const;
