import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Coordinates, readCoordinates, writeCoordinates } from '../drafts/coordinates.ts';
import type { Draft, DraftEntity, DraftFact, DraftFactValue } from '../drafts/draft.ts';
import { withOptional } from '../drafts/edit-draft.ts';
import { type AboutValue, quantityIn, readValue, writeValue } from '../drafts/values.ts';
import { say, sayAround } from '../i18n/say.ts';
import { isSpan } from '../story/dates.ts';
import { Chooser } from './Chooser.tsx';
import { firstOf, within } from './field-problem.ts';
import {
  DateField,
  fieldsOf,
  MoreFields,
  SelectField,
  TextField,
  useWritten,
  WrittenField,
} from './fields.tsx';
import { type Edit, type ProblemAt, useForm } from './form-context.ts';
import { Items, listEdits } from './Items.tsx';
import { SourceField } from './SourceField.tsx';
import { isBirthLabel, NearDateNote } from './WhichDay.tsx';

type FactsFormProps = {
  readonly entity: DraftEntity;
  readonly problemAt: ProblemAt;
  readonly onEntity: Edit<DraftEntity>;
};

/** The facts of an entity. */
export function FactsForm({ entity, problemAt, onEntity }: FactsFormProps): JSX.Element {
  const { draft } = useForm();
  const { facts = [] } = entity;
  const edits = listEdits<DraftFact>(
    facts,
    () => ({ label: '', value: { kind: 'text', text: '' }, source: latestSource(entity, draft) }),
    (next, field, changed) => onEntity(withOptional(entity, 'facts', next), `fact ${field}`, changed),
  );
  return (
    <Items
      title={say('writing.facts')}
      hint={say('writing.factsHint')}
      add={say('writing.addFact')}
      list={facts}
      edits={edits}
      titleOf={({ label }, n) => label || say('writing.factNumber', { number: n + 1 })}
    >
      {(fact, n, onFact) => (
        <FactFields {...{ entity, fact, onFact }} problemAt={within(problemAt, ['facts', n])} />
      )}
    </Items>
  );
}

/** The source that was chosen last for the entity, or made last for the story; empty if there is none. */
export const latestSource = ({ facts = [] }: Pick<DraftEntity, 'facts'>, { sources }: Draft): string =>
  facts.findLast(({ source }) => source !== '')?.source ?? sources.at(-1)?.id ?? '';

type FactProps = {
  readonly entity: DraftEntity;
  readonly fact: DraftFact;
  readonly problemAt: ProblemAt;
  readonly onFact: Edit<DraftFact>;
};

function FactFields(props: FactProps): JSX.Element {
  const { required } = fieldsOf(props.fact, props.problemAt, props.onFact);
  return (
    <>
      <div class="fact-line">
        <LabelField {...props} />
        <ValueField {...props} />
      </div>
      <SourceField {...required('source')} />
      <MoreFactFields {...props} />
    </>
  );
}

function LabelField({ entity, fact, problemAt, onFact }: FactProps): JSX.Element {
  const { draft } = useForm();
  return (
    <TextField
      label={say('writing.factLabel')}
      placeholder={say('writing.factLabelExample')}
      max={80}
      lang={draft.language}
      suggestions={usedLabels(draft, entity.kind)}
      value={fact.label}
      problem={problemAt(['label'])}
      onInput={(label) => onFact(withLabel(fact, label, entity), 'label')}
    />
  );
}

/** What is rarely said of a fact. */
function MoreFactFields(props: FactProps): JSX.Element {
  const { fact, problemAt, onFact } = props;
  const { language } = useForm().draft;
  const { optional } = fieldsOf(fact, problemAt, onFact);
  const [asOf, note, differs] = [optional('asOf'), optional('note'), optional('differs')];
  const isFilled = [asOf, note, differs].some(({ value }) => value !== '');
  return (
    <MoreFields title={say('writing.moreOfFact')} isFilled={isFilled}>
      <div class="fields">
        <ValueKindField {...props} />
        <DateField label={say('writing.asOf')} hint={say('writing.asOfHint')} {...asOf} />
        <TextField label={say('writing.note')} max={400} lang={language} {...note} />
        <TextField label={say('writing.differs')} max={400} lang={language} {...differs} />
      </div>
    </MoreFields>
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

function withLabel(fact: DraftFact, label: string, entity: DraftEntity): DraftFact {
  const { value } = fact;
  const isDate = (value.kind === 'date' && !isSpan(value.date)) || value.kind === 'birth';
  if (!isDate || isBirthLabel(label, entity) === (value.kind === 'birth')) return { ...fact, label };
  // Chosen otherwise, it stays so.
  if (isBirthLabel(fact.label, entity) !== (value.kind === 'birth')) return { ...fact, label };
  return { ...fact, label, value: { ...value, kind: value.kind === 'birth' ? 'date' : 'birth' } };
}

/** The value: another entity, a distance, or a text, which is read as a date, a number, coordinates or just text. */
function ValueField(props: FactProps): JSX.Element {
  const { value } = props.fact;
  switch (value.kind) {
    case 'entity':
      return <EntityValue {...props} value={value} />;
    case 'distance':
      return <DistanceValue {...props} value={value} />;
    default:
      return <WrittenValue {...props} />;
  }
}

/** The fields of values that are written. */
const valuePaths = ['text', 'date', 'amount', 'latitude', 'longitude'].map((field) => ['value', field]);

function WrittenValue({ entity, fact, problemAt, onFact }: FactProps): JSX.Element {
  const { draft } = useForm();
  const about = useAbout(fact);
  const { value } = fact;
  return (
    <WrittenField<DraftFactValue>
      label={say('writing.value')}
      problem={firstOf(problemAt, ['value'], ...valuePaths)}
      hint={() => (value.kind === 'text' ? undefined : readAsText(value, about))}
      lang={draft.language}
      placeholder={say('writing.valueExample')}
      value={value}
      read={(text) => (isKept(text, value, about) ? { kind: 'text', text } : readAs(text, about, entity))}
      write={(written) => textOf(written, about)}
      below={<NearDateNoteOf value={value} />}
      onInput={(next) => onFact({ ...fact, value: next }, 'value')}
    />
  );
}

/** What keeps a value from being a date that nearly is one. */
function NearDateNoteOf({ value }: { readonly value: DraftFactValue }): JSX.Element | null {
  if (value.kind === 'text') return <NearDateNote written={value.text} />;
  return value.kind === 'date' || value.kind === 'birth' ? <NearDateNote written={value.date} /> : null;
}

type About = Required<AboutValue>;

/** What is known of the value of a fact before it is read. */
function useAbout({ label }: DraftFact): About {
  const { language, words, storyWords } = useForm();
  return { label, language, words, storyWords };
}

const readAsText = (value: DraftFactValue, about: About): ComponentChildren =>
  sayAround('writing.readAs', {
    kind: say(kindLabels[value.kind]),
    value: <bdi key="value">{textOf(value, about)}</bdi>,
  });

const textOf = (value: DraftFactValue, { language, words }: About): string =>
  value.kind === 'text' ? value.text : writeValue(value, language, words);

/** True where a text stays one though it would be read as something else: its author wants it as it is. */
const isKept = (text: string, value: DraftFactValue, about: About): boolean =>
  value.kind === 'text' &&
  value.text.trim() !== '' &&
  text.trim() !== '' &&
  readValue(value.text, about).kind !== 'text';

/** Reads a value; a date beside a label such as "Born" is a person's birth. */
function readAs(text: string, about: About, entity: DraftEntity): DraftFactValue {
  const value = readValue(text, about);
  const isBirth = value.kind === 'date' && !isSpan(value.date) && isBirthLabel(about.label, entity);
  return isBirth ? { kind: 'birth', date: value.date } : value;
}

/** How the value is understood, where that is to be something else than what it looks like. */
function ValueKindField({ entity, fact, onFact }: FactProps): JSX.Element {
  const { draft } = useForm();
  const about = useAbout(fact);
  // A choice that comes to nothing does not stay in the list.
  const [, drawAgain] = useState(0);
  return (
    <SelectField
      label={say('writing.valueKind')}
      value={fact.value.kind}
      options={kindsFor(fact.value, entity, draft)}
      onInput={(kind) => {
        const value = valueAs(kind, fact.value, { about, story: draft.language });
        if (value) onFact({ ...fact, value }, 'kind');
        else drawAgain((count) => count + 1);
      }}
    />
  );
}

/** The kinds that a value can have. */
function kindsFor(value: DraftFactValue, entity: DraftEntity, { entities }: Draft) {
  const hasOthers = entities.length > 1 || value.kind === 'entity';
  const kinds: readonly ValueKind[] = [
    ...writtenKinds.filter((kind) => kind !== 'birth' || entity.kind === 'person'),
    ...(hasOthers ? (['entity'] as const) : []),
    ...(value.kind === 'distance' ? (['distance'] as const) : []),
  ];
  return kinds.map((kind) => ({ value: kind, label: say(kindLabels[kind]) }));
}

type Language = { readonly about: About; readonly story: string };

/** The same value as another kind; `null` for a number or place that nobody could read in it. */
function valueAs(kind: ValueKind, value: DraftFactValue, of: Language): DraftFactValue | null {
  const text = value.kind === 'entity' ? '' : textOf(value, of.about);
  switch (kind) {
    case 'text':
      return { kind, text };
    case 'date':
    case 'birth':
      return { kind, date: dateAs(text, of) };
    case 'quantity':
      return quantityAs(text, of);
    case 'coordinates':
      return coordinatesAs(text, of);
    case 'entity':
      return { kind, entity: '' };
    case 'distance':
      return value;
    default:
      return kind satisfies never;
  }
}

function dateAs(text: string, { about }: Language): string {
  const read = readValue(text, about);
  return read.kind === 'date' ? read.date : text;
}

const quantityAs = (text: string, { about }: Language): DraftFactValue | null =>
  text.trim() === ''
    ? { kind: 'quantity', amount: Number.NaN, unit: 'count' }
    : (quantityIn(text, about.words) ?? quantityIn(text, about.storyWords));

function coordinatesAs(text: string, { about, story }: Language): DraftFactValue | null {
  if (text.trim() === '') return { kind: 'coordinates', latitude: Number.NaN, longitude: Number.NaN };
  const point = readCoordinates(text, story) ?? readCoordinates(text, about.language);
  return point && { kind: 'coordinates', ...point };
}

type ValueOf<Kind extends ValueKind> = FactProps & {
  readonly value: Extract<DraftFactValue, { readonly kind: Kind }>;
};

/** Another entity of the story as the value. */
function EntityValue({ entity, fact, value, problemAt, onFact }: ValueOf<'entity'>): JSX.Element {
  return (
    <Chooser
      label={say('writing.value')}
      problem={problemAt(['value', 'entity'])}
      value={value.entity}
      none={say('writing.chooseEntity')}
      options={useOtherEntities(entity.id)}
      onInput={(id) => onFact({ ...fact, value: { kind: 'entity', entity: id } }, 'value')}
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
function DistanceValue({ fact, value, onFact }: ValueOf<'distance'>): JSX.Element {
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

type DistanceEndProps = {
  readonly label: string;
  readonly point: Coordinates;
  readonly onPoint: (point: Coordinates) => void;
};

function DistanceEnd({ label, point, onPoint }: DistanceEndProps): JSX.Element {
  const { language } = useForm();
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
