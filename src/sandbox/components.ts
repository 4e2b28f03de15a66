import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import { asInteger, asJson, asList, asText, isJson, type Json, withoutNulls } from './json.ts';

/** Every component of a message or modal, parents before children, in reading order. */
export function walk(components: unknown): Json[] {
  return asList(components).flatMap((component) => [
    component,
    ...walk(component['components']),
    ...walk(isJson(component['component']) ? [component['component']] : []),
    ...walk(isJson(component['accessory']) ? [component['accessory']] : []),
  ]);
}

/** Turns the address in a media part, often `attachment://name`, into what Discord serves. */
export type Unfurl = (url: string) => Json;

const SELECTS = new Set<unknown>([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

function defaults(component: Json, unfurl: Unfurl): Json {
  const media = (field: string): Json => unfurl(asText(asJson(component[field])['url']));
  switch (component['type']) {
    case ComponentType.Container:
      return { accent_color: null, spoiler: false };
    case ComponentType.Separator:
      return { spacing: 1, divider: true };
    case ComponentType.Thumbnail:
      return { description: null, spoiler: false, media: media('media') };
    case ComponentType.File: {
      const file = media('file');
      return { spoiler: false, file, name: file['name'] ?? null, size: file['size'] ?? null };
    }
    case ComponentType.MediaGallery:
      return {
        items: asList(component['items']).map((item) => ({
          description: null,
          spoiler: false,
          ...withoutNulls(item),
          media: unfurl(asText(asJson(item['media'])['url'])),
        })),
      };
    default:
      return SELECTS.has(component['type']) ? { min_values: 1, max_values: 1 } : {};
  }
}

const UNFURLED = new Set(['media', 'file', 'items']);

/**
 * Components as Discord gives them back: every part numbered, defaults written out, media resolved.
 * The one cast stands here because the body came over the wire; the description's validator checks both ends.
 */
export function published(components: unknown, unfurl: Unfurl): APIMessageTopLevelComponent[] {
  const taken = new Set(walk(components).map(({ id }) => asInteger(id)));
  let last = 0;
  const nextId = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const publish = (component: Json): Json => {
    const id = asInteger(component['id']) || nextId();
    const filled = defaults(component, unfurl);
    const given = Object.entries(withoutNulls(component)).filter(
      ([key]) => !(UNFURLED.has(key) && key in filled),
    );
    return {
      ...filled,
      ...Object.fromEntries(given),
      id,
      ...(Array.isArray(component['components']) && {
        components: asList(component['components']).map(publish),
      }),
      ...(isJson(component['accessory']) && { accessory: publish(component['accessory']) }),
    };
  };
  return asList(components).map(publish) as unknown as APIMessageTopLevelComponent[];
}
