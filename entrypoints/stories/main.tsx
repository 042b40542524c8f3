import { render } from 'preact';
import { bundledStory } from '../../components/card/bundled-story.ts';
import { loadScript } from '../../components/card/load-script.ts';
import { ownPictures } from '../../components/card/own-pictures.ts';
import { PictureSourceProvider } from '../../components/card/Picture.tsx';
import { announceChange } from '../../components/fact-sets/announce.ts';
import { openLibrary } from '../../components/fact-sets/library.ts';
import { readerLanguages } from '../../components/i18n/reader-languages.ts';
import { setPageLanguage } from '../../components/i18n/say.ts';
import { StoriesPage } from '../../components/stories/StoriesPage.tsx';
import { openDrafts } from '../../components/writing/draft-store.ts';

setPageLanguage(document);

/** Until the page is closed. */
const { signal } = new AbortController();

async function bundledFile(): Promise<string> {
  const [{ alaskaSummit }, { writeFactSetFile }] = await Promise.all([
    import('../../assets/facts/alaska-summit.ts'),
    import('../../components/fact-sets/write-fact-set.ts'),
  ]);
  return writeFactSetFile(alaskaSummit);
}

render(
  <PictureSourceProvider value={ownPictures()}>
    <StoriesPage
      library={openLibrary({ as: 'reader', languages: readerLanguages(), signal, onChange: announceChange })}
      drafts={openDrafts({ signal })}
      bundled={await bundledStory(loadScript)}
      bundledFile={bundledFile}
    />
  </PictureSourceProvider>,
  document.body,
);
