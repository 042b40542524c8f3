import type { JSX } from 'preact';
import type { HiddenName, Settings, SettingsPatch } from '../settings/settings.ts';
import { say } from '../words/say.ts';
import { Choice, type Option } from './Choice.tsx';
import { Fold, focusTitle } from './Fold.tsx';
import { siteName } from './words.ts';

/** A hidden name as the popup lists it. */
export type ListedHidden = HiddenName & { readonly name: string };

const stateOptions = (): readonly Option<Settings['sites'][string]>[] => [
  { value: 'on', label: say('popup.on') },
  { value: 'off', label: say('popup.off') },
];

/** The sites that were switched by hand, and the names that were hidden, each to be changed or taken back. */
export function SitesPart(props: {
  readonly sites: Settings['sites'];
  readonly hidden: readonly ListedHidden[];
  readonly onChange: (patch: SettingsPatch) => void;
}): JSX.Element {
  const { hidden, onChange } = props;
  const sites = Object.entries(props.sites).toSorted(([one], [other]) => one.localeCompare(other));
  const count = sites.length + hidden.length;
  return (
    <Fold title={count === 0 ? say('popup.sitesAndHidden') : say('popup.sitesAndHiddenCount', { count })}>
      {count === 0 ? <p class="soft">{say('popup.sitesAndHiddenNone')}</p> : null}
      {sites.length === 0 ? null : (
        <ul class="rules" aria-label={say('popup.sites')}>
          {sites.map(([site, state]) => (
            <li key={site}>
              <Choice
                legend={siteName(site)}
                value={state}
                options={stateOptions()}
                onChoose={(chosen) => onChange({ sites: { [site]: chosen } })}
              />
              <RemoveButton
                label={say('popup.forget')}
                of={siteName(site)}
                onRemove={() => onChange({ sites: { [site]: null } })}
              />
            </li>
          ))}
        </ul>
      )}
      {hidden.length === 0 ? null : (
        <ul class="rules" aria-label={say('popup.hiddenNames')}>
          {hidden.map(({ site, entity, name }) => (
            <li key={`${site} ${entity}`}>
              <span>
                <span lang="en">{name}</span>{' '}
                <span class="soft">{say('popup.hiddenOn', { site: siteName(site) })}</span>
              </span>
              <RemoveButton
                label={say('popup.showAgain')}
                of={say('popup.hiddenName', { name, site: siteName(site) })}
                onRemove={() => onChange({ hidden: [{ site, entity, to: 'shown' }] })}
              />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

/** Takes its row away, so it hands the focus on first. */
function RemoveButton(props: {
  readonly label: string;
  readonly of: string;
  readonly onRemove: () => void;
}): JSX.Element {
  return (
    <button
      type="button"
      onClick={({ currentTarget }) => {
        focusTitle(currentTarget);
        props.onRemove();
      }}
    >
      {props.label}
      <span class="unseen"> {props.of}</span>
    </button>
  );
}
