import type { JSX } from 'preact';
import type { EntityId } from '../facts/schema.ts';
import type { Settings, SettingsPatch } from '../settings/settings.ts';
import { isOnAt, toggleSite } from '../settings/sites.ts';
import { type ListedName, NamesPart } from './NamesPart.tsx';
import type { Place } from './place.ts';
import { SettingsPart } from './SettingsPart.tsx';
import { SitePart } from './SitePart.tsx';
import { Switch } from './Switch.tsx';
import { everywhereInWords } from './words.ts';

/** What the popup tells at its foot after something was done. */
export type Notice =
  | { readonly kind: 'none' }
  /** The settings were reset, and can be brought back. */
  | { readonly kind: 'reset' }
  | { readonly kind: 'failed'; readonly message: string };

export type PopupProps = {
  readonly settings: Settings;
  readonly place: Place;
  readonly names: readonly ListedName[];
  readonly notice: Notice;
  readonly onChange: (patch: SettingsPatch) => void;
  readonly onGo: (entity: EntityId) => void;
  readonly onPermit: () => void;
  readonly onReset: () => void;
  readonly onUndo: () => void;
};

/** The popup, from values alone: what is here first, how one wants it below. */
export function Popup(props: PopupProps): JSX.Element {
  const { settings, place, onChange } = props;
  const isOn =
    place.kind === 'site' ? isOnAt(settings, place.site) : place.kind === 'own-page' && settings.on;
  return (
    <main>
      <header>
        <Switch on={settings.on} onToggle={() => onChange({ on: !settings.on })}>
          <strong class="brand">Namelight</strong>
          <span class="state">{everywhereInWords(settings)}</span>
        </Switch>
      </header>
      <SitePart
        settings={settings}
        place={place}
        onToggleSite={(site) => onChange(toggleSite(settings, site))}
        onPermit={props.onPermit}
      />
      {isOn ? <NamesPart names={props.names} onGo={props.onGo} /> : null}
      <SettingsPart settings={settings} onChange={onChange} />
      {props.notice.kind === 'failed' ? <p role="alert">{props.notice.message}</p> : null}
      <Foot notice={props.notice} onReset={props.onReset} onUndo={props.onUndo} />
    </main>
  );
}

function Foot(props: {
  readonly notice: Notice;
  readonly onReset: () => void;
  readonly onUndo: () => void;
}): JSX.Element {
  const { notice } = props;
  return (
    <footer>
      <p role="status">{notice.kind === 'reset' ? 'All settings are back to their defaults.' : ''}</p>
      {notice.kind === 'reset' ? (
        <button type="button" class="primary" onClick={props.onUndo}>
          Undo
        </button>
      ) : (
        <button type="button" onClick={props.onReset}>
          Reset all settings
        </button>
      )}
      <p class="promise">
        Nothing leaves your browser.{' '}
        <a href="/welcome.html" target="_blank" rel="noreferrer">
          How it works
        </a>
      </p>
    </footer>
  );
}
