import { english } from './en/pack.ts';
import { type Lexicon, lexicon } from './lexicon.ts';
import type { Modifier, MoneyEntry, Pack, Setting, UnitEntry } from './pack.ts';
import { codesBefore, codesBehind, signs } from './shared/currencies.ts';
import { perSymbols, symbols } from './shared/symbols.ts';
import { foldTable, type View } from './view.ts';
import { chinese } from './zh/pack.ts';

/** The languages that are read. All of them are read at once, since texts mix them. */
export const packs: readonly Pack[] = [english, chinese];

export const folds: Uint16Array = foldTable(new Map(packs.flatMap((pack) => [...pack.scripts])));

const all = <T>(part: (pack: Pack) => Readonly<Record<string, T>>): Lexicon<T> => lexicon(...packs.map(part));
const listed = (part: (pack: Pack) => readonly string[]): Lexicon<true> =>
  lexicon(Object.fromEntries(packs.flatMap(part).map((word) => [word, true as const])));

export const unitNames: Lexicon<UnitEntry> = all((pack) => pack.units);
export const unitSymbols: Lexicon<UnitEntry> = lexicon(symbols);
export const perUnits: Lexicon<string> = lexicon(perSymbols);
export const currencySigns: Lexicon<MoneyEntry> = lexicon(signs, ...packs.map((pack) => pack.moneyBefore));
export const currencySignsBehind: Lexicon<MoneyEntry> = lexicon(signs);
export const currencyCodesBefore: Lexicon<MoneyEntry> = lexicon(codesBefore);
export const currencyCodesBehind: Lexicon<MoneyEntry> = lexicon(codesBehind);
export const modifiersBefore: Lexicon<Modifier> = all((pack) => pack.before);
export const modifiersBehind: Lexicon<Modifier> = all((pack) => pack.after);
export const wordsBetween: Lexicon<true> = listed((pack) => pack.between);
export const joints: Lexicon<'to' | 'and'> = all((pack) => pack.joints);
export const openers: Lexicon<true> = listed((pack) => pack.openers);
export const links: Lexicon<true> = listed((pack) => pack.links);
export const apart: Lexicon<true> = listed((pack) => pack.apart);
export const labels: Lexicon<true> = all((pack) => pack.labels);
export const directions: Lexicon<'up' | 'down' | 'to'> = all((pack) => pack.directions);
export const idioms: Lexicon<true> = all((pack) => pack.idioms);
export const scales: Lexicon<number> = all((pack) => pack.scales);

const merged = (part: (pack: Pack) => Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(packs.flatMap((pack) => Object.entries(part(pack))));

export const notAfter: ReadonlyMap<string, string> = merged((pack) => pack.notAfter);
export const notBefore: ReadonlyMap<string, string> = merged((pack) => pack.notBefore);
export const indexes: ReadonlySet<string> = new Set(packs.flatMap((pack) => [...pack.indexes]));
export const halves: ReadonlySet<string> = new Set(packs.flatMap((pack) => pack.half ?? []));

const plain: Setting = { dollar: 'USD', yen: 'JPY', yuan: 'CNY', taiwan: false, simplified: false };

export function settingOf(view: View, language: string | undefined): Setting {
  return packs.reduce<Setting>((setting, pack) => ({ ...setting, ...pack.setting(view, language) }), plain);
}
