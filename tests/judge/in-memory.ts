import { check, type Report } from '../../src/check.ts';
import type { Files } from '../../src/load/files.ts';
import type { Finding, Profile } from '../../src/model.ts';

/** The day on which tests judge, unless they say otherwise. */
export const today = '2026-11-24';

/** Files that are only in memory, by path. A glob matches by its `*` alone. */
export function memoryFiles(files: Readonly<Record<string, string>>): Files {
  const all = new Map(Object.entries(files));
  const read = (path: string) => {
    const text = all.get(path);
    return text === undefined ? { refused: 'there is no such file' } : new TextEncoder().encode(text);
  };
  return {
    kind: (path) => (all.has(path) ? 'file' : 'missing'),
    read,
    readInside: (folder, path) => read(folder === '.' ? path : `${folder}/${path}`),
    match: (_folder, pattern) => {
      const [before = '', after] = pattern.split('*');
      const matches = (path: string) =>
        after === undefined ? path === pattern : path.startsWith(before) && path.endsWith(after);
      return [...all.keys()].filter(matches).sort();
    },
  };
}

export interface InMemory {
  readonly asOf?: string;
  readonly profile?: Profile;
  /** Files beside the registry. */
  readonly files?: Readonly<Record<string, string>>;
  /** What is wrong with the registry on purpose, by the message. */
  readonly fault?: RegExp;
}

/** Checks a registry that is given as YAML, through the whole pipeline, as if it were the file `claims.yaml`. */
export async function checkYaml(yaml: string, options: InMemory = {}): Promise<Report> {
  const { asOf = today, profile, files = {} } = options;
  return await check({
    inputs: [{ path: 'claims.yaml', folder: '.' }],
    files: memoryFiles({ ...files, 'claims.yaml': yaml }),
    asOf,
    ...(profile === undefined ? {} : { profile }),
  });
}

/** The findings of a registry that is meant to be valid; throws where it is not, so that no test is about nothing. */
export async function judged(yaml: string, options: InMemory = {}): Promise<ReadonlyMap<string, Finding>> {
  const report = await checkYaml(yaml, options);
  const isMeant = (message: string) => options.fault?.test(message) ?? false;
  const fault = report.diagnostics.find(({ rule, message }) => rule.startsWith('registry-') && !isMeant(message));
  if (fault) throw new Error(`the registry of the test is faulty: ${fault.message}`);
  const findings = report.registries.flatMap((registry) => registry.findings);
  return new Map(findings.map((finding) => [finding.claim.id, finding]));
}

/** The status of each claim, with the codes of its reasons: `disputed: conflicting, challenged`. */
export function outcomes(findings: ReadonlyMap<string, Finding>): Readonly<Record<string, string>> {
  return Object.fromEntries([...findings].map(([id, finding]) => [id, outcome(finding)]));
}

export function outcome({ status, reasons }: Finding): string {
  return `${status}: ${reasons.map((reason) => reason.code).join(', ')}`;
}
