/** `/timeline`: dated facts in order, as a picture and as text. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { datedTopicChoices } from '../src/presenting/explore-choices.ts';
import { timelineMessage, timelinesMessage } from '../src/presenting/timeline-message.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';

const TOPIC = 'topic';

export const timeline = {
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'timeline',
    description: 'See what happened when, and what was still ahead, as a picture and as text',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: TOPIC,
        description: 'Only this topic',
        autocomplete: true,
      },
    ],
  },
  private: true,
  // The first picture takes a while: what draws it is loaded only then.
  slow: true,
  async run({ desk, pictures, option }) {
    const topic = option(TOPIC).trim();
    const found = desk.timeline(topic === '' ? undefined : topic);
    return found === undefined ? timelinesMessage(desk) : timelineMessage(found, desk, pictures);
  },
  complete: ({ desk, option }) => datedTopicChoices(desk.topics(), option(TOPIC)),
} satisfies Command;
