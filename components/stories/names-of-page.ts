/** Reads the names of a tab's page that no story has. */
import type { Library } from '../library/library.ts';
import { addedNames, unknownOnly } from '../proposals/known.ts';
import { languageOfPage, type Proposal, propose, type TextBlock } from '../proposals/propose.ts';
import { sentenceOf } from '../proposals/sentence-of.ts';
import { siteOf } from '../settings/settings.ts';
import { readTabText } from '../tabs/page-text.ts';
import type { BundledNames } from '../ui/wiring.ts';

/** A name as it is offered. */
export type OfferedName = Pick<Proposal, 'name' | 'spellings' | 'kind'> & {
  /** How often the page has it. */
  readonly count: number;
  /** The sentence where it stands first. */
  readonly sentence: string;
};

export type NamesOfPage =
  | {
      readonly kind: 'read';
      readonly title: string;
      /** `null` where others could not open it. */
      readonly address: string | null;
      /** Primary language of the page. */
      readonly language: string | null;
      /** False where the page is in a script without capital letters, in which no names are found. */
      readonly hasCapitals: boolean;
      /** False where the page goes on behind what was read. */
      readonly isWhole: boolean;
      /** Most mentions first. */
      readonly offered: readonly OfferedName[];
    }
  | { readonly kind: 'unreadable' };

/** More are not offered: nobody reads so many. */
const maxOffered = 300;
/** More are not compared with those of stories: only a page that means harm has so many. */
const maxCompared = 1_000;

type Wiring = {
  readonly library: Library;
  readonly bundledNames: (languages: readonly string[]) => Promise<BundledNames>;
  /** Whether the bundled story is on. */
  readonly isBundledOn: boolean;
  readonly signal: AbortSignal;
};

/** Rejects when the signal aborts, and with `StorageError`. */
export async function readNames(tab: number, wiring: Wiring): Promise<NamesOfPage> {
  const read = await readTabText(tab, wiring.signal);
  if (read === null) return { kind: 'unreadable' };
  const { title, address, blocks, isWhole } = read;
  const language = languageOfPage(blocks);
  const all = propose(blocks)
    .toSorted((one, other) => other.mentions.length - one.mentions.length)
    .slice(0, maxCompared);
  const unknown = await withoutKnown(all, blocks, { ...wiring, language, site: siteOf(address ?? '') });
  const offered = unknown.slice(0, maxOffered).map(({ name, spellings, kind, mentions }) => {
    return {
      name,
      spellings,
      kind,
      count: mentions.length,
      sentence: sentenceOf(mentions, blocks, language),
    };
  });
  const hasCapitals = blocks.some(({ text }) => /\p{Upper}\p{Lower}/u.test(text.slice(0, 2_000)));
  return { kind: 'read', title, address, language, hasCapitals, isWhole, offered };
}

type Asked = Wiring & { readonly language: string | null; readonly site: string | null };

async function withoutKnown(
  all: readonly Proposal[],
  blocks: readonly TextBlock[],
  { library, bundledNames, isBundledOn, language, site }: Asked,
): Promise<readonly Proposal[]> {
  const added = await addedNames(all, library, { kind: 'page', site });
  const own = isBundledOn
    ? await bundledNames(language === null ? [] : [language])
    : { entities: [], languages: [] };
  return unknownOnly(all, blocks, { entities: [...own.entities, ...added], languages: own.languages });
}
