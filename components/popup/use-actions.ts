import { useEffect, useState } from 'preact/hooks';
import { takeRefusal } from '../background/refusal.ts';
import { showNext } from '../background/walk.ts';
import { reasonOf } from '../checks/reason.ts';
import { flatten } from '../settings/stored.ts';
import type { Organization } from './Lock.tsx';
import type { PopupProps } from './Popup.tsx';
import { saveFile } from './save-file.ts';
import { saveSettings } from './save-settings.ts';
import { openShortcutSettings } from './shortcuts.ts';
import { type AskedFile, askForAllSites, openForFile } from './tab.ts';
import { type Done, takeOver } from './take-over.ts';

type Told = Pick<PopupProps, 'notice' | 'failure'>;
type Actions = Pick<
  PopupProps,
  'onChange' | 'onGo' | 'onPermit' | 'onChangeKeys' | 'onImport' | 'onReset' | 'onUndo'
> & {
  readonly openElsewhere: (what: AskedFile) => void;
  /** Saves a text as a file, once it is written. */
  readonly save: (name: string, text: () => Promise<string>) => void;
};

/** What can be done in the popup, and what came of what was done last. Nothing here rejects: it is told as `failure`. */
export function useActions(on: {
  /** The tab that the popup speaks about. */
  readonly tab: number | null;
  readonly organization: Organization | null;
  /** Called when the reader goes elsewhere. */
  readonly onLeave: () => void;
}): Told & Actions {
  const { tab, organization, onLeave } = on;
  const [done, setDone] = useState<Done>({ kind: 'none' });
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    takeRefusal().then(
      (why) => why !== null && setFailure(why),
      (error) => console.debug('Namelight could not ask the browser.', error),
    );
  }, []);

  const trying = async (act: () => Promise<Done>): Promise<void> => {
    try {
      setDone(await act());
      setFailure(null);
    } catch (error) {
      // What was done before can still be taken back.
      setFailure(reasonOf(error));
    }
  };
  /** Tries what needs no words. */
  const silently = (act: () => Promise<void>): Promise<void> =>
    trying(async () => {
      await act();
      return { kind: 'none' };
    });

  return {
    notice: done,
    failure,
    onChange: (patch) =>
      silently(async () => {
        await saveSettings({ kind: 'set', changes: flatten(patch) });
      }),
    onGo: (entity, focus) =>
      silently(async () => {
        if (tab !== null) await showNext({ tabId: tab, entity, focus });
        onLeave();
      }),
    // Browsers insist on a click, so that nothing may be awaited before.
    onPermit: () => silently(askForAllSites),
    onChangeKeys: () => silently(openShortcutSettings),
    onImport: (file) => trying(() => takeOver(file, organization)),
    onReset: () =>
      trying(async () => {
        const to = organization === null ? 'defaults' : 'organization';
        return { kind: 'reset', to, replaced: await saveSettings({ kind: 'replace', after: {} }) };
      }),
    onUndo: () =>
      silently(async () => {
        if (done.kind !== 'none') await saveSettings({ kind: 'take-back', ...done.replaced });
      }),
    openElsewhere: (what) =>
      silently(async () => {
        await openForFile(tab, what);
        onLeave();
      }),
    save: (name, text) => silently(async () => saveFile(name, new Blob([await text()]))),
  };
}
