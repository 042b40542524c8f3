/** What tries names: large, so it is loaded when somebody writes. */
import type { NameProblemFinder } from './name-problems.ts';
import { type OtherNames, SampleFinder } from './sample.ts';

export type NameTools = { readonly finder: SampleFinder; readonly problems: NameProblemFinder };

/**
 * Loads the bundled names in all languages, and the everyday sentences, for a story in a language. What is begun ends when the
 * signal aborts.
 */
export async function loadNameTools(language: string, signal: AbortSignal): Promise<NameTools> {
  const [{ bundledNames }, { bundledLanguages }, problems] = await Promise.all([
    import('../story/bundled-names.ts'),
    import('../story/bundled-languages.ts'),
    import('./name-problems.ts'),
  ]);
  const others: OtherNames = { bundled: bundledNames, languages: bundledLanguages };
  const finder = new SampleFinder(others);
  finder.prepare(language);
  return { finder, problems: new problems.NameProblemFinder({ finder, others, signal }) };
}
