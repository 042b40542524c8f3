import { useEffect, useState } from 'preact/hooks';
import { type PolicyStoryProblem, readPolicyStoryProblems } from '../library/stamp.ts';
import { type EffectiveSettings, watchSettings } from '../settings/storage.ts';

/** The effective settings, and the problems with an organization's stories. */
export type SettingsState = EffectiveSettings & { readonly storyProblems: readonly PolicyStoryProblem[] };

export function useSettings(): SettingsState | null {
  const [state, setState] = useState<SettingsState | null>(null);
  useEffect(
    () => withSignal((signal) => watchSettings({ also: readStoryProblems, onRead: setState, signal })),
    [],
  );
  return state;
}

const readStoryProblems = async () => ({ storyProblems: await readPolicyStoryProblems() });

/** Starts something with a signal; returns a function that aborts the signal. */
export function withSignal(start: (signal: AbortSignal) => void): () => void {
  const controller = new AbortController();
  start(controller.signal);
  return () => controller.abort();
}
