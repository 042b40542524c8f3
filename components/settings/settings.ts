import type { EntityId, EntityKind } from '../facts/schema.ts';

export const markStyles = ['underline', 'tint', 'none'] as const;
/** The colors of marks of people, places and organizations, in this order. */
export const markColors = [
  'blue-green-orange',
  'blue-plum-orange',
  'violet-teal-red',
  'magenta-blue-ochre',
] as const;
export const openWays = ['hover', 'click', 'hover-with-key'] as const;
export const openKeys = ['Alt', 'Control', 'Shift'] as const;
export const themes = ['auto', 'light', 'dark'] as const;

const defaultDelay = 400;
/** Shortest, usual and longest rest of the pointer before a card opens, in milliseconds. */
export const openDelay = { min: 0, default: defaultDelay, max: 2000 } as const;

export type SiteState = 'on' | 'off';

/** An entity that is not marked on a site. */
export type HiddenName = { readonly site: string; readonly entity: EntityId };

/** All settings, complete and valid. Stored is only what differs from `defaultSettings`. */
export type Settings = {
  /** What holds everywhere, but on the sites that were switched by hand. */
  readonly on: boolean;
  /** Sites switched by hand, by host name; a host stands for its subdomains too, the most specific one wins. */
  readonly sites: Readonly<Record<string, SiteState>>;
  readonly kinds: Readonly<Record<EntityKind, boolean>>;
  /** Whether the names of the story that comes along are found; fact sets that were added have their own switches. */
  readonly bundled: boolean;
  /** Names the reader wants left alone, each on one site and its subdomains. */
  readonly hidden: readonly HiddenName[];
  readonly markStyle: (typeof markStyles)[number];
  readonly markColors: (typeof markColors)[number];
  /** Whether names are found as other languages write them; the English ones always are. */
  readonly otherLanguages: boolean;
  readonly openWay: (typeof openWays)[number];
  /** The key to hold while hovering; used when `openWay` is `hover-with-key`. */
  readonly openKey: (typeof openKeys)[number];
  /** Milliseconds the pointer rests before a card opens. */
  readonly delay: number;
  readonly theme: (typeof themes)[number];
  /** For testers: cards say why, and what was considered and refused shows as well. */
  readonly explain: boolean;
};

export type HiddenNameChange = HiddenName & { readonly to: 'hidden' | 'shown' };

/** What to change: fields left out stay, and so do hidden names; a site set to `null` loses its rule. */
export type SettingsPatch = Partial<Omit<Settings, 'sites' | 'kinds' | 'hidden'>> & {
  readonly sites?: Readonly<Record<string, SiteState | null>>;
  readonly kinds?: Partial<Settings['kinds']>;
  readonly hidden?: readonly HiddenNameChange[];
};

/** The default that every page needs, by itself: the others are left out of what runs there. */
export const isOnByDefault = true;

export const defaultSettings: Settings = {
  on: isOnByDefault,
  sites: {},
  kinds: { person: true, place: true, organization: true },
  bundled: true,
  hidden: [],
  markStyle: 'underline',
  markColors: 'blue-green-orange',
  otherLanguages: true,
  openWay: 'hover',
  openKey: 'Alt',
  delay: defaultDelay,
  theme: 'auto',
  explain: false,
};
