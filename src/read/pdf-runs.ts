/** A piece of text as a page draws it. Lengths are points; the origin is at the bottom left of the page as it is read. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  /** The height of the font; 0 for a space that pdf.js put in. */
  readonly size: number;
  /** Which way it runs, in quarters of a turn; `x` and `y` are turned back by as much. */
  readonly turn: number;
  readonly font: string;
}

/** An item of pdf.js's text content, as far as it is used. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** Typographic ligatures: the only characters that are spelled out, since no one writes them. */
const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

export function runOf(item: TextItem): Run {
  const [a = 1, b = 0, , , e = 0, f = 0] = item.transform;
  const turn = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4;
  const [x, y] = turnedBack(e, f, turn);
  const text = item.str
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(/\s/g, ' ')
    // A glyph whose character the file does not tell may be a sign or a decimal point: it does not vanish.
    .replace(/\p{Cc}/gu, '\ufffd');
  return { text, x, y, width: item.width, size: item.height, turn, font: item.fontName };
}

function turnedBack(x: number, y: number, turn: number): readonly [number, number] {
  if (turn === 1) return [y, -x];
  if (turn === 2) return [-x, -y];
  return turn === 3 ? [-y, x] : [x, y];
}
