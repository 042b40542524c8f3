import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Draft, DraftMoment } from '../drafts/draft.ts';
import { withMoments } from '../drafts/edit-draft.ts';
import { say } from '../i18n/say.ts';
import { Chooser } from './Chooser.tsx';
import { problemsAt } from './field-problem.ts';
import { DateField, fieldsOf, LongTextField, MoreFields, TextField } from './fields.tsx';
import { type Edit, type ProblemAt, useForm } from './form-context.ts';
import { Items, type ListEdits, listEdits, RemoveTool } from './Items.tsx';
import { SourceField } from './SourceField.tsx';

/** What happened in the story, as a timeline; `upTo`: as in `Items`. */
export function MomentsForm({ upTo }: { readonly upTo: number }): JSX.Element {
  const { draft, check } = useForm();
  return (
    <Items
      title={say('writing.moments')}
      isTitleUnseen
      hint={say('writing.momentsHint')}
      add={say('writing.addMoment')}
      list={draft.story.moments ?? []}
      edits={useEdits()}
      upTo={upTo}
      titleOf={({ text }, n) => text || say('writing.momentNumber', { number: n + 1 })}
    >
      {(moment, n, onMoment) => (
        <MomentFields {...{ moment, onMoment }} problemAt={problemsAt(check.moments.get(n) ?? [])} />
      )}
    </Items>
  );
}

function useEdits(): ListEdits<DraftMoment> {
  const { draft, edit } = useForm();
  return listEdits<DraftMoment>(
    draft.story.moments ?? [],
    () => newMoment(draft),
    (next, field, changed = draft) => edit(withMoments(changed, next), `moments ${field}`),
  );
}

function newMoment({ story: { moments = [] }, sources }: Draft): DraftMoment {
  const source = moments.findLast((moment) => moment.source !== '')?.source ?? sources.at(-1)?.id ?? '';
  return { date: '', text: '', entities: [], source };
}

type MomentProps = {
  readonly moment: DraftMoment;
  readonly problemAt: ProblemAt;
  readonly onMoment: Edit<DraftMoment>;
};

function MomentFields(props: MomentProps): JSX.Element {
  const { moment, problemAt, onMoment } = props;
  const { language } = useForm().draft;
  const { required } = fieldsOf(moment, problemAt, onMoment);
  return (
    <>
      <div class="fields">
        <DateField label={say('writing.date')} isSpan {...required('date')} />
        <SourceField {...required('source')} />
      </div>
      <LongTextField label={say('writing.whatHappened')} max={400} lang={language} {...required('text')} />
      <Participants
        chosen={moment.entities}
        onChoose={(entities) => onMoment({ ...moment, entities }, 'entities')}
      />
      <MoreMomentFields {...props} />
    </>
  );
}

/** What is rarely said of a moment. */
function MoreMomentFields({ moment, problemAt, onMoment }: MomentProps): JSX.Element {
  const { language } = useForm().draft;
  const { optional } = fieldsOf(moment, problemAt, onMoment);
  const [time, note] = [optional('time'), optional('note')];
  return (
    <MoreFields title={say('writing.moreOfMoment')} isFilled={time.value !== '' || note.value !== ''}>
      <div class="fields">
        <TextField label={say('writing.time')} hint={say('writing.timeHint')} max={80} {...time} />
        <TextField label={say('writing.note')} max={400} lang={language} {...note} />
      </div>
    </MoreFields>
  );
}

type ParticipantsProps = {
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
};

/** Who took part: those chosen, and a list to choose one more from. */
function Participants({ chosen, onChoose }: ParticipantsProps): JSX.Element {
  const { language } = useForm().draft;
  const { nameOf, others } = useNames(chosen);
  return (
    <div class="participants">
      {chosen.length === 0 ? null : (
        <ul class="chips">
          {chosen.map((id) => (
            <li key={id} class="chip">
              <span dir="auto" lang={language}>
                {nameOf(id)}
              </span>
              <RemoveTool what={nameOf(id)} onClick={() => onChoose(chosen.filter((one) => one !== id))} />
            </li>
          ))}
        </ul>
      )}
      <Chooser
        label={say('writing.participants')}
        none={say('writing.addParticipant')}
        value=""
        options={others}
        onInput={(id) => id !== '' && onChoose([...chosen, id])}
      />
    </div>
  );
}

/** The names of the story's entities, and those that are not chosen as options. */
function useNames(chosen: readonly string[]) {
  const { entities } = useForm().draft;
  const named = useMemo(
    () => new Map(entities.flatMap(({ id, name }) => (name === '' ? [] : [[id, name] as const]))),
    [entities],
  );
  const others = useMemo(
    () => [...named].flatMap(([value, label]) => (chosen.includes(value) ? [] : [{ value, label }])),
    [named, chosen],
  );
  return { nameOf: (id: string): string => named.get(id) ?? say('writing.newName'), others };
}
