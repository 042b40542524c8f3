import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fileOf } from '../fact-sets/library.ts';
import { bundledId } from '../fact-sets/only-set.ts';
import { countsOf } from '../fact-sets/set-records.ts';
import { say } from '../i18n/say.ts';
import { maxFiles } from '../popup/incoming.ts';
import { failureText } from '../popup/set-texts.ts';
import { useFocusFallback } from '../popup/use-actions.ts';
import { isTableFile, tableFileTypes } from '../tables/file-types.ts';
import { IncomingList } from './IncomingList.tsx';
import { PageHead } from './PageHead.tsx';
import { DraftItem, RemovedItem, StoryItem } from './ShelfItem.tsx';
import { shelfItems } from './shelf-items.ts';
import { useDrop } from './use-drop.ts';
import { type ShelfActions, type ShelfData, useShelf } from './use-shelf.ts';
import type { StoriesWiring } from './wiring.ts';

export type ShelfProps = StoriesWiring & {
  /** Begins a draft with a spreadsheet. */
  readonly onTableFile: (file: File) => Promise<void>;
};

/** All stories on a shelf: the bundled one, those that were added, and those that are written here. */
export function Shelf(props: ShelfProps): JSX.Element {
  const shelf = useShelf(props);
  const [isTooMany, setTooMany] = useState(false);
  const { sets } = shelf;
  const take = (files: readonly File[]): void => {
    // Spreadsheets begin new stories.
    const tables = files.filter(isTableFile);
    const stories = files.filter((file) => !isTableFile(file));
    setTooMany((sets?.incoming.length ?? 0) + stories.length > maxFiles);
    if (stories.length > 0) sets?.onFiles(stories);
    for (const table of tables) shelf.onTable(table);
  };
  const isOver = useDrop(take);
  const failure = shelf.failure ?? sets?.failure ?? null;
  return (
    <main class="shelf">
      <PageHead
        title={say('stories.title')}
        back={null}
        actions={
          <button type="button" class="primary" onClick={shelf.onNew}>
            {say('stories.newStory')}
          </button>
        }
      >
        <p class="soft lead">{say('stories.intro')}</p>
      </PageHead>
      {failure === null ? null : <p role="alert">{failureText(failure)}</p>}
      {isTooMany ? <p role="alert">{say('library.tooManyFiles', { most: maxFiles })}</p> : null}
      <Opening shelf={shelf} isOver={isOver} onFiles={take} />
      <Stories {...props} shelf={shelf} />
      <div class="notice">
        <p role="status">{shelf.said || sets?.done}</p>
        {shelf.removed === null ? null : <UndoRemoval onUndo={shelf.onUndo} />}
      </div>
    </main>
  );
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

/** Where files are opened, and those that are being opened. */
function Opening(props: {
  readonly shelf: ShelfState;
  readonly isOver: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): JSX.Element {
  const { sets } = props.shelf;
  return (
    <section
      class={props.isOver ? 'fact-sets opening over' : 'fact-sets opening'}
      aria-labelledby="open-file"
    >
      <h2 id="open-file" class="unseen">
        {say('stories.openFile')}
      </h2>
      <div class="drop">
        <label for="file">{props.isOver ? say('stories.dropHere') : say('stories.openFile')}</label>
        <p id="file-how" class="soft">
          {say('stories.openFileHow')}
        </p>
        <input
          id="file"
          aria-describedby="file-how"
          type="file"
          multiple
          accept={`.json,application/json,${tableFileTypes}`}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // Cleared, so that choosing the same files again fires an event.
            currentTarget.value = '';
            props.onFiles(files);
          }}
        />
      </div>
      <IncomingList sets={sets} />
    </section>
  );
}

/** The stories themselves. */
function Stories(props: ShelfProps & { readonly shelf: ShelfState }): JSX.Element {
  const { shelf, bundled, library, stored } = props;
  const { sets } = shelf;
  const { written, others } = shelfItems(sets?.sets ?? [], {
    drafts: shelf.drafts,
    removed: shelf.removed?.set ?? null,
  });
  const isLocked = stored.organization?.isLocked('bundled') ?? false;
  return (
    <>
      {written.length === 0 ? null : (
        <section aria-labelledby="written">
          <h2 id="written">{say('stories.yours')}</h2>
          <ul class="stories">
            {written.map(({ head, header }) => (
              <DraftItem
                key={head.key}
                head={head}
                header={header}
                onSwitch={(isOn) => header && sets?.onSwitch(header.id, isOn)}
                onSave={() => header && sets?.onSave(header.id)}
                onRemove={() => shelf.onRemoveDraft(head, header?.id ?? null)}
              />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="kept">
        <h2 id="kept">{say('stories.kept')}</h2>
        <ul class="stories">
          {others.map(({ header }) =>
            header.isRemoved ? (
              <RemovedItem key={header.id} header={header} onRestore={() => sets?.onRestore(header.id)} />
            ) : (
              <StoryItem
                key={header.id}
                story={{ ...header, isLocked: header.origin === 'organization' }}
                onSwitch={(isOn) => sets?.onSwitch(header.id, isOn)}
                onSave={() => sets?.onSave(header.id)}
                onCopy={() => shelf.onCopy(async () => (await fileOf(library, header.id))?.text() ?? null)}
                onLimit={(sites) => sets?.onLimit(header.id, sites)}
                onRemove={() => sets?.onRemove(header.id)}
              />
            ),
          )}
          <StoryItem
            story={{
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
              isLocked,
            }}
            onSwitch={shelf.onSwitchBundled}
            onSave={shelf.onSaveBundled}
            onCopy={() => shelf.onCopy(props.bundledFile)}
          />
        </ul>
      </section>
    </>
  );
}
