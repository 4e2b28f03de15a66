/** What readers are told when they say something about an answer. */
export const FEEDBACK_TEXTS = {
  helpful: '👍 Helpful',
  notHelpful: '👎 Not helpful',
  report: 'Report an error',
  voted: {
    helpful: '👍 Thank you. I noted that this answer was **helpful**; the other button changes it.',
    'not-helpful':
      '👎 Thank you. I noted that this answer was **not helpful**; the other button changes it. ' +
      'If something in it is wrong, **Report an error** lets you say what.',
  },
  form: {
    title: 'Report an error',
    about: (question: string) => `**The answer to:** ${question}`,
    text: ['What is wrong?', 'Moderators read it, without your name. At most 1,000 characters.'],
    placeholder: 'For example: the date is wrong, the passage says something else …',
  },
  reported: (question: string) =>
    `📝 Thank you. Your report on “${question}” was kept for the moderators. ` +
    '`/privacy info` tells what is kept of you, `/privacy forget` deletes it.',
  emptyReport:
    '✏️ Nothing was kept: the report was empty. Press **Report an error** again and say what is wrong.',
  reportsTitle: (shown: number) => `### Reports of errors (${shown})`,
  reportsCut: (shown: number) => `### Reports of errors (the newest ${shown})`,
  noReports: '📭 Nobody has reported an error.',
  reportHead: (number: number, question: string, when: string) => `**${number}. ${question}** · ${when}`,
  /** The answer is no longer in the fact base: only its id is left. */
  goneFact: (id: string) => `an answer that is gone (${id})`,
  showAnswer: 'Show answer',
} as const;
