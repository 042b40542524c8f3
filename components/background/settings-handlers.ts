/** Handles requests of the popup and of pages to save settings. */
import { browser } from 'wxt/browser';
import type { Handlers, Sender } from '../messages/messages.ts';
import { hiddenKey } from '../settings/packing.ts';
import { siteOf } from '../settings/settings.ts';
import { parseChange, type SettingsChange, type SettingsReplacement } from '../settings/settings-change.ts';
import { SettingsNotSaved } from '../settings/storage.ts';
import type { SettingsWriter } from '../settings/writer.ts';

type SaveRefused = { readonly refused: string };

/** Returns the message handlers for saving. A page may only hide names, and only on its own site. */
export function settingsHandlers(settings: SettingsWriter): Pick<Handlers, 'hide-name' | 'save'> {
  const saved = async (change: SettingsChange): Promise<SettingsReplacement | SaveRefused> => {
    try {
      return await settings.save(change);
    } catch (error) {
      if (!(error instanceof SettingsNotSaved)) throw error;
      return { refused: error.message };
    }
  };
  return {
    async 'hide-name'({ entity, to }, { tab }) {
      const site = siteOf(tab?.url ?? '');
      if (site === null) throw new Error('The page has no site to hide a name on');
      const changes = { [hiddenKey({ site, entity })]: to === 'hidden' ? true : null };
      const answer = await saved({ kind: 'set', changes });
      return { refused: 'refused' in answer ? answer.refused : null };
    },
    save({ change }, sender) {
      const parsed = isOwnPage(sender) ? parseChange(change) : null;
      if (parsed === null) throw new Error('This is no change that may be saved');
      return saved(parsed);
    },
  };
}

const isOwnPage = ({ url = '' }: Sender): boolean => url.startsWith(browser.runtime.getURL('/'));
