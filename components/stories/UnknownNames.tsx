import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DraftKey } from '../drafts/draft.ts';
import { createDraft } from '../drafts/draft-store.ts';
import { languageFor } from '../editor/add-name.ts';
import { locale, say, sayAround, sayCount } from '../i18n/say.ts';
import { failureText } from '../shelf/story-texts.ts';
import { storageFailureOf } from '../storage/failure.ts';
import type { EntityKind } from '../story/schema.ts';
import { today } from '../story/today.ts';
import { PageHead } from '../ui/PageHead.tsx';
import { fragmentOf } from '../ui/route.ts';
import type { StoriesWiring } from '../ui/wiring.ts';
import type { NamesOfPage, OfferedName } from './names-of-page.ts';
import { ProposedName } from './ProposedName.tsx';

type UnknownNamesProps = StoriesWiring & { readonly tab: number };

/** The names of the page in a tab that no story has, to begin a story with. */
export function UnknownNames(props: UnknownNamesProps): JSX.Element {
  const names = useNames(props);
  const [failure, setFailure] = useState<string | null>(null);
  const start = async (chosen: readonly ChosenName[], page: PageOfNames): Promise<void> => {
    try {
      location.hash = fragmentOf({ kind: 'draft', key: await store(props, chosen, page) });
    } catch (error) {
      setFailure(failureText(storageFailureOf(error)));
    }
  };
  return <NamesView names={names} failure={failure} onStart={(chosen, page) => void start(chosen, page)} />;
}

/** A name as it was ticked, of the kind that the reader says it is. */
type ChosenName = OfferedName & { readonly kind: EntityKind };

type PageOfNames = Extract<NamesOfPage, { readonly kind: 'read' }>;

/** What is offered; `null` until the page is read. */
function useNames({ tab, library, bundledNames, stored }: UnknownNamesProps): NamesOfPage | null {
  const [names, setNames] = useState<NamesOfPage | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const wiring = { library, bundledNames, isBundledOn: stored.settings.bundled, signal };
    // Loaded on demand: whoever reads and writes stories does not need it.
    import('./names-of-page.ts')
      .then(({ readNames }) => readNames(tab, wiring))
      .then(
        (read) => signal.aborted || setNames(read),
        (error) => {
          if (signal.aborted) return;
          console.debug('Namelight could not read the page:', error);
          setNames({ kind: 'unreadable' });
        },
      );
    return () => gone.abort();
  }, [tab]);
  return names;
}

async function store(
  { drafts }: UnknownNamesProps,
  chosen: readonly ChosenName[],
  { title, address, language }: PageOfNames,
): Promise<DraftKey> {
  const { draftOf } = await import('../proposals/draft-of.ts');
  const namedIn = say('proposals.namedIn', { title });
  const from = { title, address, namedIn, language: languageFor(language, locale()), today: today() };
  return createDraft(drafts, draftOf(chosen, from));
}

type NamesViewProps = {
  readonly names: NamesOfPage | null;
  readonly failure: string | null;
  readonly onStart: (chosen: readonly ChosenName[], page: PageOfNames) => void;
};

/** The same, rendered from props alone. */
export function NamesView({ names, failure, onStart }: NamesViewProps): JSX.Element {
  return (
    <main class="proposals" aria-busy={names === null}>
      <PageHead title={say('proposals.title')}>
        <p class="lead">{say('proposals.lead')}</p>
      </PageHead>
      {failure === null ? null : <p role="alert">{failure}</p>}
      <p role="status" class={hasHeading(names) ? 'unseen' : ''}>
        {statusOf(names)}
      </p>
      <Shown names={names} onStart={onStart} />
    </main>
  );
}

/** Whether a heading says how many names there are. */
const hasHeading = (names: NamesOfPage | null): boolean => names?.kind === 'read' && names.offered.length > 0;

/** For screen readers also what the heading says: nothing else of it is heard when it comes. */
function statusOf(names: NamesOfPage | null): string {
  if (names === null) return say('proposals.reading');
  if (names.kind === 'unreadable') return '';
  const { length } = names.offered;
  return length === 0 ? noneText(names) : sayCount('proposals.found', length);
}

const noneText = ({ hasCapitals, isWhole }: PageOfNames): string =>
  [
    say('proposals.none'),
    hasCapitals ? '' : say('proposals.noCapitals'),
    isWhole ? '' : say('proposals.isCut'),
  ].join(' ');

function Shown({ names, onStart }: Pick<NamesViewProps, 'names' | 'onStart'>): JSX.Element | null {
  if (names === null) return null;
  switch (names.kind) {
    case 'read':
      return names.offered.length === 0 ? null : (
        <Choosing page={names} onStart={(chosen) => onStart(chosen, names)} />
      );
    case 'unreadable':
      return (
        <div role="alert" class="unread">
          <p>
            <strong>{say('proposals.unreadable')}</strong>
          </p>
          <p>{say('proposals.unreadableHow')}</p>
        </div>
      );
    default:
      return names satisfies never;
  }
}

/** So that nobody takes a name for missing that stands further down. */
const CutNote = ({ page: { isWhole } }: { readonly page: PageOfNames }): JSX.Element | null =>
  isWhole ? null : <p class="soft">{say('proposals.isCut')}</p>;

type ChoosingProps = {
  readonly page: PageOfNames;
  readonly onStart: (chosen: readonly ChosenName[]) => void;
};

function Choosing({ page, onStart }: ChoosingProps): JSX.Element {
  const { offered, language } = page;
  const choice = useChoice(offered);
  const [isRefused, setRefused] = useState(false);
  const start = (): void => {
    setRefused(choice.chosen.length === 0);
    if (choice.chosen.length > 0) onStart(choice.chosen);
  };
  return (
    <section aria-labelledby="found-names">
      <p class="soft">
        {sayAround('proposals.from', { page: <bdi key="page">{page.title || (page.address ?? '')}</bdi> })}
      </p>
      <CutNote page={page} />
      <div class="title-line">
        <h2 id="found-names">{sayCount('proposals.found', offered.length)}</h2>
        <button type="button" onClick={choice.onAll}>
          {say(choice.isAll ? 'proposals.selectNone' : 'proposals.selectAll')}
        </button>
      </div>
      <ul class="proposed" aria-labelledby="found-names">
        {offered.map((name) => (
          <ProposedName
            key={name.name}
            {...{ name, language }}
            kind={choice.kindOf(name)}
            isChosen={choice.isChosen(name)}
            onToggle={() => choice.onToggle(name)}
            onKind={(kind) => choice.onKind(name, kind)}
          />
        ))}
      </ul>
      <div class="notice">
        <p role="status">
          {isRefused && choice.chosen.length === 0
            ? say('proposals.selectSome')
            : sayCount('proposals.selected', choice.chosen.length)}
        </p>
        <button type="button" class="primary" onClick={start}>
          {say('proposals.start')}
        </button>
      </div>
    </section>
  );
}

/** What is ticked, and the kinds that were corrected. */
function useChoice(offered: readonly OfferedName[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [kinds, setKinds] = useState<ReadonlyMap<string, EntityKind>>(new Map());
  const kindOf = ({ name, kind }: OfferedName): EntityKind => kinds.get(name) ?? kind;
  const isAll = ticked.size === offered.length;
  const chosen = useMemo(
    () => offered.filter(({ name }) => ticked.has(name)).map((one) => ({ ...one, kind: kindOf(one) })),
    [offered, ticked, kinds],
  );
  return {
    chosen,
    isAll,
    kindOf,
    isChosen: ({ name }: OfferedName) => ticked.has(name),
    onAll: () => setTicked(isAll ? new Set() : new Set(offered.map(({ name }) => name))),
    onToggle: ({ name }: OfferedName) =>
      setTicked(
        (before) => new Set(before.has(name) ? [...before].filter((one) => one !== name) : [...before, name]),
      ),
    onKind: ({ name }: OfferedName, kind: EntityKind) =>
      setKinds((before) => new Map(before).set(name, kind)),
  };
}
