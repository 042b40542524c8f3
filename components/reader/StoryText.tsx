import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { LinkedPieces } from '../card/LinkedText.tsx';
import { type NameLinks, nameLinks } from '../card/name-links.ts';
import { addressOf } from '../card/source-remarks.ts';
import { say } from '../i18n/say.ts';
import type { Paragraph, Source } from '../story/schema.ts';
import { EntityLink } from './EntityLink.tsx';
import { Cited } from './Handout.tsx';
import { useStoryContext } from './story-context.ts';

/** The story as a text to read, in which names lead to their cards. */
export function StoryText(): JSX.Element {
  const { index, paragraphs, head } = useStoryContext().story;
  const { rows, isWhole } = index;
  const links = useMemo(() => {
    const entities = isWhole && rows.length <= maxLinked ? rows : [];
    return nameLinks({ entities, language: head.language });
  }, [index, head.language]);
  return (
    <div class="prose">
      {paragraphs.map((paragraph, n) => (
        <ParagraphText key={n} paragraph={paragraph} links={links} />
      ))}
    </div>
  );
}

/** In larger stories names are no links: to sort the names of so many takes a tenth of a second. */
const maxLinked = 20_000;

function ParagraphText(props: { readonly paragraph: Paragraph; readonly links: NameLinks }): JSX.Element {
  const { paragraph, links } = props;
  const { story, isPrinting } = useStoryContext();
  const pieces = useMemo(() => links(paragraph.text, null), [links, paragraph]);
  const sources = [...new Set(paragraph.sources)];
  return (
    <div>
      <p lang={story.head.language} dir="auto">
        <LinkedPieces pieces={pieces}>
          {(to, name) => (
            <EntityLink id={to}>
              <span class="called">{name}</span>
            </EntityLink>
          )}
        </LinkedPieces>
        {isPrinting ? sources.map((id) => [' ', <Cited key={id} source={id} />]) : null}
      </p>
      {isPrinting || sources.length === 0 ? null : <ParagraphSources ids={sources} />}
    </div>
  );
}

/** Who reported what a paragraph says, each a link to the report. */
function ParagraphSources({ ids }: { readonly ids: Paragraph['sources'] }): JSX.Element {
  const { index, head } = useStoryContext().story;
  const byId = useMemo(() => new Map(index.sources.map(({ source }) => [source.id, source])), [index]);
  return (
    <ul class="reported" aria-label={say('stories.sources')}>
      {ids
        .flatMap((id) => byId.get(id) ?? [])
        .map((source) => (
          <li key={source.id}>
            <PublisherLink source={source} language={head.sourceLanguage} />
          </li>
        ))}
    </ul>
  );
}

function PublisherLink(props: { readonly source: Source; readonly language: string }): JSX.Element {
  const { source, language } = props;
  return (
    <a
      href={addressOf(source)}
      target="_blank"
      rel="noopener noreferrer"
      title={source.title}
      lang={language}
      dir="auto"
    >
      {source.publisher}
    </a>
  );
}
