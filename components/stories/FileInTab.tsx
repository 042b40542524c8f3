import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { maxFileBytes } from '../library/import-file.ts';
import { continueStory, writingOf } from '../shelf/continue-story.ts';
import type { Writing } from '../shelf/IncomingItem.tsx';
import { IncomingList, type IncomingStories } from '../shelf/IncomingList.tsx';
import type { StoriesActions, StoriesState } from '../shelf/manage-stories.ts';
import { failureText } from '../shelf/story-texts.ts';
import { Updated } from '../shelf/Updated.tsx';
import { type DraftsOutcome, useDrafts } from '../shelf/use-drafts.ts';
import { useStories } from '../shelf/use-stories.ts';
import { takeChosen } from '../ui/controls.tsx';
import { PageHead } from '../ui/PageHead.tsx';
import { fragmentOf } from '../ui/route.ts';
import type { StoriesWiring } from '../ui/wiring.ts';
import { readTab, type TabFile } from './read-tab.ts';

type FileInTabProps = Pick<StoriesWiring, 'library' | 'drafts'> & { readonly tab: number };

/** Adds the story file that is open in a tab, or goes on writing it. */
export function FileInTab({ tab, library, drafts }: FileInTabProps): JSX.Element {
  const stories = useStories(library);
  const { run, ...listed } = useDrafts(drafts);
  const onContinue: Parameters<typeof writingOf>[0]['onContinue'] = (file) =>
    run(async () => continueStory(await file(), drafts));
  return (
    <FileOfTab
      read={useFileInTab(tab, stories?.onFiles)}
      stories={stories}
      writing={writingOf({ stories, drafts: listed.drafts, onContinue })}
      outcome={listed}
    />
  );
}

/** Why a tab's file is not read. */
type UnreadFile = Exclude<TabFile, { readonly kind: 'file' }>;

type Read = UnreadFile | 'reading' | 'read';

/** Reads the file of a tab, once it can be taken. */
function useFileInTab(tab: number, onFiles: StoriesActions['onFiles'] | undefined): Read {
  const [read, setRead] = useState<Read>('reading');
  useEffect(() => {
    if (onFiles === undefined) return;
    const gone = new AbortController();
    readTab(tab, gone.signal).then(
      (found) => {
        if (gone.signal.aborted) return;
        if (found.kind === 'file') onFiles([found.file]);
        setRead(found.kind === 'file' ? 'read' : found);
      },
      (error) => console.debug('Namelight does not read the tab any more:', error),
    );
    return () => gone.abort();
  }, [tab, onFiles === undefined]);
  return read;
}

/** What of the library this page needs. */
type Stories = IncomingStories &
  Pick<StoriesState, 'done' | 'failure' | 'added' | 'updated'> &
  Pick<StoriesActions, 'onFiles' | 'onUndoUpdate'>;

type FileOfTabProps = {
  readonly read: Read;
  /** `null` until the library is read. */
  readonly stories: Stories | null;
  readonly writing: Writing;
  /** What came of going on with the story. */
  readonly outcome: Pick<DraftsOutcome, 'said' | 'failure'>;
};

/** The same, rendered from props alone. */
export function FileOfTab({ read, stories, writing, outcome }: FileOfTabProps): JSX.Element {
  const failure = outcome.failure ?? stories?.failure ?? null;
  return (
    <main class="file-in-tab">
      <PageHead title={say('adding.fileTitle')} />
      {read === 'reading' ? <p role="status">{say('adding.fileReading')}</p> : null}
      {typeof read === 'string' ? null : <Unread read={read} />}
      {failure === null ? null : <p role="alert">{failureText(failure)}</p>}
      <section class="story-files" aria-labelledby="file-content">
        <h2 id="file-content" class="unseen">
          {say('adding.fileContent')}
        </h2>
        <IncomingList stories={stories} writing={writing} />
        {typeof read === 'string' ? null : <Chooser onFiles={(files) => stories?.onFiles(files)} />}
      </section>
      <Updated updated={stories?.updated ?? []} onUndo={(id) => stories?.onUndoUpdate(id)} />
      <Added stories={stories} said={outcome.said} />
    </main>
  );
}

/** What was added, and where it is read. */
function Added({ stories, said }: Pick<FileOfTabProps, 'stories'> & { readonly said: string }): JSX.Element {
  const added = stories?.added ?? null;
  return (
    <div class="added">
      <p role="status">{said || stories?.done}</p>
      {added === null ? null : (
        <a class="button primary" href={fragmentOf({ kind: 'story', id: added })}>
          {say('adding.fileRead')}
        </a>
      )}
    </div>
  );
}

function Unread({ read }: { readonly read: UnreadFile }): JSX.Element {
  const [what, how] = textsOf(read);
  return (
    <div role="alert" class="unread">
      <p>
        <strong>{what}</strong>
      </p>
      <p>{how}</p>
    </div>
  );
}

function textsOf(read: UnreadFile): readonly [string, string] {
  switch (read.kind) {
    case 'unreadable':
      return [say('adding.fileUnreadable'), say('adding.fileUnreadableHow')];
    case 'too-large':
      return [
        say('adding.fileTooLarge', { megabytes: maxFileBytes / 1024 / 1024 }),
        say('adding.fileTooLargeHow'),
      ];
    default:
      return read satisfies never;
  }
}

function Chooser({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): JSX.Element {
  return (
    <label
      class="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {say('adding.fileChoose')}
      <input
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => onFiles(takeChosen(currentTarget))}
      />
    </label>
  );
}
