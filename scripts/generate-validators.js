// Compiles schemas/claims.schema.json ahead of time into src/load/validators.ts, so that nobody pays for ajv's
// compiler at run time. Each item of a list has its own validator: faults of one claim cost nothing to the next.
import { readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';

const schema = JSON.parse(readFileSync('schemas/claims.schema.json', 'utf8'));

// What is there for people and editors decides nothing.
const prose = new Set(['description', 'examples', 'default', 'title', 'errorMessage']);
const bare = (node, name) => {
  if (Array.isArray(node)) return node.map((part) => bare(part));
  if (typeof node !== 'object' || node === null) return node;
  const inside = name === 'properties' || name === 'definitions';
  const kept = Object.entries(node).filter(([key]) => inside || !prose.has(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, bare(part, inside ? undefined : key)]));
};

// The top level is validated without its items: those have validators of their own.
const full = bare(schema);
const top = structuredClone(full);
top.$id = 'top';
for (const list of ['documents', 'sources', 'claims']) delete top.properties[list].items;

const ajv = new Ajv.default({
  schemas: [full, top],
  strict: true,
  allErrors: true,
  inlineRefs: true,
  code: { source: true, esm: true, lines: true },
});
const item = (name) => `${schema.$id}#/definitions/${name}`;
const code = standaloneCode.default(ajv, {
  validateTop: 'top',
  validateDocument: item('document'),
  validateSource: item('source'),
  validateClaim: item('claim'),
});

// What the errors of ajv are condensed with: for each definition, its keys and the sentence that says what is right.
const resolve = (node) => (node.$ref ? { ...schema.definitions[node.$ref.split('/').at(-1)], ...node } : node);
const describe = (node) => {
  const { properties, additionalProperties, items, errorMessage, enum: values } = resolve(node);
  return {
    ...(errorMessage ? { says: errorMessage } : {}),
    ...(values ? { values } : {}),
    ...(properties ? { keys: Object.fromEntries(Object.entries(properties).map(([k, v]) => [k, describe(v)])) } : {}),
    ...(typeof additionalProperties === 'object' ? { others: describe(additionalProperties) } : {}),
    ...(items ? { items: describe(items) } : {}),
  };
};

// The schema's own text rides along in ajv's code, unused: esbuild shakes it out.
const lean = transformSync(code, { format: 'esm', treeShaking: true, charset: 'utf8' }).code;
writeFileSync(
  'src/load/validators.ts',
  `// @ts-nocheck
// Generated from schemas/claims.schema.json by \`npm run generate\`. Do not edit.
${lean.replace(/^export \{[\s\S]*?\};$/gm, '')}
export interface Fault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
interface Validate {
  (value: unknown): boolean;
  errors?: readonly Fault[] | null;
}
export const validators: Readonly<Record<'top' | 'document' | 'source' | 'claim', Validate>> = {
  top: validateTop,
  document: validateDocument,
  source: validateSource,
  claim: validateClaim,
};

/** The sentence, the allowed values and the parts of each key of the format. */
export const shape: unknown = ${JSON.stringify(describe(schema), null, 2)};
`,
);
