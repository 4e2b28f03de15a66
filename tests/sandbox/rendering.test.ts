import {
  type APIMessage,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  TextInputStyle,
} from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { plainText } from '../../src/sandbox/markdown.ts';
import { choicesOf } from '../../src/sandbox/parts.ts';
import { renderMessage, renderModal } from '../../src/sandbox/rendering.ts';

const EMPTY = { content: '', embeds: [], attachments: [] };
const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
const button = (custom_id: string, label: string, more: object = {}) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Primary,
  custom_id,
  label,
  ...more,
});
const components = [
  {
    type: ComponentType.Container,
    components: [
      text('### Khasan\nKim **crossed** there.\n-# Reported · [Bloomberg](https://example.org/a)'),
      { type: ComponentType.Separator, divider: true },
      { type: ComponentType.Section, components: [text('Another fact')], accessory: button('why', 'Why?') },
      {
        type: ComponentType.ActionRow,
        components: [
          button('more', 'More', { emoji: { name: '📄' } }),
          button('off', 'Off', { disabled: true }),
          {
            type: ComponentType.Button,
            style: ButtonStyle.Link,
            label: 'Source',
            url: 'https://example.org',
          },
        ],
      },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: 'topic',
            placeholder: 'Topics',
            options: [
              { label: 'The train', value: 'train', description: 'How Kim came' },
              { label: 'The talks', value: 'talks' },
            ],
          },
        ],
      },
      { type: ComponentType.Separator, divider: false },
      { type: ComponentType.File, file: { url: 'attachment://a.txt' }, name: 'a.txt' },
      { type: ComponentType.MediaGallery, items: [{ media: { url: 'x' }, description: 'A map' }] },
    ],
  },
] as unknown as NonNullable<APIMessage['components']>;

it('renders a Components V2 message with numbered buttons and options', () => {
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
  expect(renderMessage({ ...EMPTY, flags, components })).toBe(
    [
      '(only you can see this)',
      '│ Khasan',
      '│ Kim crossed there.',
      '│ Reported · Bloomberg <https://example.org/a>',
      `│ ${'─'.repeat(24)}`,
      '│ Another fact',
      '│ [1] Why?',
      '│ [2] 📄 More   [3] Off (disabled)   Source <https://example.org>',
      '│ Topics:',
      '│   [4] The train – How Kim came',
      '│   [5] The talks',
      '│',
      '│ (file: a.txt)',
      '│ (picture: A map)',
    ].join('\n'),
  );
});

it('numbers what choicesOf numbers', () => {
  expect(choicesOf(components).map(({ label }) => label)).toEqual([
    'Why?',
    '📄 More',
    'Off',
    'The train',
    'The talks',
  ]);
});

it('renders content, embeds, files and a message still to come', () => {
  const embeds = [
    { title: 'Title', description: 'two\nlines', fields: [{ name: 'When', value: '*Tuesday*' }] },
  ];
  const attachments = [{ filename: 'a.txt', url: 'http://x/a.txt' }] as APIMessage['attachments'];
  expect(renderMessage({ content: 'Hello', embeds, attachments })).toBe(
    ['Hello', '│ Title', '│ two', '│ lines', '│ When: Tuesday', '(file: a.txt <http://x/a.txt>)'].join('\n'),
  );
  expect(renderMessage({ ...EMPTY, flags: MessageFlags.Loading })).toBe('… is thinking');
});

it('renders the head of a form', () => {
  const field = { type: ComponentType.TextInput, custom_id: 'a', style: TextInputStyle.Short };
  const form = {
    title: 'Tell us',
    components: [text('In **your** words'), { type: 18, label: 'Why?', component: field }],
  };
  expect(renderModal(form)).toBe('Form: Tell us\nIn your words');
});

it.each([
  ['**bold** and *italic* and __under__', 'bold and italic and under'],
  ['snake_case_stays and 2 * 3 * 4 stay', 'snake_case_stays and 2 * 3 * 4 stay'],
  ['\\*escaped\\* and \\_so\\_', '*escaped* and _so_'],
  ['# Head\n> quote', 'Head\n> quote'],
  ['[https://a.org](https://a.org)', 'https://a.org'],
  ['</ask:123> now', '/ask now'],
  ['<t:1694476800:D>', 'Tue, 12 Sep 2023 00:00:00 GMT'],
])('reads %j as %j', (markdown, plain) => {
  expect(plainText(markdown)).toBe(plain);
});
