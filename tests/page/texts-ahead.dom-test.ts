import { afterEach, expect, it } from 'vitest';
import { textsAhead } from '../../components/page/texts-ahead.ts';

afterEach(() => document.body.replaceChildren());

const piecesOf = (html: string): readonly string[] => {
  document.body.innerHTML = html;
  return [...textsAhead(document)];
};

it('yields what a page says, and not what its scripts and styles do', () => {
  const text = piecesOf('<p>After <em>Paris</em><script>let Rome</script></p><style>.Oslo {}</style>').join(
    '',
  );
  expect(text).toContain('After  Paris ');
  for (const unsaid of ['Rome', 'Oslo']) expect(text).not.toContain(unsaid);
});

// A tree whose words were all collected is skipped: joined words would hide the names in them.
it('joins no words of several blocks', () => {
  expect(piecesOf('<ul><li>Peru</li><li>said</li></ul>').join('')).toContain('Peru said');
});

it('takes no more than a part of one text, and of all a million characters', () => {
  const long = 'a'.repeat(200_000);
  expect(Math.max(...piecesOf(`<p>${long}</p>`).map(({ length }) => length))).toBeLessThan(20_000);
  expect(piecesOf(`<p>${'a'.repeat(8_000)}</p>`.repeat(200)).join('').length).toBeLessThan(1_020_000);
});

it('comes in pieces also where nothing is seen', () => {
  expect(piecesOf('<style>.Oslo {}</style>'.repeat(20_000)).length).toBeGreaterThan(3);
});
