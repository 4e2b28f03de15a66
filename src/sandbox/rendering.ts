/** A message as readable text: pure, for the terminal playground and for tests. */
import { type APIMessage, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { asInteger, asJson, asList, asText, type Json } from './json.ts';
import { plainText } from './markdown.ts';
import { isSelect, seenButton, seenSelect } from './parts.ts';
import type { SeenModal } from './seen.ts';

type Renderable = Pick<APIMessage, 'content' | 'embeds' | 'attachments'> &
  Partial<Pick<APIMessage, 'components' | 'flags'>>;

/** Hands out the numbers that `choicesOf` gives the same parts. */
type Counter = () => number;

const RULE = '─'.repeat(24);

function counter(): Counter {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

function button(part: Json, next: Counter): string {
  const { label, url, disabled } = seenButton(part);
  if (url !== undefined) return `${label || 'Link'} <${url}>`;
  return `[${next()}] ${label}${disabled ? ' (disabled)' : ''}`;
}

function select(part: Json, next: Counter): string[] {
  const { placeholder, options, disabled } = seenSelect(part);
  const title = `${placeholder || 'Choose'}:${disabled ? ' (disabled)' : ''}`;
  if (options.length === 0) return [`${title} (a list of members, roles or channels)`];
  return [
    title,
    ...options.map(
      ({ label, description }) => `  [${next()}] ${label}${description === '' ? '' : ` – ${description}`}`,
    ),
  ];
}

function media(part: Json): string {
  return `(picture: ${asText(part['description']) || asText(asJson(part['media'])['url'])})`;
}

function component(part: Json, next: Counter): string[] {
  const children = (): string[] => asList(part['components']).flatMap((child) => component(child, next));
  if (isSelect(part)) return select(part, next);
  switch (part['type']) {
    case ComponentType.TextDisplay:
      return plainText(asText(part['content'])).split('\n');
    case ComponentType.Container:
      return children().map((line) => `│ ${line}`.trimEnd());
    case ComponentType.Section:
      return [...children(), ...component(asJson(part['accessory']), next)];
    case ComponentType.Separator:
      return [part['divider'] === false ? '' : RULE];
    case ComponentType.Button:
      return [button(part, next)];
    case ComponentType.ActionRow:
      return asList(part['components']).some(isSelect)
        ? children()
        : [
            asList(part['components'])
              .map((child) => button(child, next))
              .join('   '),
          ];
    case ComponentType.Thumbnail:
      return [media(part)];
    case ComponentType.MediaGallery:
      return asList(part['items']).map(media);
    case ComponentType.File:
      return [`(file: ${asText(part['name']) || asText(asJson(part['file'])['url'])})`];
    default:
      return [`(a part of type ${part['type']})`];
  }
}

function embed({ title, description, fields = [], footer, author }: APIMessage['embeds'][number]): string[] {
  const texts = [
    author?.name,
    title,
    description,
    ...fields.map(({ name, value }) => `${name}: ${value}`),
    footer?.text,
  ];
  return texts
    .flatMap((text) => (text ? plainText(text).split('\n') : []))
    .map((line) => `│ ${line}`.trimEnd());
}

/**
 * Renders what a reader sees. Buttons and select options are numbered from 1 in reading order, as `choicesOf`
 * counts them; link buttons show their address instead.
 */
export function renderMessage(message: Renderable): string {
  const next = counter();
  const flags = asInteger(message.flags);
  const lines = [
    ...(flags & MessageFlags.Ephemeral ? ['(only you can see this)'] : []),
    ...(flags & MessageFlags.Loading ? ['… is thinking'] : []),
    ...(message.content === '' ? [] : plainText(message.content).split('\n')),
    ...message.embeds.flatMap(embed),
    ...asList(message.components).flatMap((part) => component(part, next)),
  ];
  // Components V2 name their files themselves.
  const named = (flags & MessageFlags.IsComponentsV2) !== 0;
  if (!named) lines.push(...message.attachments.map(({ filename, url }) => `(file: ${filename} <${url}>)`));
  return lines.join('\n');
}

/** Renders a form: its title and texts; the terminal then asks for each field in turn. */
export function renderModal({ title, components }: Pick<SeenModal, 'title' | 'components'>): string {
  const texts = components
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => plainText(asText(content)));
  return [`Form: ${title}`, ...texts].join('\n');
}
