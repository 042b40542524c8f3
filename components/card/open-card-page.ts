/** Connects the card page to a port. */
import { browser } from 'wxt/browser';
import { bundledFactSet } from '../facts/bundled-fact-set.ts';
import type { EntityId, FactSetData } from '../facts/schema.ts';
import { cardMessageNames } from '../words/card-message-names.ts';
import { setPageLanguage } from '../words/page-language.ts';
import { storeTexts } from '../words/stored-texts.ts';
import { startCardPage } from './card-page.tsx';
import { factSource } from './fact-source.ts';
import pageStyles from './page.css?inline';
import { loadedPictures } from './picture-source.ts';
import { type FromCard, isToCard, type ToCard } from './protocol.ts';
import { partStyles } from './styles.ts';

export function openCardPage(on: {
  readonly holder: HTMLElement;
  readonly port: MessagePort;
  readonly signal: AbortSignal;
}): void {
  const { holder, port, signal } = on;
  const post = (message: FromCard): void => port.postMessage(message);
  const answers = new FactRequests(post);
  let show: ReturnType<typeof startCardPage> | null = null;

  const begin = (): void => {
    setPageLanguage(document);
    stylePage(document);
    blockUntrustedEvents(signal);
    const facts = factSource({
      bundled: bundledFactSet,
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
        return begin();
      case 'facts':
        return answers.resolve(data);
      default:
        show?.(data);
    }
  };
  signal.addEventListener('abort', () => port.close(), { once: true });
  if (browser?.i18n === undefined) post({ kind: 'texts-of', names: cardMessageNames() });
  else begin();
}

/**
 * Through the document's own interface, to which a page's content security policy, which Firefox applies in some of
 * its frames, does not extend.
 */
function stylePage(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([partStyles, pageStyles].join('\n'));
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
