import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/sandbox/json.ts';
import {
  type Before,
  type Breach,
  checkChoices,
  checkDeferral,
  checkMessage,
  checkModal,
} from '../../src/sandbox/rules.ts';
import { startBot } from './bot.ts';

const V2 = MessageFlags.IsComponentsV2;
const SILENT = { allowed_mentions: { parse: [] } };
const codes = (breaches: readonly Breach[]) =>
  breaches.map(({ code, effect }) => (effect === 'note' ? effect : code));
const message = (body: Json, before?: Before) => codes(checkMessage({ ...SILENT, ...body }, [], before));
const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
const button = (custom_id: string, more: Json = {}) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Primary,
  label: 'Go',
  custom_id,
  ...more,
});
const row = (...components: Json[]) => ({ type: ComponentType.ActionRow, components });
const select = (custom_id: string, more: Json = {}) => ({
  type: ComponentType.StringSelect,
  custom_id,
  options: [{ label: 'A', value: 'a' }],
  ...more,
});
const blank: Before = { flags: 0, content: '', embeds: 0, attachments: [], components: 0 };

describe('messages', () => {
  it.each<[string, Json, string[]]>([
    ['plain text', { content: 'hello' }, []],
    ['2,001 characters', { content: 'x'.repeat(2_001) }, ['BASE_TYPE_MAX_LENGTH']],
    ['nothing at all', {}, ['EMPTY']],
    ['blanks only', { content: ' \n ' }, ['EMPTY']],
    [
      'embeds of 6,001 characters',
      {
        embeds: [
          { description: 'x'.repeat(4_000) },
          { title: 'x'.repeat(200), fields: [{ name: 'x'.repeat(801), value: 'x'.repeat(1_000) }] },
        ],
      },
      ['MAX_EMBED_SIZE_EXCEEDED'],
    ],
    [
      'the same custom id twice',
      { content: 'x', components: [row(button('a'), button('a'))] },
      ['COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      'a button and a select in one row',
      { content: 'x', components: [row(button('a'), select('b'))] },
      ['ROW_MIXED'],
    ],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...'abcdef'.split('').map((id) => button(id)))] },
      ['ROW_FULL'],
    ],
    ['two selects in a row', { content: 'x', components: [row(select('a'), select('b'))] }, ['ROW_FULL']],
    [
      'six rows',
      { content: 'x', components: 'abcdef'.split('').map((id) => row(button(id))) },
      ['BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'two options of one value',
      {
        content: 'x',
        components: [
          row(
            select('a', {
              options: [
                { label: 'A', value: 'a' },
                { label: 'B', value: 'a' },
              ],
            }),
          ),
        ],
      },
      ['OPTION_VALUE_DUPLICATED'],
    ],
    [
      'a select that wants more than it takes',
      { content: 'x', components: [row(select('a', { min_values: 3, max_values: 2 }))] },
      ['SELECT_RANGE'],
    ],
    [
      'a button without custom id',
      { content: 'x', components: [row({ type: 2, style: 1, label: 'Go' })] },
      ['BUTTON_TARGET'],
    ],
    [
      'a link without address',
      { content: 'x', components: [row(button('a', { style: ButtonStyle.Link }))] },
      ['BUTTON_TARGET'],
    ],
    [
      'a button without label or emoji',
      { content: 'x', components: [row(button('a', { label: '' }))] },
      ['BUTTON_EMPTY'],
    ],
    ['V2 parts without the flag', { components: [text('x')] }, ['UNION_TYPE_CHOICES']],
    ['V2 parts with the flag', { flags: V2, components: [text('x')] }, []],
    [
      'content beside V2',
      { flags: V2, content: 'x', components: [text('x')] },
      ['MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      '4,001 characters in V2 texts',
      {
        flags: V2,
        components: [{ type: 17, components: [text('x'.repeat(2_001)), text('x'.repeat(2_000))] }],
      },
      ['COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
    ],
    [
      '41 components, nested ones counted',
      { flags: V2, components: [{ type: 17, components: Array.from({ length: 40 }, () => text('x')) }] },
      ['COMPONENT_MAX_TOTAL'],
    ],
    [
      'an attachment that was not sent',
      { flags: V2, components: [{ type: 13, file: { url: 'attachment://a.txt' } }] },
      ['REFERENCED_ATTACHMENT_NOT_FOUND'],
    ],
    [
      'pictures without a description',
      {
        flags: V2,
        components: [
          { type: 12, items: [{ media: { url: 'https://x.example/a.png' }, description: 'A map' }] },
          { type: 12, items: [{ media: { url: 'https://x.example/b.png' } }] },
        ],
      },
      ['note'],
    ],
    ['no allowed_mentions', { content: 'x', allowed_mentions: undefined }, ['note']],
    ['allowed_mentions that ping users', { content: 'x', allowed_mentions: { parse: ['users'] } }, ['note']],
    ['allowed_mentions without parse', { content: 'x', allowed_mentions: { replied_user: false } }, ['note']],
    [
      'allowed_mentions that ping the one replied to',
      { content: 'x', allowed_mentions: { parse: [], replied_user: true } },
      ['note'],
    ],
  ])('%s', (_, body, expected) => {
    expect(message(body)).toEqual(expected);
  });

  it('measures files', () => {
    const file = {
      field: 'files[0]',
      name: 'a.txt',
      type: 'text/plain',
      data: Buffer.alloc(10 * 1024 * 1024 + 1),
    };
    expect(codes(checkMessage(SILENT, [file]))).toEqual(['FILE_TOO_LARGE']);
    expect(
      codes(
        checkMessage(
          SILENT,
          Array.from({ length: 11 }, () => ({ ...file, data: Buffer.alloc(1) })),
        ),
      ),
    ).toEqual(['BASE_TYPE_MAX_LENGTH']);
  });
});

describe('edits', () => {
  it.each<[string, Json, Partial<Before>, string[]]>([
    [
      'V2 parts in a message that has the flag',
      { components: [text('x')] },
      { flags: V2, components: 1 },
      [],
    ],
    [
      'adding V2 beside old content',
      { flags: V2, components: [text('x')] },
      { content: 'old' },
      ['MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    ],
    [
      'adding V2 with the content taken away',
      { flags: V2, content: null, components: [text('x')] },
      { content: 'old' },
      [],
    ],
    ['taking everything away', { content: '' }, { content: 'old' }, ['EMPTY']],
    ['taking the V2 flag back', { flags: 0 }, { flags: V2, components: 1 }, ['note']],
    ['making it ephemeral', { flags: MessageFlags.Ephemeral }, { content: 'old' }, ['note']],
    [
      'nothing said, so no mentions to allow',
      { allowed_mentions: undefined, attachments: [] },
      { content: 'old' },
      [],
    ],
  ])('%s', (_, body, before, expected) => {
    expect(message(body, { ...blank, ...before })).toEqual(expected);
  });
});

describe('other answers', () => {
  it('lets a deferral carry only the ephemeral flag', () => {
    expect(codes(checkDeferral({ flags: MessageFlags.Ephemeral }))).toEqual([]);
    expect(codes(checkDeferral({ flags: V2 }))).toEqual(['note']);
    expect(codes(checkDeferral({ content: 'x' }))).toEqual(['note']);
  });

  it('bounds choices and forms', () => {
    const choices = (count: number, name = 'x') => ({
      choices: Array.from({ length: count }, () => ({ name, value: 'v' })),
    });
    expect(codes(checkChoices(choices(25)))).toEqual([]);
    expect(codes(checkChoices(choices(26)))).toEqual(['BASE_TYPE_BAD_LENGTH']);
    expect(codes(checkChoices(choices(1, 'x'.repeat(101))))).toEqual(['BASE_TYPE_BAD_LENGTH']);
    expect(codes(checkChoices(choices(1, '')))).toEqual(['BASE_TYPE_REQUIRED']);
    const field = { type: 18, label: 'L', component: { type: 4, custom_id: 'a', style: 1 } };
    expect(codes(checkModal({ components: [field, field] }))).toEqual(['COMPONENT_CUSTOM_ID_DUPLICATED']);
    expect(codes(checkModal({ components: Array.from({ length: 6 }, () => text('x')) }))).toEqual([
      'BASE_TYPE_BAD_LENGTH',
    ]);
  });
});

it('answers a breach as Discord does, and writes it down', async () => {
  const { sandbox, client } = await startBot();
  const post = (body: unknown) => client.rest.post(`/channels/${sandbox.ids.channel}/messages`, { body });
  await expect(post({ ...SILENT, content: 'x'.repeat(2_001) })).rejects.toMatchObject({
    code: 50035,
    status: 400,
    rawError: { errors: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } },
  });
  await expect(post(SILENT)).rejects.toMatchObject({ code: 50006 });
  await expect(post({ content: 'loud' })).resolves.toMatchObject({ content: 'loud' });
  await expect(post({ ...SILENT, content: 5 })).rejects.toMatchObject({ code: 50035 });
  await expect(post({ ...SILENT, content: 'x', contents: 'y' })).rejects.toMatchObject({ code: 50035 });
  const long = row(button('a', { label: 'x'.repeat(81) }));
  await expect(post({ ...SILENT, content: 'x', components: [long] })).rejects.toMatchObject({ code: 50035 });
  expect(sandbox.takeViolations().map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
    'rule: content: Must be 2000 or fewer in length.',
    'rule: content: Cannot send an empty message',
    'rule: allowed_mentions: allowed_mentions is missing: it must be { parse: [] }',
    'description: /content must be string,null',
    'description: the body must NOT have additional properties (contents)',
    'description: /components/0/components/0/label must NOT have more than 80 characters',
  ]);
});
