import { numbersFrom } from '../prose.ts';

/** Characters of text, more or less. */
export const textLengths = {
  '10 kB': 10_000,
  '100 kB': 100_000,
  '1 MB': 1_000_000,
  '10 MB': 10_000_000,
} as const;

/**
 * A page of so many characters of text, always the same, made the way pages are: sections with
 * headings, paragraphs with links and emphasis every few words, lists, tables, white space between
 * elements. Some 25 characters a text node.
 */
export function pageSource(paragraphs: Iterable<string>): string {
  const next = numbersFrom(1867);
  const parts: string[] = [];
  for (const text of paragraphs) parts.push(blockOf(text, next));
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A long page</title></head>
<body>
<header><nav><ul><li><a href="#a">Home</a></li><li><a href="#b">World</a></li></ul></nav></header>
<main>
${parts.join('\n')}
</main>
</body>
</html>`;
}

function blockOf(text: string, next: () => number): string {
  const dice = next() % 20;
  if (dice === 0)
    return `<section>\n  <h2>${inline(text.slice(0, 60), next)}</h2>\n  <p>${inline(text, next)}</p>\n</section>`;
  if (dice < 3)
    return `<ul>\n${sentencesOf(text)
      .map((each) => `  <li>${inline(each, next)}</li>`)
      .join('\n')}\n</ul>`;
  if (dice === 3)
    return `<table>\n${sentencesOf(text)
      .map((each) => rowOf(each, next))
      .join('\n')}\n</table>`;
  return `<p>${inline(text, next)}</p>`;
}

const rowOf = (text: string, next: () => number): string => {
  const middle = text.indexOf(' ', text.length / 2);
  return `  <tr>\n    <th>${inline(text.slice(0, middle), next)}</th>\n    <td>${inline(text.slice(middle + 1), next)}</td>\n  </tr>`;
};

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?]) /);

/** Every few words a link, emphasis or a mark for a note. */
function inline(text: string, next: () => number): string {
  const words = escaped(text).split(' ');
  const parts: string[] = [];
  while (words.length > 0) {
    parts.push(words.splice(0, 4 + (next() % 6)).join(' '));
    const inner = words.splice(0, 1 + (next() % 3)).join(' ');
    if (inner !== '') parts.push(wrapped(inner, next() % 4));
  }
  return parts.join(' ');
}

function wrapped(text: string, dice: number): string {
  if (dice === 0) return `<em>${text}</em>`;
  if (dice === 1) return `<span class="note">${text}</span>`;
  return `<a href="#${dice}">${text}</a>`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
