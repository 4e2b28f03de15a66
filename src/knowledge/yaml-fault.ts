/** What the YAML library finds wrong, in words for somebody who knows the file and not the grammar of YAML. */
import { type Document, visit, type YAMLParseError } from 'yaml';

interface SyntaxFault {
  /** Offset in the source. */
  readonly at: number;
  readonly message: string;
}

const INDENTED = 'the line is indented otherwise than those beside it; give it as many blanks as they have';
const CLOSED: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/**
 * @returns the first fault of a file that is no YAML, since those after it mostly come of it; of a file that is, every
 * text that is read as a reference
 */
export function yamlFaults(document: Document.Parsed, source: string): SyntaxFault[] {
  const read = references(document);
  const broken = syntaxFault(document, source);
  if (broken === undefined) return read;
  const [first = broken] = read;
  return [first.at <= broken.at ? first : broken];
}

function syntaxFault(document: Document.Parsed, source: string): SyntaxFault | undefined {
  const [first] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (first === undefined) return undefined;
  const [at] = first.pos;
  if (first.message.startsWith('Missing closing')) return unclosedQuote(document, at);
  return { at, message: inWords(first, lineAt(source, at)) };
}

/** It is noticed at the end of the file; what is to be mended is where the text begins. */
function unclosedQuote(document: Document.Parsed, end: number): SyntaxFault {
  let at = end;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range) [at] = range;
    },
  });
  return { at, message: 'the quotes opened here are not closed; close them at the end of the text' };
}

function lineAt(source: string, at: number): string {
  const end = source.indexOf('\n', at);
  return source.slice(source.lastIndexOf('\n', at - 1) + 1, end === -1 ? undefined : end);
}

function inWords({ code, message }: YAMLParseError, line: string): string {
  if (/^ *\t/.test(line)) return 'the line is indented with a tab; write blanks instead';
  switch (code) {
    case 'DUPLICATE_KEY':
      return `the field "${line.trim().replace(/^- /, '').split(':')[0]}" stands here a second time; keep one of them`;
    case 'BAD_INDENT': {
      const closing = /end with a ([\]}])/.exec(message)?.[1];
      if (closing === undefined) return INDENTED;
      return `the "${CLOSED[closing]}" opened before this line is not closed; end it with "${closing}"`;
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:\s.*:(?:\s|$)/.test(line)
        ? 'a colon stands in the text; put the whole text in quotes'
        : INDENTED;
    case 'MULTILINE_IMPLICIT_KEY':
      return 'this line is no field; write it as "name: value", or take it out';
    case 'MISSING_CHAR':
      return INDENTED;
    case 'BAD_SCALAR_START':
      return `a text cannot begin with "${message.at(-1)}"; put it in quotes`;
    case 'BAD_DQ_ESCAPE':
      return 'a backslash in double quotes must be written twice';
    case 'MULTIPLE_DOCS':
      return 'a line "---" begins a second document; take it out';
    case 'UNEXPECTED_TOKEN':
      return 'what stands here cannot be read; put the whole text in quotes, or take out what is too much';
    default:
      return `not valid YAML: ${message}`;
  }
}

/** Askings that begin with an asterisk; left to `toJS`, they would throw and name no line. */
function references(document: Document.Parsed): SyntaxFault[] {
  const found: SyntaxFault[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      found.push({
        at: range?.[0] ?? 0,
        message: `*${source} is read as a reference; put the text in quotes`,
      });
    },
  });
  return found;
}
