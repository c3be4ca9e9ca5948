import type { MoneyEntry, UnitEntry } from '../pack.ts';

/** Names of currencies in Simplified script. */
const rows: Readonly<Record<string, string>> = {
  USD: '美元 美金 美圆 美刀 美币',
  EUR: '欧元 欧罗',
  GBP: '英镑 英磅',
  JPY: '日元 日圆 日币 日円 円',
  CNY: '人民币 元人民币 块人民币 圆人民币',
  TWD: '新台币 台币 元新台币 元台币 新台币元',
  HKD: '港元 港币 港圆 港纸 元港币',
  MOP: '澳门元 澳门币 葡币 澳门圆',
  KRW: '韩元 韩圆 韩币',
  KPW: '朝鲜元 朝鲜圆',
  SGD: '新加坡元 新加坡币 新币 坡币 新元',
  AUD: '澳元 澳币 澳大利亚元 澳洲元',
  NZD: '纽元 纽币 新西兰元 纽西兰元',
  CAD: '加元 加币 加拿大元 加拿大币',
  CHF: '瑞士法郎 瑞郎 法郎',
  THB: '泰铢 泰国铢',
  VND: '越南盾 越盾',
  IDR: '印尼盾 印尼卢比 印度尼西亚卢比',
  INR: '印度卢比 卢比',
  PKR: '巴基斯坦卢比',
  LKR: '斯里兰卡卢比',
  NPR: '尼泊尔卢比',
  BDT: '塔卡',
  MYR: '令吉 林吉特 马币 马来西亚元 马来西亚令吉',
  PHP: '菲律宾披索 菲律宾比索 菲币',
  MMK: '缅元 缅币',
  KHR: '瑞尔 柬埔寨瑞尔',
  LAK: '基普 老挝基普',
  MNT: '图格里克',
  RUB: '卢布 俄罗斯卢布 俄卢布',
  BYN: '白俄罗斯卢布',
  UAH: '格里夫纳 乌克兰格里夫纳',
  KZT: '坚戈 哈萨克斯坦坚戈',
  UZS: '苏姆',
  TRY: '土耳其里拉 里拉',
  ILS: '谢克尔 新谢克尔 以色列新谢克尔',
  SAR: '沙特里亚尔 沙地里亚尔',
  QAR: '卡塔尔里亚尔 卡达里亚尔',
  OMR: '阿曼里亚尔',
  YER: '也门里亚尔 叶门里亚尔',
  IRR: '伊朗里亚尔 里亚尔',
  AED: '迪拉姆 阿联酋迪拉姆',
  MAD: '摩洛哥迪拉姆',
  KWD: '科威特第纳尔',
  IQD: '伊拉克第纳尔',
  JOD: '约旦第纳尔',
  DZD: '阿尔及利亚第纳尔',
  TND: '突尼斯第纳尔',
  RSD: '塞尔维亚第纳尔',
  EGP: '埃及镑',
  LBP: '黎巴嫩镑',
  SYP: '叙利亚镑',
  ZAR: '南非兰特 兰特 南非币',
  NGN: '奈拉 尼日利亚奈拉',
  GHS: '塞地',
  KES: '肯尼亚先令',
  TZS: '坦桑尼亚先令',
  UGX: '乌干达先令',
  ETB: '比尔 埃塞俄比亚比尔',
  AOA: '宽扎',
  ZMW: '克瓦查',
  XAF: '中非法郎',
  XOF: '西非法郎 非洲法郎',
  BRL: '雷亚尔 巴西雷亚尔 巴西币',
  MXN: '墨西哥比索 墨西哥披索 比索 披索',
  ARS: '阿根廷比索 阿根廷披索',
  CLP: '智利比索 智利披索',
  COP: '哥伦比亚比索 哥伦比亚披索',
  UYU: '乌拉圭比索',
  CUP: '古巴比索',
  PEN: '索尔 秘鲁索尔',
  BOB: '玻利维亚诺',
  VES: '玻利瓦尔',
  SEK: '瑞典克朗 克朗',
  NOK: '挪威克朗',
  DKK: '丹麦克朗',
  ISK: '冰岛克朗',
  CZK: '捷克克朗',
  PLN: '兹罗提 波兰兹罗提 波兰币',
  HUF: '福林 匈牙利福林',
  RON: '罗马尼亚列伊',
  BGN: '保加利亚列弗 列弗',
  GEL: '拉里',
  AMD: '德拉姆',
  AFN: '阿富汗尼',
  FRF: '法国法郎',
  DEM: '德国马克 马克',
  ITL: '意大利里拉',
  ESP: '比塞塔',
  NLG: '荷兰盾',
  BTC: '比特币 个比特币 枚比特币 颗比特币',
  ETH: '以太币 个以太币 枚以太币',
};

/** Names that several currencies have. */
const open: ReadonlySet<string> = new Set('法郎 卢比 里拉 里亚尔 比索 披索 克朗 马克 新币'.split(' '));

/** Parts of a unit, behind it or alone. */
const parts: Readonly<Record<string, string>> = {
  'USD/100': '美分',
  'EUR/100': '欧分 欧分钱',
  'GBP/100': '便士',
  'JPY/100': '日本钱',
  'HKD/100': '港仙 仙',
};

const note = (name: string): { readonly note?: string } =>
  open.has(name) ? { note: `Several currencies are called ${name}.` } : {};

const piece: UnitEntry = { kind: 'count', unit: '块' };
const yuan: UnitEntry = { kind: 'money', unit: 'CNY', by: 'yuan' };
const tenth: UnitEntry = { kind: 'money', unit: 'CNY/10', by: 'yuan' };

/** What may follow a coin that is no piece of something: 三塊錢, 三塊五. */
const coins = '钱多半以左上一二三四五六六七八九的和与，';

export const money: Readonly<Record<string, UnitEntry>> = {
  ...Object.fromEntries(
    [...Object.entries(rows), ...Object.entries(parts)].flatMap(([unit, names]) =>
      names.split(' ').map((name): [string, UnitEntry] => [name, { kind: 'money', unit, ...note(name) }]),
    ),
  ),
  元: { ...yuan, unless: '素旦首月气朝代宇件老帅宵勋婴配凶旗' },
  圆: { ...yuan, ends: '的以左和' },
  块钱: { ...yuan, tail: true },
  块: { ...yuan, ends: coins, tail: true, otherwise: piece },
  毛: { ...tenth, ends: coins },
  毛钱: tenth,
  角: { ...tenth, ends: coins },
  分钱: { kind: 'money', unit: 'CNY/100', by: 'yuan' },
};

/** Names that are said before the number as well: 新台幣 3.5 兆元. */
export const moneyBefore: Readonly<Record<string, MoneyEntry>> = Object.fromEntries(
  Object.entries(rows).flatMap(([unit, names]) =>
    names
      .split(' ')
      .filter((name) => /[币金元镑铢卢布盾圆]$/.test(name) && !/^[元块圆个枚颗]/.test(name))
      .map((name): [string, MoneyEntry] => [name, { unit }]),
  ),
);
