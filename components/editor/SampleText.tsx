import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { Draft, DraftEntity } from '../drafts/draft.ts';
import { type Finding, findingsOf, ownSentences } from '../drafts/findings.ts';
import { maxSample, type SampleMark } from '../drafts/sample.ts';
import { say, sayCount, sayNamed } from '../i18n/say.ts';
import { MarkedText } from './Examples.tsx';
import { Fixes } from './Fixes.tsx';
import { Note } from './fields.tsx';
import { useNameTools } from './NameTools.tsx';
import { plainReasons } from './plain-reasons.ts';
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
  // As the box has it: both layers must be the same.
  const sample = text.slice(0, maxSample).replace(/\r\n?/g, '\n');
  const { marks, marked, notMarked } = useFindings(draft, sample);
  const shown = { draft, onEntity, onShow };
  return (
    <section class="sample-text" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="unseen">
        {say('marking.sample')}
      </h2>
      <Note id={`${id}-hint`}>{say('marking.sampleHint')}</Note>
      <MarkedBox id={id} language={draft.language} text={sample} {...{ marks, onText }} />
      {sample.length === maxSample && <p class="hint">{say('marking.sampleFull', { max: maxSample })}</p>}
      <FromStory draft={draft} text={text} onText={onText} />
      <p id={`${id}-summary`} class="summary">
        {summaryOf(marked, notMarked)}
      </p>
      <Findings title={say('marking.marked')} findings={marked} {...shown} />
      <Findings title={say('marking.notMarked')} findings={notMarked} {...shown} />
    </section>
  );
}

/** What is found in a text, and what is not. */
function useFindings(draft: Draft, text: string) {
  const tools = useNameTools();
  const marks = useMemo(() => tools?.finder.find(text, draft) ?? [], [tools, text, draft]);
  const findings = useMemo(
    () => findingsOf(marks, { draft, text, groupOf: (rule) => plainReasons[rule] }),
    [marks, draft, text],
  );
  const marked = findings.filter(({ verdict }) => verdict === 'accepted');
  const notMarked = findings.filter(({ verdict }) => verdict === 'refused');
  return { marks, marked, notMarked };
}

type MarkedBoxProps = Pick<SampleTextProps, 'text' | 'onText'> & {
  readonly id: string;
  readonly language: string;
  readonly marks: readonly SampleMark[];
};

function MarkedBox({ id, language, text, marks, onText }: MarkedBoxProps): JSX.Element {
  return (
    <div class="mirrored">
      <textarea
        {...inLanguage(language)}
        class="field"
        aria-label={say('marking.sampleText')}
        aria-describedby={`${id}-hint ${id}-summary`}
        spellcheck={false}
        maxLength={maxSample}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      {/* The same text over it, of which only the lines under names are seen. The break at the end keeps its last line. */}
      <div {...inLanguage(language)} class="mirror" aria-hidden="true">
        <MarkedText text={text} marks={marks} />
        <br />
      </div>
    </div>
  );
}

/** Takes the story's own sentences as the text. */
function FromStory({ draft, text, onText }: Pick<SampleTextProps, 'draft' | 'text' | 'onText'>) {
  const own = useMemo(() => ownSentences(draft), [draft]);
  return own === '' || own === text ? null : (
    <button type="button" onClick={() => onText(own)}>
      {say('marking.sampleFromStory')}
    </button>
  );
}

const keyOf = ({ entity, written, verdict, rule }: Finding): string =>
  [verdict, entity.id, rule, written].join(' ');

/** So many names are listed: a page of everybody in the story would have thousands. */
const maxShown = 40;

type FindingsProps = Omit<Shown, 'finding'> & {
  readonly title: string;
  readonly findings: readonly Finding[];
};

function Findings({ title, findings, ...shown }: FindingsProps): JSX.Element | null {
  const more = findings.length - maxShown;
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="findings">
        {findings.slice(0, maxShown).map((finding) => (
          <Item key={keyOf(finding)} finding={finding} {...shown} />
        ))}
      </ul>
      {more > 0 && <p class="hint">{sayCount('marking.moreFound', more)}</p>}
    </>
  );
}

/** How many names are listed as marked, and how many as not. */
function summaryOf(marked: readonly Finding[], notMarked: readonly Finding[]): string {
  if (marked.length + notMarked.length === 0) return say('marking.sampleNone');
  const not = notMarked.length === 0 ? '' : ` ${sayCount('marking.sampleNotMarked', notMarked.length)}`;
  return `${sayCount('marking.sampleMarked', marked.length)}${not}`;
}

type Shown = Pick<SampleTextProps, 'draft' | 'onEntity' | 'onShow'> & { readonly finding: Finding };

function Item(shown: Shown): JSX.Element {
  const { draft, onEntity } = shown;
  const { entity, rivals, fixes } = shown.finding;
  return (
    <li>
      <Head {...shown} />
      <p>
        <Reason {...shown} />
        {rivals.length > 0 && <Rivals {...shown} />}
      </p>
      <Fixes {...{ fixes, entity, onEntity }} language={draft.language} />
    </li>
  );
}

function Rivals({ finding, draft }: Shown): JSX.Element {
  const names = finding.rivals.map(({ name }) => name);
  const others = <StoryWords language={draft.language} words={names} />;
  return <> {sayNamed('marking.mayMeanToo', { others })}</>;
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
      {count > 1 && <span class="count">{sayCount('marking.times', count)}</span>}
      <button type="button" class="plain" onClick={() => onShow(entity.id)}>
        {sayNamed('marking.edit', { full: <StoryWord language={draft.language}>{entity.name}</StoryWord> })}
      </button>
    </div>
  );
}

/** So many words are named in a sentence. */
const maxWords = 4;

function Reason({ finding, draft }: Pick<Shown, 'finding' | 'draft'>): JSX.Element {
  const { entity, written, rule } = finding;
  const words = (entity.context ?? []).slice(0, maxWords);
  const key = plainReasons[rule];
  const withWords = key === 'marking.whyNeedsWords' && words.length > 0 ? 'marking.whyNeedsWordsSuch' : key;
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
