import { render } from 'preact';
import { factsWithAddedStories } from '../../components/card/fact-source.ts';
import { loadBundledStory } from '../../components/card/load-bundled-story.ts';
import { loadScript } from '../../components/card/load-script.ts';
import { ownPictures } from '../../components/card/own-pictures.ts';
import { PictureSourceProvider } from '../../components/card/Picture.tsx';
import { readerLanguages } from '../../components/i18n/reader-languages.ts';
import { setPageLanguage } from '../../components/i18n/say.ts';
import { openLibrary } from '../../components/library/library.ts';
import { watchStamp } from '../../components/library/stamp.ts';
import { ConnectedPanel } from '../../components/panel/ConnectedPanel.tsx';

setPageLanguage(document);

/** Until the panel is closed. */
const { signal } = new AbortController();

/** `sidepanel.html?tab=7` is the panel for tab 7, in a tab of its own. */
const asked = new URLSearchParams(location.search).get('tab');

const story = await loadBundledStory(loadScript);

render(
  <PictureSourceProvider value={ownPictures()}>
    <ConnectedPanel
      askedTab={asked ? Number(asked) : null}
      bundled={story}
      facts={factsWithAddedStories(story, (onChange) => watchStamp(onChange, signal))}
      library={openLibrary({ as: 'reader', languages: readerLanguages(), signal })}
    />
  </PictureSourceProvider>,
  document.body,
);
