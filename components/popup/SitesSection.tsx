import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import type { Organization } from '../settings/policy.ts';
import {
  type HiddenName,
  isOnAt,
  type Settings,
  type SettingsPatch,
  type SiteState,
  siteOf,
} from '../settings/settings.ts';
import { type Unmarkable, whyUnmarkable } from '../tabs/access.ts';
import { Collapsible, LockNote, type Option, RadioGroup, Switch } from '../ui/controls.tsx';
import { siteName } from '../ui/site-name.ts';
import { hiddenAtText, siteTexts, unmarkableText } from './texts.ts';

/** A hidden name, as the popup lists it. */
export type ListedHidden = HiddenName & { readonly name: string; readonly language: string };

type ListedSite = { readonly site: string; readonly state: SiteState };

const stateOptions = (): readonly Option<SiteState>[] => [
  { value: 'on', label: say('popup.on') },
  { value: 'off', label: say('popup.off') },
];

type ChangeProps = {
  readonly isLocked: Organization['isLocked'];
  readonly onChange: (patch: SettingsPatch) => void;
};

type SitesProps = ChangeProps & {
  readonly sites: Settings['sites'];
  readonly hidden: readonly ListedHidden[];
};

/** The sites that have a rule and the hidden names. Each can be changed or removed. */
export function SitesSection({ hidden, ...props }: SitesProps): JSX.Element {
  const sites = Object.entries(props.sites).map(([site, state]) => ({ site, state }));
  const siteRows = useRows(sites, ({ site }) => site);
  const hiddenRows = useRows(hidden, ({ site, entity }) => `${site} ${entity}`);
  const count = sites.length + hidden.length;
  return (
    <Collapsible
      title={count === 0 ? say('popup.sitesAndHidden') : say('popup.sitesAndHiddenCount', { count })}
    >
      {siteRows.length + hiddenRows.length === 0 ? (
        <p class="soft">{say('popup.sitesAndHiddenNone')}</p>
      ) : null}
      <SiteRows {...props} rows={siteRows} />
      <HiddenRows {...props} rows={hiddenRows} />
    </Collapsible>
  );
}

/** An item of a list. A removed one stays in its place, so that the removal can be undone. */
type RowOf<Item> = { readonly item: Item; readonly isGone: boolean };

/** Returns the items and those removed since the popup was opened, sorted by key. */
function useRows<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly RowOf<Item>[] {
  const seen = useRef<ReadonlyMap<string, Item>>(new Map());
  seen.current = new Map([...seen.current, ...items.map((item) => [keyOf(item), item] as const)]);
  return [...seen.current]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([key, item]) => ({ item, isGone: !items.some((one) => keyOf(one) === key) }));
}

function SiteRows(props: ChangeProps & { readonly rows: readonly RowOf<ListedSite>[] }): JSX.Element {
  const { rows, isLocked, onChange } = props;
  return (
    <Rows title={say('popup.sites')} count={rows.length}>
      {rows.map(({ item, isGone }) => (
        <SiteRow
          key={item.site}
          {...item}
          {...{ isGone, onChange }}
          isLocked={isLocked('sites', item.site)}
        />
      ))}
    </Rows>
  );
}

function HiddenRows(props: ChangeProps & { readonly rows: readonly RowOf<ListedHidden>[] }): JSX.Element {
  const { rows, isLocked, onChange } = props;
  return (
    <Rows title={say('popup.hiddenNames')} count={rows.length}>
      {rows.map(({ item, isGone }) => (
        <HiddenRow
          key={`${item.site} ${item.entity}`}
          {...item}
          {...{ isGone, onChange }}
          isLocked={isLocked('hidden')}
        />
      ))}
    </Rows>
  );
}

type RowProps = {
  readonly isGone: boolean;
  readonly isLocked: boolean;
  readonly onChange: (patch: SettingsPatch) => void;
};

function SiteRow({ site, state, onChange, ...row }: ListedSite & RowProps): JSX.Element {
  const name = siteName(site);
  return (
    <Row
      what={name}
      of={name}
      remove={say('popup.remove')}
      removed={say('popup.removed')}
      {...row}
      onClick={() => onChange({ sites: { [site]: row.isGone ? state : null } })}
    >
      <RadioGroup
        legend={name}
        value={state}
        isLocked={row.isLocked}
        options={stateOptions()}
        onChoose={(chosen) => onChange({ sites: { [site]: chosen } })}
      />
    </Row>
  );
}

function HiddenRow(props: ListedHidden & RowProps): JSX.Element {
  const { site, entity, name, language, onChange, ...row } = props;
  const what = <HiddenAt {...{ site, name, language }} />;
  return (
    <Row
      what={what}
      of={`${name} ${hiddenAtText(site)}`}
      remove={say('popup.showAgain')}
      removed={say('popup.shownAgain')}
      {...row}
      onClick={() => onChange({ hidden: [{ site, entity, to: row.isGone ? 'hidden' : 'shown' }] })}
    >
      <span>{what}</span>
      {row.isLocked ? <LockNote /> : null}
    </Row>
  );
}

function HiddenAt({ site, name, language }: Omit<ListedHidden, 'entity'>): JSX.Element {
  return (
    <>
      <bdi lang={language}>{name}</bdi> <span class="soft">{hiddenAtText(site)}</span>
    </>
  );
}

type RemovableProps = Omit<RowProps, 'onChange'> & {
  readonly what: ComponentChildren;
  /** The same as text, for the button's label. */
  readonly of: string;
  readonly remove: string;
  readonly removed: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
};

/** A row whose remove button becomes its undo button, so that the focus is not lost. */
function Row(props: RemovableProps): JSX.Element {
  const { isGone, what, removed } = props;
  return (
    <li>
      <div class="what">
        {isGone ? null : props.children}
        <p role="status">{isGone ? <Removed what={what} removed={removed} /> : null}</p>
      </div>
      {props.isLocked ? null : (
        <button type="button" onClick={props.onClick}>
          {isGone ? say('popup.undo') : props.remove}
          <span class="unseen"> {props.of}</span>
        </button>
      )}
    </li>
  );
}

function Removed({ what, removed }: Pick<RemovableProps, 'what' | 'removed'>): JSX.Element {
  return (
    <>
      {what} <span class="soft">{removed}</span>
    </>
  );
}

function Rows(props: {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}): JSX.Element | null {
  if (props.count === 0) return null;
  return (
    <ul class="rules" aria-label={props.title}>
      {props.children}
    </ul>
  );
}

type SiteProps = {
  readonly settings: Settings;
  readonly isLocked: Organization['isLocked'];
  readonly isPreset: Organization['isPreset'];
  readonly onToggleSite: (site: string) => void;
  readonly onPermit: () => void;
};

/** The state of the current page's site, with the switch for it. */
export function SiteSection(props: SiteProps & { readonly pageStatus: PageStatus }): JSX.Element {
  const { pageStatus } = props;
  switch (pageStatus.kind) {
    case 'site':
      return <SiteSwitch {...props} pageStatus={pageStatus} />;
    case 'own-page':
      return <Note title={say('popup.ownPage')}>{say('popup.ownPageTry')}</Note>;
    case 'closed':
      return <Note title={say('popup.closed')}>{unmarkableText(pageStatus.why)}</Note>;
    case 'not-permitted':
      return <NotPermitted onPermit={props.onPermit} />;
    default:
      return pageStatus satisfies never;
  }
}

function NotPermitted({ onPermit }: Pick<SiteProps, 'onPermit'>): JSX.Element {
  return (
    <section class="panel">
      <h2>{say('popup.notPermitted')}</h2>
      <p>{say('popup.notPermittedWhy')}</p>
      <Permit onPermit={onPermit} />
    </section>
  );
}

type SiteStatus = Extract<PageStatus, { readonly kind: 'site' }>;

function SiteSwitch(props: SiteProps & { readonly pageStatus: SiteStatus }): JSX.Element {
  const { site, isTemporary, isPrivate } = props.pageStatus;
  const isLocked = props.isLocked('sites', site);
  const words = siteTexts({ settings: props.settings, site, isPreset: props.isPreset });
  const explained = isLocked ? [say('popup.siteLocked')] : [words.because, words.next];
  const described = useId();
  return (
    <section class="panel" aria-label={say('popup.thisSite')}>
      <Switch
        on={words.isOn}
        isLocked={isLocked}
        describedBy={described}
        onToggle={() => props.onToggleSite(site)}
      >
        <SiteLine site={site} state={words.state} />
      </Switch>
      <p id={described}>{explained.filter((part) => part !== null).join(' ')}</p>
      {isPrivate ? <p>{say('popup.privateKept')}</p> : null}
      {isTemporary ? <p>{say('popup.passing')}</p> : null}
      {isTemporary ? <Permit onPermit={props.onPermit} /> : null}
    </section>
  );
}

function SiteLine({ site, state }: { readonly site: string; readonly state: string }): JSX.Element {
  return (
    <span class="site-line">
      <strong class="site" title={site}>
        {siteName(site)}
      </strong>{' '}
      <span class="state">{state}</span>
    </span>
  );
}

function Permit({ onPermit }: Pick<SiteProps, 'onPermit'>): JSX.Element {
  return (
    <button type="button" class="primary" onClick={onPermit}>
      {say('popup.permit')}
    </button>
  );
}

function Note(props: { readonly title: string; readonly children: string }): JSX.Element {
  return (
    <section class="panel">
      <h2>{props.title}</h2>
      <p>{props.children}</p>
    </section>
  );
}

/** Where there is no policy. */
export const noOrganization: Pick<Organization, 'isLocked' | 'isPreset'> = {
  isLocked: () => false,
  isPreset: () => false,
};

/** Whether Namelight is on there. */
export const isOnPage = (settings: Settings, status: PageStatus): boolean =>
  status.kind === 'site' ? isOnAt(settings, status.site) : status.kind === 'own-page' && settings.on;

/** Whether names can be marked in the popup's tab, and if not, why. */

export type PageStatus = Markability & {
  /** It shows a story file, as text in which no script of a page runs, or where that cannot be known. */
  readonly hasStoryFile?: true;
};

type Markability =
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
  const status = markabilityOf(sighting);
  return hasStoryFile(sighting) ? { ...status, hasStoryFile: true } : status;
}

/** Browsers show such a file as text, and Firefox in a viewer of its own, where no extension may look. */
function hasStoryFile({ address, contentType }: TabInfo): boolean {
  const path = URL.parse(address ?? '')?.pathname ?? '';
  const isText =
    contentType === null || /^(?:text\/plain|(?:application|text)\/(?:[\w.-]+\+)?json)$/.test(contentType);
  return /\.namelight\.json$/i.test(path) && isText;
}

function markabilityOf(sighting: TabInfo): Markability {
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
