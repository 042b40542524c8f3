import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../card/Picture.tsx';
import type { SetHeader, Sites } from '../fact-sets/set-records.ts';
import { locale, say, sayAround, sayCount } from '../i18n/say.ts';
import { Switch } from '../popup/controls.tsx';
import { madeBy, SetDetails } from '../popup/SetItem.tsx';
import { SetSites } from '../popup/SetSites.tsx';
import { countsText } from '../popup/set-texts.ts';
import { formatDate } from '../story/format-fact.ts';
import type { EntityKind } from '../story/schema.ts';
import type { DraftHead } from '../writing/draft-store.ts';
import { maxEditable } from './copy-story.ts';
import { fragmentOf } from './route.ts';
import { hasChangedSince } from './shelf-items.ts';

/** A story on the shelf. */
export type ShelvedStory = Pick<
  SetHeader,
  'id' | 'title' | 'language' | 'date' | 'summary' | 'by' | 'counts' | 'isOn' | 'sites'
> & {
  readonly version: number | null;
  readonly origin: SetHeader['origin'] | 'bundled';
  /** Whether an organization says if it is on. */
  readonly isLocked: boolean;
};

export function StoryItem(props: {
  readonly story: ShelvedStory;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onSave: () => void;
  readonly onCopy: () => void;
  /** Left out for the bundled story. */
  readonly onLimit?: (sites: Sites) => void;
  readonly onRemove?: () => void;
}): JSX.Element {
  const { story, onLimit, onRemove } = props;
  const { id, title, language, summary, date, version, origin, counts } = story;
  const size = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const isOwn = origin === 'reader';
  return (
    <ItemSheet
      title={title}
      language={language}
      counts={counts}
      note={
        origin === 'organization'
          ? say('stories.fromOrganization')
          : origin === 'bundled'
            ? say('library.bundled')
            : null
      }
    >
      <p class="summary" lang={language} dir="auto">
        {summary}
      </p>
      <SetDetails
        parts={[
          say('library.day', { date: formatDate(date, locale()) }),
          madeBy(story),
          version === null ? null : say('library.version', { version }),
          countsText(counts),
        ]}
      />
      <MarksSwitch isOn={story.isOn} isLocked={story.isLocked} title={title} onSwitch={props.onSwitch} />
      {isOwn && onLimit !== undefined ? (
        <SetSites of={story} sites={story.sites ?? 'all'} here={null} onLimit={onLimit} />
      ) : null}
      <div class="actions">
        <a class="button primary" href={fragmentOf({ kind: 'set', id })}>
          {say('stories.read')} <span class="unseen">{title}</span>
        </a>
        {size > maxEditable ? (
          <span class="soft">{sayCount('stories.tooLargeToCopy', size)}</span>
        ) : (
          <button type="button" onClick={props.onCopy}>
            {say('stories.copy')} <span class="unseen">{title}</span>
          </button>
        )}
        <Tool
          says={say('stories.saveStory', { title })}
          title={say('library.save')}
          path="M8 2.5v7M5 7l3 3 3-3M3 11.5v2h10v-2"
          onClick={props.onSave}
        />
        {isOwn && onRemove !== undefined ? (
          <Tool
            says={say('stories.removeStory', { title })}
            title={say('stories.remove')}
            path={removeIcon}
            onClick={onRemove}
          />
        ) : null}
      </div>
    </ItemSheet>
  );
}

const removeIcon = 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9';

/** A story that is being written, with the set that pages use of it. */
export function DraftItem(props: {
  readonly head: DraftHead;
  readonly header: SetHeader | null;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
}): JSX.Element {
  const { head, header } = props;
  const title = head.title || say('stories.untitled');
  return (
    <ItemSheet
      title={title}
      language={head.title === '' ? null : head.language}
      counts={header?.counts ?? null}
      note={say('stories.beingWritten')}
    >
      <SetDetails
        parts={[
          sayCount('stories.names', head.count),
          say('stories.changedAt', { when: formatTime(head.changed) }),
        ]}
      />
      <p class="use">{textOfUse(head, header)}</p>
      {header === null ? null : (
        <MarksSwitch isOn={header.isOn} isLocked={false} title={title} onSwitch={props.onSwitch} />
      )}
      <div class="actions">
        <a class="button primary" href={fragmentOf({ kind: 'draft', key: head.key })}>
          {say('stories.write')} <span class="unseen">{title}</span>
        </a>
        {header === null ? null : (
          <>
            <a class="button" href={fragmentOf({ kind: 'set', id: header.id })}>
              {say('stories.read')} <span class="unseen">{title}</span>
            </a>
            <Tool
              says={say('stories.saveStory', { title })}
              title={say('library.save')}
              path="M8 2.5v7M5 7l3 3 3-3M3 11.5v2h10v-2"
              onClick={props.onSave}
            />
          </>
        )}
        <Tool
          says={say('stories.removeStory', { title })}
          title={say('stories.remove')}
          path={removeIcon}
          onClick={props.onRemove}
        />
      </div>
    </ItemSheet>
  );
}

function textOfUse(head: DraftHead, header: SetHeader | null): string {
  if (head.issued === null || header === null) return say('stories.notUsed');
  return say(hasChangedSince(head, header) ? 'stories.changedSince' : 'stories.usedOnPages');
}

const formatTime = (time: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);

/** A removed set stays in its place, so that the removal can be undone. */
export function RemovedItem(props: {
  readonly header: SetHeader;
  readonly onRestore: () => void;
}): JSX.Element {
  const { title, language } = props.header;
  const button = useRef<HTMLButtonElement>(null);
  // The pressed button is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  const named = (
    <bdi key="title" lang={language}>
      {title}
    </bdi>
  );
  return (
    <li class="sheet removed">
      <p class="soft">{sayAround('stories.removed', { title: named })}</p>
      <button type="button" ref={button} onClick={props.onRestore}>
        {say('stories.undo')} <span class="unseen">{named}</span>
      </button>
    </li>
  );
}

/** An item: a line in the colors of its kinds of names, a note, its title, and what else there is to say. */
function ItemSheet(props: {
  readonly title: string;
  /** `null` for that of the interface. */
  readonly language: string | null;
  readonly counts: SetHeader['counts'] | null;
  readonly note: string | null;
  readonly children: ComponentChildren;
}): JSX.Element {
  const id = useId();
  return (
    <li class="sheet story" aria-labelledby={id}>
      <KindLine counts={props.counts} />
      {props.note === null ? null : <p class="note">{props.note}</p>}
      <h3 id={id} {...(props.language !== null && { lang: props.language })} dir="auto">
        {props.title}
      </h3>
      {props.children}
    </li>
  );
}

/** How much of a story are people, places and organizations, as a line in their colors. */
function KindLine({ counts }: { readonly counts: SetHeader['counts'] | null }): JSX.Element {
  const parts = Object.entries(counts ?? {}) as readonly (readonly [EntityKind, number])[];
  return (
    <div class="kind-line" aria-hidden="true">
      {parts.map(([kind, count]) =>
        count === 0 ? null : <span key={kind} data-kind={kind} style={{ flexGrow: count }} />,
      )}
    </div>
  );
}

function MarksSwitch(props: {
  readonly isOn: boolean;
  readonly isLocked: boolean;
  readonly title: string;
  readonly onSwitch: (isOn: boolean) => void;
}): JSX.Element {
  return (
    <Switch on={props.isOn} isLocked={props.isLocked} onToggle={() => props.onSwitch(!props.isOn)}>
      <span>
        {say('stories.markNames')} <span class="unseen">{props.title}</span>
      </span>
    </Switch>
  );
}

/** A button with an icon. */
function Tool(props: {
  readonly says: string;
  readonly title: string;
  readonly path: string;
  readonly onClick: () => void;
}): JSX.Element {
  return (
    <button type="button" class="tool" title={props.title} onClick={props.onClick}>
      <span class="unseen">{props.says}</span>
      <Icon path={props.path} />
    </button>
  );
}
