/**
 * English words that carry facts. Data only: each list is what two wordings may not differ in, whatever else an
 * editor changes. Words that are written for each other share an entry.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Forms of one word, or words of one meaning, told apart by nothing that matters: `sameAs['climbed'] === 'up'`. */
function group(entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(entries).flatMap(([name, forms]) => words(forms).map((form) => [form, name] as const)));
}

export const numberWords: ReadonlySet<string> = new Set(
  words(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
    millions billion billions trillion trillions dozen dozens half third thirds quarter quarters fifth fifths tenth
    tenths thirtieth twice double doubled triple tripled first second fourth sixth seventh eighth ninth once both`),
);

/** What may follow a number and belongs to it. */
export const units: ReadonlyMap<string, string> = group({
  '%': '% percent pct',
  points: 'point points pp ppt',
  'basis points': 'bp bps',
  thousand: 'thousand k',
  million: 'million mn m mln',
  billion: 'billion bn b',
  trillion: 'trillion tn t',
  dozen: 'dozen',
  dollars: 'dollar dollars usd',
  cents: 'cent cents',
  yuan: 'yuan renminbi rmb cny',
  euros: 'euro euros eur',
  pounds: 'pound pounds gbp sterling',
  yen: 'yen jpy',
  years: 'year years',
  months: 'month months',
  weeks: 'week weeks',
  days: 'day days',
  hours: 'hour hours',
  minutes: 'minute minutes',
  seconds: 'second seconds',
  km: 'km kilometre kilometres kilometer kilometers',
  m: 'metre metres meter meters',
  kg: 'kg kilogram kilograms',
  tonnes: 'ton tons tonne tonnes',
  watts: 'w kw mw gw tw watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts',
  bytes: 'kb mb gb tb pb',
  times: 'times x fold',
});

/** Words before a number that bound it. */
export const bounds: readonly (readonly [RegExp, string])[] = [
  [/^(?:about|around|roughly|approximately|some|circa|approx\.?)$/, 'about'],
  [/^(?:nearly|almost|close to|just under)$/, 'nearly'],
  [/^(?:more than|over|above|exceeding|upwards of|in excess of)$/, 'more than'],
  [/^(?:less than|fewer than|under|below)$/, 'less than'],
  [/^(?:at least|a minimum of|no less than|no fewer than)$/, 'at least'],
  [/^(?:at most|up to|a maximum of|no more than|as many as|as much as)$/, 'at most'],
];

export const dateWords: ReadonlyMap<string, string> = group({
  January: 'january jan',
  February: 'february feb',
  March: 'march mar',
  April: 'april apr',
  May: 'may',
  June: 'june jun',
  July: 'july jul',
  August: 'august aug',
  September: 'september sep sept',
  October: 'october oct',
  November: 'november nov',
  December: 'december dec',
  Monday: 'monday mon',
  Tuesday: 'tuesday tue tues',
  Wednesday: 'wednesday wed',
  Thursday: 'thursday thu thurs',
  Friday: 'friday fri',
  Saturday: 'saturday sat',
  Sunday: 'sunday sun',
});

/** These are dates in lower case too. */
export const relativeDates: ReadonlySet<string> = new Set(words('yesterday today tomorrow tonight'));

export const negations: ReadonlySet<string> = new Set(
  words('not no never none nobody nothing neither nor without cannot nowhere hardly barely unless except'),
);

/** Words that say which way: verbs and nouns of one direction, which an opposite turns round. */
export const directions: ReadonlyMap<string, string> = group({
  up: `rise rises rose risen rising gain gains gained gaining increase increases increased increasing climb climbs climbed
    climbing surge surges surged surging soar soars soared soaring jump jumps jumped jumping rally rallies rallied
    rallying rebound rebounds rebounded rebounding advance advances advanced grow grows grew grown growing growth expand
    expands expanded expanding improve improves improved improving accelerate accelerates accelerated strengthen
    strengthens strengthened raise raises raised raising hike hikes hiked profit profits profited widen widened
    overestimate overestimated overvalued tighten tightens tightened buy buys bought`,
  down: `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
    decreased decreasing plunge plunges plunged plunging tumble tumbles tumbled tumbling slump slumps slumped sink sinks
    sank sunk slide slides slid sliding lose loses lost losing loss losses shrink shrinks shrank shrunk contract
    contracts contracted worsen worsens worsened slow slows slowed weaken weakens weakened reduce reduces reduced
    reducing cut cuts cutting slash slashed shed sheds shedding plummet plummeted lower lowered lowers narrow narrowed
    underestimate underestimated undervalued understated understate ease eases eased loosen loosened sell sells sold
    wiped erased`,
});

/** Small words that say which way; only a turn from one to the other is a change. */
export const leanings: ReadonlyMap<string, string> = group({
  up: 'up above over more higher greater larger bigger stronger better faster longer most highest largest best before',
  down: 'down below under less fewer lower smaller weaker worse slower shorter least lowest smallest worst after',
});

/** Words that begin a sentence with a capital and are no names. */
export const openers: ReadonlySet<string> = new Set(
  words(`a an the this that these those it its he she they we you i his her their our your my who what when where which
    why how in on at by for from to of with as after before since until while although though because if unless but and
    or so yet nor there here then thus also even still just only more most many much some any all both each every few
    several other another such no not never once now today yesterday tomorrow according as-of about over under between
    during despite however meanwhile instead indeed moreover further furthermore first second third finally last next
    one two three four five six seven eight nine ten let please note see use`),
);
