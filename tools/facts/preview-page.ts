import { inflect } from '../../components/finder/form.ts';
import type { Entity, Named, StoryData } from '../../components/story/schema.ts';

/**
 * Returns a page about a story: its text and moments, then each entity with all spellings of its names, so that its author sees
 * which names are marked and what their cards show.
 */
export function previewPage(of: StoryData): string {
  const { title, language, summary, paragraphs = [], timeline, entities, names } = of;
  return `<!doctype html>
<html lang="${escaped(language)}">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width">
<style>
  body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, serif; color: CanvasText; background: Canvas; }
  h1 { line-height: 1.2; }
  h2 { margin-bottom: 0; font-size: 1.1rem; }
  p { margin-top: 0; }
  li { margin: 0.25rem 0; }
  :root { color-scheme: light dark; }
</style>
<h1>${escaped(title)}</h1>
${[summary, ...paragraphs.map(({ text }) => text)].map((text) => `<p>${escaped(text)}</p>`).join('\n')}
${timeline.length === 0 ? '' : `<ul>\n${timeline.map(({ text }) => `  <li>${escaped(text)}</li>`).join('\n')}\n</ul>\n`}
${entities.map((entity, index) => entityPart(entity, names[index])).join('\n')}
</html>
`;
}

function entityPart({ name, description, story }: Entity, named: Named | undefined): string {
  const forms = (named?.names ?? []).flatMap(({ text }) => inflect(text));
  const written = forms.map((form) => `<li>${escaped(form)}</li>`).join('');
  const text = [description, ...(story?.statements ?? []).map((statement) => statement.text)]
    .map(escaped)
    .join(' ');
  return `<h2>${escaped(name)}</h2>\n<p>${text}</p>\n<ul>${written}</ul>`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
