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
  const [isAsking, setAsking] = useState(false);
  const asking = async (act: Promise<void>): Promise<void> => {
    setAsking(true);
    await act;
    setAsking(false);
  };
  const { asked = 0, found } = updates;
  const isNews = found?.kind === 'updated' && Date.now() - asked < newsMs;
  return (
    <>
      <details class="story-sites story-updates">
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
          <button type="button" aria-disabled={isAsking} onClick={() => void (isAsking || asking(onCheck()))}>
            {say('updates.check')}
          </button>
          {isNews ? null : <Found {...props} isAsking={isAsking} />}
        </div>
      </details>
      {isNews ? <Found {...props} isAsking={isAsking} /> : null}
    </>
  );
}

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

/** What came of looking, and what undoes an update. */
function Found(props: StoryUpdatesProps & { readonly isAsking: boolean }): JSX.Element {
  const { of, updates, isAsking, onUndo } = props;
  const { asked, found } = updates;
  return (
    <div class="found">
      <p role="status">
        {isAsking
          ? say('updates.asking', { host: hostOf(updates.address) })
          : updateText(updates, of.version ?? 0)}
      </p>
      {asked === undefined || isAsking ? null : (
        <p class="soft">{say('updates.asked', { when: timeText(asked) })}</p>
      )}
      {found?.kind !== 'updated' || isAsking ? null : (
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
      )}
    </div>
  );
}

const timeText = (when: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(when);
