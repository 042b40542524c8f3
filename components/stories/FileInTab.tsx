import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { maxFileBytes } from '../fact-sets/import-file.ts';
import { say } from '../i18n/say.ts';
import type { FactSetsActions, FactSetsState } from '../popup/fact-sets.ts';
import { failureText } from '../popup/set-texts.ts';
import { IncomingList, type IncomingSets } from './IncomingList.tsx';
import { PageHead } from './PageHead.tsx';
import { readTab, type TabFile } from './read-tab.ts';
import { fragmentOf } from './route.ts';
import { useSets } from './use-sets.ts';
import type { StoriesWiring } from './wiring.ts';

/** Adds the story file that is open in a tab. */
export function FileInTab({ tab, library }: StoriesWiring & { readonly tab: number }): JSX.Element {
  const sets = useSets(library);
  const [read, setRead] = useState<Exclude<TabFile, { readonly kind: 'file' }> | 'reading' | 'read'>(
    'reading',
  );
  const onFiles = sets?.onFiles;
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
  return <FileOfTab read={read} sets={sets} />;
}

/** What of the library this page needs. */
type Sets = IncomingSets &
  Pick<FactSetsState, 'done' | 'failure' | 'added'> &
  Pick<FactSetsActions, 'onFiles'>;

/** The same, rendered from props alone. */
export function FileOfTab(props: {
  readonly read: Exclude<TabFile, { readonly kind: 'file' }> | 'reading' | 'read';
  /** `null` until the library is read. */
  readonly sets: Sets | null;
}): JSX.Element {
  const { read, sets } = props;
  const added = sets?.added ?? null;
  return (
    <main class="file-in-tab">
      <PageHead title={say('adding.fileTitle')} />
      {read === 'reading' ? <p role="status">{say('adding.fileReading')}</p> : null}
      {typeof read === 'string' ? null : <Unread read={read} />}
      {sets?.failure ? <p role="alert">{failureText(sets.failure)}</p> : null}
      <section class="fact-sets" aria-labelledby="file-content">
        <h2 id="file-content" class="unseen">
          {say('adding.fileContent')}
        </h2>
        <IncomingList sets={sets} />
        {typeof read === 'string' ? null : <Chooser onFiles={(files) => sets?.onFiles(files)} />}
      </section>
      <div class="added">
        <p role="status">{sets?.done}</p>
        {added === null ? null : (
          <a class="button primary" href={fragmentOf({ kind: 'set', id: added })}>
            {say('adding.fileRead')}
          </a>
        )}
      </div>
    </main>
  );
}

function Unread({ read }: { readonly read: Exclude<TabFile, { readonly kind: 'file' }> }): JSX.Element {
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

function textsOf(read: Exclude<TabFile, { readonly kind: 'file' }>): readonly [string, string] {
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
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Cleared, so that choosing the same file again fires an event.
          currentTarget.value = '';
          onFiles(files);
        }}
      />
    </label>
  );
}
