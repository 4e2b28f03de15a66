import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Command, Subcommand } from '../../commands/command.ts';
import { COMMANDS, FORMS, MENUS } from '../../commands/index.ts';

const NAME = /^[-_\p{Ll}\p{N}]{1,32}$/u;

/** The commands and subcommands that are run, with the options they take. */
const RUN = COMMANDS.flatMap((command): [string, Command | Subcommand][] =>
  'subcommands' in command
    ? command.subcommands.map((sub) => [`${command.definition.name} ${sub.definition.name}`, sub])
    : [[command.definition.name, command]],
);

const completes = (option: APIApplicationCommandOption) =>
  'autocomplete' in option && option.autocomplete === true;

describe('the list of commands', () => {
  test('names each command once', () => {
    const names = COMMANDS.map(({ definition }) => definition.name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(COMMANDS.map((command) => [command.definition.name, command] as const))(
    '/%s keeps to what Discord takes',
    (name, command) => {
      const { definition } = command;
      expect(name).toMatch(NAME);
      expect(definition.description).toMatch(/^.{1,100}$/u);
      // Left out, Discord would decide where the command shows.
      expect(definition.contexts).toBeDefined();
      expect(definition.integration_types).toBeDefined();
      const nested = (definition.options ?? []).filter(
        ({ type }) => type === ApplicationCommandOptionType.Subcommand,
      );
      const run = 'subcommands' in command ? command.subcommands.map((sub) => sub.definition) : [];
      expect(nested).toEqual(run);
    },
  );

  test.each(RUN)(
    '/%s has options that Discord takes, and choices for those that promise some',
    (_, command) => {
      const options = (command.definition.options ?? []) as readonly APIApplicationCommandBasicOption[];
      expect(command.definition.description).toMatch(/^.{1,100}$/u);
      expect(command.definition.name).toMatch(NAME);
      expect(options.length).toBeLessThanOrEqual(25);
      for (const option of options) {
        expect(option.name).toMatch(NAME);
        expect(option.description).toMatch(/^.{1,100}$/u);
      }
      const required = options.map((option) => option.required === true);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
      expect('complete' in command && command.complete !== undefined).toBe(options.some(completes));
    },
  );

  test.each(['articles', 'reports', 'refresh'])(
    'only those who manage the server are shown /%s, and only in a server',
    (name) => {
      const definition = COMMANDS.find((command) => command.definition.name === name)?.definition;
      expect(definition?.default_member_permissions).toBe(PermissionFlagsBits.ManageGuild.toString());
      expect(definition?.contexts).toEqual([InteractionContextType.Guild]);
    },
  );

  test.each(MENUS.map(({ definition }) => [definition.name, definition] as const))(
    '“%s” keeps to what Discord takes in the menu of a message',
    (name, definition) => {
      expect(name).toMatch(/^[\p{L}\p{N} ]{1,32}$/u);
      expect(definition).not.toHaveProperty('description');
      expect(definition).not.toHaveProperty('options');
    },
  );

  test('what readers use works everywhere, also for those who have added the bot to their account', () => {
    const forReaders = COMMANDS.filter(({ definition }) => !('default_member_permissions' in definition));
    for (const { definition } of [...forReaders, ...MENUS]) {
      expect([definition.name, definition.contexts, definition.integration_types]).toEqual([
        definition.name,
        [0, 1, 2],
        [0, 1],
      ]);
    }
  });

  test('each form is listed once', () => {
    const kinds = FORMS.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});
