/** What is said where somebody asks one source alone. */
export const SOURCE_TEXTS = {
  elsewhere: (article: string) => `📭 I found nothing in ${article} that answers this. Another source says:`,
  nothing: (article: string) => `📭 I found nothing in ${article} that answers this.`,
  unknown:
    '🍂 I have no such article, or more than one of that name. Choose one of those suggested; `/sources` lists them.',
} as const;
