import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { factChanges, statedFacts } from '../../src/locate/facts.ts';
import { fold } from '../../src/locate/fold.ts';

const changes = (was: string, now: string, names?: ReadonlySet<string>): readonly string[] =>
  factChanges(fold(was).text, fold(now).text, names).map((each) => `${each.kind}: ${each.was} > ${each.now}`);

describe('a fact that changed is told', () => {
  test.each([
    // Figures.
    ['of workers 30% agreed', 'of workers 53% agreed', 'figure: 30 % > 53 %'],
    ['the 2,048 chips', 'the 2,084 chips', 'figure: 2048 chips > 2084 chips'],
    ['from 30% to 53%', 'from 53% to 30%', 'figure: 30 % > 53 %'],
    ['a loss of 1/30', 'a loss of 1/3', 'figure: 1/30 > 1/3'],
    ['10² metres', '10³ metres', 'figure: 10² m > 10³ m'],
    ['two rate cuts', 'three rate cuts', 'figure: two cuts > three cuts'],
    ['half of the voters', 'a third of the voters', 'figure: half > third'],
    ['fifty-one percent agreed', 'sixty-one percent agreed', 'figure: fifty-one % > sixty-one %'],
    ['the H800 chip', 'the H20 chip', 'name: H800 > H20'],
    ['1,000 億人民幣', '1,000 萬人民幣', 'unit: 1000億人民幣 > 1000萬人民幣'],
    ['三成五的人', '五成三的人', 'figure: 三成五 > 五成三'],
    ['中國有十多台電腦', '中國有二十多台電腦', 'figure: 十多台 > 二十多台'],
    ['兩者都有', '三者都有', 'figure: 兩者 > 三者'],
    ['一個產業', '兩個產業', 'figure:  > 兩個'],
    ['少數幾家公司', '少數十家公司', 'figure: 幾家 > 十家'],
    // Units and bounds: "about 2,000" is another interval than "2,000".
    ['grew by 17%', 'grew by 17 percentage points', 'unit: 17 % > 17 points'],
    ['grew by 17%', 'grew by 17', 'unit: 17 % > 17'],
    ['13.79 billion US dollars', '13.79 million US dollars', 'unit: 13.79 billion dollars > 13.79 million dollars'],
    ['13.79 billion US dollars', '13.79 billion US yuan', 'unit: 13.79 billion dollars > 13.79 billion yuan'],
    ['2,000 Nvidia H800 chips', '2,000 Nvidia H800 servers', 'unit: 2000 chips > 2000 servers'],
    ['about 2,000 chips', '2,000 chips', 'unit: about 2000 chips > 2000 chips'],
    ['more than 3% on Tuesday', 'less than 3% on Tuesday', 'unit: more than 3 % > less than 3 %'],
    ['over the past years', 'over the past months', 'unit: past years > past months'],
    ['the past year', 'the coming year', 'unit: past years > next years'],
    ['漲幅 17%', '漲幅 17 個百分點', 'unit: 17% > 17個百分點'],
    ['超過 1,000 人', '不到 1,000 人', 'unit: more than 1000人 > less than 1000人'],
    ['約 2,000 顆晶片', '2,000 顆晶片', 'unit: about 2000顆 > 2000顆'],
    ['2,000 顆', '2,000 張', 'unit: 2000顆 > 2000張'],
    ['每小時兩班車', '每分鐘兩班車', 'unit: 每小時 > 每分鐘'],
    ['1 月底上市', '1 月初上市', 'unit: 月底 > 月初'],
    // Dates.
    ['in July 2024', 'in June 2024', 'date: July > June'],
    ['on Monday', 'on Tuesday', 'date: Monday > Tuesday'],
    ['in 2024', 'in 2025', 'figure: 2024 > 2025'],
    ['週一大跌', '週二大跌', 'date: 週一 > 週二'],
    ['去年的紀錄', '今年的紀錄', 'date: 去年 > 今年'],
    // Denials.
    ['the minister was there', 'the minister was not there', 'negation:  > not'],
    ["it didn't come", 'it did come', 'negation: not > '],
    ['it is likely', 'it is unlikely', 'negation: likely > unlikely'],
    ['公司沒有回應', '公司有回應', 'negation: not > '],
    ['他同意這項計畫', '他不同意這項計畫', 'negation:  > not'],
    ['這是真的', '這並非真的', 'negation:  > not'],
    // Directions.
    ['shares fell', 'shares rose', 'direction: down > up'],
    ['shares fell', 'shares moved', 'direction: down > '],
    ['rose and then fell', 'fell and then rose', 'direction: up > down'],
    ['sooner than expected', 'later than expected', 'direction: sooner > later'],
    ['a strong base', 'a weak base', 'direction: strong > weak'],
    ['the party supports it', 'the party opposes it', 'direction: supports > opposes'],
    ['股價大漲', '股價大跌', 'direction: up > down'],
    ['仍低於去年水準', '仍高於去年水準', 'direction: 低於 > 高於'],
    ['花得更多', '花得更少', 'direction: 更多 > 更少'],
    ['股市的漲勢', '股市的跌勢', 'direction: up > down'],
    ['國會支持此案', '國會反對此案', 'direction: 支持 > 反對'],
    ['價格便宜', '價格昂貴', 'direction: 便宜 > 昂貴'],
    // Names.
    ['a chip by Nvidia', 'a chip by AMD', 'name: Nvidia > AMD'],
    ['the analyst Goodrich said so', 'the analyst Miller said so', 'name: Goodrich > Miller'],
    ['Goodrich said so', 'Kowalczyk said so', 'name: Goodrich > Kowalczyk'],
    ['a plant in Vantaa', 'a plant in Lisbon', 'name: Vantaa > Lisbon'],
    ['Nvidia sued Intel', 'Intel sued Nvidia', 'name: Nvidia > Intel'],
    ['Nvidia said that Nvidia pays', 'Nvidia said that Brightwater pays', 'name:  > Brightwater'],
    ['輝達推出晶片', '超微推出晶片', 'name: 輝達 > 超微'],
    ['創辦人是梁文峰', '創辦人是王文峰', 'name: 梁文峰 > 王文峰'],
    ['局長林佩瑜說', '局長陳佩瑜說', 'name: 林佩瑜 > 陳佩瑜'],
    ['顧問蘇利文（Jake Sullivan）出席', '顧問狄斯（Jake Sullivan）出席', 'name: 蘇利文 > 狄斯'],
    ['刊於《浪潮》', '刊於《暗湧》', 'name: 浪潮 > 暗湧'],
    ['亞塞拜然航空墜機', '哈薩克航空墜機', 'name: 亞塞拜然航空 > 哈薩克航空'],
    ['輝達說，輝達的晶片', '輝達說，睿思的晶片', 'name: 輝達 > 睿思'],
  ])('%s > %s', (was, now, expected) => {
    expect(changes(was, now)).toContain(expected);
  });

  test('a name that only the document or the registry knows', () => {
    expect(changes('這是睿思的晶片', '這是北辰的晶片')).toEqual([]);
    expect(changes('這是睿思的晶片', '這是北辰的晶片', new Set(['睿思']))).toEqual(['name: 睿思 > ']);
    expect(changes('Inference pays', 'Training pays')).toEqual([]);
    expect(changes('Inference pays', 'Training pays', new Set(['Inference']))).toEqual(['name: Inference > ']);
  });

  test('where digits differ, something is told, whatever they stand in', () => {
    const digits = fc.string({ unit: fc.constantFrom('7', '4', 'a', '顆', ' ', '.', '-', '²', '約'), maxLength: 12 });
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        const [was, now] = [fold(a).text, fold(b).text];
        const only = (text: string): string => (text.match(/\p{N}+/gu) ?? []).join(' ');
        if (only(was) !== only(now)) expect(factChanges(was, now)).not.toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('no fact changed', () => {
  test.each([
    ['Shares of Alpha fell sharply after the report', 'Shares in Alpha plunged after the report'],
    ['While analysts expected more, profits were stable', 'As analysts expected more, profits were stable'],
    ['He said the results were impressive', 'He stated that the results were very impressive'],
    [
      'According to Ms Kowalczyk, the fund has lost half its value',
      'The fund, according to Ms Kowalczyk, has lost half of its value',
    ],
    ['Almost two thirds of voters support the plan', 'Nearly two thirds of voters back the plan'],
    ['About 2,000 people attended', 'Roughly 2000 people attended'],
    ['More than 300 homes were damaged', 'Over 300 homes were damaged'],
    ['Prices climbed 5 percent in May', 'Prices rose 5% in May'],
    ['The court rejected the appeal on March 3, 2021', 'The court rejected the appeal on 3 March 2021'],
    ["The minister didn't answer", 'The minister did not answer'],
    ['Nvidia said it would appeal', 'Nvidia said that Nvidia would appeal'],
    ['Sales in the past year rose 4%', 'Sales over the last year rose 4%'],
    ['Officially, High-Flyer says so', 'Formally, High-Flyer says so'],
    ['Experts believe it', 'Analysts believe it'],
    ['該公司週一表示，營收成長 12%', '該公司在星期一指出，營收增加了 12%'],
    ['專家認為，這些管制很難拖慢腳步', '不過專家覺得，這些管制難以拖慢腳步'],
    ['颱風造成嚴重的災情，許多房屋受損', '颱風造成重大災情，不少房屋受損'],
    ['林佩瑜說，受害面積約 1,200 公頃', '林佩瑜表示，受害面積大約 1200 公頃'],
    ['公司尚未回應', '公司還沒有回應'],
    ['這是知名大學的研究', '這是著名大學的研究'],
    ['逾三成民眾支持', '超過三成的民眾支持'],
    ['他說不定會出席', '他也許會出席'],
    ['不僅如此，成本也增加了', '除此之外，成本也增加了'],
    ['兩名工人受傷送醫', '兩位工人受傷送醫'],
    ['颱風週日登陸嘉義', '颱風在週日於嘉義登陸'],
    ['週一，科技股重挫', '週一科技股重挫'],
    ['1 億元', '1 亿元'],
    ['輝達說，輝達有晶片', '輝達說，它有晶片'],
  ])('%s > %s', (was, now) => {
    expect(changes(was, now)).toEqual([]);
  });
});

describe('of any two wordings', () => {
  const word = fc.constantFrom(
    ...'Nvidia Goodrich said the not 30% 53 about more than less rose fell 2,000 chips Monday two of US billion'.split(
      ' ',
    ),
    ...'輝達 梁文峰 說 不 沒有 約 2,000 顆 億 萬 漲 跌 高於 低於 三成 週一 的 ， 《浪潮》 更多'.split(' '),
  );
  const wording = fc.array(word, { maxLength: 12 }).map((words) => fold(words.join(' ')).text);

  test('the same wording has the same facts', () => {
    fc.assert(fc.property(wording, (text) => expect(factChanges(text, text)).toEqual([])));
  });

  test('swapping them swaps was and now', () => {
    fc.assert(
      fc.property(wording, wording, (a, b) => {
        const swapped = factChanges(b, a).map(({ kind, was, now }) => ({ kind, was: now, now: was }));
        expect(factChanges(a, b)).toEqual(swapped);
      }),
      { numRuns: 2000 },
    );
  });

  test('facts lie inside the text, in its order', () => {
    fc.assert(
      fc.property(fc.oneof(wording, fc.string({ unit: 'binary' })), (text) => {
        const facts = statedFacts(text);
        for (const { at, end } of facts) expect(0 <= at && at < end && end <= text.length).toBe(true);
        expect(facts.map(({ at }) => at)).toEqual(facts.map(({ at }) => at).sort((a, b) => a - b));
      }),
      { numRuns: 2000 },
    );
  });
});
