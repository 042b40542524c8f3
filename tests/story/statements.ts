import type { Entity, SourceId } from '../../components/story/schema.ts';

/** What an entity's part in the story says: its statements, and why it matters. */
export function storyTexts(story: Entity['story']): readonly string[] {
  if (story === undefined) return [];
  return [...story.statements, ...(story.matters ? [story.matters] : [])].map(({ text }) => text);
}

/** Everything on a card that has a source, or should, with where it stands. */
export function sourcedParts(
  entity: Entity,
): readonly { readonly where: string; readonly source: SourceId | undefined }[] {
  const { id, role, facts, story, relations, later } = entity;
  const part = (where: string, { source }: { readonly source?: SourceId | undefined }) => ({
    where: `${id}: ${where}`,
    source,
  });
  return [
    ...(role ? [part('role', role)] : []),
    ...facts.map((fact) => part(fact.label, fact)),
    ...(story?.statements ?? []).map((one) => part(one.text, one)),
    ...(story?.matters ? [part('why it matters', story.matters)] : []),
    ...relations.map((one) => part(`${one.label} ${one.to}`, one)),
    ...later.map((one) => part(one.text, one)),
  ];
}
