/** Files that pages of the extension save. */
import type { Tab } from './driver.ts';
import type { GivenFile } from './stories-part.ts';

/** Keeps what the page saves as a file, instead of having the browser ask where to, or download it. */
export const keepSavedFiles = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    if ('showSaveFilePicker' in window)
      window.showSaveFilePicker = async ({ suggestedName: name }: { suggestedName: string }) => ({
        createWritable: () => {
          const { readable, writable } = new TransformStream();
          const text = new Response(readable).text();
          void text.then((text) => Object.assign(window, { saved: { name, text } }));
          return writable;
        },
      });
    const kept: { text?: Promise<string> } = {};
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      kept.text = file.text();
      return make(file);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const name = this.download;
      void kept.text?.then((text) => Object.assign(window, { saved: { name, text } }));
    };
  });

/** The file that was saved last; `null` for none. */
export const savedFile = (tab: Tab): Promise<GivenFile | null> =>
  tab.evaluate(() => (window as unknown as { saved?: GivenFile }).saved ?? null);
