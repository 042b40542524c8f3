import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold } from '../../components/finder/fold.ts';
import { languageByTag, languageByWords } from '../../components/finder/language.ts';
import { LanguageTags } from '../../components/finder/language-tags.ts';
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

describe('a language tag', () => {
  const spanish = 'Los agricultores venden menos soja, y en el norte nadie la echa de menos.';

  it('loses against a text whose words are clearly of another language', () => {
    const tags = new LanguageTags();
    expect(tags.tagFor(spanish, 'en')).toBe('es');
    expect(tags.tagFor('The farmers sell less of it, and nobody in the north minds.', 'en')).toBe('en');
    expect(tags.tagFor('Farmers, ministers, buyers', 'en-GB')).toBe('en-GB');
  });

  it('does not lose against a few foreign words, a close relative, or none that are known', () => {
    const tags = new LanguageTags();
    expect(tags.tagFor('“Los de abajo” was read aloud to the guests.', 'en')).toBe('en');
    expect(tags.tagFor('Predsednik se je na srečal s kolegom; ni bilo miru.', 'sl')).toBe('sl');
    expect(tags.tagFor(spanish, 'xx')).toBe('xx');
    expect(tags.tagFor(spanish, null)).toBeNull();
  });

  it('counts for short texts, too, until most long ones contradict it', () => {
    const tags = new LanguageTags();
    for (let read = 0; read < 2; read += 1) tags.tagFor(spanish, 'en');
    expect([tags.tagFor('EE.UU.', 'en'), tags.version]).toEqual(['en', 0]);
    tags.tagFor(spanish, 'en');
    expect([tags.tagFor('EE.UU.', 'en'), tags.version]).toEqual(['es', 1]);
  });

  it('is wrong in few languages only, however many tags a page makes up', () => {
    const tags = new LanguageTags();
    for (const lang of ['en', 'en-x1', 'en-x2', 'de', 'fr', 'nl', 'sv', 'da', 'fi', 'hu'])
      for (let read = 0; read < 5; read += 1) tags.tagFor(spanish, lang);
    expect(tags.version).toBe(3);
  });

  it('stays where as many texts confirm it', () => {
    const tags = new LanguageTags();
    for (let read = 0; read < 9; read += 1) {
      tags.tagFor(spanish, 'en');
      tags.tagFor('The farmers sell less of it.', 'en');
    }
    expect(tags.version).toBe(0);
  });
});
