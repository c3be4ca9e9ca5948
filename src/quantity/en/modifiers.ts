import { words } from '../lexicon.ts';
import type { Modifier } from '../pack.ts';

/** What stands before a figure and bounds it, blurs it or turns its sign. Lower case; a list is divided by `|`. */
export const before: Readonly<Record<string, Modifier>> = {
  ...words<Modifier>(
    'about|around|roughly|approximately|approx|approx.|circa|c.|ca.|some|estimated|an estimated|or so|in the region of|in the order of|on the order of|of the order of|in the vicinity of|somewhere around|more or less|give or take|~|≈|∼|≃|∿',
    { bound: 'about' },
  ),
  ...words<Modifier>(
    'nearly|almost|close to|approaching|just under|just below|just short of|just shy of|not quite|virtually|practically|slightly under|slightly below|slightly less than|a little under|a little less than|a bit less than|shy of|nearing|near',
    { bound: 'nearly' },
  ),
  ...words<Modifier>(
    'more than|over|above|exceeding|exceeds|exceeded|exceed|in excess of|greater than|higher than|larger than|bigger than|longer than|older than|faster than|upwards of|upward of|north of|just over|just above|well over|slightly over|slightly more than|slightly above|a little over|a little more than|a bit more than|surpassing|surpassed|topping|topped|better than|>|＞',
    { bound: 'above' },
  ),
  ...words<Modifier>(
    'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|minimum|min.|at a minimum|≥|>=|⩾|≧',
    { bound: 'from' },
  ),
  ...words<Modifier>(
    'less than|fewer than|under|below|lower than|smaller than|shorter than|younger than|well under|well below|short of|south of|<',
    { bound: 'below' },
  ),
  ...words<Modifier>(
    'up to|at most|at the most|no more than|not more than|no greater than|a maximum of|maximum of|maximum|max.|as many as|as much as|not exceeding|≤|<=|⩽|≦',
    { bound: 'upto' },
  ),
  ...words<Modifier>('no.|nr.|nrs.|nos.|№|#|ranked|ranks', { role: 'rank' }),
  ...words<Modifier>('minus|negative', { sign: '-' }),
  ...words<Modifier>('plus|positive', { sign: '+' }),
  ...words<Modifier>('aged|age|ages|age of|aged of', { role: 'age' }),
};

export const after: Readonly<Record<string, Modifier>> = {
  ...words<Modifier>('or so|or thereabouts|more or less|or more or less|-ish|ish|, give or take', { bound: 'about' }),
  ...words<Modifier>(
    'or more|or above|or higher|or over|or greater|or older|or better|or longer|and over|and above|and up|and more|and older|+|-plus|plus|at least|at a minimum|or upwards|and upwards|upwards',
    { bound: 'from' },
  ),
  ...words<Modifier>(
    'or less|or fewer|or below|or lower|or under|or younger|or shorter|and under|and below|at most|at the most|at a maximum|tops|max|maximum',
    { bound: 'upto' },
  ),
  ...words<Modifier>('-odd|odd', { bound: 'odd' }),
  ...words<Modifier>('off|discount|-off', { role: 'off' }),
  ...words<Modifier>('old|-old|of age|-year-old', { role: 'age' }),
};

/** What may stand between such a word and the figure. */
export const between: readonly string[] = [
  ...[
    'a',
    'an',
    'the',
    'only',
    'just',
    'some',
    'total',
    'another',
    'that',
    'of',
    'its',
    'their',
    'a total of',
    'only a',
  ],
  ...[
    'estimated',
    'an estimated',
    'a further',
    'an additional',
    'additional',
    'reported',
    'a reported',
    'record',
    'a record',
  ],
];

export const joints: Readonly<Record<string, 'to' | 'and'>> = {
  ...words<'to' | 'and'>('to|-|–|—|~|-to-|through|up to|‑', 'to'),
  ...words<'to' | 'and'>('and|or', 'and'),
};

export const openers: readonly string[] = ['between', 'between about', 'between roughly'];

export const links: readonly string[] = ['and', ','];

const up = `rise rises rose risen rising raise raised raises increase increases increased increasing grow grows grew grown growing
growth gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars
soared soaring up advance advances advanced rebound rebounds rebounded rally rallied expand expands expanded expansion boost
boosted boosts higher uptick upturn improved improves improvement swelled swells hike hiked hikes spike spiked recovered added
adds larger more bigger faster longer stronger`;

const down = `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
decreased decreasing down slide slides slid sliding slip slips slipped slipping sink sinks sank sunk plunge plunges plunged
plunging tumble tumbles tumbled lose loses lost losing loss losses cut cuts cutting reduce reduces reduced reducing reduction
lower lowered shrink shrinks shrank shrunk contract contracted contraction plummet plummets plummeted slump slumps slumped
shed sheds crashed dip dips dipped trimmed fewer less smaller slower shorter cheaper worse`;

export const directions: Readonly<Record<string, 'up' | 'down' | 'to'>> = {
  ...words<'up' | 'down' | 'to'>(up, 'up'),
  ...words<'up' | 'down' | 'to'>(down, 'down'),
  ...words<'up' | 'down' | 'to'>('to|to about|to around|to some|to just|to nearly', 'to'),
};

const labels = `section|sections|sec.|sect.|§|§§|chapter|chapters|ch.|figure|figures|fig|fig.|figs.|table|tables|page|pages|p.|pp.|
pg.|appendix|annex|annexe|exhibit|schedule|equation|eq.|eq|eqs.|article|articles|art.|clause|paragraph|paragraphs|
para|para.|item|items|version|versions|ver.|v.|volume|vol.|vol|issue|episode|verse|line|lines|step|phase|stage|type|
category|level|tier|room|suite|apartment|flight|route|highway|interstate|motorway|exit|gate|platform|channel|rule|
regulation|directive|resolution|amendment|proposition|docket|exercise|lemma|theorem|definition|example|algorithm|
listing|footnote|ref.|reference|isbn|issn|doi|arxiv|pmid|rfc|iso|ieee|din|windows|ios|android|macos|iphone|ipad|
galaxy|pixel|boeing|airbus|apollo|falcon|python|node|node.js|java|php|gpt|chatgpt|claude|llama|qwen|gemini|grok|
deepseek|mistral|opus|sonnet|haiku|kimi|ernie|phi|gemma|playstation|xbox|nvidia rtx|geforce rtx|rtx|gtx|radeon|ryzen|
snapdragon|cuda|usb|http|html|tls|wi-fi|bluetooth|formula|s&p|nasdaq|ftse|fortune|nikkei|russell|csi|dax|cac|stoxx|
euro stoxx|ibex|topix|asx|tsx|sensex|dow|forbes|kospi|msci|inc.|mach|phone|tel|tel.|telephone|fax|zip|postcode|serial|
account|case no.|model|zone|district|grade|class|ext.|extension|box|po box|apt|apt.|line no.|catch-|catch|psalm|
genesis|romans|corinthians|matthew|luke|john|sura|sonnet no.|op.|opus no.|symphony no.|world war|super bowl|
chromosome|vitamin|omega|omega-|carbon-|uranium-|strontium-|cesium-|caesium-`;

/** Nouns and names whose number is a part of the name. */
export const labelWords: Readonly<Record<string, true>> = words(labels.replaceAll('\n', ''), true as const);

/** The number after these indexes is a name only if it is one that indexes have. */
export const indexNames: ReadonlySet<string> = new Set(
  's&p|nasdaq|ftse|fortune|nikkei|russell|csi|dax|cac|stoxx|euro stoxx|ibex|topix|asx|tsx|sensex|dow|forbes|kospi|msci|inc.'.split(
    '|',
  ),
);
