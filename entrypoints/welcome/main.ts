import { browser } from 'wxt/browser';
import '../../components/highlight/marks.css';
import { startFrame } from '../../components/frame/start-frame.ts';
import { fillInTexts } from '../../components/welcome/fill-in-texts.ts';
import { showSummitMap } from '../../components/welcome/SummitMap.tsx';
import { type Shortcuts, showShortcuts } from '../../components/welcome/show-shortcuts.ts';
import { setPageLanguage } from '../../components/words/page-language.ts';

setPageLanguage(document);
fillInTexts(document);

const summitMap = document.querySelector('#summit-map');
if (summitMap !== null) showSummitMap(summitMap);

// Browsers do not run content scripts in extension pages, so this page runs the same code itself.
await startFrame({
  site: async () => null,
  probe: { blockMayHoldName: () => true, mayHoldName: () => true },
  loadCollector: async () => {
    const { WordCollector } = await import('../../components/frame/word-collector.ts');
    return (wiring) => new WordCollector(wiring);
  },
  loadAnnotator: async () => {
    const { bundledAnnotator } = await import('../../components/frame/bundled-annotator.ts');
    return bundledAnnotator();
  },
  lifetime: { signal: new AbortController().signal, check() {}, end() {} },
});

showShortcuts(document, await readShortcuts());

/** Returns `null` in Firefox for Android, which has no shortcuts. */
async function readShortcuts(): Promise<Shortcuts | null> {
  if (browser.commands === undefined) return null;
  const commands = await browser.commands.getAll();
  return new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
}
