/** What a pack's story says of itself, as the interface says it of the pack. */
import { catalogs } from '../../assets/words/index.ts';
import { packs } from '../../components/shelf/packs.ts';
import type { StoryFileInput } from '../../components/story/schema.ts';
import type { PackLanguage } from './country-texts.ts';

type PackId = (typeof packs)[number]['id'];

export function headOf(id: PackId, date: string) {
  const { version } = packOf(id);
  const { title, summary } = textsOf(id, 'en');
  return {
    namelight: 1,
    id,
    title,
    language: 'en',
    version,
    by: 'Namelight',
    checked: date,
    story: { date, summary, moments: [] },
  } as const satisfies Partial<StoryFileInput>;
}

export const translatedHead = (id: PackId, language: PackLanguage) => ({
  ...textsOf(id, language),
  moments: [],
});

function textsOf(id: PackId, language: PackLanguage): { readonly title: string; readonly summary: string } {
  const { called, what } = packOf(id);
  const texts: Readonly<Record<string, string>> = catalogs[language].packs;
  return {
    title: texts[called.replace('packs.', '')] ?? '',
    summary: texts[what.replace('packs.', '')] ?? '',
  };
}

function packOf(id: PackId): (typeof packs)[number] {
  const pack = packs.find((one) => one.id === id);
  if (pack === undefined) throw new RangeError(`No pack is called ${id}.`);
  return pack;
}
