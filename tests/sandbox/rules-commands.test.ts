import type { Locale } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import type { Json } from '../../src/sandbox/json.ts';
import { errorTree } from '../../src/sandbox/rule-check.ts';
import { type Breach, checkCommand, checkCommandList } from '../../src/sandbox/rules.ts';

const codes = (breaches: readonly Breach[]) => breaches.map(({ code }) => code);
const option = (name: string, more: Json = {}) => ({ type: 3, name, description: 'd', ...more });
const command = (more: Json) => ({ name: 'ask', description: 'd', ...more });
it.each<[string, Json, string[]]>([
  ['a plain command', {}, []],
  ['no description', { description: undefined }, ['BASE_TYPE_REQUIRED']],
  ['upper case', { name: 'Ask' }, ['APPLICATION_COMMAND_INVALID_NAME']],
  ['a blank in the name', { name: 'ask it' }, ['APPLICATION_COMMAND_INVALID_NAME']],
  ['a bad translated name', { name_localizations: { de: 'Fragen!' } }, ['APPLICATION_COMMAND_INVALID_NAME']],
  [
    'an unknown locale',
    { description_localizations: { xx: 'd' } satisfies Partial<Record<Locale | 'xx', string>> },
    ['ENUM_TYPE_COERCE'],
  ],
  [
    'a required option after an optional one',
    { options: [option('a'), option('b', { required: true })] },
    ['APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
  ],
  ['required options first', { options: [option('a', { required: true }), option('b')] }, []],
  [
    'two options of one name',
    { options: [option('a'), option('a')] },
    ['APPLICATION_COMMAND_OPTIONS_NAME_INVALID'],
  ],
  [
    'choices and autocomplete',
    { options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] },
    ['APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE'],
  ],
  [
    'two choices of one name',
    {
      options: [
        option('a', {
          choices: [
            { name: 'x', value: 'x' },
            { name: 'x', value: 'y' },
          ],
        }),
      ],
    },
    ['APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE'],
  ],
  [
    'subcommands beside options',
    { options: [option('a'), { type: 1, name: 's', description: 'd' }] },
    ['APPLICATION_COMMAND_OPTIONS_TYPE_INVALID'],
  ],
  [
    'more than 8,000 characters, the longest translation counted',
    {
      options: Array.from({ length: 25 }, (_, n) =>
        option(`o${n}`, { description_localizations: { de: 'x'.repeat(400) } }),
      ),
    },
    ['APPLICATION_COMMAND_TOO_LARGE'],
  ],
  ['other private chats without user install', { contexts: [0, 2] }, ['COMMAND_CONTEXTS_PRIVATE']],
  [
    'a context menu with a description',
    { type: 3, name: 'Ask about this' },
    ['APPLICATION_COMMAND_CONTEXT_MENU'],
  ],
  ['a context menu', { type: 3, name: 'Ask about this', description: '' }, []],
])('%s', (_, more, expected) => {
  expect(codes(checkCommand(command(more), false))).toEqual(expected);
});

it('finds commands of one name and type, and where in the list a fault is', () => {
  const breaches = checkCommandList([command({}), command({ description: '' })], false);
  expect(codes(breaches)).toEqual(['BASE_TYPE_REQUIRED', 'APPLICATION_COMMANDS_DUPLICATE_NAME']);
  expect(errorTree(breaches)).toMatchObject({
    1: { description: { _errors: [{ code: 'BASE_TYPE_REQUIRED' }] } },
  });
});

it('keeps contexts out of guild commands', () => {
  expect(codes(checkCommand(command({ contexts: [0] }), true))).toEqual(['COMMAND_CONTEXTS_GUILD']);
});
