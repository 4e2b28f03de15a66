import type { Attachments } from './attachments.ts';
import type { Changes } from './changes.ts';
import type { CommandRegistry } from './command-registry.ts';
import type { Correspondence } from './correspondence.ts';
import type { Gateway } from './gateway.ts';
import type { Interactions } from './interactions.ts';
import type { Ledger } from './ledger.ts';
import type { Messages } from './messages.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** The parts of the stand-in, as routes and actors share them. */
export interface Core {
  readonly settings: Settings;
  readonly world: World;
  readonly gateway: Gateway;
  readonly attachments: Attachments;
  readonly messages: Messages;
  readonly changes: Changes;
  readonly commands: CommandRegistry;
  readonly interactions: Interactions;
  readonly ledger: Ledger;
  readonly correspondence: Correspondence;
}
