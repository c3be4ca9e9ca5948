// Writes docs/rules.md from the rules, and docs/registry.md from the schema. Needs a build.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check, checkReporters, plain, rules } from '../dist/index.js';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/rules.md', await rulesPage());
writeFileSync('docs/registry.md', registryPage(JSON.parse(readFileSync('schemas/claims.schema.json', 'utf8'))));

/** What the tool prints for an example, as a reader would see it. */
async function output({ registry, files = {}, asOf = '2026-11-24' }, rule) {
  const all = new Map(Object.entries({ 'claims.yaml': registry, ...files }));
  const read = (path) =>
    all.has(path) ? new TextEncoder().encode(all.get(path)) : { refused: 'there is no such file' };
  const disk = {
    kind: (path) => (path === '.' ? 'folder' : all.has(path) ? 'file' : 'missing'),
    read,
    readInside: (_folder, path) => read(path),
    match: () => [],
  };
  const report = await check({ files: disk, asOf });
  const own = { ...report, diagnostics: report.diagnostics.filter((each) => each.rule === rule) };
  const text = (await checkReporters.text())(own, { columns: 100, style: plain });
  return text.split('\n\n').slice(0, -1).join('\n\n');
}

async function rulesPage() {
  const parts = [
    '# Rules\n\nGenerated from `src/rules/` by `npm run generate`; every example here runs as a test. `claims explain RULE` prints the same in a terminal.\n',
    'A severity can be changed for the whole registry (`rules: { source-unused: off }`) or for some claims (`overrides:`). A diagnostic that is accepted is suppressed where it stands, with a reason (`suppress:`).\n',
    [
      '| rule | severity | complains that |',
      '| --- | --- | --- |',
      ...rules.map((rule) => `| [${rule.id}](#${rule.id}) | ${rule.severity} | ${rule.summary} |`),
    ].join('\n'),
  ];
  for (const rule of rules) {
    parts.push(
      `\n## ${rule.id}\n\n${rule.summary} Severity: ${rule.severity}${rule.fixed ? ', which cannot be changed' : ''}.\n\n${rule.doc.trim()}\n`,
    );
    parts.push(
      `${heading('This reports', rule.reports)}\n\n${inputOf(rule.reports)}\n\n\`\`\`text\n${await output(rule.reports, rule.id)}\n\`\`\`\n`,
    );
    parts.push(`${heading('This does not', rule.passes)}\n\n${inputOf(rule.passes)}`);
  }
  return `${parts.join('\n')}\n`;
}

/** The registry of an example, and the files beside it. A file may hold fences of its own. */
function inputOf({ registry, files = {} }) {
  const block = (language, text) => `\`\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\``;
  const others = Object.entries(files).map(([path, text]) => `with \`${path}\`:\n\n${block('markdown', text)}`);
  return [block('yaml', registry), ...others].join('\n\n');
}

function heading(title, { asOf }) {
  return `${title}${asOf ? ` on ${asOf}` : ''}:`;
}

function registryPage(schema) {
  const definition = (node) => (node.$ref ? { ...schema.definitions[node.$ref.split('/').at(-1)], ...node } : node);
  const example = (node) => {
    const [first] = definition(node).examples ?? [];
    return first === undefined ? '' : `\`${JSON.stringify(first).replaceAll('|', '\\|')}\``;
  };
  const type = (node) => {
    const full = definition(node);
    if (full.enum) return full.enum.map((value) => `\`${value}\``).join(' ');
    if (full.const !== undefined) return `\`${full.const}\``;
    if (full.type === 'array') return `list of ${definition(full.items ?? {}).type === 'object' ? 'maps' : 'texts'}`;
    return { string: 'text', integer: 'whole number', object: 'map' }[full.type] ?? full.type;
  };
  const table = (node) => {
    const rows = Object.entries(node.properties).map(([key, value]) => {
      const full = definition(value);
      const must = (node.required ?? []).includes(key) ? ' **required**' : '';
      const usual = full.default === undefined ? '' : ` Default: \`${full.default}\`.`;
      return `| \`${key}\`${must} | ${type(value)} | ${(full.description ?? '').replaceAll('|', '\\|')}${usual} | ${example(value)} |`;
    });
    return ['| key | value | meaning | example |', '| --- | --- | --- | --- |', ...rows].join('\n');
  };
  const sections = [
    ['claim', 'A claim'],
    ['evidence', 'Evidence'],
    ['challenge', 'A challenge'],
    ['resolution', 'A resolution'],
    ['cover', 'What a resolution covers'],
    ['source', 'A source'],
    ['document', 'A document'],
    ['anchor', 'An anchor'],
    ['policy', 'The policy'],
    ['override', 'An override'],
    ['suppression', 'A suppression'],
    ['coverage', 'Coverage'],
    ['ignore', 'What coverage ignores'],
  ];
  return `# The registry

Generated from \`schemas/claims.schema.json\` by \`npm run generate\`.

${schema.description} With this first line, editors with a YAML language server check and complete the file while you type:

\`\`\`yaml
# yaml-language-server: $schema=node_modules/claims/schemas/claims.schema.json
\`\`\`

A registry may be split: \`include\` names files that hold \`documents\`, \`sources\` and \`claims\`. Keys that are not listed here are errors. Figures and years are text, in quotes where YAML would read a number.

${table(schema)}

${sections.map(([name, title]) => `## ${title}\n\n${schema.definitions[name].description}\n\n${table(schema.definitions[name])}`).join('\n\n')}
`;
}
