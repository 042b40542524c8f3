/** Tries the names of a story on everyday sentences, as the editor does. */
import type { DraftEntity } from '../../components/drafts/draft.ts';
import type { NameProblems } from '../../components/drafts/name-problems.ts';
import { loadNameTools } from '../../components/drafts/name-tools.ts';
import { type DoubtfulSpelling, spellingsByGroup } from '../../components/drafts/problem-groups.ts';
import type { StoryData } from '../../components/story/schema.ts';
import { atTop, type CheckedStory } from './check.ts';

/** Returns the story with a warning of the names that everyday sentences would have marked, if there are any. */
export async function withEverydayMistakes(checked: CheckedStory): Promise<CheckedStory> {
  if (checked.data === null) return checked;
  const problems = await problemsIn(checked.data);
  const spellings = spellingsByGroup(problems).get('text') ?? [];
  if (spellings.length === 0) return checked;
  const some = spellings.slice(0, maxNamed).map((one) => mistakesOf(one, problems));
  const more = spellings.length > some.length ? ` and ${spellings.length - some.length} more` : '';
  const warning = atTop(
    `Names that would be marked by mistake in everyday sentences: ${some.join(', ')}${more}. Give them "needs", or leave them as they are with "reviewed": true.`,
  );
  return { ...checked, warnings: [...checked.warnings, warning] };
}

const maxNamed = 8;

async function problemsIn({ names, entities, language }: StoryData): Promise<NameProblems> {
  const { signal } = new AbortController();
  const tools = await loadNameTools(language, signal);
  const draft = {
    language,
    entities: names.map(
      ({ id, kind, ...named }, n): DraftEntity => ({
        id,
        kind,
        name: entities[n]?.name ?? '',
        description: '',
        ...named,
      }),
    ),
  };
  let problems: NameProblems = new Map();
  for await (const found of tools.problems.in({ draft, stories: null, signal })) problems = found;
  return problems;
}

/** "Reagan" (in 9 of 10000, such as: Reagan won, Carter came second.) */
function mistakesOf({ entity, name, spelling }: DoubtfulSpelling, problems: NameProblems): string {
  const mistakes = problems
    .get(entity)
    ?.find((problem) => problem.kind === 'everyday-text' && problem.name === name);
  if (mistakes?.kind !== 'everyday-text') return `"${spelling}"`;
  const { count, all, examples } = mistakes;
  return `"${spelling}" (in ${count} of ${all}, such as: ${examples[0]?.text ?? ''})`;
}
