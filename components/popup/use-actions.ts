import { useEffect, useState } from 'preact/hooks';
import { showNext } from '../background/name-navigation.ts';
import { takeRefusal } from '../background/refusal.ts';
import { errorMessage } from '../checks/error-message.ts';
import { flatten } from '../settings/stored.ts';
import { type CompletedAction, importSettings } from './import-settings.ts';
import type { Organization } from './Lock.tsx';
import type { PopupProps } from './Popup.tsx';
import { saveFile } from './save-file.ts';
import { saveSettings } from './save-settings.ts';
import { openShortcutSettings } from './shortcuts.ts';
import { type FileTask, openInTab, requestAllSites } from './tab.ts';

type ActionResult = Pick<PopupProps, 'notice' | 'failure'>;
type Actions = Pick<
  PopupProps,
  'onChange' | 'onGo' | 'onPermit' | 'onChangeKeys' | 'onImport' | 'onReset' | 'onUndo'
> & {
  readonly openElsewhere: (what: FileTask) => void;
  /** Downloads a text as a file. */
  readonly save: (name: string, text: () => Promise<string>) => void;
};

/** The actions of the popup and the result of the last one. None rejects: errors are reported as `failure`. */
export function useActions(on: {
  /** The tab that the popup is for. */
  readonly tab: number | null;
  readonly organization: Organization | null;
  /** Called when the user leaves the popup. */
  readonly onLeave: () => void;
}): ActionResult & Actions {
  const { tab, organization, onLeave } = on;
  const [done, setDone] = useState<CompletedAction>({ kind: 'none' });
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    takeRefusal().then(
      (why) => why !== null && setFailure(why),
      (error) => console.debug('Namelight could not ask the browser.', error),
    );
  }, []);

  const run = async (act: () => Promise<CompletedAction>): Promise<void> => {
    try {
      setDone(await act());
      setFailure(null);
    } catch (error) {
      // The action before it can still be undone.
      setFailure(errorMessage(error));
    }
  };
  /** Runs an action without a notice. */
  const runSilently = (act: () => Promise<void>): Promise<void> =>
    run(async () => {
      await act();
      return { kind: 'none' };
    });

  return {
    notice: done,
    failure,
    onChange: (patch) =>
      runSilently(async () => {
        await saveSettings({ kind: 'set', changes: flatten(patch) });
      }),
    onGo: (entity, focus) =>
      runSilently(async () => {
        if (tab !== null) await showNext({ tabId: tab, entity, focus });
        onLeave();
      }),
    // Browsers require a user gesture, so nothing may be awaited before.
    onPermit: () => runSilently(requestAllSites),
    onChangeKeys: () => runSilently(openShortcutSettings),
    onImport: (file) => run(() => importSettings(file, organization)),
    onReset: () =>
      run(async () => {
        const to = organization === null ? 'defaults' : 'organization';
        return { kind: 'reset', to, replaced: await saveSettings({ kind: 'replace', after: {} }) };
      }),
    onUndo: () =>
      runSilently(async () => {
        if (done.kind !== 'none') await saveSettings({ kind: 'take-back', ...done.replaced });
      }),
    openElsewhere: (what) =>
      runSilently(async () => {
        await openInTab(tab, what);
        onLeave();
      }),
    save: (name, text) => runSilently(async () => saveFile(name, new Blob([await text()]))),
  };
}
