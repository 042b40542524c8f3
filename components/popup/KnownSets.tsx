import type { JSX } from 'preact';
import { isUsableBy } from '../fact-sets/library.ts';
import { bundledId } from '../fact-sets/only-set.ts';
import type { SetHeader } from '../fact-sets/set-records.ts';
import { locale, say, sayAround, sayCountAround } from '../i18n/say.ts';
import type { Settings } from '../settings/settings.ts';
import type { FactSetsProps } from './FactSetsSection.tsx';

/** A set whose names are looked for on the page. */
type KnownSet = Pick<SetHeader, 'id' | 'title' | 'language' | 'counts'>;

/** Returns the sets whose names are looked for on the page; `null` if that is not known. */
export function knownSets(
  factSets: FactSetsProps | null,
  { bundled: isBundledOn }: Pick<Settings, 'bundled'>,
): readonly KnownSet[] | null {
  // The sets are not read yet, or cannot be read in this window: some may be on.
  if (factSets === null || (factSets.sets.length === 0 && factSets.failure !== null)) return null;
  const { bundled, sets, site, only } = factSets;
  const asked = site === null ? ({ kind: 'own-page' } as const) : ({ kind: 'page', site } as const);
  return [
    ...(isBundledOn ? [{ ...bundled, id: bundledId }] : []),
    ...sets.filter((header) => isUsableBy(header, asked)),
  ].filter(({ id }) => only === null || id === only);
}

/** Says how many names are looked for on the page and of which story, and leads there. */
export function KnownSets(props: {
  readonly sets: readonly KnownSet[] | null;
  /** Called to show the fact sets. */
  readonly onShowSets: () => void;
}): JSX.Element {
  const { sets, onShowSets } = props;
  if (sets === null) return <span class="known-sets">{say('library.whatIsKnown')}</span>;
  const [first] = sets;
  if (first === undefined) return <span class="known-sets">{say('library.noneOn')}</span>;
  const count = sets.reduce((sum, { counts }) => sum + counts.person + counts.place + counts.organization, 0);
  const story =
    sets.length === 1 && first.id === bundledId ? (
      <a key="story" href="/welcome.html#story" target="_blank" rel="noreferrer">
        {say('card.summitStory')}
      </a>
    ) : (
      <button key="story" type="button" class="link" onClick={onShowSets}>
        {sets.length === 1
          ? sayAround('popup.storyCalled', {
              title: (
                <bdi key="title" lang={first.language}>
                  {first.title}
                </bdi>
              ),
            })
          : say('popup.severalStories')}
      </button>
    );
  return (
    <span class="known-sets">
      {sayCountAround('card.knows', count, {
        count: new Intl.NumberFormat(locale()).format(count),
        story,
      })}
    </span>
  );
}
