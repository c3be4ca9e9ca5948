import type { Rule } from './rule.ts';

export const registryUnreadable: Rule = {
  id: 'registry-unreadable',
  summary: 'A registry, or a file that it includes, cannot be read at all.',
  severity: 'error',
  fixed: true,
  doc: `
The file is not there, is empty, is not UTF-8, is no YAML, or goes past a limit that keeps a hostile file from
stopping the tool: lists and maps nested more than 64 levels deep, or aliases followed more than 100 times.
Nothing in it was checked, so the run ends with exit code 2 even if every other file is fine.

Correct the file at the place that is shown. Texts that hold a colon and a space, or that begin with one of
\`# * & [ { @ %\`, must be in quotes; YAML is indented with spaces, never with tabs.
`,
  reports: { registry: `version: 1\nclaims:\n\t- id: a\n` },
  passes: { registry: `version: 1\nclaims:\n  - { id: a, claim: "A claim: with a colon.", status: unverified }\n` },
  *check({ registry }) {
    yield* registry.unreadable;
  },
};
