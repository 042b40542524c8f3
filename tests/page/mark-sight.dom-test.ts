import { afterEach, beforeEach, expect, test } from 'vitest';
import { MarkSight } from '../../components/page/mark-sight.ts';
import { textOf, type Watched, watch } from './marks.ts';

let controller: AbortController;
beforeEach(() => {
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  scrollTo(0, 0);
  document.body.replaceChildren();
});

/** Looks at all marks: how many were measured, and the texts of those that can be seen. */
function look(sight: MarkSight, { marks }: Watched): { measured: number; seen: readonly string[] } {
  const looking = sight.look();
  const seen = marks.all().filter((mark) => looking.see(mark).box !== null);
  return { measured: looking.measured, seen: seen.map(textOf) };
}

const say = (text: string): HTMLElement => Object.assign(document.createElement('p'), { textContent: text });

test('marks are measured again only where they are new, or what is around them has moved', async () => {
  document.body.innerHTML = '<p>Trump</p><p>Putin</p><p>Alaska</p>';
  const watched = watch(controller.signal);
  const sight = new MarkSight();
  expect(look(sight, watched)).toEqual({ measured: 3, seen: ['Trump', 'Putin', 'Alaska'] });
  expect(look(sight, watched).measured).toBe(0);
  document.body.append(say('Roblox'));
  await watched.idle();
  expect(look(sight, watched)).toEqual({ measured: 1, seen: ['Trump', 'Putin', 'Alaska', 'Roblox'] });
  document.querySelectorAll('p')[1]?.after(say('nobody'));
  await watched.idle();
  expect(look(sight, watched).measured).toBe(2);
  document.body.style.width = '300px';
  expect(look(sight, watched).measured).toBe(4);
});

test('marks that are hidden, shown or scrolled to are measured again', async () => {
  document.body.innerHTML = '<p>Trump</p><p id="x">Putin</p><div style="height: 5000px"></div><p>Alaska</p>';
  const watched = watch(controller.signal);
  await watched.idle();
  const sight = new MarkSight();
  look(sight, watched);
  const hidden = document.querySelector<HTMLElement>('#x');
  if (hidden === null) throw new Error('no paragraph');
  hidden.style.visibility = 'hidden';
  expect(look(sight, watched)).toEqual({ measured: 1, seen: ['Trump', 'Alaska'] });
  hidden.style.visibility = '';
  expect(look(sight, watched)).toEqual({ measured: 1, seen: ['Trump', 'Putin', 'Alaska'] });
  scrollTo(0, 99_999);
  expect(look(sight, watched)).toEqual({ measured: 1, seen: ['Trump', 'Putin', 'Alaska'] });
  scrollTo(0, 0);
  expect(look(sight, watched).measured).toBe(0);
  sight.forget();
  expect(look(sight, watched).measured).toBe(3);
});
