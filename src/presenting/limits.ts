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
  /** … where nothing else in the channel shows it. */
  asked: 200,
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
  /** Ids of changed facts, or of articles, named after a refresh. */
  changedFacts: 15,
  /** Characters of an outlet's name beside a passage; added articles have no longer ones. */
  outlet: 100,
  /** Characters of an article's title where it is named, not shown. */
  title: 200,
  /** Characters of a sentence quoted as an answer; longer ones stand in their passage only. */
  quoted: 1_000,
  /** Longer addresses are not linked: one alone could fill a message. */
  link: 1_000,
  /** Characters of a passage, marked up, beside its heading. */
  passagePart: 3_300,
  /** Characters of what a moderator entered, where it is said to be wrong: it may be a whole article. */
  entered: 80,
  /** Numbers of passages named in one line of a preview. */
  passages: 60,
  /** Characters of a sentence, fact or quote set side by side with another in a preview. */
  beside: 350,
  /** Facts on one page of a list. */
  facts: 8,
  /** Drafts shown as examples in a preview. */
  drafts: 3,
  /** Characters of names or numbers listed in one piece of a preview. */
  wordList: 600,
  /** Entries of the audit shown below the list of articles. */
  audit: 10,
  /** Reports of errors listed for moderators. */
  reports: 200,
  /** Room kept for the sentence that says what did not fit. */
  notice: 200,
} as const;

/** A picture in a message. Discord takes ten times as much, but on a phone it should be there at once. */
export const PICTURE = { alt: 1_024, bytes: 1024 * 1024 } as const;

/** What a moderator may enter for an article. */
export const ARTICLE = {
  /** As much as the desk takes; a news article has a hundredth of it. */
  bytes: 1024 * 1024,
  mebibytes: 1,
  outlet: 100,
  /** `2023-09-12` has ten; a wrong one should come back with a word about it, not be refused by the form. */
  date: 40,
  address: 512,
} as const;

/** What a reader may write when reporting an error. */
export const REPORT = { text: 1_000 } as const;
