import type { JSX } from 'preact';
import { locale, say } from '../i18n/say.ts';
import type { StoryHeader } from '../library/story-records.ts';
import { packsToAdd } from './packs.ts';

/** Names the packs that were not turned on yet: on the stories page they can be. */
export function MorePacks({ stories }: { readonly stories: readonly StoryHeader[] }): JSX.Element | null {
  const titles = packsToAdd(stories).map(({ called }) => say(called));
  if (titles.length === 0) return null;
  const packs = new Intl.ListFormat(locale(), { type: 'conjunction' }).format(titles);
  return <p class="soft">{say('packs.more', { packs })}</p>;
}
