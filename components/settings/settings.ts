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
/** How long the pointer must stay on a name before a card opens, in milliseconds. */
export const openDelay = { min: 0, default: defaultDelay, max: 2000 } as const;

export type SiteState = 'on' | 'off';

/** An entity that is not marked on a site. */
export type HiddenName = { readonly site: string; readonly entity: EntityId };

/** All settings, complete and valid. Only what differs from `defaultSettings` is stored. */
export type Settings = {
  /** Whether Namelight is on at sites that have no rule of their own. */
  readonly on: boolean;
  /** Site rules by host name. A rule also covers subdomains; the most specific one wins. */
  readonly sites: Readonly<Record<string, SiteState>>;
  readonly kinds: Readonly<Record<EntityKind, boolean>>;
  /** Whether the bundled story's names are found; added fact sets have their own switches. */
  readonly bundled: boolean;
  /** Names that are not marked, each on one site and its subdomains. */
  readonly hidden: readonly HiddenName[];
  readonly markStyle: (typeof markStyles)[number];
  readonly markColors: (typeof markColors)[number];
  /** Whether names in other languages are found; English ones always are. */
  readonly otherLanguages: boolean;
  readonly openWay: (typeof openWays)[number];
  /** The key to hold while hovering; used when `openWay` is `hover-with-key`. */
  readonly openKey: (typeof openKeys)[number];
  /** Milliseconds the pointer must stay on a name before a card opens. */
  readonly delay: number;
  readonly theme: (typeof themes)[number];
  /** For testers: cards say why a name is marked, and refused candidates are shown too. */
  readonly explain: boolean;
};

export type HiddenNameChange = HiddenName & { readonly to: 'hidden' | 'shown' };

/** A partial change: fields and hidden names that are left out stay; a site set to `null` loses its rule. */
export type SettingsPatch = Partial<Omit<Settings, 'sites' | 'kinds' | 'hidden'>> & {
  readonly sites?: Readonly<Record<string, SiteState | null>>;
  readonly kinds?: Partial<Settings['kinds']>;
  readonly hidden?: readonly HiddenNameChange[];
};

export const defaultSettings: Settings = {
  on: true,
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
