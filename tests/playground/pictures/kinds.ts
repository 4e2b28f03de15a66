/** The one list of what is pictured, in the gallery's order. */
import { ANSWERS } from './answers.ts';
import { ARTICLES } from './articles.ts';
import { EXPLORING } from './exploring.ts';
import type { Kind } from './kind.ts';
import { MODERATOR } from './moderator.ts';
import { PAGE_PARTS } from './page-parts.ts';

export interface Group {
  readonly title: string;
  readonly kinds: readonly Kind[];
}

export const GROUPS: readonly Group[] = [
  { title: 'Questions', kinds: ANSWERS },
  { title: 'Looking round', kinds: EXPLORING },
  { title: 'Added articles', kinds: ARTICLES },
  { title: 'For moderators', kinds: MODERATOR },
  { title: 'The playground’s page', kinds: PAGE_PARTS },
];
