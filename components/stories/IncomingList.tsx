import type { JSX } from 'preact';
import type { FactSetsActions, FactSetsState } from '../popup/fact-sets.ts';
import { IncomingItem } from '../popup/IncomingItem.tsx';

/** What adds files to the library. */
export type IncomingSets = Pick<FactSetsState, 'incoming'> &
  Pick<FactSetsActions, 'onAdd' | 'onLimitIncoming' | 'onDrop'>;

/** The files that are being added. */
export function IncomingList({ sets }: { readonly sets: IncomingSets | null }): JSX.Element {
  return (
    <ul class="incoming">
      {(sets?.incoming ?? []).map((one) => (
        <IncomingItem
          key={one.key}
          incoming={one}
          site={null}
          onAdd={() => sets?.onAdd(one.key)}
          onLimit={(sites) => sets?.onLimitIncoming(one.key, sites)}
          onDrop={() => sets?.onDrop(one.key)}
        />
      ))}
    </ul>
  );
}
