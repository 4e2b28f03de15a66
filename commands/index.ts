/** The one list of commands, and of the forms they open: what is registered, dispatched and tested. */
import { about } from './about.ts';
import { addForm } from './articles/add.ts';
import { articles } from './articles.ts';
import { ask } from './ask.ts';
import type { Command, Form } from './command.ts';
import { refresh } from './refresh.ts';
import { sources } from './sources.ts';
import { topics } from './topics.ts';

export const COMMANDS: readonly Command[] = [ask, topics, sources, about, articles, refresh];
export const FORMS: readonly Form[] = [addForm];
