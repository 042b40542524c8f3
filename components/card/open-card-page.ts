/**
 * Connects the card page to a content script. Any page may embed the card page and send it messages; only a content
 * script loads it with a token, which the background issued for its tab. Without one the card page shows nothing,
 * wherever it is.
 */
import { setPageLanguage } from '../i18n/say.ts';
import { send } from '../messages/send.ts';
import { refusalText } from '../settings/refusal-text.ts';
import { hasPanel, openPanelHere } from '../tabs/panel.ts';
import { errorMessage } from '../validation/checks.ts';
import { cardStyles } from './Card.tsx';
import { type CardActions, startCardPage } from './card-page.tsx';
import { factsWithAddedStories } from './fact-source.ts';
import { loadBundledStory } from './load-bundled-story.ts';
import { loadScript } from './load-script.ts';
import { loadedPictures } from './picture-sources.ts';
import { isHandshake, isToCard } from './protocol.ts';

/** Calls `onPort` with the port of the first message that has the page's token, if the background knows that. */
export function awaitPort(on: {
  /** The fragment of the page's address. */
  readonly token: string;
  readonly onPort: (port: MessagePort) => void;
  readonly signal: AbortSignal;
}): void {
  const { token, onPort, signal } = on;
  const isKnown = isKnownToken(token);
  const listening = new AbortController();
  const handle = async ({ data, ports: [port], isTrusted }: MessageEvent<unknown>): Promise<void> => {
    if (port === undefined || !isTrusted || !isHandshake(data) || data.token !== token) return;
    listening.abort();
    if ((await isKnown) && !signal.aborted) onPort(port);
  };
  const until = AbortSignal.any([signal, listening.signal]);
  addEventListener('message', (event) => void handle(event), { signal: until });
}

/** Asks once. False, too, where a document's sandbox takes the extension's interface from the frame. */
async function isKnownToken(token: string): Promise<boolean> {
  if (token === '') return false;
  const answer = await send('use-card-token', { token }).catch(() => null);
  return answer?.isKnown === true;
}

/** Draws the cards that a content script requests through a port, until the signal aborts. */
export async function openCardPage(on: {
  readonly holder: HTMLElement;
  readonly port: MessagePort;
  readonly signal: AbortSignal;
}): Promise<void> {
  const { holder, port, signal } = on;
  setPageLanguage(document);
  stylePage(document);
  blockUntrustedEvents(signal);
  signal.addEventListener('abort', () => port.close(), { once: true });
  // Before the story has loaded, which may take long on a busy machine: what is sent meanwhile waits in the port.
  port.postMessage({ kind: 'ready' });
  const bundled = await loadBundledStory(loadScript);
  if (signal.aborted) return;
  const show = startCardPage({
    holder,
    root: document,
    // When added stories change, the frame of the content script starts again, and its cards too.
    facts: factsWithAddedStories(bundled, () => {}),
    pictures: loadedPictures(),
    actions: byBackground,
    post: (message) => port.postMessage(message),
    signal,
  });
  port.onmessage = ({ data }) => {
    if (isToCard(data)) show(data);
  };
}

const byBackground: CardActions = {
  async save(change) {
    try {
      const { refused } = (await send('hide-name', change)) ?? { refused: { kind: 'no-answer' } };
      return refused && refusalText(refused);
    } catch (error) {
      return errorMessage(error);
    }
  },
  async askInPopup(entity) {
    await send('hide-in-popup', { entity }).catch((error) =>
      console.debug('Namelight could not ask in its popup.', error),
    );
  },
  // In Firefox a card's frame cannot open tabs.
  async openInBackground(address) {
    await send('show-in-tab', { address });
  },
  openPanel: hasPanel()
    ? async (entity) => {
        // First: browsers require a call directly from a click.
        await openPanelHere();
        await send('show-in-panel', { entity });
      }
    : null,
};

/**
 * Through the document's own interface, to which a page's content security policy, which Firefox applies in some of
 * its frames, does not extend.
 */
function stylePage(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles);
  document.adoptedStyleSheets = [sheet];
}

/** Only readers can use a card: events dispatched by scripts are stopped. */
function blockUntrustedEvents(signal: AbortSignal): void {
  const stop = (event: Event): void => {
    if (!event.isTrusted) event.stopImmediatePropagation();
  };
  for (const type of ['click', 'pointerdown', 'pointermove', 'keydown', 'focusin'])
    addEventListener(type, stop, { capture: true, signal });
}
