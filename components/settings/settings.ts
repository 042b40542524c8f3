import type { EntityKind } from '../facts/schema.ts';

export const markStyles = ['underline', 'tint', 'none'] as const;
export const openWays = ['hover', 'click', 'hover-with-key'] as const;
export const openKeys = ['Alt', 'Control', 'Shift'] as const;
export const themes = ['auto', 'light', 'dark'] as const;

/** Shortest, usual and longest rest of the pointer before a card opens, in milliseconds. */
export const openDelay = { least: 0, usual: 400, most: 2000 } as const;

export type SiteState = 'on' | 'off';

/** All settings, complete and valid. Stored is only what differs from `defaultSettings`. */
export type Settings = {
  /** What holds everywhere, but on the sites that were switched by hand. */
  readonly on: boolean;
  /** Sites switched by hand, by host name; a host stands for its subdomains too, the most specific one wins. */
  readonly sites: Readonly<Record<string, SiteState>>;
  readonly kinds: Readonly<Record<EntityKind, boolean>>;
  readonly markStyle: (typeof markStyles)[number];
  readonly openWay: (typeof openWays)[number];
  /** The key to hold while hovering; used when `openWay` is `hover-with-key`. */
  readonly openKey: (typeof openKeys)[number];
  /** Milliseconds the pointer rests before a card opens. */
  readonly delay: number;
  readonly theme: (typeof themes)[number];
};

/** What to change: fields left out stay; a site set to `null` loses its rule. */
export type SettingsPatch = Partial<Omit<Settings, 'sites' | 'kinds'>> & {
  readonly sites?: Readonly<Record<string, SiteState | null>>;
  readonly kinds?: Partial<Settings['kinds']>;
};

export const defaultSettings: Settings = {
  on: true,
  sites: {},
  kinds: { person: true, place: true, organization: true },
  markStyle: 'underline',
  openWay: 'hover',
  openKey: 'Alt',
  delay: openDelay.usual,
  theme: 'auto',
};
