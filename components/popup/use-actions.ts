import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../settings/change.ts';
import type { Organization } from '../settings/policy.ts';
import { refusalText } from '../settings/refusal-text.ts';
import { openWindowFor } from '../tabs/add-from-page.ts';
import { showNext } from '../tabs/name-navigation.ts';
import { hasPanel, openPanel } from '../tabs/panel.ts';
import type { SelectedOnPage } from '../tabs/selections.ts';
import { saveFile } from '../ui/save-file.ts';
import { saveSettings } from '../ui/save-settings.ts';
import { errorMessage } from '../validation/checks.ts';
import type { PopupProps } from './Popup.tsx';
import { type CompletedAction, importSettings } from './SettingsFileSection.tsx';
import { openShortcutSettings } from './SettingsSection.tsx';
import { type FileTask, openInTab, requestAllSites } from './tab.ts';

type ActionResult = Pick<PopupProps, 'notice' | 'failure'>;
type Actions = Pick<
  PopupProps,
  | 'onChange'
  | 'onGo'
  | 'onHide'
  | 'onPanel'
  | 'onPermit'
  | 'onAdd'
  | 'onChangeKeys'
  | 'onImport'
  | 'onReset'
  | 'onUndo'
> & {
  readonly openElsewhere: (what: FileTask) => void;
  /** Downloads a text as a file. */
  readonly save: (name: string, text: () => Promise<string>) => void;
};

type ActionContext = {
  /** The tab that the popup is for. */
  readonly tab: number | null;
  readonly organization: Organization | null;
  /** Why what opened the popup was refused; `null` if it was not. */
  readonly refusal: Refusal | null;
  /** What the reader has looked up; `null` if nothing. */
  readonly selected: SelectedOnPage | null;
  /** Called when the user leaves the popup. */
  readonly onLeave: () => void;
};

/** The actions of the popup and the result of the last one. None rejects: errors are reported as `failure`. */
export function useActions(on: ActionContext): ActionResult & Actions {
  const results = useResults(on.refusal);
  const { notice, failure } = results;
  return { notice, failure, ...settingsActions(on, results), ...leavingActions(on, results) };
}

type Results = {
  readonly notice: CompletedAction;
  readonly failure: string | null;
  /** Runs an action, and shows the notice that it returns. */
  readonly run: (act: () => Promise<CompletedAction>) => Promise<void>;
  /** Runs an action without a notice. */
  readonly runSilently: (act: () => Promise<unknown>) => Promise<void>;
};

function useResults(refusal: Refusal | null): Results {
  const [notice, setNotice] = useState<CompletedAction>({ kind: 'none' });
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    if (refusal !== null) setFailure(refusalText(refusal));
  }, [refusal]);
  const run = async (act: () => Promise<CompletedAction>): Promise<void> => {
    try {
      setNotice(await act());
      setFailure(null);
    } catch (error) {
      // The action before it can still be undone.
      setFailure(errorMessage(error));
    }
  };
  const runSilently = (act: () => Promise<unknown>): Promise<void> =>
    run(() => act().then(() => ({ kind: 'none' })));
  return { notice, failure, run, runSilently };
}

/** The actions that change settings. */
function settingsActions(
  { organization }: ActionContext,
  { notice, run, runSilently }: Results,
): Pick<Actions, 'onChange' | 'onHide' | 'onImport' | 'onReset' | 'onUndo'> {
  return {
    onChange: (patch) => runSilently(() => saveSettings({ kind: 'set', patch })),
    onHide: (name, site) =>
      run(async () => {
        const hidden = [{ site, entity: name.entity, to: 'hidden' }] as const;
        return { kind: 'hidden', name, site, undo: await saveSettings({ kind: 'set', patch: { hidden } }) };
      }),
    onImport: (file) => run(() => importSettings(file, organization)),
    onReset: () =>
      run(async () => {
        const to = organization === null ? 'defaults' : 'organization';
        return { kind: 'reset', to, undo: await saveSettings({ kind: 'replace', after: {} }) };
      }),
    onUndo: () =>
      runSilently(async () => {
        if (notice.kind !== 'none') await saveSettings(notice.undo);
      }),
  };
}

/** The actions that lead out of the popup. */
function leavingActions(
  { tab, selected, onLeave }: ActionContext,
  { runSilently }: Results,
): Omit<Actions, 'onChange' | 'onHide' | 'onImport' | 'onReset' | 'onUndo'> {
  const leaveAfter = (act: () => Promise<unknown>): Promise<void> => runSilently(() => act().then(onLeave));
  return {
    onGo: (entity, focus) => leaveAfter(async () => tab !== null && showNext({ tabId: tab, entity, focus })),
    // Browsers require a user gesture, so nothing may be awaited before.
    onPermit: () => runSilently(requestAllSites),
    // The same.
    onPanel: hasPanel() && tab !== null ? () => leaveAfter(() => openPanel(tab)) : null,
    onAdd: () => leaveAfter(async () => selected !== null && openWindowFor(selected)),
    onChangeKeys: () => runSilently(openShortcutSettings),
    openElsewhere: (what) => leaveAfter(() => openInTab(tab, what)),
    save: (name, text) => runSilently(async () => saveFile(name, new Blob([await text()]))),
  };
}
