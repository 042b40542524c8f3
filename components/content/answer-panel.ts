/** Answers what the panel beside the page asks of this frame: who is named in which order, and in which sentences. */
import type { Handlers, NamedSentence, Request, Response } from '../messages/messages.ts';
import { isVisible } from '../page/hit-test.ts';
import type { Mark } from '../page/mark.ts';
import type { PageMarks } from '../page/page-marks.ts';
import type { EntityId } from '../story/schema.ts';
import type { OpenOptions } from './card-machine.ts';

/** The most entities in an answer: as many as the background gives a frame. */
const maxEntities = 1_000;
/** The most sentences in an answer: some screens of the panel, and some ms of the page. */
const maxSentences = 50;
/** So many mentions are looked at for them: a page may hide any number. */
const maxLooked = 500;

type PanelKind = 'names-in-order' | 'sentences-of' | 'show-mention';

type FrameParts = {
  readonly marks: Pick<PageMarks, 'all' | 'sentenceOf'>;
  readonly isAboutStory: () => boolean;
  /** Goes to a mark and opens its card; false when it is not to be seen. */
  readonly show: (mark: Mark, how: OpenOptions) => boolean;
};

export function panelHandlers({ marks, isAboutStory, show }: FrameParts): Pick<Handlers, PanelKind> {
  const marksOf = (wanted: EntityId): readonly Mark[] =>
    marks.all().filter(({ entity }) => entity === wanted);
  return {
    'names-in-order': () => ({
      entities: [...new Set(marks.all().map(({ entity }) => entity))].slice(0, maxEntities),
      isAboutStory: isAboutStory(),
    }),
    'sentences-of': ({ entity, from }) => sentencesOf(marksOf(entity), from, marks),
    'show-mention': ({ entity, at, focus }: Request<'show-mention'>) => {
      const mark = marksOf(entity)[at];
      return {
        shown: mark !== undefined && isVisible(mark) && show(mark, { focus, position: null }),
      };
    },
  };
}

/** The sentences of mentions that a reader can see; one with several mentions once. */
function sentencesOf(
  mentions: readonly Mark[],
  from: number,
  marks: Pick<PageMarks, 'sentenceOf'>,
): Response<'sentences-of'> {
  const sentences: NamedSentence[] = [];
  const end = Math.min(mentions.length, from + maxLooked);
  let at = Math.max(0, from);
  for (; at < end && sentences.length < maxSentences; at++) {
    const mark = mentions[at];
    const sentence = mark === undefined || !isVisible(mark) ? null : marks.sentenceOf(mark);
    if (sentence === null) continue;
    const { middle: name, ...around } = sentence;
    const named = { at, name, ...around };
    if (textOf(named) !== textOf(sentences.at(-1))) sentences.push(named);
  }
  return { sentences, next: at < mentions.length ? at : null };
}

const textOf = (sentence: NamedSentence | undefined): string | null =>
  sentence === undefined ? null : sentence.before + sentence.name + sentence.after;
