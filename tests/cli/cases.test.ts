import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { exitCodes } from '../../src/cli/exit.ts';
import { caseNames, casesFolder, inCase, markersOf, reportedBy, runLine, sentenceOf, transcript } from './harness.ts';

/**
 * Every folder of `tests/cases` is a test, named by its sentence. It holds
 *
 * - `command`: one command line a line, such as `claims check` or `COLUMNS=80 claims list`;
 * - registries, and what else is read (what cannot be committed is made by `generated.ts`);
 * - `stdin`, if a command reads it;
 * - `expected`: for each command line `$ claims check`, what it wrote to stdout, what it wrote to stderr with `! ` before
 *   each line, and `exit 0`.
 *
 * After a change that is meant to change outputs, `UPDATE_CASES=1 npm test -- tests/cli/cases` writes `expected` anew;
 * then `git diff tests/cases` must be read like code.
 *
 * Where a registry has markers (`# expect: status-overstated` at the end of a line), the first `claims check` of the
 * case reports exactly what is marked, each on its line, and nothing else.
 */
const update = process.env['UPDATE_CASES'] === '1';

async function transcriptsOf(lines: readonly string[], folder: string, stdin?: Uint8Array): Promise<string> {
  const transcripts: string[] = [];
  for (const line of lines) {
    const run = await runLine(line, folder, stdin);
    // A fault of the tool is never what a case expects.
    if (run.code === exitCodes.fault) throw new Error(run.stderr);
    transcripts.push(transcript(line, run));
  }
  return transcripts.join('\n');
}

describe('claims', () => {
  test.each(caseNames().map((name) => [sentenceOf(name), name]))('%s', async (_sentence, name) => {
    const read = (file: string) => readFileSync(join(casesFolder, name, file));
    const lines = read('command').toString().trim().split('\n');
    const stdin = existsSync(join(casesFolder, name, 'stdin')) ? read('stdin') : undefined;

    await inCase(name, async (folder) => {
      const actual = await transcriptsOf(lines, folder, stdin);
      if (update) writeFileSync(join(casesFolder, name, 'expected'), actual);
      expect(actual).toBe(read('expected').toString());

      const markers = markersOf(folder);
      if (markers.length === 0) return;
      const check = lines.find((line) => /(?:^| )claims check\b/.test(line));
      if (check === undefined) throw new Error('markers, but no `claims check`');
      expect(await reportedBy(check, folder, stdin)).toEqual(markers);
    });
  });
});
