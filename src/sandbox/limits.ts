/** Discord's limits that its OpenAPI file leaves out, and the form in which a breach is told. */
import { asText } from './json.ts';

/** Limits in characters (UTF-16 units, the stricter count) or pieces. */
export const LIMITS = {
  content: 2_000,
  embedTotal: 6_000,
  textTotal: 4_000,
  componentTotal: 40,
  legacyRows: 5,
  buttonsInRow: 5,
  files: 10,
  fileBytes: 10 * 1024 * 1024,
  modalParts: 5,
  choices: 25,
  choiceText: 100,
  commandTotal: 8_000,
} as const;

/** One fault in a body. */
export interface Breach {
  /** Where, from the top of the body. */
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
  /** `reject`: as Discord would. `empty`: Discord's own 50006. `note`: Discord allows it, this project does not. */
  readonly effect: 'reject' | 'empty' | 'note';
}

/** A fault Discord rejects. */
export const reject = (path: string, code: string, message: string): Breach => ({
  path: [path],
  code,
  message,
  effect: 'reject',
});

/** A fault of this project's own rules. */
export const note = (path: string, message: string): Breach => ({
  path: [path],
  code: 'RULE',
  message,
  effect: 'note',
});

/** Length of a text; 0 for anything else. */
export const length = (value: unknown): number => asText(value).length;

/** The values that occur again. */
export function duplicates(values: readonly unknown[]): unknown[] {
  return values.filter((value, index) => value !== undefined && values.indexOf(value) !== index);
}
