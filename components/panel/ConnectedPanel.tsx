import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FactSource } from '../card/fact-source.ts';
import type { Theme } from '../card/protocol.ts';
import { shownEntity } from '../card/view-entities.ts';
import type { Library } from '../library/library.ts';
import { listedNames, useListedEntities } from '../popup/NamesSection.tsx';
import { useActions } from '../popup/use-actions.ts';
import { useFound, usePageStatus } from '../popup/use-popup.ts';
import type { EntityId } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { countsOfTab } from '../tabs/found-names.ts';
import { useChangeCount } from '../ui/NameCard.tsx';
import { type SettingsState, useSettings } from '../ui/use-settings.ts';
import { useTheme } from '../ui/use-theme.ts';
import { Panel, scrolledBy } from './Panel.tsx';
import { inTextOrder } from './page-names.ts';
import { type PanelPlace, PanelPlaces } from './panel-place.ts';
import { StoriesHere } from './StoriesHere.tsx';
import {
  useFollowedTab,
  usePageOfTab,
  usePurpose,
  useSentences,
  useStoriesHere,
  useTextOrder,
} from './use-panel.ts';

type ConnectedPanelProps = {
  /** The tab the panel is for; `null` for the active tab, whichever that is. */
  readonly askedTab: number | null;
  readonly bundled: Story;
  /** The facts for cards. */
  readonly facts: FactSource;
  readonly library: Library;
};

/** The panel with its data: follows the tab in front, and keeps the reader's place on each page. */
export function ConnectedPanel(props: ConnectedPanelProps): JSX.Element | null {
  const stored = useSettings();
  const tab = useFollowedTab(props.askedTab);
  const page = usePageOfTab(tab);
  const places = useMemo(() => new PanelPlaces(), []);
  const theme = useTheme(stored?.settings.theme);
  if (stored === null || tab === null || page === null) return null;
  return <PagePanel key={page} {...props} {...{ stored, theme, tab, page, places }} />;
}

type PagePanelProps = ConnectedPanelProps & {
  readonly stored: SettingsState;
  readonly theme: Theme;
  readonly tab: number;
  /** Stands for the page. */
  readonly page: string;
  readonly places: PanelPlaces;
};

function PagePanel(props: PagePanelProps): JSX.Element | null {
  const { stored, theme, tab, facts, bundled, library } = props;
  const { settings, organization } = stored;
  const { place, onPlace, onShow } = usePlace(props);
  const pageStatus = usePageStatus(tab);
  const { found, names, isAboutStory } = useNames(props);
  const entity = place.trail && shownEntity({ trail: place.trail });
  const reader = useSentences({ tab, found, entity });
  const stories = useStoriesHere({ bundled: isAboutStory ? bundled : null, library, names });
  const { failure, onChange, onPermit } = useActions({ ...nothingAsked, tab, organization });
  if (pageStatus === null) return null;
  return (
    <Panel
      {...{ settings, organization, pageStatus, names, place, onPlace, failure, onChange, onPermit }}
      {...reader}
      reading={{ facts, theme, textSize: settings.textSize, isAboutStory }}
      stories={<StoriesHere {...{ stories, library, bundled, onShow }} />}
    />
  );
}

const nothingAsked = { refusal: null, selected: null, onLeave: () => {} } as const;

/** The names on the page, in the order of its text. */
function useNames({ tab, bundled, facts }: PagePanelProps) {
  const found = useFound(tab);
  const order = useTextOrder(found);
  const counts = useMemo(() => countsOfTab(found), [found]);
  const known = useListedEntities({
    ids: counts.map(({ entity }) => entity),
    bundled,
    version: useChangeCount(facts),
  });
  const names = order === null ? [] : inTextOrder(listedNames(counts, known), order.entities);
  return { found, names, isAboutStory: order?.isAboutStory === true };
}

/** Where the reader is on this page: kept when the panel goes to another one. */
function usePlace({ page, places, tab }: PagePanelProps) {
  const [place, setPlace] = useState(() => places.at(page));
  const last = useRef(place);
  last.current = place;
  useEffect(
    () => () => {
      const { trail, scrolled } = last.current;
      places.keep(page, { ...last.current, scrolled: trail === null ? scrolledBy() : scrolled });
    },
    [],
  );
  const onPlace = useCallback(
    (part: Partial<PanelPlace>) => setPlace((before) => ({ ...before, ...part })),
    [],
  );
  const onShow = useCallback((entity: EntityId) => onPlace({ trail: [entity], scrolled: scrolledBy() }), []);
  usePurpose(tab, onShow);
  return { place, onPlace, onShow };
}
