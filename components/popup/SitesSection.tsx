import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { hiddenKey, siteKey } from '../settings/keys.ts';
import type { HiddenName, Settings, SettingsPatch, SiteState } from '../settings/settings.ts';
import { say } from '../words/say.ts';
import { Collapsible } from './Collapsible.tsx';
import { LockNote, type Organization } from './Lock.tsx';
import { type Option, RadioGroup } from './RadioGroup.tsx';
import { siteName } from './texts.ts';

/** A hidden name, as the popup lists it. */
export type ListedHidden = HiddenName & { readonly name: string; readonly language: string };

type ListedSite = { readonly site: string; readonly state: SiteState };

const stateOptions = (): readonly Option<SiteState>[] => [
  { value: 'on', label: say('popup.on') },
  { value: 'off', label: say('popup.off') },
];

/** The sites that have a rule and the hidden names. Each can be changed or removed. */
export function SitesSection(props: {
  readonly sites: Settings['sites'];
  readonly hidden: readonly ListedHidden[];
  readonly isLocked: Organization['isLocked'];
  readonly onChange: (patch: SettingsPatch) => void;
}): JSX.Element {
  const { hidden, isLocked, onChange } = props;
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
      <Rows title={say('popup.sites')} count={siteRows.length}>
        {siteRows.map(({ item, isGone }) => (
          <SiteRow
            key={item.site}
            {...item}
            isGone={isGone}
            isLocked={isLocked(siteKey(item.site))}
            onChange={onChange}
          />
        ))}
      </Rows>
      <Rows title={say('popup.hiddenNames')} count={hiddenRows.length}>
        {hiddenRows.map(({ item, isGone }) => (
          <HiddenRow
            key={`${item.site} ${item.entity}`}
            {...item}
            isGone={isGone}
            isLocked={isLocked(hiddenKey(item))}
            onChange={onChange}
          />
        ))}
      </Rows>
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

type RowProps = {
  readonly isGone: boolean;
  readonly isLocked: boolean;
  readonly onChange: (patch: SettingsPatch) => void;
};

function SiteRow({ site, state, isGone, isLocked, onChange }: ListedSite & RowProps): JSX.Element {
  const name = siteName(site);
  return (
    <Row
      what={name}
      of={name}
      remove={say('popup.remove')}
      removed={say('popup.removed')}
      isGone={isGone}
      isLocked={isLocked}
      onClick={() => onChange({ sites: { [site]: isGone ? state : null } })}
    >
      <RadioGroup
        legend={name}
        value={state}
        isLocked={isLocked}
        options={stateOptions()}
        onChoose={(chosen) => onChange({ sites: { [site]: chosen } })}
      />
    </Row>
  );
}

function HiddenRow({
  site,
  entity,
  name,
  language,
  isGone,
  isLocked,
  onChange,
}: ListedHidden & RowProps): JSX.Element {
  const what = (
    <>
      <bdi lang={language}>{name}</bdi>{' '}
      <span class="soft">{say('popup.hiddenOn', { site: siteName(site) })}</span>
    </>
  );
  return (
    <Row
      what={what}
      of={say('popup.hiddenName', { name, site: siteName(site) })}
      remove={say('popup.showAgain')}
      removed={say('popup.shownAgain')}
      isGone={isGone}
      isLocked={isLocked}
      onClick={() => onChange({ hidden: [{ site, entity, to: isGone ? 'hidden' : 'shown' }] })}
    >
      <span>{what}</span>
      {isLocked ? <LockNote /> : null}
    </Row>
  );
}

/** A row whose remove button becomes its undo button, so that the focus is not lost. */
function Row(props: {
  readonly what: ComponentChildren;
  /** The same as text, for the button's label. */
  readonly of: string;
  readonly remove: string;
  readonly removed: string;
  readonly isGone: boolean;
  readonly isLocked: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { isGone } = props;
  return (
    <li>
      <div class="what">
        {isGone ? null : props.children}
        <p role="status">
          {isGone ? (
            <>
              {props.what} <span class="soft">{props.removed}</span>
            </>
          ) : null}
        </p>
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
