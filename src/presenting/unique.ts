/** Discord refuses a message in which two components share a custom_id. */
import { ComponentType } from 'discord-api-types/v10';
import type { Block } from './components.ts';

type Seen = ReadonlySet<string>;

function idOf(component: object): string | undefined {
  return 'custom_id' in component && typeof component.custom_id === 'string'
    ? component.custom_id
    : undefined;
}

/** The custom_ids in these blocks. */
export function customIds(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === ComponentType.TextDisplay) return [];
    const parts = block.type === ComponentType.Section ? [block.accessory] : block.components;
    return parts.map(idOf).filter((id) => id !== undefined);
  });
}

/**
 * The blocks without buttons that are already there or come twice: the first one does the same.
 * A section that loses its button becomes the text it held.
 */
export function withoutRepeats(blocks: readonly Block[], shown: Seen): Block[] {
  const seen = new Set(shown);
  const isNew = (component: object) => {
    const id = idOf(component);
    if (id === undefined) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  };
  return blocks.flatMap((block): Block[] => {
    if (block.type === ComponentType.TextDisplay) return [block];
    if (block.type === ComponentType.Section) return isNew(block.accessory) ? [block] : block.components;
    const components = block.components.filter(isNew);
    return components.length === 0 ? [] : [{ ...block, components }];
  });
}
