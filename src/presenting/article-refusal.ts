/** Why an article was not added, or nothing was done with it: in words, with what to do about it. */
import type { ArticleChangeRefusal, ArticleState, UploadRefusal } from '../desk/articles.ts';
import type { ArticleAct } from './action.ts';
import { inCode, quoted } from './brief.ts';
import { OURS } from './limits.ts';
import type { Texts } from './texts/texts.ts';

/** Why the file of a form could not be had. */
export interface FileFault {
  readonly reason: 'too-large' | 'elsewhere' | 'failed' | 'no-file';
}

export type ArticleRefusal = UploadRefusal | FileFault;

export function refusalWords(refusal: ArticleRefusal, { articles }: Texts): string {
  const { refusals, there } = articles;
  switch (refusal.reason) {
    case 'file-type':
    case 'bad-date':
    case 'date-to-come':
    case 'bad-address':
      return refusals[refusal.reason](quoted(refusal.given, OURS.entered));
    case 'long-outlet':
      return refusals[refusal.reason](refusal.length, refusal.longest);
    case 'own-date':
      return refusals[refusal.reason](refusal.own);
    case 'same-text':
      return refusals[refusal.reason](inCode(refusal.article), there[refusal.state ?? 'shipped']);
    default:
      return refusals[refusal.reason];
  }
}

/** @param act what was to be done */
export function changeRefusalWords(
  act: ArticleAct,
  id: string,
  refusal: ArticleChangeRefusal,
  { articles }: Texts,
): string {
  if (refusal.reason === 'unknown') return articles.unknown(inCode(id, OURS.echo));
  if (refusal.reason === 'meanwhile') return articles.meanwhile;
  const words: Partial<Record<ArticleState, string>> = articles.wrongState[act];
  return words[refusal.state] ?? articles.meanwhile;
}
