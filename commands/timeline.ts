/** `/timeline`: dated facts in order, as a picture and as text. */
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { datedTopicChoices } from '../src/presenting/explore-choices.ts';
import { timelineMessage, timelinesMessage } from '../src/presenting/timeline-message.ts';
import type { Command } from './command.ts';
import { EVERYWHERE } from './everywhere.ts';
import { LOOK } from './wordings/readers.ts';
import { named } from './wordings/wording.ts';

const TOPIC = LOOK.topic.en[0];

export const timeline = {
  definition: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    ...named(LOOK.timeline),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named(LOOK.topic),
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
