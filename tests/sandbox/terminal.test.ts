import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { type Client, ApplicationCommandOptionType as Option, PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { runTerminal } from '../../src/sandbox/terminal.ts';
import { makeClient, startBot, startSandbox } from './bot.ts';

const COMMANDS = [
  {
    name: 'ask',
    description: 'Ask the desk',
    options: [
      { name: 'question', description: 'Q', type: Option.String, required: true, autocomplete: true },
    ],
  },
  { name: 'refresh', description: 'Read again', defaultMemberPermissions: PermissionFlagsBits.ManageGuild },
  { name: 'form', description: 'Open a form' },
  {
    name: 'add',
    description: 'Add',
    options: [{ name: 'file', description: 'F', type: Option.Attachment, required: true }],
  },
  { name: 'Ask about this', type: 3 },
];

/** Shows a bit of everything the terminal has to deal with. */
function desk(bot: Client): void {
  bot.on('messageCreate', async (message) => {
    if (message.author.bot) return;
    const said = message.content.replace(/<@\d+> /, '');
    if (said === '') return;
    const reply = await message.reply(`You said: ${said}`);
    bot.on('messageUpdate', (_, edited) => {
      if (edited.id === message.id) void reply.edit(`You meant: ${edited.content}`);
    });
  });
  bot.on('interactionCreate', async (interaction) => {
    const buttons = [
      { type: 2, style: 1, custom_id: 'more', label: 'More' },
      { type: 2, style: 2, custom_id: 'none', label: 'None', disabled: true },
    ];
    if (interaction.isAutocomplete()) {
      const typed = interaction.options.getFocused();
      return interaction.respond(typed === 'zzz' ? [] : [{ name: `${typed}?`, value: typed }]);
    }
    if (interaction.isButton()) return interaction.update({ content: 'More it is', components: [] });
    if (interaction.isModalSubmit())
      return interaction.reply(`Because ${interaction.fields.getTextInputValue('why')}`);
    if (interaction.isMessageContextMenuCommand())
      return interaction.reply(`About: ${interaction.targetMessage.content}`);
    if (!interaction.isChatInputCommand()) return undefined;
    switch (interaction.commandName) {
      case 'ask':
        return interaction.reply({
          content: `Asked: ${interaction.options.getString('question')}`,
          components: [{ type: 1, components: buttons }] as never,
        });
      case 'form':
        return interaction.showModal({
          custom_id: 'form',
          title: 'Tell us',
          components: [{ type: 18, label: 'Why', component: { type: 4, custom_id: 'why', style: 1 } }],
        } as never);
      case 'add':
        return interaction.reply(`Got ${interaction.options.getAttachment('file')?.name}`);
      default:
        return interaction.reply({ content: 'Refreshed', flags: 64 });
    }
  });
}

async function startDesk(): Promise<Sandbox> {
  const { sandbox, client } = await startBot(desk);
  await client.application?.commands.set(COMMANDS as never);
  return sandbox;
}

async function piped(sandbox: Sandbox, ...lines: string[]): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(lines.join('\n'));
  await runTerminal(sandbox, { input, output, interactive: false });
  output.end();
  return readAll(output);
}

it('answers piped lines one by one, in order, and ends', async () => {
  const sandbox = await startDesk();
  expect(await piped(sandbox, 'Where?', '', '   ', '/ask when did he go', '1', '/mention who?')).toBe(
    [
      'you> Where?\nYou said: Where?',
      'you> /ask when did he go\nAsked: when did he go\n[1] More   [2] None (disabled)',
      'you> 1\nMore it is',
      'you> /mention who?\nYou said: who?',
      '',
    ].join('\n\n'),
  );
  expect(sandbox.violations()).toEqual([]);
});

it('switches roles, and says why a command is not there', async () => {
  const sandbox = await startDesk();
  const shown = await piped(
    sandbox,
    '/refresh',
    '/as moderator',
    '/refresh',
    '/as reader',
    '/as nobody',
    '/nothing',
    '/ask',
  );
  expect(shown).toContain('! /refresh is not shown to reader: it needs ManageGuild.');
  expect(shown).toContain('moderator> /refresh\n(only you can see this)\nRefreshed');
  expect(shown).toContain('! Nobody here is called nobody.');
  expect(shown).toContain('! There is no command /nothing. Known here: ask, form, add.');
  expect(shown).toContain('! /ask needs the option question.');
});

it('tells what cannot be pressed', async () => {
  const sandbox = await startDesk();
  const shown = await piped(sandbox, '1', '/ask a', '2', '7', '/press more');
  expect(shown).toContain('! There is no message with buttons yet.');
  expect(shown).toContain('! The button “None” is disabled.');
  expect(shown).toContain('! The last message has no button 7.');
  expect(shown).toContain('More it is');
});

it('suggests, edits, uses the message menu, sends files, and helps', async () => {
  const sandbox = await startDesk();
  const path = join(mkdtempSync(join(tmpdir(), 'terminal-')), 'a.txt');
  writeFileSync(path, 'headline');
  const shown = await piped(
    sandbox,
    ...['/tab where did', '/tab /ask who', '/tab zzz', 'Whre', '/edit Where', '/menu Kim who?'],
    ...[`/add ${path}`, '/add /no/such/file', '/help', '/quit', 'never read'],
  );
  expect(shown).toContain('· where did?');
  expect(shown).toContain('· who?');
  expect(shown).toContain('No suggestions.');
  expect(shown).toContain('You meant: Where');
  expect(shown).toContain('About: Kim who?');
  expect(shown).toContain('Got a.txt');
  expect(shown).toContain('! There is no readable file at /no/such/file.');
  expect(shown).toMatch(/\/ask +Ask the desk/);
  expect(shown).not.toContain('never read');
});

it('asks for the fields of a form, one line each', async () => {
  const sandbox = await startDesk();
  expect(await piped(sandbox, '/form', 'I must know', '/form', '/cancel', 'bye')).toBe(
    [
      'you> /form\nForm: Tell us',
      'Why: I must know\nBecause I must know',
      'you> /form\nForm: Tell us',
      'Why: /cancel\nThe form is closed.',
      'you> bye\nYou said: bye',
      '',
    ].join('\n\n'),
  );
});

it('loses nothing that comes before the bot is there', async () => {
  const sandbox = await startSandbox();
  const client = makeClient(sandbox);
  desk(client);
  const shown = piped(sandbox, 'one', 'two');
  await client.login(sandbox.token);
  expect(await shown).toContain('You said: one\n\nyou> two\nYou said: two');
});

it('prompts where somebody sits there', async () => {
  const sandbox = await startDesk();
  const input = new PassThrough();
  const output = new PassThrough();
  const done = runTerminal(sandbox, { input, output, interactive: true });
  input.write('/as moderator\n/quit\n');
  await done;
  output.end();
  const shown = await readAll(output);
  expect(shown).toContain('type /help');
  expect(shown).toContain('you> ');
  expect(shown).toContain('moderator> ');
});

it('ends quietly when nobody reads on', async () => {
  const sandbox = await startDesk();
  const input = new PassThrough();
  const output = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
  });
  const done = runTerminal(sandbox, { input, output, interactive: false });
  // It never ends by itself.
  input.write('Where?\nWhen?\n');
  await expect(done).resolves.toBeUndefined();
});
