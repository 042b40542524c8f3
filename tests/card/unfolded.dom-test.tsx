import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { translations } from '../../assets/facts/translations/index.ts';
import { catalogs } from '../../assets/words/index.ts';
import { Card } from '../../components/card/Card.tsx';
import { PictureSourceProvider } from '../../components/card/Picture.tsx';
import { bundledStory, bundledStoryIn } from '../../components/story/bundled-story.ts';
import type { Entity, Translation } from '../../components/story/schema.ts';
import type { Story } from '../../components/story/story.ts';
import { speak } from '../speak.ts';
import { noPictures } from './stage.ts';

type LanguageName = keyof typeof catalogs;

/** More is not read in one go. */
const mostWords = 400;

afterEach(() => render(null, document.body));

const storyIn = (language: LanguageName): Story =>
  language === 'en'
    ? bundledStory
    : bundledStoryIn(language, translations[language] as unknown as Translation);

function drawUnfolded(story: Story, entity: Entity, isAboutStory: boolean): void {
  const nothing = () => {};
  render(
    <PictureSourceProvider value={noPictures}>
      <Card
        key={`${entity.id} ${isAboutStory}`}
        {...{ story, entity, isAboutStory }}
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

for (const language of Object.keys(catalogs) as LanguageName[])
  test(`in ${language} every card that is unfolded says no more than ${mostWords} words before more is asked for`, {
    // French takes the most words.
    tags: language === 'fr' ? [] : ['long'],
  }, () => {
    speak(language);
    const story = storyIn(language);
    expect(story.entities).toHaveLength(26);
    const tooLong: string[] = [];
    for (const entity of story.entities)
      for (const isAboutStory of [true, false]) {
        drawUnfolded(story, entity, isAboutStory);
        const words = countWords(language);
        expect(words, entity.id).toBeGreaterThan(100);
        if (words > mostWords) tooLong.push(`${entity.id}, ${words}`);
      }
    expect(tooLong).toEqual([]);
  });
