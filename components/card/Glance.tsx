import { locale, say, sayAround } from '../i18n/say.ts';
import { addedStoryOf } from '../story/entity-id.ts';
import { keepYearTogether } from '../story/format-fact.ts';
import type { Moment } from '../story/schema.ts';
import { useCard } from './card-context.ts';
import { AsOf, SourceNumber } from './Facts.tsx';
import { LinkedText } from './LinkedText.tsx';
import { Picture } from './Picture.tsx';
import { EventsLine, StatementText } from './Story.tsx';
import { glanceSources } from './sections.ts';

type GlanceProps = {
  readonly moments: readonly Moment[];
  /** Whether it says what the entity is in the story: on other pages the bundled story keeps to itself. */
  readonly isInStory: boolean;
  readonly onTimeline: () => void;
};

/** All that a card says before the fold: who or what this is, on any page and in any year; then what it is in the story. */
export function Glance({ moments, isInStory, onTimeline }: GlanceProps) {
  const { entity, factLang } = useCard();
  const isAdded = addedStoryOf(entity.id) !== null;
  return (
    <div class={`glance beside-${entity.picture.kind}`}>
      <Picture picture={entity.picture} />
      <div class="sentence">
        <p class="description" {...factLang}>
          <LinkedText text={entity.description} />
        </p>
        {isAdded ? <Origin /> : <Evidence isInStory={isInStory} />}
        {isAdded && <Changed />}
      </div>
      {isInStory && <InStory />}
      {isInStory && <EventsLine moments={moments} onOpen={onTimeline} />}
    </div>
  );
}

/** The date and the sources of the sentence. Authors of added stories give none for theirs. */
function Evidence({ isInStory }: Pick<GlanceProps, 'isInStory'>) {
  const { entity } = useCard();
  const [first, ...others] = glanceSources(entity);
  // The sentence on the story, with its source, is right below.
  const more = isInStory ? [] : others;
  if (entity.role === undefined || first === undefined) return null;
  return (
    <p class="evidence">
      <AsOf date={entity.role.asOf} source={first} />
      {more.map((source) => (
        <SourceNumber key={source} source={source} />
      ))}
    </p>
  );
}

/** For so long a card says that a newer version of its story changed it, ms. */
const newsMs = 7 * 24 * 60 * 60 * 1_000;

/** That what the reader may have read here has changed since. */
function Changed() {
  const { entity, story } = useCard();
  const when = story.changed(entity.id);
  if (when === null || Date.now() - when > newsMs) return null;
  const date = keepYearTogether(new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(when));
  return <p class="changed quiet">{say('card.changed', { date })}</p>;
}

/** What an entity is in the story, below the story's name; the day is that of the sentence above. */
function InStory() {
  const { entity, factLang, story } = useCard();
  if (entity.story?.matters === undefined) return null;
  const title = <span {...factLang}>{story.story.title}</span>;
  return (
    <div class="matters">
      <h3>
        {addedStoryOf(entity.id) === null ? say('card.inSummit') : sayAround('card.mattersIn', { title })}
      </h3>
      <Matters />
    </div>
  );
}

export function Matters() {
  const { entity, factLang } = useCard();
  const statement = entity.story?.matters;
  if (statement === undefined) return null;
  return (
    <p {...factLang}>
      <StatementText statement={statement} />
    </p>
  );
}

/** The story of a card and its author, if it is an added story. */
function Origin() {
  const { story, factLang, sourceLang } = useCard();
  const title = (
    <cite key="title" {...factLang}>
      {story.story.title}
    </cite>
  );
  const by = (
    <span key="by" {...sourceLang}>
      {story.by}
    </span>
  );
  return (
    <p class="origin quiet">
      {story.by === null
        ? sayAround('card.fromStory', { title })
        : sayAround('card.fromStoryBy', { title, by })}
    </p>
  );
}
