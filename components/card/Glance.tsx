import { sayAround } from '../i18n/say.ts';
import { addedSetOf } from '../story/entity-id.ts';
import type { Moment } from '../story/schema.ts';
import { useCard } from './card-context.ts';
import { AsOf, SourceNumber } from './Facts.tsx';
import { LinkedText } from './LinkedText.tsx';
import { Picture } from './Picture.tsx';
import { StatementText, StoryLine } from './Story.tsx';
import { glanceSources } from './sections.ts';

type GlanceProps = {
  readonly moments: readonly Moment[];
  /** On other pages the bundled story keeps to itself. */
  readonly isAboutStory: boolean;
};

/** All that a card says before the fold. */
export function Glance({ moments, isAboutStory }: GlanceProps) {
  const { entity, factLang } = useCard();
  const isAdded = addedSetOf(entity.id) !== null;
  return (
    <div class={`glance beside-${entity.picture.kind}`}>
      <Picture picture={entity.picture} />
      <div class="sentence">
        <p class="description" {...factLang}>
          <LinkedText text={entity.description} />
        </p>
        {isAdded ? <Origin /> : <Evidence />}
      </div>
      {isAdded && entity.story?.matters !== undefined && <Matters />}
      {(isAdded || isAboutStory) && <StoryLine moments={moments} />}
    </div>
  );
}

/** The date and the sources of the sentence. Authors of added sets give none for theirs. */
function Evidence() {
  const { entity } = useCard();
  const [first, ...more] = glanceSources(entity);
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

/** Why an entity matters to the story, with the story's title if that is an added one. */
export function Matters() {
  const { entity, factLang, factSet } = useCard();
  const statement = entity.story?.matters;
  if (statement === undefined) return null;
  return (
    <div class="matters">
      {addedSetOf(entity.id) !== null && (
        <h3>{sayAround('card.mattersIn', { title: <span {...factLang}>{factSet.story.title}</span> })}</h3>
      )}
      <p {...factLang}>
        <StatementText statement={statement} />
      </p>
    </div>
  );
}

/** The fact set of a card and its author, if it is an added set. */
function Origin() {
  const { factSet, factLang, sourceLang } = useCard();
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
