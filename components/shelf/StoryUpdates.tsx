import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { locale, say } from '../i18n/say.ts';
import type { StoryHeader } from '../library/story-records.ts';
import { hostOf, type StoryUpdates as Updates } from '../library/story-updates.ts';
import { Switch } from '../ui/controls.tsx';
import { Changes } from './Changes.tsx';
import { updateText } from './update-texts.ts';

/** What can be done about the newer versions of a story. */
export type Updating = {
  /** Looks for one. Settles when that is done. */
  readonly onCheck: () => Promise<void>;
  readonly onDaily: (isDaily: boolean) => Promise<void>;
  readonly onUndo: () => void;
};

type StoryUpdatesProps = Updating & {
  readonly of: Pick<StoryHeader, 'title' | 'language'> & { readonly version: number | null };
  readonly updates: Updates;
};

/** For so long an update is shown unfolded, ms. */
const newsMs = 7 * 24 * 60 * 60 * 1_000;

/** Where a story's newer versions come from, and what was found there. Collapsed but for an update. */
export function StoryUpdates(props: StoryUpdatesProps): JSX.Element {
  const { of, updates, onCheck, onDaily } = props;
  const [state, setState] = useState<'unasked' | 'asking' | 'asked'>('unasked');
  const asking = async (act: Promise<void>): Promise<void> => {
    setState('asking');
    await act;
    setState('asked');
  };
  const isSaid = state !== 'unasked' || isNews(updates);
  return (
    <>
      <details class="story-sites">
        <summary>
          {say('updates.title')}
          <span class="unseen">
            {' '}
            <bdi lang={of.language}>{of.title}</bdi>
          </span>
        </summary>
        <div class="folded">
          <Terms updates={updates} />
          <Switch on={updates.isDaily} isLocked={false} onToggle={() => asking(onDaily(!updates.isDaily))}>
            {say('updates.daily')}
          </Switch>
          <button
            type="button"
            aria-disabled={state === 'asking'}
            onClick={() => void (state === 'asking' || asking(onCheck()))}
          >
            {say('updates.check')}
          </button>
          {isSaid ? null : <p>{updateText(updates, of.version ?? 0)}</p>}
          {updates.asked === undefined ? null : (
            <p class="soft">{say('updates.asked', { when: timeText(updates.asked) })}</p>
          )}
        </div>
      </details>
      <p role="status" class="found">
        {state === 'asking' ? say('updates.asking', { host: hostOf(updates.address) }) : null}
        {state !== 'asking' && isSaid ? updateText(updates, of.version ?? 0) : null}
      </p>
      {state !== 'asking' && isSaid ? <Update {...props} /> : null}
    </>
  );
}

const isNews = ({ asked = 0, found }: Updates): boolean =>
  found?.kind === 'updated' && Date.now() - asked < newsMs;

/** Who gets to know what. */
function Terms({ updates: { address, key } }: Pick<StoryUpdatesProps, 'updates'>): JSX.Element {
  const host = hostOf(address);
  return (
    <p class="soft">
      {say('updates.terms', { host })}{' '}
      {key === undefined ? say('updates.unsigned', { host }) : say('updates.signed')}
    </p>
  );
}

/** What an update has changed, and what undoes it. */
function Update({ of, updates: { found }, onUndo }: StoryUpdatesProps): JSX.Element | null {
  if (found?.kind !== 'updated') return null;
  return (
    <>
      {found.changes === null ? null : <Changes changes={found.changes} />}
      <button type="button" onClick={onUndo}>
        {say('library.undoRemoving')}
        <span class="unseen">
          {' '}
          <bdi lang={of.language}>{of.title}</bdi>
        </span>
      </button>
    </>
  );
}

const timeText = (when: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(when);
