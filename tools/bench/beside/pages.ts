/** The pages that extensions are measured on: made anew for each run, the same each time. */
import { numbersFrom } from '../prose.ts';
import { type Choose, filler, namingSentence, type Sentence } from './sentences.ts';

/** In the order in which they are measured. */
export const pageTitles = {
  e: 'an empty page',
  a: '100 kB with 50 names',
  b: '1 MB with 500 names',
  c: '1 MB without names',
  d: 'a feed: 400 paragraphs, one every 50 ms, one in three with names',
} as const;
export type PageName = keyof typeof pageTitles;
export const pageNames = Object.keys(pageTitles) as readonly PageName[];

/** Loaded before any measurement, with names and without. */
export const warmUps = ['w', 'w2'] as const;

/** Has names, and a moment at which the first of them is marked. */
export const namesStory = (page: PageName): boolean => page === 'a' || page === 'b';

type AnyPage = PageName | (typeof warmUps)[number];

export const pathOf = (page: AnyPage): string => `/${page}.html`;

/** The source of each page, by its path. Text lengths are such that the source has the size promised. */
export function benchPages(): ReadonlyMap<string, string> {
  const sources: Readonly<Record<AnyPage, string>> = {
    e: pageOf('<p>Nothing to see.</p>'),
    a: pageOf(article({ length: 93_000, names: 50 })),
    b: pageOf(article({ length: 940_000, names: 500 })),
    c: pageOf(article({ length: 940_000, names: 0 })),
    d: pageOf(article({ length: 12_000, names: 8 }), feedScript(feedPosts())),
    w: pageOf(article({ length: 10_000, names: 6 })),
    w2: pageOf(article({ length: 10_000, names: 0 })),
  };
  return new Map([...pageNames, ...warmUps].map((page) => [pathOf(page), sources[page]]));
}

/** Chooses at random, but the same each time. */
function chooser(): Choose {
  const next = numbersFrom(4711);
  return (from) => {
    const chosen = from[next() % from.length];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  };
}

/** So many characters of text with so many names of the story, evenly spread, in paragraphs, lists, tables and sections. */
function article({ length, names }: { readonly length: number; readonly names: number }): string {
  const choose = chooser();
  const blocks: string[] = [];
  let [written, named, introduced] = [0, 0, 0];
  const sentence = (): Sentence => {
    const isDue = named < names && (names * written) / length >= named;
    const made = isDue ? namingSentence(choose, { introduced, atMost: names - named }) : filler(choose);
    written += made.text.length;
    named += made.names;
    if (isDue) introduced += 1;
    return made;
  };
  while (written < length) {
    const count = choose([4, 5, 6]);
    const sentences = Array.from({ length: count }, () => inline(sentence().text, choose));
    blocks.push(block(sentences, blocks.length + 1));
  }
  return blocks.join('\n');
}

/** Mostly a paragraph; every so often a list, a table or a heading. */
function block(sentences: readonly string[], place: number): string {
  const heading = place % 7 === 0 ? `<h2>What was said in part ${place}</h2>\n` : '';
  if (place % 23 === 0)
    return `${heading}<ul>\n${sentences.map((each) => `  <li>${each}</li>`).join('\n')}\n</ul>`;
  if (place % 41 === 0)
    return `${heading}<table>\n${sentences.map((each) => `  <tr><th>${place}</th><td>${each}</td></tr>`).join('\n')}\n</table>`;
  return `${heading}<p>${sentences.join(' ')}</p>`;
}

/** One sentence in two has a link or emphasis around two or three words, and so has text nodes of usual lengths. */
function inline(text: string, choose: Choose): string {
  const words = text.split(' ');
  if (words.length <= 6 || choose([true, false])) return text;
  const from = choose([...words.keys()].slice(1, -3));
  const to = from + choose([2, 3]);
  const inner = words.slice(from, to).join(' ');
  const wrapped = choose([`<a href="#n">${inner}</a>`, `<a href="#n">${inner}</a>`, `<em>${inner}</em>`]);
  return [...words.slice(0, from), wrapped, ...words.slice(to)].join(' ');
}

function feedPosts(): readonly string[] {
  const choose = chooser();
  return Array.from({ length: 400 }, (_, post) => {
    const sentences = Array.from({ length: choose([3, 4]) }, () => filler(choose));
    // All people have been introduced above the feed.
    const named = namingSentence(choose, { introduced: Number.POSITIVE_INFINITY, atMost: 2 });
    if (post % 3 === 0) sentences[1] = named;
    return sentences.map(({ text }) => inline(text, choose)).join(' ');
  });
}

/** Adds the posts one by one, and says when all are there. */
const feedScript = (posts: readonly string[]): string => `<script>
const posts = ${JSON.stringify(posts).replaceAll('<', '\\u003c')};
addEventListener('load', () => setTimeout(() => {
  const main = document.querySelector('main');
  let shown = 0;
  const timer = setInterval(() => {
    const post = document.createElement('p');
    post.innerHTML = posts[shown++];
    main.append(post);
    if (shown < posts.length) return;
    clearInterval(timer);
    window.isFeedDone = true;
  }, 50);
}, 500));
</script>`;

const pageOf = (main: string, script = ''): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><title>A long article</title>
<style>body { font: 16px/1.5 serif; max-width: 42em; margin: 2em auto }</style>
</head>
<body>
<header><nav><ul><li><a href="#a">Home</a></li><li><a href="#b">World</a></li><li><a href="#c">Sport</a></li></ul></nav></header>
<main>
<h1>A long article about many things</h1>
${main}
</main>
<footer><p>Printed on the island.</p></footer>
${script}
</body>
</html>`;
