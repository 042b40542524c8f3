import { afterEach, expect, it } from 'vitest';
import { textsAhead } from '../../components/page/texts-ahead.ts';

afterEach(() => document.body.replaceChildren());

const textOf = (html: string): string => {
  document.body.innerHTML = html;
  return [...textsAhead(document)].join('|');
};

it('yields what a page says, and not what its scripts and styles do', () => {
  const text = textOf(
    '<p>After <em>Paris</em> she<script>let Rome</script></p><style>.Oslo {}</style><ul><li>Peru</li><li>Chad</li></ul>',
  );
  for (const said of ['After ', 'Paris', ' she', 'Peru', 'Chad']) expect(text).toContain(said);
  for (const unsaid of ['Rome', 'Oslo']) expect(text).not.toContain(unsaid);
});

it('takes small trees whole, and large ones in parts', () => {
  expect(textOf('<div><p>One</p><p>Two</p></div>')).toContain('OneTwo');
  const text = textOf(`<div>${'<p>A</p>'.repeat(70)}</div>`);
  expect(text).toContain('A|A|A');
  expect(text.match(/A/g)).toHaveLength(70);
});

it('ends at a million characters, and takes no more than a part of one text', () => {
  const long = 'a'.repeat(200_000);
  const pieces = () => [...textsAhead(document)];
  document.body.innerHTML = `<p>${long}</p>`;
  expect(Math.max(...pieces().map(({ length }) => length))).toBe(65_536);
  document.body.innerHTML = `<p>${long}</p>`.repeat(80);
  expect(pieces().join('').length).toBeLessThan(1_100_000);
});
