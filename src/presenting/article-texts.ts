/** What moderators are told about the articles they add; in English only, as all of theirs. */
import type { ArticleState, AuditEntry } from '../desk/articles.ts';
import type { ArticleAct } from './action.ts';
import { ARTICLE } from './limits.ts';
import { plural } from './plural.ts';

const KIB = 1024;

/** How an article stands, in words and with an icon. */
export const STATE_WORDS: Readonly<Record<ArticleState, string>> = {
  draft: '📝 Draft: I do not answer from it before it is published.',
  published: '🟢 Published: I answer from it.',
  retired: '📦 Retired: I no longer answer from it, and keep it to be restored.',
};

export const AUDIT_WORDS: Readonly<Record<AuditEntry['action'], string>> = {
  'article added': 'added',
  'article discarded': 'discarded',
  'article published': 'published',
  'article retired': 'retired',
  'article restored': 'restored',
  'fact base refreshed': 'refreshed the fact base: version',
  'rolled back': 'went back to another version:',
};

export const ACT_LABELS: Readonly<Record<ArticleAct, string>> = {
  publish: 'Publish',
  discard: 'Discard',
  retire: 'Retire',
  restore: 'Restore',
};

const version = (number: number | undefined) => (number === undefined ? '' : ` This is version ${number}.`);

export const ARTICLE_TEXTS = {
  form: {
    title: 'Add an article',
    file: ['Article', `A text, Markdown or HTML file in English, up to ${ARTICLE.bytes / KIB} KiB`],
    outlet: ['Publisher', 'As readers know it: answers name it'],
    published: ['Date', 'When it appeared; may stay empty where the article says so'],
    url: ['Address', 'Where it can be read, if anywhere'],
    datePlaceholder: '2023-09-14',
    addressPlaceholder: 'https://',
  },
  refused: (why: string) => `⚠️ **Not added.** ${why}`,
  entered: 'You entered:',
  nothing: '(nothing)',
  again: 'Press “Add again” to mend it: what you typed will stand there, only the file must be chosen anew.',
  addAgain: 'Add again',
  download: {
    'too-large': `The file has more than ${ARTICLE.bytes / KIB} KiB, the most an article may have. Save the text alone, without pictures.`,
    elsewhere:
      'The file does not lie with Discord, and I fetch files from nowhere else. Attach it to the form.',
    failed: 'The file could not be fetched from Discord. Try again in a moment.',
  },
  noFile: 'No file came with the form. Attach the article as a file.',
  done: {
    publish: (title: string, number?: number) =>
      `🟢 **Published:** ${title}. From now on I answer from it.${version(number)}`,
    discard: (title: string) => `🗑️ **Discarded:** ${title}. Its text is gone.`,
    retire: (title: string, number?: number) =>
      `📦 **Retired:** ${title}. I no longer answer from it; it is kept, to be restored.${version(number)}`,
    restore: (title: string, number?: number) =>
      `🟢 **Restored:** ${title}. I answer from it again.${version(number)}`,
  },
  notDone: (why: string) => `⚠️ **Nothing was changed.** ${why}`,
  isNow: {
    draft: 'The article is a draft, not yet published.',
    published: 'The article is published already.',
    retired: 'The article was published before and is retired now; restore it instead.',
  } satisfies Record<ArticleState, string>,
  undo: 'Undo',
  show: 'Show',
  all: 'All added articles',
  unknown: (id: string) => `📭 There is no added article called \`${id}\`. \`/articles list\` shows all.`,
  addedBy: (name: string, when: string) => `added by **${name}** ${when}`,
  changed: (when: string) => `last change ${when}`,
  counts: (passages: number, drafts: number) =>
    `${plural(passages, 'passage')}, ${plural(drafts, 'sentence that states something', 'sentences that state something')}.`,
  contradictions: (count: number) => `⚖️ **Says otherwise than what I know** (${count})`,
  here: (passage: number, sentence: string) => `Here, passage ${passage}: “${sentence}”`,
  known: (statement: string, source: string) => `Known: ${statement}\n-# ${source}`,
  differs: (what: string) => `What differs: ${what}`,
  duplicates: (count: number) => `♻️ **Already there in another article** (${count})`,
  duplicate: (passages: string, article: string) => `${passages} of ${article}`,
  duplicateOf: (own: number, other: number) => `passage ${own} is passage ${other}`,
  speakers: (count: number) => `🗣️ **Who speaks** (${count})`,
  names: (count: number) => `🆕 **Names new to me** (${count})`,
  setAside: (count: number) => `🧹 **Set aside, never answered from** (${count})`,
  aside: (reason: string, passages: string) => `${reason}: ${passages}`,
  examples: '🔎 **For example**',
  draft: (passage: number, status: string, speaker?: string) =>
    `-# passage ${passage} · ${status}${speaker === undefined ? '' : ` · said by ${speaker}`}`,
  listTitle: (count: number) => `### Added articles (${count})`,
  none: '📭 Nobody has added an article yet. `/articles add` does.',
  audit: '🧾 **What was done last**',
  auditLine: (when: string, name: string, what: string, subject: string) =>
    `${when} **${name}** ${what} \`${subject}\``,
} as const;
