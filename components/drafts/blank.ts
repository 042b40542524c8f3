/** What was added to a form and has nothing in it yet: it counts as not there. */
import type { Draft, DraftEntity, DraftFact, DraftFactValue, DraftMoment } from './draft.ts';

const isBlankValue = (value: DraftFactValue): boolean =>
  (value.kind === 'text' && value.text.trim() === '') ||
  ((value.kind === 'date' || value.kind === 'birth') && value.date === '') ||
  (value.kind === 'entity' && value.entity === '');

export const isBlankFact = ({ label, value, note, differs }: DraftFact): boolean =>
  label.trim() === '' && isBlankValue(value) && note === undefined && differs === undefined;

export const isBlankText = ({ text }: { readonly text: string }): boolean => text.trim() === '';

export const isBlankRelation = ({ label, to }: { readonly label: string; readonly to: string }): boolean =>
  label.trim() === '' && to === '';

export const isBlankMoment = ({ date, text, note, time }: DraftMoment): boolean =>
  date === '' && text.trim() === '' && note === undefined && time === undefined;

/** True for an entity of which nothing is written but its kind. */
export const isBlankEntity = ({ kind: _, id: __, names, ...others }: DraftEntity): boolean =>
  names.length === 0 &&
  Object.values(others).every((value) => value === '' || (Array.isArray(value) && value.length === 0));

/** Returns an entity as a file has it: without blank parts and what only forms need. */
export function filledParts(entity: DraftEntity): DraftEntity {
  const { facts, story, relations, later, role, picture, ...others } = entity;
  const statements = story?.statements.filter((one) => !isBlankText(one)) ?? [];
  const matters = story?.matters !== undefined && !isBlankText(story.matters) ? story.matters : undefined;
  return {
    ...others,
    ...(picture && { picture: withoutWritten(picture) }),
    ...(role && !isBlankText(role) && { role }),
    ...(facts && { facts: facts.filter((fact) => !isBlankFact(fact)) }),
    ...((statements.length > 0 || matters) && { story: { statements, ...(matters && { matters }) } }),
    ...(relations && { relations: relations.filter((one) => !isBlankRelation(one)) }),
    ...(later && { later: later.filter((one) => !isBlankText(one)) }),
  };
}

function withoutWritten(picture: NonNullable<DraftEntity['picture']>): NonNullable<DraftEntity['picture']> {
  const { written: _, ...others } = picture;
  return others;
}

export const filledMoments = ({ story: { moments = [] } }: Draft): readonly DraftMoment[] =>
  moments.filter((moment) => !isBlankMoment(moment));
