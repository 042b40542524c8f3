import type { JSX } from 'preact';
import type { HiddenName, Settings, SettingsPatch } from '../settings/settings.ts';
import { Choice, type Option } from './Choice.tsx';
import { Fold, focusTitle } from './Fold.tsx';
import { siteName } from './words.ts';

/** A hidden name as the popup lists it. */
export type ListedHidden = HiddenName & { readonly name: string };

const stateOptions: readonly Option<Settings['sites'][string]>[] = [
  { value: 'on', label: 'On' },
  { value: 'off', label: 'Off' },
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
    <Fold title={count === 0 ? 'Sites and hidden names' : `Sites and hidden names (${count})`}>
      {count === 0 ? (
        <p class="soft">Sites that you switch on or off, and names that you hide, are listed here.</p>
      ) : null}
      {sites.length === 0 ? null : (
        <ul class="rules" aria-label="Sites">
          {sites.map(([site, state]) => (
            <li key={site}>
              <Choice
                legend={siteName(site)}
                value={state}
                options={stateOptions}
                onChoose={(chosen) => onChange({ sites: { [site]: chosen } })}
              />
              <RemoveButton
                label="Forget"
                of={siteName(site)}
                onRemove={() => onChange({ sites: { [site]: null } })}
              />
            </li>
          ))}
        </ul>
      )}
      {hidden.length === 0 ? null : (
        <ul class="rules" aria-label="Hidden names">
          {hidden.map(({ site, entity, name }) => (
            <li key={`${site} ${entity}`}>
              <span>
                <span lang="en">{name}</span> <span class="soft">on {siteName(site)}</span>
              </span>
              <RemoveButton
                label="Show"
                of={`${name} on ${siteName(site)}`}
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
