import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { walk } from './components.ts';
import { asInteger, asList, type Json } from './json.ts';
import { type Breach, duplicates, LIMITS, length, note, reject } from './limits.ts';

const SELECTS = new Set<unknown>([3, 5, 6, 7, 8]);
const NEEDS_V2 = new Set<unknown>([9, 10, 11, 12, 13, 14, 17]);

function rowBreach(row: Json): Breach[] {
  const parts = asList(row['components']);
  const buttons = parts.filter(({ type }) => type === ComponentType.Button).length;
  const selects = parts.filter(({ type }) => SELECTS.has(type)).length;
  if (buttons > 0 && selects > 0)
    return [reject('components', 'ROW_MIXED', 'A row holds buttons or a select, not both')];
  if (buttons > LIMITS.buttonsInRow)
    return [reject('components', 'ROW_FULL', 'A row holds at most 5 buttons')];
  return selects > 1 ? [reject('components', 'ROW_FULL', 'A row holds at most one select')] : [];
}

function partBreach(part: Json): Breach[] {
  if (part['type'] === ComponentType.ActionRow) return rowBreach(part);
  if (SELECTS.has(part['type'])) {
    const [twice] = duplicates(asList(part['options']).map(({ value }) => value));
    if (twice !== undefined)
      return [reject('components', 'OPTION_VALUE_DUPLICATED', `Two options mean ${twice}`)];
    return (asInteger(part['max_values']) || 1) <
      (part['min_values'] === undefined ? 1 : asInteger(part['min_values']))
      ? [reject('components', 'SELECT_RANGE', 'A select asks for more values than it takes')]
      : [];
  }
  if (part['type'] !== ComponentType.Button || part['style'] === ButtonStyle.Premium) return [];
  const link = part['style'] === ButtonStyle.Link;
  const [needs, never] = link ? ['url', 'custom_id'] : ['custom_id', 'url'];
  if (!part[needs] || part[never]) {
    return [
      reject(
        'components',
        'BUTTON_TARGET',
        `A ${link ? 'link' : 'plain'} button needs ${needs} and no ${never}`,
      ),
    ];
  }
  return part['label'] || part['emoji']
    ? []
    : [reject('components', 'BUTTON_EMPTY', 'A button needs a label or an emoji')];
}

/** This project's rule, stricter than Discord's: a picture is described to those who do not see it. */
function pictureBreaches(parts: readonly Json[]): Breach[] {
  return parts
    .flatMap((part) => {
      if (part['type'] === ComponentType.MediaGallery) return asList(part['items']);
      return part['type'] === ComponentType.Thumbnail ? [part] : [];
    })
    .filter(({ description }) => length(description) === 0)
    .map(() => note('components', 'A picture has no description'));
}

/** Checks the components of a message. @param v2 whether the message carries the flag for Components V2. */
export function componentBreaches(components: readonly Json[], v2: boolean): Breach[] {
  const parts = walk(components);
  const texts = parts.filter(({ type }) => type === ComponentType.TextDisplay);
  const [twice] = duplicates(parts.map((part) => part['custom_id'] ?? undefined));
  const breaches = [...parts.flatMap(partBreach), ...pictureBreaches(parts)];
  if (twice !== undefined) {
    breaches.push(
      reject(
        'components',
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        `Component custom id ${twice} cannot be duplicated`,
      ),
    );
  }
  if (!v2) {
    if (parts.some(({ type }) => NEEDS_V2.has(type))) {
      breaches.push(
        reject('components', 'UNION_TYPE_CHOICES', 'Components V2 parts need the flag IS_COMPONENTS_V2'),
      );
    }
    if (components.length > LIMITS.legacyRows)
      breaches.push(reject('components', 'BASE_TYPE_BAD_LENGTH', 'At most 5 rows'));
    return breaches;
  }
  if (parts.length > LIMITS.componentTotal) {
    breaches.push(
      reject('components', 'COMPONENT_MAX_TOTAL', `${parts.length} components, at most 40 are allowed`),
    );
  }
  const total = texts.reduce((sum, part) => sum + length(part['content']), 0);
  if (total > LIMITS.textTotal) {
    breaches.push(
      reject(
        'components',
        'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
        `${total} characters of text, at most 4000 are allowed`,
      ),
    );
  }
  return breaches;
}
