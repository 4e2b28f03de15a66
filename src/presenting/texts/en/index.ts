/** English: the keys and the parameters that every language has. */
import { answer } from './answer.ts';
import { articles } from './articles.ts';
import { check } from './check.ts';
import { explore } from './explore.ts';
import { feedback } from './feedback.ts';
import { followUp } from './follow-up.ts';
import { list } from './list.ts';
import { privacy } from './privacy.ts';
import { refresh } from './refresh.ts';
import { reports } from './reports.ts';
import { timeline } from './timeline.ts';
import { trouble } from './trouble.ts';
import { why } from './why.ts';
import { words } from './words.ts';

export const en = {
  words,
  answer,
  followUp,
  why,
  list,
  explore,
  timeline,
  check,
  feedback,
  privacy,
  trouble,
  articles,
  refresh,
  reports,
};

export type Texts = typeof en;
