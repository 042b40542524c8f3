import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FactSource } from '../card/fact-source.ts';
import { say, sayAround } from '../i18n/say.ts';
import { onlyStoryAt } from '../library/only-story.ts';
import type { PolicyStoryProblem } from '../library/stamp.ts';
import { countsOf } from '../library/story-records.ts';
import type { Organization } from '../settings/policy.ts';
import { everywhere, type Settings, type SettingsPatch, toggleSite } from '../settings/settings.ts';
import type { SettingsProblem } from '../settings/stored.ts';
import type { ListedBundled } from '../shelf/StoryItem.tsx';
import { policyStoryProblemText } from '../shelf/story-texts.ts';
import type { EntityId } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { countsOfTab } from '../tabs/found-names.ts';
import { Switch } from '../ui/controls.tsx';
import { useChangeCount } from '../ui/NameCard.tsx';
import { storyFileName } from '../ui/save-file.ts';
import { siteName } from '../ui/site-name.ts';
import { selectedTab, useFocusFallback } from '../ui/use-focus.ts';
import { type SettingsState, useSettings } from '../ui/use-settings.ts';
import { useTheme } from '../ui/use-theme.ts';
import { KnownStories, knownStories } from './KnownStories.tsx';
import { LookedUp, type LookedUpProps } from './LookedUp.tsx';
import {
  type ListedInPopup,
  type ListedName,
  listedNames,
  NamesSection,
  type NamesSectionProps,
  useListedEntities,
} from './NamesSection.tsx';
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
import {
  isOnPage,
  type ListedHidden,
  noOrganization,
  type PageStatus,
  SiteSection,
  SitesSection,
} from './SitesSection.tsx';
import { type StoriesProps, StoriesSection } from './StoriesSection.tsx';
import { Tabs } from './Tabs.tsx';
import type { TabName } from './tab-names.ts';
import { globalStateText, globalSwitchText, problemText } from './texts.ts';
import { useActions } from './use-actions.ts';
import {
  type LookUp,
  useFound,
  useLookedUp,
  useOnlyStories,
  usePageStatus,
  usePurpose,
  useShortcuts,
  useStories,
  useTab,
} from './use-popup.ts';

export type PopupProps = Pick<
  NamesSectionProps,
  'names' | 'asked' | 'onGo' | 'onHide' | 'onPanel' | 'isPanelAsked'
> & {
  /** What cards need besides settings. */
  readonly reading: Omit<NamesSectionProps['reading'], 'textSize'>;
  /** What the reader asks about on the page; `null` if nothing, or until it is looked up. */
  readonly lookedUp: LookedUpProps | null;
  readonly settings: Settings;
  /** `null` if there is no policy. */
  readonly organization: Organization | null;
  /** The problems with the stories in the policy. */
  readonly storyProblems: readonly PolicyStoryProblem[];
  readonly pageStatus: PageStatus;
  /** The tab that the popup is for. */
  readonly tab: number | null;
  /** `null` until they are read. */
  readonly shelf: StoriesProps | null;
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
  const [tab, setTab] = useState(props.firstTab);
  const main = useRef<HTMLElement>(null);
  const showStories = (): void => {
    setTab('stories');
    main.current?.querySelector<HTMLElement>('[data-tab=stories]')?.focus();
  };
  return (
    <main data-colors={props.settings.markColors} ref={main}>
      <MainSwitch {...props} />
      <OrganizationNote {...props} />
      <Tabs
        selected={tab}
        onSelect={setTab}
        panels={{
          page: <PagePanel {...props} />,
          stories: props.shelf === null ? null : <StoriesSection {...props.shelf} />,
          settings: <SettingsPanel {...props} />,
        }}
      />
      {props.failure === null ? null : <p role="alert">{props.failure}</p>}
      <NoticeBar notice={props.notice} onUndo={props.onUndo} />
      <Footer {...props} selected={tab} onShowStories={showStories} />
    </main>
  );
}

type FooterProps = PopupProps & { readonly selected: TabName; readonly onShowStories: () => void };

/**
 * Which stories are looked for, that nothing leaves the browser, how stories are added, and how one begins with the names on
 * the page that none has, also where Namelight is off.
 */
function Footer(props: FooterProps): JSX.Element {
  const { shelf, settings, pageStatus, onShowStories } = props;
  const isAtPage = pageStatus.kind === 'site' && props.tab !== null && props.selected === 'page';
  const mayAdd = shelf?.chooser === 'elsewhere' && shelf.failure?.kind !== 'unavailable';
  return (
    <footer>
      <p class="promise">
        <KnownStories stories={knownStories(shelf, settings)} onShowStories={onShowStories} />{' '}
        {mayAdd && props.selected !== 'stories' ? (
          <button type="button" class="link" onClick={shelf.onOpenElsewhere}>
            {say('library.addElsewhere')}
          </button>
        ) : null}{' '}
        {say('popup.nothingLeaves')}{' '}
        <a href="/welcome.html" target="_blank" rel="noreferrer">
          {say('popup.howItWorks')}
        </a>
        {isAtPage ? (
          <>
            {' · '}
            <a href={`/stories.html#page=${props.tab}`} target="_blank" rel="noreferrer">
              {say('browser.unknownNames')}
            </a>
          </>
        ) : null}
      </p>
    </footer>
  );
}

/** Turns Namelight on or off everywhere. */
function MainSwitch({ settings, organization, onChange }: PopupProps): JSX.Element {
  const isLocked = (organization ?? noOrganization).isLocked('on');
  const described = useId();
  return (
    <header>
      <h1 class="unseen">Namelight</h1>
      <Switch
        on={settings.on}
        isLocked={isLocked}
        describedBy={described}
        onToggle={() => onChange({ on: !settings.on })}
      >
        <span class="brand-line">
          <strong class="brand">Namelight</strong> <span class="state">{globalStateText(settings)}</span>
        </span>
      </Switch>
      <p id={described} class="unseen">
        {isLocked ? null : globalSwitchText(settings)}
      </p>
    </header>
  );
}

function OrganizationNote({ organization, storyProblems }: PopupProps): JSX.Element | null {
  if (organization === null) return null;
  const problems = [...organization.problems.map(problemText), ...storyProblems.map(policyStoryProblemText)];
  return <OrganizationSection problems={problems} />;
}

/** What concerns the page: whether names are marked there, and which. */
function PagePanel(props: PopupProps): JSX.Element {
  const { settings, organization, pageStatus, onChange } = props;
  const { isLocked, isPreset } = organization ?? noOrganization;
  const site = pageStatus.kind === 'site' ? pageStatus.site : null;
  const isOn = isOnPage(settings, pageStatus);
  const reading = { ...props.reading, textSize: settings.textSize };
  return (
    <>
      {props.lookedUp === null ? null : (
        <LookedUp {...props.lookedUp} reading={reading} onAdd={props.onAdd} />
      )}
      {pageStatus.hasStoryFile && props.tab !== null ? <StoryFileOffer tab={props.tab} /> : null}
      <SiteSection
        {...{ settings, pageStatus, isLocked, isPreset }}
        onToggleSite={(site) => onChange(toggleSite(settings, site))}
        onPermit={props.onPermit}
      />
      {isOn ? <NamesOnPage {...props} {...{ site, reading }} isHidingLocked={isLocked('hidden')} /> : null}
    </>
  );
}

/** The names found there, and the keys that go from one to the next. */
function NamesOnPage(props: NamesSectionProps & Pick<PopupProps, 'shortcuts'>): JSX.Element {
  const { names, asked, site, isHidingLocked, reading, onGo, onHide, onPanel, isPanelAsked } = props;
  return (
    <>
      <NamesSection
        {...{ names, asked, site, isHidingLocked, reading, onGo, onHide, onPanel, isPanelAsked }}
      />
      {names.length > 0 ? <NameKeys shortcuts={props.shortcuts ?? []} /> : null}
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
  const changing = { settings, isLocked, onChange };
  return (
    <>
      <div class="folds">
        <MarksSection {...changing} facts={props.reading.facts} />
        <CardsSection {...changing} />
        <SitesSection {...{ isLocked, onChange }} sites={settings.sites} hidden={props.hidden} />
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

type ConnectedPopupProps = {
  /** The tab the popup is for; `null` for the active tab. */
  readonly askedTab: number | null;
  readonly story: Story;
  /** Returns the bundled story as the text of a file. */
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
};

/** The popup with its data: reads and writes settings and follows its tab. Renders nothing until both are read. */
export function ConnectedPopup(props: ConnectedPopupProps): JSX.Element | null {
  const { facts, onLeave } = props;
  const stored = useSettings();
  const shortcuts = useShortcuts();
  const tab = useTab(props.askedTab);
  const place = usePageStatus(tab);
  const purpose = usePurposeFor(tab);
  const { names, hidden } = useListedNames(props, tab, stored);
  const stories = { shelf: useStories(), onlyStories: useOnlyStories() };
  const theme = useTheme(stored?.settings.theme);
  const { refusal, selected } = purpose;
  const lookedUp = useLookedUp(selected, stored?.settings ?? null, props.lookUp);
  const organization = stored?.organization ?? null;
  const { openElsewhere, save, ...actions } = useActions({ tab, organization, refusal, selected, onLeave });
  if (stored === null || place === null || !purpose.isKnown) return null;
  const site = place.kind === 'site' ? place.site : null;
  return (
    <Popup
      {...actions}
      {...stored}
      {...{ tab, names, hidden, lookedUp, shortcuts }}
      pageStatus={place}
      asked={purpose.asked}
      isPanelAsked={purpose.isPanelAsked}
      reading={{ facts, theme }}
      file={stored.fileText()}
      fileChooser={props.fileChooser}
      firstTab={(purpose.asked === null ? props.askedPanel : null) ?? 'page'}
      onOpenElsewhere={() => openElsewhere('settings-file')}
      shelf={storiesProps(props, { ...stories, stored, site }, { openElsewhere, save, ...actions })}
    />
  );
}

/** What the popup was opened for, as far as that concerns its tab. */
function usePurposeFor(tab: number | null) {
  const opened = usePurpose();
  const purpose = opened?.purpose ?? null;
  return {
    isKnown: opened !== null,
    refusal: purpose?.kind === 'refused' ? purpose.why : null,
    selected: purpose?.kind === 'look-up' && purpose.tabId === tab ? purpose.selected : null,
    isPanelAsked: purpose?.kind === 'panel' && purpose.tabId === tab,
    asked: purpose?.kind === 'hide' && purpose.tabId === tab ? purpose.entity : null,
  };
}

/** The names on the page, and those that are hidden, with what is listed of them. */
function useListedNames(
  { story, facts }: ConnectedPopupProps,
  tab: number | null,
  stored: SettingsState | null,
): Pick<PopupProps, 'names' | 'hidden'> {
  const found = countsOfTab(useFound(tab));
  const hidden = stored?.settings.hidden ?? [];
  const known = useListedEntities({
    ids: [...found, ...hidden].map(({ entity }) => entity),
    bundled: story,
    version: useChangeCount(facts),
  });
  return { names: listedNames(found, known), hidden: listedHidden(hidden, known) };
}

type ReadStories = {
  readonly shelf: ReturnType<typeof useStories>;
  readonly onlyStories: ReturnType<typeof useOnlyStories>;
  readonly stored: SettingsState;
  readonly site: string | null;
};

/** What the section of stories needs; `null` until the stories are read. */
function storiesProps(
  { story, bundledFile, setChooser }: ConnectedPopupProps,
  { shelf, onlyStories, stored, site }: ReadStories,
  on: Pick<ReturnType<typeof useActions>, 'onChange' | 'openElsewhere' | 'save'>,
): StoriesProps | null {
  if (shelf === null) return null;
  return {
    ...shelf,
    bundled: listedBundled(story, stored),
    chooser: setChooser,
    site,
    only: onlyStoryAt(onlyStories, site),
    onSwitchBundled: (bundled) => on.onChange({ bundled }),
    onSaveBundled: () => on.save(storyFileName(story.id), bundledFile),
    onOpenElsewhere: () => on.openElsewhere('stories'),
  };
}

const listedBundled = (story: Story, { settings, organization }: SettingsState): ListedBundled => ({
  title: story.story.title,
  language: story.language,
  counts: countsOf(story),
  isOn: settings.bundled,
  isLocked: organization?.isLocked('bundled') ?? false,
});

type ListedLookup = (id: EntityId) => ListedInPopup | null;

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
function NoticeBar({ notice, onUndo }: Pick<PopupProps, 'notice' | 'onUndo'>): JSX.Element {
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
    case 'hidden':
      return <HiddenText {...notice} />;
    case 'imported':
      return <ImportedText {...notice} />;
    default:
      return notice satisfies never;
  }
}

function HiddenText(notice: Extract<Notice, { readonly kind: 'hidden' }>): JSX.Element {
  const name = (
    <bdi key="name" lang={notice.name.language}>
      {notice.name.name}
    </bdi>
  );
  return (
    <p>
      {notice.site === everywhere
        ? sayAround('card.isHiddenEverywhere', { name })
        : sayAround('card.isHidden', { name, site: siteName(notice.site) })}
    </p>
  );
}

function ImportedText({ problems }: Extract<Notice, { readonly kind: 'imported' }>): JSX.Element {
  return (
    <>
      <p>{say(problems.length > 0 ? 'popup.wasImportedPartly' : 'popup.wasImported')}</p>
      <ul class="problems">
        {problems.map(problemText).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </>
  );
}
