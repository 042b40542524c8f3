import families from 'virtual:language-families';
import stems from 'virtual:stems';
import { browser } from 'wxt/browser';
import '../../components/page/marks.css';
import { annotate } from '../../components/content/annotate.ts';
import { chooseCardLink } from '../../components/content/card-frame.ts';
import { createCardHost } from '../../components/content/card-host.ts';
import { startFrame } from '../../components/content/frame.ts';
import { addedRules } from '../../components/finder/added-names.ts';
import { GrowingNames } from '../../components/finder/growing-names.ts';
import { languageFamily } from '../../components/finder/language.ts';
import { createPrefilter } from '../../components/finder/prefilter.ts';
import { readerLanguages } from '../../components/i18n/reader-languages.ts';
import { setPageLanguage } from '../../components/i18n/say.ts';
import { announceChange } from '../../components/library/announce.ts';
import { openLibrary } from '../../components/library/library.ts';
import { type EffectiveSettings, watchSettings } from '../../components/settings/storage.ts';
import type { LanguageNames } from '../../components/story/schema.ts';
import { saveSettings } from '../../components/ui/save-settings.ts';
import { errorMessage } from '../../components/validation/checks.ts';
import { fillInTexts, type Shortcuts, showShortcuts } from '../../components/welcome/fill-in-texts.ts';
import { type MarkMentions, showMarkChoice } from '../../components/welcome/MarkChoice.tsx';
import { showPackChoice } from '../../components/welcome/PackChoice.tsx';
import { showSummitMap } from '../../components/welcome/SummitMap.tsx';

setPageLanguage(document);
fillInTexts(document);

const summitMap = document.querySelector('.summit');
if (summitMap !== null) showSummitMap(summitMap);

const markChoice = document.querySelector('#mark-choice');
if (markChoice !== null)
  watchSettings({
    also: async () => ({}),
    onRead: (read) => showMarkChoiceIn(markChoice, read, null),
    signal: new AbortController().signal,
  });

const packChoice = document.querySelector('#pack-choice');
if (packChoice !== null) {
  const { signal } = new AbortController();
  showPackChoice(
    packChoice,
    openLibrary({ as: 'reader', languages: readerLanguages(), signal, onChange: announceChange }),
  );
}

function showMarkChoiceIn(holder: Element, read: EffectiveSettings, failure: string | null): void {
  const { settings, organization } = read;
  showMarkChoice(holder, {
    chosen: settings.markMentions,
    isLocked: organization?.isLocked('markMentions') ?? false,
    failure,
    onChoose: (mentions) =>
      void choose(mentions).catch((error) => showMarkChoiceIn(holder, read, errorMessage(error))),
  });
}

async function choose(mentions: MarkMentions): Promise<void> {
  await saveSettings({ kind: 'set', patch: { markMentions: mentions } });
}

// Browsers do not run content scripts in extension pages, so this page runs the same code itself.
await startFrame({
  site: async () => null,
  prefilter: () => createPrefilter(stems),
  loadMarks: async () => (wiring) =>
    annotate({
      ...wiring,
      languages: { families, load: namesOf },
      added: new GrowingNames(addedRules),
      loadCardHost: async () => (on) => createCardHost({ ...on, openLink: chooseCardLink() }),
      showStyles: async () => {},
    }),
  lifetime: { signal: new AbortController().signal, check() {}, end() {} },
});

showShortcuts(document, await readShortcuts());

async function namesOf(family: string): Promise<readonly LanguageNames[]> {
  const { bundledLanguages } = await import('../../components/story/bundled-languages.ts');
  return bundledLanguages.filter(({ lang }) => languageFamily(lang) === family);
}

/** Returns `null` in Firefox for Android, which has no shortcuts. */
async function readShortcuts(): Promise<Shortcuts | null> {
  if (browser.commands === undefined) return null;
  const commands = await browser.commands.getAll();
  return new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
}
