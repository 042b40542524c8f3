/** What the toolbar button and the menu say of a tab. */
import { say, sayCount } from '../i18n/say.ts';
import { isOnAt, ruleFor, type Settings, siteOf } from '../settings/settings.ts';
import { whyUnmarkable } from '../tabs/access.ts';

/** The state of a tab as the toolbar button and the menu show it. */
export type TabState =
  | { readonly kind: 'unmarkable' }
  | ({ readonly kind: 'off'; readonly byRule: boolean } & SiteInTab)
  | ({ readonly kind: 'on'; readonly entities: number } & SiteInTab);

/** `isLocked`: the organization's policy does not let the user change it. */
type SiteInTab = { readonly site: string | null; readonly isLocked: boolean };

export type ToolbarButton = {
  /** The text on the badge; empty for no badge. */
  readonly badge: string;
  readonly title: string;
  readonly icon: 'on' | 'off';
};

/** Returns a tab's state from its address, the settings and the number of entities found. */
export function tabState(tab: {
  readonly address: string;
  readonly ownOrigin: string;
  readonly settings: Settings;
  readonly isLocked: (site: string) => boolean;
  readonly entities: number;
}): TabState {
  if (whyUnmarkable(tab.address, tab.ownOrigin) !== null) return { kind: 'unmarkable' };
  const site = siteOf(tab.address);
  const isLocked = site !== null && tab.isLocked(site);
  if (isOnAt(tab.settings, site)) return { kind: 'on', site, isLocked, entities: tab.entities };
  return { kind: 'off', site, isLocked, byRule: site !== null && ruleFor(tab.settings, site) !== null };
}

/** Returns the toolbar button for a tab's state. */
export function toolbarButton(state: TabState): ToolbarButton {
  switch (state.kind) {
    case 'unmarkable':
      return { badge: '', title: say('browser.cannotMark'), icon: 'off' };
    case 'off': {
      const { site, byRule, isLocked } = state;
      const title = byRule && site !== null ? say('browser.isOffOn', { site }) : say('browser.isOff');
      return { badge: '', title: isLocked ? say('browser.locked', { what: title }) : title, icon: 'off' };
    }
    case 'on':
      return {
        badge: state.entities === 0 ? '' : String(state.entities),
        title: state.entities === 0 ? say('browser.foundNone') : sayCount('browser.found', state.entities),
        icon: 'on',
      };
    default:
      return state satisfies never;
  }
}

/** The menu entry; disabled if it can do nothing. */
export type MenuEntry = { readonly title: string; readonly isEnabled: boolean };

/** Returns the menu entry for a tab's state. */
export function menuEntry(state: TabState): MenuEntry {
  if (state.kind === 'unmarkable' || state.site === null)
    return { title: say('browser.turnOffHere'), isEnabled: false };
  const what = say(state.kind === 'on' ? 'browser.turnOff' : 'browser.turnOn', { site: state.site });
  return state.isLocked
    ? { title: say('browser.locked', { what }), isEnabled: false }
    : { title: what, isEnabled: true };
}
