import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { localeOf } from '../i18n/direction.ts';
import { readerLanguage } from '../i18n/reader-languages.ts';
import { language, say, sayAround } from '../i18n/say.ts';
import { usesMiles } from '../story/age-and-distance.ts';
import { addedStoryOf } from '../story/entity-id.ts';
import type { Entity, EntityId, Moment } from '../story/schema.ts';
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
import type { EntityWithStory } from './view-entities.ts';
import { writtenBeside } from './written-name.ts';

/** The styles of a card, for its document or shadow root. */
export const cardStyles = [themeCss, cardCss, smallWindowsCss, pictureCss, detailsCss].join('\n');

export type CardProps = EntityWithStory & {
  /** The entity to go back to, if there is one. */
  readonly cameFrom: Entity | null;
  readonly theme: Theme;
  readonly textSize?: TextSize;
  /** The name as the page writes it, shown beside the entity's name where that differs. */
  readonly written?: string;
  /** Announced before the name when the reader steps through names. */
  readonly position?: StepPosition | null;
  /** All entities that the name on the page means just as likely, this one among them; shown if there are others. */
  readonly rivals?: readonly EntityWithStory[];
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
export function Card(props: CardProps) {
  const { entity, pinning, hiding, explained, isNotOpened = false } = props;
  const moments = props.story.moments(entity.id);
  const context = useContextOf(props, moments);
  const opening = useOpened(props);
  const nameId = useId();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const isRefused = explained?.mark.verdict === 'refused';
  const sections = isRefused ? [] : sectionsOf(entity, moments);
  return (
    <CardContextProvider value={context}>
      <div
        ref={opening.card}
        class={classesOf(props)}
        onScroll={opening.sayPlace}
        role={props.role ?? 'dialog'}
        {...labelOf(props, nameId)}
        tabIndex={-1}
        lang={context.uiLang.lang}
        // The direction of its facts, which are most of its text.
        dir={context.factLang.dir}
      >
        <Head {...props} nameId={nameId} isRefused={isRefused} />
        <div class="scroller" onScroll={opening.sayPlace}>
          <Middle {...props} {...{ moments, sections, opening, isRefused }} />
        </div>
        {isNotOpened && <NotOpened />}
        {sections.length > 0 && (
          <Fold entity={entity.id} sections={sections} shown={opening.shown} onOpen={opening.setOpened} />
        )}
        {pinning?.isPinned && <Grip {...pinning} />}
        <Controls {...props} isMenuOpen={isMenuOpen} onMenu={() => setMenuOpen(!isMenuOpen)} />
        {hiding && isMenuOpen && <HidingMenu hiding={hiding} />}
      </div>
    </CardContextProvider>
  );
}

const NotOpened = () => (
  <p class="not-opened" role="alert">
    {say('card.notOpened')}
  </p>
);

/** What the parts of a card share. */
function useContextOf({ story, entity, onFollow }: CardProps, moments: readonly Moment[]): CardContext {
  const links = useMemo(() => nameLinks(story), [story]);
  return useMemo(
    () => ({
      story,
      entity,
      locale: localeOf(story.language),
      inMiles: usesMiles(readerLanguage()),
      factLang: langAttrsOf(story),
      sourceLang: langAttrsOf({ language: story.sourceLanguage }),
      uiLang: uiLangAttrs(),
      sources: numberSources(entity, moments),
      links,
      onFollow,
    }),
    [story, entity, moments, links, onFollow],
  );
}

/** Which sections are open, and where the card is scrolled to. */
function useOpened({ entity, place, onPlace }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened | null>(
    place?.isUnfolded === true ? { entity: entity.id, at: null, whole: place.whole } : null,
  );
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
  return { card, shown, whole, sayPlace, openAt, setOpened };
}

const classesOf = ({ theme, entity, textSize = 'normal', pinning }: CardProps): string =>
  `card ${theme} ${entity.kind} text-${textSize} ${pinning?.isPinned ? 'pinned' : ''}`;

const labelOf = ({ position = null, entity }: CardProps, nameId: string) =>
  position === null ? { 'aria-labelledby': nameId } : { 'aria-label': sayPosition(position, entity) };

/** The way back, the kind and the name. */
function Head(props: CardProps & { readonly nameId: string; readonly isRefused: boolean }) {
  const { cameFrom, nameId, written = '', position = null, onBack } = props;
  const { factLang } = useCard();
  return (
    <header>
      {cameFrom !== null && (
        <button type="button" class="back" onClick={onBack}>
          <Icon path="M10 3.5 5.5 8l4.5 4.5" />
          <span>{sayAround('card.backTo', { name: <span {...factLang}>{cameFrom.name}</span> })}</span>
        </button>
      )}
      {props.isRefused ? (
        <NotMarked titleId={nameId} />
      ) : (
        <Heading nameId={nameId} written={written} position={position} />
      )}
    </header>
  );
}

type MiddleProps = CardProps & {
  readonly moments: readonly Moment[];
  readonly sections: readonly SectionName[];
  readonly opening: ReturnType<typeof useOpened>;
  readonly isRefused: boolean;
};

/** What scrolls between name and fold. */
function Middle({ entity, moments, sections, opening, isRefused, ...props }: MiddleProps) {
  const { rivals = none, moreRivals = 0, isAboutStory = true, explained, onChoose = doNothing } = props;
  const { shown, whole, openAt } = opening;
  const isInStory = isAboutStory || addedStoryOf(entity.id) !== null;
  return (
    <>
      {rivals.length > 1 && (
        <Rivals among={rivals} more={moreRivals} chosen={entity.id} onChoose={onChoose} />
      )}
      {!isRefused && <Glance {...{ moments, isInStory }} onTimeline={() => openAt('timeline', 'timeline')} />}
      {props.isHeld === true && <p class="held quiet">{say('card.linkMenu')}</p>}
      {shown !== null && (
        <Details {...{ sections, moments, isInStory, whole }} onWhole={(name) => openAt(null, name)} />
      )}
      {explained && <Explain {...explained} />}
    </>
  );
}

function Controls(props: CardProps & { readonly isMenuOpen: boolean; readonly onMenu: () => void }) {
  const { pinning, hiding, onClose } = props;
  return (
    <div class="controls">
      {hiding && (
        <button
          type="button"
          class="control options"
          aria-expanded={props.isMenuOpen}
          aria-label={say('card.options')}
          title={say('card.options')}
          onClick={props.onMenu}
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
  );
}

const none: readonly EntityWithStory[] = [];
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
  const isOpen = shown !== null;
  useEffect(() => goToOpened(bar.current, shown, sections), [shown]);
  const fold = (): void => {
    scrollTo(bar.current?.parentElement ?? null, 0);
    onOpen(null);
  };
  return (
    <div class="fold" ref={bar}>
      {isOpen && <SectionsNav sections={sections} onGo={(name) => goToSection(bar.current, name)} />}
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

type SectionsNavProps = Pick<FoldProps, 'sections'> & { readonly onGo: (name: SectionName) => void };

function SectionsNav({ sections, onGo }: SectionsNavProps) {
  return (
    <nav aria-label={say('card.sections')}>
      {sections.map((name) => (
        <button type="button" class="jump" key={name} onClick={() => onGo(name)}>
          {sectionTitle(name)}
        </button>
      ))}
    </nav>
  );
}

/** Goes to the section that was asked for; if it was any, to the first one that is not in sight. */
function goToOpened(bar: HTMLElement | null, shown: Opened | null, [first]: readonly SectionName[]): void {
  const at = shown?.at ?? null;
  if (at !== null && at !== 'any') goToSection(bar, at);
  else if (at === 'any' && first !== undefined && !doesShowMore(bar)) goToSection(bar, first);
}

function goToSection(bar: HTMLElement | null, name: SectionName): void {
  const section = bar?.parentElement?.querySelector<HTMLElement>(`[data-section="${name}"]`);
  section?.scrollIntoView({ block: 'start', behavior: 'instant' });
  section?.focus({ preventScroll: true });
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
