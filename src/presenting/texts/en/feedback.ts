/** What readers are told when they say something about an answer. */
export const feedback = {
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
    label: 'What is wrong?',
    description: 'Moderators read it, without your name. At most 1,000 characters.',
    placeholder: 'For example: the date is wrong, the passage says something else …',
  },
  reported: (question: string) =>
    `📝 Thank you. Your report on “${question}” was kept for the moderators. ` +
    '`/privacy info` tells what is kept of you, `/privacy forget` deletes it.',
  emptyReport:
    '✏️ Nothing was kept: the report was empty. Press **Report an error** again and say what is wrong.',
};
