import type { JSX } from 'preact';
import { say } from '../i18n/say.ts';
import type { EntityKind } from '../story/schema.ts';
import type { Example } from '../writing/examples.ts';
import type { SampleMark } from '../writing/sample.ts';
import { MarkedText } from './MarkedText.tsx';
import { inLanguage } from './StoryWords.tsx';

/** Example sentences, each with its marks as the finder sets them, and in words whether the name is marked. */
export function Examples({
  examples,
  kind,
  language,
}: {
  readonly examples: readonly Example[];
  /** That of the entity. */
  readonly kind: EntityKind;
  readonly language: string;
}): JSX.Element {
  return (
    <ul class="examples">
      {examples.map((example) => (
        <li key={example.text} data-marked={example.isMarked}>
          <span {...inLanguage(language)} class="example-text">
            <MarkedText text={example.text} marks={shownMarks(example, kind)} />
          </span>{' '}
          <span class="example-said">
            {say(example.isMarked ? 'doubts.exampleMarked' : 'doubts.exampleNotMarked')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The marks that are set, and the place that the example is about. */
function shownMarks({ marks, from, to, isMarked }: Example, kind: EntityKind): readonly SampleMark[] {
  const set = marks.filter(({ verdict }) => verdict === 'accepted');
  if (isMarked) return set;
  const refused: SampleMark = { from, to, entity: '', kind, verdict: 'refused', because: [], rivals: [] };
  return [...set, refused].toSorted((one, other) => one.from - other.from);
}
