import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { language, say } from '../i18n/say.ts';
import { useFocusFallback } from '../ui/use-focus.ts';
import type { StoriesActions, StoriesState } from './manage-stories.ts';
import { type Pack, packsToAdd } from './packs.ts';
import { ItemSheet, MarksSwitch } from './ShelfItem.tsx';
import { StoryDetails } from './StoryItem.tsx';
import { countsText } from './story-texts.ts';

type PacksProps = Pick<StoriesState, 'stories' | 'loading'> & Pick<StoriesActions, 'onSwitchPack'>;

/** The packs that were not turned on yet. Once one is, it is among the other stories. */
export function Packs(props: PacksProps): JSX.Element | null {
  const toAdd = packsToAdd(props.stories);
  if (toAdd.length === 0) return null;
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{say('packs.title')}</h2>
      <p class="soft lead">{say('packs.off')}</p>
      <ul class="packs">
        {toAdd.map((pack) => (
          <PackItem key={pack.id} {...props} pack={pack} />
        ))}
      </ul>
    </section>
  );
}

function PackItem({ pack, loading, onSwitchPack }: PacksProps & { readonly pack: Pack }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useFocusFallback(
    place,
    () => document.querySelector(`[data-story="${pack.id}"] [role="switch"]`) ?? document.querySelector('h1'),
  );
  const isLoading = loading.includes(pack.id);
  const title = say(pack.called);
  return (
    <ItemSheet
      as="pack"
      title={title}
      language={language().tag}
      counts={pack.counts}
      note={say('library.bundled')}
    >
      <p class="summary">{say(pack.what)}</p>
      <StoryDetails parts={[countsText(pack.counts)]} />
      <div ref={place}>
        <MarksSwitch
          isOn={isLoading}
          isLocked={false}
          title={title}
          onSwitch={() => onSwitchPack(pack.id, true)}
        />
      </div>
      <p class="soft" role="status">
        {isLoading ? say('packs.loading', { title }) : ''}
      </p>
    </ItemSheet>
  );
}
