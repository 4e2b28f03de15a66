import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { COMMANDS, MENUS } from '../../commands/index.ts';
import { type Definition, diffCommands } from '../../src/discord/command-diff.ts';

const definitions: readonly Definition[] = [...COMMANDS, ...MENUS].map(({ definition }) => definition);
const NOTHING = { create: [], update: [], remove: [] };

/** The commands as Discord lists them: with ids, with defaults filled in, with lists in another order. */
function live(commands: readonly Definition[] = definitions) {
  return commands.map((definition, index) => ({
    id: `${index + 1}`,
    application_id: '9',
    version: '7',
    nsfw: false,
    default_member_permissions: null,
    dm_permission: true,
    name_localizations: null,
    description_localizations: null,
    ...definition,
    ...(definition.contexts && { contexts: [...definition.contexts].reverse() }),
  }));
}

const text = {
  type: ApplicationCommandOptionType.String as const,
  name: 'text',
  description: 'Some text',
  required: true,
  min_length: 1,
  max_length: 600,
  choices: [{ name: 'a', value: 'a' }],
};
const count = {
  type: ApplicationCommandOptionType.Integer as const,
  name: 'count',
  description: 'How many',
  min_value: 1,
};
const one: Definition = {
  type: ApplicationCommandType.ChatInput,
  name: 'one',
  description: 'The one',
  default_member_permissions: '32',
  contexts: [0, 1],
  integration_types: [0],
  options: [text, count],
};

describe('the difference between the commands wanted and those Discord has', () => {
  test('is none when they are the same', () => {
    expect(diffCommands(definitions, live())).toEqual(NOTHING);
    expect(diffCommands([one], live([one]))).toEqual(NOTHING);
  });

  test('creates all where there are none', () => {
    expect(diffCommands(definitions, [])).toEqual({ ...NOTHING, create: definitions });
  });

  test('removes what is no longer wanted', () => {
    expect(diffCommands([], live([one]))).toEqual({ ...NOTHING, remove: [{ id: '1', name: 'one' }] });
  });

  test('takes a renamed command as a new one, and removes the old', () => {
    const renamed = { ...one, name: 'two' };
    expect(diffCommands([renamed], live([one]))).toEqual({
      create: [renamed],
      update: [],
      remove: [{ id: '1', name: 'one' }],
    });
  });

  const changed: Readonly<Record<string, Partial<Definition>>> = {
    description: { description: 'Another' },
    'a localized description': { description_localizations: { de: 'Das eine' } },
    'a localized name': { name_localizations: { de: 'eins' } },
    permissions: { default_member_permissions: '8' },
    'permissions taken away': { default_member_permissions: null },
    contexts: { contexts: [0] },
    'integration types': { integration_types: [0, 1] },
    'age restriction': { nsfw: true },
    'options taken away': { options: [] },
    'order of options': { options: [count, text] },
    required: { options: [{ ...text, required: false }, count] },
    'option type': { options: [text, { ...count, type: ApplicationCommandOptionType.Number }] },
    'option name': { options: [text, { ...count, name: 'number' }] },
    'option description': { options: [text, { ...count, description: 'Another' }] },
    choices: { options: [{ ...text, choices: [{ name: 'b', value: 'a' }] }, count] },
    autocomplete: { options: [text, { ...count, autocomplete: true }] },
    'minimum length': { options: [{ ...text, min_length: 2 }, count] },
    'maximum length': { options: [{ ...text, max_length: 601 }, count] },
    'minimum value': { options: [text, { ...count, min_value: 2 }] },
    'maximum value': { options: [text, { ...count, max_value: 9 }] },
  };

  test.each(Object.entries(changed))('sees a change of %s', (_, over) => {
    const definition: Definition = { ...one, ...over };
    expect(diffCommands([definition], live([one]))).toEqual({
      ...NOTHING,
      update: [{ id: '1', definition }],
    });
  });

  test('sees a change inside a subcommand', () => {
    const nested = (required: boolean): Definition => ({
      name: 'group',
      description: 'A group',
      options: [
        {
          type: ApplicationCommandOptionType.Subcommand,
          name: 'sub',
          description: 'A subcommand',
          options: [
            { type: ApplicationCommandOptionType.String, name: 'text', description: 'Text', required },
          ],
        },
      ],
    });
    expect(diffCommands([nested(true)], live([nested(true)]))).toEqual(NOTHING);
    expect(diffCommands([nested(true)], live([nested(false)])).update).toHaveLength(1);
  });

  test('a message command of the same name is another command', () => {
    const menu = { id: '5', type: ApplicationCommandType.Message, name: 'one', description: '' };
    const diff = diffCommands([one], [...live([one]), menu]);
    expect(diff).toEqual({ ...NOTHING, remove: [{ id: '5', name: 'one' }] });
  });
});
