import type { Reporter } from './reporter.ts';

type Load = () => Promise<Reporter>;

/** The formats of `claims check`, each loaded when it is asked for. */
export const checkReporters: Readonly<Record<'text' | 'json' | 'github', Load>> = {
  text: async () => (await import('./text.ts')).text,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
};

/** The formats of `claims list`. */
export const listReporters: Readonly<Record<'table' | 'json' | 'jsonl' | 'csv' | 'markdown', Load>> = {
  table: async () => (await import('./table.ts')).table,
  json: async () => (await import('./json.ts')).listJson,
  jsonl: async () => (await import('./json.ts')).jsonl,
  csv: async () => (await import('./csv.ts')).csv,
  markdown: async () => (await import('./markdown.ts')).markdown,
};

/** The formats of `claims coverage`. */
export const coverageReporters: Readonly<Record<'text' | 'json' | 'lcov', Load>> = {
  text: async () => (await import('./coverage.ts')).coverageText,
  json: async () => (await import('./coverage.ts')).coverageJson,
  lcov: async () => (await import('./coverage.ts')).coverageLcov,
};
