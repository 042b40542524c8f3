/** Warnings: the story can be used, but its author should know. */

import { readDrawing } from '../story/drawing.ts';
import { isFindable } from '../story/name-start.ts';
import { printable, quoted } from '../story/quoted.ts';
import type { Entity, Fact, Name, Named, StoryData, StoryFileInput } from '../story/schema.ts';
import {
  brokenRelations,
  earlyChanges,
  type StoryProblem,
  sharedFullNames,
} from '../story/story-problems.ts';
import { translationProblems } from '../story/translation-problems.ts';
import type { Problem } from '../validation/problem.ts';
import { createMeaningCheck, firstForm, isUnsupported, type OtherMeaning } from './name-checks.ts';

/** No more problems of translations are listed: malicious input may have one for each of a million texts. */
const maxOfTranslations = 200;

/** `written` is the value of the file, `data` the story made from it. */
export function warningsOf(data: StoryData, written: StoryFileInput): readonly StoryProblem[] {
  return [
    ...brokenRelations(data),
    ...sharedFullNames(data.names),
    ...nameWarnings(data.names, data.language),
    ...data.entities.flatMap((entity, index) => halfSaid(entity, { index, title: data.title })),
    ...data.entities.flatMap(undatedFacts),
    ...earlyChanges(data),
    ...translationProblems(data).take(maxOfTranslations),
    ...droppedFromDrawings(written),
  ];
}

/** Returns warnings about names that are never found, or found where they mean something else. */
export function nameWarnings(names: readonly Named[], language: string): StoryProblem[] {
  const ownersOf = ownersByName(names);
  const meaningOf = createMeaningCheck();
  const meaning = (name: Name, named: Named): Problem | null => {
    const found = meaningOf(name, named, language);
    return found && meaningProblem(name, found);
  };
  return names.flatMap((named, index) =>
    named.names.flatMap((name, n) => {
      const problem =
        whyNeverFound(name, named) ?? whyAmbiguous(name, named, ownersOf) ?? meaning(name, named);
      return problem === null ? [] : [{ path: ['names', index, 'names', n, 'text'], problem }];
    }),
  );
}

function whyNeverFound(name: Name, named: Named): Problem | null {
  // An inflected name may have no stem, "|рішення|рішень".
  const text = name.text.replace(/^\|/, '');
  if (!isFindable(text))
    return { key: /^\p{Lower}/u.test(text) ? 'lowercaseName' : 'noLetter', name: quoted(text) };
  return isUnsupported(name, named) ? { key: 'unsupported', name: quoted(text) } : null;
}

/** The ids of the entities that have each name. */
function ownersByName(names: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const named of names) {
    for (const { text } of named.names) {
      const known = owners.get(text);
      if (known === undefined) owners.set(text, [named.id]);
      else if (known.at(-1) !== named.id) known.push(named.id);
    }
  }
  return owners;
}

/** A short name or acronym of several entities needs context to tell which is meant. */
function whyAmbiguous(
  { text, use, needs, reviewed }: Name,
  { id }: Named,
  ownersOf: ReadonlyMap<string, readonly string[]>,
): Problem | null {
  if (reviewed || use === 'full' || needs === 'context') return null;
  const other = ownersOf.get(text)?.find((owner) => owner !== id);
  return other === undefined ? null : { key: 'nameShared', name: quoted(text), other: quoted(other) };
}

function meaningProblem({ text }: Name, meaning: OtherMeaning): Problem {
  const name = quoted(firstForm(text));
  switch (meaning.kind) {
    case 'one-letter':
      return { key: 'oneLetter', name };
    case 'everyday-word':
      return { key: 'everydayWord', name, language: { language: meaning.language } };
    case 'common-word':
      return { key: 'commonWord', name, language: { language: meaning.language } };
    case 'known-place':
      return { key: 'knownPlace', name };
    default:
      return meaning satisfies never;
  }
}

/** Labels of facts that change over time. */
const changingLabels =
  /\b(?:population|inhabitants|office|post|president|minister|governor|mayor|chief|head|chair|director|secretary|leader|members|staff|employees|students|users|revenue|budget|gdp|unemployment)\b/i;
const changingUnits = new Set(['people', 'percent', 'us-dollar']);
const yearPattern = /\b\d{4}\b/;

function undatedFacts({ facts }: Entity, index: number): StoryProblem[] {
  return facts.flatMap((fact, n) =>
    isUndated(fact)
      ? [
          {
            path: ['entities', index, 'facts', n],
            problem: { key: 'undatedFact', label: quoted(fact.label) },
          },
        ]
      : [],
  );
}

function isUndated({ label, value, note, asOf }: Fact): boolean {
  if (asOf !== undefined || value.kind === 'date' || value.kind === 'coordinates') return false;
  const isOfATime =
    changingLabels.test(label) || (value.kind === 'quantity' && changingUnits.has(value.unit));
  return isOfATime && !yearPattern.test(`${note ?? ''} ${value.kind === 'text' ? value.text : ''}`);
}

/**
 * A card begins with who or what an entity is, in any year, then with what it is in the story: returns what is said of the one
 * in place of the other, or not at all.
 */
function halfSaid(
  { name, description, story }: Entity,
  { index, title }: { readonly index: number; readonly title: string },
): StoryProblem[] {
  const called = quoted(name);
  return [
    ...(doesName(description, title)
      ? [
          {
            path: ['entities', index, 'description'],
            problem: { key: 'namesStory', name: called },
          } as const,
        ]
      : []),
    ...(story !== undefined && story.matters === undefined
      ? [{ path: ['entities', index, 'story'], problem: { key: 'noMatters', name: called } } as const]
      : []),
  ];
}

/** Shorter titles are often a place or a person that is the story's, too. */
const shortestTitle = 8;

/** True if a sentence has the words of a title, but for its article and what follows a comma or the like. */
function doesName(sentence: string, title: string): boolean {
  const [beginning = ''] = title.split(/[,:;(–—]/);
  const named = plainWords(beginning).replace(/^ the /, ' ');
  return named.trim().length >= shortestTitle && plainWords(sentence).includes(named);
}

/** The words of a text in small letters, with a space around each. */
const plainWords = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{Alpha}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

function droppedFromDrawings({ entities }: StoryFileInput): StoryProblem[] {
  return entities.flatMap(({ picture }, index) => {
    if (picture?.kind !== 'drawing') return [];
    const read = readDrawing(picture.svg);
    if (read.kind === 'refused' || read.dropped.length === 0) return [];
    const parts = printable(read.dropped.join(', '));
    return [{ path: ['entities', index, 'picture', 'svg'], problem: { key: 'drawingCut', parts } }];
  });
}
