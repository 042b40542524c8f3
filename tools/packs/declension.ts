/** The forms of names in the notation of story files, by language. */
import { declined } from '../../components/drafts/declension.ts';

/** A name with its forms in a language, where that has any. */
export function inflected(name: string, language: string): string {
  if (language === 'ru' || language === 'uk') return declined(name, language);
  // "Frankreichs".
  return language === 'de' && /[a-zäöü]$/u.test(name) && !/(?:s|x|z|ß|inseln|staaten|ien und)$/u.test(name)
    ? `${name}||s`
    : name;
}

/** The form of a name in this notation that a dictionary has. */
export const firstForm = (inNotation: string): string => formAt(inNotation, 0);

/** The form at an index of the endings; a word without endings stays. */
export const formAt = (inNotation: string, index: number): string =>
  inNotation
    .split(' ')
    .map((word) => {
      const [stem = '', ...endings] = word.split('|');
      return `${stem}${endings[index] ?? ''}`;
    })
    .join(' ');
