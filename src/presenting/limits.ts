/** Discord's limits, as data. Source: https://docs.discord.com/developers, read for REST v10. */

/** One message of Components V2. Nested components count, labels do not count as text. */
export const MESSAGE = { components: 40, text: 4_000 } as const;

export const ROW = { buttons: 5 } as const;
export const BUTTON = { label: 80, customId: 100, url: 512 } as const;
export const SELECT = { options: 25, label: 100, value: 100, description: 100, placeholder: 150 } as const;
export const AUTOCOMPLETE = { choices: 25, name: 100, value: 100 } as const;

/** Our own limits: what is pleasant to read, below what Discord allows. */
export const OURS = {
  /** More than three guesses is a list, not a question back. */
  didYouMean: 3,
  related: 3,
  examples: 3,
  /** Characters of a reader's own question shown back. */
  echo: 150,
  /** Words or names listed in one line of an explanation. */
  words: 6,
  /** Characters of each of them. */
  word: 30,
  /** Names shown back from a question in another script. */
  names: 4,
  /** Faults listed after a failed refresh; the log has them all. */
  problems: 10,
  /** Characters of one fault's message, which may quote half a file. */
  problemText: 300,
  /** Ids of changed facts named after a refresh. */
  changedFacts: 15,
  /** Room kept for the sentence that says what did not fit. */
  notice: 200,
} as const;
