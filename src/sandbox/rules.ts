/** What Discord's OpenAPI file does not say but Discord enforces, and what this bot must never do. */
import { MessageFlags } from 'discord-api-types/v10';
import { walk } from './components.ts';
import type { Upload } from './exchange.ts';
import { asInteger, asJson, asList, asText, isJson, type Json } from './json.ts';
import { type Breach, duplicates, LIMITS, length, note, reject } from './limits.ts';
import { componentBreaches } from './rules-components.ts';

export type { Breach } from './limits.ts';
export { checkCommand, checkCommandList } from './rules-commands.ts';

/** What an edit starts from; undefined for a new message. */
export interface Before {
  readonly flags: number;
  readonly content: string;
  readonly embeds: number;
  readonly attachments: readonly string[];
  readonly components: number;
}

/** Characters Discord counts together over all embeds of a message. */
function embedTotal(embeds: readonly Json[]): number {
  return embeds.reduce(
    (total, embed) =>
      total +
      length(embed['title']) +
      length(embed['description']) +
      length(asJson(embed['footer'])['text']) +
      length(asJson(embed['author'])['name']) +
      asList(embed['fields']).reduce((sum, field) => sum + length(field['name']) + length(field['value']), 0),
    0,
  );
}

function fileBreaches(body: Json, files: readonly Upload[], before: Before | undefined): Breach[] {
  const names = new Set([...files.map(({ name }) => name), ...(before?.attachments ?? [])]);
  const wanted = [
    ...JSON.stringify([body['components'], body['embeds']] as unknown).matchAll(/"attachment:\/\/([^"]+)"/g),
  ];
  return [
    ...(files.length > LIMITS.files
      ? [reject('attachments', 'BASE_TYPE_MAX_LENGTH', 'At most 10 files')]
      : []),
    ...files
      .filter(({ data }) => data.length > LIMITS.fileBytes)
      .map(({ name }) => reject('attachments', 'FILE_TOO_LARGE', `${name} is larger than 10 MiB`)),
    ...wanted
      .filter(([, name]) => !names.has(name ?? ''))
      .map(([, name]) =>
        reject('components', 'REFERENCED_ATTACHMENT_NOT_FOUND', `No file is called ${name}`),
      ),
  ];
}

/** This project's rule, stricter than Discord's: no message pings anybody. */
function mentionBreaches(body: Json, edits: boolean): Breach[] {
  const says = ['content', 'embeds', 'components'].some(
    (field) => body[field] !== undefined && body[field] !== null,
  );
  if (edits && !says) return [];
  const allowed = body['allowed_mentions'];
  if (!isJson(allowed))
    return [note('allowed_mentions', 'allowed_mentions is missing: it must be { parse: [] }')];
  const pingsNobody =
    Array.isArray(allowed['parse']) &&
    ['parse', 'users', 'roles'].every((field) => ((allowed[field] ?? []) as unknown[]).length === 0) &&
    allowed['replied_user'] !== true;
  return pingsNobody
    ? []
    : [note('allowed_mentions', 'allowed_mentions lets the message ping: it must be { parse: [] }')];
}

/** Checks a message to be created, or an edit of one (`before`). */
export function checkMessage(body: Json, files: readonly Upload[], before?: Before): Breach[] {
  const flags = asInteger(body['flags']);
  const v2 = ((flags | (before?.flags ?? 0)) & MessageFlags.IsComponentsV2) !== 0;
  const left = <T>(field: string, given: T, earlier: T, none: T): T =>
    body[field] === undefined ? earlier : body[field] === null ? none : given;
  const content = left('content', asText(body['content']), before?.content ?? '', '');
  const embeds = left('embeds', asList(body['embeds']).length, before?.embeds ?? 0, 0);
  const components = left('components', asList(body['components']).length, before?.components ?? 0, 0);
  const kept = left('attachments', asList(body['attachments']).length, before?.attachments.length ?? 0, 0);
  const other =
    isJson(body['poll']) || (Array.isArray(body['sticker_ids']) && body['sticker_ids'].length > 0);
  const total = embedTotal(asList(body['embeds']));
  const breaches: Breach[] = [
    ...componentBreaches(asList(body['components']), v2),
    ...fileBreaches(body, files, before),
    ...mentionBreaches(body, before !== undefined),
  ];
  if (length(body['content']) > LIMITS.content) {
    breaches.push(reject('content', 'BASE_TYPE_MAX_LENGTH', 'Must be 2000 or fewer in length.'));
  }
  if (total > LIMITS.embedTotal) {
    breaches.push(
      reject('embeds', 'MAX_EMBED_SIZE_EXCEEDED', `Embed size ${total} exceeds maximum size of 6000`),
    );
  }
  if (v2 && (content !== '' || embeds > 0 || other)) {
    breaches.push(
      reject(
        'flags',
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        'No content, embeds, stickers or poll with Components V2',
      ),
    );
  }
  if (content.trim() === '' && embeds + components + kept + files.length === 0 && !other) {
    breaches.push({
      path: ['content'],
      code: 'EMPTY',
      message: 'Cannot send an empty message',
      effect: 'empty',
    });
  }
  if (before && body['flags'] !== undefined && body['flags'] !== null) {
    const fixed = MessageFlags.Ephemeral;
    if ((flags & ~before.flags & fixed) !== 0)
      breaches.push(note('flags', 'Ephemeral cannot change in an edit'));
    if (before.flags & ~flags & MessageFlags.IsComponentsV2)
      breaches.push(note('flags', 'The V2 flag cannot be taken back'));
  }
  return breaches;
}

/** A deferral shows nothing yet: it takes the ephemeral flag alone. */
export function checkDeferral(data: Json): Breach[] {
  const rest = Object.keys(data).filter((field) => !['flags', 'tts', 'allowed_mentions'].includes(field));
  const flags = asInteger(data['flags']) & ~MessageFlags.Ephemeral;
  if (flags !== 0) return [note('flags', 'A deferral takes only the ephemeral flag')];
  return rest.length > 0 ? [note(String(rest[0]), 'A deferral carries no content')] : [];
}

export function checkModal(data: Json): Breach[] {
  const parts = asList(data['components']);
  const [twice] = duplicates(walk(parts).map((part) => part['custom_id'] ?? undefined));
  return [
    ...(parts.length > LIMITS.modalParts
      ? [reject('components', 'BASE_TYPE_BAD_LENGTH', 'A modal holds 1 to 5 parts')]
      : []),
    ...(twice === undefined
      ? []
      : [reject('components', 'COMPONENT_CUSTOM_ID_DUPLICATED', `Custom id ${twice} is used twice`)]),
  ];
}

/** Checks the answer to an autocomplete question. */
export function checkChoices(data: Json): Breach[] {
  const choices = asList(data['choices']);
  const long = choices.some(({ name, value }) => Math.max(length(name), length(value)) > LIMITS.choiceText);
  const blank = choices.some(({ name }) => length(name) === 0);
  return [
    ...(choices.length > LIMITS.choices
      ? [reject('choices', 'BASE_TYPE_BAD_LENGTH', 'At most 25 choices')]
      : []),
    ...(long
      ? [
          reject(
            'choices',
            'BASE_TYPE_BAD_LENGTH',
            'A choice has at most 100 characters, name and value alike',
          ),
        ]
      : []),
    ...(blank ? [reject('choices', 'BASE_TYPE_REQUIRED', 'A choice needs a name')] : []),
  ];
}
