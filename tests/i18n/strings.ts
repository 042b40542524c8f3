/** Finds in source text what a reader of the interface would read. */
import { parseSync } from 'vite';

type Node = { readonly type: string; readonly [part: string]: unknown };

/** Attributes and properties whose text is read or heard. */
const readNames = /^(aria-(label|description|valuetext|roledescription)|title|placeholder|alt|label|legend)$/;

/** Two words in a row, the first with a capital: the start of a sentence, or a title. */
const prose = /^\p{Lu}\p{L}* \p{L}/u;

/** What is the same in every language. */
const sameEverywhere = /^(?:Namelight|https:\/\/|example\.org)$/;

/** Returns the strings of a source file that reach the reader without the catalog. */
export function wordsOf(path: string, source: string): readonly string[] {
  return heard(parsed(path, source), 'code')
    .map((text) => text.replaceAll(/\s+/g, ' '))
    .filter((text) => /\p{L}/u.test(text) && !sameEverywhere.test(text.trim()));
}

/** Returns every string literal of a source file. */
export function stringsIn(path: string, source: string): readonly string[] {
  const literals = (node: Node): readonly string[] =>
    typeof node.value === 'string' && node.type === 'Literal'
      ? [node.value]
      : partsOf(node).flatMap(literals);
  return literals(parsed(path, source));
}

/** Its types name each kind of node; all that matters here is that nodes hold nodes. */
const parsed = (path: string, source: string): Node => parseSync(path, source).program as unknown as Node;

/**
 * Where a string stands decides whether it is read: `shown` in an element or an attribute that is read out,
 * `code` anywhere else, where only prose is.
 */
type Place = 'shown' | 'code';

function heard(node: Node, place: Place): readonly string[] {
  switch (node.type) {
    case 'JSXText':
      return [String(node.value).trim()];
    case 'Literal':
      return typeof node.value === 'string' ? ifRead(node.value, place) : [];
    case 'TemplateElement':
      return ifRead((node.value as { readonly cooked: string }).cooked, place);
    case 'JSXAttribute':
      return nameOf(node.name) === 'key' ? [] : below(node, 'value', readPlace(nameOf(node.name)));
    case 'Property':
      return below(node, 'value', readNames.test(nameOf(node.key)) ? 'shown' : place);
    case 'JSXElement':
    case 'JSXFragment':
      return [
        ...partsOf(node, 'openingElement').flatMap((part) => heard(part, 'code')),
        ...below(node, 'children', 'shown'),
      ];
    case 'ConditionalExpression':
      return [
        ...below(node, 'test', 'code'),
        ...below(node, 'consequent', place),
        ...below(node, 'alternate', place),
      ];
    case 'CallExpression':
    case 'NewExpression':
      return isForBuilders(node) ? [] : partsOf(node).flatMap((part) => heard(part, 'code'));
    case 'BinaryExpression':
      return partsOf(node).flatMap((part) => heard(part, 'code'));
    case 'ImportDeclaration':
    case 'TSLiteralType':
      return [];
    default:
      return partsOf(node).flatMap((part) => heard(part, place));
  }
}

const readPlace = (name: string): Place => (readNames.test(name) ? 'shown' : 'code');

function ifRead(text: string, place: Place): readonly string[] {
  return place === 'shown' || prose.test(text) ? [text] : [];
}

/** Consoles and errors speak to those who build the extension. */
function isForBuilders({ callee }: Node): boolean {
  const { object, name } = callee as { readonly object?: Node; readonly name?: string };
  return object?.name === 'console' || /Error$/.test(name ?? '');
}

function nameOf(name: unknown): string {
  const { name: known, value } = name as { readonly name?: unknown; readonly value?: unknown };
  return String(known ?? value ?? '');
}

function below(node: Node, part: string, place: Place): readonly string[] {
  return partsOf(node, part).flatMap((child) => heard(child, place));
}

/** The nodes right below a node, or those of one part of it. */
function partsOf(node: Node, only?: string): readonly Node[] {
  const parts = only === undefined ? Object.values(node) : [node[only]];
  return parts
    .flat()
    .filter((part): part is Node => typeof part === 'object' && part !== null && 'type' in part);
}
