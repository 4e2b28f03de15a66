/** What was learnt from the evaluation set. Written by `npm run evaluate -- --fit`; not by hand. */
export const MODEL = {
  fitted: 'by hand, before the first evaluation',
  weights: {
    bias: -2.5,
    nearest: 6,
    margin: 8,
    vote: 1.5,
    coverage: 2,
    centred: 2,
    kindFit: 0.5,
    openAhead: -8,
    openVote: -3,
    missingShare: -4,
    unknownShare: -3,
    missingName: -0.5,
    missingNumber: -0.5,
    otherSpeaker: -2,
  },
  /** Answered from here on. */
  answer: 0.5,
  /** Did-you-mean from here on. */
  offer: 0.42,
} as const;
