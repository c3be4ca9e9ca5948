import type { UnitEntry } from '../pack.ts';

/** Names of units, each with its plural. Names divided by spaces; `~` stands for a space inside one. */
const measures: Readonly<Record<string, string>> = {
  m: 'metre meter',
  km: 'kilometre kilometer',
  cm: 'centimetre centimeter',
  dm: 'decimetre decimeter',
  mm: 'millimetre millimeter',
  um: 'micrometre micrometer micron',
  nm: 'nanometre nanometer',
  pm: 'picometre picometer',
  '[in_i]': 'inch',
  '[ft_i]': 'foot',
  '[yd_i]': 'yard',
  '[mi_i]': 'mile',
  '[nmi_i]': 'nautical~mile',
  '[ly]': 'light-year light~year',
  AU: 'astronomical~unit',
  m2: 'square~metre square~meter sq~metre sq~meter',
  km2: 'square~kilometre square~kilometer sq~kilometre sq~kilometer',
  cm2: 'square~centimetre square~centimeter',
  '[ft_i]2': 'square~foot sq~foot',
  '[in_i]2': 'square~inch',
  '[yd_i]2': 'square~yard',
  '[mi_i]2': 'square~mile sq~mile',
  har: 'hectare',
  '[acr_us]': 'acre',
  m3: 'cubic~metre cubic~meter',
  km3: 'cubic~kilometre cubic~kilometer',
  cm3: 'cubic~centimetre cubic~centimeter',
  '[ft_i]3': 'cubic~foot',
  '[in_i]3': 'cubic~inch',
  '[yd_i]3': 'cubic~yard',
  L: 'litre liter',
  mL: 'millilitre milliliter',
  cL: 'centilitre centiliter',
  dL: 'decilitre deciliter',
  '[gal_us]': 'gallon',
  '[qt_us]': 'quart',
  '[pt_us]': 'pint',
  '[foz_us]': 'fluid~ounce',
  '[tbs_us]': 'tablespoon',
  '[tsp_us]': 'teaspoon',
  '[bbl_us]': 'barrel',
  '[bu_us]': 'bushel',
  g: 'gram gramme',
  kg: 'kilogram kilogramme kilo',
  mg: 'milligram milligramme',
  ug: 'microgram microgramme',
  ng: 'nanogram nanogramme',
  t: 'tonne metric~ton metric~tonne ton',
  '[ston_av]': 'short~ton',
  '[lton_av]': 'long~ton',
  '[oz_av]': 'ounce',
  '[oz_tr]': 'troy~ounce',
  '[stone_av]': 'stone',
  '[dr_av]': 'dram drachm',
  '[car_m]': 'carat',
  kt: 'kilotonne kiloton',
  Mt: 'megatonne megaton',
  Hz: 'hertz',
  kHz: 'kilohertz',
  MHz: 'megahertz',
  GHz: 'gigahertz',
  W: 'watt',
  kW: 'kilowatt',
  MW: 'megawatt',
  GW: 'gigawatt',
  TW: 'terawatt',
  'W.h': 'watt-hour watt~hour',
  'kW.h': 'kilowatt-hour kilowatt~hour',
  'MW.h': 'megawatt-hour megawatt~hour',
  'GW.h': 'gigawatt-hour gigawatt~hour',
  'TW.h': 'terawatt-hour terawatt~hour',
  J: 'joule',
  kJ: 'kilojoule',
  MJ: 'megajoule',
  GJ: 'gigajoule',
  cal: 'calorie',
  kcal: 'kilocalorie',
  '[HP]': 'horsepower',
  V: 'volt',
  kV: 'kilovolt',
  A: 'ampere amp',
  'mA.h': 'milliamp-hour',
  Ohm: 'ohm',
  N: 'newton',
  Pa: 'pascal',
  kPa: 'kilopascal',
  MPa: 'megapascal',
  mbar: 'millibar',
  atm: 'atmosphere',
  dB: 'decibel',
  mol: 'mole',
  bit: 'bit',
  kbit: 'kilobit',
  Mbit: 'megabit',
  Gbit: 'gigabit',
  By: 'byte',
  kBy: 'kilobyte',
  MBy: 'megabyte',
  GBy: 'gigabyte',
  TBy: 'terabyte',
  PBy: 'petabyte',
  EBy: 'exabyte',
  Mpx: 'megapixel',
  px: 'pixel',
  'Gflop/s': 'gigaflop',
  'Tflop/s': 'teraflop',
  'Pflop/s': 'petaflop',
  'Eflop/s': 'exaflop',
  flop: 'flop floating-point~operation',
  deg: 'degree deg',
  rad: 'radian',
  circ: 'turn revolution',
  Sv: 'sievert',
  mSv: 'millisievert',
  Bq: 'becquerel',
  '[kn_i]': 'knot',
};

const durations: Readonly<Record<string, string>> = {
  ns: 'nanosecond',
  us: 'microsecond',
  ms: 'millisecond',
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  '2.wk': 'fortnight',
  mo: 'month',
  a: 'year',
  '10.a': 'decade',
  '100.a': 'century',
};

const irregular: Readonly<Record<string, string>> = {
  foot: 'feet',
  century: 'centuries',
  hertz: 'hertz',
  kilohertz: 'kilohertz',
  megahertz: 'megahertz',
  gigahertz: 'gigahertz',
  inch: 'inches',
  horsepower: 'horsepower',
  stone: 'stone',
};

export function plural(name: string): string {
  const last = name.split(' ').at(-1) ?? name;
  return (
    name.slice(0, name.length - last.length) +
    (irregular[last] ?? (/(?:s|x|ch|sh)$/.test(last) ? `${last}es` : `${last}s`))
  );
}

const named = (table: Readonly<Record<string, string>>, kind: 'measure' | 'duration'): [string, UnitEntry][] =>
  Object.entries(table).flatMap(([unit, names]) =>
    names.split(' ').flatMap((name): [string, UnitEntry][] => {
      const single = name.replaceAll('~', ' ');
      return [single, plural(single)].map((each) => [each, { kind, unit }]);
    }),
  );

const temperatures: Readonly<Record<string, string>> = {
  Cel: 'celsius|centigrade|degrees celsius|degree celsius|deg celsius|degrees centigrade|degrees c|degree c|deg c|° celsius|°celsius|degrees-celsius',
  '[degF]':
    'fahrenheit|degrees fahrenheit|degree fahrenheit|deg fahrenheit|degrees f|degree f|deg f|° fahrenheit|°fahrenheit',
  K: 'kelvin|kelvins|degrees kelvin',
};

const shares: readonly (readonly [UnitEntry, string])[] = [
  [{ kind: 'percent', unit: '%' }, 'percent|per cent|percents|per cents|percentage|percentages|pct|pct.|p.c.'],
  [
    { kind: 'point', unit: '%' },
    'percentage points|percentage point|percentage-point|percent points|percent point|% points|%-points|% point|pct points|pct. points|pct pts|ppts|p.p.|pp|pps|pct-point|percentage pts',
  ],
  [{ kind: 'point', unit: 'bp' }, 'basis points|basis point|basis-point|bps|bp|bips'],
  [{ kind: 'percent', unit: '%', times: '0.1' }, 'per mille|per mil|per thousand'],
];

/** Times are a multiple before these, and else occasions. */
const comparatives =
  'as more less the that its larger bigger greater higher lower faster slower smaller longer shorter cheaper better worse stronger over their his her our what those this per';

const multiples: [string, UnitEntry][] = [
  ...comparatives.split(' ').map((word): [string, UnitEntry] => [`times ${word}`, { kind: 'ratio', unit: '1' }]),
  ['-fold', { kind: 'ratio', unit: '1', multiple: 'of' }],
  ['fold', { kind: 'ratio', unit: '1', multiple: 'of' }],
  ['-times', { kind: 'ratio', unit: '1' }],
];

export const units: Readonly<Record<string, UnitEntry>> = {
  ...Object.fromEntries(named(measures, 'measure')),
  ...Object.fromEntries(named(durations, 'duration')),
  ...Object.fromEntries(
    Object.entries(temperatures).flatMap(([unit, names]) =>
      names.split('|').map((name): [string, UnitEntry] => [name, { kind: 'measure', unit }]),
    ),
  ),
  ...Object.fromEntries(shares.flatMap(([entry, names]) => names.split('|').map((name) => [name, entry]))),
  ...Object.fromEntries(multiples),
  cup: { kind: 'measure', unit: '[cup_us]' },
  cups: { kind: 'measure', unit: '[cup_us]' },
  pounds: { kind: 'measure', unit: '[lb_av]', by: 'pound' },
  pound: { kind: 'measure', unit: '[lb_av]', by: 'pound' },
};
