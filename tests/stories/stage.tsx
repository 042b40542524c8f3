/** The stories page on a stage: with a library and drafts of its own, in the real database. */
import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';
import { ownPictures } from '../../components/card/own-pictures.ts';
import { PictureSourceProvider } from '../../components/card/Picture.tsx';
import { type Drafts, openDrafts } from '../../components/drafts/draft-store.ts';
import { addStory } from '../../components/library/edit-library.ts';
import { type Library, openLibrary } from '../../components/library/library.ts';
import { qualifyIds, readStoryFile } from '../../components/library/story-file.ts';
import type { StoryOrigin } from '../../components/library/story-records.ts';
import { defaultSettings } from '../../components/settings/settings.ts';
import storiesCss from '../../components/stories/stories.css?inline';
import { bundledStory } from '../../components/story/bundled-story.ts';
import type { StoriesWiring } from '../../components/ui/wiring.ts';
import type { WrittenStory } from '../library/files.ts';

export type StoriesStage = {
  /** The element that everything is drawn into. */
  readonly root: HTMLElement;
  readonly library: Library;
  readonly drafts: Drafts;
  readonly wiring: StoriesWiring;
};

/** Sets a stage for each test, with the page's style. */
export function setStoriesStage(languages: readonly string[] = ['en']): { readonly now: () => StoriesStage } {
  let stage: StoriesStage | null = null;
  let end = new AbortController();
  let name = '';
  const style = new CSSStyleSheet();
  beforeEach(() => {
    style.replaceSync(storiesCss);
    document.adoptedStyleSheets = [style];
    end = new AbortController();
    name = `stories of a test, ${crypto.randomUUID()}`;
    const { signal } = end;
    const library = openLibrary({ as: 'reader', languages, signal, name });
    const drafts = openDrafts({ signal, name: `${name}, drafts` });
    const root = document.createElement('div');
    document.body.append(root);
    stage = { root, library, drafts, wiring: wiringOf(library, drafts) };
  });
  afterEach(() => {
    if (stage !== null) {
      render(null, stage.root);
      stage.root.remove();
    }
    end.abort();
    indexedDB.deleteDatabase(name);
    indexedDB.deleteDatabase(`${name}, drafts`);
    document.adoptedStyleSheets = [];
    history.replaceState(null, '', location.pathname + location.search);
  });
  return {
    now() {
      if (stage === null) throw new Error('The stage is not set.');
      return stage;
    },
  };
}

const wiringOf = (library: Library, drafts: Drafts): StoriesWiring => ({
  library,
  drafts,
  bundled: bundledStory,
  bundledFile: async () => {
    const { alaskaSummit } = await import('../../assets/facts/alaska-summit.ts');
    const { writeStoryFile } = await import('../../components/library/write-story.ts');
    return writeStoryFile(alaskaSummit);
  },
  bundledNames: async () => ({ entities: [], languages: [] }),
  stored: {
    settings: defaultSettings,
    problems: [],
    organization: null,
    storyProblems: [],
    fileText: () => '{}',
  },
  reading: { theme: 'light', textSize: 'normal' },
  tableFor: () => null,
  forgetTable: () => undefined,
});

/** Draws into an element, with the pictures of the extension's own pages. */
export const draw = (drawn: preact.ComponentChildren, root: Element): void =>
  render(<PictureSourceProvider value={pictures}>{drawn}</PictureSourceProvider>, root);

const pictures = ownPictures();

/** Adds a story as a reader or an organization does. */
export async function addWritten(
  library: Library,
  written: WrittenStory,
  origin: StoryOrigin = 'reader',
): Promise<void> {
  const text = JSON.stringify(written);
  const read = readStoryFile(text);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  await addStory(
    { ...library, as: origin },
    { data: qualifyIds(read.file), file: new Blob([text]), replaces: origin === 'reader' ? null : 'any' },
  );
}
