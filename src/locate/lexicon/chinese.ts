/**
 * Chinese words that carry facts, in Traditional and Simplified characters. Data only: see english.ts.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

function group(entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(entries).flatMap(([name, forms]) => words(forms).map((form) => [form, name] as const)));
}

/** Characters that numbers are written with. */
export const numerals = '〇零一二三四五六七八九十百千萬万億亿兆兩两半幾几數数廿卅壹貳參肆伍陸柒捌玖拾';

/** What may follow a number and belongs to it, longest first. */
export const units: readonly string[] = words(
  `個百分點 个百分点 百分點 百分点 個基點 个基点 基點 基点 人民幣 人民币 新台幣 新臺幣 平方公里 立方公尺 美元 美金 港元 港幣 歐元 欧元 英鎊 英镑
   日圓 日元 日幣 韓元 盧比 公里 公尺 公斤 公噸 公克 公升 公頃 小時 小时 分鐘 分钟 季度 世紀 年代 個月 个月 星期 萬 万 億 亿 兆 千 百 成 倍 折
   元 塊 角 圓 年 月 日 號 号 天 週 周 季 時 时 分 秒 歲 岁 顆 颗 張 张 台 臺 架 輛 辆 艘 家 間 间 名 位 人 個 个 項 项 則 则 條 条 件 次 回
   場 场 座 組 组 款 種 种 類 类 份 頁 页 篇 倍 坪 畝 噸 吨 米 度 點 点 % ‰ ％`,
);

/** Words before a number, or right after it, that bound it. */
export const boundsBefore: ReadonlyMap<string, string> = group({
  about: '約 约 大約 大约 大概 約莫 左右',
  nearly: '近 將近 将近 接近 幾乎 几乎 幾近',
  'more than': '逾 超過 超过 超 突破 高於 高于 大於 大于 多於 多于',
  'less than': '不到 不足 低於 低于 少於 少于 小於 小于 未滿 未满',
  'at least': '至少 最少 起碼 起码',
  'at most': '至多 最多 多達 多达 高達 高达',
});
export const boundsAfter: ReadonlyMap<string, string> = group({
  about: '左右 上下 前後',
  'at least': '以上',
  'at most': '以下 以內 以内',
  'more than': '多 餘 余',
});

export const dateWords: readonly string[] = words(
  `週一 週二 週三 週四 週五 週六 週日 周一 周二 周三 周四 周五 周六 周日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 禮拜一 禮拜二
   禮拜三 禮拜四 禮拜五 禮拜六 禮拜日 去年 今年 明年 前年 後年 上週 本週 下週 上周 本周 下周 上月 本月 下月 上個月 這個月 下個月 昨天 今天 明天
   昨日 今日 明日 年初 年底 年中 上午 下午 上季 本季 下季`,
);

/** Characters that deny, and the words in which they do not. */
export const negation: RegExp =
  /並非|并非|未必|絕不|绝不|毫無|毫无|不(?![僅仅但只過过同論论管斷断少久錯错妨禁])|未(?![來来])|非(?![常洲])|沒|没|無(?![論论線线人])|无(?![论线人])|莫(?![過过名])|勿|否(?![則则])|除非/gu;

/** Characters and words of one direction, which an opposite turns round. */
export const directions: ReadonlyMap<string, string> = group({
  up: `上漲 上涨 大漲 大涨 暴漲 暴涨 飆漲 飆升 攀升 上升 回升 升高 走高 走揚 上揚 反彈 反弹 回彈 增加 增長 增长 成長 成长 提高 提升 擴大 扩大 擴張
    加強 增強 加快 加速 漲 涨 升 增 獲利 盈餘 盈利 升息 加息 收緊 收紧 買進 买进 買入 利多 看多 高估`,
  down: `下跌 大跌 暴跌 重挫 下挫 崩跌 急跌 狂跌 跌落 下滑 下降 走低 回落 滑落 減少 减少 降低 縮小 缩小 縮減 萎縮 衰退 減弱 减弱 放緩 放缓 減速
    跌 降 減 减 虧損 亏损 降息 減息 放寬 放宽 賣出 卖出 利空 看空 低估 低報 蒸發 蒸发 流失`,
});

export const leanings: ReadonlyMap<string, string> = group({
  up: '高於 高于 超過 超过 領先 领先 優於 优于 多於 多于 強於 最高 最多 最大 最強 最好 之前 以前 以上',
  down: '低於 低于 不到 落後 落后 遜於 劣於 少於 少于 弱於 最低 最少 最小 最弱 最差 之後 以後 以下',
});

/** Places, bodies and companies that news in Chinese writes without Latin letters. */
export const names: readonly string[] = words(
  `美國 美国 中國 中国 台灣 臺灣 日本 韓國 韩国 南韓 北韓 英國 英国 法國 法国 德國 德国 俄羅斯 俄罗斯 印度 新加坡 香港 澳洲 加拿大 歐盟 欧盟 歐洲
   亞洲 非洲 烏克蘭 以色列 伊朗 亞塞拜然 哈薩克 越南 泰國 馬來西亞 印尼 菲律賓 墨西哥 巴西 荷蘭 瑞士 義大利 西班牙 華盛頓 华盛顿 紐約 北京 上海
   深圳 杭州 東京 首爾 倫敦 巴黎 柏林 莫斯科 達沃斯 白宮 國會 聯準會 美聯儲 聯邦儲備 商務部 財政部 證交會 輝達 英偉達 英伟达 超微 英特爾 高通 博通
   台積電 三星 蘋果 苹果 微軟 微软 谷歌 亞馬遜 臉書 特斯拉 甲骨文 騰訊 腾讯 阿里巴巴 百度 華為 华为 字節跳動 幻方 幻方量化 深度求索 路透 路透社
   彭博 浪潮 暗涌 紐約時報 華爾街日報 標普 標普500 那斯達克 納斯達克 道瓊 費半 七巨頭 拜登 川普 特朗普 歐巴馬 馬斯克 鮑爾 梁文峰 梁文鋒`,
);

/** Family names, after which one or two characters are a person's name where a verb of saying or a title stands beside. */
export const familyNames =
  '王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡林郭何高梁鄭郑羅罗宋謝谢唐韓韩曹許许鄧邓蕭萧馮冯曾程蔡彭潘袁董余蘇苏葉叶呂吕魏蔣蒋田杜丁沈姜范江傅鍾钟盧卢汪戴崔任陸陆廖姚方金邱夏譚谭韋韦賈贾鄒邹石熊孟秦閻阎薛侯雷白龍龙段郝孔邵史毛常萬万顧顾賴赖武康賀贺嚴严尹錢钱施牛洪龔龚';
