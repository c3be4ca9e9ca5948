/**
 * What deserves a claim besides figures and dates, as patterns over folded text (one space between Latin words, straight
 * quotes, none beside Chinese characters). Data only.
 */

const saying =
  `(?:says?|said|saying|told|tells|according to|claims?|claimed|reports?|reported|announced?|announces|warned|warns|argued|argues
  |believes?|believed|estimates?|estimated|reckons?|suggests?|suggested|stated|noted|notes|added|adds|wrote|writes|asked|asks
  |confirmed|confirms|denied|denies|acknowledged|predicts?|predicted|expects?|expected|insisted|insists|explained|testified)`.replace(
    /\s*\n\s*/g,
    '',
  );

const sayingZh =
  '表示|指出|認為|认为|宣稱|宣称|聲稱|声称|強調|强调|透露|坦言|警告|預估|预估|預測|预测|預期|预期|研判|估計|估计|主張|主张|說(?!明|法)|说(?!明|法)|稱(?!為|作)|称(?!为|作)|寫道|写道|問道|问道|回應|回应|否認|否认|證實|证实|據[^，。]{1,20}(?:報導|說法|指出)|依[^，。]{1,10}的說法';

export const patterns: Readonly<Record<'quotation' | 'attribution' | 'comparison' | 'ordinal' | 'numbering', RegExp>> =
  {
    /** In quotation marks, and longer than a term: three words, or six Chinese characters. */
    quotation:
      /"(?=[^"]{1,600}")(?:[^"\s]+\s+){2,}[^"]+"|"[^"]*[\u4e00-\u9fff]{6,}[^"]*"|「[^「」]{6,600}」|『[^『』]{6,600}』/gu,
    attribution: new RegExp(`\\b${saying}\\b|${sayingZh}`, 'giu'),
    comparison:
      /\b(?:more|less|fewer|greater|higher|lower|larger|smaller|bigger|better|worse|faster|slower|cheaper|stronger|weaker|longer|shorter)\b[^.!?;]{0,60}?\bthan\b|\b(?:the )?(?:most|least) [a-z]+|\bthe (?:largest|biggest|best|worst|highest|lowest|first|fastest|strongest|cheapest|smallest|only)\b|\b(?:twice|half|double|triple) (?:as|the|that)\b|最(?!近|終|终|初|後|后)[\p{Script=Han}]{1,2}|[優优]於|[低高][於于]|[遠远][^，。]{0,6}[於于]|落後|落后|領先|领先|比[^，。]{1,20}(?:更|還|还)/giu,
    /** First, second, third count nothing that a source could back. */
    ordinal: /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|once|both)$/,
    numbering:
      /^[ \t]*(?:#{1,6}[ \t]*)?(?:\d+(?:\.\d+)*[.)、．]?(?=[ \t]+\S)|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．])|\[\^?[\w-]+\]|(?:§+|Sec(?:tion|\.)|Chapter|Ch\.|Fig(?:ure|\.)|Table|No\.|Art(?:icle|\.)|p{1,2}\.)\s*\d+(?:[.-]\d+)*|第[一二三四五六七八九十百\d]+[章節条條款項]|https?:\/\/\S+|\bv?\d+\.\d+\.\d+(?:[-.\w]*)\b|\bv\d+(?:\.\d+)*\b|`[^`\n]*`/gimu,
  };
