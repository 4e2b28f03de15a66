/**
 * A command in the form in which two can be compared: Discord adds ids and defaults to what it was sent,
 * leaves out what is empty, and keeps lists of contexts in an order of its own.
 */
import { z } from 'zod';

const localizations = z
  .record(z.string(), z.string())
  .nullish()
  .transform((texts) => texts ?? {});
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
const limit = z
  .number()
  .nullish()
  .transform((value) => value ?? null);
const numbers = (whenAbsent: readonly number[]) =>
  z
    .array(z.number())
    .nullish()
    .transform((list) => [...(list ?? whenAbsent)].sort((a, b) => a - b));

const choice = z.object({
  name: z.string(),
  name_localizations: localizations,
  value: z.union([z.string(), z.number()]),
});

const option = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: localizations,
  description: z.string(),
  description_localizations: localizations,
  required: flag,
  autocomplete: flag,
  choices: z
    .array(choice)
    .nullish()
    .transform((list) => list ?? []),
  channel_types: numbers([]),
  min_value: limit,
  max_value: limit,
  min_length: limit,
  max_length: limit,
  get options() {
    return options;
  },
});

const options: z.ZodType<readonly unknown[]> = z
  .array(z.lazy(() => option))
  .nullish()
  .transform((list) => list ?? []);

export const canonicalCommand = z.object({
  type: z.number().default(1),
  name: z.string(),
  name_localizations: localizations,
  description: z.string().default(''),
  description_localizations: localizations,
  options,
  default_member_permissions: z
    .string()
    .nullish()
    .transform((bits) => bits ?? null),
  nsfw: flag,
  /** Absent means all contexts; a server install is what Discord assumes where nothing is said. */
  contexts: numbers([]),
  integration_types: numbers([0]),
});

export const liveCommands = z.array(z.looseObject({ id: z.string(), ...canonicalCommand.shape }));
