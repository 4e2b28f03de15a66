import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { asInteger, asJson, asList, asText, type Json } from './json.ts';
import { type Breach, duplicates, LIMITS, length, reject } from './limits.ts';
import { LOCALES } from './locales.ts';

const CHAT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const KNOWN = new Set<string>(LOCALES);
const SUBCOMMANDS = new Set<unknown>([
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
]);

/** The longest of a text and its translations: what Discord counts. */
function longest(part: Json, field: string): number {
  return Math.max(
    length(part[field]),
    ...Object.values(asJson(part[`${field}_localizations`])).map((text) => length(text)),
  );
}

function total(part: Json): number {
  const own = longest(part, 'name') + longest(part, 'description') + length(part['value']);
  return [...asList(part['options']), ...asList(part['choices'])].reduce(
    (sum, child) => sum + total(child),
    own,
  );
}

function localeBreaches(part: Json): Breach[] {
  return ['name_localizations', 'description_localizations'].flatMap((field) =>
    Object.keys(asJson(part[field]))
      .filter((locale) => !KNOWN.has(locale))
      .map((locale) => reject(field, 'ENUM_TYPE_COERCE', `${locale} is not a locale Discord knows`)),
  );
}

function nameBreaches(part: Json): Breach[] {
  const names = [part['name'], ...Object.values(asJson(part['name_localizations']))].map(asText);
  return names
    .filter((name) => !CHAT_NAME.test(name) || name !== name.toLowerCase())
    .map((name) => reject('name', 'APPLICATION_COMMAND_INVALID_NAME', `The name “${name}” is invalid`));
}

function optionBreaches(options: readonly Json[]): Breach[] {
  const breaches = options.flatMap((option) => [
    ...nameBreaches(option),
    ...localeBreaches(option),
    ...optionBreaches(asList(option['options'])),
    ...asList(option['choices']).flatMap(localeBreaches),
    ...(option['autocomplete'] === true && asList(option['choices']).length > 0
      ? [
          reject(
            'options',
            'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE',
            'Choices and autocomplete exclude each other',
          ),
        ]
      : []),
    ...duplicates(asList(option['choices']).map(({ name }) => name)).map((name) =>
      reject(
        'options',
        'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE',
        `Two choices are called ${name}`,
      ),
    ),
  ]);
  const required = options.map((option) => option['required'] === true);
  if (required.some((needed, index) => needed && required[index - 1] === false)) {
    breaches.push(
      reject(
        'options',
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      ),
    );
  }
  for (const name of duplicates(options.map((option) => option['name']))) {
    breaches.push(
      reject('options', 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', `Two options are called ${name}`),
    );
  }
  const nested = options.filter(({ type }) => SUBCOMMANDS.has(type)).length;
  if (nested > 0 && nested < options.length) {
    breaches.push(
      reject(
        'options',
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-commands and options exclude each other',
      ),
    );
  }
  return breaches;
}

function placeBreaches(body: Json, inGuild: boolean): Breach[] {
  const contexts = Array.isArray(body['contexts']) ? body['contexts'] : [];
  const types = Array.isArray(body['integration_types']) ? body['integration_types'] : [];
  if (inGuild && contexts.length + types.length > 0) {
    return [
      reject(
        'contexts',
        'COMMAND_CONTEXTS_GUILD',
        'contexts and integration_types belong to global commands only',
      ),
    ];
  }
  return contexts.includes(InteractionContextType.PrivateChannel) &&
    !types.includes(ApplicationIntegrationType.UserInstall)
    ? [reject('contexts', 'COMMAND_CONTEXTS_PRIVATE', 'Context 2 needs integration type 1 (user install)')]
    : [];
}

/** Checks one command; for a PATCH, the command as it would be afterwards. */
export function checkCommand(body: Json, inGuild: boolean): Breach[] {
  const type = asInteger(body['type']) || ApplicationCommandType.ChatInput;
  const chat = type === ApplicationCommandType.ChatInput;
  const described = length(body['description']) > 0;
  const size = total(body);
  return [
    ...(chat ? nameBreaches(body) : []),
    ...localeBreaches(body),
    ...optionBreaches(asList(body['options'])),
    ...placeBreaches(body, inGuild),
    ...(chat && !described ? [reject('description', 'BASE_TYPE_REQUIRED', 'This field is required')] : []),
    ...(!chat && (described || asList(body['options']).length > 0)
      ? [
          reject(
            'description',
            'APPLICATION_COMMAND_CONTEXT_MENU',
            'Context-menu commands have neither description nor options',
          ),
        ]
      : []),
    ...(size > LIMITS.commandTotal
      ? [reject('name', 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${size} of 8000)`)]
      : []),
  ];
}

/** Checks a whole PUT. */
export function checkCommandList(bodies: readonly Json[], inGuild: boolean): Breach[] {
  const names = bodies.map((body) => `${asInteger(body['type']) || 1} ${asText(body['name'])}`);
  return [
    ...bodies.flatMap((body, index) =>
      checkCommand(body, inGuild).map((breach) => ({ ...breach, path: [String(index), ...breach.path] })),
    ),
    ...duplicates(names).map((name) =>
      reject(
        'name',
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        `Two commands are called ${String(name).slice(2)}`,
      ),
    ),
  ];
}
