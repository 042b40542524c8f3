import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isDraftFile } from '../drafts/draft-file.ts';
import { say, sayAround } from '../i18n/say.ts';
import { fileOf } from '../library/library.ts';
import { bundledId } from '../library/only-story.ts';
import { countsOf, type StoryHeader } from '../library/story-records.ts';
import { isTableFile, tableFileTypes } from '../tables/file-types.ts';
import { takeChosen } from '../ui/controls.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { useDrop } from '../ui/use-drop.ts';
import { useFocusFallback } from '../ui/use-focus.ts';
import type { StoriesWiring } from '../ui/wiring.ts';
import { writingOf } from './continue-story.ts';
import { IncomingList } from './IncomingList.tsx';
import { maxFiles } from './incoming.ts';
import type { StoriesActions } from './manage-stories.ts';
import { Packs } from './Packs.tsx';
import { DraftItem, RemovedDraft, RemovedItem, type ShelvedStory, StoryItem } from './ShelfItem.tsx';
import type { Updating } from './StoryUpdates.tsx';
import { type ShelfItems, shelfItems } from './shelf-items.ts';
import { failureText } from './story-texts.ts';
import { Updated } from './Updated.tsx';
import { type ShelfActions, type ShelfData, useShelf } from './use-shelf.ts';

export type ShelfProps = StoriesWiring & {
  /** Begins a draft with a spreadsheet. */
  readonly onTableFile: (file: File) => Promise<void>;
};

/** All stories on a shelf: the bundled one, those that were added, and those that are written here. */
export function Shelf(props: ShelfProps): JSX.Element {
  const shelf = useShelf(props);
  const { stories } = shelf;
  const { isTooMany, take } = useFiles(shelf);
  const isOver = useDrop(take);
  const failure = shelf.failure ?? stories?.failure ?? null;
  return (
    <main class="shelf">
      <PageHead title={say('stories.title')} back={null} actions={<NewStory onClick={shelf.onNew} />}>
        <p class="soft lead">{say('stories.intro')}</p>
      </PageHead>
      {failure === null ? null : <p role="alert">{failureText(failure)}</p>}
      {shelf.damaged === null ? null : (
        <p role="alert">
          {sayAround('stories.draftDamaged', { file: <bdi key="file">{shelf.damaged}</bdi> })}
        </p>
      )}
      {isTooMany ? <p role="alert">{say('library.tooManyFiles', { max: maxFiles })}</p> : null}
      <Opening shelf={shelf} isOver={isOver} onFiles={take} />
      <Updated updated={stories?.updated ?? []} onUndo={(id) => stories?.onUndoUpdate(id)} />
      <Stories {...props} shelf={shelf} />
      <RemovedDrafts shelf={shelf} />
      <div class="notice">
        <p role="status">{shelf.said || stories?.done || removalText(shelf)}</p>
        <UndoOf shelf={shelf} />
      </div>
    </main>
  );
}

/** Takes story files, backups of drafts, and spreadsheets, which begin new stories. */
function useFiles({ stories, onTable, onDraftFile }: ShelfState) {
  const [isTooMany, setTooMany] = useState(false);
  const take = async (files: readonly File[]): Promise<void> => {
    const others = files.filter((file) => !isTableFile(file));
    const areDrafts = await Promise.all(others.map(isDraftFile));
    const storyFiles = others.filter((_, index) => !areDrafts[index]);
    for (const draft of others.filter((_, index) => areDrafts[index])) onDraftFile(draft);
    setTooMany((stories?.incoming.length ?? 0) + storyFiles.length > maxFiles);
    if (storyFiles.length > 0) stories?.onFiles(storyFiles);
    for (const table of files.filter(isTableFile)) onTable(table);
  };
  return { isTooMany, take };
}

function NewStory({ onClick }: { readonly onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="primary" onClick={onClick}>
      {say('stories.newStory')}
    </button>
  );
}

/** Says what *Undo* takes back, also after something else was done. */
const removalText = ({ removed }: ShelfState): string =>
  removed === null ? '' : say('stories.removed', { title: removed.title || say('stories.untitled') });

function UndoOf({ shelf }: { readonly shelf: ShelfState }): JSX.Element | null {
  const { removed } = shelf;
  return removed === null ? null : <UndoRemoval onUndo={() => shelf.onRestoreDraft(removed)} />;
}

/** Takes the focus, which would be lost with the item that was removed, and gives it to the title when it goes itself. */
function UndoRemoval({ onUndo }: { readonly onUndo: () => void }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  useFocusFallback(button, () => document.querySelector('h1'));
  return (
    <button type="button" class="primary" ref={button} onClick={onUndo}>
      {say('stories.undo')}
    </button>
  );
}

type ShelfState = ShelfData & ShelfActions;

type FileFieldProps = {
  /** Whether files are held above the page. */
  readonly isOver: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Where files are opened, and those that are being opened. */
function Opening({ shelf, ...field }: FileFieldProps & { readonly shelf: ShelfState }): JSX.Element {
  return (
    <section
      class={field.isOver ? 'story-files opening over' : 'story-files opening'}
      aria-labelledby="open-file"
    >
      <h2 id="open-file" class="unseen">
        {say('stories.openFile')}
      </h2>
      <FileField {...field} />
      <IncomingList stories={shelf.stories} writing={writingOf(shelf)} />
    </section>
  );
}

function FileField({ isOver, onFiles }: FileFieldProps): JSX.Element {
  return (
    <div class="drop">
      <label for="file">{isOver ? say('stories.dropHere') : say('stories.openFile')}</label>
      <p id="file-how" class="soft">
        {say('stories.openFileHow')}
      </p>
      <input
        id="file"
        aria-describedby="file-how"
        type="file"
        multiple
        accept={`.json,application/json,${tableFileTypes}`}
        onChange={({ currentTarget }) => onFiles(takeChosen(currentTarget))}
      />
    </div>
  );
}

/** The stories themselves. */
function Stories(props: ShelfProps & { readonly shelf: ShelfState }): JSX.Element {
  const { shelf } = props;
  const { written, others } = shelfItems(shelf.stories?.stories ?? [], {
    drafts: shelf.drafts,
    removed: shelf.removedDrafts,
  });
  return (
    <>
      {written.length === 0 ? null : <WrittenStories shelf={shelf} written={written} />}
      <section aria-labelledby="kept">
        <h2 id="kept">{say('stories.kept')}</h2>
        <ul class="stories">
          {others.map(({ header }) => (
            <AddedStory key={header.id} header={header} library={props.library} shelf={shelf} />
          ))}
          <StoryItem
            story={shelvedBundled(props)}
            onSwitch={shelf.onSwitchBundled}
            onSave={shelf.onSaveBundled}
            onCopy={() => shelf.onCopy(props.bundledFile)}
          />
        </ul>
      </section>
      {shelf.stories === null || shelf.stories.failure !== null ? null : <Packs {...shelf.stories} />}
    </>
  );
}

/** The stories that are written here. */
function WrittenStories(props: Pick<ShelfItems, 'written'> & { readonly shelf: ShelfState }): JSX.Element {
  const { shelf, written } = props;
  const { stories } = shelf;
  return (
    <section aria-labelledby="written">
      <h2 id="written">{say('stories.yours')}</h2>
      <ul class="stories">
        {written.map(({ head, header }) => (
          <DraftItem
            key={head.key}
            head={head}
            header={header}
            onSwitch={(isOn) => header && stories?.onSwitch(header.id, isOn)}
            onSave={() => header && stories?.onSave(header.id)}
            onRemove={() => shelf.onRemoveDraft(head)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Drafts that were deleted and can be brought back. */
function RemovedDrafts({ shelf }: { readonly shelf: ShelfState }): JSX.Element | null {
  const { removedDrafts } = shelf;
  if (removedDrafts.length === 0) return null;
  return (
    <details class="removed-drafts">
      <summary>{say('stories.removedDrafts')}</summary>
      <p class="soft">{say('stories.removedDraftsHint')}</p>
      <ul class="stories">
        {removedDrafts.map((head) => (
          <RemovedDraft
            key={head.key}
            head={head}
            onRestore={() => shelf.onRestoreDraft(head)}
            onDelete={() => shelf.onDeleteDraft(head)}
          />
        ))}
      </ul>
    </details>
  );
}

function AddedStory(
  props: Pick<ShelfProps, 'library'> & { readonly header: StoryHeader; readonly shelf: ShelfState },
): JSX.Element {
  const { header, library, shelf } = props;
  const { stories } = shelf;
  const { id } = header;
  if (header.isRemoved) return <RemovedItem header={header} onRestore={() => stories?.onRestore(id)} />;
  return (
    <StoryItem
      story={{ ...header, isLocked: header.origin === 'organization' }}
      onSwitch={(isOn) => stories?.onSwitch(id, isOn)}
      onSave={() => stories?.onSave(id)}
      onCopy={() => shelf.onCopy(async () => (await fileOf(library, id))?.text() ?? null)}
      onContinue={() => shelf.onContinue(async () => (await fileOf(library, id))?.text() ?? null)}
      onLimit={(sites) => stories?.onLimit(id, sites)}
      onRemove={() => stories?.onRemove(id)}
      {...(stories && { updating: updatingOf(id, stories) })}
    />
  );
}

const updatingOf = (id: string, { onCheck, onDaily, onUndoLoaded }: StoriesActions): Updating => ({
  onCheck: () => onCheck(id),
  onDaily: (isDaily) => onDaily(id, isDaily),
  onUndo: () => onUndoLoaded(id),
});

const shelvedBundled = ({ bundled, stored }: Pick<ShelfProps, 'bundled' | 'stored'>): ShelvedStory => ({
  id: bundledId,
  title: bundled.story.title,
  language: bundled.language,
  date: bundled.story.referenceDate,
  summary: bundled.story.summary,
  by: null,
  version: null,
  counts: countsOf(bundled),
  origin: 'bundled',
  isOn: stored.settings.bundled,
  isLocked: stored.organization?.isLocked('bundled') ?? false,
});
