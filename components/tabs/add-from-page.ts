/** "Add to a story…": reads what is selected on a page and opens the window in which it is added. */
import { type Browser, browser } from 'wxt/browser';
import { pause } from '../events/listen.ts';
import { isSameText, oneLine } from '../story/seen-text.ts';
import { isRecord } from '../validation/checks.ts';
import { mayAccessFrame } from './access.ts';
import { keepSelection, type SelectedOnPage } from './selections.ts';

/** What the browser says about a click on the menu entry. */
export type MenuClick = Pick<
  Browser.contextMenus.OnClickData,
  'selectionText' | 'pageUrl' | 'frameUrl' | 'frameId'
>;
/** The tab of the click; without access to it, browsers leave out its address and title. */
export type ClickedTab = Pick<Browser.tabs.Tab, 'id' | 'url' | 'title'>;

/** What the script in the frame returns; `components/page/selected-text.ts` says it. */
type ReadInFrame = Pick<SelectedOnPage, 'text' | 'sentence' | 'language'>;

/** Reads what the click was on and opens a window for it. */
export async function addFromPage(click: MenuClick, tab: ClickedTab | undefined): Promise<void> {
  await openWindowFor(await readSelected(click, tab));
}

/** Reads what the click was on. */
export async function readSelected(click: MenuClick, tab: ClickedTab | undefined): Promise<SelectedOnPage> {
  return selectedOnPage(click, tab, await readInFrame(click, tab));
}

/** Keeps what was selected and opens the window in which it is added. */
export async function openWindowFor(selected: SelectedOnPage): Promise<void> {
  await openWindow(await keepSelection(selected));
}

const windowSize = { width: 480, height: 720 } as const;

async function openWindow(token: string): Promise<void> {
  const url = `${browser.runtime.getURL('/stories.html')}#add=${token}`;
  // Phones have no windows.
  if (browser.windows === undefined) await browser.tabs.create({ url });
  else await browser.windows.create({ type: 'popup', url, ...windowSize });
}

/** How long a page may take to answer: what was chosen happens also where a page is busy without end. */
const maxWaitMs = 1_500;

/** Resolves with `null` if a page takes too long to answer. */
export function inTime<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  const answered = new AbortController();
  const late = pause(maxWaitMs, answered.signal).then(() => null);
  return Promise.race([answer, late]).finally(() => answered.abort());
}

/** Asks the frame for the selection and the sentence around it; `null` where Namelight may not read, or cannot. */
async function readInFrame(click: MenuClick, tab: ClickedTab | undefined): Promise<ReadInFrame | null> {
  const { frameId = 0, frameUrl, pageUrl } = click;
  if (tab?.id === undefined) return null;
  const sender = { tab: tab as Browser.tabs.Tab, frameId, url: frameUrl ?? pageUrl ?? '' };
  if (!(await mayAccessFrame(sender))) return null;
  const target = { tabId: tab.id, frameIds: [frameId] };
  const reading = browser.scripting.executeScript({
    target,
    files: ['/selection.js'],
    injectImmediately: true,
  });
  try {
    const [frame] = (await inTime(reading)) ?? [];
    return isReadInFrame(frame?.result) ? frame.result : null;
  } catch (error) {
    // The frame is gone, or is none that extensions may read.
    console.debug('Namelight could not read what is selected:', error);
    return null;
  }
}

const isReadInFrame = (value: unknown): value is ReadInFrame =>
  isRecord(value) &&
  typeof value.text === 'string' &&
  typeof value.sentence === 'string' &&
  (value.language === null || (typeof value.language === 'string' && value.language.length <= 35));

/** Longer than a name or a sentence may be: what is too long for one is the other, and what is too long for both is cut. */
export const maxText = 400;

/**
 * Puts together what the browser says was clicked on and what the frame says, if that is about the same selection: the
 * page may have changed in between. Everything is cleaned, for whatever a page says may be meant to mislead.
 */
export function selectedOnPage(
  click: MenuClick,
  tab: ClickedTab | undefined,
  read: ReadInFrame | null,
): SelectedOnPage {
  const { selectionText, pageUrl = tab?.url ?? '' } = click;
  const text = oneLine(selectionText ?? read?.text ?? '', maxText);
  const isSame = read !== null && isSameText(selectionText ?? read.text, read.text);
  const isSamePage = tab?.url === undefined || withoutFragment(tab.url) === withoutFragment(pageUrl);
  return {
    text,
    sentence: isSame ? oneLine(read.sentence, maxText) : '',
    title: isSamePage ? oneLine(tab?.title ?? '', 300) : '',
    address: shareableAddress(pageUrl),
    language: isSame ? read.language : null,
  };
}

const withoutFragment = (address: string): string => address.replace(/#.*$/s, '');

/** Longer addresses are cut by none of the checks, but refused. */
const maxAddress = 2_000;

/** The address of a page of the web, as others can open it. */
export function shareableAddress(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href.length > maxAddress ? null : url.href;
}
