import { words } from '../lexicon.ts';
import type { Modifier } from '../pack.ts';

/** What stands before or behind a figure and bounds it, blurs it or turns its sign. Simplified script. */
export const before: Readonly<Record<string, Modifier>> = {
  ...words<Modifier>(
    '约 大约 大概 约莫 约略 约为 约是 约有 约达 约合 约占 约在 约等于 相当于约 差不多 差不多是 估计 估计约 预计约 粗估 概约 ~ 上下约',
    { bound: 'about' },
  ),
  ...words<Modifier>('近 将近 接近 几乎 几乎是 几近 逼近 趋近 直逼 近乎 快要 快 接近于 几乎达 几乎有 几达', {
    bound: 'nearly',
  }),
  ...words<Modifier>(
    '超过 超过了 超 超逾 逾 多于 大于 高于 突破 突破了 超出 高出 优于 胜过 不止 不只 远超 远超过 大过 长于 已超 已逾 高过 冲破 站上 超越',
    { bound: 'above' },
  ),
  ...words<Modifier>(
    '至少 最少 不少于 不低于 不小于 不下于 不下 起码 少说 少说也有 不亚于 最低 最低为 下限为 大于等于 大于或等于 不短于 最起码',
    { bound: 'from' },
  ),
  ...words<Modifier>(
    '不到 不足 未满 不满 少于 低于 小于 未达 未及 不及 短于 跌破 未到 未足 不够 略低于 略少于 略逊于 略小于 不达',
    { bound: 'below' },
  ),
  ...words<Modifier>(
    '至多 最多 不超过 不多于 不大于 不高于 顶多 充其量 最高 最高达 最高为 上限为 以不超过 未超过 不逾 小于等于 小于或等于 高达至多 最大 最长',
    { bound: 'upto' },
  ),
  ...words<Modifier>('负 零下 负的', { sign: '-' }),
  ...words<Modifier>('正', { sign: '+' }),
  ...words<Modifier>('年龄 年约 现年 享年 得年 终年 时年 年仅 芳龄', { role: 'age' }),
};

export const after: Readonly<Record<string, Modifier>> = {
  ...words<Modifier>('左右 上下 前后 光景 之谱', { bound: 'about' }),
  ...words<Modifier>('以上 及以上 或以上 或更多 起 之上 起跳 或更高 开外 +', { bound: 'from' }),
  ...words<Modifier>('以下 以内 之内 之下 及以下 或以下 或更少 内 为限 封顶 为上限', { bound: 'upto' }),
  ...words<Modifier>('不到 不足 未满 未到', { bound: 'below' }),
  ...words<Modifier>('多 余 有余 出头 挂零', { bound: 'odd' }),
  ...words<Modifier>('大', { role: 'age' }),
};

/**
 * Characters before a word of one character that make another word with it: 公約, 最近, 高超. An empty list: all may.
 */
export const notAfter: Readonly<Record<string, string>> = {
  约: '条合契公节纽预签简违特誓盟制邀相履毁缔要爽赴失婉',
  近: '附最靠远邻亲新临相切就走',
  超: '高英入赶',
  快: '赶尽加飞畅愉痛凉轻特爽勤',
  正: '改修纠真端公反更校矫',
  负: '自抱辜欺胜肩担背',
  起: '',
  来: '',
  年龄: '',
};

/** Characters behind a word of one character that make another word with it; `*` is any Chinese character. */
export const notBefore: Readonly<Record<string, string>> = {
  多: '少数样元种',
  余: '额款',
  内: '部容地政在',
  大: '楼学小量型家众师',
  起: '*',
  许: '*',
  超: '级市人越声',
  近: '代期日年来乎况',
  约: '定会',
  正: '在式好如因',
  负: '责面债',
  快: '速',
  不足: '以为',
  突破: '口性',
};

export const between: readonly string[] = [
  '了',
  '的',
  '为',
  '达',
  '有',
  '达到',
  '是',
  '约',
  '在',
  '共',
  '到',
  '合',
  '新',
];

export const joints: Readonly<Record<string, 'to' | 'and'>> = {
  ...words<'to' | 'and'>('至 到 - – — ~ —— 迄 -- ～ ──', 'to'),
  ...words<'to' | 'and'>('和 与 或 及', 'and'),
};

export const openers: readonly string[] = ['介于', '介乎', '界于', '在于'];

export const links: readonly string[] = ['又', '零', '加', '又零', '余'];

const up =
  '上涨 上升 增加 增长 成长 增 升 涨 提高 提升 攀升 飙升 飙涨 暴涨 大涨 激增 剧增 猛增 上修 调升 调高 收涨 涨幅 增幅 升幅 成长率 增长率 回升 反弹 弹升 急升 扩大 扩增 扩张 多出 增多 高出 走高 上扬 劲扬 大增 劲增 年增 月增 季增 年涨 月涨 同比增长 环比增长 年增率 上调 推升 推高 膨胀 倍增';

const down =
  '下跌 下降 下滑 减少 减 降 跌 降低 缩减 萎缩 缩水 衰退 下挫 重挫 暴跌 大跌 骤降 锐减 下修 调降 收跌 跌幅 降幅 减幅 减损 蒸发 滑落 下探 走低 急跌 急降 剧减 剧降 大减 大降 年减 月减 季减 年跌 月跌 同比下降 环比下降 下调 削减 裁减 裁撤 砍 缩小 损失 亏损 流失 短少 递减 崩跌 狂泻 挫跌 挫低 缩窄 减幅达';

export const directions: Readonly<Record<string, 'up' | 'down' | 'to'>> = {
  ...words<'up' | 'down' | 'to'>(up, 'up'),
  ...words<'up' | 'down' | 'to'>(down, 'down'),
  ...words<'up' | 'down' | 'to'>('到 至 为 成 到了 至约 到约 为约 达到 达至', 'to'),
};

/** Words whose number is a name. */
export const labels: Readonly<Record<string, true>> = words(
  '版本 附录 附件 附表 附图 公式 方程 方程式 编号 型号 电话 传真 热线 专线 手机 邮编 邮递区号 房号 门牌 注 脚注 参考文献 证号 字号 文号 案号 单号 订单号 流水号 账号 帐号 证书号 车次 航班 国道 省道 县道 台线 标普 标准普尔 沪深 日经 纳斯达克 那斯达克 富时 道琼 道琼斯 恒生 中证 上证 深证 罗素 财富 台湾 苹果 小米 红米 华为 荣耀',
  true as const,
);

/** Indexes: only certain numbers are a part of their names. */
export const indexNames: ReadonlySet<string> = new Set(
  '标普 标准普尔 沪深 日经 纳斯达克 那斯达克 富时 道琼 道琼斯 恒生 中证 上证 深证 罗素 财富 台湾 苹果 小米 红米 华为 荣耀'.split(
    ' ',
  ),
);

/** Words and names that hold a numeral without stating one. */
export const idioms: Readonly<Record<string, true>> = words(
  `一切 一些 一样 一般 一直 一定 一起 一旦 一边 一面 一再 一向 一致 一律 一贯 一味 一共 一同 一并 一带 一连 一时 一度 一下 一下子 一点 一点点
一看 一听 一想 一瞬 一心 一生 一世 一身 一手 一口气 一会儿 一会 一阵子 一路 一经 一举 一流 一线 一线城市 二线 三线 一体 一体化 一概
一如 一如既往 一来 二来 一则 二则 一方面 一方 一旁 一侧 一端 一头雾水 一帆风顺 一带一路 一国两制 一刀切 一目了然 一针见血 一无所有 一成不变 一见钟情 一言
统一 唯一 万一 专一 单一 同一 逐一 之一 不一 惟一 划一 均一 归一 合一 其一 其二 其三 任一 某一 每一 另一 这一 那一 哪一 下一 上一 第一手 一二 一五一十 二手
四川 四周 四处 四季 四肢 四面八方 五官 五金 五谷 五角大楼 五台山 五湖四海 六安 六神无主 七夕 七里香 八卦 八德 八里 九龙 九份 九江 九寨沟 三亚 三国 三明 三峡
三星 三菱 三井 三立 三重 三峡 三角 三角形 三明治 三义 三民 三民主义 三权 三国志 三番两次 三心二意 三立新闻 三维 二维 二维码 二战 一战 三农 四大 五大 六四 九一一
两岸 两会 两者 两旁 两侧 两边 两极 两性 两难 两败俱伤 两手 两口子 两栖 两广 两江 两两 两国 半导体 半岛 半夜 半径 半场 半决赛 半球 半路 半天 半价 半自动
十分 十足 十字 十字架 十字路口 十堰 十全 十面 百货 百科 百姓 百度 百年 百分 百分点 百合 百胜 百慕达 百老汇 百花 百事 百灵 百家 百般 百忙 千万别 千万不要 千万要 千禧 千里 千秋
千古 千金 千岛 千瓦 千克 千米 千卡 千兆 千赫 万岁 万能 万象 万国 万事 万物 万千 万里 万科 万达 万圣节 万维网 万用 万华 万豪 亿万富翁 亿达 亿光 兆丰 兆丰金 兆头 预兆 征兆
成千上万 成百上千 千变万化 千方百计 千辛万苦 万无一失 百无聊赖 零售 零食 零件 零碎 零组件 零星 零散 零钱 零用 归零 凋零 飘零 陆续 陆地 陆军 陆上 大陆 登陆 内陆 着陆 海陆空 陆委会
陆客 陆资 陆股 陆企 陆运 陆域 放肆 肆意 肆虐 肆无忌惮 入伍 退伍 队伍 伍仁 落伍 收拾 拾取 拾起 拾到 拾荒 夕拾 捡拾 拾金不昧 参与 参加 参考 参数 参议院 参选 参观 参照 参谋 人参 海参
柒牌 玖龙 叁与 叁加 叁考 数十分 三七五 二八 六合彩 五四运动 七七事变 九二共识 九二一 三一一 二二八 八八节 六一 五一 二氧化碳 一氧化碳 三氯 二甲 四氯 九九 时分 零时 零度 零担
两用 两下子 十字军 二胡 二奶 三陪 四合院 五粮液 六本木 七堵 七股 八仙 八达 九如 九族 第三方 第三者 第三世界 一气呵成 一举两得 三三两两 丢三落四 七上八下 乱七八糟 五花八门
四分五裂 三言两语 接二连三 朝三暮四 独一无二 说一不二 数一数二 百分百 九牛一毛 一石二鸟 一箭双雕 两面 两全其美 半信半疑 半途而废 事半功倍 一知半解 多半 大半 小半 前半 后半 上半 下半 上半年 下半年 上半场 下半场 一眼 一窍不通 一齐 一早 一晚 一家人 一家子
万一的话 一元论 二元论 多元 二元 三元 亿万 一次性 一把手 一号 二号 二话 一席之地 一席话 一番 一系列 一连串 一大批 一大 一小 一整 一整天 一辈子`,
  true as const,
);
