import type { Route } from '../router.ts';
import { applicationRoutes } from './application.ts';
import { callbackRoutes } from './callbacks.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { lookupRoutes } from './lookups.ts';
import { webhookRoutes } from './webhooks.ts';

/** All of REST v10 that the sandbox speaks. */
export const routes: readonly Route[] = [
  ...applicationRoutes,
  ...commandRoutes,
  ...channelRoutes,
  ...callbackRoutes,
  ...webhookRoutes,
  ...lookupRoutes,
];
