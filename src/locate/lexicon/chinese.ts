/**
 * Chinese words that carry facts, in Traditional and Simplified characters. Data only: see english.ts.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

function group(entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(entries).flatMap(([name, forms]) => words(forms).map((form) => [form, name] as const)));
}

/** Characters that numbers are written with. */
export const numerals = '〇零一二三四五六七八九十百千萬万億亿兆兩两半幾几數数廿卅壹貳參肆伍陸柒捌玖拾';

const grouped = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('|').flatMap((each) => {
      const forms = words(each);
      return forms.map((form) => [form, forms[0] ?? form] as const);
    }),
  );

/** What may follow a number and belongs to it, each group under its first form: 億 and 亿 are one unit. */
export const units: ReadonlyMap<string, string> = grouped(
  `個百分點 个百分点|百分點 百分点|個基點 个基点|基點 基点|人民幣 人民币|新台幣 新臺幣 台幣 臺幣|平方公里|平方公尺 平方米|立方公尺 立方米|美元 美金
  |港元 港幣|歐元 欧元|英鎊 英镑|日圓 日元 日幣 日圆|韓元 韩元|盧比 卢比|盧布 卢布|公里|公尺|公分|公釐 毫米|公斤|公噸 公吨|公克|公升|公頃 公顷|毫升
  |小時 小时|分鐘 分钟|秒鐘 秒钟|季度|世紀 世纪|年代|個月 个月|星期 禮拜 礼拜|萬 万|億 亿|兆|千|百|成|倍|折|元 塊|角|圓|年|月|日 號 号|天|週 周
  |季|時 时|分|秒|歲 岁|顆 颗 枚|張 张|台 臺|架|輛 辆|艘|家 間 间|名 位|人|個 个|項 项|則 则 條 条|件|次 回|場 场|座|組 组|款|種 种|類 类|份
  |頁 页|篇|坪|畝 亩|噸 吨|米|度|點 点|隻 只|匹|句|封|棟 栋|層 层|戶 户|支|瓦|千瓦 瓩|百萬瓦|%|‰|屆 届|階段 阶段|輪 轮|席|票|股|桶|筆 笔|批|班`,
);

/** Units that stand after numbers in characters only: 兩者, 三大, 兩國. */
export const unitsOfWords: ReadonlyMap<string, string> = grouped(
  '者|國 国|省|縣 县|市|黨 党|方|大|強 强|部|本|級 级|代|道|處 处|所|門 门|步|波|岸|地|人|巨頭 巨头|成員 成员|審 审',
);

/** Units that scale a number, and what may still follow them: 億美元, 萬人. */
export const scales = '萬万億亿兆千百';
export const afterScales: readonly string[] = words(
  `美元 美金 人民幣 人民币 新台幣 新臺幣 台幣 臺幣 港元 港幣 歐元 欧元 英鎊 英镑 日圓 日元 日幣 韓元 韩元 盧比 盧布 元 個 个 名 位 人 家 顆 颗 台 臺
   輛 辆 件 次 戶 户 股 票 噸 吨 公噸 公里 公頃 桶 隻 只 張 张 年 倍 瓦 坪 平方公里 公斤 公升 字 美金`,
);

/** Words before a number, or right after it, that bound it. */
export const boundsBefore: ReadonlyMap<string, string> = group({
  about: '約 约 大約 大约 大概 約莫 约莫 左右',
  nearly: '近 將近 将近 接近 幾乎 几乎 幾近',
  'more than': '逾 超過 超过 超 突破 高於 高于 大於 大于 多於 多于 不止 不只',
  'less than': '不到 不足 低於 低于 少於 少于 小於 小于 未滿 未满',
  'at least': '至少 最少 起碼 起码',
  'at most': '至多 最多 多達 多达 高達 高达',
  only: '只有 僅有 仅有 僅 仅 只',
});
export const boundsAfter: ReadonlyMap<string, string> = group({
  about: '左右 上下 前後',
  'at least': '以上',
  'at most': '以下 以內 以内',
  'more than': '多 餘 余',
});

export const dateWords: ReadonlyMap<string, string> = grouped(
  `週一 周一 星期一 禮拜一 礼拜一|週二 周二 星期二 禮拜二 礼拜二|週三 周三 星期三 禮拜三 礼拜三|週四 周四 星期四 禮拜四 礼拜四|週五 周五 星期五 禮拜五 礼拜五
  |週六 周六 星期六 禮拜六 礼拜六|週日 周日 星期日 星期天 禮拜日 禮拜天 礼拜天|去年|今年 本年|明年|前年|後年 后年|上週 上周|本週 本周 這週 這周|下週 下周
  |上月 上個月 上个月|本月 這個月 这个月|下月 下個月 下个月|昨天 昨日|今天 今日|明天 明日|年初|年底 年末|年中|上午|下午|上季|本季 這季|下季`,
);

/** Words that say when without being a date. */
export const timeWords: ReadonlyMap<string, string> = group({
  月初: '月初',
  月中: '月中',
  月底: '月底 月末',
  當天: '當天 當日 当天 当日 同日 同一天',
  隔天: '隔天 隔日 翌日 次日',
  前天: '前天 前日',
  後天: '後天 后天',
  當年: '當年 当年 同年',
  隔年: '隔年 翌年 次年',
  清晨: '清晨 凌晨',
  中午: '中午 正午',
  傍晚: '傍晚 晚間 晚间 晚上 夜間 夜间 深夜',
  週末: '週末 周末',
  上半年: '上半年',
  下半年: '下半年',
  每年: '每年 年年',
  每季: '每季',
  每月: '每月 每個月 每个月',
  每週: '每週 每周',
  每天: '每天 每日',
  每小時: '每小時 每小时 每個小時',
  每分鐘: '每分鐘 每分钟',
  每秒: '每秒',
});

/** Characters that deny. */
export const negation: RegExp = /[不未沒没無无非否勿]/gu;

/** Words that hold such a character and deny nothing, or that ask. */
export const notNegation: RegExp =
  /不僅|不仅|不但|不只|不止|不單|不单|不過|不过|不同(?!意)|不論|不论|不管|不斷|不断|不少|不久|不錯|不错|不妨|不禁|說不定|说不定|差不多|了不起|對不起|对不起|不得不|不外乎|不時|不时|不料|不由得|不約而同|不约而同|不可思議|不可思议|不到(?= ?[\d一二兩三四五六七八九十百千萬億])|不足(?= ?[\d一二兩三四五六七八九十百千萬億])|未[滿满](?= ?[\d一二兩三四五六七八九十百千萬億])|未來|未来|未必(?=不)|非常|非洲|[南北東西东]非|莫非|非但|若非|除非|沒收|没收|沒落|没落|無論|无论|無線|无线|無數|无数|無比|无比|無人[機车車駕]|无人机|無限|无限|無奈|无奈|無非|无非|無疑|无疑|是否|能否|可否|否則|否则|會不會|会不会|能不能|是不是|有沒有|有没有|要不要|可不可以|不然/gu;

/** Characters and words of one direction, which an opposite turns round. */
export const directions: ReadonlyMap<string, string> = group({
  up: `勁揚 劲扬 勁漲 走強 走强 衝高 飆高 上漲 上涨 大漲 大涨 暴漲 暴涨 飆漲 飙涨 飆升 飙升 狂飆 攀升 上升 回升 竄升 躍升 升高 走高 走揚 上揚 揚升 反彈 反弹 回彈 增加 增長 增长 成長 成长
    提高 提升 擴大 扩大 擴張 扩张 增強 增强 加劇 漲 涨 升 增 收紅 年增 月增 季增 上調 上调 調升 調高 调高 調漲 加碼 加码 看好`,
  down: `走弱 挫跌 下跌 大跌 暴跌 重挫 下挫 崩跌 急跌 狂跌 狂瀉 跌落 下滑 下降 走低 走跌 回落 滑落 滑坡 減少 减少 降低 縮小 缩小 縮減 缩减 萎縮 萎缩 衰退 減弱
    减弱 放緩 放缓 趨緩 減速 跌 降 減 减 收黑 年減 月減 季減 下調 下调 調降 調低 调低 減碼 减码 看淡 崩盤 重創 縮水 探底`,
});

/** Words that stand against each other: see english.ts. */
export const opposites: readonly (readonly [string, string])[] = [
  ['高於 高于 超過 超过 多於 多于 大於 大于 逾', '低於 低于 不到 少於 少于 小於 小于 不足'],
  ['優於 优于 勝過 領先 领先', '遜於 劣於 落後 落后 輸給'],
  [
    '最高 最多 最大 更高 更多 更大 較高 較多 較大 较高 较多 较大',
    '最低 最少 最小 更低 更少 更小 較低 較少 較小 较低 较少 较小',
  ],
  [
    '最強 更強 較強 強勁 强劲 強大 强大 強勢 强势 穩固 稳固 穩健 堅實 暢旺 熱絡 堅挺',
    '最弱 更弱 較弱 疲弱 疲軟 疲软 低迷 弱勢 脆弱 不振 薄弱',
  ],
  ['最好 更好 較好 優異 良好 最佳 改善 好轉 好转', '最差 更差 較差 最糟 更糟 糟糕 惡劣 惡化 恶化'],
  ['最快 更快 較快 加快 加速 迅速 快速', '最慢 更慢 較慢 放慢 放緩 放缓 減速 緩慢'],
  ['更早 最早 提前 提早 先於', '更晚 最晚 延後 推遲 推迟 晚於 延遲'],
  ['之前 以前 先前 事前', '之後 之后 以後 以后 事後 随後 隨後'],
  ['過去 过去 此前 以往', '未來 未来 今後 今后 往後 往后'],
  ['以上', '以下'],
  ['升息 加息 緊縮 收緊 收紧', '降息 減息 减息 寬鬆 放寬 放宽 鬆綁'],
  ['買進 买进 買入 买入 購入 购入 買超 收購 采購 採購', '賣出 卖出 出售 拋售 抛售 售出 賣超 脫手'],
  ['獲利 获利 盈餘 盈余 盈利 賺錢 順差', '虧損 亏损 赤字 賠錢 逆差'],
  ['利多 看多 做多 樂觀 乐观', '利空 看空 做空 悲觀 悲观'],
  ['高估 誇大 夸大 高報', '低估 低報 淡化'],
  ['拖累 拖垮 壓抑 打擊', '帶動 带动 推升 提振 拉抬 撐起'],
  ['抬高 拉高 墊高', '壓低 压低 拉低'],
  ['高價 高价 昂貴 昂贵', '低價 低价 廉價 便宜'],
  ['支持 贊成 赞成 擁護', '反對 反对 抵制'],
  ['同意 答應 接受 批准 核准 允許 准許', '拒絕 拒绝 駁回 否決 禁止 不准'],
  ['承認 承认 證實 证实', '否認 否认'],
  ['合法 合憲 合規', '非法 違法 违法 違憲 違規'],
  ['成功 達成 过关', '失敗 失败 破局 落空'],
  ['勝選 獲勝 勝訴 贏得 打贏 擊敗', '敗選 落敗 敗訴 輸掉 不敵'],
  ['進口 进口', '出口'],
  ['國內 国内 境內', '國外 国外 境外 海外'],
  ['開始 开始 啟動 启动 展開', '結束 结束 停止 終止 终止'],
  ['增產 擴產', '減產 停產'],
  ['縮短', '延長 延长'],
  ['開放 开放', '關閉 关闭 封鎖'],
  ['公開 公开', '秘密 私下'],
  ['上市', '下市'],
  ['上任 就任', '卸任 下台'],
  ['有利', '不利'],
  ['優勢 优势', '劣勢 劣势'],
  ['正面', '負面 负面'],
  ['男性 男子', '女性 女子'],
  ['東部', '西部'],
  ['北部', '南部'],
  ['全部 所有 一律', '部分 少數 少数'],
  ['多數 多数', '少數 少数'],
  ['安全', '危險 危险'],
  ['真實 屬實 真实', '虛假 不實 虚假'],
  ['聚集 流入', '分散 流出'],
  ['首度 首次 首位', '再度 再次 末位'],
];

/** Characters that stand against each other where nothing else around them changes. */
export const oppositeCharacters: readonly (readonly [string, string])[] = [
  ['高', '低'],
  ['多', '少'],
  ['大', '小'],
  ['早', '晚'],
  ['快', '慢'],
  ['強强', '弱'],
  ['好', '壞坏差'],
  ['前', '後后'],
  ['內内', '外'],
  ['上', '下'],
  ['進进入', '出'],
  ['買买', '賣卖'],
  ['開开', '關关'],
  ['勝胜贏赢', '敗败輸输'],
  ['東东', '西南北'],
  ['南', '北西東东'],
  ['左', '右'],
  ['男', '女'],
  ['正', '負负反'],
  ['生', '死'],
  ['增加升漲涨揚', '減减降跌'],
  ['貴贵', '便宜賤'],
  ['長长', '短'],
  ['新', '舊旧'],
  ['首', '末'],
  ['有', '無无沒没'],
  ['真', '假'],
  ['易', '難难'],
  ['是', '否'],
];

/** Words that hold a direction and say none. */
export const innocent: RegExp =
  /增訂|漲潮|降臨|投降|減法|升級|跌打|暫停交易|增值稅|增值税|上升空間|升旗|升學|升等|降規|降落|降雨|降水|加減|升任|晉升|增設|跌倒|減肥|增額|降溫|提升為|升格|減刑|增添|增進/gu;
