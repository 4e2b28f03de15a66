/** The languages in which the desk speaks to readers. */
export const LANGUAGES = ['en', 'ko', 'ru', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];
