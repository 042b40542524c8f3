import type { JSX } from 'preact';
import { isMissing, isSuperfluous, isWrong, kinds, type Tally } from '../marked.ts';
import type { Sight } from './look.ts';

const kindTitles = { person: 'People', place: 'Places', organization: 'Organizations' } as const;

/** What must be marked in a document and what is, by kind; wrong ones first. A click points at a place on the page. */
export function Findings(props: {
  readonly sight: Sight;
  readonly onPoint: (tally: Tally) => void;
}): JSX.Element {
  const { sight } = props;
  return (
    <div class="document">
      {sight.frame === null ? null : <h3>Frame {sight.frame + 1}</h3>}
      <Found sight={sight} onPoint={props.onPoint} />
    </div>
  );
}

function Found({ sight, onPoint }: { sight: Sight; onPoint: (tally: Tally) => void }): JSX.Element {
  switch (sight.kind) {
    case 'silent':
      return <p>It does not say, or no longer, what must be marked in it.</p>;
    case 'out-of-reach':
      return <p>The browser keeps this frame from the gallery: look at it yourself.</p>;
    case 'seen':
      return sight.tallies.length === 0 ? (
        <p>Nothing must be marked, and nothing is.</p>
      ) : (
        <div class="kinds">
          {kinds.map((kind) => (
            <Kind
              key={kind}
              title={kindTitles[kind]}
              tallies={sight.tallies.filter((tally) => tally.kind === kind)}
              onPoint={onPoint}
            />
          ))}
        </div>
      );
    default:
      return sight satisfies never;
  }
}

function Kind(props: {
  readonly title: string;
  readonly tallies: readonly Tally[];
  readonly onPoint: (tally: Tally) => void;
}): JSX.Element | null {
  const { tallies } = props;
  const [kind] = tallies.map(({ kind }) => kind);
  if (kind === undefined) return null;
  const sum = (key: 'asked' | 'found') => tallies.reduce((all, tally) => all + tally[key], 0);
  const wrongFirst = [...tallies.filter(isWrong), ...tallies.filter((tally) => !isWrong(tally))];
  return (
    <div class="kind" data-kind={kind}>
      <h3>
        {props.title}{' '}
        <span>
          {sum('found')} of {sum('asked')}
        </span>
      </h3>
      <ul>
        {wrongFirst.map((tally) => (
          <li key={tally.text}>
            <button type="button" data-state={stateOf(tally)} onClick={() => props.onPoint(tally)}>
              {/* Namelight leaves this element alone: what is listed here is not to be marked. */}
              <samp>{tally.text}</samp> <span>{countInWords(tally)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function stateOf(tally: Tally): 'missing' | 'superfluous' | 'right' {
  if (isMissing(tally)) return 'missing';
  return isSuperfluous(tally) ? 'superfluous' : 'right';
}

function countInWords(tally: Tally): string {
  const { asked, found } = tally;
  if (isMissing(tally)) return found === 0 ? 'missing' : `${asked - found} of ${asked} missing`;
  if (isSuperfluous(tally)) return asked === 0 ? 'superfluous' : `${found} instead of ${asked}`;
  return asked === 1 ? '' : `× ${asked}`;
}
