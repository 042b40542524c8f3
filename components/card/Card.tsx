import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { localeOf } from '../i18n/direction.ts';
import { readerLanguage } from '../i18n/reader-languages.ts';
import { language, say, sayAround } from '../i18n/say.ts';
import { usesMiles } from '../story/age-and-distance.ts';
import { addedSetOf } from '../story/entity-id.ts';
import type { Entity, EntityId } from '../story/schema.ts';
import cardCss from './card.css?inline';
import {
  type CardContext,
  CardContextProvider,
  type LangAttrs,
  langAttrsOf,
  useCard,
} from './card-context.ts';
import { Details, sectionTitle } from './Details.tsx';
import detailsCss from './details.css?inline';
import { Explain, type Explained, NotMarked } from './Explain.tsx';
import { Glance } from './Glance.tsx';
import { type Hiding, HidingMenu } from './HidingMenu.tsx';
import { kindLabel } from './kind-label.ts';
import { nameLinks } from './name-links.ts';
import { Icon } from './Picture.tsx';
import { Grip, PinButton, type Pinning } from './Pin.tsx';
import pictureCss from './picture.css?inline';
import type { StepPosition, TextSize, Theme } from './protocol.ts';
import { Rivals } from './Rivals.tsx';
import type { ReadingPlace } from './reading-places.ts';
import { numberSources, type SectionName, sectionsOf } from './sections.ts';
import smallWindowsCss from './small-windows.css?inline';
import themeCss from './theme.css?inline';
import type { EntityWithSet } from './view-entities.ts';
import { writtenBeside } from './written-name.ts';

/** The styles of a card, for its document or shadow root. */
export const cardStyles = [themeCss, cardCss, smallWindowsCss, pictureCss, detailsCss].join('\n');

export type CardProps = EntityWithSet & {
  /** The entity to go back to, if there is one. */
  readonly cameFrom: Entity | null;
  readonly theme: Theme;
  readonly textSize?: TextSize;
  /** The name as the page writes it, shown beside the entity's name where that differs. */
  readonly written?: string;
  /** Announced before the name when the reader steps through names. */
  readonly position?: StepPosition | null;
  /** All entities that the name on the page means just as likely, this one among them; shown if there are others. */
  readonly rivals?: readonly EntityWithSet[];
  /** How many more it means. */
  readonly moreRivals?: number;
  /** Where it is open and scrolled to at first: folded, at its top, by default. */
  readonly place?: ReadingPlace;
  /** Called with the place at first and whenever it changes. */
  readonly onPlace?: (place: ReadingPlace) => void;
  /** By default a dialog over the page; a region in line with other content. */
  readonly role?: 'dialog' | 'region';
  /** Whether the page is about the bundled story. */
  readonly isAboutStory?: boolean;
  /** Whether a link was pressed and did not open, as the card was not in sight. */
  readonly isNotOpened?: boolean;
  /** Whether it was opened by a long press on a link, whose menu is one more press away. */
  readonly isHeld?: boolean;
  /** Left out where the card cannot be pinned. */
  readonly pinning?: Pinning | undefined;
  /** Left out for a name that is on no page. */
  readonly hiding?: Hiding | undefined;
  /** Left out where marks are not explained. */
  readonly explained?: Explained | undefined;
  /** Left out where there are no rivals. */
  readonly onChoose?: (entity: EntityId) => void;
  readonly onFollow: (entity: EntityId) => void;
  readonly onBack: () => void;
  /** Left out where the card stays. */
  readonly onClose?: () => void;
};

/**
 * A card. At a glance: one sentence says who or what this is; where the page is about the story, another what it is there,
 * and a line in which events. The rest is behind the fold, in sections. Name and controls stay in sight while the middle scrolls.
 */
export function Card({
  factSet,
  entity,
  cameFrom,
  theme,
  textSize = 'normal',
  role = 'dialog',
  written = '',
  position = null,
  rivals = none,
  moreRivals = 0,
  isAboutStory = true,
  isHeld = false,
  isNotOpened = false,
  ...props
}: CardProps) {
  const {
    place,
    onPlace,
    pinning,
    hiding,
    explained,
    onChoose = doNothing,
    onFollow,
    onBack,
    onClose,
  } = props;
  const nameId = useId();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(
    place?.isUnfolded === true ? { entity: entity.id, at: null, whole: place.whole } : null,
  );
  const card = useRef<HTMLDivElement>(null);
  const moments = factSet.moments(entity.id);
  const links = useMemo(() => nameLinks(factSet), [factSet]);
  const context = useMemo(
    (): CardContext => ({
      factSet,
      entity,
      locale: localeOf(factSet.language),
      inMiles: usesMiles(readerLanguage()),
      factLang: langAttrsOf(factSet),
      sourceLang: langAttrsOf({ language: factSet.sourceLanguage }),
      uiLang: uiLangAttrs(),
      sources: numberSources(entity, moments),
      links,
      onFollow,
    }),
    [factSet, entity, moments, links, onFollow],
  );
  const { factLang, uiLang } = context;
  const isInStory = isAboutStory || addedSetOf(entity.id) !== null;
  const isRefused = explained?.mark.verdict === 'refused';
  const sections = isRefused ? [] : sectionsOf(entity, moments);
  const shown = opened?.entity === entity.id ? opened : null;
  const isUnfolded = shown !== null;
  const whole = shown?.whole ?? noSections;
  const sayPlace = () => onPlace?.({ isUnfolded, whole, scrolled: scrolledBy(card.current) });
  const openAt = (at: SectionName | null, more: SectionName) =>
    setOpened((now) => ({
      entity: entity.id,
      at,
      whole: [...(now?.entity === entity.id ? now.whole : []), more],
    }));
  useLayoutEffect(() => scrollTo(card.current, place?.scrolled ?? 0), []);
  useEffect(() => sayPlace(), [isUnfolded, whole]);
  const label =
    position === null ? { 'aria-labelledby': nameId } : { 'aria-label': sayPosition(position, entity) };
  return (
    <CardContextProvider value={context}>
      <div
        ref={card}
        class={`card ${theme} ${entity.kind} text-${textSize} ${pinning?.isPinned ? 'pinned' : ''}`}
        onScroll={sayPlace}
        {...{ role, ...label }}
        tabIndex={-1}
        lang={uiLang.lang}
        // The direction of its facts, which are most of its text.
        dir={factLang.dir}
      >
        <header>
          {cameFrom !== null && (
            <button type="button" class="back" onClick={onBack}>
              <Icon path="M10 3.5 5.5 8l4.5 4.5" />
              <span>{sayAround('card.backTo', { name: <span {...factLang}>{cameFrom.name}</span> })}</span>
            </button>
          )}
          {isRefused ? (
            <NotMarked titleId={nameId} />
          ) : (
            <Heading nameId={nameId} written={written} position={position} />
          )}
        </header>
        <div class="scroller" onScroll={sayPlace}>
          {rivals.length > 1 && (
            <Rivals among={rivals} more={moreRivals} chosen={entity.id} onChoose={onChoose} />
          )}
          {!isRefused && (
            <Glance {...{ moments, isInStory }} onTimeline={() => openAt('timeline', 'timeline')} />
          )}
          {isHeld && <p class="held quiet">{say('card.linkMenu')}</p>}
          {shown !== null && (
            <Details {...{ sections, moments, isInStory, whole }} onWhole={(name) => openAt(null, name)} />
          )}
          {explained && <Explain {...explained} />}
        </div>
        {isNotOpened && (
          <p class="not-opened" role="alert">
            {say('card.notOpened')}
          </p>
        )}
        {sections.length > 0 && (
          <Fold entity={entity.id} sections={sections} shown={shown} onOpen={setOpened} />
        )}
        {pinning?.isPinned && <Grip {...pinning} />}
        <div class="controls">
          {hiding && (
            <button
              type="button"
              class="control options"
              aria-expanded={isMenuOpen}
              aria-label={say('card.options')}
              title={say('card.options')}
              onClick={() => setMenuOpen(!isMenuOpen)}
            >
              <Icon path="M3.5 8h.01M8 8h.01M12.5 8h.01" />
            </button>
          )}
          {pinning && <PinButton {...pinning} />}
          {onClose && (
            <button type="button" class="control close" aria-label={say('card.close')} onClick={onClose}>
              <Icon path="m4 4 8 8m0-8-8 8" />
            </button>
          )}
        </div>
        {hiding && isMenuOpen && <HidingMenu hiding={hiding} />}
      </div>
    </CardContextProvider>
  );
}

const none: readonly EntityWithSet[] = [];
const noSections: readonly SectionName[] = [];

/** What may scroll: the card's middle, or in a low window all of it. */
const scrollersOf = (card: HTMLElement | null): readonly Element[] =>
  card === null ? [] : [card, ...card.querySelectorAll(':scope > .scroller')];

const scrolledBy = (card: HTMLElement | null): number =>
  Math.max(0, ...scrollersOf(card).map(({ scrollTop }) => scrollTop));

function scrollTo(card: HTMLElement | null, top: number): void {
  for (const one of scrollersOf(card)) one.scrollTo({ top, behavior: 'instant' });
}
const doNothing = (): void => {};

type HeadingProps = {
  readonly nameId: string;
  readonly written: string;
  readonly position: StepPosition | null;
};

/** How far the reader has stepped, for a moment; screen readers hear it with the name. */
function StepOf({ number, of }: StepPosition) {
  return (
    <span class="step" aria-hidden="true">
      {' · '}
      {say('card.position', { number, all: of })}
    </span>
  );
}

/** The kind and the name, which stay in sight. */
function Heading({ nameId, written, position }: HeadingProps) {
  const { entity, factLang } = useCard();
  const beside = writtenBeside(entity.name, written);
  return (
    <div class="heading">
      <p class="kind">
        {kindLabel(entity)}
        {position !== null && <StepOf key={position.number} {...position} />}
      </p>
      <h2 id={nameId} {...factLang}>
        {entity.name}
      </h2>
      {beside !== null && (
        <span class="written">
          {' · '}
          <bdi lang="">{beside}</bdi>
        </span>
      )}
    </div>
  );
}

/** The card whose sections are open, and those that are shown whole. */
type Opened = {
  readonly entity: EntityId;
  /** The section that was asked for, or `any`; `null` where the card stays as it is scrolled. */
  readonly at: SectionName | 'any' | null;
  readonly whole: readonly SectionName[];
};

type FoldProps = {
  readonly entity: EntityId;
  readonly sections: readonly SectionName[];
  readonly shown: Opened | null;
  readonly onOpen: (opened: Opened | null) => void;
};

/** The bar below the card's text: opens its sections, then leads to each of them. */
function Fold({ entity, sections, shown, onOpen }: FoldProps) {
  const bar = useRef<HTMLDivElement>(null);
  const jump = (name: SectionName): void => {
    const section = bar.current?.parentElement?.querySelector<HTMLElement>(`[data-section="${name}"]`);
    section?.scrollIntoView({ block: 'start', behavior: 'instant' });
    section?.focus({ preventScroll: true });
  };
  const isOpen = shown !== null;
  useEffect(() => {
    const at = shown?.at ?? null;
    const [first] = sections;
    if (at !== null && at !== 'any') jump(at);
    else if (at === 'any' && first !== undefined && !doesShowMore(bar.current)) jump(first);
  }, [shown]);
  const fold = (): void => {
    scrollTo(bar.current?.parentElement ?? null, 0);
    onOpen(null);
  };
  return (
    <div class="fold" ref={bar}>
      {isOpen && (
        <nav aria-label={say('card.sections')}>
          {sections.map((name) => (
            <button type="button" class="jump" key={name} onClick={() => jump(name)}>
              {sectionTitle(name)}
            </button>
          ))}
        </nav>
      )}
      <button
        type="button"
        class="more"
        aria-expanded={isOpen}
        onClick={isOpen ? fold : () => onOpen({ entity, at: 'any', whole: [] })}
      >
        <span class={isOpen ? 'unseen' : ''}>{say(isOpen ? 'card.less' : 'card.more')}</span>
        <Icon path={isOpen ? 'm3.5 10 4.5-4.5 4.5 4.5' : 'm3.5 6 4.5 4.5L12.5 6'} />
      </button>
    </div>
  );
}

/** Whether the first that was behind the fold is in sight above its bar. */
function doesShowMore(bar: HTMLElement | null): boolean {
  const card = bar?.parentElement;
  const first = card?.querySelector('section :is(p, li, dl > div)');
  if (!bar || !card || !first) return false;
  const end = Math.min(bar.getBoundingClientRect().top, card.getBoundingClientRect().bottom);
  return first.getBoundingClientRect().bottom <= end;
}

/** "3 of 14: Vladimir Putin". */
export function sayPosition({ number, of }: StepPosition, { name }: Entity): string {
  return say('card.placeOfName', { number, all: of, name });
}

function uiLangAttrs(): LangAttrs {
  const { tag, direction } = language();
  return { lang: tag, dir: direction };
}
