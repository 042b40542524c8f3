import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Thumb } from '../card/Rivals.tsx';
import type { LocatedProblem } from '../fact-sets/fact-set-file.ts';
import type { ImportPreview } from '../fact-sets/import-file.ts';
import type { Sites } from '../fact-sets/set-records.ts';
import { problemText } from '../i18n/problem-text.ts';
import { locale, say, sayAround, sayCount } from '../i18n/say.ts';
import { formatDate } from '../story/format-fact.ts';
import type { IncomingFile, IncomingFileState } from './incoming.ts';
import { madeBy, SetDetails } from './SetItem.tsx';
import { SetSites } from './SetSites.tsx';
import {
  addButtonText,
  countsText,
  failureText,
  languageName,
  outcomeText,
  refusalText,
} from './set-texts.ts';
import { useFocusFallback } from './use-actions.ts';

type Ready = Extract<IncomingFileState, { readonly kind: 'ready' }>;

/** Longer lists of problems are collapsed. */
const maxUnfolded = 5;

/** A file that is being imported: it is read, previewed, added or refused. */
export function IncomingItem(props: {
  readonly incoming: IncomingFile;
  readonly site: string | null;
  readonly onAdd: () => void;
  readonly onLimit: (sites: Sites) => void;
  readonly onDrop: () => void;
}): JSX.Element {
  const { state } = props.incoming;
  const item = useRef<HTMLLIElement>(null);
  const id = useId();
  useEffect(() => {
    if (item.current === null || state.kind === 'reading') return;
    // Scroll the result into view.
    item.current.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (state.kind === 'ready') offerFocus(item.current);
  }, [state.kind]);
  useFocusFallback(
    item,
    (gone) => gone.nextElementSibling ?? gone.previousElementSibling ?? fileChooserFor(gone),
  );
  const { above, said, below } = partsOf(props.incoming, id);
  return (
    <li ref={item} class={`panel ${state.kind}`} aria-labelledby={id} tabIndex={-1}>
      {above}
      <div role="status" class="outcome">
        {said}
      </div>
      {below}
      <SitesToSearch {...props} />
      <Buttons {...props} state={state} />
    </li>
  );
}

/** The control that chooses files, or the button that opens a tab for it. */
const fileChooserFor = (item: Element): Element | null =>
  item.closest('.fact-sets')?.querySelector('.drop input, .start') ?? null;

/** Focuses the first button, unless the user has moved the focus elsewhere. */
function offerFocus(item: Element): void {
  const { activeElement } = document;
  if (activeElement === document.body || activeElement === fileChooserFor(item))
    item.querySelector<HTMLElement>('.side-by-side button')?.focus({ preventScroll: true });
}

/** Before a set is added: the sites where its names are looked for, and what pages can learn. */
function SitesToSearch(props: {
  readonly incoming: IncomingFile;
  readonly site: string | null;
  readonly onLimit: (sites: Sites) => void;
}): JSX.Element | null {
  const { state } = props.incoming;
  if (state.kind !== 'ready' || addButtonText(state.preview) === null) return null;
  const { preview, sites = usualSites(preview) } = state;
  return (
    <>
      {preview.madeFor === null || preview.existing !== null ? null : <p>{say('library.madeFor')}</p>}
      <p>{say('library.pagesLearn')}</p>
      <SetSites of={preview} sites={sites} here={props.site} onLimit={props.onLimit} />
    </>
  );
}

/** As the library does it: a set that is replaced keeps its sites, a new one begins with those it is made for. */
const usualSites = ({ existing, madeFor }: ImportPreview): Sites =>
  existing === null ? (madeFor ?? 'all') : (existing.sites ?? 'all');

/** The buttons stay while the file is added, so that the focus is not lost. */
function Buttons(props: {
  readonly state: IncomingFileState;
  readonly onAdd: () => void;
  readonly onDrop: () => void;
}): JSX.Element {
  const { state, onAdd, onDrop } = props;
  const adding = 'preview' in state ? addButtonText(state.preview) : null;
  const isAdding = state.kind === 'adding';
  return (
    <div class="side-by-side">
      {adding === null ? null : (
        <button
          type="button"
          class="primary"
          aria-disabled={isAdding}
          onClick={() => {
            if (!isAdding) onAdd();
          }}
        >
          {adding}
        </button>
      )}
      <button type="button" onClick={onDrop}>
        {say(adding !== null || state.kind === 'reading' ? 'library.cancel' : 'library.close')}
      </button>
    </div>
  );
}

/** The parts of an item. `said` is a live region; `id` is for the title. */
function partsOf(
  { file, state }: IncomingFile,
  id: string,
): { readonly above?: JSX.Element; readonly said?: JSX.Element; readonly below?: JSX.Element | null } {
  const name = <bdi key="file">{file}</bdi>;
  const progress = <progress aria-labelledby={id} />;
  switch (state.kind) {
    case 'reading':
      return { said: <p id={id}>{sayAround('library.reading', { file: name })}</p>, below: progress };
    case 'adding': {
      const { title: text, language } = state.preview;
      const title = (
        <bdi key="title" lang={language}>
          {text}
        </bdi>
      );
      return { said: <p id={id}>{sayAround('library.adding', { title })}</p>, below: progress };
    }
    case 'refused': {
      const { refusal } = state;
      return {
        below: (
          <Refused id={id} file={name} why={refusalText(refusal)}>
            {refusal.kind === 'problems' ? (
              <Problems problems={refusal.problems} title={say('library.errors')} />
            ) : null}
          </Refused>
        ),
      };
    }
    case 'failed':
      return { below: <Refused id={id} file={name} why={failureText(state.failure)} /> };
    case 'ready':
      return {
        above: <SetPreview id={id} preview={state.preview} />,
        said: <Outcome preview={state.preview} hasChanged={state.hasChanged} />,
        below: <Warnings warnings={state.preview.warnings} />,
      };
    default:
      return state satisfies never;
  }
}

function Refused(props: {
  readonly id: string;
  readonly file: JSX.Element;
  readonly why: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <>
      <div role="alert">
        <h3 id={props.id}>{sayAround('library.refused', { file: props.file })}</h3>
        <p>{props.why}</p>
      </div>
      {props.children}
    </>
  );
}

/** The preview of a fact set: its story, who made it, its size and some of its names. */
function SetPreview({ id, preview }: { readonly id: string; readonly preview: ImportPreview }): JSX.Element {
  const { title, language, version, date, summary, counts, some } = preview;
  return (
    <div class="set-preview">
      <h3 id={id} class="set-title" lang={language} dir="auto">
        {title}
      </h3>
      <SetDetails
        parts={[
          say('library.day', { date: formatDate(date, locale()) }),
          madeBy(preview),
          say('library.version', { version }),
          languageName(language),
          countsText(counts),
        ]}
      />
      <p lang={language} dir="auto">
        {summary}
      </p>
      <ul class="some">
        {some.map(({ kind, name, picture }) => (
          <li key={`${kind} ${name}`} class="chip" data-kind={kind}>
            <span class="name">
              <Thumb picture={picture} name={name} language={language} />
              <span class="called" lang={language} dir="auto">
                {name}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Outcome({ preview, hasChanged }: Pick<Ready, 'preview' | 'hasChanged'>): JSX.Element {
  return (
    <>
      {hasChanged ? <p>{say('library.setsChanged')}</p> : null}
      <p>{outcomeText(preview)}</p>
    </>
  );
}

function Warnings({ warnings }: Pick<ImportPreview, 'warnings'>): JSX.Element | null {
  if (warnings.length === 0) return null;
  return (
    <Problems
      problems={warnings}
      title={sayCount('library.warnings', warnings.length)}
      why={say('library.warningsWhy')}
      isFolded
    />
  );
}

/** The problems in a file, with their positions. */
function Problems(props: {
  readonly problems: readonly LocatedProblem[];
  readonly title: string;
  readonly why?: string;
  readonly isFolded?: boolean;
}): JSX.Element {
  const { problems, title, why, isFolded = problems.length > maxUnfolded } = props;
  const list = (
    <ul class="problems placed">
      {problems.map(({ line, column, path, problem }) => {
        const said = problemText(problem);
        return (
          <li key={`${line}:${column} ${path} ${said}`}>
            <span class="soft">{say('library.place', { line, column })}</span>
            {path === '' ? null : (
              <code lang="en" dir="ltr">
                {path}
              </code>
            )}
            <span>{said}</span>
          </li>
        );
      })}
    </ul>
  );
  if (!isFolded) return list;
  return (
    <details>
      <summary>{title}</summary>
      {why === undefined ? null : <p class="soft">{why}</p>}
      {list}
    </details>
  );
}
