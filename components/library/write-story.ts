import type { StoryFileInput, StoryInput } from '../story/schema.ts';

/** Returns the file text for a story: `readStoryFile` reads the same story from it. Ids must be unqualified, drawings SVG. */
export function writeStoryFile(data: StoryInput): string {
  return `${JSON.stringify(asFile(data), null, 2)}\n`;
}

/** Fields are in the order in which people write them. */
function asFile(data: StoryInput): StoryFileInput {
  const { id, title, language, version, by, checked, referenceDate: date, summary, sources } = data;
  const { paragraphs, timeline: moments, sites, translations } = data;
  const namesOf = new Map(data.names.map(({ id, kind, ...names }) => [id, names]));
  const entities = data.entities.map((entity) => ({ ...entity, ...namesOf.get(entity.id) }));
  return {
    namelight: 1,
    id,
    title,
    language,
    version,
    ...(by !== undefined && { by }),
    ...(checked !== undefined && { checked }),
    ...(sites !== undefined && { sites }),
    story: { date, summary, ...(paragraphs !== undefined && { paragraphs }), moments },
    sources,
    entities: entities as StoryFileInput['entities'],
    ...(translations !== undefined && { translations }),
  };
}
