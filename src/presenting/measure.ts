/** How much of a message's room components take, counted as Discord counts. */
import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';

export interface Room {
  readonly components: number;
  /** UTF-16 units over all text displays. */
  readonly text: number;
}

const NOTHING: Room = { components: 0, text: 0 };

export function add(a: Room, b: Room): Room {
  return { components: a.components + b.components, text: a.text + b.text };
}

function one(component: APIMessageTopLevelComponent): Room {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return { components: 1, text: component.content.length };
    case ComponentType.Section:
      // The accessory is a component of its own.
      return add({ components: 2, text: 0 }, measure(component.components));
    case ComponentType.ActionRow:
      return { components: 1 + component.components.length, text: 0 };
    case ComponentType.Container:
      return add({ components: 1, text: 0 }, measure(component.components));
    default:
      return { components: 1, text: 0 };
  }
}

/** The room these components take together. */
export function measure(components: readonly APIMessageTopLevelComponent[]): Room {
  return components.map(one).reduce(add, NOTHING);
}
