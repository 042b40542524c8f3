import { createFinder } from '../../components/finder/finder.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';

/** Made once for all files of a worker, because that and its first look at each language take time. */
export const bundledFinder = createFinder(bundledNames, bundledLanguages);
