import { type FactSource, factSource } from '../../components/card/fact-source.ts';
import type { PictureSource } from '../../components/card/picture-sources.ts';
import type { OpenCardLink } from '../../components/card/protocol.ts';
import { visibleHit } from '../../components/content/anchor.ts';
import {
  type CardController,
  type CardSettings,
  startCard,
} from '../../components/content/card-controller.ts';
import { createCardHost, type HostView } from '../../components/content/card-host.ts';
import type { Hit } from '../../components/content/card-machine.ts';
import type { Clock } from '../../components/content/clock.ts';
import type { Point } from '../../components/content/placement.ts';
import type { Mark } from '../../components/page/mark.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import type { Entity, EntityId } from '../../components/story/schema.ts';
import type { Story } from '../../components/story/story.ts';
import { addedStoryOf } from './added-stories.ts';
import { inlineLink } from './inline-link.ts';

export const usualSettings: CardSettings = {
  openOn: 'hover',
  openKey: 'Alt',
  delay: 400,
  theme: 'light',
  textSize: 'normal',
  explain: false,
};

/** All elements that match, also those in open shadow roots. */
function select(selector: string, root: ParentNode = document): readonly HTMLElement[] {
  const inRoots = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : select(selector, shadowRoot),
  );
  return [...root.querySelectorAll<HTMLElement>(selector), ...inRoots];
}

/** Marks each `<i data-entity="…" data-rivals="… …">` of the page: a stand-in for the finder. */
function marksInPage(): readonly Mark[] {
  return select('[data-entity]').flatMap((element) => {
    const entity = entityOf(element.dataset.entity as EntityId);
    const node = element.firstChild;
    if (entity === undefined || !(node instanceof Text)) return [];
    const [start, end] = [
      { node, offset: 0 },
      { node, offset: node.length },
    ];
    const rivals = (element.dataset.rivals?.split(' ') ?? []).map((rival) => ({
      entity: rival as EntityId,
      kind: entity.kind,
    }));
    const judged = { verdict: 'accepted', certainty: 1, because: [], rivals } as const;
    return [{ entity: entity.id, kind: entity.kind, ...judged, start, end }];
  });
}

/** An entity of the bundled story or an added one. */
function entityOf(id: EntityId): Entity | undefined {
  return bundledStory.entity(id) ?? addedStoryOf(id)?.entities.find((entity) => entity.id === id);
}

function markAt(x: number, y: number): Hit | null {
  for (const mark of marksInPage()) {
    const range = document.createRange();
    range.setStart(mark.start.node, mark.start.offset);
    range.setEnd(mark.end.node, mark.end.offset);
    const rect = [...range.getClientRects()].find(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
    if (rect !== undefined) return { mark, rect };
  }
  return null;
}

/** A clock that stands still until the test advances it. */
export function handClock(): Clock & { tick(ms: number): void } {
  let now = 1000;
  let waiting: readonly { readonly at: number; readonly task: () => void; readonly signal: AbortSignal }[] =
    [];
  return {
    now: () => now,
    after(ms, task, signal) {
      waiting = [...waiting, { at: now + ms, task, signal }];
    },
    tick(ms) {
      now += ms;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { task, signal } of due) if (!signal.aborted) task();
    },
  };
}

/** The facts of one story. */
const factsOf = (bundled: Story): FactSource =>
  factSource({ bundled, ask: async () => null, watch: () => {} });

/** A source without pictures. */
export const noPictures: PictureSource = {
  flags: async () => ({}),
  locator: () => new Promise(() => {}),
};

/** The facts and pictures of a card without added stories. */
export const bundledOnly = { facts: factsOf(bundledStory), pictures: noPictures };

export type Stage = {
  readonly controller: CardController;
  readonly clock: ReturnType<typeof handClock>;
  readonly host: ReturnType<typeof createCardHost>;
  readonly opened: (EntityId | null)[];
  /** The mark of the last `onOpenChange`. */
  readonly openMark: Mark | null;
  readonly abort: AbortController;
  /** The heading of the card that is shown, or `null`. */
  title(): string | null;
  /** Marks another entity in place of the first, and draws its card in place of the one that is shown. That takes no frame. */
  show(entity: string, view?: Partial<HostView>): void;
};

/** Nothing covers these cards, but a browser that draws no frame for half a second, on a busy machine, says so. */
const neverCovered =
  (open: OpenCardLink): OpenCardLink =>
  ({ onMessage, ...wiring }) =>
    open({ ...wiring, onMessage: (message) => message.kind !== 'covered' && onMessage(message) });

/** Puts `html` on the page and starts the card there. */
export function setStage(
  html: string,
  {
    story = bundledStory,
    facts = factsOf(story),
    pictures = noPictures,
    isThere = () => true,
    isAboutStory = true,
    ...settings
  }: Partial<CardSettings> & {
    readonly story?: Story;
    readonly isThere?: () => boolean;
    readonly isAboutStory?: boolean;
  } & Partial<typeof bundledOnly> = {},
): Stage {
  document.body.innerHTML = html;
  scrollTo(0, 0);
  const abort = new AbortController();
  const clock = handClock();
  const opened: (EntityId | null)[] = [];
  let host: Stage['host'] | null = null;
  let openMark: Mark | null = null;
  // Far from those that the controller counts, which does not follow these.
  let openings = 1_000;
  const controller = startCard({
    settings: { ...usualSettings, ...settings },
    markAt: (x, y) => ({ hit: markAt(x, y), isNear: false }),
    loadHost: async () => (on) => {
      host = createCardHost({ ...on, openLink: neverCovered(inlineLink({ facts, pictures })) });
      return host;
    },
    isAboutStory: () => isAboutStory,
    check: () => isThere() || abort.abort(),
    onOpenChange: (mark) => {
      openMark = mark;
      opened.push(mark?.entity ?? null);
    },
    clock,
    signal: abort.signal,
  });
  return {
    controller,
    clock,
    opened,
    abort,
    get openMark() {
      return openMark;
    },
    get host() {
      if (host === null) throw new Error('No card was asked for yet.');
      return host;
    },
    title: () => host?.root.querySelector('h2')?.textContent ?? null,
    show(entity, view) {
      const id = entity as EntityId;
      const element = select('[data-entity]')[0];
      if (element === undefined) throw new Error('Nothing on the page is marked.');
      if (element.dataset.entity !== entity) element.textContent = story.entity(id)?.name ?? null;
      element.dataset.entity = entity;
      openings += 1;
      const { theme, textSize } = { ...usualSettings, ...settings };
      const shown = { theme, textSize, isAboutStory, hit: hitOn(entity), trail: [id] as const, ...view };
      this.host.show({ ...usualView, opening: openings, ...shown });
    },
  };
}

/** The middle of an element on the page or in the card. */
export function middleOf(element: Element | null | undefined): Point {
  if (!element) throw new Error('There is no such element.');
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

export function nameOf(entity: string): Point {
  return middleOf(select(`[data-entity="${entity}"]`)[0]);
}

export function markOf(entity: string): Mark {
  const mark = marksInPage().find((candidate) => candidate.entity === entity);
  if (mark === undefined) throw new Error(`Nothing on the page is marked as "${entity}".`);
  return mark;
}

export function hitOn(entity: string): Hit {
  const hit = visibleHit(markOf(entity));
  if (hit === null) throw new Error(`"${entity}" is out of sight.`);
  return hit;
}

/** What the tests' views of a card have in common. */
export const usualView = {
  opening: 1,
  focus: 'page',
  position: null,
  isPinned: false,
  isAboutStory: true,
  isHeld: false,
  hiding: { kind: 'marked', site: null },
  passage: null,
  textSize: 'normal',
} as const;
