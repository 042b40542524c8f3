import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../card/Picture.tsx';
import { type DraftHead, keptRemovedMs } from '../drafts/draft-store.ts';
import { locale, say, sayAround, sayCount } from '../i18n/say.ts';
import type { Sites, StoryHeader } from '../library/story-records.ts';
import { formatDate, keepYearTogether } from '../story/format-fact.ts';
import type { EntityKind } from '../story/schema.ts';
import { Switch } from '../ui/controls.tsx';
import { fragmentOf } from '../ui/route.ts';
import { useFocusFallback } from '../ui/use-focus.ts';
import { maxEditable } from './copy-story.ts';
import { madeBy, StoryDetails, StoryName } from './StoryItem.tsx';
import { StorySites } from './StorySites.tsx';
import { StoryUpdates, type Updating } from './StoryUpdates.tsx';
import { hasChangedSince } from './shelf-items.ts';
import { countsText } from './story-texts.ts';

/** A story on the shelf. */
export type ShelvedStory = Pick<
  StoryHeader,
  'id' | 'title' | 'language' | 'date' | 'summary' | 'by' | 'counts' | 'isOn' | 'sites' | 'updates'
> & {
  readonly version: number | null;
  readonly origin: StoryHeader['origin'] | 'bundled';
  /** Whether an organization says if it is on. */
  readonly isLocked: boolean;
};

type StoryItemProps = {
  readonly story: ShelvedStory;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onSave: () => void;
  readonly onCopy: () => void;
  /** Left out for the bundled story, as those below. */
  readonly onContinue?: () => void;
  readonly onLimit?: (sites: Sites) => void;
  readonly onRemove?: () => void;
  /** What can be done about newer versions. */
  readonly updating?: Updating;
};

export function StoryItem(props: StoryItemProps): JSX.Element {
  const { story, onLimit, updating } = props;
  const { title, language, summary, origin, counts } = story;
  return (
    <ItemSheet id={story.id} title={title} language={language} counts={counts} note={noteOf(origin)}>
      <p class="summary" lang={language} dir="auto">
        {summary}
      </p>
      <StoryDetails parts={detailsOf(story)} />
      <MarksSwitch isOn={story.isOn} isLocked={story.isLocked} title={title} onSwitch={props.onSwitch} />
      {origin === 'reader' && onLimit !== undefined ? (
        <StorySites of={story} sites={story.sites ?? 'all'} here={null} onLimit={onLimit} />
      ) : null}
      {story.updates === undefined || updating === undefined ? null : (
        <StoryUpdates of={story} updates={story.updates} {...updating} />
      )}
      <StoryActions {...props} />
    </ItemSheet>
  );
}

const detailsOf = ({ version, ...story }: ShelvedStory): readonly ComponentChildren[] => [
  say('library.day', { date: formatDate(story.date, locale()) }),
  madeBy(story),
  version === null ? null : say('library.version', { version }),
  countsText(story.counts),
];

function noteOf(origin: ShelvedStory['origin']): string | null {
  if (origin === 'reader') return null;
  return say(origin === 'organization' ? 'stories.fromOrganization' : 'library.bundled');
}

function StoryActions({ story, onCopy, onContinue, onSave, onRemove }: StoryItemProps): JSX.Element {
  const { id, title, counts, origin } = story;
  const size = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <div class="actions">
      <a class="button primary" href={fragmentOf({ kind: 'story', id })}>
        {say('stories.read')} <span class="unseen">{title}</span>
      </a>
      {size > maxEditable ? (
        <span class="soft">{sayCount('stories.tooLargeToCopy', size)}</span>
      ) : (
        <>
          {origin === 'reader' && onContinue !== undefined ? (
            <button type="button" onClick={onContinue}>
              {say('stories.continue')} <span class="unseen">{title}</span>
            </button>
          ) : null}
          <button type="button" onClick={onCopy}>
            {say('stories.copy')} <span class="unseen">{title}</span>
          </button>
        </>
      )}
      <SaveTool title={title} onClick={onSave} />
      {origin === 'reader' && onRemove !== undefined ? <RemoveTool title={title} onClick={onRemove} /> : null}
    </div>
  );
}

type DraftItemProps = {
  readonly head: DraftHead;
  readonly header: StoryHeader | null;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
};

/** A draft, with the story that pages use of it. */
export function DraftItem(props: DraftItemProps): JSX.Element {
  const { head, header } = props;
  const title = head.title || say('stories.untitled');
  return (
    <ItemSheet
      title={title}
      language={head.title === '' ? null : head.language}
      counts={header?.counts ?? null}
      note={say('stories.beingWritten')}
    >
      <StoryDetails parts={[sayCount('stories.names', head.count), changedText(head)]} />
      <p class="use">{textOfUse(head, header)}</p>
      {header === null ? null : (
        <MarksSwitch isOn={header.isOn} isLocked={false} title={title} onSwitch={props.onSwitch} />
      )}
      <DraftActions {...props} title={title} />
    </ItemSheet>
  );
}

function DraftActions(props: DraftItemProps & { readonly title: string }): JSX.Element {
  const { head, header, title } = props;
  return (
    <div class="actions">
      <a class="button primary" href={fragmentOf({ kind: 'draft', key: head.key })}>
        {say('stories.write')} <span class="unseen">{title}</span>
      </a>
      {header === null ? null : (
        <>
          <a class="button" href={fragmentOf({ kind: 'story', id: header.id })}>
            {say('stories.read')} <span class="unseen">{title}</span>
          </a>
          <SaveTool title={title} onClick={props.onSave} />
        </>
      )}
      <RemoveTool title={title} onClick={props.onRemove} />
    </div>
  );
}

function textOfUse(head: DraftHead, header: StoryHeader | null): string {
  if (head.issued === null || header === null) return say('stories.notUsed');
  return say(hasChangedSince(head, header) ? 'stories.changedSince' : 'stories.usedOnPages');
}

function changedText({ changed }: DraftHead): string {
  const format = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' });
  return say('stories.changedAt', { when: keepYearTogether(format.format(changed)) });
}

type RemovedItemProps = { readonly header: StoryHeader; readonly onRestore: () => void };

/** A removed story stays in its place, so that the removal can be undone. */
export function RemovedItem({ header, onRestore }: RemovedItemProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  // The pressed button is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  const named = <StoryName key="title" {...header} />;
  return (
    <li class="sheet removed">
      <p class="soft">{sayAround('stories.removed', { title: named })}</p>
      <button type="button" ref={button} onClick={onRestore}>
        {say('stories.undo')} <span class="unseen">{named}</span>
      </button>
    </li>
  );
}

type RemovedDraftProps = {
  readonly head: DraftHead;
  readonly onRestore: () => void;
  readonly onDelete: () => void;
};

/** A deleted draft, until when it is kept. */
export function RemovedDraft({ head, onRestore, onDelete }: RemovedDraftProps): JSX.Element {
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  useFocusFallback(
    item,
    (gone) => gone.nextElementSibling?.querySelector('button') ?? document.querySelector('h1'),
  );
  const title = head.title || say('stories.untitled');
  const until = keepYearTogether(
    new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format((head.removed ?? 0) + keptRemovedMs),
  );
  return (
    <li class="sheet removed" aria-labelledby={id} ref={item}>
      <h3 id={id} {...(head.title !== '' && { lang: head.language })} dir="auto">
        {title}
      </h3>
      <StoryDetails
        parts={[sayCount('stories.names', head.count), say('stories.keptUntil', { date: until })]}
      />
      <div class="actions">
        <button type="button" onClick={onRestore}>
          {say('stories.bringBack')} <span class="unseen">{title}</span>
        </button>
        <button type="button" onClick={onDelete}>
          {say('stories.deleteNow')} <span class="unseen">{title}</span>
        </button>
      </div>
    </li>
  );
}

/** An item: a line in the colors of its kinds of names, a note, its title, and what else there is to say. */
export function ItemSheet(props: {
  /** Of the story. Left out where pages use none. */
  readonly id?: string;
  readonly title: string;
  /** `null` for that of the interface. */
  readonly language: string | null;
  readonly counts: StoryHeader['counts'] | null;
  readonly note: string | null;
  /** `story` if left out. */
  readonly as?: 'story' | 'pack';
  readonly children: ComponentChildren;
}): JSX.Element {
  const id = useId();
  return (
    <li class={`sheet ${props.as ?? 'story'}`} data-story={props.id} aria-labelledby={id}>
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
function KindLine({ counts }: { readonly counts: StoryHeader['counts'] | null }): JSX.Element {
  const parts = Object.entries(counts ?? {}) as readonly (readonly [EntityKind, number])[];
  return (
    <div class="kind-line" aria-hidden="true">
      {parts.map(([kind, count]) =>
        count === 0 ? null : <span key={kind} data-kind={kind} style={{ flexGrow: count }} />,
      )}
    </div>
  );
}

export function MarksSwitch(props: {
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

type ToolProps = { readonly title: string; readonly onClick: () => void };

function SaveTool({ title, onClick }: ToolProps): JSX.Element {
  return (
    <button type="button" class="tool" title={say('library.save')} onClick={onClick}>
      <span class="unseen">{say('stories.saveStory', { title })}</span>
      <Icon path="M8 2.5v7M5 7l3 3 3-3M3 11.5v2h10v-2" />
    </button>
  );
}

function RemoveTool({ title, onClick }: ToolProps): JSX.Element {
  return (
    <button type="button" class="tool" title={say('stories.remove')} onClick={onClick}>
      <span class="unseen">{say('stories.removeStory', { title })}</span>
      <Icon path="M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9" />
    </button>
  );
}
