import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { csv, githubMessage, githubProperty, json, line, markdown, sourceLine } from '../../src/report/escape.ts';
import { commands, hidden } from './outputs.ts';

const pieces = fc.constantFrom(
  ...[
    '\u0000',
    '\u0007',
    '\b',
    '\u001b',
    '\u001b[2J',
    '\u001b]8;;http://x\u0007',
    '\u007f',
    '\u0085',
    '\u009b',
    '\r',
    '\n',
    '\t',
  ],
  ...[
    '\u00ad',
    '\u034f',
    '\u061c',
    '\u115f',
    '\u180b',
    '\u180e',
    '\u200b',
    '\u200d',
    '\u200e',
    '\u2028',
    '\u2029',
    '\u202e',
  ],
  ...[
    '\u2060',
    '\u2066',
    '\u206f',
    '\u3164',
    '\ufe0f',
    '\ufeff',
    '\ufff9',
    '\uffff',
    '\u{1d173}',
    '\u{e0001}',
    '\u{e0141}',
  ],
  ...['\ud83d', '\ude00', '\u{1f600}', '漢', '，', 'é', 'e\u0301', ' ', '  ', '\u00a0', '\u3000', 'a', 'word', '7'],
  ...[
    '=',
    '+',
    '-',
    '@',
    '|',
    '%',
    '"',
    "'",
    ',',
    ';',
    ':',
    '::',
    '::error::',
    '::warning file=x::y',
    '##[group]',
    '##vso[',
  ],
  ...['\\', '`', '``', '```', '*', '_', '[', ']', '(', ')', '](', '![', '<', '>', '<b>', '&amp;', '#', '#1', '~~', '$'],
  ...[
    '{',
    '}',
    '1.',
    '1)',
    '- ',
    '+ ',
    '---',
    '===',
    '://',
    'https://x.y',
    'www.x.y',
    '@name',
    'a@b.c',
    '\\|',
    '|',
    '\\u{41}',
    '!',
  ],
);

const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
  // Any code unit, so that surrogates stand alone too.
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
);

const runs = { numRuns: 2000 };

/** Holds for every hostile text. */
function always(holds: (text: string) => void): void {
  fc.assert(fc.property(hostile, holds), runs);
}

const lines: Readonly<Record<string, (text: string) => string>> = {
  line,
  sourceLine,
  csv,
  markdown,
  githubMessage,
  githubProperty,
  json: (text) => json(text),
};

describe('every escaper', () => {
  test.each(Object.entries(lines))('%s: nothing that cannot be seen is left, and it is one line', (_name, escaper) => {
    always((text) => {
      expect(hidden(escaper(text))).toBeUndefined();
      expect(escaper(text)).not.toMatch(/[\r\n]/);
    });
  });

  test.each(Object.entries(lines))('%s: a text of letters and Chinese characters stays as it is', (name, escaper) => {
    const plain = 'About 2 000 chips 約 2 000 顆 (or so';
    const same = name === 'json' ? JSON.stringify(plain) : plain;
    expect(escaper(plain).replaceAll('\\(', '(')).toBe(same);
  });

  test.each(['line', 'githubMessage', 'githubProperty', 'sourceLine'])(
    '%s changes nothing more the second time',
    (name) => {
      const escaper = lines[name] ?? line;
      const unpercent = (text: string) => text.replaceAll('%25', '%').replaceAll('%3A', ':').replaceAll('%2C', ',');
      always((text) => {
        const once = unpercent(escaper(text));
        // A text that spells %3A by itself cannot be told apart here.
        fc.pre(!/%(?:25|3A|2C)/.test(text));
        expect(unpercent(escaper(once))).toBe(once);
      });
    },
  );
});

describe('line', () => {
  test('keeps all that can be seen, but for white space', () => {
    always((text) => {
      const squeeze = (seen: string) => seen.replace(/\\u\{[0-9A-F]+\}/g, '').replace(/\s+/g, '');
      fc.pre(!text.includes('\\u{') && !/::|##/.test(text));
      const visible = [...text].filter((character) => hidden(character) === undefined).join('');
      expect(squeeze(line(text))).toBe(squeeze(visible).replace(/[\ufff9-\ufffb\ufffe\uffff]/g, ''));
    });
  });

  test('says which character it was', () => {
    expect(line('a\u202eb')).toBe('a\\u{202E}b');
    expect(line('\u001b[31mred')).toBe('\\u{1B}[31mred');
    expect(line('a\ud83d')).toBe('a\\u{D83D}');
    expect(line('\u{1f600}\ufe0f')).toBe('\u{1f600}\ufe0f');
  });

  test('gives no line that a build server takes for a command, however it is broken', () => {
    fc.assert(
      fc.property(hostile, fc.nat(), (text, at) => {
        const whole = line(text);
        const rest = whole.slice(at % (whole.length + 1));
        for (const part of [whole, rest]) expect([part, commands(part)]).toEqual([part, false]);
      }),
      runs,
    );
    expect(line('see ::error::x and ##[add-mask]y, ##vso[z]')).toBe(
      'see \\u{3A}:error::x and ##\\u{5B}add-mask]y, ##vso\\u{5B}z]',
    );
    expect(line('std::vector, fe80::1, 12::30')).toBe('std::vector, fe80::1, 12::30');
  });
});

describe('json', () => {
  test('gives the same value after parsing, in one line or indented', () => {
    const value = fc.oneof(hostile, fc.dictionary(hostile, fc.array(hostile, { maxLength: 3 }), { maxKeys: 3 }));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (given, indent) => {
        const printed = json(given, indent);
        expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(given)));
        expect(hidden(printed.replaceAll('\n', ''))).toBeUndefined();
        for (const each of printed.split('\n')) expect(commands(each)).toBe(false);
      }),
      runs,
    );
  });
});

/** A reader of RFC 4180, as plain as can be: records of fields, each record with its CRLF. */
function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  let end = 0;
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') records.push([]);
    end = match.index + match[0].length;
  }
  if (end !== text.length) throw new Error(`this is no CSV: ${text.slice(end)}`);
  return records.slice(0, -1);
}

describe('csv', () => {
  test('cells read back as they were, but for a mark before what a spreadsheet would compute', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (cells) => {
        const [record = [], ...more] = readCsv(`${cells.map(csv).join(',')}\r\n`);
        expect(more).toEqual([]);
        expect(record.map((cell, i) => (cell === `'${line(cells[i] ?? '')}` ? cell.slice(1) : cell))).toEqual(
          cells.map(line),
        );
      }),
      runs,
    );
  });

  test('no cell begins with what a spreadsheet takes for a formula', () => {
    always((text) => {
      const [[cell = ''] = []] = readCsv(`${csv(text)}\r\n`);
      expect(cell).not.toMatch(/^\s*[=+\-@\t\r|%]/);
    });
    expect(csv('=HYPERLINK("x")')).toBe(`"'=HYPERLINK(""x"")"`);
  });
});

describe('github', () => {
  test('a message has no raw percent sign, and stays in its line', () => {
    always((text) => expect(githubMessage(text)).not.toMatch(/%(?!25)/));
  });

  test('a property ends neither itself nor the command', () => {
    always((text) => expect(githubProperty(text)).not.toMatch(/[:,\r\n]|%(?!25|3A|2C)/));
  });

  test('reads back as the runner decodes it', () => {
    const decode = (text: string) => text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
    always((text) => {
      expect(decode(githubMessage(text))).toBe(line(text));
      expect(decode(githubProperty(text))).toBe(line(text));
    });
  });
});

/** The cells that GFM makes of a row: a bar splits unless an odd number of backslashes stands before it. */
function cellsOf(row: string): readonly string[] {
  return row.split(/(?<=(?<!\\)(?:\\\\)*)\|/);
}

/** A cell as CommonMark reads it: code spans are taken out, backslash escapes are undone; what is left acts if it can. */
function readCell(cell: string): { readonly code: readonly string[]; readonly rest: string } {
  const code: string[] = [];
  let rest = '';
  for (let at = 0; at < cell.length; ) {
    const [run = ''] = /^`+/.exec(cell.slice(at)) ?? [];
    const end = run === '' ? -1 : closing(cell, at + run.length, run.length);
    if (end >= 0) {
      code.push(cell.slice(at + run.length, end));
      at = end + run.length;
    } else if (cell[at] === '\\' && /[!-/:-@[-`{-~]/.test(cell[at + 1] ?? '')) {
      rest += '\u0001';
      at += 2;
    } else {
      rest += cell[at];
      at += 1;
    }
  }
  return { code, rest };
}

function closing(cell: string, from: number, length: number): number {
  for (const run of cell.slice(from).matchAll(/`+/g)) if (run[0].length === length) return from + run.index;
  return -1;
}

describe('markdown', () => {
  test('a text stays within its cell', () => {
    always((text) => expect(cellsOf(markdown(text))).toHaveLength(1));
    fc.assert(
      fc.property(hostile, hostile, (one, two) => {
        expect(cellsOf(`| ${markdown(one)} | ${markdown(two)} |`)).toHaveLength(4);
      }),
      runs,
    );
  });

  test('outside of code nothing acts: no HTML, link, image, mention, address, emphasis or heading', () => {
    always((text) => {
      const { rest } = readCell(markdown(text));
      expect(rest).not.toMatch(/[<>&`*_[\]{}#|~$@]|:\/\/|www\.|^\s*(?:[-+] |\d+[.)]|-)/i);
    });
  });

  test('code is the text itself, to the letter, but for bars behind backslashes', () => {
    always((text) => {
      const printed = markdown(text);
      const { code, rest } = readCell(printed);
      if (code.length === 0) return;
      expect([code.length, rest]).toEqual([1, '']);
      // GFM undoes `\|` before it looks at code.
      const shown = (code[0] ?? '').replaceAll('\\|', '|').replace(/^ (.*) $/, '$1');
      expect(shown.replaceAll('\\u{7C}', '|')).toBe(line(text).replaceAll('\\u{7C}', '|'));
    });
  });

  test('a reader of GFM finds the text itself in one cell of the table, and nothing but code in it', () => {
    const decode = (html: string) =>
      html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    const options = { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()], allowDangerousHtml: true };
    fc.assert(
      fc.property(hostile, (text) => {
        const html = micromark(`| a | b |\n| --- | --- |\n| ${markdown(text)} | z |\n`, options);
        const [, cell] = /<tbody>\n<tr>\n<td>(.*)<\/td>\n<td>z<\/td>\n<\/tr>\n<\/tbody>/s.exec(html) ?? [];
        if (cell === undefined) throw new Error(`the row is broken: ${html}`);
        const bare = cell.replace(/<\/?code>/g, '');
        expect(bare).not.toMatch(/[<>]/);
        const bars = (shown: string) => shown.replaceAll('\\u{7C}', '|');
        expect(bars(decode(bare))).toBe(bars(line(text)));
      }),
      { numRuns: 2000 },
    );
  });

  test('examples', () => {
    expect(markdown('a | b')).toBe('a \\| b');
    expect(markdown('<img src=x>')).toBe('`<img src=x>`');
    expect(markdown('@name [x](y)')).toBe('`@name [x](y)`');
    expect(markdown('see https://x.y | z')).toBe('`see https://x.y \\| z`');
    expect(markdown('@a \\| b')).toBe('`@a \\\\u{7C} b`');
    expect(markdown('a ` b')).toBe('``a ` b``');
    expect(markdown('`')).toBe('`` ` ``');
    expect(markdown('1. first')).toBe('1\\. first');
  });
});
