import { isDigit, isLetter } from '../chars.ts';
import type { Noun, Numeral, UnitEntry } from '../pack.ts';
import type { View } from '../view.ts';

/** Words that end a noun phrase, or show that none begins. */
const stops: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet of in on at by for from to with without within into onto upon over under above below between
among against during before after since until till through throughout across along around about per as than then that this these
those which who whom whose what when where why how if unless because while although though however is are was were be been being am
has have had having do does did doing will would shall should can could may might must not no yes it its he his him she her they
their them we our us you your i my me there here also only just even still already again ever never very too more less fewer most
least much many few some any each every all both either neither such same other another one off up down out away back ago later
earlier now today yesterday tomorrow said says say according including compared versus vs via plus minus times equals`
    .trim()
    .split(/\s+/),
);

/** Plurals without an s, and words that are counted in the singular. */
const irregular: ReadonlySet<string> = new Set(
  `people men women children mice feet teeth geese oxen fish sheep deer aircraft spacecraft staff troops personnel police cattle
crew hp data media criteria phenomena bacteria alumni nuclei fungi cacti indices matrices vertices analyses bases crises theses
hypotheses diagnoses head poultry offspring series species gpu cpu bn crypto seats votes dead injured wounded homeless jobless`
    .trim()
    .split(/\s+/),
);

/** Words in s that are no plurals. */
const singular: ReadonlySet<string> = new Set(
  `this is was has does its us as yes plus minus versus less thus business process access progress congress success address class
mass loss gas bus status virus bonus census focus campus consensus corpus news politics economics physics mathematics always
perhaps besides unless across previous various serious famous religious dangerous obvious continuous enormous tremendous
shows says means covers presents lists gives contains describes includes states explains discusses summarizes summarises
provides requires allows applies reads goes comes makes takes gets begins ends starts remains becomes represents compares
illustrates depicts reports results`
    .trim()
    .split(/\s+/),
);

const isPlural = (word: string): boolean =>
  irregular.has(word) ||
  (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous|'s)$/.test(word) && !singular.has(word)) ||
  (/^[a-z]{2,5}s$/.test(word) && /(?:gpus|cpus|tvs|pcs|cds|apis|llms|ngos|ceos|uavs|evs|suvs|atms)$/.test(word));

const longest = 5;

/** Units that count with what stands before them: GPU hours, man-days, passenger miles. */
const compound: Readonly<Record<string, UnitEntry>> = {
  ...Object.fromEntries(
    [
      ['seconds', 's'],
      ['minutes', 'min'],
      ['hours', 'h'],
      ['days', 'd'],
      ['weeks', 'wk'],
      ['months', 'mo'],
      ['years', 'a'],
    ].map(([word, unit]): [string, UnitEntry] => [word ?? '', { kind: 'measure', unit: unit ?? '' }]),
  ),
  miles: { kind: 'measure', unit: '[mi_i]' },
  kilometers: { kind: 'measure', unit: 'km' },
  kilometres: { kind: 'measure', unit: 'km' },
};

interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly head: string;
}

/** The noun that an English number counts: `2,048 NVIDIA H800 GPUs` counts GPUs. */
export function readNoun(view: View, at: number, numeral: Numeral): Noun | undefined {
  const phrase = phraseAt(view, at, numeral.value.eq('1'));
  if (phrase === undefined) return undefined;
  const noun = view.text.slice(phrase.start, phrase.end).replaceAll('\n', ' ');
  const entry = compound[phrase.head.toLowerCase()];
  const before = noun.slice(0, noun.length - phrase.head.length).replace(/[- ]$/, '');
  if (entry !== undefined && before !== '') return { end: phrase.end, unit: phrase.head, noun: before, entry };
  return { end: phrase.end, unit: phrase.head, noun };
}

/** From the first word behind the number to the plural that the phrase ends with; a single one where one is counted. */
function phraseAt(view: View, at: number, isOne: boolean): Phrase | undefined {
  const { low, text } = view;
  const hyphen = low.charCodeAt(at) === 45;
  let from = low.charCodeAt(at) === 32 || hyphen ? at + 1 : at;
  const start = from;
  for (let count = 0; count < longest; count++) {
    const end = wordEnd(low, from);
    if (end === from) return undefined;
    const word = low.slice(from, end);
    if (stops.has(word) || /^(?:usd|eur|gbp|jpy|cny|rmb|nt|hk)\d/.test(word)) return undefined;
    const isLast = !/^[ -][a-z]/.test(low.slice(end, end + 2));
    const head = text.slice(from, end);
    const found = { start, end, head };
    if (isPlural(word) && !(low.charCodeAt(end) === 45)) return extended(view, found);
    if (isOne && word.length > 1 && !word.endsWith('ly')) return found;
    if (isLast || hyphen) return undefined;
    from = end + 1;
  }
  return undefined;
}

/** H800 GPU hours: two plurals, or a plural and the unit that it is a part of; the last one is the head. */
function extended({ low, text }: View, phrase: Phrase): Phrase {
  const from = phrase.end + 1;
  const end = wordEnd(low, from);
  if (low.charCodeAt(phrase.end) !== 32 || compound[low.slice(from, end)] === undefined) return phrase;
  return { start: phrase.start, end, head: text.slice(from, end) };
}

/** Letters and digits, apostrophes and inner hyphens left out: H800 is one word. */
function wordEnd(low: string, at: number): number {
  let end = at;
  while (end < at + 30 && (isLetter(low.charCodeAt(end)) || (end > at && isDigit(low.charCodeAt(end))))) end += 1;
  return end;
}

/** A noun in the singular and lower case, so that two can be compared: GPUs and GPU, companies and company. */
export function singularOf(noun: string): string {
  const word = noun.toLowerCase();
  const known = alike[word];
  if (known !== undefined) return known;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ses|xes|ches|shes)$/.test(word)) return word.slice(0, -2);
  const single = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return alike[single] ?? single;
}

/** Words for the same thing. */
const alike: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  individual: 'person',
  human: 'person',
  gpu: 'chip',
  processor: 'chip',
  accelerator: 'chip',
  semiconductor: 'chip',
  employee: 'worker',
  staff: 'worker',
  firm: 'company',
  business: 'company',
  enterprise: 'company',
  job: 'position',
  auto: 'car',
  automobile: 'car',
  film: 'movie',
  home: 'house',
  parameter: 'parameter',
};
