/** Opens the card page to what comes through a port. */
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
  const answers = new FactAnswers(post);
  let show: ReturnType<typeof startCardPage> | null = null;

  const begin = (): void => {
    setPageLanguage(document);
    stylePage(document);
    onlyTrusted(signal);
    const facts = factSource({
      bundled: bundledFactSet,
      ask: (entity) => answers.to(entity),
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
        return answers.take(data);
      default:
        show?.(data);
    }
  };
  signal.addEventListener('abort', () => port.close(), { once: true });
  if (browser?.i18n === undefined) post({ kind: 'texts-of', names: cardMessageNames() });
  else begin();
}

/** By the document's own interface: a page's policy, which Firefox asks in some of its frames, has no say in it. */
function stylePage(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([partStyles, pageStyles].join('\n'));
  document.adoptedStyleSheets = [sheet];
}

/** Facts of added sets, which the other end of the port asks for. */
class FactAnswers {
  readonly #post: (message: FromCard) => void;
  readonly #waiting = new Map<EntityId, ((facts: FactSetData | null) => void)[]>();

  constructor(post: (message: FromCard) => void) {
    this.#post = post;
  }

  to(entity: EntityId): Promise<FactSetData | null> {
    return new Promise((resolve) => {
      this.#waiting.set(entity, [...(this.#waiting.get(entity) ?? []), resolve]);
      this.#post({ kind: 'facts-of', entity });
    });
  }

  take({ entity, facts }: Extract<ToCard, { kind: 'facts' }>): void {
    const waiting = this.#waiting.get(entity) ?? [];
    this.#waiting.delete(entity);
    for (const answer of waiting) answer(facts);
  }
}

/** What a reader does in a card, no script can. */
function onlyTrusted(signal: AbortSignal): void {
  const stop = (event: Event): void => {
    if (!event.isTrusted) event.stopImmediatePropagation();
  };
  for (const type of ['click', 'pointerdown', 'pointermove', 'keydown', 'focusin'])
    addEventListener(type, stop, { capture: true, signal });
}
