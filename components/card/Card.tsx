import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { localeOf } from '../i18n/direction.ts';
import { readerLanguage } from '../i18n/reader-languages.ts';
import { language, locale, say, sayAround } from '../i18n/say.ts';
import { usesMiles } from '../story/age-and-distance.ts';
import { addedSetOf } from '../story/entity-id.ts';
import type { FactSet } from '../story/fact-set.ts';
import { formatDate } from '../story/format-fact.ts';
import type { Entity, EntityId } from '../story/schema.ts';
import cardCss from './card.css?inline';
import {
  type CardContext,
  CardContextProvider,
  type LangAttrs,
  langAttrsOf,
  useCard,
} from './card-context.ts';
import detailsCss from './details.css?inline';
import { Explain, type Explained, NotMarked } from './Explain.tsx';
import { AsOf, Facts, numberSources, Sources } from './Facts.tsx';
import { kindLabel } from './kind-label.ts';
import { Icon, Picture } from './Picture.tsx';
import { PinControls, type Pinning } from './Pin.tsx';
import pictureCss from './picture.css?inline';
import type { HidingState, StepPosition, Theme } from './protocol.ts';
import { Rivals } from './Rivals.tsx';
import { Related, StatementText, StoryLine, StoryStatements, Timeline } from './Story.tsx';
import themeCss from './theme.css?inline';
import type { EntityWithSet } from './view-entities.ts';
import { writtenBeside } from './written-name.ts';

/** The styles of a card, for its document or shadow root. */
export const cardStyles = [themeCss, cardCss, pictureCss, detailsCss].join('\n');

export type CardProps = EntityWithSet & {
  /** The entity to go back to, if there is one. */
  readonly cameFrom: Entity | null;
  readonly theme: Theme;
  /** The name as the page writes it, shown beside the entity's name where that differs. */
  readonly written?: string;
  /** Announced before the name when the reader steps through names. */
  readonly position?: StepPosition | null;
  /** All entities that the name on the page means just as likely, this one among them; shown if there are others. */
  readonly rivals?: readonly EntityWithSet[];
  /** How many more it means. */
  readonly moreRivals?: number;
  /** By default a dialog over the page; a region in line with other content. */
  readonly role?: 'dialog' | 'region';
  /** Left out where the card cannot be pinned. */
  readonly pinning?: Pinning | undefined;
  /** Left out for a name that is on no page, or on one without a site. */
  readonly hiding?: Hiding | undefined;
  /** Left out where marks are not explained. */
  readonly explained?: Explained | undefined;
  /** Left out where there are no rivals. */
  readonly onChoose?: (entity: EntityId) => void;
  readonly onFollow: (entity: EntityId) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
};

export type Hiding = HidingState & {
  /** Where the name is hidden. */
  readonly site: string;
  readonly onHide: (isHidden: boolean) => void;
};

/** A card: at first who or what, as of when, and why it matters here; the rest on demand. */
export function Card({
  factSet,
  entity,
  cameFrom,
  theme,
  role = 'dialog',
  written = '',
  position = null,
  rivals = none,
  moreRivals = 0,
  ...props
}: CardProps) {
  const { pinning, hiding, explained, ...on } = props;
  const { onChoose = doNothing, onFollow, onBack, onClose } = on;
  const nameId = useId();
  const moments = factSet.moments(entity.id);
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
      onFollow,
    }),
    [factSet, entity, moments, onFollow],
  );
  const { factLang, uiLang, sources } = context;
  const hasDetails = sources.ids.length > 0 || entity.relations.length > 0 || entity.story !== undefined;
  const hide = hiding && <HideName name={entity.name} hiding={hiding} />;
  const label =
    position === null ? { 'aria-labelledby': nameId } : { 'aria-label': sayPosition(position, entity) };
  return (
    <CardContextProvider value={context}>
      <div
        class={`card ${theme} ${entity.kind} ${pinning?.isPinned ? 'pinned' : ''}`}
        {...{ role, ...label }}
        tabIndex={-1}
        lang={uiLang.lang}
        // The direction of its facts, which are most of its text.
        dir={factLang.dir}
      >
        <div class="scroller">
          {rivals.length > 1 && (
            <Rivals among={rivals} more={moreRivals} chosen={entity.id} onChoose={onChoose} />
          )}
          {cameFrom !== null && (
            <button type="button" class="back" onClick={onBack}>
              <Icon path="M10 3.5 5.5 8l4.5 4.5" />
              <span>{sayAround('card.backTo', { name: <span {...factLang}>{cameFrom.name}</span> })}</span>
            </button>
          )}
          {explained?.mark.verdict === 'refused' ? (
            <NotMarked titleId={nameId} />
          ) : (
            <>
              <Glance nameId={nameId} written={written} />
              <Origin />
              {hasDetails ? (
                <More key={entity.id}>
                  <Details entity={entity} moments={moments} />
                  {hide}
                </More>
              ) : (
                hide
              )}
            </>
          )}
          {explained && <Explain {...explained} />}
        </div>
        {pinning && <PinControls {...pinning} />}
        <button type="button" class="close" aria-label={say('card.close')} onClick={onClose}>
          <Icon path="m4 4 8 8m0-8-8 8" />
        </button>
      </div>
    </CardContextProvider>
  );
}

const none: readonly EntityWithSet[] = [];
const doNothing = (): void => {};

function Glance({ nameId, written }: { nameId: string; written: string }) {
  const { entity, factLang, factSet } = useCard();
  const beside = writtenBeside(entity.name, written);
  const isAdded = addedSetOf(entity.id) !== null;
  return (
    <>
      <header class={`beside-${entity.picture.kind}`}>
        <Picture picture={entity.picture} />
        <div class="heading">
          <p class="kind">{kindLabel(entity)}</p>
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
        {entity.role && (
          <p class="role">
            <span {...factLang}>{entity.role.text}</span>{' '}
            <AsOf date={entity.role.asOf} source={entity.role.source} />
          </p>
        )}
      </header>
      <p class="description" {...factLang}>
        {entity.description}
      </p>
      {entity.story?.matters !== undefined && (
        <div class="matters">
          <h3>
            {isAdded
              ? sayAround('card.mattersIn', { title: <span {...factLang}>{factSet.story.title}</span> })
              : say('card.matters')}
          </h3>
          <p {...factLang}>
            <StatementText statement={entity.story.matters} />
          </p>
        </div>
      )}
    </>
  );
}

/** The fact set of a card and its author, if it is an added set. */
function Origin() {
  const { factSet, entity, factLang, sourceLang } = useCard();
  if (addedSetOf(entity.id) === null) return null;
  const title = (
    <cite key="title" {...factLang}>
      {factSet.story.title}
    </cite>
  );
  const by = (
    <span key="by" {...sourceLang}>
      {factSet.by}
    </span>
  );
  return (
    <p class="origin quiet">
      {factSet.by === null
        ? sayAround('card.fromSet', { title })
        : sayAround('card.fromSetBy', { title, by })}
    </p>
  );
}

function More({ children }: { children: ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      {isOpen && <div id={id}>{children}</div>}
      <button
        type="button"
        class="more"
        aria-expanded={isOpen}
        {...(isOpen ? { 'aria-controls': id } : {})}
        onClick={() => setOpen(!isOpen)}
      >
        {say(isOpen ? 'card.less' : 'card.more')}
        <Icon path={isOpen ? 'm3.5 10 4.5-4.5 4.5 4.5' : 'm3.5 6 4.5 4.5L12.5 6'} />
      </button>
    </>
  );
}

function Details({ entity, moments }: { entity: Entity; moments: ReturnType<FactSet['moments']> }) {
  const { sources, factSet } = useCard();
  const { checked } = factSet;
  return (
    <>
      {entity.facts.length > 0 && (
        <Section title={say('card.keyFacts')}>
          <Facts facts={entity.facts} />
        </Section>
      )}
      {entity.story && (
        <Section title={say('card.inThisStory')}>
          <StoryStatements statements={entity.story.statements} />
        </Section>
      )}
      {entity.relations.length > 0 && (
        <Section title={say('card.related')}>
          <Related relations={entity.relations} />
        </Section>
      )}
      {moments.length > 0 && (
        <Section title={say('card.timeline')}>
          <StoryLine moments={moments} />
          <Timeline moments={moments} />
        </Section>
      )}
      {entity.later.length > 0 && (
        <Section title={say('card.sinceThen')}>
          <Timeline moments={entity.later.map(({ asOf, ...statement }) => ({ date: asOf, ...statement }))} />
        </Section>
      )}
      {sources.ids.length > 0 && (
        <Section title={say('card.sources')}>
          <Sources />
        </Section>
      )}
      {checked !== null && (
        <p class="checked quiet">{say('card.checked', { date: formatDate(checked, locale()) })}</p>
      )}
    </>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Hides a name that means somebody else here, and can show it again at once. */
function HideName({ name, hiding }: { name: string; hiding: Hiding }) {
  const { site, onHide } = hiding;
  const { factLang } = useCard();
  const pieces = { name: <span {...factLang}>{name}</span>, site };
  const section = useRef<HTMLElement>(null);
  const isHidden = hiding.kind === 'hidden';
  // The new text may be longer, and push the undo button out of sight.
  useEffect(() => {
    if (hiding.kind !== 'marked') section.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [hiding.kind]);
  return (
    <section class="hiding" ref={section}>
      <p role="status">
        {isHidden ? sayAround('card.isHidden', pieces) : say('card.notThisOne')}
        {hiding.kind === 'not-saved' && <b class="problem"> {hiding.because}</b>}
      </p>
      <button type="button" class="plain" onClick={() => onHide(!isHidden)}>
        {isHidden ? say('card.undo') : sayAround('card.hide', pieces)}
      </button>
    </section>
  );
}

/** "3 of 14: Vladimir Putin". */
export function sayPosition({ number, of }: StepPosition, { name }: Entity): string {
  return say('card.placeOfName', { number, all: of, name });
}

function uiLangAttrs(): LangAttrs {
  const { tag, direction } = language();
  return { lang: tag, dir: direction };
}
