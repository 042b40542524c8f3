/** The data that the popup follows while it is open. */
import { type Inputs, useEffect, useState } from 'preact/hooks';
import { countsOfTab, watchFound } from '../background/found-names.ts';
import { announceChange } from '../fact-sets/announce.ts';
import { openLibrary } from '../fact-sets/library.ts';
import type { PolicySetProblem } from '../fact-sets/organization-sets.ts';
import { readPolicySetProblems } from '../fact-sets/stamp.ts';
import type { FoundName } from '../messages/messages.ts';
import { isLockedBy, isPresetBy, policyProblems } from '../settings/policy.ts';
import type { Settings } from '../settings/settings.ts';
import { latestOnly, watchStorage } from '../settings/storage.ts';
import { effectiveIn, readSources, repairAndWarn, type SettingsSources } from '../settings/store.ts';
import type { StoredSettings } from '../settings/stored.ts';
import type { Organization } from './controls.tsx';
import { type FactSetsActions, type FactSetsState, manageFactSets } from './fact-sets.ts';
import { readShortcuts, type Shortcut } from './SettingsSection.tsx';
import type { PageStatus } from './SitesSection.tsx';
import { policySetProblemText } from './set-texts.ts';
import { findTab, watchPageStatus } from './tab.ts';

/** The user's own settings, the effective settings and the organization's policy. */
export type SettingsState = {
  readonly own: StoredSettings;
  readonly settings: Settings;
  readonly organization: Organization | null;
};

export function useSettings(): SettingsState | null {
  const [state, setState] = useState<SettingsState | null>(null);
  useEffect(() => {
    const settingsIn = repairAndWarn();
    const join = (origins: SettingsSources, problems: readonly PolicySetProblem[]): SettingsState => ({
      own: origins.own,
      settings: settingsIn(effectiveIn(origins)),
      organization: organizationIn(origins, problems),
    });
    return withSignal((signal) =>
      watchStorage({
        read: async () => join(...(await Promise.all([readSources(), readPolicySetProblems()]))),
        onValue: setState,
        signal,
      }),
    );
  }, []);
  return state;
}

function organizationIn(
  { policy, own }: SettingsSources,
  setProblems: readonly PolicySetProblem[],
): Organization | null {
  if (Object.keys(policy).length === 0) return null;
  const problems = [...policyProblems(policy), ...setProblems.map(policySetProblemText)];
  return { isLocked: isLockedBy(policy), isPreset: isPresetBy(policy, own), problems };
}

export function useFactSets(): (FactSetsState & FactSetsActions) | null {
  const [state, setState] = useState<FactSetsState | null>(null);
  const [actions, setActions] = useState<FactSetsActions | null>(null);
  useEffect(
    () =>
      withSignal((signal) => {
        const library = openLibrary({ as: 'reader', signal, onChange: announceChange });
        setActions(manageFactSets({ library, onState: setState, signal }));
      }),
    [],
  );
  return state && actions && { ...state, ...actions };
}

export const useShortcuts = (): readonly Shortcut[] | null => useAsync(readShortcuts, []);

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
