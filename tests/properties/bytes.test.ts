import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { faultsOf, outputsOf } from './outputs.ts';
import { check, registry } from './registries.ts';

describe('the same registry on the same day', () => {
  test('gives the same bytes in every format', async () => {
    await fc.assert(
      fc.asyncProperty(registry, async (plain) => {
        const first = await outputsOf(await check(plain));
        const second = await outputsOf(await check(plain));
        expect([...second]).toEqual([...first]);
        // They end as text files do; without a document there is nothing for lcov.
        for (const [name, text] of first) expect([name, /\n$|^$/.test(text)]).toEqual([name, true]);
        expect([...first].filter(([, text]) => text === '').every(([name]) => name.startsWith('lcov'))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('gives the same diagnostics whatever else is checked in the same run, before or after', async () => {
    await fc.assert(
      fc.asyncProperty(registry, registry, async (plain, other) => {
        const alone = await check(plain);
        const { check: checkInputs } = await import('../../src/check.ts');
        const { memoryFiles, today } = await import('../judge/in-memory.ts');
        const files = memoryFiles({ 'a.yaml': JSON.stringify(other), 'claims.yaml': JSON.stringify(plain) });
        const inputs = ['a.yaml', 'claims.yaml'].map((path) => ({ path, folder: '.' }));
        for (const order of [inputs, [...inputs].reverse()]) {
          const both = await checkInputs({ inputs: order, files, asOf: today });
          const own = both.diagnostics.filter(({ at }) => at.path === 'claims.yaml');
          expect(own).toEqual(alone.diagnostics);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is printed without a character that cannot be seen', async () => {
    await fc.assert(
      fc.asyncProperty(registry, async (plain) => {
        expect(faultsOf(await outputsOf(await check(plain)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
