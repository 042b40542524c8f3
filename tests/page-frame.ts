import { render } from 'preact';
import { afterEach } from 'vitest';

type PageLook = {
  readonly width: number;
  readonly height: number;
  readonly theme: string;
  /** From left to right if left out. */
  readonly direction?: string;
};

/** Returns what opens a page of the extension without its scripts, in a window of some size; each test's are removed after it. */
export function setPageFrames(of: {
  readonly html: string;
  readonly css: string;
}): (look: PageLook) => Promise<Document> {
  const frames: HTMLIFrameElement[] = [];
  afterEach(() => {
    for (const frame of frames.splice(0)) {
      if (frame.contentDocument !== null) render(null, frame.contentDocument.body);
      frame.remove();
    }
  });
  return async ({ width, height, theme, direction = 'ltr' }) => {
    const page = new DOMParser().parseFromString(of.html, 'text/html');
    for (const part of page.querySelectorAll('script, link')) part.remove();
    page.head.append(Object.assign(page.createElement('style'), { textContent: of.css }));
    Object.assign(page.documentElement.dataset, { theme });
    page.documentElement.dir = direction;
    const frame = document.createElement('iframe');
    frames.push(frame);
    frame.style.cssText = `width: ${width}px; height: ${height}px; border: none`;
    frame.srcdoc = page.documentElement.outerHTML;
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.body.append(frame);
    });
    if (frame.contentDocument === null) throw new Error('The frame has no document.');
    return frame.contentDocument;
  };
}
