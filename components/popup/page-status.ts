/** Whether names can be marked in the popup's tab, and if not, why. */
import { type Unmarkable, whyUnmarkable } from '../settings/markable.ts';
import { siteOf } from '../settings/sites.ts';

export type PageStatus =
  | {
      readonly kind: 'site';
      readonly site: string;
      /** Namelight has only `activeTab` access, until the tab leaves the site. */
      readonly isTemporary: boolean;
      readonly isPrivate: boolean;
    }
  /** A page of Namelight itself: names are marked, but there is no site to turn off. */
  | { readonly kind: 'own-page' }
  | {
      readonly kind: 'closed';
      readonly why: Unmarkable | 'browser-page-or-file' | 'pdf' | 'files' | 'refused';
    }
  /** Namelight has no permission for pages like this one. */
  | { readonly kind: 'not-permitted' };

/** What the browser says about a tab, read when the popup opens and when the tab changes. */
export type TabInfo = {
  /** `null` where the browser hides it: on some of its own pages, and wherever Namelight has no access. */
  readonly address: string | null;
  readonly ownOrigin: string;
  /** The content type of its document; `null` if our scripts cannot run there. */
  readonly contentType: string | null;
  /** Where Namelight has lasting access. */
  readonly permitted: 'on-all-sites' | 'on-this-site' | 'nowhere';
  /** Whether it may run in local files; irrelevant in Firefox, which does not let extensions run there. */
  readonly mayReadFiles: boolean;
  readonly isPrivate: boolean;
};

/** Decides the status by the address, and where that is not enough by whether a script could run. */
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
