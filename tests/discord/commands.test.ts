import {
  ApplicationCommandOptionType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';

describe('the list of commands', () => {
  test('names each command once', () => {
    const names = COMMANDS.map(({ definition }) => definition.name);
    expect(names).toEqual(['ask', 'topics', 'sources', 'about', 'refresh']);
  });

  test.each(COMMANDS.map((command) => [command.definition.name, command] as const))(
    '/%s keeps to what Discord takes',
    (name, { definition, complete }) => {
      expect(name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
      expect(definition.description).toMatch(/^.{1,100}$/u);
      const options = definition.options ?? [];
      expect(options.length).toBeLessThanOrEqual(25);
      for (const option of options) {
        expect(option.name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
        expect(option.description).toMatch(/^.{1,100}$/u);
      }
      const required = options.map((option) => 'required' in option && option.required === true);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
      const completes = options.some(
        (option) => option.type === ApplicationCommandOptionType.String && option.autocomplete === true,
      );
      expect(completes).toBe(complete !== undefined);
      // Left out, Discord would decide where the command shows.
      expect(definition.contexts).toBeDefined();
      expect(definition.integration_types).toBeDefined();
    },
  );

  test('only those who manage the server are shown /refresh, and only in a server', () => {
    const refresh = COMMANDS.find(({ definition }) => definition.name === 'refresh')?.definition;
    expect(refresh?.default_member_permissions).toBe(PermissionFlagsBits.ManageGuild.toString());
    expect(refresh?.contexts).toEqual([InteractionContextType.Guild]);
  });
});
