/** Bytes or text of a file, or a symbolic link. */
export type Generated = string | Uint8Array | { readonly linkTo: string };

const registry = (claim: string): string =>
  `version: 1\nclaims:\n  - id: cafe-opened\n    claim: ${claim}\n    status: unverified\n`;

const utf16 = (text: string, order: 'little' | 'big'): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
};

/** Files of the cases that cannot be committed or would not be readable, by case and path. */
export const generated: Readonly<Record<string, Readonly<Record<string, Generated>>>> = {
  'a-byte-order-mark-is-no-fault': {
    'claims.yaml': `\ufeff${registry('The café opened in 2024.')}`,
    'faulty.yaml': `\ufeff${registry('The café opened in 2024.').replace('status', 'staus')}`,
  },
  'windows-line-ends-are-no-fault': {
    'claims.yaml': registry('The café opened in 2024.').replaceAll('\n', '\r\n'),
    'faulty.yaml': registry('The café opened in 2024.').replace('status', 'staus').replaceAll('\n', '\r\n'),
  },
  'a-file-in-latin-1-is-refused-with-the-first-wrong-byte': {
    'claims.yaml': Buffer.from(registry('The café opened in 2024.'), 'latin1'),
  },
  'a-file-with-a-nul-is-refused': {
    'claims.yaml': registry('The caf\0e opened in 2024.'),
  },
  'a-file-in-utf-16-is-refused': {
    'little-endian.yaml': utf16(registry('The café opened in 2024.'), 'little'),
    'big-endian.yaml': utf16(registry('The café opened in 2024.'), 'big'),
    'without-mark.yaml': Buffer.from(registry('The café opened in 2024.'), 'utf16le'),
  },
  'lists-nested-five-thousand-deep-are-refused-twice-in-one-process': {
    'claims.yaml': `version: 1\nclaims: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
    'unclosed.yaml': `version: 1\nclaims: ${'['.repeat(5000)}\n`,
  },
  'blocks-nested-five-thousand-deep-are-refused': {
    'claims.yaml': `version: 1\nclaims:\n${Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth)}- \n`).join('')}`,
    'maps.yaml': `version: 1\nclaims:\n${Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')}`,
    'compact.yaml': `version: 1\nclaims:\n${'- '.repeat(5000)}a\n`,
  },
  'an-include-does-not-follow-a-link-out-of-the-folder': {
    '../outside.yaml': registry('A secret.'),
    '../outside/secret.yaml': registry('A secret.'),
    'claims/linked.yaml': { linkTo: '../../outside.yaml' },
    linked: { linkTo: '../outside' },
  },
  'a-document-that-cannot-be-read-is-said-to-be': {
    '../outside.md': 'A secret.',
    'linked.md': { linkTo: '../outside.md' },
    'latin.bin': Buffer.from([0x00, 0xff, 0x00, 0xfe, 0x01, 0x02]),
  },
  'a-path-that-cannot-be-followed-is-unreadable-and-no-fault': {
    'circle.yaml': { linkTo: 'circle.yaml' },
  },
};
