import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readFound, sumOf, watchFound } from '../background/found.ts';
import { showNext } from '../background/walk.ts';
import type { EntityId, EntityKind } from '../facts/schema.ts';
import type { FoundName } from '../messages/messages.ts';
import type { Settings } from '../settings/settings.ts';
import { replaceSettings, resetSettings, watchSettings, writeSettings } from '../settings/store.ts';
import type { Stored } from '../settings/stored.ts';
import type { ListedName } from './NamesPart.tsx';
import { type Notice, Popup } from './Popup.tsx';
import type { Place } from './place.ts';
import { askForAllSites, findTab, watchPlace } from './tab.ts';

/** What an entity is called and of which kind it is; `null` for one that the fact set does not know. */
export type About = (entity: EntityId) => { readonly name: string; readonly kind: EntityKind } | null;

/** The popup at work: reads and writes settings, follows its tab. Draws nothing until it knows both. */
export function ConnectedPopup(props: {
  /** The tab to speak about; the one in front when `null`. */
  readonly askedTab: number | null;
  readonly about: About;
  /** Called when the reader goes to a name. */
  readonly onLeave: () => void;
}): JSX.Element | null {
  const settings = useSettings();
  const tab = useTab(props.askedTab);
  const place = usePlace(tab);
  const found = useFound(tab);
  const [state, setState] = useState<Done>({ kind: 'none' });
  useTheme(settings?.theme);
  if (settings === null || place === null) return null;

  const trying = async (act: () => Promise<Done>): Promise<void> => {
    try {
      setState(await act());
    } catch (error) {
      setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <Popup
      settings={settings}
      place={place}
      names={listed(found, props.about)}
      notice={state}
      onChange={(patch) =>
        trying(async () => {
          await writeSettings(patch);
          return { kind: 'none' };
        })
      }
      onGo={async (entity) => {
        if (tab !== null) await showNext(tab, entity);
        props.onLeave();
      }}
      onPermit={askForAllSites}
      onReset={() => trying(async () => ({ kind: 'reset', before: await resetSettings() }))}
      onUndo={() =>
        trying(async () => {
          if (state.kind === 'reset') await replaceSettings(state.before);
          return { kind: 'none' };
        })
      }
    />
  );
}

type Done = Exclude<Notice, { kind: 'reset' }> | { readonly kind: 'reset'; readonly before: Stored };

function listed(found: readonly FoundName[], about: About): readonly ListedName[] {
  return found.flatMap(({ entity, count }) => {
    const known = about(entity);
    return known === null ? [] : [{ entity, kind: known.kind, name: known.name, count }];
  });
}

function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => untilGone((signal) => watchSettings(setSettings, signal)), []);
  return settings;
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
    return untilGone((signal) => {
      const read = async (): Promise<void> => {
        const names = sumOf(await readFound(tabId));
        if (!signal.aborted) setFound(names);
      };
      watchFound({ tabId, onChange: read, signal });
      void read();
    });
  }, [tabId]);
  return found;
}

function useTheme(theme: Settings['theme'] = 'auto'): void {
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}

/** Starts something that ends with its signal; returns what ends it. */
function untilGone(start: (signal: AbortSignal) => void): () => void {
  const controller = new AbortController();
  start(controller.signal);
  return () => controller.abort();
}
