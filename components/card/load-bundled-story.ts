import { language } from '../i18n/say.ts';
import type { FramePort } from '../messages/script-port.ts';
import { bundledStory, bundledStoryIn } from '../story/bundled-story.ts';
import type { Translation } from '../story/schema.ts';
import type { Story } from '../story/story.ts';

/** Loads the script with a translation of the bundled story. */
export type LoadTranslation = (port: FramePort<Translation>) => Promise<Translation>;

/**
 * Returns the bundled story in the interface's language, each of which has a translation in a script of its own; in
 * English if that does not load.
 */
export async function loadBundledStory(load: LoadTranslation): Promise<Story> {
  const { tag } = language();
  if (tag === bundledStory.language) return bundledStory;
  try {
    return bundledStoryIn(tag, await load({ script: `facts/${tag}` }));
  } catch (error) {
    console.debug('Namelight shows its story in English:', error);
    return bundledStory;
  }
}
