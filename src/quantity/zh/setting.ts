import type { Setting } from '../pack.ts';
import type { View } from '../view.ts';
import { scriptOf } from './script.ts';

const taiwan = /新台币|台币|台湾|台股|台积电|台北|台中|台南|高雄|行政院|立法院|主计总处|nt\$|ntd|twd|民国/;
const hongKong = /港元|港币|香港|港股|hk\$|hkd/;
const china = /人民币|中国|大陆|rmb|cny|北京|上海|深圳/;
const japan = /日元|日圆|日币|日本|东京|jpy|円/;

/**
 * What 元, ¥ and 斤 mean: by the region of the language tag, else by the one place that the text itself names; a 元
 * without either is the yuan.
 */
export function setting(view: View, language: string | undefined): Partial<Setting> {
  const tag = language?.toLowerCase() ?? '';
  const { low, text } = view;
  if (!view.hasHan && !tag.startsWith('zh')) return {};
  if (!/[元块圆斤两角毛分¥兆]/.test(low)) return {};
  const isTaiwan =
    tag.endsWith('-tw') ||
    (!/-(?:cn|hk|sg|mo)$/.test(tag) && taiwan.test(low) && !china.test(low) && !hongKong.test(low));
  const isHongKong =
    tag.endsWith('-hk') ||
    (!isTaiwan && !/-(?:cn|tw)$/.test(tag) && hongKong.test(low) && !china.test(low) && !taiwan.test(low));
  const script = scriptOf(text);
  const simplified =
    tag === 'zh-hans' || /-(?:cn|sg)$/.test(tag) || (!/hant|-(?:tw|hk|mo)$/.test(tag) && script === 'simplified');
  const isChinese = tag.startsWith('zh') || script !== undefined;
  return {
    ...(isTaiwan ? { yuan: 'TWD' } : isHongKong ? { yuan: 'HKD' } : {}),
    ...(isChinese && !(japan.test(low) && !china.test(low)) ? { yen: 'CNY' } : {}),
    taiwan: isTaiwan,
    simplified,
  };
}
