/** Hiding names from the card, which each browser does in its way. */
import { expect } from 'vitest';
import type { BrowserName } from '../../../tools/browsers.ts';
import type { Tab } from './driver.ts';
import { cardIn, clickInCard } from './looking.ts';
import type { World } from './world.ts';

type Hiding = {
  readonly browser: BrowserName;
  readonly tab: Tab;
  /** The name that the card is open on. */
  readonly name: string;
  /** As the buttons say it: “everywhere”, “on news.test”. */
  readonly where: string;
};

/** Presses a button of the card's options that hides its name, and waits until it is hidden. */
export async function hideFromCard(world: World, { browser, tab, name, where }: Hiding): Promise<void> {
  await clickInCard(tab, 'Options');
  await clickInCard(tab, `Hide ${name} ${where}`);
  // Firefox does not say what a page draws over a card: there the popup asks again.
  if (browser === 'firefox') await pressInPopup(world, `Hide ${where}`);
  const said =
    browser === 'firefox'
      ? () => inPopup(world, (document) => document.body.textContent)
      : async () => (await cardIn(tab))?.text ?? null;
  await expect.poll(said).toContain('is no longer marked');
}

export const undoHiding = (
  world: World,
  { browser, tab }: { readonly browser: BrowserName; readonly tab: Tab },
): Promise<void> => (browser === 'firefox' ? pressInPopup(world, 'Undo') : clickInCard(tab, 'Undo'));

/** Closes the popup that the browser shows: a press in the page would, those of drivers do not. */
export async function closePopup(world: World): Promise<void> {
  await inPopup(world, (document) => document.defaultView?.close());
}

async function pressInPopup(world: World, saying: string): Promise<void> {
  const press = `(document) => {
    const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes('${saying}'));
    const isReady = found?.disabled === false;
    if (isReady) found.click();
    return isReady;
  }`;
  await expect.poll(() => inPopup(world, press as never)).toBe(true);
}

/** Reads or does something in the popup that the browser shows; `null` where it shows none. */
export const inPopup = <Result>(world: World, act: (document: Document) => Result): Promise<Result | null> =>
  world.extension.evaluate(
    `(() => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      return popup === undefined ? null : (${act})(popup.document);
    })()` as never,
  );
