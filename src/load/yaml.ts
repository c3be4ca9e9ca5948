import type { CST } from 'yaml';
import { Composer, Lexer, Parser } from 'yaml';
import { deepest, valuesOf, type Yaml, type YamlFault } from './yaml-values.ts';

/**
 * Reads YAML 1.2 (core schema), with a bound on depth and on aliases.
 *
 * `yaml` composes recursively, and nesting of some thousand levels can abort all of Node 20; its own check for
 * duplicate keys takes quadratic time. So the depth is watched while the iterative parser runs, before anything is
 * composed, and duplicate keys are found here with a Map.
 */
export function readYaml(path: string, text: string): Yaml | YamlFault {
  const tokens = parseWithin(path, text);
  if ('fault' in tokens) return tokens;

  // Tags such as !!binary, !!set and !!timestamp would make values that are no text, list or map.
  const options = { uniqueKeys: false, merge: false, resolveKnownTags: false, schema: 'core', strict: true } as const;
  const composer = new Composer({ ...options, version: '1.2' });
  const documents = [...composer.compose(tokens, true, text.length)];
  const [document, second] = documents;
  if (document === undefined) return { fault: { at: { path, start: 0, end: 0 }, message: 'The file is empty.' } };

  const errors = documents.flatMap((each) => each.errors).sort((a, b) => a.pos[0] - b.pos[0]);
  const [error] = errors;
  if (error) {
    const [start, end] = error.pos;
    return {
      fault: {
        at: { path, start: Math.min(start, text.length), end: Math.min(end, text.length) },
        message: `This is no YAML: ${firstLine(error.message)}.`,
        help: yamlHelp(error.code),
      },
    };
  }
  if (second) {
    return {
      fault: {
        at: { path, ...secondStart(tokens, second.range[0]) },
        message: 'The file holds more than one YAML document.',
        help: 'Remove the line `---` that begins the second one, or split the file and name the parts in `include`.',
      },
    };
  }
  return valuesOf(path, document);
}

/** The line `---` that begins the second document, or the document itself where it has none. */
function secondStart(tokens: readonly CST.Token[], otherwise: number): { start: number; end: number } {
  const second = tokens.filter((token) => token.type === 'document')[1];
  const mark = second?.start.find((token) => token.type === 'doc-start');
  const start = mark?.offset ?? otherwise;
  return { start, end: start + (mark?.source.length ?? 0) };
}

function parseWithin(path: string, text: string): CST.Token[] | YamlFault {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > deepest + 2) {
      const start = Math.max(0, parser.offset - lexeme.length);
      return {
        fault: {
          at: { path, start, end: start + 1 },
          message: `Lists and maps are nested more than ${deepest} levels deep here.`,
          help: 'A registry needs no more than about eight levels.',
        },
      };
    }
  }
  tokens.push(...parser.end());
  return tokens;
}

/** What `yaml` says, without the code frame that it appends and without its full stop. */
function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '');
}

function yamlHelp(code: string): string {
  if (code === 'TAB_AS_INDENT') return 'YAML is indented with spaces. Replace the tab by spaces.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') {
    return 'Put a text that holds a colon and a space in quotes, and check the indentation.';
  }
  if (code === 'BAD_ALIAS') return 'A text that begins with * or & must be in quotes.';
  return 'Correct the line; texts that hold : # * & [ { at a telling place must be in quotes.';
}
