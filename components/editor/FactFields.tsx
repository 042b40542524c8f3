import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import { type Coordinates, readCoordinates, writeCoordinates } from '../writing/coordinates.ts';
import type { Draft, DraftEntity, DraftFact, DraftFactValue } from '../writing/draft.ts';
import { moved, withItem, withOptional } from '../writing/edit-draft.ts';
import { type AboutValue, quantityIn, readValue, writeValue } from '../writing/values.ts';
import { Chooser } from './Chooser.tsx';
import { firstOf, within } from './field-problem.ts';
import { DateField, directionOf, Field, SelectField, TextField, useWritten } from './fields.tsx';
import { type EditEntity, type ProblemAt, useForm } from './form-context.ts';
import { Items } from './Items.tsx';
import { MoreFields } from './MoreFields.tsx';
import { SourceField } from './SourceField.tsx';

/** The facts of an entity. */
export function FactsForm(props: {
  readonly entity: DraftEntity;
  readonly problemAt: ProblemAt;
  readonly onEntity: EditEntity;
}): JSX.Element {
  const { entity, problemAt, onEntity } = props;
  const { draft } = useForm();
  const facts = entity.facts ?? [];
  const set = (facts: readonly DraftFact[], field: string, changed?: Draft): void =>
    onEntity(withOptional(entity, 'facts', facts), field, changed);
  return (
    <Items
      title={say('writing.facts')}
      hint={say('writing.factsHint')}
      add={say('writing.addFact')}
      count={facts.length}
      onAdd={() => set([...facts, newFact(entity, draft)], 'add fact')}
      itemTitle={(n) => facts[n]?.label || say('writing.factNumber', { number: n + 1 })}
      onMove={(n, by) => set(moved(facts, n, by), 'order of facts')}
      onRemove={(n) => set(withItem(facts, n, null), 'remove fact')}
      item={(n) => {
        const fact = facts[n];
        return fact === undefined ? null : (
          <FactFields
            entity={entity}
            fact={fact}
            problemAt={within(problemAt, ['facts', n])}
            onFact={(next, field, changed) => set(withItem(facts, n, next), `fact ${n} ${field}`, changed)}
          />
        );
      }}
    />
  );
}

/** A new fact rests on the source that was chosen last. */
function newFact(entity: DraftEntity, draft: Draft): DraftFact {
  return { label: '', value: { kind: 'text', text: '' }, source: latestSource(entity, draft) };
}

/** The source that was chosen last for the entity, or made last for the story; empty if there is none. */
export const latestSource = ({ facts = [] }: Pick<DraftEntity, 'facts'>, { sources }: Draft): string =>
  facts.findLast(({ source }) => source !== '')?.source ?? sources.at(-1)?.id ?? '';

type EditFact = (fact: DraftFact, field: string, draft?: Draft) => void;

function FactFields(props: {
  readonly entity: DraftEntity;
  readonly fact: DraftFact;
  readonly problemAt: ProblemAt;
  readonly onFact: EditFact;
}): JSX.Element {
  const { entity, fact, problemAt, onFact } = props;
  const { draft } = useForm();
  const { note = '', differs = '', asOf = '' } = fact;
  const isDetailed = note !== '' || differs !== '' || asOf !== '';
  return (
    <>
      <div class="fact-line">
        <TextField
          label={say('writing.factLabel')}
          placeholder={say('writing.factLabelExample')}
          most={80}
          lang={draft.language}
          value={fact.label}
          fault={problemAt(['label'])}
          suggestions={usedLabels(draft, entity.kind)}
          onInput={(label) => onFact(withLabel(fact, label, entity), 'label')}
        />
        <ValueField {...props} />
      </div>
      <SourceField
        value={fact.source}
        fault={problemAt(['source'])}
        onChoose={(source, changed) => onFact({ ...fact, source }, 'source', changed)}
      />
      <MoreFields title={say('writing.moreOfFact')} isFilled={isDetailed}>
        <div class="fields">
          <ValueKindField {...props} />
          <DateField
            label={say('writing.asOf')}
            hint={say('writing.asOfHint')}
            value={asOf}
            fault={problemAt(['asOf'])}
            onInput={(asOf) => onFact(withOptional(fact, 'asOf', asOf), 'asOf')}
          />
          <TextField
            label={say('writing.note')}
            most={400}
            lang={draft.language}
            value={note}
            fault={problemAt(['note'])}
            onInput={(note) => onFact(withOptional(fact, 'note', note), 'note')}
          />
          <TextField
            label={say('writing.differs')}
            most={400}
            lang={draft.language}
            value={differs}
            fault={problemAt(['differs'])}
            onInput={(differs) => onFact(withOptional(fact, 'differs', differs), 'differs')}
          />
        </div>
      </MoreFields>
    </>
  );
}

/** Labels that facts of such entities have in this story already, the latest first. */
function usedLabels({ entities }: Draft, kind: DraftEntity['kind']): readonly string[] {
  const labels = new Set<string>();
  for (const entity of entities.toReversed()) {
    if (entity.kind === kind) for (const { label } of entity.facts ?? []) if (label !== '') labels.add(label);
    if (labels.size >= maxSuggested) break;
  }
  return [...labels].slice(0, maxSuggested);
}

const maxSuggested = 30;

/** The kinds of values that one writes as text. */
const writtenKinds = ['text', 'date', 'birth', 'quantity', 'coordinates'] as const;
type ValueKind = DraftFactValue['kind'];

const kindLabels = {
  text: 'writing.asText',
  date: 'writing.asDate',
  birth: 'writing.asBirth',
  quantity: 'writing.asNumber',
  coordinates: 'writing.asCoordinates',
  entity: 'writing.asEntity',
  distance: 'writing.asDistance',
} as const satisfies Readonly<Record<ValueKind, `writing.${string}`>>;

/** What people are said to be on the day they were born; the card adds their age then. */
const isBirthLabel = (label: string, { kind }: DraftEntity): boolean =>
  kind === 'person' &&
  say('writing.birthLabels')
    .split(';')
    .some((one) => one.trim().toLocaleLowerCase() === label.trim().toLocaleLowerCase());

function withLabel(fact: DraftFact, label: string, entity: DraftEntity): DraftFact {
  const { value } = fact;
  const isDate = value.kind === 'date' || value.kind === 'birth';
  if (!isDate || isBirthLabel(label, entity) === (value.kind === 'birth')) return { ...fact, label };
  // Chosen otherwise, it stays so.
  if (isBirthLabel(fact.label, entity) !== (value.kind === 'birth')) return { ...fact, label };
  return { ...fact, label, value: { ...value, kind: value.kind === 'birth' ? 'date' : 'birth' } };
}

type ValueProps = Parameters<typeof FactFields>[0];

/** The value as text, which is read as a date, a number, coordinates or just text. */
function ValueField({ entity, fact, problemAt, onFact }: ValueProps): JSX.Element {
  const { draft, language, words, storyWords } = useForm();
  const { value, label } = fact;
  const about = { label, language, words, storyWords };
  const written = useWritten<DraftFactValue>(value, {
    read: (text) =>
      isKeptAsText(value, about) && text.trim() !== ''
        ? { kind: 'text', text }
        : readAs(text, { about, entity }),
    write: (value) => (value.kind === 'text' ? value.text : writeValue(value, language, words)),
  });
  if (value.kind === 'entity') return <EntityValue {...{ entity, fact, problemAt, onFact }} value={value} />;
  if (value.kind === 'distance') return <DistanceValue {...{ fact, onFact }} value={value} />;
  const fault = firstOf(
    problemAt,
    ['value'],
    ['value', 'text'],
    ['value', 'date'],
    ['value', 'amount'],
    ['value', 'latitude'],
    ['value', 'longitude'],
  );
  const isRead = value.kind !== 'text';
  return (
    <Field
      label={say('writing.value')}
      fault={fault}
      hint={
        isRead
          ? say('writing.readAs', {
              kind: say(kindLabels[value.kind]),
              value: writeValue(value, language, words),
            })
          : undefined
      }
      control={({ onBlur, ...attributes }) => (
        <input
          {...attributes}
          class="field"
          dir={directionOf(written.text)}
          lang={draft.language}
          autocomplete="off"
          placeholder={say('writing.valueExample')}
          value={written.text}
          onInput={({ currentTarget }) =>
            onFact({ ...fact, value: written.type(currentTarget.value) }, 'value')
          }
          onBlur={() => {
            written.leave();
            onBlur();
          }}
        />
      )}
    />
  );
}

/** True for a text that would be read as something else: its author wants it as it is. */
const isKeptAsText = (value: DraftFactValue, about: AboutValue): boolean =>
  value.kind === 'text' && value.text.trim() !== '' && readValue(value.text, about).kind !== 'text';

type Reading = { readonly about: AboutValue; readonly entity: DraftEntity };

/** Reads a value; a date beside a label such as "Born" is a person's birth. */
function readAs(text: string, { about, entity }: Reading): DraftFactValue {
  const value = readValue(text, about);
  return value.kind === 'date' && isBirthLabel(about.label, entity) ? { ...value, kind: 'birth' } : value;
}

/** How the value is understood, where that is to be something else than what it looks like. */
function ValueKindField({ entity, fact, onFact }: ValueProps): JSX.Element {
  const { draft, language, words, storyWords } = useForm();
  const { value } = fact;
  // A choice that comes to nothing does not stay in the list.
  const [, drawAgain] = useState(0);
  const others = draft.entities.length > 1 || value.kind === 'entity' ? (['entity'] as const) : [];
  const kinds = [...writtenKinds, ...others, ...(value.kind === 'distance' ? (['distance'] as const) : [])];
  return (
    <SelectField
      label={say('writing.valueKind')}
      value={value.kind}
      options={kinds
        .filter((kind) => kind !== 'birth' || entity.kind === 'person')
        .map((kind) => ({ value: kind, label: say(kindLabels[kind]) }))}
      onChoose={(kind) => {
        const chosen = kinds.find((one) => one === kind);
        const about = { label: fact.label, language, words, storyWords };
        const read = chosen && valueAs(chosen, value, { about, story: draft.language });
        if (read) onFact({ ...fact, value: read }, 'kind');
        else drawAgain((count) => count + 1);
      }}
    />
  );
}

/** The same value as another kind; `null` for a number or place that nobody could read in it. */
function valueAs(
  kind: ValueKind,
  value: DraftFactValue,
  { about, story }: { readonly about: Required<AboutValue>; readonly story: string },
): DraftFactValue | null {
  if (kind === value.kind) return value;
  const text =
    value.kind === 'entity'
      ? ''
      : value.kind === 'text'
        ? value.text
        : writeValue(value, about.language, about.words);
  const read = readValue(text, about);
  const isEmpty = text.trim() === '';
  switch (kind) {
    case 'text':
      return { kind, text };
    case 'date':
    case 'birth':
      return { kind, date: read.kind === 'date' ? read.date : text };
    case 'quantity':
      if (isEmpty) return { kind, amount: Number.NaN, unit: 'count' };
      return quantityIn(text, about.words) ?? quantityIn(text, about.storyWords);
    case 'coordinates': {
      if (isEmpty) return { kind, latitude: Number.NaN, longitude: Number.NaN };
      const point = readCoordinates(text, story) ?? readCoordinates(text, about.language);
      return point && { kind, ...point };
    }
    case 'entity':
      return { kind, entity: '' };
    case 'distance':
      return value;
    default:
      return kind satisfies never;
  }
}

/** Another entity of the story as the value. */
function EntityValue(
  props: Omit<ValueProps, 'onFact'> & {
    readonly value: Extract<DraftFactValue, { readonly kind: 'entity' }>;
    readonly onFact: EditFact;
  },
): JSX.Element {
  const { entity, fact, value, problemAt, onFact } = props;
  return (
    <Chooser
      label={say('writing.value')}
      fault={problemAt(['value', 'entity'])}
      value={value.entity}
      none={say('writing.chooseEntity')}
      options={useOtherEntities(entity.id)}
      onChoose={(id) => onFact({ ...fact, value: { kind: 'entity', entity: id } }, 'value')}
    />
  );
}

/** The other entities of the story, as options. */
export function useOtherEntities(id: string) {
  const { draft } = useForm();
  return draft.entities
    .filter((entity) => entity.id !== id && entity.name !== '')
    .map((entity) => ({ value: entity.id, label: entity.name }));
}

/** A distance is written by its two ends. */
function DistanceValue({
  fact,
  value,
  onFact,
}: {
  readonly fact: DraftFact;
  readonly value: Extract<DraftFactValue, { readonly kind: 'distance' }>;
  readonly onFact: EditFact;
}): JSX.Element {
  return (
    <div class="fields">
      {(['from', 'to'] as const).map((end) => (
        <DistanceEnd
          key={end}
          label={say(end === 'from' ? 'writing.distanceFrom' : 'writing.distanceTo')}
          point={value[end]}
          onPoint={(point) => onFact({ ...fact, value: { ...value, [end]: point } }, end)}
        />
      ))}
    </div>
  );
}

function DistanceEnd(props: {
  readonly label: string;
  readonly point: Coordinates;
  readonly onPoint: (point: Coordinates) => void;
}): JSX.Element {
  const { language } = useForm();
  const { label, point, onPoint } = props;
  const written = useWritten<Coordinates | null>(point, {
    read: (text) => readCoordinates(text, language),
    write: (point) => (point === null ? '' : writeCoordinates(point)),
  });
  return (
    <TextField
      label={label}
      value={written.text}
      onInput={(text) => {
        const read = written.type(text);
        if (read !== null) onPoint(read);
      }}
    />
  );
}
