// Plants errors in the documents of a registry, one at a time and in memory, and counts how many the check notices.
//   npm run bench:mutate [-- REGISTRY] [--misses N] [--harmless N] [--seed N] [--sample N] [--names 甲,乙]
// `--names` gives further names in Chinese that the documents hold, to be replaced as well.
// Only what stands inside an anchored passage is changed. The same input gives the same table. Needs a build.
import { check } from '../dist/index.js';
import { diskFiles } from '../dist/load/files.js';
import { locateAnchors } from '../dist/locate/anchors.js';
import { readText } from '../dist/read/read-text.js';

const args = process.argv.slice(2);
const option = (name, fallback) => Number(args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : fallback);
const registry = args.find((arg, i) => !arg.startsWith('--') && !args[i - 1]?.startsWith('--')) ?? 'claims.yaml';
const [misses, harmlessCount, seed, sampleCount] = [
  option('misses', 0),
  option('harmless', 200),
  option('seed', 1),
  option('sample', 60),
];

/** mulberry32: small, seeded, the same everywhere. */
function randomFrom(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const furtherNames = args.includes('--names') ? args[args.indexOf('--names') + 1].split(',').join(' ') : '';
const random = randomFrom(seed);
const pick = (list) => list[Math.floor(random() * list.length)];

function shuffled(list) {
  const all = [...list];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j], all[i]];
  }
  return all;
}

// ---------------------------------------------------------------- what is planted

const lines = (text) =>
  text
    .trim()
    .split(/\s*[\n|]\s*/)
    .filter((line) => line !== '');

/** "fell > rose" changes one word into the other, "fell <> rose" each into the other; several targets are parted by /. */
function swaps(text, { words = true, small = false } = {}) {
  return lines(text).flatMap((line) => {
    const both = line.includes('<>');
    const [from, to] = line.split(both ? '<>' : '>').map((side) => side.trim());
    const targets = to.split(' / ').map((target) => (target === '-' ? '' : target));
    const rules = [swap(from, targets, words, small)];
    return both ? [...rules, ...targets.map((target) => swap(target, [from], words))] : rules;
  });
}

function swap(from, targets, words, small) {
  const source = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]");
  const pattern = words ? `(?<![\\p{L}\\d-])${source}(?![\\p{L}\\d])` : source;
  const find = new RegExp(pattern, words && !small ? 'giu' : 'gu');
  return (text) =>
    [...text.matchAll(find)].map(({ 0: word, index }) => {
      const to = pick(targets);
      const cased = words && /^\p{Lu}/u.test(word) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
      return { start: index, end: index + word.length, with: cased };
    });
}

/** Edits where a pattern matches; `to` gives the new words, or nothing. */
const where = (pattern, to) => (text) =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const now = to(match);
    return now === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, with: now }];
  });

const digits = {
  'digit changed': [where(/\d/g, ([digit]) => String((Number(digit) + 1 + Math.floor(random() * 8)) % 10))],
  'digit added': [where(/\d/g, ([digit]) => digit + Math.floor(random() * 10))],
  'digit removed': [where(/(?<=\d[,.]?)\d|\d(?=[,.]?\d)/g, () => '')],
};

const month = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');
const weekday = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|');
const other = (list, one) => pick(list.filter((each) => each !== one));
const nearYear = ([year]) => String(Number(year) + pick([-10, -2, -1, 1, 2]));

const english = {
  unit: swaps(
    `
    % > ' percentage points' / '' / ‰
    percent > percentage points
    million <> billion
    billion <> trillion
    thousand > million
    yuan > dollars / yen
    dollars > yuan / euros
    years <> months
    weeks <> months
    days <> weeks
    hours <> days
    year > month`.replaceAll("'", ''),
  ).concat(
    // What a figure counts; elsewhere a noun for another is a rewording that only a reader can judge.
    where(
      /(?<=\b(?:\d[\d,.]*|two|three|five|seven|ten) (?:(?!(?:of|in|and|or|with|on|for|to|at|by) )[\p{L}\d]+ ){0,3})(?:chips|prompts|companies|clusters|claims|people|years)\b/gu,
      () => pick(['servers', 'questions', 'factories']),
    ),
  ),
  direction: swaps(`
    fell <> rose
    fall <> rise
    falls <> rises
    fallen <> risen
    plunged > soared / climbed
    plunge <> surge
    dropped <> gained
    drop <> gain
    slump > rally
    climbed > sank / slid
    gained > lost
    won back > lost / shed
    rise > fall
    grow <> shrink
    growing > shrinking
    growth > decline
    increase <> decrease
    increased <> decreased
    cut > hike / raise
    cuts > hikes / rises
    lower <> higher
    above <> below
    up > down
    less <> more
    fewer <> more
    sooner > later
    earlier <> later
    faster <> slower
    better <> worse
    best <> worst
    largest <> smallest
    highest <> lowest
    strong <> weak
    cheap > expensive
    before <> after
    rebounded > relapsed / slumped
    tightens > loosens / eases
    slow > speed up
    behind > ahead of
    buy > sell
    bought > sold
    understated > overstated
    profit <> loss`),
  bound: swaps(`
    more than > less than / about / -
    less than > more than
    about > more than / nearly / -
    almost > more than
    nearly > more than
    at least > at most
    at most > at least
    up to > at least
    over > under`).map(beforeFigure),
  negation: [
    ...swaps(`
      not to > to
      not > -
      never > always / -
      no > a / some
      nothing > much / something
      nobody > everybody
      neither > both
      cannot > can
      without > with
      didn't > did
      don't > do
      doesn't > does
      wasn't > was
      isn't > is
      nor > or`),
    where(
      /(?<![\p{L}'’])(?:is|was|were|are|has|have|had|will|would|can|could|may|might|did|does)(?= (?!not|n['’]t|never)\p{L})/giu,
      ([verb]) => `${verb} not`,
    ),
    where(/(?<=\p{Ll} )(?:said|believes|shows|depends|gave|found|reported)(?= )/gu, ([verb]) => `never ${verb}`),
  ],
  date: [
    where(/\b(?:19|20)\d\d\b/g, nearYear),
    where(new RegExp(`\\b(?:${month.join('|')})\\b`, 'g'), ([name]) => other(month, name)),
    where(new RegExp(`\\b(?:${weekday.join('|')})\\b`, 'g'), ([name]) => other(weekday, name)),
    where(new RegExp(`\\b\\d{1,2}(?= (?:${month.join('|')})\\b)`, 'g'), ([day]) => String((Number(day) % 28) + 1)),
    ...swaps(`
      this week > last week / next week
      last week > this week
      last year > this year
      past year > coming year
      yesterday <> today
      so far this year > last year`),
  ],
  'number word': swaps(`
    one > two
    two > three / ten
    three > four / thirteen
    four > five
    five > six
    seven > eight
    ten > twelve / nine
    tenth > ninth
    twice > three times
    half > a third
    a third > half
    first > second / third
    second > first
    dozen > hundred
    both > neither
    few > many`),
};

const numeral = '一二兩三四五六七八九十百千半幾';
const classifier = '[個家座次名位顆款則場份種項台架倍成兆億萬年週天月隻條件篇組句]';
const chinese = {
  unit: swaps(
    `
    % > 個百分點 / ‰ / -
    美元 > 人民幣 / 歐元
    人民幣 > 美元 / 日圓
    顆 > 張
    兩年 > 兩個月
    幾週 > 幾個月
    小時 > 分鐘`,
    { words: false },
  ).concat(
    where(/(?<=[\d一二兩三四五六七八九十百千幾] ?)[萬億兆](?!一)/gu, ([scale]) => other(['萬', '億', '兆'], scale)),
    where(/(?<=\d ?|[二兩三四五六七八九十幾])[則家座款場名位](?=\p{Script=Han})/gu, ([unit]) =>
      pick(['次', '年', '天'].filter((each) => each !== unit)),
    ),
  ),
  direction: swaps(
    `
    上漲 <> 下跌
    大漲 <> 大跌
    暴漲 <> 暴跌
    重挫 > 大漲 / 飆升
    跌勢 <> 漲勢
    漲幅 <> 跌幅
    漲了 <> 跌了
    漲回 > 跌掉
    一漲 <> 一跌
    上升 <> 下降
    走低 <> 走高
    增加 <> 減少
    成長 <> 衰退
    提高 <> 降低
    擴大 <> 縮小
    反彈 > 回落
    降息 <> 升息
    收緊 <> 放寬
    高於 <> 低於
    多於 <> 少於
    領先 <> 落後
    更早 <> 更晚
    更多 <> 更少
    更高 <> 更低
    之前 <> 之後
    以前 <> 以後
    最高 <> 最低
    最好 <> 最差
    最大 <> 最小
    壓低 > 抬高
    便宜 > 昂貴
    低價 > 高價
    拖累 > 帶動
    加速 <> 放緩
    買入 <> 賣出
    購入 > 賣出
    減碼 > 加碼
    穩固 > 疲弱
    獲利 <> 虧損`,
    { words: false },
  ),
  bound: swaps(
    `
    約 > 逾 / 近 / -
    超過 > 不到 / 約
    逾 > 不到
    不到 > 超過
    近 > 逾
    至少 <> 至多
    以上 <> 以下
    幾乎 > 超過
    只有 > 超過`,
    { words: false },
  ).map(beforeFigure),
  negation: [
    where(
      /並未|並非|沒有|從未|尚未|絕不|毫不|不再|還不|還沒|並不|不會|不能|不是|不准|不太|(?<![對])不(?=容|敷|實|到|願|足|滿|予|肯|穩)|沒(?!有)|未(?!來)|(?<![南北])非(?![常洲])|無(?![論線疑人])/gu,
      ([word]) =>
        ({
          並未: '已',
          並非: '是',
          沒有: '有',
          不再: '再',
          不會: '會',
          不能: '能',
          不是: '是',
          不准: '准',
          不太: '很',
        })[word] ?? '',
    ),
    where(
      /會(?=[^議計])|能(?=[^力否源])|可以|相信|認為|是(?=[^否])|有(?=[^效些關沒])|願意|已經|持續/gu,
      ([word]) => pick(['不', '未', '並未', '沒有']) + word,
    ),
  ],
  date: [
    where(/(?:19|20)\d\d(?= ?年)/g, nearYear),
    where(/\d{1,2}(?= ?月)/g, ([value]) => String((Number(value) % 12) + 1)),
    where(/\d{1,2}(?= ?日)/g, ([value]) => String((Number(value) % 28) + 1)),
    where(/(?:週|星期|禮拜)[一二三四五六日]/g, ([day]) => day.slice(0, -1) + other([...'一二三四五六日'], day.at(-1))),
    ...swaps(
      `
      本週 > 上週 / 下週
      上週 > 本週
      去年 > 今年 / 前年
      今年 > 去年 / 明年
      明年 > 後年
      年底 > 年初
      月底 > 月初
      當天 > 隔天
      過去一年 > 過去兩年`,
      { words: false },
    ),
  ],
  'number word': [
    where(
      new RegExp(`(?<![${numeral}唯同統單之\\d])[${numeral}](?=${classifier})(?!一[些般直樣度致時旦向定])`, 'gu'),
      ([word]) =>
        ({
          一: '兩',
          二: '三',
          兩: '三',
          三: '五',
          四: '五',
          五: '六',
          六: '七',
          七: '八',
          八: '九',
          九: '八',
          十: '百',
          百: '千',
          千: '百',
          半: '三',
          幾: '十',
        })[word],
    ),
    ...swaps('七巨頭 > 五巨頭 | 第一 > 第二 / 第三 | 兩者 > 三者 | 兩倍 > 三倍 | 十多 > 二十多 | 三成 > 五成', {
      words: false,
    }),
  ],
};

/** A bound counts where a figure follows it soon. */
function beforeFigure(rule) {
  return (text) =>
    rule(text).filter(
      ({ end }) =>
        /^ ?(?:\d|ten|twice|half|one|two|three|[兩半三十一])/.test(text.slice(end)) ||
        /[\d成倍] ?$/.test(text.slice(end - 10, end - 2)),
    );
}

const classes = {
  company: {
    known: ['AMD', 'Tesla', 'Samsung', 'Intel'],
    unknown: ['Brightwater', 'Qvantia', 'Lumenor'],
    zh: ['超微', '鴻海', '北辰半導體', '睿思科技', '三星'],
  },
  person: {
    known: ['Miller', 'Smith'],
    unknown: ['Kowalczyk', 'Okonkwo', 'Anders'],
    zh: ['王文峰', '林志遠', '陳柏安'],
  },
  place: { known: ['Japan', 'France'], unknown: ['Lisbon', 'Vantaa'], zh: ['日本', '法國', '越南', '冰島'] },
  body: { known: ['NATO', 'Congress'], unknown: ['Brookwell'], zh: ['歐洲央行', '國會', '世界銀行'] },
};

/** Names in Chinese that a news text may hold, by class; those of Latin letters show themselves. */
const namesZh = {
  company:
    '輝達 英偉達 超微 英特爾 台積電 三星 鴻海 蘋果 微軟 谷歌 亞馬遜 特斯拉 甲骨文 博通 高通 騰訊 阿里巴巴 百度 華為 幻方量化 深度求索 標普 道瓊 彭博 路透 浪潮 標普道瓊指數公司 蘭德公司 亞塞拜然航空 七巨頭 聯發科 長榮 中華電信 台達電 鴻準',
  person: '梁文峰 梁文鋒 黃仁勳 拜登 川普 習近平 賴清德 馬斯克 鮑爾',
  place:
    '美國 中國 台灣 日本 韓國 印度 英國 德國 法國 俄羅斯 烏克蘭 歐洲 台北 高雄 北京 上海 香港 新加坡 華府 華盛頓 亞塞拜然 加州',
  body: '聯準會 歐盟 白宮 國會 商務部 財政部 歐洲央行 央行 世界衛生組織 聯合國 衛福部 環境部 主計總處',
};

const openers = new Set(
  'The A An This That These Those It Its He She They We You I In On At By For From To Of With As After Before Since Until While Although Though Because If But And Or So Yet Even Still Once Over Only Whether What How When Where Who Why There Here According Between During Despite However According Early Officially Experts Investors Yields Inference Running Some Others Its Their Our Most Many Taken Neither Nothing One Two Three Four Five Six Seven Eight Nine Ten Half First Second'.split(
    ' ',
  ),
);

/** Words with a capital that stand within a sentence, wherever they stand, without what the date rules change. */
function namesEn(text) {
  const dates = new Set([...month, ...weekday]);
  const inside = text.matchAll(/(?<=[\p{Ll}\d,)’'] (?:[“"*]{0,2}))\p{Lu}[\p{L}\d]*(?:[-.&]\p{L}+)*/gu);
  const shown = new Set([...inside].map(([word]) => word).filter((word) => !openers.has(word) && !dates.has(word)));
  return where(/(?<![\p{L}\d.&/-])\p{Lu}[\p{L}\d]*(?:[-.&]\p{L}+)*/gu, ([word]) => {
    if (!shown.has(word) && !/^[A-Z]{2,}/.test(word)) return undefined;
    const { known, unknown } = classes[pick(Object.keys(classes))];
    return other([...known, ...unknown], word);
  })(text);
}

const nameRulesZh = Object.entries({ ...namesZh, ...(furtherNames && { given: furtherNames }) }).map(
  ([type, names]) => {
    const pattern = new RegExp(
      names
        .split(' ')
        .sort((a, b) => b.length - a.length)
        .join('|'),
      'gu',
    );
    return where(pattern, ([name]) =>
      other(classes[type]?.zh ?? [...classes.company.zh, ...classes.person.zh, '柯若寧', '大同醫院', '和平里'], name),
    );
  },
);
const familyName = where(/梁(?=文)|黃(?=仁)|賴(?=清)|習(?=近)/gu, () => pick([...'王林陳李']));

const planted = {
  en: { ...digits, ...english, name: [namesEn] },
  zh: {
    ...digits,
    ...chinese,
    name: [
      ...nameRulesZh,
      familyName,
      where(/(?<=[\p{Script=Han}，。「（]\s?)\p{Lu}[\p{L}\d]*(?:[-.&]\p{L}+)*/gu, ([word]) =>
        other([...classes.company.known, ...classes.person.unknown], word),
      ),
    ],
  },
};

// ---------------------------------------------------------------- what is harmless

const harmless = {
  en: {
    'function word': swaps(`
      while <> as
      because <> since
      but > yet
      however > though
      though > although
      also > too
      which > that
      such as > like
      that > which
      upon > on
      whether > if
      then > afterwards
      therefore > thus
      towards > toward
      in order to > to
      nevertheless > all the same`),
    'verb of saying': swaps(`
      said > stated / remarked
      says > states
      noted > observed
      added > went on
      believes > thinks
      asked > inquired`),
    'adjective, adverb': swaps(
      `
      officially > formally
      quickly > rapidly / swiftly
      violent > fierce
      huge > enormous / vast
      steeply > sharply
      broadly > widely
      concrete > solid
      great > big
      heavy > severe
      truly > really
      probably > likely / perhaps
      internal > in-house
      overall > total
      significant > considerable
      perhaps > possibly
      vague > woolly
      mainly > chiefly
      newest > latest
      advanced > sophisticated`,
      { small: true },
    ),
    'same fact': swaps(
      `
      about > roughly / around
      % > ' percent'
      more than > over
      nearly > almost
      almost > nearly
      Jan > January`.replaceAll("'", ''),
    ).concat(where(/(?<=\d),(?=\d{3})/g, () => '')),
    comma: [
      where(/(?<=\p{Ll}), (?=\p{Ll})/gu, () => ' '),
      where(/(?<=\p{Ll}{3}) (?=(?:and|but|which|while|when|who|in|on|for|with) )/gu, () => ', '),
    ],
    'line wrap': [where(/ (?=\p{L})/gu, () => '\n')],
    emphasis: [
      where(/(?<=[ (])[\p{L}\d]{2,}(?=[ ,.;)])/gu, ([word]) => pick([`**${word}**`, `*${word}*`, `_${word}_`])),
    ],
    spacing: [
      where(/ /g, () => '  '),
      where(/ (?=\p{L})/gu, () => '\u00a0'),
      where(/(?<=\p{L}{3})(?=\p{L}{3})/gu, () => '\u00ad'),
    ],
    'quotes and dashes': [
      where(/[“”]/g, () => '"'),
      where(/[‘’]/g, () => "'"),
      where(/(?<=\p{L})-(?=\p{L})/gu, () => '\u2010'),
      where(/[–—]/g, () => '-'),
    ],
  },
  zh: {
    'function word': swaps(
      `
      但是 > 不過
      不過 > 然而 / 但
      然而 > 不過 / 可是
      ，但 > ，不過
      並且 > 而且
      因為 > 由於
      如果 > 若 / 假如
      假使 > 如果
      以及 > 與
      或許 > 可能 / 說不定
      可能 > 或許 / 也許
      說不定 > 或許
      也許 > 或許
      即使 > 就算
      換言之 > 也就是說
      其實 > 事實上
      與 > 和
      也 > 亦
      就 > 便
      才 > 方才
      把 > 將
      被 > 遭
      在 > 於`,
      { words: false },
    ),
    'verb of saying': swaps(
      '表示 > 指出 / 說 | 指出 > 表示 / 提到 | 認為 > 以為 / 覺得 | 研判 > 判斷 | 聲稱 > 宣稱 | 發表 > 發布 | 問道 > 問',
      { words: false },
    ),
    'adjective, adverb': swaps(
      `
      非常 > 十分 / 極
      極度 > 非常
      持續 > 不斷
      劇烈 > 激烈
      廣泛 > 全面
      大概 > 多半
      快速 > 迅速
      確實 > 的確
      雄厚 > 堅強
      具體 > 確切
      強大 > 厲害
      主要 > 大多
      很快 > 迅速
      依舊 > 依然
      仍 > 仍然
      目前 > 眼前
      真正 > 真的`,
      { words: false },
    ),
    'same fact': swaps(
      `
      約 > 大約
      超過 > 逾
      % > ％
      2 > ２
      7 > ７
      星期 > 禮拜
      只有 > 僅有`,
      { words: false },
    ).concat(where(/(?<=\d),(?=\d{3})/g, () => '')),
    comma: [where(/，/g, () => ''), where(/(?<=[的是會說])(?!不)(?=[\p{Script=Han}]{4})/gu, () => '，')],
    'line wrap': [where(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () => '\n'), where(/ /g, () => '\n')],
    emphasis: [where(/(?<=\p{Script=Han})\p{Script=Han}{2}(?=\p{Script=Han})/gu, ([word]) => `**${word}**`)],
    spacing: [
      where(/(?<=\p{Script=Han}) (?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d]) (?=\p{Script=Han})/gu, () => ''),
      where(/(?<=\p{Script=Han})(?=，|。)/gu, () => ' '),
    ],
    punctuation: [
      where(/（/g, () => '('),
      where(/）/g, () => ')'),
      where(/：/g, () => ':'),
      where(/，/g, () => ','),
      where(/；/g, () => ';'),
      where(/「/g, () => '“'),
      where(/」/g, () => '”'),
    ],
  },
};
// ---------------------------------------------------------------- the run

const asOf = '2026-11-24';
const encoder = new TextEncoder();
const disk = diskFiles('.');
const anchorErrors = new Set(['anchor-fact-changed', 'anchor-missing', 'anchor-ambiguous']);

/** The disk with other words in one file. */
const withFile = (path, source) => ({
  ...disk,
  readInside: (folder, name) =>
    (folder === '.' ? name : `${folder}/${name}`) === path ? encoder.encode(source) : disk.readInside(folder, name),
});

const before = await check({ registries: [registry], files: disk, asOf });
const [checked] = before.registries;
if (!checked || checked.unreadable) throw new Error(`${registry} cannot be read`);

/** As the check has them: whoever speaks, and whoever is spoken of. */
const watched = new Set(
  checked.findings
    .flatMap(({ claim }) => [claim.speaker, claim.about])
    .flatMap((party) => party?.split(/\s+/) ?? [])
    .filter((name) => /^[\p{Lu}\p{Lo}]/u.test(name)),
);

const documents = await Promise.all(
  checked.coverage.map(async ({ document, path }) => {
    const source = before.texts.get(path);
    const anchors = checked.findings.flatMap(({ claim, anchors: all }) =>
      all
        .filter(({ anchor, state, passage }) => anchor.document === document.id && state === 'found' && passage)
        .map(({ anchor, passage }) => ({ claim, anchor, start: passage.at.start, end: passage.at.end })),
    );
    const reading = await readText(encoder.encode(source), undefined, { path });
    const isChinese = document.language?.startsWith('zh') ?? /[\u4e00-\u9fff]{8}/.test(source);
    return { document, path, source, anchors, text: reading.text, language: isChinese ? 'zh' : 'en' };
  }),
);

/** All edits of a rule that lie inside an anchored passage. */
function editsIn({ source, anchors }, rules) {
  const seen = new Set();
  return rules
    .flatMap((rule) => rule(source))
    .filter((edit) => {
      const key = `${edit.start} ${edit.end} ${edit.with}`;
      if (seen.has(key) || source.slice(edit.start, edit.end) === edit.with) return false;
      seen.add(key);
      return anchors.some(({ start, end }) => start <= edit.start && edit.end <= end);
    });
}

const applied = (source, edit) => source.slice(0, edit.start) + edit.with + source.slice(edit.end);

/** What the anchors around an edit say: `error`, `warning`, `silent`, or nothing where the text is the same as before. */
async function outcome(document, edit) {
  const source = applied(document.source, edit);
  const reading = await readText(encoder.encode(source), undefined, { path: document.path });
  if ('fault' in reading) throw new Error(reading.fault);
  if (reading.text === document.text) return edit.mayBeSilent ? 'silent' : undefined;
  const opened = new Map([
    [document.document.id, { finding: { document: document.document, path: document.path }, reading }],
  ]);
  const states = document.anchors
    .filter(({ start, end }) => start <= edit.end && edit.start <= end)
    .flatMap(({ claim, anchor }) => locateAnchors({ ...claim, anchors: [anchor] }, opened, watched))
    .map(({ state }) => state);
  if (states.some((state) => ['changed', 'missing', 'ambiguous'].includes(state))) return 'error';
  return states.includes('altered') ? 'warning' : 'silent';
}

/** The same by the whole check. */
async function outcomeOfCheck(document, edit) {
  const report = await check({
    registries: [registry],
    files: withFile(document.path, applied(document.source, edit)),
    asOf,
  });
  const fresh = (wanted) => {
    const key = ({ rule, claim }) => `${rule} ${claim}`;
    const count = (diagnostics) => grouped(diagnostics, key);
    const old = count(before.diagnostics.filter(wanted));
    return [...count(report.diagnostics.filter(wanted))].some(
      ([name, now]) => now.length > (old.get(name)?.length ?? 0),
    );
  };
  if (fresh(({ rule, severity }) => severity === 'error' && anchorErrors.has(rule))) return 'error';
  return fresh(({ rule }) => rule === 'anchor-altered') ? 'warning' : 'silent';
}

function grouped(list, key) {
  const groups = new Map();
  for (const each of list) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return groups;
}

const tried = [];
let shown = 0;

async function run(document, kind, edits, isBad) {
  const row = { kind, language: document.language, count: 0, error: 0, warning: 0, silent: 0 };
  for (const edit of edits) {
    const result = await outcome(document, edit);
    if (result === undefined) continue;
    row.count += 1;
    row[result] += 1;
    tried.push({ document, edit, result });
    if (!isBad(result) || shown >= misses) continue;
    shown += 1;
    const { source } = document;
    const around = `${source.slice(edit.start - 24, edit.start)}[${source.slice(edit.start, edit.end)}→${edit.with}]${source.slice(edit.end, edit.end + 24)}`;
    console.log(`${result}: ${kind}, ${document.language}: ${around.replaceAll('\n', '⏎')}`);
  }
  return row;
}

const percent = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`);

function total(rows, kind, language) {
  const own = rows.filter((row) => row.language === language);
  const sum = (name) => own.reduce((all, row) => all + row[name], 0);
  return { kind, language, count: sum('count'), error: sum('error'), warning: sum('warning'), silent: sum('silent') };
}

function print(title, head, rows, cells) {
  console.log(`\n${title}\n\n| ${head.join(' | ')} |\n| ${head.map((_, i) => (i < 2 ? '---' : '---:')).join(' | ')} |`);
  for (const row of rows) console.log(`| ${cells(row).join(' | ')} |`);
}

/** Rows of one kind and language are one row, however many documents there are. */
function merged(rows) {
  const groups = grouped(rows, ({ kind, language }) => `${kind} ${language}`);
  return [...groups.values()].map((group) => total(group, group[0].kind, group[0].language));
}

const bad = [];
for (const document of documents) {
  for (const [kind, rules] of Object.entries(planted[document.language])) {
    bad.push(
      await run(document, kind, shuffled(editsIn(document, rules)).slice(0, 300), (result) => result !== 'error'),
    );
  }
}
/** So many edits in all, as evenly from each kind as there are. */
function evenly(kinds, wanted) {
  let left = wanted;
  const fewestFirst = [...kinds].sort(([, a], [, b]) => a.length - b.length);
  return fewestFirst.map(([kind, edits], i) => {
    const own = edits.slice(0, Math.ceil(left / (fewestFirst.length - i)));
    left -= own.length;
    return [kind, own];
  });
}

const good = [];
for (const document of documents) {
  const kinds = Object.entries(harmless[document.language]).map(([kind, rules]) => [
    kind,
    shuffled(editsIn(document, rules)).map((edit) => ({ ...edit, mayBeSilent: true })),
  ]);
  for (const [kind, edits] of evenly(kinds, harmlessCount)) {
    good.push(await run(document, kind, edits, (result) => result === 'error'));
  }
}

const languages = [...new Set(documents.map(({ language }) => language))];
const totals = (rows) => [...merged(rows), ...languages.map((language) => total(rows, '**all**', language))];
print(
  'Planted errors',
  ['kind', 'language', 'planted', 'errors', 'only warnings', 'unnoticed', 'noticed as errors'],
  totals(bad),
  (row) => [row.kind, row.language, row.count, row.error, row.warning, row.silent, percent(row.error, row.count)],
);
print('Harmless edits', ['kind', 'language', 'edits', 'errors', 'warnings', 'silent'], totals(good), (row) => [
  row.kind,
  row.language,
  row.count,
  row.error,
  row.warning,
  row.silent,
]);

const sample = shuffled(tried).slice(0, sampleCount);
let same = 0;
for (const { document, edit, result } of sample) if ((await outcomeOfCheck(document, edit)) === result) same += 1;
console.log(`\nThe whole check says the same of ${same} of ${sample.length} of these edits, taken at random.`);
