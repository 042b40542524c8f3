import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { FactSource } from '../card/fact-source.ts';
import { withoutRemoved } from '../fact-sets/library.ts';
import { countsOf } from '../fact-sets/set-records.ts';
import type { PolicySetProblem } from '../fact-sets/stamp.ts';
import { say } from '../i18n/say.ts';
import type { FoundName } from '../messages/messages.ts';
import type { Organization } from '../settings/policy.ts';
import { isOnAt, type Settings, type SettingsPatch, toggleSite } from '../settings/settings.ts';
import type { SettingsProblem } from '../settings/stored.ts';
import type { FactSet } from '../story/fact-set.ts';
import type { EntityId } from '../story/schema.ts';
import { Switch } from './controls.tsx';
import { type FactSetsProps, FactSetsSection } from './FactSetsSection.tsx';
import {
  type ListedInPopup,
  type ListedName,
  NamesSection,
  type NamesSectionProps,
  type SearchedSets,
  useListedEntities,
} from './NamesSection.tsx';
import type { ListedBundled } from './SetItem.tsx';
import { type FileChooser, SettingsFileSection } from './SettingsFileSection.tsx';
import {
  ExplainSection,
  OrganizationSection,
  SettingsSection,
  type Shortcut,
  ShortcutsSection,
} from './SettingsSection.tsx';
import { type ListedHidden, type PageStatus, SiteSection, SitesSection } from './SitesSection.tsx';
import { policySetProblemText } from './set-texts.ts';
import { globalStateText, globalSwitchText, problemText } from './texts.ts';
import { useActions, useChangeCount, useTheme } from './use-actions.ts';
import {
  type SettingsState,
  useFactSets,
  useFound,
  usePageStatus,
  useSettings,
  useShortcuts,
  useTab,
} from './use-popup.ts';

export type PopupProps = Omit<NamesSectionProps, 'searchedSets'> & {
  readonly settings: Settings;
  /** `null` if there is no policy. */
  readonly organization: Organization | null;
  /** The problems with the fact sets in the policy. */
  readonly setProblems: readonly PolicySetProblem[];
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
      {organization === null ? null : (
        <OrganizationSection
          problems={[
            ...organization.problems.map(problemText),
            ...props.setProblems.map(policySetProblemText),
          ]}
        />
      )}
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

/** The popup with its data: reads and writes settings and follows its tab. Renders nothing until both are read. */
export function ConnectedPopup(props: {
  /** The tab the popup is for; `null` for the active tab. */
  readonly askedTab: number | null;
  readonly factSet: FactSet;
  /** Returns the bundled fact set as the text of a file. */
  readonly bundledFile: () => Promise<string>;
  /** The facts for cards. */
  readonly facts: FactSource;
  readonly fileChooser: FileChooser;
  readonly setChooser: FileChooser;
  /** Called when the user goes to a name on the page. */
  readonly onLeave: () => void;
}): JSX.Element | null {
  const { factSet, facts, onLeave } = props;
  const stored = useSettings();
  const shortcuts = useShortcuts();
  const tab = useTab(props.askedTab);
  const place = usePageStatus(tab);
  const found = useFound(tab);
  const factSets = useFactSets();
  const known = useListedEntities({
    ids: [...found, ...(stored?.settings.hidden ?? [])].map(({ entity }) => entity),
    bundled: factSet,
    version: useChangeCount(facts),
  });
  const theme = useTheme(stored?.settings.theme);
  const organization = stored?.organization ?? null;
  const { openElsewhere, save, ...actions } = useActions({ tab, organization, onLeave });
  if (stored === null || place === null) return null;
  return (
    <Popup
      {...actions}
      settings={stored.settings}
      organization={organization}
      setProblems={stored.setProblems}
      pageStatus={place}
      names={listedNames(found, known)}
      reading={{ facts, theme }}
      hidden={listedHidden(stored.settings.hidden, known)}
      shortcuts={shortcuts}
      file={stored.fileText()}
      fileChooser={props.fileChooser}
      onOpenElsewhere={() => openElsewhere('settings-file')}
      factSets={
        factSets && {
          ...factSets,
          bundled: listedBundled(factSet, stored),
          chooser: props.setChooser,
          site: place.kind === 'site' ? place.site : null,
          onSwitchBundled: (bundled) => actions.onChange({ bundled }),
          onSaveBundled: () => save(`${factSet.id}.json`, props.bundledFile),
          onOpenElsewhere: () => openElsewhere('fact-sets'),
        }
      }
    />
  );
}

const listedBundled = (factSet: FactSet, { settings, organization }: SettingsState): ListedBundled => ({
  title: factSet.story.title,
  language: factSet.language,
  counts: countsOf(factSet),
  isOn: settings.bundled,
  isLocked: organization?.isLocked('bundled') ?? false,
});

type ListedLookup = (id: EntityId) => ListedInPopup | null;

function listedNames(found: readonly FoundName[], knows: ListedLookup): readonly ListedName[] {
  return found.flatMap(({ entity, count }) => {
    const known = knows(entity);
    return known === null ? [] : [{ ...known, entity, count }];
  });
}

function listedHidden(hidden: Settings['hidden'], knows: ListedLookup): readonly ListedHidden[] {
  return hidden.map((one) => ({ ...one, ...(knows(one.entity) ?? { name: one.entity, language: 'en' }) }));
}

/** The message in the footer after an action. */
export type Notice =
  | { readonly kind: 'none' }
  /** The settings were reset; this can be undone. */
  | { readonly kind: 'reset'; readonly to: 'defaults' | 'organization' }
  /** The settings of a file were imported, except for invalid ones; this can be undone. */
  | { readonly kind: 'imported'; readonly problems: readonly SettingsProblem[] };

/** The footer: the last action with its undo button, and the privacy promise. */
export function Footer(props: {
  readonly notice: Notice;
  readonly onReset: () => void;
  readonly onUndo: () => void;
}): JSX.Element {
  const { notice } = props;
  return (
    <footer>
      <div role="status" class="done">
        <NoticeText notice={notice} />
      </div>
      {notice.kind === 'none' ? (
        <button type="button" onClick={props.onReset}>
          {say('popup.reset')}
        </button>
      ) : (
        <button type="button" class="primary" onClick={props.onUndo}>
          {say('popup.undo')}
        </button>
      )}
      <p class="promise">
        {say('popup.nothingLeaves')}{' '}
        <a href="/welcome.html" target="_blank" rel="noreferrer">
          {say('popup.howItWorks')}
        </a>
      </p>
    </footer>
  );
}

function NoticeText({ notice }: { readonly notice: Notice }): JSX.Element | null {
  switch (notice.kind) {
    case 'none':
      return null;
    case 'reset':
      return <p>{say(notice.to === 'defaults' ? 'popup.wasReset' : 'popup.wasResetToOrganization')}</p>;
    case 'imported':
      return (
        <>
          <p>{say(notice.problems.length > 0 ? 'popup.wasImportedPartly' : 'popup.wasImported')}</p>
          <ul class="problems">
            {notice.problems.map(problemText).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      );
    default:
      return notice satisfies never;
  }
}
