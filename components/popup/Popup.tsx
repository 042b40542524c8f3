import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { withoutRemoved } from '../library/library.ts';
import type { Settings, SettingsPatch } from '../settings/settings.ts';
import { isOnAt, toggleSite } from '../settings/sites.ts';
import { ExplainPart } from './ExplainPart.tsx';
import { FactSetsPart, type FactSetsProps } from './FactSetsPart.tsx';
import { type FileChooser, FilePart } from './FilePart.tsx';
import { Foot, type Notice } from './Foot.tsx';
import { KeysPart, type Shortcut } from './KeysPart.tsx';
import type { Organization } from './Lock.tsx';
import { type LooksFor, NamesPart, type NamesPartProps } from './NamesPart.tsx';
import { OrganizationPart } from './OrganizationPart.tsx';
import type { Place } from './place.ts';
import { SettingsPart } from './SettingsPart.tsx';
import { SitePart } from './SitePart.tsx';
import { type ListedHidden, SitesPart } from './SitesPart.tsx';
import { Switch } from './Switch.tsx';
import { everywhereInWords, nextEverywhereInWords } from './words.ts';

export type PopupProps = Omit<NamesPartProps, 'looksFor'> & {
  readonly settings: Settings;
  /** `null` where none has a say. */
  readonly organization: Organization | null;
  readonly place: Place;
  /** `null` until they are read. */
  readonly factSets: FactSetsProps | null;
  readonly hidden: readonly ListedHidden[];
  /** `null` in a browser without keys for extensions. */
  readonly shortcuts: readonly Shortcut[] | null;
  /** The settings as a file's text. */
  readonly file: string;
  readonly fileChooser: FileChooser;
  readonly notice: Notice;
  /** Why what was tried last did not work, in words. */
  readonly failure: string | null;
  readonly onChange: (patch: SettingsPatch) => void;
  readonly onPermit: () => void;
  readonly onChangeKeys: () => void;
  readonly onImport: (file: Blob) => void;
  readonly onOpenElsewhere: () => void;
  readonly onReset: () => void;
  readonly onUndo: () => void;
};

/** The popup, from values alone: what is here first, how one wants it below. */
export function Popup(props: PopupProps): JSX.Element {
  const { settings, organization, place, onChange } = props;
  const { isLocked, isPreset } = organization ?? noOrganization;
  const described = useId();
  const isOn =
    place.kind === 'site' ? isOnAt(settings, place.site) : place.kind === 'own-page' && settings.on;
  return (
    <main data-colors={settings.markColors}>
      <header>
        <h1 class="unseen">Namelight</h1>
        <Switch
          on={settings.on}
          isLocked={isLocked('on')}
          describedBy={described}
          onToggle={() => onChange({ on: !settings.on })}
        >
          <strong class="brand">Namelight</strong>
          <span class="state">{everywhereInWords(settings)}</span>
        </Switch>
        <p id={described} class="soft">
          {isLocked('on') ? null : nextEverywhereInWords(settings)}
        </p>
      </header>
      {organization === null ? null : <OrganizationPart organization={organization} />}
      <SitePart
        settings={settings}
        place={place}
        isLocked={isLocked}
        isPreset={isPreset}
        onToggleSite={(site) => onChange(toggleSite(settings, site))}
        onPermit={props.onPermit}
      />
      {isOn ? (
        <NamesPart
          names={props.names}
          looksFor={looksForIn(props)}
          reading={props.reading}
          onGo={props.onGo}
        />
      ) : null}
      {props.factSets === null ? null : <FactSetsPart {...props.factSets} />}
      <SettingsPart settings={settings} isLocked={isLocked} onChange={onChange} />
      <div class="folds">
        <SitesPart sites={settings.sites} hidden={props.hidden} isLocked={isLocked} onChange={onChange} />
        {props.shortcuts === null ? null : (
          <KeysPart shortcuts={props.shortcuts} onChangeKeys={props.onChangeKeys} />
        )}
        <FilePart
          file={props.file}
          chooser={props.fileChooser}
          onImport={props.onImport}
          onOpenElsewhere={props.onOpenElsewhere}
        />
        <ExplainPart explain={settings.explain} isLocked={isLocked('explain')} onChange={onChange} />
      </div>
      {props.failure === null ? null : <p role="alert">{props.failure}</p>}
      <Foot notice={props.notice} onReset={props.onReset} onUndo={props.onUndo} />
    </main>
  );
}

function looksForIn({ settings, factSets }: Pick<PopupProps, 'settings' | 'factSets'>): LooksFor {
  const sets = factSets?.sets ?? [];
  const hasSets = withoutRemoved(sets).some(({ isOn }) => isOn);
  if (!hasSets && settings.bundled) return 'story';
  // Of sets that are not read yet, or cannot be in this window, some may be on.
  const areUnread = factSets === null || (sets.length === 0 && factSets.trouble !== null);
  return hasSets || areUnread ? 'sets' : 'nothing';
}

const noOrganization = { isLocked: () => false, isPreset: () => false };
