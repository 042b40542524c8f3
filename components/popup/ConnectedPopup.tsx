import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sumOf, watchFound } from '../background/found.ts';
import { showNext } from '../background/walk.ts';
import type { FactSource } from '../card/fact-source.ts';
import { reasonOf } from '../checks/reason.ts';
import type { FactSet } from '../facts/fact-set.ts';
import type { EntityId } from '../facts/schema.ts';
import { announce } from '../library/announce.ts';
import { openLibrary } from '../library/library.ts';
import type { SetTrouble } from '../library/organisation.ts';
import { countsOf } from '../library/records.ts';
import { readSetTroubles } from '../library/set-troubles.ts';
import type { FoundName } from '../messages/messages.ts';
import { locksOf, presetIn } from '../settings/policy.ts';
import { problemsOfPolicy } from '../settings/policy-problems.ts';
import type { Settings, SettingsPatch } from '../settings/settings.ts';
import { settingsFile } from '../settings/settings-file.ts';
import {
  joined,
  type Origins,
  readOrigins,
  repairing,
  resetSettings,
  takeBack,
  writeSettings,
} from '../settings/store.ts';
import type { Stored } from '../settings/stored.ts';
import { watchStorage } from '../settings/watch-storage.ts';
import type { FileChooser } from './FilePart.tsx';
import { type FactSetsActions, type FactSetsState, workOnFactSets } from './fact-sets.ts';
import type { Shortcut } from './KeysPart.tsx';
import { type KnownEntity, useKnown } from './known.ts';
import type { Organisation } from './Lock.tsx';
import type { ListedName } from './NameItem.tsx';
import { Popup } from './Popup.tsx';
import type { Place } from './place.ts';
import type { ListedHidden } from './SitesPart.tsx';
import { saveFile } from './save-file.ts';
import { setTroubleInWords } from './set-words.ts';
import { openShortcutSettings, readShortcuts } from './shortcuts.ts';
import { type AskedFile, askForAllSites, findTab, openForFile, watchPlace } from './tab.ts';
import { type Done, takeOver } from './take-over.ts';
import { useTheme } from './theme.ts';
import { useChanges } from './use-changes.ts';

/** The popup at work: reads and writes settings, follows its tab. Draws nothing until it knows both. */
export function ConnectedPopup(props: {
  /** The tab to speak about; the one in front when `null`. */
  readonly askedTab: number | null;
  readonly factSet: FactSet;
  /** The same as a file's text. */
  readonly bundledFile: () => Promise<string>;
  /** What cards are drawn from. */
  readonly facts: FactSource;
  readonly fileChooser: FileChooser;
  readonly setChooser: FileChooser;
  /** Called when the reader goes to a name. */
  readonly onLeave: () => void;
}): JSX.Element | null {
  const { factSet, facts } = props;
  const kept = useSettings();
  const shortcuts = useShortcuts();
  const tab = useTab(props.askedTab);
  const place = usePlace(tab);
  const found = useFound(tab);
  const factSets = useFactSets();
  const [done, setDone] = useState<Done>({ kind: 'none' });
  const [failure, setFailure] = useState<string | null>(null);
  const known = useKnown({
    ids: [...found, ...(kept?.settings.hidden ?? [])].map(({ entity }) => entity),
    bundled: factSet,
    version: useChanges(facts),
  });
  const theme = useTheme(kept?.settings.theme);
  if (kept === null || place === null) return null;

  const trying = async (act: () => Promise<Done>): Promise<void> => {
    try {
      setDone(await act());
      setFailure(null);
    } catch (error) {
      // What was done before can still be taken back.
      setFailure(reasonOf(error));
    }
  };
  const openElsewhere = async (to: AskedFile): Promise<void> => {
    await openForFile(tab, to);
    props.onLeave();
  };
  const change = (patch: SettingsPatch): Promise<void> =>
    trying(async () => {
      await writeSettings(patch);
      return { kind: 'none' };
    });
  return (
    <Popup
      settings={kept.settings}
      organisation={kept.organisation}
      place={place}
      names={listed(found, known)}
      reading={{ facts, theme }}
      hidden={listedHidden(kept.settings.hidden, known)}
      shortcuts={shortcuts}
      file={settingsFile(kept.own)}
      fileChooser={props.fileChooser}
      notice={done}
      failure={failure}
      factSets={
        factSets && {
          ...factSets,
          bundled: {
            title: factSet.story.title,
            language: factSet.language,
            counts: countsOf(factSet),
            isOn: kept.settings.bundled,
            isLocked: kept.organisation?.isLocked('bundled') ?? false,
          },
          chooser: props.setChooser,
          onSwitchBundled: (bundled) => change({ bundled }),
          onSaveBundled: () =>
            trying(async () => {
              saveFile(`${factSet.id}.json`, new Blob([await props.bundledFile()]));
              return { kind: 'none' };
            }),
          onOpenElsewhere: () => openElsewhere('fact-sets'),
        }
      }
      onChange={change}
      onGo={async (entity, focus) => {
        if (tab !== null) await showNext({ tabId: tab, entity, focus });
        props.onLeave();
      }}
      onPermit={askForAllSites}
      onChangeKeys={() =>
        trying(async () => {
          await openShortcutSettings();
          return { kind: 'none' };
        })
      }
      onImport={(file) => trying(() => takeOver(file, kept.organisation))}
      onOpenElsewhere={() => openElsewhere('settings-file')}
      onReset={() =>
        trying(async () => {
          const to = kept.organisation === null ? 'defaults' : 'organisation';
          return { kind: 'reset', to, replaced: await resetSettings() };
        })
      }
      onUndo={() =>
        trying(async () => {
          if (done.kind !== 'none') await takeBack(done.replaced);
          return { kind: 'none' };
        })
      }
    />
  );
}

type Knows = (id: EntityId) => KnownEntity | null;

function listed(found: readonly FoundName[], knows: Knows): readonly ListedName[] {
  return found.flatMap(({ entity, count }) => {
    const known = knows(entity);
    return known === null ? [] : [{ ...known, entity, count }];
  });
}

function listedHidden(hidden: Settings['hidden'], knows: Knows): readonly ListedHidden[] {
  return hidden.map((one) => ({ ...one, ...(knows(one.entity) ?? { name: one.entity, language: 'en' }) }));
}

/** What the user has stored, the settings that hold, and who else has a say in them. */
type Kept = { readonly own: Stored; readonly settings: Settings; readonly organisation: Organisation | null };

function useSettings(): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    const settingsIn = repairing();
    const join = (origins: Origins, troubles: readonly SetTrouble[]): Kept => ({
      own: origins.own,
      settings: settingsIn(joined(origins)),
      organisation: organisationIn(origins, troubles),
    });
    return untilGone((signal) =>
      watchStorage({
        read: async () => join(...(await Promise.all([readOrigins(), readSetTroubles()]))),
        onValue: setKept,
        signal,
      }),
    );
  }, []);
  return kept;
}

function organisationIn({ policy, own }: Origins, troubles: readonly SetTrouble[]): Organisation | null {
  if (Object.keys(policy).length === 0) return null;
  const problems = [...problemsOfPolicy(policy), ...troubles.map(setTroubleInWords)];
  return { isLocked: locksOf(policy), isPreset: presetIn(policy, own), problems };
}

function useFactSets(): (FactSetsState & FactSetsActions) | null {
  const [state, setState] = useState<FactSetsState | null>(null);
  const [actions, setActions] = useState<FactSetsActions | null>(null);
  useEffect(
    () =>
      untilGone((signal) => {
        const library = openLibrary({ as: 'reader', signal, onChange: announce });
        setActions(workOnFactSets({ library, onState: setState, signal }));
      }),
    [],
  );
  return state && actions && { ...state, ...actions };
}

function useShortcuts(): readonly Shortcut[] | null {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[] | null>(null);
  useEffect(() => void readShortcuts().then(setShortcuts), []);
  return shortcuts;
}

function useTab(asked: number | null): number | null {
  const [tab, setTab] = useState<number | null>(null);
  useEffect(() => void findTab(asked).then(setTab), [asked]);
  return tab;
}

function usePlace(tabId: number | null): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    if (tabId !== null) return untilGone((signal) => watchPlace({ tabId, onPlace: setPlace, signal }));
  }, [tabId]);
  return place;
}

function useFound(tabId: number | null): readonly FoundName[] {
  const [found, setFound] = useState<readonly FoundName[]>([]);
  useEffect(() => {
    if (tabId === null) return;
    return untilGone((signal) =>
      watchFound({ tabId, onFound: (documents) => setFound(sumOf(documents)), signal }),
    );
  }, [tabId]);
  return found;
}

/** Starts something that ends with its signal; returns what ends it. */
function untilGone(start: (signal: AbortSignal) => void): () => void {
  const controller = new AbortController();
  start(controller.signal);
  return () => controller.abort();
}
