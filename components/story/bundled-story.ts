import { summitCards } from '../../assets/facts/cards.ts';
import type { StoryData, Translation } from './schema.ts';
import { createStory, type Story } from './story.ts';
import { translate } from './translation.ts';

const data = summitCards as unknown as Omit<StoryData, 'names'>;

/**
 * The bundled story in English. The build and tests validate it and its translations: at run time that would take longer
 * than rendering a card.
 */
export const bundledStory = createStory(data);

/** The bundled story in another language. */
export const bundledStoryIn = (language: string, translation: Translation): Story =>
  createStory(translate(data, [language, translation]));
