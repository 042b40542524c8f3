import { expect, it } from 'vitest';
import { NameFilter } from '../../components/content/name-filter.ts';
import { createPrefilter } from '../../components/finder/prefilter.ts';
import { bundledStems } from '../finder/bundled-stems.ts';

const prefilter = createPrefilter(bundledStems);

it('keeps texts that may hold a name, with the language tag to read them by', () => {
  const filter = new NameFilter({ prefilter, words: null });
  expect(filter.keep({ text: 'The lake was calm.', lang: 'en' })).toBeNull();
  expect(filter.keep({ text: 'Then Putin spoke.', lang: 'en' })).toEqual({
    text: 'Then Putin spoke.',
    tag: 'en',
  });
  expect(filter.keep({ text: 'Die Sowjetunion zerfiel.', lang: 'en' })).toBeNull();
  expect(filter.keep({ text: 'Die Sowjetunion zerfiel.', lang: 'de' })).not.toBeNull();
});

it('keeps more texts once some have shown that a language tag is wrong', () => {
  const filter = new NameFilter({ prefilter, words: null });
  const before = filter.version;
  expect(filter.keep({ text: 'EE.UU.', lang: 'en' })).toBeNull();
  for (let text = 1; text <= 3; text += 1)
    filter.keep({
      text: `Los ministros de Rusia y los de Ucrania no fueron a la reunión ${text}.`,
      lang: 'en',
    });
  expect(filter.version).toBeGreaterThan(before);
  expect(filter.keep({ text: 'EE.UU.', lang: 'en' })).toEqual({ text: 'EE.UU.', tag: 'es' });
});
