/**
 * English words that carry facts. Data only: each list is what two wordings may not differ in, whatever else an
 * editor changes. Words that are written for each other share an entry.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Forms of one word, or words of one meaning, told apart by nothing that matters: `directions.get('climbed')` is `up`. */
function group(entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(entries).flatMap(([name, forms]) => words(forms).map((form) => [form, name] as const)));
}

export const numberWords: ReadonlySet<string> = new Set(
  words(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
    millions billion billions trillion trillions dozen dozens half halves third thirds quarter quarters fifth fifths tenth
    tenths thirtieth twice thrice double doubled doubles triple tripled triples quadruple quadrupled halve halved first
    second fourth sixth seventh eighth ninth eleventh twelfth hundredth once both single sole`),
);

/** Numbers that count nothing which could follow them. */
export const ordinals: ReadonlySet<string> = new Set(
  words(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth hundredth half halves halve
    halved quarter once twice thrice both double doubled triple tripled single sole`),
);

/** What may follow a number and belongs to it. */
export const units: ReadonlyMap<string, string> = group({
  '%': '% percent pct',
  points: 'point points pp ppt pps',
  'basis points': 'bp bps',
  thousand: 'thousand k',
  million: 'million mn m mln',
  billion: 'billion bn b bln',
  trillion: 'trillion tn t trn',
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
  cm: 'cm centimetre centimetres centimeter centimeters',
  mm: 'mm millimetre millimetres millimeter millimeters',
  miles: 'mile miles mi',
  feet: 'foot feet ft',
  kg: 'kg kilogram kilograms kilo kilos',
  grams: 'g gram grams',
  tonnes: 'ton tons tonne tonnes',
  litres: 'litre litres liter liters',
  barrels: 'barrel barrels',
  acres: 'acre acres',
  hectares: 'hectare hectares ha',
  watts: 'w watt watts',
  kilowatts: 'kw kilowatt kilowatts',
  megawatts: 'mw megawatt megawatts',
  gigawatts: 'gw gigawatt gigawatts',
  kilobytes: 'kb',
  megabytes: 'mb',
  gigabytes: 'gb',
  terabytes: 'tb',
  degrees: 'degree degrees °c °f',
  times: 'times x fold',
});

/** Units that scale a number, after which what is counted may still come. */
export const scales: ReadonlySet<string> = new Set(['thousand', 'million', 'billion', 'trillion', 'dozen']);

/** Stretches of time: without a number, too, one is not the other. */
export const periods: ReadonlyMap<string, string> = group({
  years: 'year years annual annually yearly',
  months: 'month months monthly',
  weeks: 'week weeks weekly',
  days: 'day days daily',
  hours: 'hour hours hourly',
  minutes: 'minute minutes',
  quarters: 'quarter quarters quarterly',
  decades: 'decade decades',
  centuries: 'century centuries',
  weekends: 'weekend weekends',
});

/** Which of several such stretches is meant: `the past two years`. */
export const whichPeriod: ReadonlyMap<string, string> = group({
  past: 'past last previous preceding prior',
  next: 'next coming following upcoming',
  this: 'this current',
});

/** Words before a number that bound it. */
export const bounds: readonly (readonly [RegExp, string])[] = [
  [/^(?:about|around|roughly|approximately|some|circa|approx\.?)$/, 'about'],
  [/^(?:nearly|almost|close to|just under)$/, 'nearly'],
  [/^(?:no less than|no fewer than|at least|a minimum of)$/, 'at least'],
  [/^(?:no more than|not more than|at most|up to|a maximum of|as many as|as much as)$/, 'at most'],
  [/^(?:more than|over|above|exceeding|upwards of|in excess of|greater than)$/, 'more than'],
  [/^(?:less than|fewer than|under|below|lower than)$/, 'less than'],
  [/^(?:exactly|precisely)$/, 'exactly'],
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
  words('not no never none nobody nothing neither nor without cannot nowhere hardly barely scarcely unless except'),
);

/** Words that say which way a value went: none may come, go or turn round, and synonyms are one. */
export const directions: ReadonlyMap<string, string> = group({
  up: `rise rises rose risen rising gain gains gained gaining increase increases increased increasing climb climbs climbed
    climbing surge surges surged surging soar soars soared soaring jump jumps jumped jumping rally rallies rallied
    rallying rebound rebounds rebounded rebounding grow grows grew grown growing growth skyrocket skyrocketed
    hike hikes hiked hiking widened upturn uptick appreciated outperform outperformed outperforms`,
  down: `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
    decreased decreasing plunge plunges plunged plunging tumble tumbles tumbled tumbling slump slumps slumped slumping
    sink sinks sank sunk slide slides slid sliding shrink shrinks shrank shrunk shrinking worsened weakened reduce reduces
    reduced reducing cut cuts cutting slash slashed shed sheds shedding plummet plummets plummeted plummeting lowered
    lowers narrowed eased erased downturn depreciated underperform underperformed underperforms crash crashed crashes
    dip dips dipped`,
});

/**
 * Words that stand against each other. Either may come or go with the wording; only a turn from one side to the other is
 * a change.
 */
export const opposites: readonly (readonly [string, string])[] = [
  ['up above over upward upwards', 'down below under downward downwards'],
  [
    'more greater larger bigger higher most greatest largest biggest highest',
    'less fewer smaller lower least smallest lowest',
  ],
  ['many numerous several', 'few'],
  [
    'before earlier sooner prior previously beforehand early earliest',
    'after later afterwards subsequently late latest',
  ],
  [
    'strong stronger strongest strengthen strengthens strengthened robust firm',
    'weak weaker weakest weaken weakens weakening fragile',
  ],
  ['cheap cheaper cheapest inexpensive affordable low-cost', 'expensive costly pricey dear'],
  [
    'fast faster fastest quick quicker quickly rapid rapidly swift swiftly accelerate accelerates accelerated accelerating speed speeds sped',
    'slow slower slowest slowly sluggish slows slowed slowing decelerate decelerated',
  ],
  [
    'better best good great excellent improve improves improved improving improvement',
    'worse worst bad poor terrible worsen worsens worsening',
  ],
  ['long longer longest', 'short shorter shortest'],
  ['ahead lead leads led leading leader lead', 'behind trail trails trailed trailing lag lags lagged lagging'],
  [
    'win wins won winning winner victory recover recovers recovered regain regained',
    'lose loses lost losing loser loss losses defeat',
  ],
  [
    'buy buys bought buying purchase purchased purchases acquire acquired buyer buyers',
    'sell sells sold selling sale seller sellers',
  ],
  ['import imports imported importing', 'export exports exported exporting'],
  ['profit profits profitable surplus', 'loss losses unprofitable deficit'],
  [
    'overstate overstates overstated overestimate overestimated overvalued exaggerate exaggerated',
    'understate understates understated underestimate underestimated undervalued',
  ],
  [
    'tighten tightens tightened tightening tighter raise raises raised raising',
    'loosen loosens loosened loosening looser ease eases easing relax relaxed lower',
  ],
  [
    'expand expands expanded expanding expansion widen widens widening',
    'contract contracts contracted contraction narrow narrows narrowing',
  ],
  [
    'support supports supported supporting back backs backed favour favours favor favors favoured favored',
    'oppose opposes opposed opposing',
  ],
  [
    'accept accepts accepted approve approves approved adopt adopts adopted confirm confirms confirmed',
    'reject rejects rejected refuse refuses refused deny denies denied',
  ],
  [
    'allow allows allowed permit permits permitted',
    'ban bans banned forbid forbids forbidden prohibit prohibits prohibited',
  ],
  ['legal lawful legally lawfully', 'illegal unlawful illegally unlawfully'],
  [
    'true correct accurate right correctly accurately',
    'false wrong incorrect inaccurate untrue incorrectly inaccurately',
  ],
  [
    'success succeed succeeds succeeded successful successfully',
    'failure fail fails failed unsuccessful unsuccessfully',
  ],
  [
    'begin begins began begun start starts started starting',
    'end ends ended ending stop stops stopped finish finished',
  ],
  ['open opens opened opening', 'close closes closed closing shut shuts'],
  ['add adds added include includes included including', 'remove removes removed exclude excludes excluded excluding'],
  ['public publicly', 'private privately'],
  ['domestic', 'foreign overseas'],
  ['north northern', 'south southern'],
  ['east eastern', 'west western'],
  ['morning', 'evening'],
  ['man men male father husband son brother', 'woman women female mother wife daughter sister'],
  ['optimistic bullish optimism', 'pessimistic bearish pessimism'],
  ['majority', 'minority'],
  ['maximum', 'minimum'],
  ['guilty convicted', 'innocent acquitted'],
  ['with', 'without'],
  ['all every everyone everybody always everywhere', 'none nobody never nowhere some'],
  ['both', 'neither'],
  ['safe safer safely', 'dangerous unsafe risky'],
  ['likely probably probable', 'unlikely improbable'],
  ['hot warm hotter warmer', 'cold cool colder cooler'],
  ['easy easier easily', 'hard difficult harder'],
  ['positive positively', 'negative negatively'],
  ['agree agrees agreed', 'disagree disagrees disagreed'],
  ['alive survived survive survives', 'dead died killed die dies'],
].map(([plus = '', minus = '']) => [plus, minus] as const);

/** A prefix that turns a word into its contrary: `likely` and `unlikely`. */
export const contraries: RegExp = /^(?:un|in|im|il|ir|non-?|dis|mis)(?=\p{L}{3})/u;

/** Words that begin a sentence with a capital and are no names. */
export const openers: ReadonlySet<string> = new Set(
  words(`a an the this that these those it its he she they we you i his her their our your my who whose what when where which
    why how in on at by for from to of with as after before since until till while whilst although though because if unless
    but and or so yet nor there here then thus hence also even still just only more most much many some any all both each
    every few several other others another such no not never once now today yesterday tomorrow tonight according as-of about
    over under above below between among during despite however meanwhile instead indeed moreover further furthermore first
    second third fourth fifth finally last next one two three four five six seven eight nine ten eleven twelve half let
    please note see use like unlike given taken based than too very well maybe perhaps nevertheless nonetheless otherwise
    therefore whereas whether within without across along around near off out up down through throughout toward towards
    upon via per either neither none nobody nothing everybody everyone everything somebody someone something anyone anything
    is are was were be been being has have had do does did will would can could may might must shall should yes ok mr mrs ms
    dr sir it's that's there's he's she's we're they're i'm don't didn't isn't wasn't`),
);

/** Verbs that a person or a body does; a bare word with a capital before one is a name. */
export const saying: ReadonlySet<string> = new Set(
  words(`said says told tells added adds noted notes argued argues claimed claims stated states wrote writes asked asks
    announced announces warned warns insisted insists believes believed thinks thought reckons estimates estimated predicted
    predicts expects expected suggested suggests offered denied denies confirmed confirms declined refused replied responded
    explained explains called calls reported reports founded became has had is was will would owns owned holds held makes
    made plans planned joined left bought acquired launched unveiled sold`),
);

/** What stands for a name that was said before. */
export const pronouns: ReadonlySet<string> = new Set(
  words(`it its itself he him his himself she her hers herself they them their theirs themselves who whom whose which that
    this these those the a an one there company firm group bank agency organisation organization president minister`),
);

/** Between a number and the thing that it counts none of these stands. */
export const breaks: ReadonlySet<string> = new Set(
  words(`of in on at by for from to with as after before since until while and or but so than that which who is are was were
    be been has have had do does did will would can could may might must shall should the a an its their his her this these
    per into over under between during about more less when where if because because's said says`),
);
