import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { translations } from '../../assets/facts/translations/index.ts';
import { catalogs } from '../../assets/words/index.ts';
import { Card } from '../../components/card/Card.tsx';
import { PictureSourceProvider } from '../../components/card/Picture.tsx';
import { bundledFactSet, bundledFactSetIn } from '../../components/story/bundled-fact-set.ts';
import type { FactSet } from '../../components/story/fact-set.ts';
import type { Entity, Translation } from '../../components/story/schema.ts';
import { speak } from '../speak.ts';
import { noPictures } from './stage.ts';

type LanguageName = keyof typeof catalogs;

/** More is not read in one go. */
const mostWords = 400;

afterEach(() => render(null, document.body));

const storyIn = (language: LanguageName): FactSet =>
  language === 'en'
    ? bundledFactSet
    : bundledFactSetIn(language, translations[language] as unknown as Translation);

function drawUnfolded(factSet: FactSet, entity: Entity, isAboutStory: boolean): void {
  const nothing = () => {};
  render(
    <PictureSourceProvider value={noPictures}>
      <Card
        key={`${entity.id} ${isAboutStory}`}
        {...{ factSet, entity, isAboutStory }}
        cameFrom={null}
        theme="light"
        place={{ isUnfolded: true, whole: [], scrolled: 0 }}
        onFollow={nothing}
        onBack={nothing}
      />
    </PictureSourceProvider>,
    document.body,
  );
}

/** All words of the card, its name and numbers included, but for the labels of controls. */
function countWords(language: string): number {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.closest('.controls, .events, .fold, .show-more, .monogram, .unseen') === null)
      texts.push(node.textContent ?? '');
  const pieces = new Intl.Segmenter(language, { granularity: 'word' }).segment(texts.join(' '));
  return [...pieces].filter(({ isWordLike }) => isWordLike).length;
}

test.each(Object.keys(catalogs) as LanguageName[])(
  `in %s every card that is unfolded says no more than ${mostWords} words before more is asked for`,
  (language) => {
    speak(language);
    const factSet = storyIn(language);
    expect(factSet.entities).toHaveLength(24);
    const tooLong: string[] = [];
    for (const entity of factSet.entities)
      for (const isAboutStory of [true, false]) {
        drawUnfolded(factSet, entity, isAboutStory);
        const words = countWords(language);
        expect(words, entity.id).toBeGreaterThan(100);
        if (words > mostWords) tooLong.push(`${entity.id}, ${words}`);
      }
    expect(tooLong).toEqual([]);
  },
);
