import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Draft, DraftEntity, DraftRelation, DraftStatement } from '../drafts/draft.ts';
import {
  cutsOf,
  spellingBeside,
  withDescription,
  withEntity,
  withKind,
  withName,
  withNameAsSpelling,
  withOptional,
} from '../drafts/edit-draft.ts';
import { say, sayCount } from '../i18n/say.ts';
import { entityKinds } from '../story/schema.ts';
import { kindText } from '../ui/kind-text.ts';
import { Chooser } from './Chooser.tsx';
import { FactsForm, latestSource, useOtherEntities } from './FactFields.tsx';
import { firstOf, problemsAt, within } from './field-problem.ts';
import { DateField, Fold, fieldsOf, LongTextField, SelectField, TextField, TypeField } from './fields.tsx';
import { type Edit, type ProblemAt, useForm } from './form-context.ts';
import { Items, listEdits } from './Items.tsx';
import { NameRules } from './NameRules.tsx';
import { PictureForm, pictureText } from './PictureForm.tsx';
import { cutsText } from './RemovedNote.tsx';
import { SourceField } from './SourceField.tsx';

type PartProps = {
  readonly entity: DraftEntity;
  readonly problemAt: ProblemAt;
  readonly onEntity: Edit<DraftEntity>;
};

type EntityFormProps = {
  readonly entity: DraftEntity;
  readonly onRemove: () => void;
};

/** All that is written of a person, place or organization: what nearly all have first, the others in folds. */
export function EntityForm({ entity, onRemove }: EntityFormProps): JSX.Element {
  const props = useEntity(entity);
  return (
    <div class="entity-form" data-kind={entity.kind}>
      <WhatItIs {...props} />
      <FactsForm {...props} />
      <StoryForm {...props} />
      <SpellingsFold {...props} />
      <Folds {...props} />
      <RemoveEntity {...{ entity, onRemove }} />
    </div>
  );
}

/** Removes the entity; where something goes with it, that is said first, and the next press does it. */
function RemoveEntity({ entity, onRemove }: EntityFormProps): JSX.Element {
  const { draft } = useForm();
  const [asked, setAsked] = useState<{ readonly of: Draft; readonly list: string } | null>(null);
  const list = asked?.of === draft ? asked.list : '';
  const press = (): void => {
    const found = list === '' ? cutsText(cutsOf(draft, entity)) : '';
    if (found === '') onRemove();
    else setAsked({ of: draft, list: found });
  };
  return (
    <div class="removal">
      <p role="status">{list === '' ? null : say('writing.removesWith', { list })}</p>
      <button type="button" class="remove" onClick={press}>
        {entity.name === '' ? say('writing.remove') : say('writing.removeThis', { what: entity.name })}
      </button>
      {list === '' ? null : (
        <button type="button" onClick={() => setAsked(null)}>
          {say('library.cancel')}
        </button>
      )}
    </div>
  );
}

/** The entity, what is wrong with it, and how it is changed. */
function useEntity(entity: DraftEntity): PartProps {
  const { draft, check, edit } = useForm();
  return {
    entity,
    problemAt: problemsAt(check.entities.get(entity.id) ?? []),
    onEntity: (next, field, changed = draft) =>
      edit(withEntity(changed, next), `entity ${entity.id} ${field}`),
  };
}

/** Name, kind and description. */
function WhatItIs(props: PartProps): JSX.Element {
  const { entity, problemAt, onEntity } = props;
  const { language } = useForm().draft;
  const { required } = fieldsOf(entity, problemAt, onEntity);
  return (
    <>
      <div class="fields">
        <TextField
          label={say('writing.name')}
          max={80}
          lang={language}
          {...required('name')}
          below={<OtherSpelling {...props} />}
          onInput={(name) => onEntity(withName(entity, name, language), 'name')}
        />
        <KindFields {...props} />
      </div>
      <LongTextField
        label={say('writing.description')}
        hint={say('writing.descriptionHint')}
        {...(entity.kind === 'person' && { placeholder: say('writing.descriptionExample') })}
        max={140}
        lang={language}
        {...required('description')}
        onInput={(text) => onEntity(withDescription(entity, text, language), 'description')}
      />
    </>
  );
}

/** Says that pages are searched for another name than this one, and takes this one. */
function OtherSpelling({ entity, onEntity }: PartProps): JSX.Element | null {
  const { language } = useForm().draft;
  const old = spellingBeside(entity);
  const name = entity.name.trim();
  return old === null ? null : (
    <p class="hint">
      {say('writing.oldSpelling', { old, name })}{' '}
      <button
        type="button"
        class="link"
        onClick={() => onEntity(withNameAsSpelling(entity, language), 'new spelling')}
      >
        {say('writing.newSpelling', { name })}
      </button>
    </p>
  );
}

/** What it is, and of a place or an organization more closely. */
function KindFields({ entity, problemAt, onEntity }: PartProps): JSX.Element {
  const { language } = useForm().draft;
  const { kind } = entity;
  const { optional } = fieldsOf(entity, problemAt, onEntity);
  return (
    <>
      <SelectField
        label={say('writing.kind')}
        value={kind}
        options={entityKinds.map((value) => ({ value, label: kindText(value) }))}
        onInput={(chosen) => onEntity(withKind(entity, chosen, language), 'kind')}
      />
      <TypeField
        {...{ kind, problemAt }}
        {...optional(kind === 'place' ? 'placeType' : 'organizationType')}
      />
    </>
  );
}

/** When the name is marked; that something may be wrong with it is said before it is opened. */
function SpellingsFold(props: PartProps): JSX.Element {
  const { entity, problemAt, onEntity } = props;
  const { draft, nameProblems, spellingsOf } = useForm();
  const problems = nameProblems.get(entity.id) ?? [];
  return (
    <Fold
      title={say('writing.spellings')}
      value={spellingsText(entity, problems.length)}
      isOpen={spellingsOf === entity.id || hasSpellingProblem(problemAt, entity)}
    >
      {() => (
        <NameRules
          {...{ entity, draft, problems }}
          problemAt={(path) => problemAt(path)?.text ?? null}
          onEntity={(next) => onEntity(next, 'spellings')}
        />
      )}
    </Fold>
  );
}

const spellingsText = ({ names }: DraftEntity, problems: number): string =>
  [names.map(({ text }) => text).join(' · '), problems === 0 ? '' : sayCount('library.warnings', problems)]
    .filter((text) => text !== '')
    .join(' – ');

/** True if something is wrong with a spelling, apart from there being none while there is no name. */
const hasSpellingProblem = (problemAt: ProblemAt, { names }: DraftEntity): boolean =>
  names.some((_, n) => firstOf(problemAt, ['names', n], ['names', n, 'text']) !== null);

const folds = [
  { field: 'picture', heading: 'writing.picture', text: pictureText, Form: PictureForm },
  { field: 'role', heading: 'writing.role', text: ({ role }) => role?.text ?? '', Form: RoleForm },
  {
    field: 'relations',
    heading: 'writing.relations',
    text: ({ relations }) => countText(relations),
    Form: RelationsForm,
  },
  { field: 'later', heading: 'writing.later', text: ({ later }) => countText(later), Form: LaterForm },
] as const satisfies readonly {
  readonly field: keyof DraftEntity;
  readonly heading: string;
  /** What is said of it while it is folded. */
  readonly text: (entity: DraftEntity) => string;
  readonly Form: (props: PartProps) => JSX.Element;
}[];

/** What is rarely said of an entity; what has something wrong in it is open at first. */
function Folds(props: PartProps): JSX.Element {
  const problems = useForm().check.entities.get(props.entity.id) ?? [];
  return (
    <>
      {folds.map(({ field, heading, text, Form }) => (
        <Fold
          key={field}
          title={say(heading)}
          value={text(props.entity)}
          isOpen={problems.some(({ path: [part] }) => part === field)}
        >
          {() => <Form {...props} />}
        </Fold>
      ))}
    </>
  );
}

const countText = (list: readonly unknown[] | undefined): string => (list?.length ? String(list.length) : '');

/** What it does in the story, and why it matters. */
function StoryForm(props: PartProps): JSX.Element {
  const { entity, problemAt, onEntity } = props;
  const { draft } = useForm();
  const { statements = [] } = entity.story ?? {};
  const edits = listEdits<DraftStatement>(
    statements,
    () => newStatement(entity, draft),
    (next, field, changed) =>
      onEntity(withStory(entity, { statements: next }), `statement ${field}`, changed),
  );
  const titleOf = (n: number): string => say('writing.sentenceNumber', { number: n + 1 });
  return (
    <>
      <Items
        title={say('writing.inStory')}
        hint={say('writing.inStoryHint')}
        add={say('writing.addStatement')}
        list={statements}
        edits={edits}
        titleOf={(_, n) => titleOf(n)}
      >
        {(statement, n, onStatement) => (
          <StatementFields
            label={titleOf(n)}
            {...{ statement, onStatement }}
            problemAt={within(problemAt, ['story', 'statements', n])}
          />
        )}
      </Items>
      <MattersFields {...props} />
    </>
  );
}

/** A new statement cites the source that was chosen last. */
const newStatement = (entity: DraftEntity, draft: Draft): DraftStatement =>
  withOptional<DraftStatement, 'source'>({ text: '' }, 'source', latestSource(entity, draft));

type EntityStory = {
  readonly statements: readonly DraftStatement[];
  readonly matters?: DraftStatement | undefined;
};

/** Changes what the entity does in the story; where nothing is said, that goes. */
function withStory(entity: DraftEntity, changed: Partial<EntityStory>): DraftEntity {
  const { statements, matters }: EntityStory = { statements: [], ...entity.story, ...changed };
  const isEmpty = statements.length === 0 && matters === undefined;
  return withOptional(entity, 'story', isEmpty ? undefined : { statements, ...(matters && { matters }) });
}

type StatementProps = {
  readonly label: string;
  readonly statement: DraftStatement;
  readonly problemAt: ProblemAt;
  readonly onStatement: Edit<DraftStatement>;
};

function StatementFields({ label, statement, problemAt, onStatement }: StatementProps): JSX.Element {
  const { language } = useForm().draft;
  const { required, optional } = fieldsOf(statement, problemAt, onStatement);
  return (
    <>
      <LongTextField label={label} max={400} lang={language} {...required('text')} />
      <SourceField isOptional {...optional('source')} />
    </>
  );
}

/** Why it matters. */
function MattersFields({ entity, problemAt, onEntity }: PartProps): JSX.Element {
  const { draft } = useForm();
  const matters = entity.story?.matters;
  const { required, optional } = fieldsOf<DraftStatement>(
    matters ?? newStatement(entity, draft),
    within(problemAt, ['story', 'matters']),
    (next, field, changed) =>
      onEntity(
        withStory(entity, { matters: next.text === '' ? undefined : next }),
        `matters ${field}`,
        changed,
      ),
  );
  return (
    <div class="matters">
      <LongTextField
        label={say('writing.matters')}
        hint={say('writing.mattersHint')}
        placeholder={say('writing.mattersExample')}
        max={400}
        lang={draft.language}
        {...required('text')}
        problem={firstOf(problemAt, ['story', 'matters', 'text'], ['story', 'statements'])}
      />
      {matters === undefined ? null : <SourceField isOptional {...optional('source')} />}
    </div>
  );
}

/** What the entity was on the story's day. */
function RoleForm({ entity, problemAt, onEntity }: PartProps): JSX.Element {
  const { draft } = useForm();
  const { required } = fieldsOf(
    entity.role ?? { text: '', asOf: draft.story.date, source: latestSource(entity, draft) },
    within(problemAt, ['role']),
    (role, field, changed) =>
      onEntity(withOptional(entity, 'role', role.text === '' ? undefined : role), `role ${field}`, changed),
  );
  return (
    <>
      <TextField
        label={say('writing.roleText')}
        hint={say('writing.roleHint')}
        max={400}
        lang={draft.language}
        {...required('text')}
      />
      {entity.role === undefined ? null : (
        <>
          <DateField label={say('writing.asOf')} {...required('asOf')} />
          <SourceField {...required('source')} />
        </>
      )}
    </>
  );
}

/** Other entities of the story, to follow on the card. */
function RelationsForm({ entity, problemAt, onEntity }: PartProps): JSX.Element {
  const others = useOtherEntities(entity.id);
  const { relations = [] } = entity;
  const edits = listEdits<DraftRelation>(
    relations,
    () => ({ label: '', to: '' }),
    (next, field, changed) => onEntity(withOptional(entity, 'relations', next), `relation ${field}`, changed),
  );
  return (
    <Items
      title={say('writing.relations')}
      isTitleUnseen
      hint={say('writing.relationsHint')}
      add={say('writing.addRelation')}
      canAdd={others.length > 0}
      list={relations}
      edits={edits}
      titleOf={({ label }, n) => label || say('writing.relationNumber', { number: n + 1 })}
    >
      {(relation, n, onRelation) => (
        <RelationFields
          {...{ relation, others, onRelation }}
          problemAt={within(problemAt, ['relations', n])}
        />
      )}
    </Items>
  );
}

type RelationProps = {
  readonly relation: DraftRelation;
  readonly others: ReturnType<typeof useOtherEntities>;
  readonly problemAt: ProblemAt;
  readonly onRelation: Edit<DraftRelation>;
};

function RelationFields({ relation, others, problemAt, onRelation }: RelationProps): JSX.Element {
  const { language } = useForm().draft;
  const { required, optional } = fieldsOf(relation, problemAt, onRelation);
  return (
    <>
      <div class="fields">
        <TextField
          label={say('writing.relationLabel')}
          placeholder={say('writing.relationExample')}
          max={80}
          lang={language}
          {...required('label')}
        />
        <Chooser
          label={say('writing.relationTo')}
          none={say('writing.chooseEntity')}
          options={others}
          {...required('to')}
        />
      </div>
      <SourceField isOptional {...optional('source')} />
    </>
  );
}

/** What changed after the story's day. */
function LaterForm({ entity, problemAt, onEntity }: PartProps): JSX.Element {
  const { draft } = useForm();
  const { later = [] } = entity;
  const { move: _, ...edits } = listEdits<Later>(
    later,
    () => ({ text: '', asOf: '', source: latestSource(entity, draft) }),
    (next, field, changed) => onEntity(withOptional(entity, 'later', next), `later ${field}`, changed),
  );
  const titleOf = (n: number): string => say('writing.sentenceNumber', { number: n + 1 });
  return (
    <Items
      title={say('writing.later')}
      isTitleUnseen
      hint={say('writing.laterHint')}
      add={say('writing.addLater')}
      list={later}
      edits={edits}
      titleOf={(_, n) => titleOf(n)}
    >
      {(one, n, onLater) => (
        <LaterFields
          label={titleOf(n)}
          later={one}
          {...{ onLater }}
          problemAt={within(problemAt, ['later', n])}
        />
      )}
    </Items>
  );
}

type Later = NonNullable<DraftEntity['later']>[number];

type LaterProps = {
  readonly label: string;
  readonly later: Later;
  readonly problemAt: ProblemAt;
  readonly onLater: Edit<Later>;
};

function LaterFields({ label, later, problemAt, onLater }: LaterProps): JSX.Element {
  const { language } = useForm().draft;
  const { required } = fieldsOf(later, problemAt, onLater);
  return (
    <>
      <LongTextField label={label} max={400} lang={language} {...required('text')} />
      <div class="fields">
        <DateField label={say('writing.laterDate')} {...required('asOf')} />
        <SourceField {...required('source')} />
      </div>
    </>
  );
}
