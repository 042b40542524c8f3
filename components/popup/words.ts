/** What the popup says, where saying it takes a decision. */
import type { EntityKind } from '../facts/schema.ts';
import { openDelay, type Settings } from '../settings/settings.ts';
import { isOnAt, ruleFor } from '../settings/sites.ts';
import type { Place } from './place.ts';

export const kindNames: Readonly<Record<EntityKind, string>> = {
  person: 'People',
  place: 'Places',
  organization: 'Organizations',
};

/** What holds everywhere, exceptions included. */
export function everywhereInWords({ on, sites }: Pick<Settings, 'on' | 'sites'>): string {
  const exceptions = Object.values(sites).filter((state) => state !== (on ? 'on' : 'off')).length;
  const state = on ? 'On everywhere' : 'Off everywhere';
  return exceptions === 0 ? state : `${state} but on ${counted(exceptions, 'site')}`;
}

export type SiteInWords = {
  readonly isOn: boolean;
  /** What holds here, as a heading: "Off on example.com". */
  readonly state: string;
  /** Why it holds, where the user may wonder. */
  readonly because: string | null;
  /** What turning the switch will do. */
  readonly next: string;
};

/** What holds at a site, why, and what the switch will do. */
export function siteInWords(settings: Settings, site: string): SiteInWords {
  const isOn = isOnAt(settings, site);
  const next = isOn ? `Turn off to leave ${here(site)} unmarked.` : `Turn on to mark names on ${here(site)}.`;
  const state = isOn ? 'On here' : 'Off here';
  return { isOn, state, because: reason(settings, site), next };
}

function reason(settings: Settings, site: string): string | null {
  const rule = ruleFor(settings, site);
  if (rule === null) return settings.on ? null : 'Namelight is off everywhere.';
  const chosen = `you turned it ${rule.state}`;
  return rule.site === site ? `Because ${chosen} here.` : `Because ${chosen} on all of ${rule.site}.`;
}

const here = (site: string): string =>
  site === 'file' ? 'files on this computer' : `${site} and its subdomains`;

/** The name of a site as the popup heads it. */
export const siteName = (site: string): string => (site === 'file' ? 'Files on this computer' : site);

type ClosedWhy = Extract<Place, { kind: 'closed' }>['why'];

/** Why no names are marked on a page that is closed to extensions. */
export function closedInWords(why: ClosedWhy): string {
  switch (why) {
    case 'browser-page':
      return 'This page belongs to the browser. No extension may read it.';
    case 'extension-page':
      return 'This page belongs to another extension. Namelight may not read it.';
    case 'extension-store':
      return 'Browsers keep every extension out of the pages where extensions are offered.';
    case 'local-file':
      return 'Firefox keeps every extension out of files on this computer.';
    case 'pdf':
      return 'This is a PDF in the browser’s own viewer, which extensions cannot read.';
    case 'files':
      return 'To mark names in files, allow “access to file URLs” for Namelight on the browser’s extensions page.';
    case 'refused':
      return 'The browser, or whoever manages it, keeps extensions out of this page.';
    default:
      return why satisfies never;
  }
}

/** Longest rest of the pointer, in milliseconds, that each word stands for. */
const delayWords: readonly (readonly [upTo: number, word: string])[] = [
  [0, 'at once'],
  [250, 'quickly'],
  [openDelay.usual + 100, 'after a short rest'],
  [1000, 'after a rest'],
  [openDelay.most, 'after a long rest'],
];

/** How long the pointer rests before a card opens: "after a short rest (0.4 s)". */
export function delayInWords(milliseconds: number): string {
  const word = delayWords.find(([upTo]) => milliseconds <= upTo)?.[1] ?? 'after a long rest';
  return milliseconds === 0 ? word : `${word} (${milliseconds / 1000} s)`;
}

/** "1 name", "3 names". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
