import { afterEach, expect, it } from 'vitest';
import html from '../../entrypoints/welcome/index.html?raw';
import scene from '../../entrypoints/welcome/scene.css?raw';
import style from '../../entrypoints/welcome/style.css?raw';
import summit from '../../entrypoints/welcome/summit.css?raw';

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** The page as it stands without its script, in a window of that width, in CSS pixels. */
async function open(width: number): Promise<Document> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const part of page.querySelectorAll('script, link, img')) part.remove();
  page.head.append(Object.assign(page.createElement('style'), { textContent: style + scene + summit }));
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.style.width = `${width}px`;
  frame.style.border = 'none';
  frame.srcdoc = page.documentElement.outerHTML;
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  if (frame.contentDocument === null) throw new Error('The frame has no document.');
  return frame.contentDocument;
}

it('fits a window 320 pixels wide, as 400 % zoom makes it', async () => {
  const { documentElement } = await open(320);
  expect(documentElement.scrollWidth).toBeLessThanOrEqual(documentElement.clientWidth);
});

it('fits a narrow window with text twice as large', async () => {
  const { documentElement } = await open(320);
  documentElement.style.fontSize = '200%';
  expect(documentElement.scrollWidth).toBeLessThanOrEqual(documentElement.clientWidth);
});

it('keeps its lines short in a wide window', async () => {
  const { body } = await open(2000);
  const story = body.querySelector('.lede')?.getBoundingClientRect().width ?? Number.POSITIVE_INFINITY;
  const letter = Number.parseFloat(getComputedStyle(body).fontSize) / 2;
  expect(story / letter).toBeLessThan(80);
});
