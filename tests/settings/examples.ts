import type { EntityId } from '../../components/facts/schema.ts';
import type { HiddenName, Settings } from '../../components/settings/settings.ts';
import type { Stored } from '../../components/settings/stored.ts';

export function hiddenAt(site: string, entity: string): HiddenName {
  return { site, entity: entity as EntityId };
}

/** What each version of Namelight left in storage, frozen, with what it means today. */
export const examples: readonly {
  readonly version: number;
  readonly stored: Stored;
  readonly means: Settings;
}[] = [
  {
    version: 1,
    stored: {
      version: 1,
      on: false,
      'site:example.com': 'on',
      'site:news.example.com': 'off',
      'site:xn--bcher-kva.example': 'off',
      'site:file': 'on',
      'kind:place': false,
      'hidden:news.example.com:the-west': true,
      'hidden:[::1]:us': true,
      'hidden:example.org:alaska-purchase-1867/us': true,
      markStyle: 'tint',
      openWay: 'hover-with-key',
      openKey: 'Shift',
      delay: 700,
      theme: 'dark',
      explain: true,
    },
    means: {
      on: false,
      sites: {
        'example.com': 'on',
        'news.example.com': 'off',
        'xn--bcher-kva.example': 'off',
        file: 'on',
      },
      kinds: { person: true, place: false, organization: true },
      hidden: [
        hiddenAt('news.example.com', 'the-west'),
        hiddenAt('[::1]', 'us'),
        hiddenAt('example.org', 'alaska-purchase-1867/us'),
      ],
      markStyle: 'tint',
      // Those came later: what was stored before them takes their defaults.
      bundled: true,
      markColors: 'blue-green-orange',
      otherLanguages: true,
      openWay: 'hover-with-key',
      openKey: 'Shift',
      delay: 700,
      theme: 'dark',
      explain: true,
    },
  },
];
