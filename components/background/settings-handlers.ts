/** Handles requests of the popup and of pages to save settings. */
import type { Handlers } from '../messages/messages.ts';
import { parseChange } from '../settings/change.ts';
import { everywhere, siteOf } from '../settings/settings.ts';
import type { SettingsWriter } from '../settings/writer.ts';

/** Returns the message handlers for saving. A card may only hide names, on its page's site or everywhere. */
export function settingsHandlers(
  settings: Pick<SettingsWriter, 'save'>,
): Required<Pick<Handlers, 'hide-name' | 'save'>> {
  return {
    async 'hide-name'({ where, ...name }, { tab }) {
      const site = where === 'everywhere' ? everywhere : siteOf(tab?.url ?? '');
      if (site === null) throw new Error('The page has no site to hide a name on');
      const saved = await settings.save({ kind: 'set', patch: { hidden: [{ ...name, site }] } });
      return { refused: saved.kind === 'refused' ? saved.why : null };
    },
    save({ change }) {
      const parsed = parseChange(change);
      if (parsed === null) throw new Error('This is no change that may be saved');
      return settings.save(parsed);
    },
  };
}
