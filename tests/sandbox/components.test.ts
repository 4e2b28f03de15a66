import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  StringSelectMenuBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, it } from 'vitest';
import { botWith } from './handling-bot.ts';

const row = (...buttons: ButtonBuilder[]) => new ActionRowBuilder<ButtonBuilder>().addComponents(buttons);
const button = (id: string, label: string) =>
  new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Primary);

it('lets people press buttons and choose in selects', async () => {
  const { sandbox, reader } = await botWith(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const select = new StringSelectMenuBuilder()
        .setCustomId('topic')
        .setPlaceholder('Topics')
        .addOptions({ label: 'The train', value: 'train' }, { label: 'The talks', value: 'talks' });
      await interaction.reply({
        components: [
          row(button('more', 'More'), button('off', 'Off').setDisabled()),
          new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select),
        ],
      });
    } else if (interaction.isButton()) {
      await interaction.update({ content: 'more', components: [row(button('quiet', 'Quiet'))] });
    } else if (interaction.isStringSelectMenu()) {
      await interaction.deferUpdate();
      await interaction.followUp({ content: interaction.values.join(), flags: MessageFlags.Ephemeral });
    }
  });
  const seen = await reader.slash('ask', { question: 'Where?' });
  await expect(reader.press(seen, 'Off')).rejects.toThrow('disabled');
  await expect(reader.press(seen, 'Nope')).rejects.toThrow('no button Nope. It has: More, Off');
  await expect(reader.select(seen, 'Topics', 'lunch')).rejects.toThrow('does not offer lunch');
  expect(await reader.select(seen, 'Topics', 'The talks')).toMatchObject({
    content: 'talks',
    ephemeral: true,
  });
  const updated = await reader.press(seen, 'More');
  expect(updated.id).toBe(seen.id);
  expect(seen.buttons).toEqual([{ label: 'Quiet', customId: 'quiet', url: undefined, disabled: false }]);
  expect(sandbox.violations()).toEqual([]);
});

it('opens a form and takes what was entered', async () => {
  const { sandbox, reader } = await botWith(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const input = {
        type: ComponentType.TextInput,
        customId: 'why',
        style: TextInputStyle.Short,
        maxLength: 20,
      };
      await interaction.showModal({
        customId: 'form',
        title: 'Tell us',
        components: [{ type: ComponentType.Label, label: 'Why?', component: input } as never],
      });
    } else if (interaction.isModalSubmit()) {
      await interaction.reply(interaction.fields.getTextInputValue('why'));
    }
  });
  const form = await reader.slash('ask', { question: 'Where?' });
  expect(form.modal?.title).toBe('Tell us');
  expect(() => form.content).toThrow('opened the form');
  await expect(reader.submitModal(form, {})).rejects.toThrow('The field why needs at least 1 characters');
  await expect(reader.submitModal(form, { other: 'x' })).rejects.toThrow('no field other. It has: why');
  expect((await reader.submitModal(form, { why: 'Because' })).content).toBe('Because');
  expect(sandbox.violations()).toEqual([]);
});

it('takes as many files into a form as it asks for', async () => {
  const { sandbox, reader } = await botWith(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const upload = { type: ComponentType.FileUpload, customId: 'file', maxValues: 1 };
      const label = { type: ComponentType.Label, label: 'File', component: upload };
      await interaction.showModal({ customId: 'form', title: 'Hand it over', components: [label as never] });
    } else if (interaction.isModalSubmit()) {
      const file = interaction.fields.getUploadedFiles('file', true).first();
      await interaction.reply(`${file?.name}: ${await (await fetch(file?.url ?? '')).text()}`);
    }
  });
  const form = await reader.slash('ask', { question: 'Where?' });
  const file = { name: 'a.txt', data: 'Hello' };
  await expect(reader.submitModal(form, {})).rejects.toThrow('The field file needs a file');
  await expect(reader.submitModal(form, { file: [file, file] })).rejects.toThrow('takes at most 1 file.');
  expect((await reader.submitModal(form, { file: [file] })).content).toBe('a.txt: Hello');
  expect(sandbox.violations()).toEqual([]);
});
