import {
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  type InteractionType,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { FileInput } from './attachments.ts';
import { SandboxError } from './errors.ts';
import { asList, asText, type Json } from './json.ts';
import type { Resolver } from './resolver.ts';

/** What tests write for an option: a text, a number, a switch, a file; for people and channels a name or id. */
type OptionInput = string | number | boolean | FileInput;
export type OptionInputs = Readonly<Record<string, OptionInput>>;

type DataOption = APIApplicationCommandInteractionDataOption<
  InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete
>;

interface Fill {
  readonly label: string;
  readonly given: OptionInputs;
  readonly resolver: Resolver;
  /** Autocomplete sends what is there so far: nothing is required, nothing checked. */
  readonly focused?: string;
}

/** Walks down `group subcommand` and fills in the options there. @throws SandboxError as Discord's form would refuse. */
export function fillOptions(
  options: readonly APIApplicationCommandOption[],
  path: readonly string[],
  fill: Fill,
): DataOption[] {
  const [step, ...rest] = path;
  const nested = options.filter(({ type }) => type === Type.Subcommand || type === Type.SubcommandGroup);
  if (nested.length > 0) {
    const chosen = nested.find(({ name }) => name === step);
    if (!chosen) {
      throw new SandboxError(`${fill.label} needs one of: ${nested.map(({ name }) => name).join(', ')}.`);
    }
    const inner = 'options' in chosen ? (chosen.options ?? []) : [];
    return [
      {
        name: chosen.name,
        type: chosen.type,
        options: fillOptions(inner, rest, fill),
      } as unknown as DataOption,
    ];
  }
  if (step !== undefined) throw new SandboxError(`${fill.label} has no subcommand ${step}.`);
  for (const name of Object.keys(fill.given)) {
    if (!options.some((option) => option.name === name)) {
      throw new SandboxError(
        `${fill.label} has no option ${name}. It has: ${options.map((option) => option.name).join(', ') || 'none'}.`,
      );
    }
  }
  return options.flatMap((option) => {
    const value = fill.given[option.name];
    if (value === undefined) {
      if (option.required && fill.focused === undefined) {
        throw new SandboxError(`${fill.label} needs the option ${option.name}.`);
      }
      return [];
    }
    const focused = fill.focused === option.name;
    const checked = fill.focused === undefined ? checkedValue(option, value, fill) : value;
    const filled = { name: option.name, type: option.type, value: checked, ...(focused && { focused }) };
    return [filled as unknown as DataOption];
  });
}

function checkedValue(
  option: APIApplicationCommandOption,
  value: OptionInput,
  { label, resolver }: Fill,
): unknown {
  const limits = option as unknown as Json;
  const complain = (why: string): never => {
    throw new SandboxError(`${label}: the option ${option.name} ${why}.`);
  };
  const within = (size: number, least: unknown, most: unknown, unit: string): void => {
    if (typeof least === 'number' && size < least) complain(`must be at least ${least}${unit}`);
    if (typeof most === 'number' && size > most) complain(`must be at most ${most}${unit}`);
  };
  const choices = asList(limits['choices']).map((choice) => choice['value']);
  if (choices.length > 0 && !choices.includes(value)) complain(`must be one of: ${choices.join(', ')}`);
  switch (option.type) {
    case Type.String:
      if (typeof value !== 'string') return complain('must be text');
      if (value.trim() === '') complain('must not be empty');
      within(value.length, limits['min_length'], limits['max_length'] ?? 6_000, ' characters long');
      return value;
    case Type.Integer:
    case Type.Number:
      if (typeof value !== 'number' || (option.type === Type.Integer && !Number.isInteger(value))) {
        return complain('must be a number');
      }
      within(value, limits['min_value'], limits['max_value'], '');
      return value;
    case Type.Boolean:
      return typeof value === 'boolean' ? value : complain('must be true or false');
    case Type.Attachment:
      return typeof value === 'object' ? resolver.file(value) : complain('must be a file');
    case Type.User:
      return resolver.user(asText(value)) ?? complain('must name a member');
    case Type.Channel:
      return resolver.channel(asText(value)) ?? complain('must name a channel');
    case Type.Role:
      return resolver.role(asText(value)) ?? complain('must name a role');
    case Type.Mentionable:
      return (
        resolver.user(asText(value)) ?? resolver.role(asText(value)) ?? complain('must name a member or role')
      );
    default:
      return complain('is of a kind the sandbox does not know');
  }
}
