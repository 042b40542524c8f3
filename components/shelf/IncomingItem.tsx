import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Thumb } from '../card/Rivals.tsx';
import type { DraftKey } from '../drafts/draft.ts';
import { locale, say, sayAround, sayCount } from '../i18n/say.ts';
import type { FileRefusal, ImportPreview } from '../library/import-file.ts';
import type { Sites } from '../library/story-records.ts';
import { hostOf } from '../library/story-updates.ts';
import { formatDate } from '../story/format-fact.ts';
import { fragmentOf } from '../ui/route.ts';
import { useFocusFallback } from '../ui/use-focus.ts';
import { Changes } from './Changes.tsx';
import { maxEditable } from './copy-story.ts';
import { ForAuthor } from './ForAuthor.tsx';
import { addOutcome, type IncomingFile, type IncomingFileState } from './incoming.ts';
import { madeBy, StoryDetails, StoryName } from './StoryItem.tsx';
import { StorySites } from './StorySites.tsx';
import {
  addButtonText,
  countsText,
  failureText,
  languageName,
  outcomeText,
  refusalText,
} from './story-texts.ts';

type Ready = Extract<IncomingFileState, { readonly kind: 'ready' }>;

type IncomingItemProps = {
  readonly incoming: IncomingFile;
  readonly site: string | null;
  readonly onAdd: () => void;
  readonly onLimit: (sites: Sites) => void;
  readonly onDrop: () => void;
  readonly writing?: Writing;
};

/** Going on with stories of files. */
export type Writing = {
  /** Makes a draft of a checked file and goes there. */
  readonly onContinue: (key: number) => void;
  /** The draft of the story with this id; `null` if there is none. */
  readonly draftOf: (id: string) => DraftKey | null;
};

/** A file that is being imported: it is read, previewed, added or refused. */
export function IncomingItem(props: IncomingItemProps): JSX.Element {
  const { state } = props.incoming;
  const item = useItemInView(state);
  const id = useId();
  const { above, said, below } = partsOf(props.incoming, id);
  return (
    <li ref={item} class={`panel ${state.kind}`} aria-labelledby={id} tabIndex={-1}>
      {above}
      <div role="status" class="outcome">
        {said}
      </div>
      {below}
      <SitesToSearch {...props} />
      <WhyNotContinued {...props} />
      <Buttons {...props} />
    </li>
  );
}

/** Brings the result into view; the focus of an item that goes is taken by what is next to it. */
function useItemInView({ kind }: IncomingFileState): RefObject<HTMLLIElement | null> {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (item.current === null || kind === 'reading') return;
    item.current.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (kind === 'ready') offerFocus(item.current);
  }, [kind]);
  useFocusFallback(
    item,
    (gone) => gone.nextElementSibling ?? gone.previousElementSibling ?? fileChooserFor(gone),
  );
  return item;
}

/** The control that chooses files, or the button that opens a tab for it. */
const fileChooserFor = (item: Element): Element | null =>
  item.closest('.story-files')?.querySelector('.drop input, .start') ?? null;

/** Focuses the first button, unless the user has moved the focus elsewhere. */
function offerFocus(item: Element): void {
  const { activeElement } = document;
  if (activeElement === document.body || activeElement === fileChooserFor(item))
    item.querySelector<HTMLElement>('.side-by-side button')?.focus({ preventScroll: true });
}

/** Before a story is added: the sites where its names are looked for, and what pages can learn. */
function SitesToSearch(props: Pick<IncomingItemProps, 'incoming' | 'site' | 'onLimit'>): JSX.Element | null {
  const { state } = props.incoming;
  if (state.kind !== 'ready' || addButtonText(state.preview) === null) return null;
  const { preview, sites = usualSites(preview) } = state;
  return (
    <>
      {preview.madeFor === null || preview.existing !== null ? null : <p>{say('library.madeFor')}</p>}
      <p>{say('library.pagesLearn')}</p>
      <StorySites of={preview} sites={sites} here={props.site} onLimit={props.onLimit} />
    </>
  );
}

/** As the library does it: a story that is replaced keeps its sites, a new one begins with those it is made for. */
const usualSites = ({ existing, madeFor }: ImportPreview): Sites =>
  existing === null ? (madeFor ?? 'all') : (existing.sites ?? 'all');

type WritingProps = Pick<IncomingItemProps, 'incoming' | 'writing'>;

/** Whether a draft can go on from a file: not while there is one, and from no organization's story. */
function continuable({ incoming: { state }, writing }: WritingProps) {
  if (state.kind !== 'ready' || writing === undefined || addOutcome(state.preview) === 'locked')
    return { kind: 'no' } as const;
  const size = Object.values(state.preview.counts).reduce((sum, count) => sum + count, 0);
  if (size > maxEditable) return { kind: 'too-large', size } as const;
  const draft = writing.draftOf(state.preview.id);
  return draft === null ? ({ kind: 'yes' } as const) : ({ kind: 'written', draft } as const);
}

function WhyNotContinued(props: WritingProps): JSX.Element | null {
  const can = continuable(props);
  switch (can.kind) {
    case 'no':
    case 'yes':
      return null;
    case 'too-large':
      return <p class="soft">{sayCount('stories.tooLargeToCopy', can.size)}</p>;
    case 'written':
      return (
        <p>
          {say('stories.writtenAlready')}{' '}
          <a href={fragmentOf({ kind: 'draft', key: can.draft })}>{say('stories.write')}</a>
        </p>
      );
    default:
      return can satisfies never;
  }
}

type ButtonsProps = Pick<IncomingItemProps, 'incoming' | 'onAdd' | 'onDrop' | 'writing'>;

/** The buttons stay while the file is added, so that the focus is not lost. */
function Buttons({ incoming, onAdd, onDrop, writing }: ButtonsProps): JSX.Element {
  const { key, state } = incoming;
  const adding = 'preview' in state ? addButtonText(state.preview) : null;
  const isAdding = state.kind === 'adding';
  return (
    <div class="side-by-side">
      {adding === null ? null : (
        <button type="button" class="primary" aria-disabled={isAdding} onClick={() => isAdding || onAdd()}>
          {adding}
        </button>
      )}
      {continuable({ incoming, ...(writing && { writing }) }).kind !== 'yes' ? null : (
        <button type="button" onClick={() => writing?.onContinue(key)}>
          {say('stories.continue')}
        </button>
      )}
      <button type="button" onClick={onDrop}>
        {say(adding !== null || state.kind === 'reading' ? 'library.cancel' : 'library.close')}
      </button>
    </div>
  );
}

type ItemParts = {
  readonly above?: JSX.Element;
  /** A live region. */
  readonly said?: JSX.Element;
  readonly below?: JSX.Element | null;
};

/** The parts of an item; `id` is for the title. */
function partsOf({ file, state }: IncomingFile, id: string): ItemParts {
  const name = <bdi key="file">{file}</bdi>;
  const progress = <progress aria-labelledby={id} />;
  switch (state.kind) {
    case 'reading':
      return { said: <p id={id}>{sayAround('library.reading', { file: name })}</p>, below: progress };
    case 'adding': {
      const title = <StoryName key="title" {...state.preview} />;
      return { said: <p id={id}>{sayAround('library.adding', { title })}</p>, below: progress };
    }
    case 'refused':
      return { below: <RefusedFile id={id} file={file} refusal={state.refusal} /> };
    case 'failed':
      return { below: <Refused id={id} file={name} why={failureText(state.failure)} /> };
    case 'ready':
      return {
        above: <StoryPreview id={id} preview={state.preview} />,
        said: <Outcome preview={state.preview} hasChanged={state.hasChanged} />,
        below: <BeforeAdding file={file} preview={state.preview} />,
      };
    default:
      return state satisfies never;
  }
}

type RefusedFileProps = {
  readonly id: string;
  /** The file's name. */
  readonly file: string;
  readonly refusal: FileRefusal;
};

function RefusedFile({ id, file, refusal }: RefusedFileProps): JSX.Element {
  return (
    <>
      <Refused id={id} file={<bdi key="file">{file}</bdi>} why={refusalText(refusal)} />
      {refusal.kind === 'problems' ? <ForAuthor file={file} problems={refusal.problems} /> : null}
    </>
  );
}

type RefusedProps = { readonly id: string; readonly file: JSX.Element; readonly why: string };

function Refused({ id, file, why }: RefusedProps): JSX.Element {
  return (
    <div role="alert">
      <h3 id={id}>{sayAround('library.refused', { file })}</h3>
      <p>{why}</p>
    </div>
  );
}

type StoryPreviewProps = { readonly id: string; readonly preview: ImportPreview };

/** The preview of a story: its summary, who made it, its size and some of its names. */
function StoryPreview({ id, preview }: StoryPreviewProps): JSX.Element {
  const { title, language, summary } = preview;
  return (
    <div class="story-preview">
      <h3 id={id} class="story-item-title" lang={language} dir="auto">
        {title}
      </h3>
      <StoryDetails parts={detailsOf(preview)} />
      <p lang={language} dir="auto">
        {summary}
      </p>
      <SomeNames {...preview} />
    </div>
  );
}

const detailsOf = (preview: ImportPreview): readonly ComponentChildren[] => [
  say('library.day', { date: formatDate(preview.date, locale()) }),
  madeBy(preview),
  say('library.version', { version: preview.version }),
  languageName(preview.language),
  countsText(preview.counts),
];

function SomeNames({ some, language }: Pick<ImportPreview, 'some' | 'language'>): JSX.Element {
  return (
    <ul class="some">
      {some.map(({ kind, name, picture }) => (
        <li key={`${kind} ${name}`} class="chip" data-kind={kind}>
          <span class="name">
            <Thumb picture={picture} name={name} language={language} />
            <span class="called" lang={language} dir="auto">
              {name}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Outcome({ preview, hasChanged }: Pick<Ready, 'preview' | 'hasChanged'>): JSX.Element {
  return (
    <>
      {hasChanged ? <p>{say('library.storiesChanged')}</p> : null}
      <p>{outcomeText(preview)}</p>
    </>
  );
}

type BeforeAddingProps = { readonly file: string; readonly preview: ImportPreview };

/** What the file changes in the story that it replaces, and what its author should know. */
function BeforeAdding({ file, preview }: BeforeAddingProps): JSX.Element {
  const { existing, warnings, updatesFrom: updates } = preview;
  const isOtherKey = existing?.key !== undefined && existing.key !== updates?.key;
  return (
    <>
      {isOtherKey ? <p>{say('updates.otherKey')}</p> : null}
      {updates === undefined || isOtherKey ? null : (
        <p>{say('updates.offered', { host: hostOf(updates.address) })}</p>
      )}
      {existing?.changes === undefined ? null : <Changes changes={existing.changes} />}
      <ForAuthor file={file} problems={warnings} note={say('library.warningsWhy')} />
    </>
  );
}
