/** Commands in the desk's languages: all there, as Discord takes them, and named so in the texts. */
import { Locale, type LocalizationMap } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { COMMANDS, MENUS } from '../../commands/index.ts';
import { LANGUAGES } from '../../src/presenting/texts/language.ts';
import { TEXTS } from '../../src/presenting/texts/texts.ts';

const LOCALES = [Locale.EnglishUS, Locale.EnglishGB, Locale.Korean, Locale.Russian, Locale.Japanese];
const NAME = /^[-_\p{L}\p{N}]{1,32}$/u;

interface Part {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: LocalizationMap | null;
  readonly description_localizations?: LocalizationMap | null;
  readonly options?: readonly object[];
}

const inside = (part: Part): Part[] =>
  (part.options ?? []).flatMap((each) => [each as Part, ...inside(each as Part)]);
const commands = COMMANDS.map(({ definition }): Part => definition as Part);
const parts = commands.flatMap((command) => [command, ...inside(command)]);

describe.each(LOCALES)('in %s', (locale) => {
  test('every command, subcommand and option has a name and a description that Discord takes', () => {
    for (const { name, name_localizations: names, description_localizations: descriptions } of parts) {
      const own = names?.[locale] ?? '';
      expect(own, name).toMatch(NAME);
      expect(own, name).toBe(own.toLowerCase());
      expect(descriptions?.[locale], name).toMatch(/^.{1,100}$/u);
    }
  });

  test('no two commands, and no two options of one, have the same name', () => {
    for (const group of [commands, ...parts.map(({ options = [] }) => options as readonly Part[])]) {
      const names = group.map((part) => part.name_localizations?.[locale]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('a command in a message’s menu has a name, and no description', () => {
    for (const { definition } of MENUS) {
      expect(definition.name_localizations?.[locale]).toMatch(/^.{1,32}$/u);
      expect(definition).not.toHaveProperty('description_localizations');
    }
  });
});

test('the default stands under its own locales, too', () => {
  for (const { name, description, name_localizations, description_localizations } of parts) {
    expect(name_localizations?.['en-US']).toBe(name);
    expect(name_localizations?.['en-GB']).toBe(name);
    expect(description_localizations?.['en-US']).toBe(description);
  }
});

test.each(LANGUAGES)('the texts in %s call each command by the name its readers see', (language) => {
  const locale = language === 'en' ? Locale.EnglishUS : (language as Locale);
  const named = (part: Part): string => part.name_localizations?.[locale] ?? '';
  const known = commands.flatMap((command) => [
    `/${named(command)}`,
    ...inside(command).map((sub) => `/${named(command)} ${named(sub)}`),
  ]);
  const texts = JSON.stringify(TEXTS[language], (_, value: unknown) =>
    typeof value === 'function' ? String(value) : value,
  );
  const used = [...texts.matchAll(/`(\/[^`$]+?)\\*`/g)].map(([, command]) => command?.replace(/\\+$/, ''));
  expect(used.length).toBeGreaterThan(8);
  for (const command of used) expect(known).toContain(command);
});
