/**
 * Traditional characters and their Simplified counterparts, as far as words about figures use them, and variants of
 * either. Look-ups are made in Simplified, so every word of this folder stands in it once. Where the two are different
 * words (裡 inside and 里 the mile, 後 and 后), the Traditional one is left as it is.
 */
const pairs = `
萬万 億亿 兩两 倆俩 貳贰 陸陆 參叁 叄叁 弍贰 負负 點点 個个 箇个 顆颗 張张 臺台 檯台 輛辆 條条 隻只 雙双 對对 間间 層层 棟栋 頭头 餘余 幾几 數数 約约 將将 過过 達达 從从 幣币 圓圆 圜圆 歐欧 鎊镑 盧卢
銖铢 韓韩 錢钱 塊块 銭钱 噸吨 釐厘 畝亩 攝摄 華华 溫温 電电 馬马 爾尔 時时 鐘钟 鍾钟 歲岁 週周 禮礼 號号 國国 紀纪 門门 隊队 戶户 處处 項项 種种 樣样 筆笔 聲声 場场 屆届 級级 類类 組组 節节 頁页 題题
課课 齣出 盞盏 顧顾 絲丝 匯汇 漲涨 減减 縮缩 滅灭 長长 還还 連连 續续 當当 為为 爲为 於于 與与 後后 寬宽 遠远 紅红 優优 補补 賺赚 虧亏 損损 營营 業业 產产 銷销 預预 計计 資资 見见 據据 圖图 錄录 標标
註注 編编 碼码 話话 傳传 機机 腦脑 車车 書书 檔档 區区 樓楼 線线 劃划 鎮镇 鄉乡 縣县 島岛 東东 陽阳 陰阴 龍龙 鳳凤 雲云 貴贵 廣广 滬沪 蘇苏 遼辽 蘭兰 倫伦 紐纽 麥麦 亞亚 羅罗 聖圣 薩萨 納纳 緬缅 賴赖
許许 準准 經经 證证 財财 瓊琼 復复 義义 論论 說说 讀读 語语 認认 識识 實实 際际 強强 壯壮 單单 獨独 斷断 鬆松 緊紧 靈灵 顯显 邊边 視视 覺觉 親亲 請请 謝谢 謹谨 變变 質质 贊赞 趕赶 適适 選选 鄰邻 醫医
釋释 銀银 銅铜 鋼钢 錯错 鐵铁 開开 關关 閃闪 閱阅 階阶 隨随 險险 難难 雖虽 霧雾 靜静 響响 頓顿 順顺 須须 領领 頻频 顏颜 願愿 飛飞 飯饭 館馆 驗验 驚惊 魚鱼 鮮鲜 鳥鸟 麗丽 黃黄 齊齐 齡龄 遲迟 運运 違违
輪轮 轉转 軍军 載载 這这 們们 來来 學学 會会 發发 動动 問问 進进 應应 無无 現现 體体 員员 報报 給给 買买 賣卖 費费 價价 稅税 額额 債债 貸贷 購购 獲获 總总 統统 黨党 議议 職职 聯联 軟软 網网 樂乐 戲戏
兒儿 婦妇 農农 勞劳 務务 僅仅 傑杰 側侧 備备 傷伤 傾倾 僑侨 儲储 剛刚 創创 劇剧 啟启 喚唤 嗎吗 嚴严 圍围 執执 壓压 夠够 奪夺 奮奋 妝妆 嬰婴 寧宁 審审 寫写 導导 屬属 嶺岭 師师 帶带 幹干 庫库 廳厅 彈弹
徑径 惡恶 愛爱 慮虑 憶忆 戰战 捨舍 掃扫 採采 換换 揮挥 搶抢 擁拥 擇择 擊击 擔担 擴扩 攜携 敗败 敵敌 斂敛 昇升 曆历 歷历 晉晋 曉晓 極极 構构 槍枪 樹树 橋桥 檢检 欄栏 權权 歡欢 歸归 殺杀 殼壳 氣气 決决
沒没 況况 淨净 淺浅 測测 湯汤 滿满 漢汉 潔洁 澤泽 濃浓 濟济 灣湾 災灾 煙烟 熱热 燈灯 爭争 爺爷 牆墙 獄狱 獎奖 環环 畫画 異异 療疗 盡尽 監监 盤盘 確确 礎础 禍祸 離离 稱称 積积 穩稳 穀谷 窮穷 競竞 簡简
簽签 籃篮 糧粮 純纯 紙纸 細细 終终 結结 絕绝 維维 綱纲 緣缘 練练 縱纵 織织 繼继 罰罚 罷罢 習习 聞闻 聽听 肅肃 脫脱 腳脚 臉脸 臨临 舉举 舊旧 艦舰 藝艺 藥药 蘋苹 虛虚 蟲虫 術术 衛卫 衝冲 裝装 製制 規规
覽览 觸触 訂订 訊讯 討讨 訓训 託托 記记 訪访 設设 評评 詞词 試试 詩诗 該该 誤误 誰谁 調调 談谈 諾诺 講讲 護护 豐丰 貨货 販贩 責责 貧贫 賀贺 賓宾 賽赛 贏赢 跡迹 蹤踪 軌轨 輕轻 輸输 辦办 辭辞 遊游 遞递
遷迁 鄭郑 釣钓 針针 鉅巨 鋒锋 錦锦 鎖锁 鏈链 鑒鉴 閉闭 陣阵 陳陈 隱隐 雜杂 雞鸡 頂顶 飲饮 養养 騎骑 騙骗 髒脏 鬥斗 鬧闹 魯鲁 鮑鲍 鳴鸣 鴨鸭 鹽盐 齒齿 龜龟 碩硕 臘腊 徵征 瑪玛 喬乔 賈贾 烏乌 吳吴 紮扎
綑捆 攏拢 夾夹 貝贝 幀帧 甕瓮 籠笼 簍篓 罈坛 壇坛 錠锭 劑剂 枱台 鋪铺 舖铺 彎弯 鍋锅 鏡镜 縷缕 櫃柜 倖幸 貶贬 躍跃 騰腾 飆飙 飊飙 墜坠 漸渐 竄窜 瀉泻 摺折 閏闰 歿殁 壘垒 綠绿 藍蓝 蓋盖 訖讫 鏢镖 冊册
牀床 團团 輩辈 廠厂 窩窝 羣群 夥伙 幫帮 勝胜 貼贴 頃顷 侖仑 茲兹 撾挝 堅坚 葉叶 敘叙 祕秘 佔占 趨趋 遜逊 譜谱 內内 掛挂 專专 郵邮 獻献 賬账 帳帐 恆恒 榮荣 揚扬 勁劲 脹胀 驟骤 銳锐 貫贯 並并 則则 風风
溝沟 峽峡 棲栖 別别 飄飘 憚惮 撿捡 觀观 謀谋 丟丢 亂乱 廢废 竅窍 賭赌 擾扰 壽寿 績绩 疊叠 檻槛 帥帅 勳勋 兇凶 讓让 籤签 毀毁 締缔 暢畅 涼凉 糾纠 矯矫 衆众 卻却 併并 眾众 敍叙 説说 鋭锐 滙汇
`;

/** Characters of Traditional text onto those of Simplified text. */
export const scripts: ReadonlyMap<number, number> = new Map(
  pairs
    .trim()
    .split(/\s+/)
    .map((pair): [number, number] => [pair.charCodeAt(0), pair.charCodeAt(1)])
    .filter(([from, to]) => from !== to),
);

const simplified: ReadonlySet<number> = new Set(scripts.values());

/** Characters that both scripts write, so that they tell nothing. */
const shared: ReadonlySet<number> = new Set(
  [...'台只余后干出里云谷征准几丰松斗舍冲才折制历尽升游采巨注周于与布扎铺'].map((each) => each.charCodeAt(0)),
);

/** Whether Chinese text is Traditional or Simplified, by the characters that only one of them writes. */
export function scriptOf(text: string): 'traditional' | 'simplified' | undefined {
  let balance = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x3400) continue;
    if (scripts.has(code)) balance += 1;
    else if (simplified.has(code) && !shared.has(code)) balance -= 1;
  }
  return balance === 0 ? undefined : balance > 0 ? 'traditional' : 'simplified';
}
