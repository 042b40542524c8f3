import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { withoutRemoved } from '../library/library.ts';
import type { Settings, SettingsPatch } from '../settings/settings.ts';
import { isOnAt, toggleSite } from '../settings/sites.ts';
import { ExplainSection } from './ExplainSection.tsx';
import { type FactSetsProps, FactSetsSection } from './FactSetsSection.tsx';
import { Footer, type Notice } from './Footer.tsx';
import type { Organization } from './Lock.tsx';
import { NamesSection, type NamesSectionProps, type SearchedSets } from './NamesSection.tsx';
import { OrganizationSection } from './OrganizationSection.tsx';
import type { PageStatus } from './page-status.ts';
import { type FileChooser, SettingsFileSection } from './SettingsFileSection.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { type Shortcut, ShortcutsSection } from './ShortcutsSection.tsx';
import { SiteSection } from './SiteSection.tsx';
import { type ListedHidden, SitesSection } from './SitesSection.tsx';
import { Switch } from './Switch.tsx';
import { globalStateText, globalSwitchText } from './texts.ts';

export type PopupProps = Omit<NamesSectionProps, 'searchedSets'> & {
  readonly settings: Settings;
  /** `null` if there is no policy. */
  readonly organization: Organization | null;
  readonly pageStatus: PageStatus;
  /** `null` until they are read. */
  readonly factSets: FactSetsProps | null;
  readonly hidden: readonly ListedHidden[];
  /** `null` in a browser without shortcuts for extensions. */
  readonly shortcuts: readonly Shortcut[] | null;
  /** The text of the settings file to export. */
  readonly file: string;
  readonly fileChooser: FileChooser;
  readonly notice: Notice;
  /** Why the last action failed; `null` if it did not. */
  readonly failure: string | null;
  readonly onChange: (patch: SettingsPatch) => void;
  readonly onPermit: () => void;
  readonly onChangeKeys: () => void;
  readonly onImport: (file: Blob) => void;
  readonly onOpenElsewhere: () => void;
  readonly onReset: () => void;
  readonly onUndo: () => void;
};

/** The popup, rendered from props alone: first what concerns this page, then the settings. */
export function Popup(props: PopupProps): JSX.Element {
  const { settings, organization, pageStatus, onChange } = props;
  const { isLocked, isPreset } = organization ?? noOrganization;
  const described = useId();
  const isOn =
    pageStatus.kind === 'site'
      ? isOnAt(settings, pageStatus.site)
      : pageStatus.kind === 'own-page' && settings.on;
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
          <span class="state">{globalStateText(settings)}</span>
        </Switch>
        <p id={described} class="soft">
          {isLocked('on') ? null : globalSwitchText(settings)}
        </p>
      </header>
      {organization === null ? null : <OrganizationSection organization={organization} />}
      <SiteSection
        settings={settings}
        pageStatus={pageStatus}
        isLocked={isLocked}
        isPreset={isPreset}
        onToggleSite={(site) => onChange(toggleSite(settings, site))}
        onPermit={props.onPermit}
      />
      {isOn ? (
        <NamesSection
          names={props.names}
          searchedSets={searchedSetsIn(props)}
          reading={props.reading}
          onGo={props.onGo}
        />
      ) : null}
      {props.factSets === null ? null : <FactSetsSection {...props.factSets} />}
      <SettingsSection settings={settings} isLocked={isLocked} onChange={onChange} />
      <div class="folds">
        <SitesSection sites={settings.sites} hidden={props.hidden} isLocked={isLocked} onChange={onChange} />
        {props.shortcuts === null ? null : (
          <ShortcutsSection shortcuts={props.shortcuts} onChangeKeys={props.onChangeKeys} />
        )}
        <SettingsFileSection
          file={props.file}
          chooser={props.fileChooser}
          onImport={props.onImport}
          onOpenElsewhere={props.onOpenElsewhere}
        />
        <ExplainSection explain={settings.explain} isLocked={isLocked('explain')} onChange={onChange} />
      </div>
      {props.failure === null ? null : <p role="alert">{props.failure}</p>}
      <Footer notice={props.notice} onReset={props.onReset} onUndo={props.onUndo} />
    </main>
  );
}

function searchedSetsIn({ settings, factSets }: Pick<PopupProps, 'settings' | 'factSets'>): SearchedSets {
  const sets = factSets?.sets ?? [];
  const hasSets = withoutRemoved(sets).some(({ isOn }) => isOn);
  if (!hasSets && settings.bundled) return 'story';
  // If the sets are not read yet, or cannot be read in this window, some may be on.
  const areUnread = factSets === null || (sets.length === 0 && factSets.failure !== null);
  return hasSets || areUnread ? 'sets' : 'nothing';
}

const noOrganization = { isLocked: () => false, isPreset: () => false };
