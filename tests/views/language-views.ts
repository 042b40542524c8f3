/** What is looked at in another language: every card, open and unfolded, the popup and the welcome page. */
import { catalogs as all, type catalogs } from '../../assets/words/index.ts';
import type { TabName } from '../../components/popup/tab-names.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import { until } from '../../tools/sight.ts';
import type { ChromiumTab } from '../e2e/harness/chromium.ts';
import { cardIn, clickInCard, marksIn, pointAt } from '../e2e/harness/looking.ts';
import { hasPictures, type Stage, showTab, tabInFront, type View, welcome } from './views.ts';

export type LanguageName = keyof typeof catalogs;

/** Names of entities that need words around them, or are not written like the title of their card. */
const inText: Readonly<Record<string, string>> = {
  'the-west': 'West',
  cia: 'CIA',
  'jeffrey-sachs': 'Jeffrey Sachs',
};

type Named = { readonly id: string; readonly name: string };

const writtenAs = ({ id, name }: Named): string => inText[id] ?? name;

/** Pages in English by path: one that names everything that has a card, and one for each alone. */
export const namesPages: ReadonlyMap<string, string> = new Map([
  ['/names', pageOf(bundledStory.entities)],
  ...bundledStory.entities.map((entity) => [`/names/${entity.id}`, pageOf([entity])] as const),
]);

function pageOf(entities: readonly Named[]): string {
  const sentences = entities.map((entity) => `<p>This is a report about ${inSentence(entity)}.</p>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Names</title>
<body style="margin: 16px; font: 16px/1.6 sans-serif">${sentences.join('')}`;
}

function inSentence(entity: Named): string {
  return entity.id === 'the-west' ? 'Russia and the West, sanctions and NATO' : writtenAs(entity);
}

const short = { width: 620, height: 480 } as const;
const tall = { width: 620, height: 2_400 } as const;
const popup = { width: 400, height: 600 } as const;
const tallPopup = { width: 400, height: 1_900 } as const;

/** A page that names a country alone is not about the story. */
const settings = { markCountries: true } as const;

export const languageViews = (language: LanguageName): readonly View[] => [
  ...bundledStory.entities.flatMap((entity): View[] => [
    { name: `card-${entity.id}`, look: short, settings, open: cardOf(entity) },
    { name: `card-${entity.id}-more`, look: tall, settings, open: unfolded(entity, language) },
  ]),
  { name: 'popup', look: popup, open: popupAt('page') },
  { name: 'popup-stories', look: popup, open: popupAt('stories') },
  { name: 'popup-settings', look: popup, open: popupAt('settings') },
  { name: 'popup-settings-open', look: tallPopup, open: settingsOpen },
  { name: 'welcome', look: { width: 1_100, height: 2_600 }, open: welcome },
];

function cardOf(entity: Named): View['open'] {
  return async ({ driver, origin, look }) => {
    const name = writtenAs(entity);
    const tab = await driver.open(`${origin}/names/${entity.id}`);
    await tab.look(look);
    const isMarked = async () =>
      Object.values(await marksIn(tab))
        .flat()
        .includes(name);
    await until(isMarked);
    await pointAt(tab, name);
    await until(async () => (await cardIn(tab)) !== null);
    await until(() => hasPictures(tab));
    return tab;
  };
}

/** A card with all that it holds, as tall as that is. */
function unfolded(entity: Named, language: LanguageName): View['open'] {
  return async (stage) => {
    const tab = await cardOf(entity)(stage);
    await clickInCard(tab, all[language].card.more);
    await until(() =>
      tab.inCard((root) => {
        const document = root as Document;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.card { max-height: none !important }');
        document.adoptedStyleSheets = [...document.adoptedStyleSheets.slice(0, 1), sheet];
        const { scrollHeight = 0, clientHeight = 0 } = document.querySelector('.scroller') ?? {};
        const { bottom } = document.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
        const hasRoom = bottom <= document.documentElement.clientHeight + 1;
        return document.querySelector('.checked') !== null && scrollHeight === clientHeight && hasRoom;
      }, null),
    );
    return tab;
  };
}

function popupAt(name: TabName): View['open'] {
  return async ({ driver, origin, look }) => {
    const shown = await driver.open(`${origin}/names`);
    await until(async () => (await marksIn(shown)).person.length > 0);
    const tab = await driver.openOwn(`/popup.html?tab=${await tabInFront(driver, shown)}`);
    await tab.look(look);
    await until(() => tab.evaluate(() => document.querySelectorAll('.called').length > 7));
    await showTab(tab, name);
    return tab;
  };
}

async function settingsOpen(stage: Stage): Promise<ChromiumTab> {
  const tab = await popupAt('settings')(stage);
  await tab.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  return tab;
}
