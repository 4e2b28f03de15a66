/** What leafing and choosing give where readers look round: topics, names, comparisons, timelines. */
import type { Context } from '../../commands/command.ts';
import type { Action } from '../presenting/action.ts';
import { comparablesMessage, comparisonMessage } from '../presenting/compare-message.ts';
import type { Message } from '../presenting/components.ts';
import { SELECT } from '../presenting/limits.ts';
import { notice } from '../presenting/notice.ts';
import { timelineMessage, timelinesMessage } from '../presenting/timeline-message.ts';
import { topicMessage, topicsMessage } from '../presenting/topics-message.ts';
import { whoMessage } from '../presenting/who-message.ts';
import type { ActionResult } from './actions.ts';

type ExploreAction = Extract<Action, { kind: 'topic' | 'topics' | 'who' | 'compare' | 'timeline' }>;

function leafed(message: Message): ActionResult {
  return { message, replaces: true };
}

/** What is gone since a message was sent gives what there is instead. */
export function runExploreAction(
  action: ExploreAction,
  { desk, pictures }: Context,
): ActionResult | Promise<ActionResult> {
  switch (action.kind) {
    case 'topic': {
      const found = desk.topics().find(({ id }) => id === action.id);
      return found === undefined
        ? { message: notice(desk.texts.trouble.stale.topic), replaces: false }
        : leafed(topicMessage(found, desk.texts, action.page));
    }
    case 'topics':
      return leafed(topicsMessage(desk.topics(), desk.texts, action.page));
    case 'who':
      return leafed(whoMessage(desk.who(action.id), desk, action.page));
    case 'compare': {
      const found = desk.compare(action.key);
      return leafed(
        found === undefined
          ? comparablesMessage(desk.comparisons('', SELECT.options), desk.texts)
          : comparisonMessage(found, desk, action.page),
      );
    }
    case 'timeline': {
      const found = desk.timeline(action.topic === '' ? undefined : action.topic);
      return found === undefined
        ? leafed(timelinesMessage(desk))
        : timelineMessage(found, desk, pictures, action.page).then(leafed);
    }
  }
}
