import { describe, expect, test } from '@jest/globals';
import { sheetOf, tryEdits } from '../../src/edit/edit.ts';
import { insertAnchor, type NewAnchor, writeAnchor } from '../../src/edit/insert-anchor.ts';

const anchor = { document: 'brief', exact: 'rose by 12%' };

/** The text after the anchor was added to its first claim, or why it was not. */
function added(text: string, claim = 0, given: NewAnchor = anchor): string {
  const sheet = sheetOf('claims.yaml', text);
  const edit = insertAnchor(sheet, ['claims', claim], given);
  if ('refused' in edit) return edit.refused;
  const edited = tryEdits(sheet, [edit]);
  if (edited === undefined) throw new Error('the edit would change something else');
  return edited.sheet.text;
}

describe('an anchor is written in one line, ready for any list', () => {
  test.each([
    [{ document: 'brief', exact: 'rose by 12%' }, '{ document: brief, exact: rose by 12% }'],
    [{ document: 'brief', exact: '2,000 chips' }, '{ document: brief, exact: "2,000 chips" }'],
    [
      { document: 'b', exact: 'rose', prefix: 'Beta: ', suffix: '"so"' },
      '{ document: b, exact: rose, prefix: "Beta: ", suffix: "\\"so\\"" }',
    ],
    [{ document: 'b', exact: 'rose', suffix: 'in 約 2,000' }, '{ document: b, exact: rose, suffix: "in 約 2,000" }'],
  ])('%j', (given, meant) => {
    expect(writeAnchor(given)).toBe(meant);
  });
});

describe('an anchor is added to a claim', () => {
  test.each([
    [
      'behind the last one of a list with dashes, with its comments left where they are',
      'claims:\n  - id: a\n    anchors:\n      - { document: d, exact: e } # one\n      # two\n    status: sourced\n',
      'claims:\n  - id: a\n    anchors:\n      - { document: d, exact: e } # one\n      - { document: brief, exact: rose by 12% }\n      # two\n    status: sourced\n',
    ],
    [
      'behind one that takes several lines',
      'claims:\n- id: a\n  anchors:\n  - document: d\n    exact: e # why\n  status: sourced',
      'claims:\n- id: a\n  anchors:\n  - document: d\n    exact: e # why\n  - { document: brief, exact: rose by 12% }\n  status: sourced',
    ],
    [
      'behind one that ends in a text behind |',
      'claims:\n  - id: a\n    anchors:\n      - document: d\n        exact: |-\n          e\n          f\n\n    status: sourced\n',
      'claims:\n  - id: a\n    anchors:\n      - document: d\n        exact: |-\n          e\n          f\n      - { document: brief, exact: rose by 12% }\n\n    status: sourced\n',
    ],
    [
      'at the end of a file without a line end',
      'claims:\n  - status: sourced\n    anchors:\n      - document: d\n        exact: e',
      'claims:\n  - status: sourced\n    anchors:\n      - document: d\n        exact: e\n      - { document: brief, exact: rose by 12% }',
    ],
    [
      'in a list with brackets',
      'claims:\n  - id: a\n    anchors: [{ document: d, exact: e }] # one\n',
      'claims:\n  - id: a\n    anchors: [{ document: d, exact: e }, { document: brief, exact: rose by 12% }] # one\n',
    ],
    [
      'in a list with brackets over several lines, on a line of its own',
      'claims:\n  - id: a\n    anchors: [\n      { document: d, exact: e }, # one\n    ]\n',
      'claims:\n  - id: a\n    anchors: [\n      { document: d, exact: e },\n      { document: brief, exact: rose by 12% }, # one\n    ]\n',
    ],
    [
      'in a list that is empty',
      'claims:\n  - id: a\n    anchors: [] # none\n',
      'claims:\n  - id: a\n    anchors: [{ document: brief, exact: rose by 12% }] # none\n',
    ],
    [
      'before the status, where there is no list yet',
      'claims:\n  - id: a\n    claim: Sales rose. # c\n    # the status\n    status: sourced\n    evidence: []\n',
      'claims:\n  - id: a\n    claim: Sales rose. # c\n    anchors:\n      - { document: brief, exact: rose by 12% }\n    # the status\n    status: sourced\n    evidence: []\n',
    ],
    [
      'behind the status, where that comes first',
      'claims:\n  - status: sourced # s\n    id: a',
      'claims:\n  - status: sourced # s\n    anchors:\n      - { document: brief, exact: rose by 12% }\n    id: a',
    ],
    [
      'behind a list and a text of several lines',
      'claims:\n  - id: a\n    tags:\n      - b\n      - c # c\n    status: sourced\n',
      'claims:\n  - id: a\n    tags:\n      - b\n      - c # c\n    anchors:\n      - { document: brief, exact: rose by 12% }\n    status: sourced\n',
    ],
    [
      'in a claim with braces',
      'claims:\n  - { id: a, claim: "Sales, all in all, rose.", status: sourced }\n',
      'claims:\n  - { id: a, claim: "Sales, all in all, rose.", anchors: [{ document: brief, exact: rose by 12% }], status: sourced }\n',
    ],
    [
      'in JSON, which stays JSON',
      '{"claims":[{"id":"a","status":"sourced"}]}',
      '{"claims":[{"id":"a", "anchors": [{ "document": "brief", "exact": "rose by 12%" }],"status":"sourced"}]}',
    ],
    [
      'with Windows line ends',
      'claims:\r\n  - id: a\r\n    status: sourced\r\n',
      'claims:\r\n  - id: a\r\n    anchors:\r\n      - { document: brief, exact: rose by 12% }\r\n    status: sourced\r\n',
    ],
    [
      'whose first key has a name',
      'claims:\n  - &c id: a\n    status: sourced\n',
      'claims:\n  - &c id: a\n    anchors:\n      - { document: brief, exact: rose by 12% }\n    status: sourced\n',
    ],
  ])('%s', (_where, before, after) => {
    expect(added(before)).toBe(after);
  });

  test.each([
    [
      'a claim that an alias stands for',
      'claims:\n  - &c { id: a, status: sourced }\n  - *c\n',
      'the claim is an alias',
    ],
    [
      'a list that is an alias',
      'claims:\n  - { id: b, anchors: &l [] }\n  - { id: a, anchors: *l, status: sourced }\n',
      'its `anchors` are an alias',
    ],
  ])('not to %s', (_what, text, says) => {
    expect(added(text, 1)).toContain(says);
    expect(added(text, 0)).toContain('alias');
  });
});
