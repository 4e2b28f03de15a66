/** What Discord offers and this bot does not use yet: the page knows it all the same. */
import {
  ButtonStyle,
  ComponentType,
  type Interaction,
  MessageFlags,
  type RepliableInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Page } from 'playwright-core';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { createPage } from '../../src/sandbox/page/page.ts';
import { botWith } from '../sandbox/handling-bot.ts';
import { closeBrowser, NO_BROWSER, newPage, seriousFaults } from './browser.ts';
import { newest, say } from './steps.ts';

vi.setConfig({ testTimeout: 40_000 });
afterAll(closeBrowser);

type Skip = (condition: boolean, note?: string) => void;

async function openWith({ skip }: { skip: Skip }, handle: (interaction: Interaction) => Promise<unknown>) {
  skip(NO_BROWSER !== undefined, NO_BROWSER);
  const { sandbox, errors } = await botWith(handle, { page: createPage() });
  const page: Page = await newPage();
  onTestFinished(() => page.context().close());
  await page.goto(sandbox.url);
  await page.getByRole('log').waitFor();
  return { page, sandbox, errors };
}

const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;

const reply = (interaction: RepliableInteraction, ...components: unknown[]) =>
  interaction.reply({ flags: MessageFlags.IsComponentsV2, components: components as never });

const option = (value: string) => ({ label: value.toUpperCase(), value, description: `takes ${value}` });

const MENU = {
  type: ComponentType.StringSelect,
  custom_id: 'pick',
  placeholder: 'Pick two',
  min_values: 2,
  max_values: 2,
  options: ['a', 'b', 'c'].map(option),
};

const BUTTONS = [
  { type: ComponentType.Button, style: ButtonStyle.Danger, label: 'Off', custom_id: 'off', disabled: true },
  { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Away', url: 'https://example.org/' },
];

test('a container with everything in it is drawn, and two choices go out together', async (context) => {
  const { page, sandbox } = await openWith(context, async (interaction) => {
    if (interaction.isStringSelectMenu()) {
      const components = [text(`Picked ${interaction.values.join(' and ')}`)];
      await interaction.update({ flags: MessageFlags.IsComponentsV2, components });
    } else if (interaction.isChatInputCommand()) {
      const blocks = [
        text('# Head\n- first\n- second\n> quoted\n||hidden||'),
        { type: ComponentType.Separator, divider: true, spacing: 2 },
        { type: ComponentType.ActionRow, components: BUTTONS },
        { type: ComponentType.ActionRow, components: [MENU] },
      ];
      await reply(interaction, { type: ComponentType.Container, accent_color: 0x336699, components: blocks });
    }
  });
  await say(page, '/ask x');
  const message = await newest(page, 'Head');
  expect(await message.getByRole('heading', { name: 'Head' }).count()).toBe(1);
  expect(await message.getByRole('listitem').allTextContents()).toEqual(['first', 'second']);
  expect(await message.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
  expect(await message.getByRole('link', { name: 'Away' }).getAttribute('href')).toBe('https://example.org/');
  const edge = 'getComputedStyle(document.querySelector(".container")).borderLeftColor';
  expect(await page.evaluate(edge)).toBe('rgb(51, 102, 153)');
  await message.getByRole('combobox', { name: 'Pick two' }).click();
  await message.getByRole('option', { name: /^A/ }).click();
  await message.getByRole('option', { name: /^C/ }).click();
  expect(await seriousFaults(page)).toEqual([]);
  await message.getByRole('button', { name: 'Send choice' }).click();
  await newest(page, 'Picked a and c');
  await newest(page, '(edited)');
  expect(sandbox.violations()).toEqual([]);
});

test('a deferred answer is being thought about until it is there', async (context) => {
  const gate = Promise.withResolvers<void>();
  const { page } = await openWith(context, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await gate.promise;
    await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: [text('At last')] });
  });
  await say(page, '/ask x');
  await newest(page, 'is thinking…');
  gate.resolve();
  const answer = await newest(page, 'At last');
  expect(await answer.textContent()).not.toContain('(edited)');
});

test('a form is filled in, and a file goes with a command', async (context) => {
  const { page, errors, sandbox } = await openWith(context, async (interaction) => {
    if (interaction.isModalSubmit()) {
      await reply(interaction, text(`Read: ${interaction.fields.getTextInputValue('why')}`));
    } else if (interaction.isChatInputCommand() && interaction.commandName === 'article') {
      const file = interaction.options.getAttachment('file', true);
      await reply(interaction, text(`${file.name}: ${await (await fetch(file.url)).text()}`));
    } else if (interaction.isChatInputCommand()) {
      const input = { type: ComponentType.TextInput, custom_id: 'why', style: TextInputStyle.Paragraph };
      const label = { type: ComponentType.Label, label: 'Why?', component: input };
      await interaction.showModal({ custom_id: 'form', title: 'A form', components: [label] } as never);
    }
  });
  await say(page, '/ask x');
  const form = page.getByRole('dialog', { name: 'A form' });
  await form.getByRole('textbox', { name: /Why/ }).fill('Because');
  expect(await seriousFaults(page)).toEqual([]);
  await form.getByRole('button', { name: 'Submit' }).click();
  await newest(page, 'Read: Because');
  await expect.poll(() => form.count()).toBe(0);

  await page.getByRole('combobox', { name: 'Message #general' }).click();
  await page.keyboard.type('/article add ');
  await page
    .getByLabel('file')
    .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Hi') });
  await page.getByRole('button', { name: 'Send /article add' }).click();
  await newest(page, 'a.txt: Hi');
  expect(errors).toEqual([]);
  expect(sandbox.violations()).toEqual([]);
});

test('the menu of a message, and a bot that does not answer', async (context) => {
  const { page } = await openWith(context, async (interaction) => {
    if (interaction.isMessageContextMenuCommand()) {
      await reply(interaction, text(`About: ${interaction.targetMessage.content}`));
    }
  });
  await say(page, 'just talking');
  const message = await newest(page, 'just talking');
  await message.hover();
  await message.getByRole('button', { name: 'Ask about this' }).click();
  await newest(page, 'About: just talking');
  await say(page, '/ask x');
  await page.getByRole('alert').filter({ hasText: 'did not respond' }).waitFor();
});

test('a picture is shown with its description, and goes when the message does without it', async (context) => {
  const draw = (width: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="90"><rect width="99" height="90"/></svg>`;
  const { page, sandbox } = await openWith(context, async (interaction) => {
    if (interaction.isButton()) {
      await interaction.update({ flags: MessageFlags.IsComponentsV2, components: [text('Gone')], files: [] });
    } else if (interaction.isChatInputCommand()) {
      const items = [{ media: { url: 'attachment://map.svg' }, description: 'A map of the lake' }];
      const button = {
        type: ComponentType.Button,
        style: ButtonStyle.Primary,
        label: 'Away',
        custom_id: 'x',
      };
      await interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        components: [
          { type: ComponentType.MediaGallery, items },
          { type: ComponentType.ActionRow, components: [button] },
        ] as never,
        files: [{ name: 'map.svg', attachment: Buffer.from(draw(1_440)) }],
      });
    }
  });
  await say(page, '/ask x');
  const picture = page.getByRole('img', { name: 'A map of the lake' });
  await picture.waitFor();
  // Wider than the column, it is made to fit.
  await expect.poll(async () => (await picture.boundingBox())?.width).toBeLessThanOrEqual(550);
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Away' }).click();
  await newest(page, 'Gone');
  expect(await picture.count()).toBe(0);
  expect(sandbox.violations()).toEqual([]);
});
