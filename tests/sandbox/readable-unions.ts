/** A JSON Schema, as far as this file looks into it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  [keyword: string]: unknown;
}

type Schemas = Readonly<Record<string, Schema>>;

function target(schema: Schema, schemas: Schemas): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name === undefined ? schema : (schemas[name] ?? {});
}

/** The values of `type` by which a member of a union is known. */
function kinds(schema: Schema, schemas: Schemas): unknown[] | undefined {
  return target(schema, schemas).properties?.['type']?.enum;
}

function chain(members: readonly Schema[], schemas: Schemas): Schema | undefined {
  const tagged = members.map((member) => ({ member, types: kinds(member, schemas) }));
  if (tagged.some(({ types }) => types === undefined)) return undefined;
  const all = tagged.flatMap(({ types }) => types ?? []);
  if (new Set(all).size !== all.length) return undefined;
  return {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: all } },
    allOf: tagged.map(({ member, types }) => ({
      if: { properties: { type: { enum: types } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: member,
    })),
  };
}

function rewriteUnion(members: readonly Schema[], schemas: Schemas): Schema {
  const rest = members.filter(({ type }) => type !== 'null');
  const nullable = rest.length < members.length;
  const only = rest.length === 1 ? rest[0] : undefined;
  const body = only ?? chain(rest, schemas) ?? { anyOf: rest };
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return nullable ? { if: { type: 'null' }, then: true, else: body } : body;
}

/**
 * Rewrites unions known by their `type` into if/then, and unions with null into if/else: the same meaning, but the
 * complaint names the fault instead of listing why each of a dozen members does not fit.
 */
export function readable(schema: Schema, schemas: Schemas): Schema {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const { oneOf, anyOf, ...others } = value as Schema;
    const rest = Object.fromEntries(Object.entries(others).map(([key, field]) => [key, walk(field)]));
    const members = oneOf ?? anyOf;
    return Array.isArray(members)
      ? {
          ...rest,
          allOf: [
            ...((rest['allOf'] as Schema[] | undefined) ?? []),
            rewriteUnion(members.map(walk) as Schema[], schemas),
          ],
        }
      : rest;
  };
  return walk(schema) as Schema;
}
