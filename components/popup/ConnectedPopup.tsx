import type { JSX } from 'preact';
import type { FactSource } from '../card/fact-source.ts';
import type { FactSet } from '../facts/fact-set.ts';
import type { EntityId } from '../facts/schema.ts';
import { countsOf } from '../library/records.ts';
import type { FoundName } from '../messages/messages.ts';
import type { Settings } from '../settings/settings.ts';
import { settingsFileText } from '../settings/settings-file.ts';
import { type ListedInPopup, useListedEntities } from './listed-entities.ts';
import type { ListedName } from './NameItem.tsx';
import { Popup } from './Popup.tsx';
import type { ListedBundled } from './SetItem.tsx';
import type { FileChooser } from './SettingsFileSection.tsx';
import type { ListedHidden } from './SitesSection.tsx';
import { useActions } from './use-actions.ts';
import { useChangeCount } from './use-change-count.ts';
import {
  type SettingsState,
  useFactSets,
  useFound,
  usePageStatus,
  useSettings,
  useShortcuts,
  useTab,
} from './use-popup.ts';
import { useTheme } from './use-theme.ts';

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
      pageStatus={place}
      names={listedNames(found, known)}
      reading={{ facts, theme }}
      hidden={listedHidden(stored.settings.hidden, known)}
      shortcuts={shortcuts}
      file={settingsFileText(stored.own)}
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
