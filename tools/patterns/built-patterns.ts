import { languagesWithFunctionWords } from '../../components/finder/language.ts';
import { LanguageTags } from '../../components/finder/language-tags.ts';
import { compileNames } from '../../components/finder/name-table.ts';
import { createPrefilter } from '../../components/finder/prefilter.ts';
import { compileStems } from '../../components/finder/stems.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import type { Pattern } from './patterns-in.ts';

/**
 * The files that put regular expressions together while they run, and what has them do so. What a file does once, as it
 * is loaded or first used, is seen only if nothing here has done that before.
 */
const builders: Readonly<Record<string, () => unknown>> = {
  'components/library/word-keys.ts': async () => {
    const { wordKeysOf } = await import('../../components/library/word-keys.ts');
    return wordKeysOf('б');
  },
  'components/finder/longer-name.ts': async () => {
    const { builtPatterns } = await import('../../components/finder/longer-name.ts');
    return builtPatterns.map((build) => build());
  },
  'components/finder/relatives.ts': async () => {
    const { builtPatterns } = await import('../../components/finder/relatives.ts');
    return builtPatterns.map((build) => build());
  },
  'components/story/drawing.ts': () => import('../../components/story/drawing.ts'),
  'components/finder/prefilter.ts': () => {
    const prefilter = createPrefilter(compileStems(bundledNames, bundledLanguages));
    return ['', 'б'].map((text) => prefilter.mayHoldName(text));
  },
  'components/finder/language.ts': () => {
    const tags = new LanguageTags();
    return languagesWithFunctionWords.map((tag) => tags.tagFor('', tag));
  },
  // Of English alone and of all languages in one: those of the others are of the same make and lie between.
  'components/finder/name-table.ts': () =>
    [[], bundledLanguages].map((all) => compileNames(bundledNames, all)),
};

/** The regular expressions that a file puts together; `null` for a file that is not known to do so. */
export async function builtPatterns(file: string): Promise<readonly Pattern[] | null> {
  const build = builders[file];
  if (build === undefined) return null;
  const built = new Map<string, Pattern>();
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, given, newTarget) {
      const pattern = Reflect.construct(target, given, newTarget);
      built.set(String(pattern), { file, line: 1, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await build();
  } finally {
    globalThis.RegExp = native;
  }
  return [...built.values()];
}
