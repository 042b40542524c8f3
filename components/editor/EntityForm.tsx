import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Library } from '../fact-sets/library.ts';
import { say, sayCount } from '../i18n/say.ts';
import { kindText } from '../stories/kind-text.ts';
import { entityKinds } from '../story/schema.ts';
import type { Draft, DraftEntity, DraftRelation, DraftStatement } from '../writing/draft.ts';
import { moved, withEntity, withItem, withKind, withName, withOptional } from '../writing/edit-draft.ts';
import { Chooser } from './Chooser.tsx';
import { FactsForm, latestSource, useOtherEntities } from './FactFields.tsx';
import { firstOf, problemsAt, within } from './field-problem.ts';
import { DateField, LongTextField, SelectField, TextField } from './fields.tsx';
import { type EditEntity, type ProblemAt, useForm } from './form-context.ts';
import { Items } from './Items.tsx';
import { NameRules } from './NameRules.tsx';
import { PictureForm, pictureText } from './PictureForm.tsx';
import { SourceField } from './SourceField.tsx';
import { TypeField } from './TypeField.tsx';
import { useDoubts } from './use-doubts.ts';

type Props = { readonly entity: DraftEntity; readonly problemAt: ProblemAt; readonly onEntity: EditEntity };

/** All that is written of a person, place or organization: what most need first, the rest in folds. */
export function EntityForm({
  entity,
  library,
  onRemove,
}: {
  readonly entity: DraftEntity;
  readonly library: Library;
  readonly onRemove: () => void;
}): JSX.Element {
  const { draft, check, edit } = useForm();
  const problems = check.entities.get(entity.id) ?? [];
  const problemAt = problemsAt(problems);
  const isFaulty = (field: keyof DraftEntity): boolean => problems.some(({ path: [part] }) => part === field);
  const onEntity: EditEntity = (next, field, changed = draft) =>
    edit(withEntity(changed, next), `entity ${entity.id} ${field}`);
  const props: Props = { entity, problemAt, onEntity };
  return (
    <div class="entity-form" data-kind={entity.kind}>
      <div class="fields">
        <TextField
          label={say('writing.name')}
          most={80}
          lang={draft.language}
          value={entity.name}
          fault={problemAt(['name'])}
          onInput={(name) => onEntity(withName(entity, name), 'name')}
        />
        <KindFields {...props} />
      </div>
      <LongTextField
        label={say('writing.description')}
        hint={say('writing.descriptionHint')}
        {...(entity.kind === 'person' && { placeholder: say('writing.descriptionExample') })}
        most={140}
        lang={draft.language}
        value={entity.description}
        fault={problemAt(['description'])}
        onInput={(description) => onEntity({ ...entity, description }, 'description')}
      />
      <FactsForm {...props} />
      <StoryForm {...props} />
      <SpellingsFold {...props} library={library} />
      <Fold title={say('writing.picture')} value={pictureText(entity)} fault={isFaulty('picture')}>
        {() => <PictureForm {...props} />}
      </Fold>
      <Fold title={say('writing.role')} value={entity.role?.text} fault={isFaulty('role')}>
        {() => <RoleForm {...props} />}
      </Fold>
      <Fold
        title={say('writing.relations')}
        value={countText(entity.relations)}
        fault={isFaulty('relations')}
      >
        {() => <RelationsForm {...props} />}
      </Fold>
      <Fold title={say('writing.later')} value={countText(entity.later)} fault={isFaulty('later')}>
        {() => <LaterForm {...props} />}
      </Fold>
      <button type="button" class="remove" onClick={onRemove}>
        {entity.name === '' ? say('writing.remove') : say('writing.removeThis', { what: entity.name })}
      </button>
    </div>
  );
}

/** When the name is marked; that there are doubts is said before it is opened. */
function SpellingsFold({ library, ...props }: Props & { readonly library: Library }): JSX.Element {
  const { entity, problemAt, onEntity } = props;
  const { draft: written, setId } = useForm();
  // Not to be warned of its own names in the set that was made of it.
  const draft = useMemo(() => (setId === '' ? written : { ...written, id: setId }), [written, setId]);
  const doubts = useDoubts({ entity, draft, library });
  const value = [spellingsText(entity), doubts.length === 0 ? '' : sayCount('writing.doubts', doubts.length)];
  return (
    <Fold
      title={say('writing.spellings')}
      value={value.filter((text) => text !== '').join(' – ')}
      fault={hasFault(problemAt, entity)}
    >
      {() => (
        <NameRules
          entity={entity}
          draft={draft}
          doubts={doubts}
          problemAt={(path) => problemAt(path)?.text ?? null}
          onEntity={(next) => onEntity(next, 'spellings')}
        />
      )}
    </Fold>
  );
}

/** A fold that is drawn once it is opened: what is in it may cost time with each change. */
function Fold(props: {
  readonly title: string;
  readonly value?: string | undefined;
  /** Opens it at first, since something in it is wrong. */
  readonly fault?: boolean;
  readonly children: () => JSX.Element;
}): JSX.Element {
  const { title, value = '', fault = false, children } = props;
  const [isOpen, setOpen] = useState(fault);
  return (
    <details class="part-fold" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="fold-title">{title}</span>
        {value === '' ? null : (
          <span class="value" dir="auto">
            {value}
          </span>
        )}
      </summary>
      {isOpen ? <div class="folded">{children()}</div> : null}
    </details>
  );
}

const spellingsText = ({ names }: DraftEntity): string => names.map(({ text }) => text).join(' · ');
const countText = (list: readonly unknown[] | undefined): string => (list?.length ? String(list.length) : '');

/** True if something is wrong with a spelling, apart from there being none while there is no name. */
const hasFault = (problemAt: ProblemAt, { names }: DraftEntity): boolean =>
  names.some((_, n) => firstOf(problemAt, ['names', n], ['names', n, 'text']) !== null);

/** What it is, and of a place or an organization more closely. */
function KindFields({ entity, problemAt, onEntity }: Props): JSX.Element {
  const { kind, placeType, organizationType } = entity;
  return (
    <>
      <SelectField
        label={say('writing.kind')}
        value={kind}
        options={entityKinds.map((value) => ({ value, label: kindText(value) }))}
        onChoose={(value) => {
          const chosen = entityKinds.find((one) => one === value);
          if (chosen !== undefined) onEntity(withKind(entity, chosen), 'kind');
        }}
      />
      <TypeField
        kind={kind}
        value={(kind === 'place' ? placeType : organizationType) ?? ''}
        problemAt={problemAt}
        onChoose={(type) =>
          onEntity(withOptional(entity, kind === 'place' ? 'placeType' : 'organizationType', type), 'type')
        }
      />
    </>
  );
}

/** What it does in the story, and why it matters. */
function StoryForm({ entity, problemAt, onEntity }: Props): JSX.Element {
  const { draft } = useForm();
  const { statements = [], matters } = entity.story ?? {};
  const set = (
    {
      statements: all,
      matters: why,
    }: { statements: readonly DraftStatement[]; matters?: DraftStatement | undefined },
    field: string,
    changed?: Draft,
  ): void =>
    onEntity(
      withOptional(
        entity,
        'story',
        all.length === 0 && why === undefined ? undefined : { statements: all, ...(why && { matters: why }) },
      ),
      field,
      changed,
    );
  const source = latestSource(entity, draft);
  const sourced = (text: string, before: DraftStatement | undefined): DraftStatement =>
    withOptional({ ...before, text }, 'source', before === undefined ? source : before.source);
  return (
    <>
      <Items
        title={say('writing.inStory')}
        hint={say('writing.inStoryHint')}
        add={say('writing.addStatement')}
        count={statements.length}
        itemTitle={(n) => say('writing.sentenceNumber', { number: n + 1 })}
        onAdd={() => set({ statements: [...statements, sourced('', undefined)], matters }, 'add statement')}
        onMove={(n, by) => set({ statements: moved(statements, n, by), matters }, 'order of statements')}
        onRemove={(n) => set({ statements: withItem(statements, n, null), matters }, 'remove statement')}
        item={(n) => {
          const statement = statements[n];
          return statement === undefined ? null : (
            <StatementFields
              label={say('writing.sentenceNumber', { number: n + 1 })}
              statement={statement}
              problemAt={within(problemAt, ['story', 'statements', n])}
              onStatement={(next, field, changed) =>
                set(
                  { statements: withItem(statements, n, next), matters },
                  `statement ${n} ${field}`,
                  changed,
                )
              }
            />
          );
        }}
      />
      <div class="matters">
        <LongTextField
          label={say('writing.matters')}
          hint={say('writing.mattersHint')}
          placeholder={say('writing.mattersExample')}
          most={400}
          lang={draft.language}
          value={matters?.text ?? ''}
          fault={firstOf(problemAt, ['story', 'matters', 'text'], ['story', 'statements'])}
          onInput={(text) =>
            set({ statements, matters: text === '' ? undefined : sourced(text, matters) }, 'matters')
          }
        />
        {matters === undefined ? null : (
          <SourceField
            isOptional
            value={matters.source ?? ''}
            fault={problemAt(['story', 'matters', 'source'])}
            onChoose={(id, changed) =>
              set({ statements, matters: withOptional(matters, 'source', id) }, 'source of matters', changed)
            }
          />
        )}
      </div>
    </>
  );
}

function StatementFields(props: {
  readonly label: string;
  readonly statement: DraftStatement;
  readonly problemAt: ProblemAt;
  readonly onStatement: (statement: DraftStatement, field: string, draft?: Draft) => void;
}): JSX.Element {
  const { draft } = useForm();
  const { label, statement, problemAt, onStatement } = props;
  return (
    <>
      <LongTextField
        label={label}
        most={400}
        lang={draft.language}
        value={statement.text}
        fault={problemAt(['text'])}
        onInput={(text) => onStatement({ ...statement, text }, 'text')}
      />
      <SourceField
        isOptional
        value={statement.source ?? ''}
        fault={problemAt(['source'])}
        onChoose={(id, changed) => onStatement(withOptional(statement, 'source', id), 'source', changed)}
      />
    </>
  );
}

/** What the entity was on the story's day. */
function RoleForm({ entity, problemAt, onEntity }: Props): JSX.Element {
  const { draft } = useForm();
  const { role } = entity;
  const at = within(problemAt, ['role']);
  return (
    <>
      <TextField
        label={say('writing.roleText')}
        hint={say('writing.roleHint')}
        most={400}
        lang={draft.language}
        value={role?.text ?? ''}
        fault={at(['text'])}
        onInput={(text) => {
          const before = role ?? { text: '', asOf: draft.story.date, source: latestSource(entity, draft) };
          onEntity(withOptional(entity, 'role', text === '' ? undefined : { ...before, text }), 'role');
        }}
      />
      {role === undefined ? null : (
        <>
          <DateField
            label={say('writing.asOf')}
            value={role.asOf}
            fault={at(['asOf'])}
            onInput={(asOf) => onEntity({ ...entity, role: { ...role, asOf } }, 'role date')}
          />
          <SourceField
            value={role.source}
            fault={at(['source'])}
            onChoose={(source, changed) =>
              onEntity({ ...entity, role: { ...role, source } }, 'role source', changed)
            }
          />
        </>
      )}
    </>
  );
}

/** Other entities of the story, to follow on the card. */
function RelationsForm({ entity, problemAt, onEntity }: Props): JSX.Element {
  const { draft } = useForm();
  const others = useOtherEntities(entity.id);
  const relations = entity.relations ?? [];
  const set = (relations: readonly DraftRelation[], field: string, changed?: Draft): void =>
    onEntity(withOptional(entity, 'relations', relations), field, changed);
  return (
    <Items
      title={say('writing.relations')}
      isTitleUnseen
      hint={say('writing.relationsHint')}
      add={say('writing.addRelation')}
      canAdd={others.length > 0}
      count={relations.length}
      itemTitle={(n) => relations[n]?.label || say('writing.relationNumber', { number: n + 1 })}
      onAdd={() => set([...relations, { label: '', to: '' }], 'add relation')}
      onMove={(n, by) => set(moved(relations, n, by), 'order of relations')}
      onRemove={(n) => set(withItem(relations, n, null), 'remove relation')}
      item={(n) => {
        const relation = relations[n];
        const at = within(problemAt, ['relations', n]);
        return relation === undefined ? null : (
          <>
            <div class="fields">
              <TextField
                label={say('writing.relationLabel')}
                placeholder={say('writing.relationExample')}
                most={80}
                lang={draft.language}
                value={relation.label}
                fault={at(['label'])}
                onInput={(label) =>
                  set(withItem(relations, n, { ...relation, label }), `relation ${n} label`)
                }
              />
              <Chooser
                label={say('writing.relationTo')}
                none={say('writing.chooseEntity')}
                value={relation.to}
                options={others}
                fault={at(['to'])}
                onChoose={(to) => set(withItem(relations, n, { ...relation, to }), `relation ${n} to`)}
              />
            </div>
            <SourceField
              isOptional
              value={relation.source ?? ''}
              fault={at(['source'])}
              onChoose={(id, changed) =>
                set(
                  withItem(relations, n, withOptional(relation, 'source', id)),
                  `relation ${n} source`,
                  changed,
                )
              }
            />
          </>
        );
      }}
    />
  );
}

/** What changed after the story's day. */
function LaterForm({ entity, problemAt, onEntity }: Props): JSX.Element {
  const { draft } = useForm();
  const later = entity.later ?? [];
  const set = (later: DraftEntity['later'], field: string, changed?: Draft): void =>
    onEntity(withOptional(entity, 'later', later), field, changed);
  return (
    <Items
      title={say('writing.later')}
      isTitleUnseen
      hint={say('writing.laterHint')}
      add={say('writing.addLater')}
      count={later.length}
      itemTitle={(n) => say('writing.sentenceNumber', { number: n + 1 })}
      onAdd={() => set([...later, { text: '', asOf: '', source: latestSource(entity, draft) }], 'add later')}
      onRemove={(n) => set(withItem(later, n, null), 'remove later')}
      item={(n) => {
        const one = later[n];
        const at = within(problemAt, ['later', n]);
        return one === undefined ? null : (
          <>
            <LongTextField
              label={say('writing.sentenceNumber', { number: n + 1 })}
              most={400}
              lang={draft.language}
              value={one.text}
              fault={at(['text'])}
              onInput={(text) => set(withItem(later, n, { ...one, text }), `later ${n} text`)}
            />
            <div class="fields">
              <DateField
                label={say('writing.laterDate')}
                value={one.asOf}
                fault={at(['asOf'])}
                onInput={(asOf) => set(withItem(later, n, { ...one, asOf }), `later ${n} date`)}
              />
              <SourceField
                value={one.source}
                fault={at(['source'])}
                onChoose={(source, changed) =>
                  set(withItem(later, n, { ...one, source }), `later ${n} source`, changed)
                }
              />
            </div>
          </>
        );
      }}
    />
  );
}
