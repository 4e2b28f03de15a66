import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type Client,
  type Interaction,
} from 'discord.js';
import type { Settings } from '../../src/sandbox/settings.ts';
import { startBot } from './bot.ts';

const question = { name: 'question', description: 'Q', type: ApplicationCommandOptionType.String } as const;
const COMMANDS = [
  { name: 'ask', description: 'Ask', options: [{ ...question, required: true, autocomplete: true }] },
  { name: 'Ask about this', type: ApplicationCommandType.Message },
  {
    name: 'article',
    description: 'Articles',
    options: [
      {
        name: 'add',
        description: 'Add one',
        type: ApplicationCommandOptionType.Subcommand,
        options: [
          {
            name: 'file',
            description: 'Text',
            type: ApplicationCommandOptionType.Attachment,
            required: true,
          },
        ],
      },
    ],
  },
];

/** A bot with `/ask`, `/article add` and a message menu, whose every interaction goes to one handler. */
export async function botWith(
  handle: (interaction: Interaction) => Promise<unknown>,
  settings: Partial<Settings> = {},
) {
  const errors: unknown[] = [];
  const listen = (client: Client): void => {
    client.on(
      'interactionCreate',
      (interaction) => void handle(interaction).catch((error) => errors.push(error)),
    );
  };
  const { sandbox, client } = await startBot(listen, settings);
  await client.application?.commands.set(COMMANDS as never);
  return { sandbox, client, errors, reader: sandbox.actor('reader'), moderator: sandbox.actor('moderator') };
}
