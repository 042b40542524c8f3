import { afterEach, beforeEach, expect, test } from 'vitest';
import { MarkGrounds } from '../../components/page/mark-grounds.ts';
import { fakeFinder, mayHoldName } from './fake-finder.ts';
import { idleOf, startMarks, textOf } from './marks.ts';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

test('finds the marks on bars of middle tones, each once', async () => {
  document.body.innerHTML = `
    <p>Putin on the page</p>
    <header style="background: #5a6b7b; color: #fff"><p>Trump <b>met Alaska</b></p></header>
    <div style="background: #222; color: #fff"><i style="background: rgb(90 107 123 / 0.2)">Roblox</i></div>
    <div style="background: #c00"><span style="background: #fff">Jeffrey Sachs</span></div>`;
  const { marks } = startMarks(stop.signal, { document, finder: fakeFinder, mayHoldName, onChange() {} });
  await idleOf(marks);
  const grounds = new MarkGrounds();
  expect(grounds.newOnMiddle(marks.all()).map(textOf)).toEqual(['Trump', 'Alaska']);
  expect(grounds.newOnMiddle(marks.all())).toEqual([]);
});

test('looks at thousands of marks in turns, until none is left', async () => {
  document.body.innerHTML = `<div style="background: #c00; color: #fff">${'<p>Trump</p>'.repeat(5_000)}</div>`;
  const { marks } = startMarks(stop.signal, { document, finder: fakeFinder, mayHoldName, onChange() {} });
  await idleOf(marks);
  const grounds = new MarkGrounds();
  const turns: number[] = [];
  do turns.push(grounds.newOnMiddle(marks.unordered()).length);
  while (grounds.hasMore);
  expect(turns.length).toBeGreaterThan(1);
  expect(turns.reduce((sum, turn) => sum + turn)).toBe(5_000);
});
