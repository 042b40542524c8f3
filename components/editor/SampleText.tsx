import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { say, sayCount, sayNamed } from '../i18n/say.ts';
import type { Draft, DraftEntity } from '../writing/draft.ts';
import { type Finding, findingsOf, ownSentences } from '../writing/findings.ts';
import { maxSample } from '../writing/sample.ts';
import { MarkedText } from './MarkedText.tsx';
import { useNameTools } from './NameTools.tsx';
import { plainReasons } from './plain-reasons.ts';
import { RemedyButton } from './RemedyButton.tsx';
import { inLanguage, StoryWord, StoryWords } from './StoryWords.tsx';

export type SampleTextProps = {
  readonly draft: Draft;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** An entity was changed so that a name is found. */
  readonly onEntity: (entity: DraftEntity) => void;
  /** The form of an entity is wanted, by its id. */
  readonly onShow: (id: string) => void;
};

/** A box of text in which the names of a draft are marked as one types, and below it which are, and why others are not. */
export function SampleText({ draft, text, onText, onEntity, onShow }: SampleTextProps): JSX.Element {
  const id = useId();
  const tools = useNameTools();
  // As the box has it: both layers must be the same.
  const sample = text.slice(0, maxSample).replace(/\r\n?/g, '\n');
  const marks = useMemo(() => tools?.finder.find(sample, draft) ?? [], [tools, sample, draft]);
  const findings = useMemo(
    () => findingsOf(marks, { draft, text: sample, groupOf: (rule) => plainReasons[rule] }),
    [marks, draft, sample],
  );
  const own = useMemo(() => ownSentences(draft), [draft]);
  const language = inLanguage(draft.language);
  const shown = { draft, onEntity, onShow };
  const marked = findings.filter(({ verdict }) => verdict === 'accepted');
  const notMarked = findings.filter(({ verdict }) => verdict === 'refused');
  return (
    <section class="sample-text" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="unseen">
        {say('doubts.sample')}
      </h2>
      <p id={`${id}-hint`} class="hint">
        {say('doubts.sampleHint')}
      </p>
      <div class="mirrored">
        <textarea
          {...language}
          class="field"
          aria-label={say('doubts.sampleText')}
          aria-describedby={`${id}-hint ${id}-summary`}
          spellcheck={false}
          maxLength={maxSample}
          value={sample}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
        {/* The same text over it, of which only the lines under names are seen. The break at the end keeps its last line. */}
        <div {...language} class="mirror" aria-hidden="true">
          <MarkedText text={sample} marks={marks} />
          <br />
        </div>
      </div>
      {sample.length === maxSample && <p class="hint">{say('doubts.sampleFull', { most: maxSample })}</p>}
      {own !== '' && own !== text && (
        <button type="button" onClick={() => onText(own)}>
          {say('doubts.sampleFromStory')}
        </button>
      )}
      <p id={`${id}-summary`} class="summary">
        {summaryOf(marked, notMarked)}
      </p>
      <Findings title={say('doubts.marked')} findings={marked} {...shown} />
      <Findings title={say('doubts.notMarked')} findings={notMarked} {...shown} />
    </section>
  );
}

const keyOf = ({ entity, written, verdict, rule }: Finding): string =>
  [verdict, entity.id, rule, written].join(' ');

/** So many names are told of: a page of everybody in the story would have thousands. */
const mostShown = 40;

function Findings({
  title,
  findings,
  ...shown
}: Omit<Shown, 'finding'> & {
  readonly title: string;
  readonly findings: readonly Finding[];
}): JSX.Element | null {
  const more = findings.length - mostShown;
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="findings">
        {findings.slice(0, mostShown).map((finding) => (
          <Item key={keyOf(finding)} finding={finding} {...shown} />
        ))}
      </ul>
      {more > 0 && <p class="hint">{sayCount('doubts.moreFound', more)}</p>}
    </>
  );
}

/** How many names are marked, and how many are nowhere. */
function summaryOf(marked: readonly Finding[], notMarked: readonly Finding[]): string {
  const some = new Set(marked.map(nameOf));
  const nowhere = new Set(notMarked.map(nameOf).filter((name) => !some.has(name))).size;
  if (some.size + nowhere === 0) return say('doubts.sampleNone');
  const not = nowhere === 0 ? '' : ` ${sayCount('doubts.sampleNotMarked', nowhere)}`;
  return `${sayCount('doubts.sampleMarked', some.size)}${not}`;
}

const nameOf = ({ entity, written }: Finding): string => `${entity.id} ${written}`;

type Shown = Pick<SampleTextProps, 'draft' | 'onEntity' | 'onShow'> & { readonly finding: Finding };

function Item({ finding, draft, onEntity, onShow }: Shown): JSX.Element {
  const { entity, rivals, remedies } = finding;
  return (
    <li>
      <Head finding={finding} draft={draft} onShow={onShow} />
      <p>
        <Reason finding={finding} draft={draft} />
        {rivals.length > 0 && (
          <>
            {' '}
            {sayNamed('doubts.mayMeanToo', {
              others: <StoryWords language={draft.language} words={rivals.map(({ name }) => name)} />,
            })}
          </>
        )}
      </p>
      {remedies.length > 0 && (
        <div class="remedies">
          {remedies.map((remedy) => (
            <RemedyButton
              key={JSON.stringify(remedy)}
              remedy={remedy}
              entity={entity}
              language={draft.language}
              onEntity={onEntity}
            />
          ))}
        </div>
      )}
    </li>
  );
}

/** The name as it is written, whom it means, how often it is there, and the way to its form. */
function Head({ finding, draft, onShow }: Omit<Shown, 'onEntity'>): JSX.Element {
  const { entity, written, verdict, count } = finding;
  return (
    <div class="finding-head">
      <bdi
        {...inLanguage(draft.language)}
        class={verdict === 'accepted' ? 'mark' : 'refused-mark'}
        data-style="underline"
        data-kind={entity.kind}
      >
        {written}
      </bdi>
      {count > 1 && <span class="count">{sayCount('doubts.times', count)}</span>}
      <button type="button" class="plain" onClick={() => onShow(entity.id)}>
        {sayNamed('doubts.edit', { full: <StoryWord language={draft.language}>{entity.name}</StoryWord> })}
      </button>
    </div>
  );
}

/** So many words are named in a sentence. */
const mostWords = 4;

function Reason({ finding, draft }: Pick<Shown, 'finding' | 'draft'>): JSX.Element {
  const { entity, written, rule } = finding;
  const words = (entity.context ?? []).slice(0, mostWords);
  const key = plainReasons[rule];
  const withWords = key === 'doubts.whyNeedsWords' && words.length > 0 ? 'doubts.whyNeedsWordsSuch' : key;
  return (
    <>
      {sayNamed(withWords, {
        name: <StoryWord language={draft.language}>{written}</StoryWord>,
        full: <StoryWord language={draft.language}>{entity.name}</StoryWord>,
        words: <StoryWords language={draft.language} words={words} />,
      })}
    </>
  );
}
