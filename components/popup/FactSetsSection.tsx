import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../card/Picture.tsx';
import { Thumb } from '../card/Rivals.tsx';
import type { ImportPreview } from '../fact-sets/import-file.ts';
import { withoutRemoved } from '../fact-sets/library.ts';
import type { SetHeader, Sites } from '../fact-sets/set-records.ts';
import { locale, say, sayAround, sayCount } from '../i18n/say.ts';
import { parseSite } from '../settings/settings.ts';
import { formatDate } from '../story/format-fact.ts';
import { RadioGroup, Switch } from './controls.tsx';
import type { FactSetsActions, FactSetsState } from './fact-sets.ts';
import { IncomingItem } from './IncomingItem.tsx';
import { addOutcome, type IncomingFile, maxFiles } from './incoming.ts';
import type { FileChooser } from './SettingsFileSection.tsx';
import { countsText, failureText, languageName } from './set-texts.ts';
import { siteName } from './texts.ts';
import { useFocusFallback } from './use-actions.ts';

export type FactSetsProps = FactSetsState &
  FactSetsActions & {
    readonly bundled: ListedBundled;
    readonly chooser: FileChooser;
    /** The site of the page; `null` if there is none. */
    readonly site: string | null;
    readonly onSwitchBundled: (isOn: boolean) => void;
    readonly onSaveBundled: () => void;
    readonly onOpenElsewhere: () => void;
  };

/** The fact sets: the bundled story, added sets, and files that are being imported. */
export function FactSetsSection(props: FactSetsProps): JSX.Element {
  const { sets, incoming, failure } = props;
  const there = withoutRemoved(sets);
  const [isOver, setOver] = useState(false);
  const [isTooMany, setTooMany] = useState(false);
  const addable = addableWithoutAsking(incoming);
  const take = (files: readonly File[]): void => {
    setTooMany(incoming.length + files.length > maxFiles);
    props.onFiles(files);
  };
  return (
    <section
      aria-labelledby="fact-sets"
      class={isOver ? 'fact-sets over' : 'fact-sets'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <div class="heading">
        <h2 id="fact-sets">{say('library.title')}</h2>
        <p role="status">{props.done}</p>
      </div>
      <ul class="sets">
        <BundledItem bundled={props.bundled} onSwitch={props.onSwitchBundled} onSave={props.onSaveBundled} />
        {sets.map((header) => (
          <SetItem
            key={header.id}
            header={header}
            isFirst={there[0] === header}
            isLast={there.at(-1) === header}
            onSwitch={(isOn) => props.onSwitch(header.id, isOn)}
            site={props.site}
            onLimit={(sites) => props.onLimit(header.id, sites)}
            onMove={(by) => props.onMove(header.id, by)}
            onSave={() => props.onSave(header.id)}
            onRemove={() => props.onRemove(header.id)}
            onRestore={() => props.onRestore(header.id)}
          />
        ))}
      </ul>
      {failure === null ? null : (
        <p role="alert" class="failure">
          {failureText(failure)}
        </p>
      )}
      {isTooMany ? (
        <p role="alert" class="failure">
          {say('library.tooManyFiles', { most: maxFiles })}
        </p>
      ) : null}
      {addable.length < 2 ? null : (
        <AddAll count={addable.length} onClick={() => addable.forEach(({ key }) => void props.onAdd(key))} />
      )}
      <ul class="incoming">
        {incoming.map((one) => (
          <IncomingItem
            key={one.key}
            incoming={one}
            site={props.site}
            onAdd={() => props.onAdd(one.key)}
            onLimit={(sites) => props.onLimitIncoming(one.key, sites)}
            onDrop={() => props.onDrop(one.key)}
          />
        ))}
      </ul>
      {failure?.kind === 'unavailable' ? null : props.chooser === 'elsewhere' ? (
        <button type="button" class="start" onClick={props.onOpenElsewhere}>
          {say('library.addElsewhere')}
        </button>
      ) : (
        <FilesInput takesFocus={props.chooser === 'asked'} onFiles={take} />
      )}
    </section>
  );
}

/** The files that can be added without asking first. Two files of the same set are left out. */
function addableWithoutAsking(incoming: readonly IncomingFile[]): readonly IncomingFile[] {
  const sets = Map.groupBy(incoming, ({ state }) => ('preview' in state ? state.preview.id : null));
  return incoming.filter(({ state }) => {
    if (state.kind !== 'ready' || sets.get(state.preview.id)?.length !== 1) return false;
    const outcome = addOutcome(state.preview);
    return outcome === 'adds' || outcome === 'updates';
  });
}

function AddAll(props: { readonly count: number; readonly onClick: () => void }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useFocusFallback(button, (gone) => gone.parentElement?.querySelector('.incoming > li') ?? null);
  return (
    <button type="button" class="primary" ref={button} onClick={props.onClick}>
      {sayCount('library.addAll', props.count)}
    </button>
  );
}

/** The native file input. Files can be dropped on it too. */
function FilesInput(props: {
  readonly takesFocus: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!props.takesFocus) return;
    input.current?.focus();
    input.current?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [props.takesFocus]);
  return (
    <label class="drop">
      {say('library.choose')}
      <input
        ref={input}
        type="file"
        multiple
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // Cleared, so that choosing the same files again fires an event.
          currentTarget.value = '';
          props.onFiles(files);
        }}
      />
    </label>
  );
}

/** The bundled story, as the popup lists it. */
export type ListedBundled = Pick<SetHeader, 'title' | 'language' | 'counts' | 'isOn'> & {
  readonly isLocked: boolean;
};

export function BundledItem(props: {
  readonly bundled: ListedBundled;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onSave: () => void;
}): JSX.Element {
  const { title, language, counts, isOn, isLocked } = props.bundled;
  return (
    <li class="set">
      <Switch on={isOn} isLocked={isLocked} onToggle={() => props.onSwitch(!isOn)}>
        <strong class="set-title" lang={language} dir="auto">
          {title}
        </strong>
        <SetDetails parts={[say('library.bundled'), countsText(counts)]} />
      </Switch>
      <div class="set-tools">
        <SaveTool of={props.bundled} onClick={props.onSave} />
      </div>
    </li>
  );
}

type SetItemProps = {
  readonly header: SetHeader;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly site: string | null;
  readonly onLimit: (sites: Sites) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
};

/** An added set. A removed one stays in its place, so that the removal can be undone. */
export function SetItem(props: SetItemProps): JSX.Element {
  const { isRemoved } = props.header;
  const item = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Read before the next render, which removes the pressed button and with it the focus.
  const hasFocus = item.current?.contains(document.activeElement) ?? false;
  // Focus the undo button, which replaces it.
  useEffect(() => {
    if (hasFocus) button.current?.focus();
  }, [isRemoved]);
  return (
    <li class="set" ref={item}>
      {isRemoved ? <RemovedSet {...props} button={button} /> : <PresentSet {...props} button={button} />}
    </li>
  );
}

type SetPartProps = SetItemProps & { readonly button: { current: HTMLButtonElement | null } };

function RemovedSet({ header, onRestore, button }: SetPartProps): JSX.Element {
  const { title, language } = header;
  const named = (
    <bdi key="title" lang={language}>
      {title}
    </bdi>
  );
  return (
    <div class="removed">
      <p class="soft">{sayAround('library.removed', { title: named })}</p>
      <button type="button" ref={button} onClick={onRestore}>
        {say('library.undoRemoving')} <span class="unseen">{named}</span>
      </button>
    </div>
  );
}

function PresentSet({ header, isFirst, isLast, button, site, ...on }: SetPartProps): JSX.Element {
  const { title, language, version, counts, isOn, origin } = header;
  const isLocked = origin === 'organization';
  return (
    <>
      <Switch on={isOn} isLocked={isLocked} onToggle={() => on.onSwitch(!isOn)}>
        <strong class="set-title" lang={language} dir="auto">
          {title}
        </strong>
        <SetDetails parts={[madeBy(header), say('library.version', { version }), countsText(counts)]} />
      </Switch>
      <div class="set-tools">
        {isFirst && isLast ? null : (
          <>
            <Tool
              says={say('library.moveUp')}
              of={header}
              path="M8 12.5v-9M4 7.5l4-4 4 4"
              isOff={isFirst}
              onClick={() => on.onMove(-1)}
            />
            <Tool
              says={say('library.moveDown')}
              of={header}
              path="M8 3.5v9M4 8.5l4 4 4-4"
              isOff={isLast}
              onClick={() => on.onMove(1)}
            />
          </>
        )}
        <SaveTool of={header} onClick={on.onSave} />
        {isLocked ? null : (
          <Tool
            says={say('library.remove')}
            of={header}
            path="m4 4 8 8M12 4l-8 8"
            button={button}
            onClick={on.onRemove}
          />
        )}
      </div>
      {isLocked ? null : (
        <SetSites of={header} sites={header.sites ?? 'all'} here={site} onLimit={on.onLimit} />
      )}
    </>
  );
}

/** The details in small type under a set's title. */
export function SetDetails({ parts }: { readonly parts: readonly ComponentChildren[] }): JSX.Element {
  const shown = parts.filter((part) => part !== null && part !== '');
  return (
    <span class="known soft">
      {shown.map((part, index) => (
        <span key={index}>{part}</span>
      ))}
    </span>
  );
}

/** Who made a set; `null` if that is unknown. */
export function madeBy({ by, language }: Pick<SetHeader, 'by' | 'language'>): ComponentChildren {
  if (by === null) return null;
  const maker = (
    <bdi key="by" lang={language}>
      {by}
    </bdi>
  );
  return sayAround('library.by', { by: maker });
}

type ToolProps = {
  readonly of: Pick<SetHeader, 'title' | 'language'>;
  readonly onClick: () => void;
};

function SaveTool(props: ToolProps): JSX.Element {
  return <Tool {...props} says={say('library.save')} path="M8 2.5v7M5 7l3 3 3-3M3 11.5v2h10v-2" />;
}

/** An icon button with a label for screen readers. */
function Tool(
  props: ToolProps & {
    readonly says: string;
    readonly path: string;
    /** Disabled but still focusable, so that the focus is not lost. */
    readonly isOff?: boolean;
    readonly button?: { current: HTMLButtonElement | null };
  },
): JSX.Element {
  const { says, of, path, isOff = false } = props;
  return (
    <button
      type="button"
      class="tool"
      title={says}
      {...(props.button && { ref: props.button })}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) props.onClick();
      }}
    >
      <span class="unseen">
        {says} <bdi lang={of.language}>{of.title}</bdi>
      </span>
      <Icon path={path} />
    </button>
  );
}

/** The sites where a set's names are looked for. Collapsed, because most sets have no limit. */
export function SetSites(props: {
  readonly of: Pick<SetHeader, 'title' | 'language'>;
  readonly sites: Sites;
  /** The site of the current page; `null` if there is none. */
  readonly here: string | null;
  readonly onLimit: (sites: Sites) => void;
}): JSX.Element {
  const { of, sites, here, onLimit } = props;
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // Kept, so that switching to "all" and back does not lose the list.
  const listed = useRef<readonly string[]>([]);
  if (sites !== 'all') listed.current = sites;
  const add = (site: string): void => onLimit([...new Set([...listed.current, site])].toSorted());
  const remove = (site: string): void => {
    // The pressed button will be removed, and the focus would be lost.
    field.current?.focus();
    onLimit(listed.current.filter((other) => other !== site));
  };
  return (
    <details class="set-sites">
      <summary>
        {sitesText(sites)}
        <span class="unseen">
          {' '}
          <bdi lang={of.language}>{of.title}</bdi>
        </span>
      </summary>
      <div class="folded">
        <RadioGroup
          legend={say('library.where')}
          value={sites === 'all' ? 'all' : 'some'}
          isLocked={false}
          options={[
            { value: 'all', label: say('library.onAllSites') },
            { value: 'some', label: say('library.onSomeSites') },
          ]}
          onChoose={(chosen) => onLimit(chosen === 'all' ? 'all' : listed.current)}
        />
        {here === null || (sites.length === 1 && sites.includes(here)) ? null : (
          <button type="button" onClick={() => onLimit([here])}>
            {say('library.onlyOn', { site: siteName(here) })}
          </button>
        )}
        {sites === 'all' ? null : (
          <>
            <ul class="rules" ref={list}>
              {sites.map((site) => (
                <li key={site}>
                  <span class="what">{siteName(site)}</span>
                  <button type="button" onClick={() => remove(site)}>
                    {say('library.remove')}
                    <span class="unseen"> {siteName(site)}</span>
                  </button>
                </li>
              ))}
            </ul>
            <AddSite isEmpty={sites.length === 0} field={field} onAdd={add} />
          </>
        )}
      </div>
    </details>
  );
}

function AddSite(props: {
  readonly isEmpty: boolean;
  readonly field: { current: HTMLInputElement | null };
  readonly onAdd: (site: string) => void;
}): JSX.Element {
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const { field } = props;
  const add = (event: Event): void => {
    event.preventDefault();
    const input = field.current;
    const site = input === null ? null : parseSite(input.value);
    setWrong(site === null);
    if (input === null || site === null) return;
    input.value = '';
    props.onAdd(site);
  };
  const said = isWrong ? say('library.noSite') : props.isEmpty ? say('library.onNoSite') : '';
  return (
    <form class="add-site" onSubmit={add}>
      <label for={id}>{say('library.siteToAdd')}</label>
      <div class="side-by-side">
        <input
          id={id}
          ref={field}
          class="field"
          dir="ltr"
          inputMode="url"
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={isWrong}
          aria-describedby={`${id}-said`}
          onInput={() => setWrong(false)}
        />
        <button type="submit">{say('library.addSite')}</button>
      </div>
      <p id={`${id}-said`} role="status" class="soft">
        {said}
      </p>
    </form>
  );
}

function sitesText(sites: Sites): string {
  if (sites === 'all') return say('library.onAllSites');
  const [only] = sites;
  return only !== undefined && sites.length === 1
    ? say('library.onlyOn', { site: siteName(only) })
    : sayCount('library.onlyOnSome', sites.length);
}

/** The preview of a fact set: its story, who made it, its size and some of its names. */
export function SetPreview({
  id,
  preview,
}: {
  readonly id: string;
  readonly preview: ImportPreview;
}): JSX.Element {
  const { title, language, version, date, summary, counts, some } = preview;
  return (
    <div class="set-preview">
      <h3 id={id} class="set-title" lang={language} dir="auto">
        {title}
      </h3>
      <SetDetails
        parts={[
          say('library.day', { date: formatDate(date, locale()) }),
          madeBy(preview),
          say('library.version', { version }),
          languageName(language),
          countsText(counts),
        ]}
      />
      <p lang={language} dir="auto">
        {summary}
      </p>
      <ul class="some">
        {some.map(({ kind, name, picture }) => (
          <li key={`${kind} ${name}`} class="chip" data-kind={kind}>
            <span class="name">
              <Thumb picture={picture} name={name} language={language} />
              <span class="called" lang={language} dir="auto">
                {name}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
