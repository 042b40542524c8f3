import { compileStems } from '../../components/finder/stems.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';

/** Made once for all files of a worker: it takes a second. */
export const bundledStems = compileStems(bundledNames, bundledLanguages);
