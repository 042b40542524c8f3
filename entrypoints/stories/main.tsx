import families from 'virtual:language-families';
import { render } from 'preact';
import { loadBundledStory } from '../../components/card/load-bundled-story.ts';
import { loadScript } from '../../components/card/load-script.ts';
import { ownPictures } from '../../components/card/own-pictures.ts';
import { PictureSourceProvider } from '../../components/card/Picture.tsx';
import { openDrafts } from '../../components/drafts/draft-store.ts';
import { languageFamily } from '../../components/finder/language.ts';
import { readerLanguages } from '../../components/i18n/reader-languages.ts';
import { setPageLanguage } from '../../components/i18n/say.ts';
import { announceChange } from '../../components/library/announce.ts';
import { openLibrary } from '../../components/library/library.ts';
import { StoriesPage } from '../../components/stories/StoriesPage.tsx';
import type { LanguageNames } from '../../components/story/schema.ts';
import type { BundledNames } from '../../components/ui/wiring.ts';

setPageLanguage(document);

/** Until the page is closed. */
const { signal } = new AbortController();

async function bundledFile(): Promise<string> {
  const [{ alaskaSummit }, { writeStoryFile }] = await Promise.all([
    import('../../assets/facts/alaska-summit.ts'),
    import('../../components/library/write-story.ts'),
  ]);
  return writeStoryFile(alaskaSummit);
}

async function bundledNamesIn(tags: readonly string[]): Promise<BundledNames> {
  const { bundledNames } = await import('../../components/story/bundled-names.ts');
  const wanted = new Set(tags.map(languageFamily));
  const loaded = await Promise.allSettled(
    families
      .filter((family) => wanted.has(family))
      .map((family) => loadScript<readonly LanguageNames[]>({ script: `languages/${family}` })),
  );
  return {
    entities: bundledNames,
    languages: loaded.flatMap((one) => (one.status === 'fulfilled' ? one.value : [])),
  };
}

render(
  <PictureSourceProvider value={ownPictures()}>
    <StoriesPage
      library={openLibrary({ as: 'reader', languages: readerLanguages(), signal, onChange: announceChange })}
      drafts={openDrafts({ signal })}
      bundled={await loadBundledStory(loadScript)}
      bundledFile={bundledFile}
      bundledNames={bundledNamesIn}
    />
  </PictureSourceProvider>,
  document.body,
);
