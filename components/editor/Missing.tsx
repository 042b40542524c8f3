import type { JSX } from 'preact';
import { say } from '../i18n/say.ts';
import { kindText } from '../stories/kind-text.ts';
import type { DraftCheck, FieldProblem } from '../writing/check-draft.ts';
import type { Draft, DraftEntity } from '../writing/draft.ts';
import type { Part } from './draft-session.ts';
import { fieldProblemText } from './field-problem.ts';

/** What a draft lacks, each as a link to where it belongs. */
export type MissingThing = {
  /** `null` where names are added. */
  readonly part: Part | null;
  /** In which item of the part's list; 0 if it has none. */
  readonly item: number;
  readonly about: string;
  readonly text: string;
};

/** Returns what a draft lacks or has wrong, the story's own first; no more than `most`. */
export function missingThings(draft: Draft, check: DraftCheck, most: number): readonly MissingThing[] {
  const of = (
    part: Part | null,
    about: string,
    problems: readonly FieldProblem[],
    item = 0,
  ): readonly MissingThing[] => problems.map((one) => ({ part, item, about, text: fieldProblemText(one) }));
  const sources = new Map(draft.sources.map(({ id, title }, n) => [id, { title, n }]));
  const things: MissingThing[] = [
    ...of({ kind: 'story' }, say('writing.theStory'), check.story),
    ...check.lists.flatMap((one) =>
      one.path[0] === 'entities'
        ? lackOfNames(draft, one)
        : of({ kind: 'moments' }, say('writing.moments'), [one]),
    ),
    ...[...check.moments].flatMap(([n, problems]) =>
      of({ kind: 'moments' }, say('writing.momentNumber', { number: n + 1 }), problems, n),
    ),
    ...[...check.sources].flatMap(([id, problems]) =>
      of(
        { kind: 'sources' },
        sources.get(id)?.title || say('writing.untitledSource'),
        problems,
        sources.get(id)?.n,
      ),
    ),
  ];
  for (const entity of draft.entities) {
    if (things.length >= most) break;
    things.push(
      ...of({ kind: 'entity', id: entity.id }, titleOf(entity), check.entities.get(entity.id) ?? []),
    );
  }
  return things.slice(0, most);
}

const titleOf = ({ name, kind }: DraftEntity): string =>
  name || say('writing.unnamedOf', { kind: kindText(kind) });

/** Leads to the name that was begun, if there is one. */
function lackOfNames({ entities: [blank] }: Draft, problem: FieldProblem): MissingThing {
  return blank === undefined
    ? { part: null, item: 0, about: say('writing.theStory'), text: fieldProblemText(problem) }
    : {
        part: { kind: 'entity', id: blank.id },
        item: 0,
        about: titleOf(blank),
        text: say('writing.needsName'),
      };
}

/** "Reykjavík: Choose what kind of place this is." */
export function MissingList(props: {
  readonly things: readonly MissingThing[];
  readonly language: string;
  readonly onShow: (thing: MissingThing) => void;
}): JSX.Element {
  const { things, language, onShow } = props;
  return (
    <ul class="missing">
      {things.map((thing, n) => (
        <li key={n}>
          <button type="button" class="link" onClick={() => onShow(thing)}>
            <bdi lang={language}>{thing.about}</bdi>
          </button>
          : {thing.text}
        </li>
      ))}
    </ul>
  );
}
