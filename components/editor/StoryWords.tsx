/** Words of a story among those of the interface: in their own language and direction. */
import type { JSX } from 'preact';
import { directionOf } from '../i18n/direction.ts';
import { locale } from '../i18n/say.ts';

/** The attributes of text in the language of a story, which may be half-written. */
export function inLanguage(tag: string): { readonly lang?: string; readonly dir: 'ltr' | 'rtl' | 'auto' } {
  try {
    return { lang: tag, dir: directionOf(tag) };
  } catch {
    return { dir: 'auto' };
  }
}

type StoryWordProps = {
  readonly language: string;
  readonly children: string;
};

/** A word or name of the story. */
export function StoryWord({ language, children }: StoryWordProps): JSX.Element {
  return <bdi {...inLanguage(language)}>{children}</bdi>;
}

type StoryWordsProps = {
  readonly language: string;
  readonly words: readonly string[];
};

/** A list of words, as the reader's language writes alternatives: "railway, trains or drivers". */
export function StoryWords({ language, words }: StoryWordsProps): JSX.Element {
  const parts = new Intl.ListFormat(locale(), { type: 'disjunction' }).formatToParts(words);
  return (
    <>
      {parts.map(({ type, value }, n) =>
        type === 'element' ? (
          <i key={n} {...inLanguage(language)} class="story-word">
            {value}
          </i>
        ) : (
          value
        ),
      )}
    </>
  );
}
