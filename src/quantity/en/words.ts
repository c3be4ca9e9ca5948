/** The number words of English. Keys are lower case. */

const count = (list: string, from: number, step = 1): [string, number][] =>
  list.split(' ').map((word, i) => [word, from + i * step]);

export const smallOf: ReadonlyMap<string, number> = new Map([
  ...count('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 0),
  ...count('sixteen seventeen eighteen nineteen', 16),
  ['nought', 0],
  ['naught', 0],
]);

export const tensOf: ReadonlyMap<string, number> = new Map([
  ...count('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['fourty', 40],
]);

/** Exponents of ten of the words that multiply what stands before them. */
export const scaleOf: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['lakh', 5],
  ['lac', 5],
  ['million', 6],
  ['crore', 7],
  ['billion', 9],
  ['trillion', 12],
  ['quadrillion', 15],
  ['quintillion', 18],
]);

/** Short for a scale, after digits only. Letters that stand for units too are decided by what is near. */
export const shortScaleOf: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['thsd', 3],
  ['mn', 6],
  ['mln', 6],
  ['mio', 6],
  ['mil', 6],
  ['mill', 6],
  ['millions', 6],
  ['bn', 9],
  ['bln', 9],
  ['bil', 9],
  ['billions', 9],
  ['tn', 12],
  ['trn', 12],
  ['tln', 12],
  ['trillions', 12],
  ['thousands', 3],
  ['lakhs', 5],
  ['lacs', 5],
  ['crores', 7],
]);

export const dozens: ReadonlySet<string> = new Set(['dozen', 'dozens', 'doz', 'dozs', 'dz', 'dzs']);

/** Ordinals below twenty, tens and scales: also the names of denominators. */
export const ordinalOf: ReadonlyMap<string, number> = new Map([
  ...count('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth', 1),
  ...count('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 14),
  ...count('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ['hundredth', 100],
]);

export const scaleOrdinalOf: ReadonlyMap<string, number> = new Map(
  [...scaleOf].map(([word, scale]): [string, number] => [`${word}th`, scale]),
);

/** Hundreds of, dozens of: how many is left open, from two to ten times the unit. Text for decimals. */
export const openOf: ReadonlyMap<string, string> = new Map([
  ['dozens', '12'],
  ['scores', '20'],
  ['hundreds', '100'],
  ['thousands', '1000'],
  ['millions', '1000000'],
  ['billions', '1000000000'],
  ['trillions', '1000000000000'],
]);

/** Words that are a figure by themselves: a multiple of, exact as fractions are. */
export const multiples: ReadonlyMap<string, string> = new Map([
  ['twice', '2'],
  ['doubled', '2'],
  ['doubling', '2'],
  ['doubles', '2'],
  ['thrice', '3'],
  ['tripled', '3'],
  ['trebled', '3'],
  ['tripling', '3'],
  ['quadrupled', '4'],
  ['quintupled', '5'],
]);
