/** Whether Namelight is on at a site, and which names are hidden there. */
import type { EntityId } from '../facts/schema.ts';
import type { Settings, SettingsPatch, SiteState } from './settings.ts';

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

/** Returns the entities that are hidden at a site; none if `site` is `null`. */
export function hiddenEntitiesAt(
  { hidden }: Pick<Settings, 'hidden'>,
  site: string | null,
): ReadonlySet<EntityId> {
  const domains = site === null ? [] : domainAndParents(site);
  return new Set(hidden.filter((name) => domains.includes(name.site)).map(({ entity }) => entity));
}

/** `a.b.c`, `b.c`, `c`: whole labels only, so that a rule for `home` does not cover `homeip.net`. */
export function domainAndParents(site: string): readonly string[] {
  const labels = site.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
