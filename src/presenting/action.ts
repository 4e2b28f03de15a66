/**
 * What pressing a button or choosing from a menu means, written into Discord's custom_id
 * (`fact:train-enters-khasan`, `passage:rfa-2023-09-12:7:2:0`, `why:0:Where+did+Kim+go?`) and read back from it.
 * A message outlives a refresh and even a new version of the bot, so whatever comes back is parsed.
 */
import { z } from 'zod';
import { BUTTON } from './limits.ts';

/** What would be taken for our own punctuation, and what Discord might strip: odd blanks, invisible characters. */
const UNSAFE = /[%:+]|[^\P{Z} ]|\p{C}/gu;

/** Percent-encoding of the unsafe alone: a question in any script keeps nearly its own length. */
function encode(value: string | number): string {
  return String(value).toWellFormed().replace(UNSAFE, encodeURIComponent).replaceAll(' ', '+');
}

const part = z.string().transform((encoded, context) => {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    context.addIssue({ code: 'custom', message: 'badly encoded' });
    return z.NEVER;
  }
});
const count = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number);

/** What moderators do with an added article. */
export const ARTICLE_ACTS = ['publish', 'discard', 'retire', 'restore'] as const;
export type ArticleAct = (typeof ARTICLE_ACTS)[number];

/** What a reader may make of an answer. */
const OPINIONS = ['helpful', 'not-helpful'] as const;

const actionSchema = z.union([
  z.tuple([z.literal('fact'), part]).transform(([kind, id]) => ({ kind, id })),
  /** A passage, with one of its sentences marked (counted from 1; 0: none), from one of its parts on. */
  z
    .tuple([z.literal('passage'), part, count, count, count])
    .transform(([kind, article, passage, sentence, at]) => ({ kind, article, passage, sentence, part: at })),
  /** The same, for another fact of one message that stands in the same passage. */
  z
    .tuple([z.literal('passage'), part, count, count, count, count])
    .transform(([kind, article, passage, sentence, at, side]) => ({
      kind,
      article,
      passage,
      sentence,
      part: at,
      side,
    })),
  /** As earlier versions wrote it. */
  z.tuple([z.literal('passage'), part, count]).transform(([kind, article, passage]) => ({
    kind,
    article,
    passage,
    sentence: 0,
    part: 0,
  })),
  /** An article, passage by passage. */
  z.tuple([z.literal('read'), part, count, count]).transform(([kind, article, passage, at]) => ({
    kind,
    article,
    passage,
    part: at,
  })),
  z.tuple([z.literal('sources'), count]).transform(([kind, page]) => ({ kind, page })),
  /** A page of a topic's answers, of the topics, of what somebody said, of a comparison, of a timeline. */
  z.tuple([z.literal('topic'), part, count]).transform(([kind, id, page]) => ({ kind, id, page })),
  z.tuple([z.literal('topics'), count]).transform(([kind, page]) => ({ kind, page })),
  z.tuple([z.literal('who'), part, count]).transform(([kind, id, page]) => ({ kind, id, page })),
  z.tuple([z.literal('compare'), part, count]).transform(([kind, key, page]) => ({ kind, key, page })),
  /** Of all topics where none is named. */
  z.tuple([z.literal('timeline'), part, count]).transform(([kind, topic, page]) => ({ kind, topic, page })),
  /** As earlier versions wrote them. */
  z.tuple([z.literal('topic'), part]).transform(([kind, id]) => ({ kind, id, page: 0 })),
  z.tuple([z.literal('topics')]).transform(([kind]) => ({ kind, page: 0 })),
  /** Why the n-th answer to a question came out as it did: the question is asked again. */
  z.tuple([z.literal('why'), count, part]).transform(([kind, answer, question]) => ({
    kind,
    answer,
    question,
  })),
  /** The same for a question too long for a custom_id: the key under which it is remembered. */
  z.tuple([z.literal('why-long'), count, part]).transform(([kind, answer, key]) => ({ kind, answer, key })),
  /** Moderators: a page of the list of added articles, or of what was understood of one. */
  z.tuple([z.literal('articles'), count]).transform(([kind, page]) => ({ kind, page })),
  z.tuple([z.literal('preview'), part, count]).transform(([kind, id, page]) => ({ kind, id, page })),
  z.tuple([z.literal('article'), z.enum(ARTICLE_ACTS), part]).transform(([kind, act, id]) => ({
    kind,
    act,
    id,
  })),
  /** The form for a new article, and the button that opens it again: the key of what was typed, or nothing. */
  z.tuple([z.literal('add-article'), part]).transform(([kind, key]) => ({ kind, key })),
  /** A reader's opinion of an answer, the form to report an error in it, and (moderators) a page of such reports. */
  z.tuple([z.literal('vote'), z.enum(OPINIONS), part]).transform(([kind, opinion, fact]) => ({
    kind,
    opinion,
    fact,
  })),
  z.tuple([z.literal('report'), part]).transform(([kind, fact]) => ({ kind, fact })),
  z.tuple([z.literal('reports'), count]).transform(([kind, page]) => ({ kind, page })),
  /** Everything held on whoever presses it; and its deletion, first asked about. */
  z.tuple([z.literal('my-data')]).transform(([kind]) => ({ kind })),
  z.tuple([z.literal('forget'), z.enum(['ask', 'now'])]).transform(([kind, step]) => ({ kind, step })),
  /** Posts the private message it stands on for all to see; another page of a checked message, by its key. */
  z.tuple([z.literal('share')]).transform(([kind]) => ({ kind })),
  z.tuple([z.literal('check'), part, count]).transform(([kind, key, page]) => ({ kind, key, page })),
  /** A menu itself means nothing; each of its options carries an action. The number keeps it unique. */
  z.tuple([z.literal('menu'), count]).transform(([kind, number]) => ({ kind, number })),
]);

export type Action = z.infer<typeof actionSchema>;

/** The custom_id for an action; `undefined` where it would be longer than Discord takes. */
export function encodeAction(action: Action): string | undefined {
  const encoded = Object.values(action).map(encode).join(':');
  return encoded.length <= BUTTON.customId ? encoded : undefined;
}

/** The action in a custom_id; `undefined` for anything this version did not write. */
export function decodeAction(customId: string): Action | undefined {
  return actionSchema.safeParse(customId.split(':')).data;
}
