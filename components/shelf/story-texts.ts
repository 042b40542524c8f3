/** Chooses the texts about stories. */

import type { CountedKey, Key } from '../i18n/catalog.ts';
import { locale, say, sayCount } from '../i18n/say.ts';
import { type FileRefusal, type ImportPreview, maxFileBytes } from '../library/import-file.ts';
import type { PolicyStoryProblem } from '../library/stamp.ts';
import type { WhyRefused } from '../library/story-file.ts';
import type { StoryHeader } from '../library/story-records.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { EntityKind } from '../story/schema.ts';
import { kinds } from '../ui/kind-text.ts';
import { problemText } from '../validation/problem-text.ts';
import { type AddOutcome, addOutcome } from './incoming.ts';

const countKeys = {
  person: 'library.people',
  place: 'library.places',
  organization: 'library.organizations',
} as const satisfies Readonly<Record<EntityKind, CountedKey>>;

/** The number of entities by kind: "9 people, 12 places and 3 organizations". */
export function countsText(counts: StoryHeader['counts']): string {
  const parts = kinds.flatMap((kind) =>
    counts[kind] === 0 ? [] : [sayCount(countKeys[kind], counts[kind])],
  );
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts);
}

/** The name of a language in the interface's language; its tag if there is none. */
export const languageName = (tag: string): string =>
  new Intl.DisplayNames(locale(), { type: 'language', fallback: 'code' }).of(tag) ?? tag;

const maxMegabytes = maxFileBytes / 1024 / 1024;

/** Why a file was refused and what to do, for those who did not write it. */
export function refusalText(refusal: FileRefusal): string {
  switch (refusal.kind) {
    case 'problems':
      return say(problemKeys[refusal.why]);
    case 'too-large':
      return say('library.tooLarge', { megabytes: maxMegabytes });
    case 'table':
      return say('library.table', { page: say('library.readAndWrite') });
    default:
      return say(refusalKeys[refusal.kind]);
  }
}

const problemKeys = {
  damaged: 'library.damaged',
  newer: 'library.newer',
  other: 'library.otherFile',
  mistakes: 'library.mistakes',
} as const satisfies Readonly<Record<WhyRefused, Key>>;

const refusalKeys = {
  empty: 'library.empty',
  unreadable: 'library.unreadable',
  'settings-file': 'library.settingsFile',
  'draft-file': 'library.draftFile',
  picture: 'library.picture',
  document: 'library.document',
  archive: 'library.archive',
  'web-page': 'library.webPage',
} as const satisfies Readonly<Record<Exclude<FileRefusal['kind'], 'problems' | 'too-large' | 'table'>, Key>>;

/** Why a story of the policy was not added, for the author of the policy. */
export const policyStoryProblemText = (problem: PolicyStoryProblem): string =>
  `stories[${problem.index}]: ${reasonText(problem)}`;

function reasonText(problem: PolicyStoryProblem): string {
  switch (problem.kind) {
    case 'refused':
      return policyTextRefusal(problem.refusal);
    case 'repeated':
      return say('library.textRepeated', { id: problem.id });
    case 'failed':
      return failureText(problem.failure);
    default:
      return problem satisfies never;
  }
}

/** A policy has texts, not files: the user cannot choose or save one. */
function policyTextRefusal(refusal: FileRefusal): string {
  switch (refusal.kind) {
    case 'problems':
      return refusal.problems
        .map(({ line, column, problem }) => `${line}:${column} ${problemText(problem)}`)
        .join(' ');
    case 'too-large':
      return say('library.textTooLarge', { megabytes: maxMegabytes });
    case 'empty':
      return say('library.textEmpty');
    default:
      return say('library.textOther');
  }
}

const outcomeKeys = {
  adds: 'library.adds',
  updates: 'library.updates',
  'goes-back': 'library.goesBack',
  replaces: 'library.replaces',
  nothing: 'library.nothing',
  locked: 'library.locked',
} as const satisfies Readonly<Record<AddOutcome, Key>>;

/** What adding a file would do. */
export function outcomeText(preview: Pick<ImportPreview, 'version' | 'existing'>): string {
  const key = outcomeKeys[addOutcome(preview)];
  if (preview.existing === null || key === 'library.adds') return say('library.adds');
  if (key === 'library.nothing' || key === 'library.locked') return say(key);
  return say(key, { version: preview.existing.version });
}

const adding = {
  adds: 'library.add',
  updates: 'library.update',
  'goes-back': 'library.replace',
  replaces: 'library.replace',
  nothing: null,
  locked: null,
} as const satisfies Readonly<Record<AddOutcome, Key | null>>;

/** The label of the button that adds a file; `null` if it cannot be added. */
export function addButtonText(preview: Pick<ImportPreview, 'version' | 'existing'>): string | null {
  const key = adding[addOutcome(preview)];
  return key === null ? null : say(key);
}

/** Why the library failed, and what to do. */
export function failureText({ kind, reason }: StorageFailure): string {
  switch (kind) {
    case 'unavailable':
      return say('library.unavailable');
    case 'full':
      return say('library.full');
    case 'other':
      return say('library.failed', { reason });
    default:
      return kind satisfies never;
  }
}
