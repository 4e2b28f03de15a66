/** What Discord shows of commands and options, in the desk's languages. */
import { Locale, type LocalizationMap } from 'discord-api-types/v10';
import type { Language } from '../../src/presenting/texts/language.ts';

/** A name (Discord's rules: one word, lower case, 32 characters) and a description of 100 characters at most. */
type Wording = readonly [name: string, description: string];
export type Wordings = Readonly<Record<Language, Wording>>;

/** The default stands under its own locales, too: else Discord would not know that it is English. */
function inLocales({ en, ko, ru, ja }: Readonly<Record<Language, string>>): LocalizationMap {
  return {
    [Locale.EnglishUS]: en,
    [Locale.EnglishGB]: en,
    [Locale.Korean]: ko,
    [Locale.Russian]: ru,
    [Locale.Japanese]: ja,
  };
}

/** The names of a command in the menu of a message: such a command has no description. */
export function namedInMenu(names: Readonly<Record<Language, string>>) {
  return { name: names.en, name_localizations: inLocales(names) };
}

/** The names and descriptions of a command, a subcommand or an option. */
export function named({ en, ko, ru, ja }: Wordings) {
  const [name, description] = en;
  return {
    name,
    description,
    name_localizations: inLocales({ en: name, ko: ko[0], ru: ru[0], ja: ja[0] }),
    description_localizations: inLocales({ en: description, ko: ko[1], ru: ru[1], ja: ja[1] }),
  };
}
