/** The one list of commands, of those in a message's menu, and of forms: what is registered, dispatched and tested. */
import { about } from './about.ts';
import { addForm } from './articles/add.ts';
import { articles } from './articles.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import type { Command, Form, MessageCommand } from './command.ts';
import { compare } from './compare.ts';
import { privacy } from './privacy.ts';
import { refresh } from './refresh.ts';
import { reportForm, reports } from './reports.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { topics } from './topics.ts';
import { who } from './who.ts';

export const COMMANDS: readonly Command[] = [
  ask,
  topics,
  who,
  compare,
  timeline,
  sources,
  about,
  privacy,
  articles,
  reports,
  refresh,
];
export const MENUS: readonly MessageCommand[] = [check];
export const FORMS: readonly Form[] = [addForm, reportForm];
