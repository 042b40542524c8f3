import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Draft, DraftSource } from '../drafts/draft.ts';
import { addSource, withSource } from '../drafts/edit-draft.ts';
import { publisherOf } from '../drafts/publisher.ts';
import { say } from '../i18n/say.ts';
import { Chooser } from './Chooser.tsx';
import { problemsAt } from './field-problem.ts';
import { type FieldValue, fieldsOf, SelectField, TextField } from './fields.tsx';
import { type Edit, type ProblemAt, useForm } from './form-context.ts';

/** The fields of a new source. */
export const blankSource = { title: '', publisher: '', address: '' } as const;

type SourceFieldProps = Omit<FieldValue, 'onInput'> & {
  /** Whether it may be left out. */
  readonly isOptional?: boolean;
  /** Takes the source, and the draft that has it. */
  readonly onInput: (id: string, draft: Draft) => void;
};

/** Where something can be read: one of the draft's sources, or a new one, whose fields open here. */
export function SourceField({ value, problem, isOptional, onInput }: SourceFieldProps): JSX.Element {
  const { draft } = useForm();
  const { opened, open } = useOpenedSource(value);
  const more = {
    label: say('writing.newSource'),
    onChoose() {
      const made = addSource(draft, blankSource);
      open(made.id);
      onInput(made.id, made.draft);
    },
  };
  return (
    <div class="source-field">
      <Chooser
        label={say('writing.source')}
        {...{ value, problem, more }}
        none={say(isOptional ? 'writing.noSource' : 'writing.chooseSource')}
        options={draft.sources.map((one) => ({ value: one.id, label: sourceLabel(one) }))}
        onInput={(id) => onInput(id, draft)}
      />
      {opened === undefined ? null : <InlineSource source={opened} />}
    </div>
  );
}

/** The source whose fields are open: until another is chosen, not only until nothing is wrong with it. */
function useOpenedSource(value: string) {
  const { draft, check } = useForm();
  const [opened, open] = useState<string | null>(null);
  const hasProblem = check.sources.has(value);
  useEffect(() => {
    if (hasProblem) open(value);
  }, [hasProblem, value]);
  const isOpen = hasProblem || opened === value;
  return { opened: draft.sources.find(({ id }) => isOpen && id === value), open };
}

function InlineSource({ source }: { readonly source: DraftSource }): JSX.Element {
  return (
    <fieldset class="inline-source">
      <legend class="unseen">{say('writing.newSource')}</legend>
      <SourceFields {...useSource(source)} />
    </fieldset>
  );
}

/** What is wrong with a source, and how it is changed. */
export function useSource(source: DraftSource): SourceProps {
  const { draft, check, edit } = useForm();
  return {
    source,
    problemAt: problemsAt(check.sources.get(source.id) ?? []),
    onSource: (next, field) => edit(withSource(draft, next), `source ${source.id} ${field}`),
  };
}

/** What a source is called in lists. */
const sourceLabel = ({ title, publisher, address }: DraftSource): string =>
  [title || address || say('writing.untitledSource'), publisher].filter((part) => part !== '').join(' · ');

type SourceProps = {
  readonly source: DraftSource;
  readonly problemAt: ProblemAt;
  readonly onSource: Edit<DraftSource>;
};

/** The fields of a source. Whoever pastes the address first gets the publisher by it. */
export function SourceFields({ source, problemAt, onSource }: SourceProps): JSX.Element {
  const { required } = fieldsOf(source, problemAt, onSource);
  return (
    <div class="fields">
      <TextField
        label={say('writing.address')}
        type="url"
        isOfPage
        placeholder="https://"
        {...required('address')}
        onInput={(address) => onSource(withAddress(source, address.trim()), 'address')}
      />
      <TextField label={say('writing.sourceTitle')} max={300} {...required('title')} />
      <TextField label={say('writing.publisher')} max={120} {...required('publisher')} />
    </div>
  );
}

/** A publisher that was made from the address before follows it. */
function withAddress(source: DraftSource, address: string): DraftSource {
  const isFromAddress = source.publisher === '' || source.publisher === hostOf(source.address);
  return { ...source, address, ...(isFromAddress && { publisher: hostOf(address) }) };
}

/** While an address is typed, none before it is one of a site. */
const hostOf = (address: string): string => (/^https?:\/\/[^/]*\./.test(address) ? publisherOf(address) : '');

const sourceKinds = ['press', 'state-media', 'official', 'reference', 'other'] as const;

const sourceKindLabels = {
  press: 'writing.press',
  'state-media': 'writing.stateMedia',
  official: 'writing.official',
  reference: 'writing.reference',
  other: 'writing.otherSource',
} as const;

/** What is rarely said of a source. */
export function MoreSourceFields({ source, problemAt, onSource }: SourceProps): JSX.Element {
  const { optional } = fieldsOf(source, problemAt, onSource);
  return (
    <div class="fields">
      <SelectField
        label={say('writing.sourceKind')}
        none={say('writing.unsaid')}
        options={sourceKinds.map((value) => ({ value, label: say(sourceKindLabels[value]) }))}
        {...optional('kind')}
      />
      <TextField label={say('writing.archived')} type="url" isOfPage {...optional('archived')} />
    </div>
  );
}
