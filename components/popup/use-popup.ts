/** The data that the popup follows while it is open. */
import { type Inputs, useEffect, useState } from 'preact/hooks';
import { readerLanguages } from '../i18n/reader-languages.ts';
import { announceChange } from '../library/announce.ts';
import { openLibrary } from '../library/library.ts';
import { type OnlyStories, readOnlyStories } from '../library/only-story.ts';
import type { Settings } from '../settings/settings.ts';
import { latestOnly, watchStorage } from '../settings/storage.ts';
import { manageStories, type StoriesActions, type StoriesState } from '../shelf/manage-stories.ts';
import type { EntityId } from '../story/schema.ts';
import { type FoundInDocument, watchFound } from '../tabs/found-names.ts';
import { type PopupPurpose, takePopupPurpose } from '../tabs/popup-purpose.ts';
import type { SelectedOnPage } from '../tabs/selections.ts';
import { saveFile } from '../ui/save-file.ts';
import { withSignal } from '../ui/use-settings.ts';
import type { LookedUpProps } from './LookedUp.tsx';
import { readShortcuts, type Shortcut } from './SettingsSection.tsx';
import type { PageStatus } from './SitesSection.tsx';
import { findTab, watchPageStatus } from './tab.ts';

export function useStories(): (StoriesState & StoriesActions) | null {
  const [state, setState] = useState<StoriesState | null>(null);
  const [actions, setActions] = useState<StoriesActions | null>(null);
  useEffect(
    () =>
      withSignal((signal) => {
        const library = openLibrary({
          as: 'reader',
          languages: readerLanguages(),
          signal,
          onChange: announceChange,
        });
        setActions(manageStories({ library, onState: setState, save: saveFile, signal }));
      }),
    [],
  );
  return state && actions && { ...state, ...actions };
}

/** The sites where one story alone is looked for. */
export function useOnlyStories(): OnlyStories {
  const [only, setOnly] = useState<OnlyStories>({});
  useEffect(
    () => withSignal((signal) => watchStorage({ read: readOnlyStories, onValue: setOnly, signal })),
    [],
  );
  return only;
}

export const useShortcuts = (): readonly Shortcut[] | null => useAsync(readShortcuts, []);

/** What the popup was opened for; `null` until it is known. */
export const usePurpose = (): { readonly purpose: PopupPurpose | null } | null =>
  useAsync(async () => ({ purpose: await takePopupPurpose().catch(() => null) }), []);

/** Returns whom words name in the stories that are on; `language` is that of the text around them. */
export type LookUp = (
  selected: Pick<SelectedOnPage, 'text' | 'language'>,
  settings: Pick<Settings, 'bundled' | 'otherLanguages'>,
) => Promise<readonly EntityId[]>;

/** Looks up what is selected; `null` until that is done, or where nothing is. */
export function useLookedUp(
  selected: SelectedOnPage | null,
  settings: Settings | null,
  lookUp: LookUp,
): LookedUpProps | null {
  const isReady = settings !== null;
  return useAsync(async () => {
    if (selected === null || settings === null) return null;
    return { words: selected.text, called: await lookUp(selected, settings) };
  }, [selected, isReady]);
}

export const useTab = (asked: number | null): number | null => useAsync(() => findTab(asked), [asked]);

export function usePageStatus(tabId: number | null): PageStatus | null {
  const [place, setPlace] = useState<PageStatus | null>(null);
  useEffect(() => {
    if (tabId !== null) return withSignal((signal) => watchPageStatus({ tabId, onStatus: setPlace, signal }));
  }, [tabId]);
  return place;
}

/** What was found in a tab, by document. */
export function useFound(tabId: number | null): readonly FoundInDocument[] {
  const [found, setFound] = useState<readonly FoundInDocument[]>([]);
  useEffect(() => {
    if (tabId === null) return;
    return withSignal((signal) => watchFound({ tabId, onFound: setFound, signal }));
  }, [tabId]);
  return found;
}

/** Returns the result of an async call, made again when the inputs change; `null` until then, and if it fails. */
function useAsync<Value>(ask: () => Promise<Value | null>, inputs: Inputs): Value | null {
  const [answer, setAnswer] = useState<Value | null>(null);
  useEffect(
    () =>
      withSignal((signal) => {
        latestOnly({ read: ask, onValue: setAnswer, signal })().catch((error) =>
          console.debug('Namelight could not ask the browser.', error),
        );
      }),
    inputs,
  );
  return answer;
}
