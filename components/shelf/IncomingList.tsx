import type { JSX } from 'preact';
import { IncomingItem, type Writing } from './IncomingItem.tsx';
import type { StoriesActions, StoriesState } from './manage-stories.ts';

/** What adds files to the library. */
export type IncomingStories = Pick<StoriesState, 'incoming'> &
  Pick<StoriesActions, 'onAdd' | 'onLimitIncoming' | 'onDrop'>;

type IncomingListProps = {
  readonly stories: IncomingStories | null;
  /** Where stories are written. */
  readonly writing?: Writing;
};

/** The files that are being added. */
export function IncomingList({ stories, writing }: IncomingListProps): JSX.Element {
  return (
    <ul class="incoming">
      {(stories?.incoming ?? []).map((one) => (
        <IncomingItem
          key={one.key}
          incoming={one}
          site={null}
          onAdd={() => stories?.onAdd(one.key)}
          onLimit={(sites) => stories?.onLimitIncoming(one.key, sites)}
          onDrop={() => stories?.onDrop(one.key)}
          {...(writing && { writing })}
        />
      ))}
    </ul>
  );
}
