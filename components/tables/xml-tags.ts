/**
 * Passes over the XML of workbooks that anybody may have made, in linear time, and refuses what no program writes. The
 * reader of workbooks takes sheets piece by piece, and reads a tag or text anew in each piece in which it does not end: one
 * without an end took it minutes. A tag ends where that reader ends it.
 */

export type XmlTag = {
  readonly kind: 'opens' | 'closes' | 'empty';
  /** Without its prefix. */
  readonly name: string;
  /** In order, without their prefixes; values as they are written. */
  readonly attributes: readonly XmlAttribute[];
  /** Where it begins and ends in the text. */
  readonly from: number;
  readonly to: number;
};

type XmlAttribute = readonly [name: string, value: string];

/** Ranges with rules of their own, which the longest tags list, have 8 kB; also holds for comments and the like. */
const maxTag = 65_536;
/** A cell holds 32,767 characters, each of which may be written as its number: `&#x1F600;`. */
const maxText = 400_000;
/** Sheets have 5 levels, their extensions some 12. */
const maxDepth = 64;
/** A sheet's first tag may name some 40 namespaces. */
const maxAttributes = 256;
/** The longest of the standard has 32 characters. */
const maxName = 100;

/** The tags of a text, in order. Throws where one is malformed, or has more than there is reason for. */
export function* tagsIn(xml: string): Generator<XmlTag> {
  let depth = 0;
  let to = 0;
  for (;;) {
    const from = xml.indexOf('<', to);
    ensure((from < 0 ? xml.length : from) - to <= maxText);
    if (from < 0) return;
    const tag = isPassedOver(xml, from) ? endOfPassedOver(xml, from) : tagAt(xml, from);
    to = typeof tag === 'number' ? tag : tag.to;
    ensure(to - from <= maxTag);
    if (typeof tag === 'number') continue;
    depth += depthOf[tag.kind];
    ensure(depth <= maxDepth);
    yield tag;
  }
}

/** The value of the first attribute of that name, whatever its prefix. */
export const attributeOf = ({ attributes }: XmlTag, name: string): string | undefined =>
  attributes.find(([one]) => one === name)?.[1];

const depthOf = { opens: 1, closes: -1, empty: 0 } as const;

function ensure(isSound: boolean): asserts isSound {
  if (!isSound) throw new Error('No program writes such XML.');
}

const isPassedOver = (xml: string, at: number): boolean => xml[at + 1] === '!' || xml[at + 1] === '?';

/** What has no tags in it, and how it ends. Workbooks have no `<!DOCTYPE`, and so no entities. */
const passedOver = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

function endOfPassedOver(xml: string, at: number): number {
  const end = passedOver.find(([begin]) => xml.startsWith(begin, at))?.[1];
  const found = end === undefined ? -1 : xml.indexOf(end, at);
  ensure(end !== undefined && found >= 0);
  return found + end.length;
}

/** What a tag begins with, each of its attributes, and its end. Names have at most one colon, and no sign beyond ASCII. */
const begin = /<(\/?)(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)/y;
const attribute =
  /[\t-\r ]+(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\t-\r ]*=[\t-\r ]*(?:"([^"<]*)"|'([^'<]*)')/y;
const end = /[\t-\r ]*(\/?)>/y;

function tagAt(xml: string, from: number): XmlTag {
  const [start = '', slash, name = ''] = matchAt(begin, xml, from) ?? [];
  ensure(start !== '' && start.length <= maxName);
  let to = from + start.length;
  const attributes: XmlAttribute[] = [];
  for (;;) {
    const [whole, name = '', double, single] = matchAt(attribute, xml, to) ?? [];
    if (whole === undefined) break;
    to += whole.length;
    attributes.push([name, double ?? single ?? '']);
    ensure(attributes.length <= maxAttributes && name.length <= maxName && to - from <= maxTag);
  }
  const [rest = '', empty] = matchAt(end, xml, to) ?? [];
  ensure(rest !== '');
  const kind = slash === '/' ? 'closes' : empty === '/' ? 'empty' : 'opens';
  return { kind, name, attributes, from, to: to + rest.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
