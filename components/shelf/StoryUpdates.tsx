import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { locale, say } from '../i18n/say.ts';
import type { StoryHeader } from '../library/story-records.ts';
import { hostOf, type StoryUpdate, type StoryUpdates as Updates } from '../library/story-updates.ts';
import { keepYearTogether } from '../story/format-fact.ts';
import { Switch } from '../ui/controls.tsx';
import { useFocusFallback } from '../ui/use-focus.ts';
import { Changes } from './Changes.tsx';
import { foundText } from './update-texts.ts';

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
  const update = updates.update === undefined ? null : <Update {...props} update={updates.update} />;
  const isNews = Date.now() - (updates.update?.when ?? 0) < newsMs;
  return (
    <>
      <details class="story-sites story-updates">
        <summary>
          {say('updates.title')}
          <TitleOf {...of} />
        </summary>
        <div class="folded">
          <Terms updates={updates} />
          <Switch on={updates.isDaily} isLocked={false} onToggle={() => asking(onDaily(!updates.isDaily))}>
            <span>
              {say('updates.daily')}
              <TitleOf {...of} />
            </span>
          </Switch>
          <button
            type="button"
            aria-disabled={state === 'asking'}
            onClick={() => void (state === 'asking' || asking(onCheck()))}
          >
            {say('updates.check')}
            <TitleOf {...of} />
          </button>
          {state === 'unasked' ? <p>{foundText(updates)}</p> : null}
          {updates.asked === undefined ? null : (
            <p class="soft">{say('updates.asked', { when: timeText(updates.asked) })}</p>
          )}
          {isNews ? null : update}
        </div>
      </details>
      <div role="status" class="found">
        {state === 'asking' ? <p>{say('updates.asking', { host: hostOf(updates.address) })}</p> : null}
        {state === 'asked' && foundText(updates) !== '' ? <p>{foundText(updates)}</p> : null}
        {isNews ? update : null}
      </div>
    </>
  );
}

/** For screen readers, which of all stories on the page is meant. */
const TitleOf = ({ title, language }: StoryUpdatesProps['of']): JSX.Element => (
  <span class="unseen">
    {' '}
    <bdi lang={language}>{title}</bdi>
  </span>
);

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

type UpdateProps = Pick<StoryUpdatesProps, 'of' | 'onUndo'> & { readonly update: StoryUpdate };

/** What an update has changed, and what undoes it. */
function Update({ of, update: { when, from, changes }, onUndo }: UpdateProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useFocusFallback(
    button,
    (gone) => gone.closest('.story')?.querySelector('.story-updates > summary') ?? null,
  );
  return (
    <>
      <p>{say('updates.updated', { date: dateText(when), before: from, version: of.version ?? '' })}</p>
      {changes === null ? null : <Changes changes={changes} />}
      <button type="button" ref={button} onClick={onUndo}>
        {say('library.undoRemoving')}
        <TitleOf {...of} />
      </button>
    </>
  );
}

const dateText = (when: number): string =>
  keepYearTogether(new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(when));

const timeText = (when: number): string =>
  keepYearTogether(
    new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(when),
  );
