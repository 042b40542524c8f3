import type { JSX } from 'preact';
import type { FactSource } from '../card/fact-source.ts';
import type { FactSet } from '../facts/fact-set.ts';
import type { EntityId } from '../facts/schema.ts';
import { countsOf } from '../library/records.ts';
import type { FoundName } from '../messages/messages.ts';
import type { Settings } from '../settings/settings.ts';
import { settingsFileText } from '../settings/settings-file.ts';
import type { FileChooser } from './FilePart.tsx';
import { type KnownEntity, useKnown } from './known.ts';
import type { ListedName } from './NameItem.tsx';
import { Popup } from './Popup.tsx';
import type { ListedBundled } from './SetItem.tsx';
import type { ListedHidden } from './SitesPart.tsx';
import { useTheme } from './theme.ts';
import { useActions } from './use-actions.ts';
import { useChanges } from './use-changes.ts';
import {
  type Kept,
  useFactSets,
  useFound,
  usePlace,
  useSettings,
  useShortcuts,
  useTab,
} from './use-popup.ts';

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
  const { factSet, facts, onLeave } = props;
  const kept = useSettings();
  const shortcuts = useShortcuts();
  const tab = useTab(props.askedTab);
  const place = usePlace(tab);
  const found = useFound(tab);
  const factSets = useFactSets();
  const known = useKnown({
    ids: [...found, ...(kept?.settings.hidden ?? [])].map(({ entity }) => entity),
    bundled: factSet,
    version: useChanges(facts),
  });
  const theme = useTheme(kept?.settings.theme);
  const organization = kept?.organization ?? null;
  const { openElsewhere, save, ...actions } = useActions({ tab, organization, onLeave });
  if (kept === null || place === null) return null;
  return (
    <Popup
      {...actions}
      settings={kept.settings}
      organization={organization}
      place={place}
      names={listed(found, known)}
      reading={{ facts, theme }}
      hidden={listedHidden(kept.settings.hidden, known)}
      shortcuts={shortcuts}
      file={settingsFileText(kept.own)}
      fileChooser={props.fileChooser}
      onOpenElsewhere={() => openElsewhere('settings-file')}
      factSets={
        factSets && {
          ...factSets,
          bundled: listedBundled(factSet, kept),
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

const listedBundled = (factSet: FactSet, { settings, organization }: Kept): ListedBundled => ({
  title: factSet.story.title,
  language: factSet.language,
  counts: countsOf(factSet),
  isOn: settings.bundled,
  isLocked: organization?.isLocked('bundled') ?? false,
});

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
