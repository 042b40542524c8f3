import { describe, expect, test } from 'vitest';
import { summitCards } from '../../assets/facts/cards.ts';
import { translations } from '../../assets/facts/translations/index.ts';
import type { StoryData } from '../../components/story/schema.ts';
import { textsOf } from '../../components/story/translation.ts';

/** What texts say in each language: the names of contested land, and the words that must stand with them, or nowhere. */
type Wording = {
  readonly crimea: RegExp;
  readonly annexed: RegExp;
  readonly taiwan: RegExp;
  readonly claims: RegExp;
  readonly kashmir: RegExp;
  readonly pakistan: RegExp;
  readonly partial: RegExp;
};

const wordings: Readonly<Record<string, Wording>> = {
  en: {
    crimea: /Crimea/,
    annexed: /annex/i,
    taiwan: /Taiwan/,
    claims: /claims/,
    kashmir: /Kashmir/,
    pakistan: /Pakistan/,
    partial:
      /\b(attackers?|aggressors?|regime|occupiers?|liberat\w+|reunif\w+|special military operation|terrorists?)\b/i,
  },
  de: {
    crimea: /Krim/,
    annexed: /annekti|Annexion/,
    taiwan: /Taiwan/,
    claims: /beansprucht/,
    kashmir: /Kaschmir/,
    pakistan: /Pakistan/,
    partial: /Angreifer|Aggressor|Regime|Besatzer|befrei|Wiedervereinig|Spezialoperation|Terrorist/i,
  },
  fr: {
    crimea: /Crimée/,
    annexed: /annex/i,
    taiwan: /Taïwan|Taiwan/,
    claims: /revendiqu/,
    kashmir: /Cachemire/,
    pakistan: /Pakistan/,
    partial:
      /agresseur|assaillant|régime (?:de Poutine|russe|de Kiev)|occupants?\b|libér|réunifi|opération spéciale|terroriste/i,
  },
  es: {
    crimea: /Crimea/,
    annexed: /anexi?on/i,
    taiwan: /Taiw[áa]n/,
    claims: /reclama|reivindica/,
    kashmir: /Cachemira/,
    pakistan: /Pakistán/,
    partial:
      /agresor|atacante|régimen\b|ocupantes?\b|liberaci|liberar|reunific|operación especial|terrorista/i,
  },
  uk: {
    crimea: /Крим/,
    annexed: /анекс/i,
    taiwan: /Тайван/,
    claims: /претенду/,
    kashmir: /Кашмір/,
    pakistan: /Пакистан/,
    partial: /агресор|режим|окупант|загарбник|звільнен|спеціальн\p{L}* (?:воєнн|військов)|терорист/iu,
  },
  ru: {
    crimea: /Крым/,
    annexed: /аннекс/i,
    taiwan: /Тайван/,
    claims: /претенду|считает свои/,
    kashmir: /Кашмир/,
    pakistan: /Пакистан/,
    partial: /агрессор|режим|оккупант|захватчик|освобожден|воссоединен|спецопераци|террорист|на Украине/iu,
  },
  hi: {
    crimea: /क्र[ाी]+मिया|क्रीमिया/,
    annexed: /मिला|विलय/,
    taiwan: /ताइवान/,
    claims: /दाव/,
    kashmir: /कश्मीर/,
    pakistan: /पाकिस्तान/,
    partial: /आक्रमणकारी|हमलावर|शासन-तंत्र|मुक्ति|विशेष सैन्य|आतंक/,
  },
  ar: {
    crimea: /القرم/,
    annexed: /ضم/,
    taiwan: /تايوان/,
    claims: /تطالب|تدّعي|تدعي|تعدّها|تعتبرها/,
    kashmir: /كشمير/,
    pakistan: /باكستان/,
    partial: /المعتدي|العدوان|النظام الروسي|المحتل|تحرير|إعادة التوحيد|العملية العسكرية الخاصة|إرهاب/,
  },
};

/** Every text of a story or a translation, with where it stands. */
function textsIn(value: unknown, where = ''): { readonly where: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ where, text: value }];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsIn(inner, `${where}.${key}`));
}

const english = textsOf(summitCards as unknown as StoryData);

describe.each(Object.entries({ en: english, ...translations }))(
  'contested land in “%s”',
  (language, texts) => {
    const all = textsIn(texts);
    const wording = wordings[language] ?? wordings.en;
    if (wording === undefined) throw new Error('There is no wording.');

    /** Where English speaks of it, but for the descriptions of maps. */
    const about = (name: RegExp): readonly string[] =>
      textsIn(english).flatMap(({ where, text }) =>
        name.test(text) && !where.endsWith('.shows') ? where : [],
      );
    const textAt = (where: string): string => all.find((one) => one.where === where)?.text ?? '';

    test('Crimea and the four regions are annexed land', () => {
      for (const where of about(/Crimea/)) expect(textAt(where), where).toMatch(wording.crimea);
      for (const where of about(/annex/i)) expect(textAt(where), where).toMatch(wording.annexed);
    });

    test('China’s area is without Taiwan, which China claims', () => {
      expect(about(/Taiwan/).length).toBeGreaterThan(0);
      for (const where of about(/Taiwan/)) {
        expect(textAt(where), where).toMatch(wording.taiwan);
        expect(textAt(where), where).toMatch(wording.claims);
      }
    });

    test('Kashmir is claimed by India and Pakistan', () => {
      expect(about(/Kashmir/).length).toBeGreaterThan(0);
      for (const where of about(/Kashmir/)) {
        expect(textAt(where), where).toMatch(wording.kashmir);
        expect(textAt(where), where).toMatch(wording.pakistan);
      }
    });

    test('no word takes sides', () => {
      expect(all.filter(({ text }) => wording.partial.test(text))).toEqual([]);
    });
  },
);
