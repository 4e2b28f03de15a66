import { ComponentType } from 'discord-api-types/v10';
import { asInteger, asJson, asList, asText, type Json } from '../json.ts';
import { isSelect, seenButton, seenSelect } from '../parts.ts';
import { type NameOf, toMarks } from './marks.ts';
import type { Block } from './protocol.ts';

const colour = (value: unknown): string | undefined =>
  typeof value === 'number' ? `#${value.toString(16).padStart(6, '0')}` : undefined;

function picture(part: Json): Block {
  return { kind: 'picture', url: asText(asJson(part['media'])['url']), alt: asText(part['description']) };
}

function block(part: Json, nameOf: NameOf): Block[] {
  const blocks = (): Block[] => asList(part['components']).flatMap((child) => block(child, nameOf));
  if (isSelect(part)) {
    const { type: _, ...select } = seenSelect(part);
    return [{ kind: 'select', ...select }];
  }
  switch (part['type']) {
    case ComponentType.TextDisplay:
      return [{ kind: 'text', marks: toMarks(asText(part['content']), nameOf) }];
    case ComponentType.Container:
      return [{ kind: 'container', accent: colour(part['accent_color']), blocks: blocks() }];
    case ComponentType.Section:
      return block(asJson(part['accessory']), nameOf).map((accessory) => ({
        kind: 'section',
        blocks: blocks(),
        accessory,
      }));
    case ComponentType.Separator:
      return [{ kind: 'separator', line: part['divider'] !== false, wide: part['spacing'] === 2 }];
    case ComponentType.ActionRow:
      return [{ kind: 'row', blocks: blocks() }];
    case ComponentType.Button:
      return [{ kind: 'button', style: asInteger(part['style']), ...seenButton(part) }];
    case ComponentType.Thumbnail:
      return [picture(part)];
    case ComponentType.MediaGallery:
      return asList(part['items']).map(picture);
    case ComponentType.File:
      return [
        {
          kind: 'file',
          url: asText(asJson(part['file'])['url']),
          name: asText(part['name']),
          size: asInteger(part['size']),
        },
      ];
    default:
      return [{ kind: 'unknown', type: asInteger(part['type']) }];
  }
}

/** Components as the page draws them. */
export function toBlocks(components: unknown, nameOf: NameOf): Block[] {
  return asList(components).flatMap((part) => block(part, nameOf));
}
