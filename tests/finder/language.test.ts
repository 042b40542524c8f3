import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold } from '../../components/finder/fold.ts';
import { languageByTag, languageByWords } from '../../components/finder/language.ts';
import { readGold } from '../../tools/accuracy/gold.ts';

const passages = globSync(join(import.meta.dirname, '../gold/*.txt'))
  .flatMap(readGold)
  .map(({ text, lang }) => ({ text: fold(text).text, lang }));

describe('the language of a block', () => {
  it('is detected by its words or letters, or not at all: hardly ever wrongly', () => {
    const detected = passages.flatMap(({ text, lang }) => {
      const guess = languageByTag(text, null) ?? languageByWords(text);
      return guess === null ? [] : [{ text, guess, isRight: guess === languageByTag(text, lang) }];
    });
    const wrong = detected.filter(({ isRight }) => !isRight);
    expect(detected.length).toBeGreaterThan(passages.length * 0.6);
    expect(wrong.length / detected.length).toBeLessThan(0.05);
  });

  it.each([
    { text: 'अमेरिकेचे अध्यक्ष घरी गेले.', tag: 'mr', language: 'mr' },
    { text: 'Председник је отишао кући.', tag: 'en', language: 'sr' },
    { text: 'রাষ্ট্রপতি বাড়ি গেলেন।', tag: null, language: 'bn' },
    { text: 'صدر گھر گئے۔', tag: 'en', language: 'ur' },
    { text: 'رئیس جمهور به خانه رفت و چای پر رنگ نوشید', tag: 'fa-IR', language: 'fa' },
    { text: 'Presidenten reiste hjem.', tag: 'nn', language: 'nb' },
    { text: 'Predsjednik je otišao kući.', tag: 'hr-HR', language: 'sr' },
    { text: 'The president went home.', tag: 'und', language: null },
    { text: 'The letters СССР stood on his shirt, in red.', tag: null, language: null },
  ])('of “$text” tagged $tag is $language', ({ text, tag, language }) => {
    expect(languageByTag(fold(text).text, tag)).toBe(language);
  });
});
