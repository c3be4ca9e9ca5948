import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysBetween, wrongDate } from '../../src/load/calendar.ts';

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

describe('wrongDate', () => {
  test.each(['2025', '2025-01', '2025-12', '2025-01-27', '2024-02-29', '2000-02-29', '2025-12-31'])(
    '%s is a date',
    (date) => {
      expect(wrongDate(date)).toBeUndefined();
    },
  );

  test.each([
    ['2025-13', 'There is no month 13.'],
    ['2025-00', 'There is no month 00.'],
    ['2025-00-10', 'There is no month 00.'],
    ['2025-02-29', 'There is no 2025-02-29: that month has 28 days.'],
    ['1900-02-29', 'There is no 1900-02-29: that month has 28 days.'],
    ['2024-02-30', 'There is no 2024-02-30: that month has 29 days.'],
    ['2025-04-31', 'There is no 2025-04-31: that month has 30 days.'],
    ['2025-01-00', 'There is no 2025-01-00: that month has 31 days.'],
    ['2025-01-32', 'There is no 2025-01-32: that month has 31 days.'],
  ])('%s is in no calendar', (date, says) => {
    expect(wrongDate(date)).toBe(says);
  });

  test('agrees with the calendar of the machine on every day', () => {
    const part = (max: number) => fc.nat({ max });
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), part(13), part(32), (year, month, day) => {
        const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
        const there = new Date(Date.UTC(year, month - 1, day));
        const isThere = month > 0 && there.getUTCMonth() === month - 1 && there.getUTCDate() === day;
        expect([date, wrongDate(date) === undefined]).toEqual([date, isThere]);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('daysBetween', () => {
  test.each([
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2026-11-25', 1],
    ['2026-11-25', '2026-11-24', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    // Nights when clocks are changed are as long as any other.
    ['2026-03-28', '2026-03-30', 2],
    ['2025-01-10', '2026-01-10', 365],
  ])('from %s to %s are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  test('counts the days one by one', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30_000 }), fc.nat({ max: 4000 }), (start, days) => {
        const day = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10);
        expect(daysBetween(day(start), day(start + days))).toBe(days);
      }),
    );
  });
});
