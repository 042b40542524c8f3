import type { EntityId, EntityKind } from '../story/schema.ts';

/** Which mentions of a name are marked; a section is what a person sees as one. All of them open cards. */
export const markMentions = ['every', 'section', 'page'] as const;
export const markStyles = ['underline', 'tint', 'none'] as const;
/** The colors of marks of people, places and organizations, in this order. */
export const markColors = [
  'blue-green-orange',
  'blue-plum-orange',
  'violet-teal-red',
  'magenta-blue-ochre',
] as const;
export const openOnChoices = ['hover', 'click', 'hover-with-key'] as const;
export const openKeys = ['Alt', 'Control', 'Shift'] as const;
export const themes = ['auto', 'light', 'dark'] as const;
export const textSizes = ['normal', 'large', 'largest'] as const;

const defaultDelay = 400;
/** How long the pointer must stay on a name before a card opens, in milliseconds. */
export const openDelay = { min: 0, default: defaultDelay, max: 2000 } as const;

export type SiteState = 'on' | 'off';

/** The most sites that can be stored; fewer if their names are long. */
export const maxSites = 1_000;
/** The most hidden names, those of added stories included; fewer if they are long. */
export const maxHiddenNames = 400;

/** In place of a site, in a hidden name: all pages. No host has this name. */
export const everywhere = '*';

/** An entity that is not marked on a site, or `everywhere`. */
export type HiddenName = { readonly site: string; readonly entity: EntityId };

/** All settings, complete and valid. Only what differs from `defaultSettings` is stored. */
export type Settings = {
  /** Whether Namelight is on at sites that have no rule of their own. */
  readonly on: boolean;
  /** Site rules by host name. A rule also covers subdomains; the most specific one wins. */
  readonly sites: Readonly<Record<string, SiteState>>;
  readonly kinds: Readonly<Record<EntityKind, boolean>>;
  /** Whether the bundled story's names are found; added stories have their own switches. */
  readonly bundled: boolean;
  /** Names that are not marked, each on one site and its subdomains, or everywhere. */
  readonly hidden: readonly HiddenName[];
  /** All mentions, or the first one in each section or on the page. */
  readonly markMentions: (typeof markMentions)[number];
  /** Whether names in navigation, footers and the like are marked. */
  readonly markNavigation: boolean;
  /** Whether countries are marked also on pages that have nothing to do with the story. */
  readonly markCountries: boolean;
  readonly markStyle: (typeof markStyles)[number];
  readonly markColors: (typeof markColors)[number];
  /** Whether names in other languages are found; English ones always are. */
  readonly otherLanguages: boolean;
  readonly openOn: (typeof openOnChoices)[number];
  /** The key to hold while hovering; used when `openOn` is `hover-with-key`. */
  readonly openKey: (typeof openKeys)[number];
  /** Milliseconds the pointer must stay on a name before a card opens. */
  readonly delay: number;
  readonly theme: (typeof themes)[number];
  /** The size of text in cards. */
  readonly textSize: (typeof textSizes)[number];
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
  markMentions: 'section',
  markNavigation: false,
  markCountries: false,
  markStyle: 'underline',
  markColors: 'blue-green-orange',
  otherLanguages: true,
  openOn: 'hover',
  openKey: 'Alt',
  delay: defaultDelay,
  theme: 'auto',
  textSize: 'normal',
  explain: false,
};

/** Whether Namelight is on at a site, and which names are hidden there. */

/** The site of local files, which have no host name. No host has this name. */
export const fileSite = 'file://';

/**
 * Returns the site an address belongs to: its host name in lower case (as `URL` writes it, so in
 * punycode), without `www.` and without port; `null` where there is no site, as for `about:blank`.
 */
export function siteOf(address: string): string | null {
  const url = URL.parse(address.startsWith('blob:') ? address.slice('blob:'.length) : address);
  if (url === null) return null;
  if (url.protocol === 'file:') return fileSite;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  // `www.com` keeps its first label: `com` would cover half the web.
  return url.hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
}

/** Returns the site in what a user typed, a host name or an address; `null` if there is none. */
export function parseSite(text: string): string | null {
  const written = text.trim();
  if (/\s/.test(written)) return null;
  const site = siteOf(written.includes('://') ? written : `https://${written}`);
  return site === '' ? null : site;
}

/** The settings that decide whether Namelight is on. */
type Switches = Pick<Settings, 'on' | 'sites'>;

/** The rule that applies to a site, and the site it was made for: the same one or a parent domain. */
export type SiteRule = { readonly site: string; readonly state: SiteState };

/** Returns the most specific rule for a site, or `null`. Cost: one look-up per label of the host name. */
export function ruleFor(settings: Switches, site: string): SiteRule | null {
  for (const domain of domainAndParents(site)) {
    const state = Object.hasOwn(settings.sites, domain) ? settings.sites[domain] : undefined;
    if (state !== undefined) return { site: domain, state };
  }
  return null;
}

/** True if Namelight is on at a site; `null` stands for a page without a site. */
export function isOnAt(settings: Switches, site: string | null): boolean {
  const rule = site === null ? null : ruleFor(settings, site);
  return rule === null ? settings.on : rule.state === 'on';
}

/**
 * Returns the change that turns a site off if it is on, and on if it is off. The site's own rule is removed when the
 * inherited state is already the wanted one.
 */
export function toggleSite(settings: Settings, site: string): SettingsPatch {
  const wanted = !isOnAt(settings, site);
  const { [site]: _own, ...others } = settings.sites;
  const inherited = isOnAt({ ...settings, sites: others }, site);
  return { sites: { [site]: inherited === wanted ? null : wanted ? 'on' : 'off' } };
}

/** Returns the entities that are hidden at a site; if it is `null`, those that are hidden everywhere. */
export function hiddenEntitiesAt(
  { hidden }: Pick<Settings, 'hidden'>,
  site: string | null,
): ReadonlySet<EntityId> {
  const domains = [everywhere, ...(site === null ? [] : domainAndParents(site))];
  return new Set(hidden.filter((name) => domains.includes(name.site)).map(({ entity }) => entity));
}

/** `a.b.c`, `b.c`, `c`: whole labels only, so that a rule for `home` does not cover `homeip.net`. */
export function domainAndParents(site: string): readonly string[] {
  const labels = site.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
