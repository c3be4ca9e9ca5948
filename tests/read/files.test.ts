import { describe, expect, test } from '@jest/globals';
import { readText } from '../../src/read/read-text.ts';
import { blocksOf, bytes, document, faultOf, html, markdown, readIn, utf8, utf16 } from './files.ts';
import { pages } from './pdf-file.ts';

async function typeOf(content: string | Uint8Array, mediaType?: string, path?: string): Promise<string> {
  const read = await readText(
    typeof content === 'string' ? utf8(content) : content,
    mediaType,
    path === undefined ? {} : { path },
  );
  return 'fault' in read ? read.code : read.mediaType;
}

describe('The format of a file', () => {
  test('is what its media type says', async () => {
    expect(await typeOf('<p>a', 'text/markdown; charset=utf-8')).toBe('text/markdown');
    expect(await typeOf('a', 'Text/HTML')).toBe('text/html');
    expect(await typeOf('a', 'application/xhtml+xml')).toBe('text/html');
  });

  test('is what its name says where the media type says nothing', async () => {
    expect(await typeOf('# a', undefined, 'brief/a.md')).toBe('text/markdown');
    expect(await typeOf('# a', 'text/plain', 'a.MARKDOWN')).toBe('text/markdown');
    expect(await typeOf('a', 'application/octet-stream', 'a.htm')).toBe('text/html');
    expect(await typeOf('<p>a', undefined, 'a.txt')).toBe('text/plain');
  });

  test('is what it looks like where nothing says it', async () => {
    expect(await typeOf('\n<!-- a --><!DOCTYPE html><p>a')).toBe('text/html');
    expect(await typeOf('<?xml version="1.0"?>\n<html>')).toBe('text/html');
    expect(await typeOf('# a')).toBe('text/plain');
    expect(await typeOf('')).toBe('text/plain');
  });

  test('is PDF by its own beginning, whatever else is said', async () => {
    expect(await typeOf(pages([{ x: 72, y: 700, text: 'a' }]), 'text/html', 'a.md')).toBe('application/pdf');
    expect(await typeOf('A file begins with %PDF-1.7 when…', undefined, 'a.md')).toBe('text/markdown');
  });

  test('a page in place of a PDF is told as such', async () => {
    const { code, fault } = await faultOf(utf8('<!doctype html><p>Log in'), 'application/pdf');
    expect([code, fault]).toEqual([
      'damaged',
      'The file is called a PDF but is a web page, as servers send in place of a document.',
    ]);
    expect(await typeOf('no PDF', undefined, 'a.pdf')).toBe('damaged');
  });

  test('a file with NUL bytes is no text', async () => {
    expect(await typeOf(bytes('89', "'PNG'", '0d0a1a0a0000000d'), undefined, 'a.md')).toBe('not-text');
    expect(await typeOf(bytes("'a'", '00'))).toBe('not-text');
  });
});

describe('Encodings', () => {
  test('a byte order mark decides, and is no text', async () => {
    for (const file of [utf8('\ufeff輝達 17%'), utf16('輝達 17%', 'le'), utf16('輝達 17%', 'be')]) {
      const read = document(await readText(file, 'text/plain; charset=iso-8859-1'));
      expect(read.text).toBe('輝達 17%');
      expect(read.sourceSpan(0, 1)).toEqual({ start: 0, end: 1 });
    }
  });

  test('a page is read in the encoding that it declares', async () => {
    const declared: readonly (readonly [string, Uint8Array, string])[] = [
      ['big5', bytes("'<meta charset=big5><p>'", 'bdf7b946'), '輝達'],
      [
        'gb18030',
        bytes(`'<meta http-equiv="Content-Type" content="text/html; charset=gb18030"><p>'`, 'cbc4b4a8'),
        '四川',
      ],
      ['shift_jis', bytes('\'<META CHARSET="Shift_JIS"><p>\'', '93fa967b'), '日本'],
      ['euc-kr', bytes("'<meta charset=euc-kr><p>'", 'c7d1b1b9'), '한국'],
      ['windows-1252', bytes("'<meta charset=iso-8859-1><p>'", '93', "'caf'", 'e9', '9480'), '“café”€'],
    ];
    for (const [encoding, file, text] of declared) {
      const read = await readIn('text/html', file);
      expect([read.encoding, read.text]).toEqual([encoding, text]);
    }
  });

  test('what a server says goes before what the page says', async () => {
    const page = bytes("'<meta charset=shift_jis><p>'", 'bdf7b946');
    expect((await readIn('text/html; charset="Big5"', page)).text).toBe('輝達');
  });

  test('a declaration in a comment or a script is none', async () => {
    const page = utf8('<!-- <meta charset=big5> --><script>"<meta charset=big5>"</script><p>輝達');
    expect((await readIn('text/html', page)).encoding).toBe('utf-8');
  });

  test('well-formed UTF-8 is UTF-8, whatever is declared', async () => {
    expect((await readIn('text/html; charset=iso-8859-1', utf8('<p>輝達股價'))).text).toBe('輝達股價');
    expect((await readIn('text/html', utf8('<meta charset=big5><p>輝達股價下跌了'))).text).toBe('輝達股價下跌了');
    expect((await readIn('text/html; charset=iso-8859-1', bytes("'<p>Ma'", 'df', "'e'"))).text).toBe('Maße');
  });

  test('what is neither UTF-8 nor declared is not guessed', async () => {
    const { code, fault } = await faultOf(bytes("'caf'", 'e9'), 'text/plain');
    expect([code, fault]).toEqual(['encoding', 'The file is not UTF-8 and does not say what else it is.']);
    expect((await faultOf(bytes("'<p>caf'", 'e9'), 'text/html')).code).toBe('encoding');
  });

  test('what is declared wrongly is not misread', async () => {
    const { fault } = await faultOf(bytes("'<meta charset=utf-8><p>'", 'bdf7b946'), 'text/html');
    expect(fault).toBe('The file is utf-8 by its declaration, but its bytes are not.');
    expect((await faultOf(bytes("'<meta charset=big5><p>caf'", 'e9'), 'text/html')).code).toBe('encoding');
    const unknown = await faultOf(bytes("'<meta charset=klingon><p>caf'", 'e9'), 'text/html');
    expect(unknown.fault).toBe('The file declares the encoding "klingon", which is not known.');
    expect((await faultOf(bytes('fffe0000', '61000000'), 'text/plain')).code).toBe('encoding');
  });

  test('a page with one broken character in a thousand is read, a document is not', async () => {
    const page = Buffer.concat([utf8(`<meta charset=utf-8><p>${'輝達股價'.repeat(300)}`), bytes('ff'), utf8('end')]);
    expect((await readIn('text/html', new Uint8Array(page))).text.endsWith('價\ufffdend')).toBe(true);
    expect((await faultOf(new Uint8Array(page), 'text/markdown')).code).toBe('encoding');
  });

  test('offsets of the source are found again in the bytes', async () => {
    const text = '<p>輝達 𠮷 17% é';
    const files: readonly (readonly [string, Uint8Array, number])[] = [
      ['utf-8', utf8(text), Buffer.byteLength('<p>輝達 𠮷 ')],
      ['utf-8 with a mark', utf8(`\ufeff${text}`), 3 + Buffer.byteLength('<p>輝達 𠮷 ')],
      ['utf-16', utf16(text, 'be'), 2 + 2 * '<p>輝達 𠮷 '.length],
      ['big5', bytes("'<meta charset=big5><p>'", 'bdf7b946', "' 17%'"), 27],
    ];
    for (const [name, file, expected] of files) {
      const read = await readIn('text/html', file);
      const start = read.text.indexOf('17%');
      expect([name, read.byteOffset(read.sourceSpan(start, start + 3).start)]).toEqual([name, expected]);
    }
  });

  test('offsets far into a file are found again in the bytes', async () => {
    const long = await markdown(`${'輝達'.repeat(20_000)} 17%`);
    expect(long.byteOffset(40_001)).toBe(120_001);
    expect(long.byteOffset(0)).toBe(0);
    expect(long.byteOffset(long.source.length)).toBe(120_004);
  });
});

describe('Plain text', () => {
  test('is what it is, but for line ends', async () => {
    const read = await readIn('text/plain', '  a\r\nb \r\r\n\n&amp; *c*\n');
    expect(read.text).toBe('  a\nb \n\n\n&amp; *c*\n');
    expect(read.sourceSpan(4, 5)).toEqual({ start: 5, end: 6 });
    expect(read.sourceSpan(3, 4)).toEqual({ start: 3, end: 5 });
    expect(blocksOf(read)).toEqual(['paragraph: a\nb', 'paragraph: &amp; *c*']);
  });
});

describe('Sizes', () => {
  test('a file past the bound is not read', async () => {
    const { code, fault } = await faultOf(new Uint8Array(16 * 1024 * 1024 + 1).fill(97), 'text/plain');
    expect([code, fault]).toEqual(['too-large', 'The file has 16.0 MiB; at most 16.0 are read.']);
  });

  test('an empty file is an empty text', async () => {
    expect((await markdown('')).text).toBe('');
    expect((await html('')).blocks).toEqual([]);
  });
});

describe('Faults', () => {
  test('have an empty text, so that who asks for nothing else need not tell them apart', async () => {
    expect((await readText(bytes('00'))).text).toBe('');
  });
});
