import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import type { Draft, DraftSource } from '../writing/draft.ts';
import { addSource, withOptional, withSource } from '../writing/edit-draft.ts';
import { publisherOf } from '../writing/publisher.ts';
import { Chooser } from './Chooser.tsx';
import { problemsAt } from './field-problem.ts';
import { SelectField, TextField } from './fields.tsx';
import { type FieldFault, type ProblemAt, useForm } from './form-context.ts';

/** Where something can be read: one of the draft's sources, or a new one, whose fields open here. */
export function SourceField(props: {
  readonly value: string;
  readonly fault: FieldFault | null;
  /** Whether it may be left out. */
  readonly isOptional?: boolean;
  /** Takes the source, and the draft that has it. */
  readonly onChoose: (id: string, draft: Draft) => void;
}): JSX.Element {
  const { value, fault, isOptional = false, onChoose } = props;
  const { draft, check, edit } = useForm();
  /** The source whose fields are open: until another is chosen, not only until nothing is wrong with it. */
  const [opened, setOpened] = useState<string | null>(null);
  const source = draft.sources.find(({ id }) => id === value);
  const problems = check.sources.get(value) ?? [];
  const isFaulty = problems.length > 0;
  useEffect(() => {
    if (isFaulty) setOpened(value);
  }, [isFaulty, value]);
  const isOpen = source !== undefined && (isFaulty || opened === value);
  return (
    <div class="source-field">
      <Chooser
        label={say('writing.source')}
        fault={fault}
        value={value}
        none={say(isOptional ? 'writing.noSource' : 'writing.chooseSource')}
        options={draft.sources.map((one) => ({ value: one.id, label: sourceLabel(one) }))}
        more={{
          label: say('writing.newSource'),
          onChoose() {
            const made = addSource(draft, { title: '', publisher: '', address: '' });
            setOpened(made.id);
            onChoose(made.id, made.draft);
          },
        }}
        onChoose={(id) => onChoose(id, draft)}
      />
      {isOpen ? (
        <fieldset class="inline-source">
          <legend class="unseen">{say('writing.newSource')}</legend>
          <SourceFields
            source={source}
            problemAt={problemsAt(problems)}
            onSource={(next, field) => edit(withSource(draft, next), `source ${source.id} ${field}`)}
          />
        </fieldset>
      ) : null}
    </div>
  );
}

/** What a source is called in lists. */
const sourceLabel = ({ title, publisher, address }: DraftSource): string =>
  [title || address || say('writing.untitledSource'), publisher].filter((part) => part !== '').join(' · ');

/** The fields of a source. Whoever pastes the address first gets the publisher by it. */
export function SourceFields(props: {
  readonly source: DraftSource;
  readonly problemAt: ProblemAt;
  readonly onSource: (source: DraftSource, field: string) => void;
}): JSX.Element {
  const { source, problemAt, onSource } = props;
  return (
    <div class="fields">
      <TextField
        label={say('writing.address')}
        type="url"
        isOfPage
        placeholder="https://"
        value={source.address}
        fault={problemAt(['address'])}
        onInput={(address) => onSource(withAddress(source, address.trim()), 'address')}
      />
      <TextField
        label={say('writing.sourceTitle')}
        most={300}
        value={source.title}
        fault={problemAt(['title'])}
        onInput={(title) => onSource({ ...source, title }, 'title')}
      />
      <TextField
        label={say('writing.publisher')}
        most={120}
        value={source.publisher}
        fault={problemAt(['publisher'])}
        onInput={(publisher) => onSource({ ...source, publisher }, 'publisher')}
      />
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
export function MoreSourceFields(props: Parameters<typeof SourceFields>[0]): JSX.Element {
  const { source, problemAt, onSource } = props;
  return (
    <div class="fields">
      <SelectField
        label={say('writing.sourceKind')}
        none={say('writing.unsaid')}
        value={source.kind ?? ''}
        options={sourceKinds.map((value) => ({ value, label: say(sourceKindLabels[value]) }))}
        onChoose={(kind) =>
          onSource(
            withOptional(
              source,
              'kind',
              sourceKinds.find((one) => one === kind),
            ),
            'kind',
          )
        }
      />
      <TextField
        label={say('writing.archived')}
        type="url"
        isOfPage
        value={source.archived ?? ''}
        fault={problemAt(['archived'])}
        onInput={(archived) => onSource(withOptional(source, 'archived', archived.trim()), 'archived')}
      />
    </div>
  );
}
