import { language } from '../i18n/say.ts';
import type { FramePort } from '../messages/script-port.ts';
import { bundledFactSet, bundledFactSetIn } from '../story/bundled-fact-set.ts';
import type { FactSet } from '../story/fact-set.ts';
import type { Translation } from '../story/schema.ts';

/** Loads the script with a translation of the bundled story. */
export type LoadTranslation = (port: FramePort<Translation>) => Promise<Translation>;

/**
 * Returns the bundled story in the interface's language, each of which has a translation in a script of its own; in
 * English if that does not load.
 */
export async function bundledStory(load: LoadTranslation): Promise<FactSet> {
  const { tag } = language();
  if (tag === bundledFactSet.language) return bundledFactSet;
  try {
    return bundledFactSetIn(tag, await load({ script: `facts/${tag}` }));
  } catch (error) {
    console.debug('Namelight shows its story in English:', error);
    return bundledFactSet;
  }
}
