/** The welcome page on a stage. */
import { afterEach } from 'vitest';
import { fillInTexts } from '../../components/welcome/fill-in-texts.ts';
import { showMarkChoice } from '../../components/welcome/MarkChoice.tsx';
import { showSummitMap } from '../../components/welcome/SummitMap.tsx';
import html from '../../entrypoints/welcome/index.html?raw';
import quiet from '../../entrypoints/welcome/quiet.css?raw';
import scene from '../../entrypoints/welcome/scene.css?raw';
import style from '../../entrypoints/welcome/style.css?raw';
import summit from '../../entrypoints/welcome/summit.css?raw';

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** The welcome page with its map and without its script, in a window of that width, in CSS pixels; closed after the test. */
export async function openWelcome(width: number, theme: 'light' | 'dark' = 'light'): Promise<Document> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const part of page.querySelectorAll('script, link, img')) part.remove();
  page.head.append(
    Object.assign(page.createElement('style'), { textContent: style + scene + summit + quiet }),
  );
  page.documentElement.style.colorScheme = theme;
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
  fillInTexts(frame.contentDocument);
  const map = frame.contentDocument.querySelector('.summit');
  if (map !== null) showSummitMap(map);
  const choice = frame.contentDocument.querySelector('#mark-choice');
  if (choice !== null)
    showMarkChoice(choice, { chosen: 'section', isLocked: false, failure: null, onChoose: () => {} });
  return frame.contentDocument;
}
