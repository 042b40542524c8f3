import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say, sayCount } from '../i18n/say.ts';
import { countProblems, type DraftCheck } from '../writing/check-draft.ts';
import type { Draft } from '../writing/draft.ts';
import { hasFinished } from '../writing/finished-file.ts';
import { type Remark, readRemarks } from '../writing/remarks.ts';
import { formProblemText } from './field-problem.ts';
import { MissingList, type MissingThing, missingThings } from './Missing.tsx';

/** So many things are listed. */
const maxListed = 50;

/** What is missing before all of a story can be used, and what else its author should know. */
export function MissingPanel(props: {
  readonly draft: Draft;
  readonly check: DraftCheck;
  readonly isOpen: boolean;
  readonly onShow: (thing: MissingThing) => void;
}): JSX.Element {
  const { draft, check, isOpen, onShow } = props;
  const missing = missingThings(draft, check, maxListed);
  const count = countProblems(check);
  const remarks = useRemarks(draft, check).map((remark) => remarkedThing(remark, draft));
  return (
    <details class="missing-panel" open={isOpen}>
      <summary>
        {count === 0 ? say('writing.nothingMissing') : sayCount('writing.thingsMissing', count)}
        {remarks.length === 0 ? '' : ` · ${sayCount('writing.remarks', remarks.length)}`}
      </summary>
      <div class="folded">
        {missing.length === 0 || !hasFinished(draft, check) ? null : (
          <p class="hint">{say('writing.missingHint')}</p>
        )}
        <MissingList things={missing} language={draft.language} onShow={onShow} />
        {remarks.length === 0 ? null : (
          <>
            <h3>{say('writing.remarksTitle')}</h3>
            <MissingList things={remarks.slice(0, maxListed)} language={draft.language} onShow={onShow} />
          </>
        )}
      </div>
    </details>
  );
}

function remarkedThing({ entity, problem }: Remark, { entities }: Draft): MissingThing {
  const named = entities.find(({ id }) => id === entity);
  const text = formProblemText(problem);
  return named === undefined
    ? { part: { kind: 'story' }, item: 0, about: say('writing.theStory'), text }
    : { part: { kind: 'entity', id: named.id }, item: 0, about: named.name, text };
}

/** Asked for when nothing has been written for so long, in ms. */
const pauseMs = 1_500;

function useRemarks(draft: Draft, check: DraftCheck): readonly Remark[] {
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  useEffect(() => {
    const gone = new AbortController();
    const timer = setTimeout(() => {
      readRemarks(draft, check, gone.signal).then((read) => {
        if (!gone.signal.aborted) setRemarks(read);
      });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [draft]);
  return remarks;
}
