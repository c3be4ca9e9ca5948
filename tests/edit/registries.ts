import fc from 'fast-check';
import { readYaml } from '../../src/load/yaml.ts';

/**
 * Some of a registry's text: as it must stay, or a scalar that a fix may write anew, with the place of its value, and
 * with a comment that is in the midst of it.
 */
export type Piece =
  | string
  | { readonly scalar: string; readonly steps: readonly (string | number)[]; readonly comment?: string };

/** A registry with its document, as the files that they are. */
export interface Generated {
  readonly pieces: readonly Piece[];
  readonly document: string;
  readonly mark: boolean;
}

/** What sentences are made of: what the anchor says, and what now stands in the document with no fact changed. */
const rewordings: readonly (readonly [was: string, now: string])[] = [
  ['sales of Alpha rose by 12% during the spring', 'sales of Alpha rose by 12% over the whole spring'],
  ['the board has agreed to the merger with Omega Bank', 'the board: has agreed to the big merger with Omega Bank'],
  ['the plant in Leeds makes 2,000 engines a week', 'the plant in Leeds makes 2,000 [diesel] engines a week'],
  ['the minister called the new law a mistake', 'the minister called the new law "a real #mistake"'],
  ['the river Tamar floods its banks each winter', 'the river Tamar floods its banks {mostly} each winter'],
  ['公司在台南的新廠雇用了 3,500 名員工', '公司在台南的這座新廠雇用了 3,500 名員工'],
  ['critics say the film is far too long for children', "critics say the film's far too long for small children"],
  [
    'the committee will vote on the plan before Easter',
    'the committee will vote - so they say - on the plan before Easter',
  ],
  ['the ferry to Ostend was late on most days of May', 'the ferry to Ostend was late \u2013 \u200bon most days of May'],
  ['the old tower of Pisa leans by about 4 degrees', '# the old tower of Pisa, leans by about 4 degrees'],
];

/** The same with a fact changed, which no fix may touch. */
const changedFact = (now: string): string => now.replace('12%', '21%').replace('has agreed', 'has not agreed');

type Fate = 'same' | 'reworded' | 'changed' | 'gone' | 'twice';

interface PlainClaim {
  readonly words: number;
  readonly fate: Fate;
  readonly declared: string;
  readonly evidence: boolean;
  readonly suppress: 'none' | 'anchor-altered' | 'status-understated';
  readonly claimStyle: 'block' | 'flow';
  readonly anchorStyle: 'block' | 'flow' | 'list in brackets';
  readonly scalarStyle: 'plain' | 'single' | 'double' | 'lines' | 'lines in quotes' | 'literal' | 'folded';
  readonly statusStyle: 'plain' | 'single' | 'double';
  readonly order: number;
  readonly comments: readonly string[];
}

const claim = (words: number): fc.Arbitrary<PlainClaim> =>
  fc.record({
    words: fc.constant(words),
    fate: fc.constantFrom<Fate>('same', 'reworded', 'reworded', 'reworded', 'changed', 'gone', 'twice'),
    declared: fc.constantFrom('sourced', 'disputed', 'unverified'),
    evidence: fc.boolean(),
    suppress: fc.constantFrom('none', 'none', 'none', 'none', 'anchor-altered', 'status-understated'),
    claimStyle: fc.constantFrom('block', 'block', 'flow'),
    anchorStyle: fc.constantFrom('block', 'flow', 'list in brackets'),
    scalarStyle: fc.constantFrom('plain', 'single', 'double', 'lines', 'lines in quotes', 'literal', 'folded'),
    statusStyle: fc.constantFrom('plain', 'plain', 'single', 'double'),
    order: fc.nat(5),
    comments: fc.array(fc.constantFrom('', ' # seen: "by" the desk', ' #', '   # { [ & *', ' # 備註'), {
      minLength: 8,
      maxLength: 8,
    }),
  });

export const generated: fc.Arbitrary<Generated> = fc
  .record({
    claims: fc
      .shuffledSubarray([...rewordings.keys()], { minLength: 1, maxLength: 4 })
      .chain((all) => fc.tuple(...all.map(claim))),
    head: fc.constantFrom('', '# a registry\n', '---\n', '# yaml-language-server: $schema=x\n\n'),
    between: fc.constantFrom('', '\n', '\n\n', '  # a comment between\n', '    # one that is far in\n\n'),
    end: fc.constantFrom('\n', '', '\n\n', '\n# the end', '   '),
    windows: fc.boolean(),
    mark: fc.boolean(),
    wraps: fc.array(fc.nat(200), { maxLength: 6 }),
  })
  .map(({ claims, head, between, end, windows, mark, wraps }) => {
    const top: Piece[] = [
      `${head}version: 1\ndocuments: [{ id: doc, path: doc.txt }]\nsources:\n  - { id: src, title: A source }\nclaims:\n`,
    ];
    const bodies = claims.flatMap((each, index): Piece[] => [
      ...(index === 0 ? [] : [`\n${between}`]),
      ...claimPieces(each, index),
    ]);
    const pieces = [...top, ...bodies, end];
    return {
      pieces: windows ? pieces.map(withWindowsEnds) : pieces,
      document: wrapped(claims.flatMap(sentencesOf).join(' '), wraps),
      mark,
    };
  });

const withWindowsEnds = (piece: Piece): Piece =>
  typeof piece === 'string' ? crlf(piece) : { ...piece, scalar: crlf(piece.scalar) };
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

/** The text with line ends for some of its spaces. */
function wrapped(text: string, wraps: readonly number[]): string {
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  const breaks = new Set(wraps.map((wrap) => spaces[wrap % Math.max(1, spaces.length)]));
  return [...text].length === 0 ? '' : text.replace(/ /g, (space, at: number) => (breaks.has(at) ? '\n' : space));
}

function sentencesOf({ words, fate }: PlainClaim): readonly string[] {
  const [was = '', now = ''] = rewordings[words] ?? [];
  const sentence = (text: string) => `As is well known, ${text}. That much is sure.`;
  if (fate === 'same') return [sentence(was)];
  if (fate === 'reworded') return [sentence(now)];
  if (fate === 'changed') return [sentence(changedFact(now))];
  return fate === 'twice' ? [sentence(was), `Once more ${was}.`] : [];
}

/** A line of a claim: its keys are put in any order. */
type Line = readonly Piece[];

function claimPieces(plain: PlainClaim, index: number): readonly Piece[] {
  const steps = ['claims', index];
  const status: Piece = { scalar: quoted(plain.declared, plain.statusStyle), steps: [...steps, 'status'] };
  const evidence = plain.evidence ? '[{ source: src, stance: supports, quote: as we found out at the time }]' : '[]';
  const suppress = plain.suppress === 'none' ? [] : [[`suppress: [{ rule: ${plain.suppress}, reason: Known. }]`]];
  const [was = ''] = rewordings[plain.words] ?? [];
  if (plain.claimStyle === 'flow') {
    const exact: Piece = { scalar: flowScalar(was, plain.scalarStyle, 6), steps: [...steps, 'anchors', 0, 'exact'] };
    const pairs: Line[] = [
      [`id: c${index}`],
      ['claim: "It is so, is it?"'],
      ['status: ', status],
      [`evidence: ${evidence}`],
      ...suppress,
    ];
    const all = rotated([...pairs, ['anchors: [ { document: doc, exact: ', exact, ' } ]']], plain.order);
    return [
      '  - { ',
      ...all.flatMap((pair, at): Line => (at === 0 ? pair : [', ', ...pair])),
      ` }${plain.comments[0]}`,
    ];
  }
  const lines: Line[] = [
    [`id: c${index}${plain.comments[0]}`],
    [`claim: It is so.${plain.comments[1]}`],
    ['status: ', status, plain.comments[2] ?? ''],
    [`evidence: ${evidence}${plain.comments[3]}`],
    ...suppress,
    anchorLine(was, plain, steps),
  ];
  return ['  - ', ...rotated(lines, plain.order).flatMap((line, at): Line => (at === 0 ? line : ['\n    ', ...line]))];
}

function anchorLine(
  was: string,
  { anchorStyle, scalarStyle, comments }: PlainClaim,
  claim: readonly (string | number)[],
): Line {
  const steps = [...claim, 'anchors', 0, 'exact'];
  const comment = comments[4] ?? '';
  if (anchorStyle === 'block') {
    const scalar = blockScalar(was, scalarStyle, 10, comment);
    const isBlock = scalarStyle === 'literal' || scalarStyle === 'folded';
    return [
      `anchors:${comments[5]}\n      - document: doc\n        # which words\n        exact: `,
      { scalar, steps, ...(isBlock ? { comment } : {}) },
      isBlock ? '' : comment,
    ];
  }
  const exact: Piece = { scalar: flowScalar(was, scalarStyle, 10), steps };
  if (anchorStyle === 'flow')
    return [
      `anchors:\n    ${comments[6] === '' ? '' : '# first\n    '}- { document: doc, exact: `,
      exact,
      ` }${comment}`,
    ];
  return ['anchors: [\n      { exact: ', exact, `, document: doc },${comments[7]}\n    ]`];
}

const rotated = <T>(all: readonly T[], by: number): readonly T[] => [
  ...all.slice(by % all.length),
  ...all.slice(0, by % all.length),
];

function quoted(text: string, style: 'plain' | 'single' | 'double'): string {
  return style === 'plain' ? text : style === 'single' ? `'${text}'` : JSON.stringify(text);
}

function flowScalar(text: string, style: PlainClaim['scalarStyle'], indent: number): string {
  const lines = text.replace(/ /g, (space, at: number) => (at % 3 === 0 ? `\n${' '.repeat(indent)}` : space));
  const isPlain = !/[,[\]{}]/.test(text);
  if (style === 'single') return `'${text.replaceAll("'", "''")}'`;
  if (style === 'lines in quotes') return `"${lines}"`;
  if (style === 'lines' && isPlain) return lines;
  return style === 'plain' && isPlain ? text : JSON.stringify(text);
}

function blockScalar(text: string, style: PlainClaim['scalarStyle'], indent: number, comment: string): string {
  const inside = `\n${' '.repeat(indent)}`;
  if (style === 'literal') return `|${comment}${inside}${text}`;
  if (style === 'folded')
    return `>-${comment}${inside}${text.replace(/ /g, (space, at: number) => (at % 4 === 0 ? inside : space))}`;
  if (style === 'plain') return text;
  return flowScalar(text, style, indent);
}

export const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.scalar)).join('');

/** What a text of YAML holds, as plain data. */
export function yamlValue(text: string): unknown {
  const yaml = readYaml('claims.yaml', text);
  if ('fault' in yaml) throw new Error(`${yaml.fault.message}\n${text}`);
  return JSON.parse(JSON.stringify(yaml.value));
}
