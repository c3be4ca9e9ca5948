import { words } from '../lexicon.ts';
import type { Setting } from '../pack.ts';
import type { View } from '../view.ts';

/** Words that hold a number without stating one. */
export const idioms: Readonly<Record<string, true>> = words(
  `one another|no one|the one|this one|that one|which one|each one|every one|any one|one of|one day|one by one|one-on-one|one-to-one|
one-sided|one-time|one-off|one-way|one thing|at one point|one hand|one side|one's|day one|square one|first-hand|second-hand|
second hand|first class|first-class|third party|third parties|third-party|third-parties|third world|fifth column|half-hearted|halfway|
half-life|seventh heaven|catch-22|nine-to-five|one or more|one or two|last one|next one|previous one|one that|one who|one which|
good one|new one|only one|first one|second one|other one|for one|number one|in one|at sixes and sevens|thousand island|
two-faced|second thought|second thoughts|second nature|split second|just a second|wait a second|seconds ago|four-letter|
four seasons|five star|seven eleven|7-eleven|three musketeers|two-step|2fa|in twos and threes|all fours|24/7|9/11|50-50|fifty-fifty`.replaceAll(
    '\n',
    '',
  ),
  true as const,
);

const regions: Readonly<Record<string, string>> = {
  au: 'AUD',
  ca: 'CAD',
  nz: 'NZD',
  sg: 'SGD',
  hk: 'HKD',
};

/** The dollar of the region that the language tag names; the yen sign stands for yuan in a text about China. */
export function setting(view: View, language: string | undefined): Partial<Setting> {
  const region = language?.toLowerCase().split('-').at(-1) ?? '';
  const dollar = regions[region];
  if (!view.low.includes('¥')) return dollar === undefined ? {} : { dollar };
  const china = /\b(?:yuan|rmb|renminbi|cny|chinese|china|beijing|shanghai)\b/i.test(view.low);
  const japan = /\b(?:yen|jpy|japan|japanese|tokyo|boj)\b/i.test(view.low);
  return { ...(dollar === undefined ? {} : { dollar }), ...(china && !japan ? { yen: 'CNY' } : {}) };
}
