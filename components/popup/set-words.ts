/** What the popup says of fact sets, where saying it takes a decision. */
import type { EntityKind } from '../facts/schema.ts';
import { type FileRefusal, type ImportPreview, maxFileBytes } from '../library/import-messages.ts';
import type { PolicySetProblem } from '../library/organization.ts';
import type { SetHeader } from '../library/records.ts';
import type { LibraryFailure } from '../library/trouble.ts';
import type { CountedKey, Key } from '../words/catalog.ts';
import { locale, say, sayCount } from '../words/say.ts';
import { type Outcome, outcomeOf } from './incoming-state.ts';
import { kinds } from './words.ts';

const countKeys = {
  person: 'library.people',
  place: 'library.places',
  organization: 'library.organizations',
} as const satisfies Readonly<Record<EntityKind, CountedKey>>;

/** What a set holds, kind by kind: "7 people, 3 places". */
export function countsInWords(counts: SetHeader['counts']): string {
  const parts = kinds.flatMap((kind) =>
    counts[kind] === 0 ? [] : [sayCount(countKeys[kind], counts[kind])],
  );
  return new Intl.ListFormat(locale(), { type: 'unit' }).format(parts);
}

/** A language as the interface calls it; its tag where that is unknown. */
export const languageName = (tag: string): string =>
  new Intl.DisplayNames(locale(), { type: 'language', fallback: 'code' }).of(tag) ?? tag;

const mostMegabytes = maxFileBytes / 1024 / 1024;

/** Why a file was not taken, and what helps. */
export function refusalInWords(refusal: FileRefusal): string {
  switch (refusal.kind) {
    case 'problems':
      return sayCount('library.problems', refusal.problems.length);
    case 'too-large':
      return say('library.tooLarge', { megabytes: mostMegabytes });
    case 'empty':
      return say('library.empty');
    case 'unreadable':
      return say('library.unreadable');
    case 'no-text':
      return say('library.noText');
    case 'web-page':
      return say('library.webPage');
    case 'settings-file':
      return say('library.settingsFile');
    default:
      return refusal satisfies never;
  }
}

/** Which of an organization's sets is not there, and why; what is wrong in it is said as to who wrote it. */
export const setTroubleInWords = (trouble: PolicySetProblem): string =>
  `factSets[${trouble.index}]: ${whyNotThere(trouble)}`;

function whyNotThere(trouble: PolicySetProblem): string {
  switch (trouble.kind) {
    case 'refused':
      return textRefusalInWords(trouble.refusal);
    case 'repeated':
      return say('library.textRepeated', { id: trouble.id });
    case 'failed':
      return troubleInWords(trouble.trouble);
    default:
      return trouble satisfies never;
  }
}

/** A policy has texts, not files: nobody chooses or saves one. */
function textRefusalInWords(refusal: FileRefusal): string {
  switch (refusal.kind) {
    case 'problems':
      return refusal.problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join(' ');
    case 'too-large':
      return say('library.textTooLarge', { megabytes: mostMegabytes });
    case 'empty':
      return say('library.textEmpty');
    case 'unreadable':
    case 'no-text':
    case 'web-page':
    case 'settings-file':
      return say('library.textOther');
    default:
      return refusal satisfies never;
  }
}

const outcomeKeys = {
  adds: 'library.adds',
  updates: 'library.updates',
  'goes-back': 'library.goesBack',
  replaces: 'library.replaces',
  nothing: 'library.nothing',
  locked: 'library.locked',
} as const satisfies Readonly<Record<Outcome, Key>>;

/** What adding a file would do. */
export function outcomeInWords(preview: Pick<ImportPreview, 'version' | 'existing'>): string {
  const key = outcomeKeys[outcomeOf(preview)];
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
} as const satisfies Readonly<Record<Outcome, Key | null>>;

/** What the button is called that adds a file; `null` where it cannot be added. */
export function addingInWords(preview: Pick<ImportPreview, 'version' | 'existing'>): string | null {
  const key = adding[outcomeOf(preview)];
  return key === null ? null : say(key);
}

/** Why the library cannot be used, and what helps. */
export function troubleInWords({ kind, reason }: LibraryFailure): string {
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
