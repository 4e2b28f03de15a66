/** The one list of commands: what is registered, dispatched and tested. */
import { about } from './about.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { refresh } from './refresh.ts';
import { sources } from './sources.ts';
import { topics } from './topics.ts';

export const COMMANDS: readonly Command[] = [ask, topics, sources, about, refresh];
