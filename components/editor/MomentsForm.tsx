import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import type { Draft, DraftMoment } from '../writing/draft.ts';
import { moved, withItem, withMoments, withOptional } from '../writing/edit-draft.ts';
import { Chooser } from './Chooser.tsx';
import { problemsAt } from './field-problem.ts';
import { DateField, LongTextField, TextField } from './fields.tsx';
import { type ProblemAt, useForm } from './form-context.ts';
import { Items, Tool } from './Items.tsx';
import { MoreFields } from './MoreFields.tsx';
import { SourceField } from './SourceField.tsx';

/** What happened in the story, as a timeline; `upTo`: as in `Items`. */
export function MomentsForm({ upTo }: { readonly upTo: number }): JSX.Element {
  const { draft, check, edit } = useForm();
  const moments = draft.story.moments ?? [];
  const named = useMemo(
    () => new Map(draft.entities.flatMap(({ id, name }) => (name === '' ? [] : [[id, name] as const]))),
    [draft.entities],
  );
  const set = (moments: readonly DraftMoment[], field: string, changed = draft): void =>
    edit(withMoments(changed, moments), `moments ${field}`);
  return (
    <Items
      title={say('writing.moments')}
      isTitleUnseen
      hint={say('writing.momentsHint')}
      add={say('writing.addMoment')}
      count={moments.length}
      upTo={upTo}
      itemTitle={(n) => moments[n]?.text || say('writing.momentNumber', { number: n + 1 })}
      onAdd={() => set([...moments, newMoment(draft)], 'add')}
      onMove={(n, by) => set(moved(moments, n, by), 'order')}
      onRemove={(n) => set(withItem(moments, n, null), 'remove')}
      item={(n) => {
        const moment = moments[n];
        return moment === undefined ? null : (
          <MomentFields
            moment={moment}
            named={named}
            problemAt={problemsAt(check.moments.get(n) ?? [])}
            onMoment={(next, field, changed) => set(withItem(moments, n, next), `${n} ${field}`, changed)}
          />
        );
      }}
    />
  );
}

function newMoment({ story: { moments = [] }, sources }: Draft): DraftMoment {
  const source = moments.findLast((moment) => moment.source !== '')?.source ?? sources.at(-1)?.id ?? '';
  return { date: '', text: '', entities: [], source };
}

function MomentFields(props: {
  readonly moment: DraftMoment;
  /** The names of the story's entities, by id. */
  readonly named: ReadonlyMap<string, string>;
  readonly problemAt: ProblemAt;
  readonly onMoment: (moment: DraftMoment, field: string, draft?: Draft) => void;
}): JSX.Element {
  const { draft } = useForm();
  const { moment, named, problemAt, onMoment } = props;
  const { time = '', note = '' } = moment;
  return (
    <>
      <div class="fields">
        <DateField
          label={say('writing.date')}
          value={moment.date}
          fault={problemAt(['date'])}
          onInput={(date) => onMoment({ ...moment, date }, 'date')}
        />
        <SourceField
          value={moment.source}
          fault={problemAt(['source'])}
          onChoose={(source, changed) => onMoment({ ...moment, source }, 'source', changed)}
        />
      </div>
      <LongTextField
        label={say('writing.whatHappened')}
        most={400}
        lang={draft.language}
        value={moment.text}
        fault={problemAt(['text'])}
        onInput={(text) => onMoment({ ...moment, text }, 'text')}
      />
      <Participants
        chosen={moment.entities}
        named={named}
        onChoose={(entities) => onMoment({ ...moment, entities }, 'entities')}
      />
      <MoreFields title={say('writing.moreOfMoment')} isFilled={time !== '' || note !== ''}>
        <div class="fields">
          <TextField
            label={say('writing.time')}
            hint={say('writing.timeHint')}
            most={80}
            value={time}
            fault={problemAt(['time'])}
            onInput={(time) => onMoment(withOptional(moment, 'time', time), 'time')}
          />
          <TextField
            label={say('writing.note')}
            most={400}
            lang={draft.language}
            value={note}
            fault={problemAt(['note'])}
            onInput={(note) => onMoment(withOptional(moment, 'note', note), 'note')}
          />
        </div>
      </MoreFields>
    </>
  );
}

/** Who took part: those chosen, and a list to choose one more from. */
function Participants(props: {
  readonly chosen: readonly string[];
  readonly named: ReadonlyMap<string, string>;
  readonly onChoose: (ids: readonly string[]) => void;
}): JSX.Element {
  const { draft } = useForm();
  const { chosen, named, onChoose } = props;
  const others = useMemo(
    () => [...named].flatMap(([value, label]) => (chosen.includes(value) ? [] : [{ value, label }])),
    [named, chosen],
  );
  return (
    <div class="participants">
      {chosen.length === 0 ? null : (
        <ul class="chips">
          {chosen.map((id) => (
            <li key={id} class="chip">
              <span dir="auto" lang={draft.language}>
                {named.get(id) ?? say('writing.newName')}
              </span>
              <Tool
                label={say('writing.removeThis', { what: named.get(id) ?? say('writing.newName') })}
                path="m4 4 8 8m0-8-8 8"
                onClick={() => onChoose(chosen.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      <Chooser
        label={say('writing.participants')}
        none={say('writing.addParticipant')}
        value=""
        options={others}
        onChoose={(id) => {
          if (id !== '') onChoose([...chosen, id]);
        }}
      />
    </div>
  );
}
