/** Names, topics and disputes as autocomplete choices. */
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { TopicView } from '../desk/desk.ts';
import type { Comparable, NameView } from '../desk/explore.ts';
import { comparableName } from './compare-message.ts';
import { shorten } from './cut.ts';
import { oneLine } from './escape.ts';
import { AUTOCOMPLETE } from './limits.ts';

type Choice = APIApplicationCommandOptionChoice<string>;

/** At most 25, each with a name and with a value that Discord takes. */
function fitting(choices: readonly Choice[]): Choice[] {
  return choices
    .filter(({ value }) => value !== '' && value.length <= AUTOCOMPLETE.value)
    .map(({ name, value }) => ({ name: shorten(oneLine(name), AUTOCOMPLETE.name) || value, value }))
    .slice(0, AUTOCOMPLETE.choices);
}

export function nameChoices(names: readonly NameView[]): Choice[] {
  return fitting(names.map(({ id, name, role }) => ({ name: `${name} · ${role}`, value: id })));
}

export function comparableChoices(comparables: readonly Comparable[]): Choice[] {
  return fitting(
    comparables.map((each) => ({ name: comparableName(each, AUTOCOMPLETE.name), value: each.key })),
  );
}

/** Topics with a dated fact, whose title or summary holds what is typed. */
export function datedTopicChoices(topics: readonly TopicView[], typed: string): Choice[] {
  const wanted = typed.trim().toLowerCase();
  const holding = topics.filter(
    ({ title, summary, facts }) =>
      `${title} ${summary}`.toLowerCase().includes(wanted) && facts.some(({ when }) => when !== undefined),
  );
  return fitting(holding.map(({ id, title }) => ({ name: title, value: id })));
}
