/** What the popup's tab shows, and whether names can be marked there. */
import { type Unmarkable, whyUnmarkable } from '../settings/markable.ts';
import { siteOf } from '../settings/sites.ts';

export type PageStatus =
  | {
      readonly kind: 'site';
      readonly site: string;
      /** Namelight was let in by a click on its button, and only until the tab leaves the site. */
      readonly isTemporary: boolean;
      readonly isPrivate: boolean;
    }
  /** A page of Namelight's own: marked, but no site to switch. */
  | { readonly kind: 'own-page' }
  | {
      readonly kind: 'closed';
      readonly why: Unmarkable | 'browser-page-or-file' | 'pdf' | 'files' | 'refused';
    }
  /** The user, or the browser on its own, has not let Namelight into pages like this one. */
  | { readonly kind: 'not-permitted' };

/** What is known of a tab, gathered once when the popup opens or the tab changes. */
export type TabInfo = {
  /** `null` where the browser does not tell: on some pages of its own, and wherever Namelight may not run. */
  readonly address: string | null;
  readonly ownOrigin: string;
  /** The type of the document in it; `null` when no script of ours may run there. */
  readonly contentType: string | null;
  /** Where Namelight may run for good, as far as it matters here. */
  readonly permitted: 'on-all-sites' | 'on-this-site' | 'nowhere';
  /** Whether it may run in files; no matter in Firefox, which keeps all extensions out of them. */
  readonly mayReadFiles: boolean;
  readonly isPrivate: boolean;
};

/** Tells the place from what was seen: the address where it says enough, the attempt to run where it does not. */
export function pageStatusOf(sighting: TabInfo): PageStatus {
  const { address, ownOrigin, contentType, permitted, mayReadFiles, isPrivate } = sighting;
  const isPermitted = permitted === 'on-all-sites';
  if (address === null) {
    if (!isPermitted) return { kind: 'not-permitted' };
    return { kind: 'closed', why: mayReadFiles ? 'browser-page' : 'browser-page-or-file' };
  }
  const why = whyUnmarkable(address, ownOrigin);
  if (why !== null) return { kind: 'closed', why };
  if (address.startsWith(ownOrigin)) return { kind: 'own-page' };
  if (contentType === 'application/pdf') return { kind: 'closed', why: 'pdf' };
  const site = siteOf(address);
  if (contentType !== null && site !== null) {
    return { kind: 'site', site, isTemporary: permitted === 'nowhere', isPrivate };
  }
  if (URL.parse(address)?.protocol === 'file:') return { kind: 'closed', why: 'files' };
  if (!isPermitted) return { kind: 'not-permitted' };
  return { kind: 'closed', why: /\.pdf$/i.test(URL.parse(address)?.pathname ?? '') ? 'pdf' : 'refused' };
}
