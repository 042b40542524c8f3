import type { FactSetFileInput, FactSetInput } from './schema.ts';

/** Returns the text of a file that `readFactSetFile` reads as this set. Its ids are plain, its drawings are SVG. */
export function writeFactSetFile(data: FactSetInput): string {
  return `${JSON.stringify(asFile(data), null, 2)}\n`;
}

/** In the order in which people write such files. */
function asFile(data: FactSetInput): FactSetFileInput {
  const { id, title, language, version, by, referenceDate: date, summary, sources, timeline: moments } = data;
  const findingOf = new Map(data.names.map(({ id, kind, ...finding }) => [id, finding]));
  const entities = data.entities.map((entity) => ({ ...entity, ...findingOf.get(entity.id) }));
  return {
    namelight: 1,
    id,
    title,
    language,
    version,
    ...(by !== undefined && { by }),
    story: { date, summary, moments },
    sources,
    entities: entities as FactSetFileInput['entities'],
  };
}
