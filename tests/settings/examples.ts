import type { HiddenName, Settings } from '../../components/settings/settings.ts';
import type { StoredSettings } from '../../components/settings/stored.ts';
import type { EntityId } from '../../components/story/schema.ts';

export function hiddenAt(site: string, entity: string): HiddenName {
  return { site, entity: entity as EntityId };
}

/** Flat settings of every kind, with what they mean. */
export const example: { readonly stored: StoredSettings; readonly means: Settings } = {
  stored: {
    on: false,
    'site:example.com': 'on',
    'site:news.example.com': 'off',
    'site:xn--bcher-kva.example': 'off',
    'site:file': 'off',
    'site:file://': 'on',
    'kind:place': false,
    'hidden:news.example.com:the-west': true,
    'hidden:[::1]:us': true,
    'hidden:file://:us': true,
    'hidden:example.org:alaska-purchase-1867/us': true,
    markMentions: 'page',
    markNavigation: true,
    markCountries: true,
    markStyle: 'tint',
    openOn: 'hover-with-key',
    openKey: 'Shift',
    delay: 700,
    theme: 'dark',
    textSize: 'large',
    explain: true,
  },
  means: {
    on: false,
    sites: {
      'example.com': 'on',
      'news.example.com': 'off',
      'xn--bcher-kva.example': 'off',
      file: 'off',
      'file://': 'on',
    },
    kinds: { person: true, place: false, organization: true },
    hidden: [
      hiddenAt('news.example.com', 'the-west'),
      hiddenAt('[::1]', 'us'),
      hiddenAt('file://', 'us'),
      hiddenAt('example.org', 'alaska-purchase-1867/us'),
    ],
    markMentions: 'page',
    markNavigation: true,
    markCountries: true,
    markStyle: 'tint',
    // What is not stored takes its default.
    bundled: true,
    markColors: 'blue-green-orange',
    otherLanguages: true,
    openOn: 'hover-with-key',
    openKey: 'Shift',
    delay: 700,
    theme: 'dark',
    textSize: 'large',
    explain: true,
  },
};

/** So many sites, switched off. */
export const manySites = (count: number, domain = 'example'): StoredSettings =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`site:site-${n}.${domain}`, 'off']));

/** So many hidden names, each on a site of its own. */
export const manyHidden = (count: number): StoredSettings =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`hidden:${n}.example:us`, true]));
