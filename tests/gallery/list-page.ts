import { type ExpectedMarks, type GalleryPage, groupNames } from './pages.ts';

/** What visits of pages found wrong so far, by the page's file. */
export type Outcomes = ReadonlyMap<string, readonly string[]>;

/** Returns the gallery as an HTML page: each test page with a link, its outcome, what to do there and what must be marked. */
export function listPage(pages: readonly GalleryPage[], outcomes: Outcomes): string {
  const groups = groupNames.map((group) => {
    const items = pages
      .filter((page) => page.group === group)
      .map((page) => itemOf(page, outcomes.get(page.file)));
    return `<h2>${group}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
  });
  const isDone = pages.every(({ file }) => outcomes.has(file));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Namelight’s test pages</title>
${isDone ? '' : '<meta http-equiv="refresh" content="3">'}
<style>body { font: 16px/1.5 system-ui; max-width: 50em; margin: 2em auto; padding: 0 1em } li { margin: 1em 0 }</style>
<h1>Test pages</h1>
<p>Each page is visited by itself in a Chromium that is not seen: ✓ all is marked, ✗ something is wrong, … not visited yet.</p>
${groups.join('\n')}
</html>
`;
}

function itemOf(
  { file, shows, byHand, calls = [], expected, frames = [] }: GalleryPage,
  problems?: readonly string[],
): string {
  const sign = problems === undefined ? '…' : problems.length === 0 ? '✓' : '✗';
  const lines = [
    `${sign} <a href="/${file}" target="_blank">${file}</a>: ${escaped(shows)}`,
    ...(problems ?? []).map((problem) => `<b>${escaped(problem)}</b>`),
    escaped(byHand),
    ...calls.map(({ name, says }) => `In the page’s console, <code>${name}()</code>: ${escaped(says)}.`),
    ...[expected, ...frames].map((marks, index) =>
      escaped(`${index === 0 ? 'Marked' : `In frame ${index}`}: ${marksAsText(marks)}`),
    ),
  ];
  return `<li>${lines.join('<br>\n')}`;
}

function marksAsText(marks: ExpectedMarks): string {
  if (marks === 'said by the page') return 'what the page says in its element expected-marks.';
  const texts = Object.values(marks).flat();
  return texts.length === 0 ? 'nothing.' : `${texts.join(', ')}.`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
