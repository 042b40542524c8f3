/** The data that the popup follows while it is open. */
import { type Inputs, useEffect, useState } from 'preact/hooks';
import { countsOfTab, watchFound } from '../background/found-names.ts';
import { type PopupPurpose, takePopupPurpose } from '../background/popup-purpose.ts';
import type { SelectedOnPage } from '../background/selections.ts';
import { announceChange } from '../fact-sets/announce.ts';
import { openLibrary } from '../fact-sets/library.ts';
import { type OnlySets, readOnlySets } from '../fact-sets/only-set.ts';
import type { PolicySetProblem } from '../fact-sets/stamp.ts';
import { readPolicySetProblems } from '../fact-sets/stamp.ts';
import { readerLanguages } from '../i18n/reader-languages.ts';
import type { FoundName } from '../messages/messages.ts';
import type { Settings } from '../settings/settings.ts';
import { type EffectiveSettings, latestOnly, watchSettings, watchStorage } from '../settings/storage.ts';
import type { EntityId } from '../story/schema.ts';
import { type FactSetsActions, type FactSetsState, manageFactSets } from './fact-sets.ts';
import type { LookedUpProps } from './LookedUp.tsx';
import { readShortcuts, type Shortcut } from './SettingsSection.tsx';
import type { PageStatus } from './SitesSection.tsx';
import { saveFile } from './save-file.ts';
import { findTab, watchPageStatus } from './tab.ts';

/** The effective settings, and the problems with an organization's fact sets. */
export type SettingsState = EffectiveSettings & { readonly setProblems: readonly PolicySetProblem[] };

export function useSettings(): SettingsState | null {
  const [state, setState] = useState<SettingsState | null>(null);
  useEffect(
    () => withSignal((signal) => watchSettings({ also: readSetProblems, onRead: setState, signal })),
    [],
  );
  return state;
}

const readSetProblems = async () => ({ setProblems: await readPolicySetProblems() });

export function useFactSets(): (FactSetsState & FactSetsActions) | null {
  const [state, setState] = useState<FactSetsState | null>(null);
  const [actions, setActions] = useState<FactSetsActions | null>(null);
  useEffect(
    () =>
      withSignal((signal) => {
        const library = openLibrary({
          as: 'reader',
          languages: readerLanguages(),
          signal,
          onChange: announceChange,
        });
        setActions(manageFactSets({ library, onState: setState, save: saveFile, signal }));
      }),
    [],
  );
  return state && actions && { ...state, ...actions };
}

/** The sites where one set alone is looked for. */
export function useOnlySets(): OnlySets {
  const [only, setOnly] = useState<OnlySets>({});
  useEffect(() => withSignal((signal) => watchStorage({ read: readOnlySets, onValue: setOnly, signal })), []);
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

export function useFound(tabId: number | null): readonly FoundName[] {
  const [found, setFound] = useState<readonly FoundName[]>([]);
  useEffect(() => {
    if (tabId === null) return;
    return withSignal((signal) =>
      watchFound({ tabId, onFound: (documents) => setFound(countsOfTab(documents)), signal }),
    );
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

/** Starts something with a signal; returns a function that aborts the signal. */
function withSignal(start: (signal: AbortSignal) => void): () => void {
  const controller = new AbortController();
  start(controller.signal);
  return () => controller.abort();
}
