import families from 'virtual:language-families';
import { render } from 'preact';
import { factsWithAddedStories } from '../../components/card/fact-source.ts';
import { loadBundledStory } from '../../components/card/load-bundled-story.ts';
import { loadScript } from '../../components/card/load-script.ts';
import { ownPictures } from '../../components/card/own-pictures.ts';
import { PictureSourceProvider } from '../../components/card/Picture.tsx';
import { setPageLanguage } from '../../components/i18n/say.ts';
import { readStamp, watchStamp } from '../../components/library/stamp.ts';
import { ConnectedPopup } from '../../components/popup/Popup.tsx';
import type { FileChooser } from '../../components/popup/SettingsFileSection.tsx';
import { type FileTask, fileTaskIn, showTab } from '../../components/popup/tab.ts';
import type { LookUp } from '../../components/popup/use-popup.ts';
import type { LanguageNames } from '../../components/story/schema.ts';

setPageLanguage(document);

/** `popup.html?tab=7` is the popup for tab 7, in a tab of its own. */
const asked = new URLSearchParams(location.search).get('tab');
const askedTab = asked ? Number(asked) : null;
const askedFile = fileTaskIn(location.hash);

/** Loaded on demand: most users of the popup do not need it. */
async function bundledFile(): Promise<string> {
  const [{ alaskaSummit }, { writeStoryFile }] = await Promise.all([
    import('../../assets/facts/alaska-summit.ts'),
    import('../../components/library/write-story.ts'),
  ]);
  return writeStoryFile(alaskaSummit);
}

/** The same. */
const lookUpHere: LookUp = async ({ text, language }, { bundled, otherLanguages }) => {
  const [{ lookUp }, { bundledNames }, { stamp }] = await Promise.all([
    import('../../components/library/look-up.ts'),
    import('../../components/story/bundled-names.ts'),
    readStamp(),
  ]);
  const called = await lookUp(text, language, {
    bundled: bundled ? bundledNames : [],
    families: otherLanguages ? families : [],
    load: (family) => loadScript<readonly LanguageNames[]>({ script: `languages/${family}` }),
    stamp,
  });
  return called.map(({ entity }) => entity);
};

function chooserFor(what: FileTask): FileChooser {
  if (askedFile === what) return 'asked';
  return asked === null ? 'elsewhere' : 'here';
}

/** The tab with what the popup was opened for in a tab of its own. */
const panels = { 'settings-file': 'settings', stories: 'stories' } as const;

const story = await loadBundledStory(loadScript);

render(
  <PictureSourceProvider value={ownPictures()}>
    <ConnectedPopup
      askedTab={askedTab}
      story={story}
      bundledFile={bundledFile}
      facts={factsWithAddedStories(story, (onChange) => watchStamp(onChange, new AbortController().signal))}
      lookUp={lookUpHere}
      fileChooser={chooserFor('settings-file')}
      setChooser={chooserFor('stories')}
      askedPanel={askedFile && panels[askedFile]}
      onLeave={() => (askedTab === null ? window.close() : void showTab(askedTab))}
    />
  </PictureSourceProvider>,
  document.body,
);
