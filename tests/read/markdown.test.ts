import { describe, expect, test } from '@jest/globals';
import { asidesOf, blocksOf, markdown, sourceOf } from './files.ts';

async function textOf(source: string): Promise<string> {
  return (await markdown(source)).text;
}

describe('Markdown', () => {
  test('headings, paragraphs and items are blocks with blank lines between them', async () => {
    const read = await markdown('# One\n\nTwo\nlines.\n\n- three\n- four\n\n> five\n');
    expect(read.text).toBe('One\n\nTwo lines.\n\nthree\n\nfour\n\nfive');
    expect(blocksOf(read)).toEqual([
      'heading: One',
      'paragraph: Two lines.',
      'item: three',
      'item: four',
      'quote: five',
    ]);
  });

  test('emphasis inside a figure does not split it', async () => {
    const read = await markdown('It fell **17**% to *1*,000 and ~~2~~3.');
    expect(read.text).toBe('It fell 17% to 1,000 and 23.');
    expect(sourceOf(read, '17%')).toBe('17**%');
  });

  test('a single tilde is no mark, so that ranges stay what they are', async () => {
    expect(await textOf('10~20 億到 30~40 億')).toBe('10~20 億到 30~40 億');
  });

  test('front matter is no text, but its language counts', async () => {
    const read = await markdown('---\r\ntitle: A\r\nlang: zh-Hant\r\n---\r\n\r\nText.\r\n');
    expect([read.text, read.language]).toEqual(['Text.', 'zh-Hant']);
    expect(await textOf('+++\ntitle = "A"\n+++\nText.')).toBe('Text.');
    expect(await textOf('---\nnot closed')).toBe('not closed');
  });

  test('blocks of code are no text, inline code is text and marked', async () => {
    const read = await markdown('Run `npm  ci`.\n\n```sh\n17%\n```\n\n    18%\n\n~~~\n19%\n~~~\nEnd.');
    expect(read.text).toBe('Run npm ci.\n\nEnd.');
    expect(asidesOf(read)).toEqual(['code: npm ci']);
  });

  test('where links and images lead is no text, and addresses in the text are marked', async () => {
    const read = await markdown(
      'A [link](http://a.example "title"), ![picture](b.png), [one][ref], <https://c.example> and https://d.example/e.\n\n[ref]: http://f.example\n',
    );
    expect(read.text).toBe('A link, , one, https://c.example and https://d.example/e.');
    expect(asidesOf(read)).toEqual(['url: https://c.example', 'url: https://d.example/e']);
  });

  test('brackets that refer to nothing are text', async () => {
    expect(await textOf('[nothing] and [this][nowhere]')).toBe('[nothing] and [this][nowhere]');
  });

  test('cells of a row are parted by tabs, rows by line ends', async () => {
    const read = await markdown('| a | b \\| c |\n|---|:-:|\n| **1** | 2 |\n| | 3 |\n');
    expect(read.text).toBe('a\tb | c\n1\t2\n3');
    expect(blocksOf(read)).toEqual(['cell: a', 'cell: b | c', 'cell: 1', 'cell: 2', 'cell: 3']);
  });

  test('a footnote is a block, and its mark is no text', async () => {
    const read = await markdown('It fell[^1] by 17%.\n\n[^1]: By *our* count,\n    in May.\n');
    expect(read.text).toBe('It fell by 17%.\n\nBy our count, in May.');
    expect(blocksOf(read)[1]).toBe('footnote: By our count, in May.');
  });

  test('references and escapes are decoded', async () => {
    const read = await markdown('5 &lt; 6 &amp; 7 \\* 8&nbsp;% &#8364; &notathing; \\q');
    expect(read.text).toBe('5 < 6 & 7 * 8\u00a0% € &notathing; \\q');
    expect(sourceOf(read, '< 6 &')).toBe('&lt; 6 &amp;');
  });

  test('a line end is white space, but none between Chinese characters', async () => {
    expect(await textOf('one\ntwo')).toBe('one two');
    expect(await textOf('輝達股價\n下跌，\n約 17%\n「二十」\n點')).toBe('輝達股價下跌，約 17% 「二十」點');
    expect(await textOf('說\n“對”\n的')).toBe('說“對”的');
  });

  test('a break of a line is one', async () => {
    expect(await textOf('one  \ntwo\\\nthree<br>four')).toBe('one\ntwo\nthree\nfour');
  });

  test('tags are no text, what stands between them is', async () => {
    expect(await textOf('a <b>17</b>% b\n\n<div class="x">\nraw &amp; <i>text</i></div>\n')).toBe(
      'a 17% b\n\nraw & text',
    );
    expect(await textOf('a <script>alert(1)</script> b\n\n<style>\np {}\n</style>\n')).toBe('a b');
  });

  test('HTML in a quotation is read without the marks of the quotation', async () => {
    const read = await markdown('> > <p>one\n> > two > three</p>\n');
    expect(read.text).toBe('one two > three');
    expect(blocksOf(read)).toEqual(['quote: one two > three']);
  });

  test('comments are no text and can be found', async () => {
    const source = 'One.\n\n<!-- claims-ignore: an example -->\n\nTwo <!-- three --> four.\n\n> <!-- five\n> six -->\n';
    const read = await markdown(source);
    expect(read.text).toBe('One.\n\nTwo four.');
    expect(read.comments.map(({ text }) => text)).toEqual(['claims-ignore: an example', 'three', 'five\n> six']);
    const [first] = read.comments;
    expect(source.slice(first?.at.start, first?.at.end)).toBe('<!-- claims-ignore: an example -->');
    expect(read.text.slice(0, first?.textOffset)).toBe('One.');
  });

  test('a table of HTML has cells', async () => {
    expect(blocksOf(await markdown('<table><tr><td>1</td><td>2</td></tr></table>'))).toEqual(['cell: 1', 'cell: 2']);
  });

  test('what is nested in lists keeps the kind of the nearest', async () => {
    expect(blocksOf(await markdown('- a\n  > b\n  >\n  > ### c\n\n  d'))).toEqual([
      'item: a',
      'quote: b',
      'heading: c',
      'item: d',
    ]);
  });
});
