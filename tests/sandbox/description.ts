/** Checks REST traffic against Discord's OpenAPI description (`tests/discord/openapi.json`). */
import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Exchange } from '../../src/sandbox/exchange.ts';
import type { Validator } from '../../src/sandbox/settings.ts';
import { readable, type Schema } from './readable-unions.ts';

interface Parameter {
  name: string;
  in: string;
  schema: Schema;
}

interface Operation {
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content?: Record<string, { schema?: Schema }> };
  responses?: Record<string, { $ref?: string; content?: Record<string, { schema?: Schema }> }>;
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const description = JSON.parse(
  readFileSync(new URL('../discord/openapi.json', import.meta.url), 'utf8'),
) as Description;

/** What discord.js sends, rightly, and the description does not list. */
const ALSO_SENT = { enforce_nonce: { type: 'boolean' }, tts: { type: 'boolean' }, nsfw: { type: 'boolean' } };

function prepare(schemas: Record<string, Schema>): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const fields = schema.properties;
      // An integer in the description; a string of digits from discord.js, and in Discord's documentation.
      if (fields?.['default_member_permissions'] && /Request/.test(name)) {
        fields['default_member_permissions'] = { type: ['integer', 'string', 'null'], pattern: '^\\d+$' };
      }
      const answer = /Response/.test(name);
      // Unknown fields in requests are slips of the pen: Discord ignores them, the tests should not.
      if (!answer && fields && schema.type === 'object' && schema.additionalProperties === undefined) {
        schema.properties = { ...ALSO_SENT, ...fields };
        schema.additionalProperties = false;
      }
      return [name, readable(schema, schemas)];
    }),
  );
}

const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true });
ajv.addFormat('snowflake', /^(0|[1-9]\d*)$/);
ajv.addFormat('nonce', true);
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
for (const format of ['int32', 'int64', 'double']) ajv.addFormat(format, true);
ajv.addSchema({ $id: 'discord', components: { schemas: prepare(description.components.schemas) } });

const compiled = new Map<string, ValidateFunction>();

function validator(key: string, schema: Schema): ValidateFunction {
  const known = compiled.get(key);
  if (known) return known;
  const absolute = JSON.parse(
    JSON.stringify(readable(schema, description.components.schemas)).replaceAll('"#/', '"discord#/'),
  ) as Schema;
  const made = ajv.compile(absolute);
  compiled.set(key, made);
  return made;
}

/** The last, deepest complaint says most. */
function words(errors: readonly ErrorObject[] | null | undefined, whole = 'the body'): string[] {
  const useful = (errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return useful.slice(0, 3).map(({ instancePath, message, params }) => {
    const detail = 'additionalProperty' in params ? ` (${params['additionalProperty']})` : '';
    const allowed = 'allowedValues' in params ? ` (${params['allowedValues'].join(', ')})` : '';
    return `${instancePath || whole} ${message}${detail}${allowed}`;
  });
}

function operationOf({ method, route }: Exchange): Operation | undefined {
  return description.paths[route]?.[method.toLowerCase()];
}

/** Query values are texts; the description speaks of numbers and booleans. */
function typed(text: string): unknown {
  return /^(true|false)$/.test(text) || /^\d{1,9}$/.test(text) ? JSON.parse(text) : text;
}

function queryFaults({ parameters = [] }: Operation, { query, route }: Exchange): string[] {
  return Object.entries(query).flatMap(([name, text]) => {
    const parameter = parameters.find((known) => known.in === 'query' && known.name === name);
    if (!parameter) return [`the query has an unknown ${name}`];
    const validate = validator(`${route}?${name}`, parameter.schema);
    // Ids are digits too, and texts: either reading will do.
    return validate(text) || validate(typed(text)) ? [] : words(validate.errors, `?${name}`);
  });
}

function requestFaults(exchange: Exchange): string[] {
  const operation = operationOf(exchange);
  if (!operation) return ['Discord has no such route'];
  return [...queryFaults(operation, exchange), ...bodyFaults(operation, exchange)];
}

function bodyFaults(operation: Operation, exchange: Exchange): string[] {
  const schema = operation.requestBody?.content?.['application/json']?.schema;
  if (!schema) return [];
  if (exchange.body === undefined) return operation.requestBody?.required ? ['the body is missing'] : [];
  const validate = validator(`${exchange.method} ${exchange.route}`, schema);
  return validate(exchange.body) ? [] : words(validate.errors);
}

function responseFaults(exchange: Exchange): string[] {
  const responses = operationOf(exchange)?.responses ?? {};
  const { status, answer } = exchange;
  if (status >= 400) {
    const { code, message } = (answer ?? {}) as { code?: unknown; message?: unknown };
    const limited = status === 429 || typeof code === 'number';
    return limited && typeof message === 'string' ? [] : ['the error lacks code or message'];
  }
  const response = responses[String(status)];
  if (!response) return [`Discord never answers ${status}`];
  const schema = response.content?.['application/json']?.schema;
  if (!schema) return answer === undefined ? [] : [`a ${status} has no body`];
  const validate = validator(`${exchange.method} ${exchange.route} ${status}`, schema);
  return validate(answer) ? [] : words(validate.errors);
}

/** For `Sandbox.start({ validate: discordDescription })`. */
export const discordDescription: Validator = { request: requestFaults, response: responseFaults };
