import type { EvidenceKey, Finder, PageEvidence } from '../../components/finder/finder.ts';
import type { Mention } from '../../components/finder/mentions.ts';
import type { RawOffset } from '../../components/finder/span.ts';
import type { EntityId, EntityKind } from '../../components/story/schema.ts';

type Name = readonly [name: string, entity: string, kind: EntityKind, needs?: string];
type Match = { readonly match: RegExpExecArray; readonly name: Name };

/** A few names to test marks with: "Sachs" counts only if "Jeffrey Sachs" is somewhere on the page. */
const names: readonly Name[] = [
  ['Vladimir\\s+Putin', 'putin', 'person'],
  ['Putin', 'putin', 'person'],
  ['Trump', 'trump', 'person'],
  ['Alaska', 'alaska', 'place'],
  ['Russia', 'russia', 'place'],
  ['Roblox', 'roblox', 'organization'],
  ['Jeffrey Sachs', 'sachs', 'person'],
  ['Sachs', 'sachs', 'person', 'Jeffrey Sachs'],
];

const pattern = new RegExp(`(?<!\\w)(?:${names.map(([name]) => `(${name})`).join('|')})(?!\\w)`, 'g');

/** Never false for text with a name, however it is cut. */
export const mayHoldName = (text: string): boolean => /Putin|Trump|Alaska|Russia|Roblox|Sachs/.test(text);

export const fakeFinder: Finder = {
  read(text) {
    const found: readonly Match[] = [...text.matchAll(pattern)].map((match) => {
      const name = names[match.slice(1).findIndex((group) => group !== undefined)];
      if (name === undefined) throw new Error('no group');
      return { match, name };
    });
    const isThere = ({ name: [, , , needs] }: Match, page: PageEvidence) =>
      needs === undefined || page.has(needs as EvidenceKey);
    return {
      isEmpty: found.length === 0,
      size: found.length,
      emits: found.flatMap(({ name }) => (name[0].includes(' ') ? [name[0] as EvidenceKey] : [])),
      dependsOn: found.flatMap(({ name: [, , , needs] }) =>
        needs === undefined ? [] : [needs as EvidenceKey],
      ),
      mentions: (page) => found.filter((one) => isThere(one, page)).map((one) => judgment(one, 1)),
      refusals: (page) => found.filter((one) => !isThere(one, page)).map((one) => judgment(one, 0)),
    };
  },
};

const judgment = ({ match, name: [, entity, kind] }: Match, certainty: number): Mention => ({
  span: { from: match.index as RawOffset, to: (match.index + match[0].length) as RawOffset },
  entity: entity as EntityId,
  kind,
  certainty,
  because: [],
  rivals: [],
});
