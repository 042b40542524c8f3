import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FactSource } from '../card/fact-source.ts';
import { onlySetAt } from '../fact-sets/only-set.ts';
import { countsOf } from '../fact-sets/set-records.ts';
import type { PolicySetProblem } from '../fact-sets/stamp.ts';
import { say, sayAround } from '../i18n/say.ts';
import type { FoundName } from '../messages/messages.ts';
import type { Organization } from '../settings/policy.ts';
import { everywhere, isOnAt, type Settings, type SettingsPatch, toggleSite } from '../settings/settings.ts';
import type { SettingsProblem } from '../settings/stored.ts';
import type { FactSet } from '../story/fact-set.ts';
import type { EntityId } from '../story/schema.ts';
import { Switch } from './controls.tsx';
import { type FactSetsProps, FactSetsSection } from './FactSetsSection.tsx';
import { KnownSets, knownSets } from './KnownSets.tsx';
import { LookedUp, type LookedUpProps } from './LookedUp.tsx';
import {
  type ListedInPopup,
  type ListedName,
  NamesSection,
  type NamesSectionProps,
  useListedEntities,
} from './NamesSection.tsx';
import type { ListedBundled } from './SetItem.tsx';
import { type FileChooser, SettingsFileSection } from './SettingsFileSection.tsx';
import {
  CardsSection,
  ExplainSection,
  MarksSection,
  NameKeys,
  OrganizationSection,
  type Shortcut,
  ShortcutsSection,
} from './SettingsSection.tsx';
import { type ListedHidden, type PageStatus, SiteSection, SitesSection } from './SitesSection.tsx';
import { factSetFileName } from './save-file.ts';
import { policySetProblemText } from './set-texts.ts';
import { Tabs } from './Tabs.tsx';
import type { TabName } from './tab-names.ts';
import { globalStateText, globalSwitchText, problemText, siteName } from './texts.ts';
import { selectedTab, useActions, useChangeCount, useFocusFallback, useTheme } from './use-actions.ts';
import {
  type LookUp,
  type SettingsState,
  useFactSets,
  useFound,
  useLookedUp,
  useOnlySets,
  usePageStatus,
  usePurpose,
  useSettings,
  useShortcuts,
  useTab,
} from './use-popup.ts';

export type PopupProps = Pick<NamesSectionProps, 'names' | 'asked' | 'onGo' | 'onHide'> & {
  /** What cards need besides settings. */
  readonly reading: Omit<NamesSectionProps['reading'], 'textSize'>;
  /** What the reader asks about on the page; `null` if nothing, or until it is looked up. */
  readonly lookedUp: LookedUpProps | null;
  readonly settings: Settings;
  /** `null` if there is no policy. */
  readonly organization: Organization | null;
  /** The problems with the fact sets in the policy. */
  readonly setProblems: readonly PolicySetProblem[];
  readonly pageStatus: PageStatus;
  /** The tab that the popup is for. */
  readonly tab: number | null;
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
  /** The tab that is shown at first. */
  readonly firstTab: TabName;
  readonly onChange: (patch: SettingsPatch) => void;
  readonly onPermit: () => void;
  /** Adds what was looked up to a story. */
  readonly onAdd: () => void;
  readonly onChangeKeys: () => void;
  readonly onImport: (file: Blob) => void;
  readonly onOpenElsewhere: () => void;
  readonly onReset: () => void;
  readonly onUndo: () => void;
};

/** The popup, rendered from props alone: what concerns all its tabs, and these. */
export function Popup(props: PopupProps): JSX.Element {
  const { settings, organization, onChange } = props;
  const { isLocked } = organization ?? noOrganization;
  const [tab, setTab] = useState(props.firstTab);
  const described = useId();
  const main = useRef<HTMLElement>(null);
  const showSets = (): void => {
    setTab('stories');
    main.current?.querySelector<HTMLElement>('[data-tab=stories]')?.focus();
  };
  return (
    <main data-colors={settings.markColors} ref={main}>
      <header>
        <h1 class="unseen">Namelight</h1>
        <Switch
          on={settings.on}
          isLocked={isLocked('on')}
          describedBy={described}
          onToggle={() => onChange({ on: !settings.on })}
        >
          <span class="brand-line">
            <strong class="brand">Namelight</strong> <span class="state">{globalStateText(settings)}</span>
          </span>
        </Switch>
        <p id={described} class="unseen">
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
      <Tabs
        selected={tab}
        onSelect={setTab}
        panels={{
          page: <PagePanel {...props} />,
          stories: props.factSets === null ? null : <FactSetsSection {...props.factSets} />,
          settings: <SettingsPanel {...props} />,
        }}
      />
      {props.failure === null ? null : <p role="alert">{props.failure}</p>}
      <NoticeBar notice={props.notice} onUndo={props.onUndo} />
      <footer>
        <p class="promise">
          <KnownSets sets={knownSets(props.factSets, settings)} onShowSets={showSets} />{' '}
          {say('popup.nothingLeaves')}{' '}
          <a href="/welcome.html" target="_blank" rel="noreferrer">
            {say('popup.howItWorks')}
          </a>
        </p>
      </footer>
    </main>
  );
}

/** What concerns the page: whether names are marked there, and which. */
function PagePanel(props: PopupProps): JSX.Element {
  const { settings, organization, pageStatus, onChange } = props;
  const { isLocked, isPreset } = organization ?? noOrganization;
  const site = pageStatus.kind === 'site' ? pageStatus.site : null;
  const isOn = site !== null ? isOnAt(settings, site) : pageStatus.kind === 'own-page' && settings.on;
  return (
    <>
      {props.lookedUp === null ? null : (
        <LookedUp
          {...props.lookedUp}
          reading={{ ...props.reading, textSize: settings.textSize }}
          onAdd={props.onAdd}
        />
      )}
      {pageStatus.hasStoryFile && props.tab !== null ? <StoryFileOffer tab={props.tab} /> : null}
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
          asked={props.asked}
          site={site}
          isHidingLocked={isLocked('hidden')}
          reading={{ ...props.reading, textSize: settings.textSize }}
          onGo={props.onGo}
          onHide={props.onHide}
        />
      ) : null}
      {isOn && props.names.length > 0 ? <NameKeys shortcuts={props.shortcuts ?? []} /> : null}
    </>
  );
}

/** The offer to add the story file that the tab shows. */
function StoryFileOffer({ tab }: { readonly tab: number }): JSX.Element {
  return (
    <section class="panel" aria-labelledby="story-file">
      <h2 id="story-file">{say('popup.storyFile')}</h2>
      <a class="button primary" href={`/stories.html#tab=${tab}`} target="_blank" rel="noreferrer">
        {say('popup.addStory')}
      </a>
    </section>
  );
}

/** The settings that concern all pages. */
function SettingsPanel(props: PopupProps): JSX.Element {
  const { settings, organization, onChange } = props;
  const { isLocked } = organization ?? noOrganization;
  return (
    <>
      <div class="folds">
        <MarksSection
          settings={settings}
          facts={props.reading.facts}
          isLocked={isLocked}
          onChange={onChange}
        />
        <CardsSection settings={settings} isLocked={isLocked} onChange={onChange} />
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
      <button type="button" class="reset undoable" onClick={props.onReset}>
        {say('popup.reset')}
      </button>
    </>
  );
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
  readonly lookUp: LookUp;
  readonly fileChooser: FileChooser;
  readonly setChooser: FileChooser;
  /** The tab to open at, if not the first one. */
  readonly askedPanel: TabName | null;
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
  const onlySets = useOnlySets();
  const known = useListedEntities({
    ids: [...found, ...(stored?.settings.hidden ?? [])].map(({ entity }) => entity),
    bundled: factSet,
    version: useChangeCount(facts),
  });
  const theme = useTheme(stored?.settings.theme);
  const organization = stored?.organization ?? null;
  const opened = usePurpose();
  const purpose = opened?.purpose ?? null;
  const refusal = purpose?.kind === 'refused' ? purpose.why : null;
  const selected = purpose?.kind === 'look-up' && purpose.tabId === tab ? purpose.selected : null;
  const lookedUp = useLookedUp(selected, stored?.settings ?? null, props.lookUp);
  const { openElsewhere, save, ...actions } = useActions({ tab, organization, refusal, selected, onLeave });
  if (stored === null || place === null || opened === null) return null;
  const asked = purpose?.kind === 'hide' && purpose.tabId === tab ? purpose.entity : null;
  const site = place.kind === 'site' ? place.site : null;
  return (
    <Popup
      {...actions}
      settings={stored.settings}
      organization={organization}
      setProblems={stored.setProblems}
      pageStatus={place}
      tab={tab}
      names={listedNames(found, known)}
      asked={asked}
      lookedUp={lookedUp}
      reading={{ facts, theme }}
      hidden={listedHidden(stored.settings.hidden, known)}
      shortcuts={shortcuts}
      file={stored.fileText()}
      fileChooser={props.fileChooser}
      firstTab={(asked === null ? props.askedPanel : null) ?? 'page'}
      onOpenElsewhere={() => openElsewhere('settings-file')}
      factSets={
        factSets && {
          ...factSets,
          bundled: listedBundled(factSet, stored),
          chooser: props.setChooser,
          site,
          only: onlySetAt(onlySets, site),
          onSwitchBundled: (bundled) => actions.onChange({ bundled }),
          onSaveBundled: () => save(factSetFileName(factSet.id), props.bundledFile),
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

/** The message after an action, which can be undone. */
export type Notice =
  | { readonly kind: 'none' }
  /** The settings were reset. */
  | { readonly kind: 'reset'; readonly to: 'defaults' | 'organization' }
  /** The settings of a file were imported, except for invalid ones. */
  | { readonly kind: 'imported'; readonly problems: readonly SettingsProblem[] }
  /** A name was hidden at a site or everywhere. */
  | { readonly kind: 'hidden'; readonly name: ListedName; readonly site: string };

/** The last action with its undo button, below all tabs. */
function NoticeBar({
  notice,
  onUndo,
}: {
  readonly notice: Notice;
  readonly onUndo: () => void;
}): JSX.Element {
  return (
    <div class="notice">
      <div role="status" class="done">
        <NoticeText notice={notice} />
      </div>
      {notice.kind === 'none' ? null : <UndoButton onUndo={onUndo} />}
    </div>
  );
}

/** Takes the focus from the button that did what it undoes, and from nothing else. */
function UndoButton({ onUndo }: { readonly onUndo: () => void }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement?.matches('.undoable') === true) button.current?.focus();
  }, []);
  useFocusFallback(button, selectedTab);
  return (
    <button type="button" class="primary" ref={button} onClick={onUndo}>
      {say('popup.undo')}
    </button>
  );
}

function NoticeText({ notice }: { readonly notice: Notice }): JSX.Element | null {
  switch (notice.kind) {
    case 'none':
      return null;
    case 'reset':
      return <p>{say(notice.to === 'defaults' ? 'popup.wasReset' : 'popup.wasResetToOrganization')}</p>;
    case 'hidden': {
      const { name, language } = notice.name;
      const called = (
        <bdi key="name" lang={language}>
          {name}
        </bdi>
      );
      return (
        <p>
          {notice.site === everywhere
            ? sayAround('card.isHiddenEverywhere', { name: called })
            : sayAround('card.isHidden', { name: called, site: siteName(notice.site) })}
        </p>
      );
    }
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
