/**
 * Connects the card page to a content script. Any page may embed the card page and send it messages; only a content
 * script has a token, which the background issued for its tab.
 */
import { browser } from 'wxt/browser';
import { cardMessageNames } from '../i18n/catalog.ts';
import { storeTexts } from '../i18n/message-text.ts';
import { setPageLanguage } from '../i18n/say.ts';
import { send } from '../messages/send.ts';
import type { EntityId, FactSetData } from '../story/schema.ts';
import { bundledStory } from './bundled-story.ts';
import { cardStyles } from './Card.tsx';
import { startCardPage } from './card-page.tsx';
import { factSource } from './fact-source.ts';
import { loadScript } from './load-script.ts';
import { loadedPictures } from './picture-sources.ts';
import { type FromCard, isHandshake, isToCard, type ToCard } from './protocol.ts';

/**
 * Calls `onPort` with the port of the first message, if the message has a valid token. Later messages are ignored, so
 * a page can cause only one request to the background each time it loads the card page.
 */
export function awaitPort(on: {
  readonly onPort: (port: MessagePort) => void;
  readonly signal: AbortSignal;
}): void {
  const { onPort, signal } = on;
  const handle = async ({ data, ports: [port], isTrusted }: MessageEvent<unknown>): Promise<void> => {
    if (port === undefined || !isTrusted || !isHandshake(data)) return;
    if ((await isKnownToken(data.token)) && !signal.aborted) onPort(port);
  };
  addEventListener('message', (event) => void handle(event), { once: true, signal });
}

/**
 * In Firefox, frames of a sandboxed document do not have the extension's interface, so the token cannot be verified,
 * and there is nothing to protect: such a card page has only the bundled story, and what comes through the port.
 */
async function isKnownToken(token: string): Promise<boolean> {
  if (browser?.runtime?.id === undefined) return true;
  const answer = await send('use-card-token', { token }).catch(() => null);
  return answer?.isKnown === true;
}

/** Draws the cards that a content script requests through a port, until the signal aborts. */
export function openCardPage(on: {
  readonly holder: HTMLElement;
  readonly port: MessagePort;
  readonly signal: AbortSignal;
}): void {
  const { holder, port, signal } = on;
  const post = (message: FromCard): void => port.postMessage(message);
  const answers = new FactRequests(post);
  let show: ReturnType<typeof startCardPage> | null = null;

  const begin = async (): Promise<void> => {
    setPageLanguage(document);
    stylePage(document);
    blockUntrustedEvents(signal);
    const bundled = await bundledStory(loadScript);
    if (signal.aborted) return;
    const facts = factSource({
      bundled,
      ask: (entity) => answers.request(entity),
      watch: () => {},
    });
    show = startCardPage({ holder, root: document, facts, pictures: loadedPictures(), post, signal });
    post({ kind: 'ready' });
  };
  port.onmessage = ({ data }) => {
    if (!isToCard(data)) return;
    switch (data.kind) {
      case 'texts':
        storeTexts(document, data.texts);
        return void begin();
      case 'facts':
        return answers.resolve(data);
      default:
        show?.(data);
    }
  };
  signal.addEventListener('abort', () => port.close(), { once: true });
  if (browser?.i18n === undefined) post({ kind: 'texts-of', names: cardMessageNames() });
  else void begin();
}

/**
 * Through the document's own interface, to which a page's content security policy, which Firefox applies in some of
 * its frames, does not extend.
 */
function stylePage(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles);
  document.adoptedStyleSheets = [sheet];
}

/** Requests facts of added sets through the port. */
class FactRequests {
  readonly #post: (message: FromCard) => void;
  readonly #pending = new Map<EntityId, ((facts: FactSetData | null) => void)[]>();

  constructor(post: (message: FromCard) => void) {
    this.#post = post;
  }

  request(entity: EntityId): Promise<FactSetData | null> {
    return new Promise((resolve) => {
      this.#pending.set(entity, [...(this.#pending.get(entity) ?? []), resolve]);
      this.#post({ kind: 'facts-of', entity });
    });
  }

  resolve({ entity, facts }: Extract<ToCard, { kind: 'facts' }>): void {
    const waiting = this.#pending.get(entity) ?? [];
    this.#pending.delete(entity);
    for (const answer of waiting) answer(facts);
  }
}

/** Only readers can use a card: events dispatched by scripts are stopped. */
function blockUntrustedEvents(signal: AbortSignal): void {
  const stop = (event: Event): void => {
    if (!event.isTrusted) event.stopImmediatePropagation();
  };
  for (const type of ['click', 'pointerdown', 'pointermove', 'keydown', 'focusin'])
    addEventListener(type, stop, { capture: true, signal });
}
