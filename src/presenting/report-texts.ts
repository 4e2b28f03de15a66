/** What moderators are told about reports of errors; in English only, as all of theirs. */
export const REPORT_TEXTS = {
  reportsTitle: (shown: number) => `### Reports of errors (${shown})`,
  reportsCut: (shown: number) => `### Reports of errors (the newest ${shown})`,
  noReports: '📭 Nobody has reported an error.',
  reportHead: (number: number, question: string, when: string) => `**${number}. ${question}** · ${when}`,
  /** The answer is no longer in the fact base: only its id is left. */
  goneFact: (id: string) => `an answer that is gone (${id})`,
  showAnswer: 'Show answer',
} as const;
