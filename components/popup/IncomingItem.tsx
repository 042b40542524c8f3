import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { PlacedProblem } from '../facts/fact-set-file.ts';
import { say, sayAround, sayCount } from '../words/say.ts';
import type { Incoming, IncomingState } from './incoming.ts';
import { SetPreview } from './SetPreview.tsx';
import { addingInWords, outcomeInWords, refusalInWords, troubleInWords } from './set-words.ts';

/** From so many lines on, a list is folded. */
const listedOpenly = 5;

type Actions = { readonly onAdd: () => void; readonly onDrop: () => void };

/** A file on its way into the library: being read, looked at, added, or refused. */
export function IncomingItem(props: { readonly incoming: Incoming } & Actions): JSX.Element {
  const { file, state } = props.incoming;
  const item = useRef<HTMLLIElement>(null);
  const id = useId();
  // What there is to look at comes into sight.
  useEffect(() => {
    if (state.kind !== 'reading') item.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [state.kind]);
  return (
    <li ref={item} class={`panel ${state.kind}`} aria-labelledby={id}>
      <Inside id={id} file={file} state={state} onAdd={props.onAdd} onDrop={props.onDrop} />
    </li>
  );
}

function Inside(
  props: { readonly id: string; readonly file: string; readonly state: IncomingState } & Actions,
): JSX.Element {
  const { id, file, state, onAdd, onDrop } = props;
  const name = <bdi key="file">{file}</bdi>;
  switch (state.kind) {
    case 'reading':
      return <Waiting id={id} what={sayAround('library.reading', { file: name })} onDrop={onDrop} />;
    case 'adding': {
      const { title: text, language } = state.preview;
      const title = (
        <bdi key="title" lang={language}>
          {text}
        </bdi>
      );
      return <Waiting id={id} what={sayAround('library.adding', { title })} onDrop={onDrop} />;
    }
    case 'refused': {
      const { refusal } = state;
      return (
        <Refused id={id} file={name} why={refusalInWords(refusal)} onDrop={onDrop}>
          {refusal.kind === 'problems' ? (
            <Problems problems={refusal.problems} title={say('library.whatIsWrong')} />
          ) : null}
        </Refused>
      );
    }
    case 'failed':
      return <Refused id={id} file={name} why={troubleInWords(state.trouble)} onDrop={onDrop} />;
    case 'ready':
      return <Ready id={id} state={state} onAdd={onAdd} onDrop={onDrop} />;
    default:
      return state satisfies never;
  }
}

function Waiting(props: {
  readonly id: string;
  readonly what: ComponentChildren;
  readonly onDrop: () => void;
}): JSX.Element {
  return (
    <>
      <p id={props.id} role="status">
        {props.what}
      </p>
      <progress aria-labelledby={props.id} />
      <button type="button" onClick={props.onDrop}>
        {say('library.cancel')}
      </button>
    </>
  );
}

function Refused(props: {
  readonly id: string;
  readonly file: ComponentChildren;
  readonly why: string;
  readonly onDrop: () => void;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <>
      <div role="alert">
        <h3 id={props.id}>{sayAround('library.refused', { file: props.file as JSX.Element })}</h3>
        <p>{props.why}</p>
      </div>
      {props.children}
      <button type="button" onClick={props.onDrop}>
        {say('library.close')}
      </button>
    </>
  );
}

function Ready(
  props: { readonly id: string; readonly state: Extract<IncomingState, { kind: 'ready' }> } & Actions,
): JSX.Element {
  const { preview, isNews } = props.state;
  const { warnings } = preview;
  const outcome = outcomeInWords(preview);
  const adding = addingInWords(preview);
  const button = useRef<HTMLButtonElement>(null);
  // Of several files, the first one takes the focus; no other takes it from there.
  useEffect(() => {
    if (button.current?.closest('.incoming')?.contains(document.activeElement) === false)
      button.current.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <SetPreview id={props.id} preview={preview} />
      <div role="status" class="outcome">
        {isNews ? <p>{say('library.news')}</p> : null}
        {outcome === null ? null : <p>{outcome}</p>}
      </div>
      {warnings.length === 0 ? null : (
        <Problems
          problems={warnings}
          title={sayCount('library.remarks', warnings.length)}
          why={say('library.remarksWhy')}
          isFolded
        />
      )}
      <div class="side-by-side">
        {adding === null ? null : (
          <button type="button" class="primary" ref={button} onClick={props.onAdd}>
            {adding}
          </button>
        )}
        <button type="button" onClick={props.onDrop} {...(adding === null && { ref: button })}>
          {say(adding === null ? 'library.close' : 'library.cancel')}
        </button>
      </div>
    </>
  );
}

/** What is wrong or doubtful in a file, place by place. In English: it may hold words of the file's format. */
function Problems(props: {
  readonly problems: readonly PlacedProblem[];
  readonly title: string;
  readonly why?: string;
  readonly isFolded?: boolean;
}): JSX.Element {
  const { problems, title, why, isFolded = problems.length > listedOpenly } = props;
  const list = (
    <ul class="problems placed">
      {problems.map(({ line, column, path, message }) => (
        <li key={`${line}:${column} ${path} ${message}`}>
          <span class="soft">{say('library.place', { line, column })}</span>
          {path === '' ? null : (
            <code lang="en" dir="ltr">
              {path}
            </code>
          )}
          <span lang="en" dir="auto">
            {message}
          </span>
        </li>
      ))}
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
