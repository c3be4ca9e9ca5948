import { describe, expect, test } from '@jest/globals';
import { asidesOf, blocksOf, html, sourceOf } from './files.ts';

async function textOf(source: string): Promise<string> {
  return (await html(source)).text;
}

describe('HTML', () => {
  test('elements of blocks are set apart, elements in a line are not', async () => {
    expect(await textOf('<h1>A</h1><p>It <b>fell</b> <i>1</i>7<sup>%</sup>.</p><p>B')).toBe('A\n\nIt fell 17%.\n\nB');
    expect(await textOf('<div>a<div>b</div>c</div>')).toBe('a\nb\nc');
  });

  test('blocks have the kind of their element or of the nearest', async () => {
    const page =
      '<title>T</title><h2>H</h2><p>P</p><ul><li>L<p>M</p></ul><blockquote><div>Q</div></blockquote><figcaption>F</figcaption><pre>C</pre>';
    expect(blocksOf(await html(page))).toEqual([
      'title: T',
      'heading: H',
      'paragraph: P',
      'item: L',
      'item: M',
      'quote: Q',
      'caption: F',
      'code: C',
    ]);
  });

  test('what the markup hides is left out', async () => {
    const hidden = [
      '<script>x</script>',
      '<style>x</style>',
      '<template>x</template>',
      '<noscript>x</noscript>',
      '<svg><text>x</text></svg>',
      '<nav>x</nav>',
      '<p hidden>x</p>',
      '<p aria-hidden=true>x</p>',
      '<p style="color:red; display : none">x</p>',
      '<img alt=x>',
      '<input value=x>',
    ];
    for (const element of hidden) expect(await textOf(`<p>a</p>${element}<p>b</p>`)).toBe('a\n\nb');
  });

  test('what a reader can see is kept', async () => {
    expect(await textOf('<details><summary>a</summary>b</details>')).toBe('a\n\nb');
    expect(await textOf('<p hidden=until-found>a')).toBe('a');
    expect(await textOf('<p style="--display:none-at-all">a')).toBe('a');
    expect(await textOf('<button>a</button><button>b</button>')).toBe('a b');
  });

  test('white space is one space, except where it is preserved', async () => {
    expect(await textOf('<p> a \n\t b <i> c </i> d </p>')).toBe('a b c d');
    expect(await textOf('<p>a</p><pre>b\n  c\n\nd</pre>')).toBe('a\n\nb\n  c\n\nd');
    expect(await textOf('<p>a&nbsp;b')).toBe('a\u00a0b');
  });

  test('a line end between Chinese characters is none', async () => {
    expect(await textOf('<p>輝達股價\n  下跌\n 17%')).toBe('輝達股價下跌 17%');
  });

  test('a break is a line end, and two part blocks', async () => {
    expect(await textOf('<p>a<br>b <br/> c<br><br>d')).toBe('a\nb\nc\n\nd');
  });

  test('cells of a row are parted by tabs, rows by line ends', async () => {
    const table = '<table><caption>C</caption><tr><th>a<th>b<tr><td>1<td><p>2</p></table>';
    expect(await textOf(table)).toBe('C\n\na\tb\n1\n\n2');
    expect(blocksOf(await html(table))).toEqual(['caption: C', 'cell: a', 'cell: b', 'cell: 1', 'cell: 2']);
  });

  test('references are decoded, broken ones as browsers do', async () => {
    const read = await html('<p>a &lt;b&gt; &notit; &#x20AC;&#8364 &amp;amp; &nosuch; & 5 &AMP&copy2 &fjlig;');
    expect(read.text).toBe('a <b> ¬it; €€ &amp; &nosuch; & 5 &©2 fj');
    expect(sourceOf(read, '¬it')).toBe('&notit');
    expect(sourceOf(read, '€€')).toBe('&#x20AC;&#8364');
  });

  test('text that a table fosters out of itself points to where it stands', async () => {
    const read = await html('<table>one<tr><td>cell</td></tr>two</table>');
    expect(sourceOf(read, 'one')).toBe('one');
    expect(sourceOf(read, 'two')).toBe('two');
    expect(sourceOf(read, 'cell')).toBe('cell');
  });

  test('the language of the page is given', async () => {
    expect((await html('<!doctype html><html lang="zh-Hant"><p>a')).language).toBe('zh-Hant');
    expect((await html('<p lang=de>a')).language).toBeUndefined();
  });

  test('comments can be found', async () => {
    const read = await html('<p>a<!-- claims-ignore: b -->c');
    expect(read.text).toBe('ac');
    expect(read.comments).toEqual([{ text: 'claims-ignore: b', at: { start: 4, end: 29 }, textOffset: 1 }]);
  });

  test('code and marks of notes are marked', async () => {
    const page = '<p>Run <code>npm <b>ci</b></code> now<sup><a href="#n">[12]</a></sup>, 10<sup>6</sup> times.';
    expect(asidesOf(await html(page))).toEqual(['code: npm ci', 'note-mark: [12]']);
  });

  test('annotations of ruby do not tear words apart', async () => {
    expect(await textOf('<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>')).toBe('漢字');
  });

  test('line ends of two characters are one in preserved text, and point to both', async () => {
    const read = await html('<pre>a\r\nb</pre>');
    expect(read.text).toBe('a\nb');
    expect(sourceOf(read, '\nb')).toBe('\r\nb');
  });
});
