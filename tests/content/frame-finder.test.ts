import { setImmediate } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { FrameFinder } from '../../components/content/frame-finder.ts';
import { NameFilter } from '../../components/content/name-filter.ts';
import { languageFamily } from '../../components/finder/language.ts';
import { createPrefilter } from '../../components/finder/prefilter.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import type { LanguageNames } from '../../components/story/schema.ts';
import { bundledStems } from '../finder/bundled-stems.ts';

const prefilter = createPrefilter(bundledStems);
const families = [...new Set(bundledLanguages.map(({ lang }) => languageFamily(lang)))];
const namesOf = (family: string): readonly LanguageNames[] =>
  bundledLanguages.filter(({ lang }) => languageFamily(lang) === family);

/** A finder whose languages come when they are given. */
function finderOf() {
  const requests = new Map<string, PromiseWithResolvers<readonly LanguageNames[]>>();
  const wake = vi.fn();
  const finder = new FrameFinder({
    settings: { bundled: true, otherLanguages: true },
    filter: new NameFilter({ prefilter, words: null }),
    languages: {
      families,
      load(family) {
        const request = Promise.withResolvers<readonly LanguageNames[]>();
        requests.set(family, request);
        return request.promise;
      },
    },
    added: null,
    wake,
    signal: new AbortController().signal,
  });
  const give = async (family: string): Promise<void> => {
    requests.get(family)?.resolve(namesOf(family));
    await setImmediate();
  };
  return { finder, requests, wake, give };
}

const found = { has: () => false };
const namesIn = (finder: FrameFinder, text: string, lang: string) =>
  finder
    .read(text, lang)
    .mentions(found)
    .map(({ entity }) => entity);

it('reads by the names of a language once they are there', async () => {
  const { finder, give } = finderOf();
  expect(namesIn(finder, 'Dann sprach Wolodymyr Selenskyjs Sprecher.', 'de')).toEqual([]);
  finder.request();
  await give('de');
  expect(finder.addLanguages()).toBe(true);
  expect(namesIn(finder, 'Dann sprach Wolodymyr Selenskyjs Sprecher.', 'de')).toEqual(['volodymyr-zelensky']);
});

it('has the page read again once, when all languages that were requested are there', async () => {
  const { finder, requests, wake, give } = finderOf();
  finder.read('Dann sprach Selenskyj.', 'de');
  finder.read('Путін приїхав.', 'uk');
  finder.request();
  expect([...requests.keys()]).toEqual(['de', 'cyrillic']);
  await give('cyrillic');
  expect(wake).not.toHaveBeenCalled();
  expect(finder.addLanguages()).toBe(false);
  await give('de');
  expect(wake).toHaveBeenCalledTimes(1);
  expect(finder.addLanguages()).toBe(true);
  expect(finder.addLanguages()).toBe(false);
});
