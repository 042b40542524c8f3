import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { withoutRemoved } from '../fact-sets/library.ts';
import { bundledId } from '../fact-sets/only-set.ts';
import type { SetHeader } from '../fact-sets/set-records.ts';
import { say, sayCount } from '../i18n/say.ts';
import type { FactSetsActions, FactSetsState } from './fact-sets.ts';
import { IncomingItem } from './IncomingItem.tsx';
import { addOutcome, type IncomingFile, maxFiles } from './incoming.ts';
import { BundledItem, type ListedBundled, SetItem } from './SetItem.tsx';
import type { FileChooser } from './SettingsFileSection.tsx';
import { failureText } from './set-texts.ts';
import { siteName } from './texts.ts';
import { selectedTab, useFocusFallback } from './use-actions.ts';
import { useRovingFocus } from './use-roving-focus.ts';

export type FactSetsProps = FactSetsState &
  FactSetsActions & {
    readonly bundled: ListedBundled;
    readonly chooser: FileChooser;
    /** The site of the page; `null` if there is none. */
    readonly site: string | null;
    /** The only set that is looked for there; `null` if all that are on are. */
    readonly only: string | null;
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
      {props.chooser === 'elsewhere' ? <Elsewhere {...props} /> : null}
      <AddedAlone {...props} />
      <p class="soft">{say('library.intro')}</p>
      {props.site === null || there.length === 0 ? null : (
        <OnlySetChoice {...props} site={props.site} sets={there} />
      )}
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
      {failure?.kind === 'unavailable' || props.chooser === 'elsewhere' ? null : (
        <FilesInput takesFocus={props.chooser === 'asked'} onFiles={take} />
      )}
    </section>
  );
}

/** What opens in a tab: the page where stories are read and written, and the choice of files. One stop for Tab. */
function Elsewhere({ failure, onOpenElsewhere }: FactSetsProps): JSX.Element {
  const mayAdd = failure?.kind !== 'unavailable';
  const roving = useRovingFocus(['stories', ...(mayAdd ? ['add'] : [])]);
  return (
    <div class="side-by-side" role="toolbar" aria-label={say('library.title')} onKeyDown={roving.onKeyDown}>
      <a class="button" href="/stories.html" target="_blank" rel="noreferrer" {...roving.stop('stories', '')}>
        {say('library.readAndWrite')}
      </a>
      {mayAdd ? (
        <button type="button" class="start" {...roving.stop('add', '')} onClick={onOpenElsewhere}>
          {say('library.addElsewhere')}
        </button>
      ) : null}
    </div>
  );
}

/** Right after a set was added: the offer to look for it alone on the page's site. */
function AddedAlone(props: FactSetsProps): JSX.Element | null {
  const { added, site, only, sets, onOnlyAt } = props;
  const isOffered = added !== null && site !== null && only !== added && sets.some(({ id }) => id === added);
  return isOffered ? <OnlyThisHere site={site} onClick={() => onOnlyAt(site, added)} /> : null;
}

function OnlyThisHere(props: { readonly site: string; readonly onClick: () => void }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useFocusFallback(button, selectedTab);
  return (
    <button type="button" class="start" ref={button} onClick={props.onClick}>
      {say('library.onlyThisHere', { site: siteName(props.site) })}
    </button>
  );
}

/** Which of the sets that are on are looked for on the page's site: all, or one alone. */
function OnlySetChoice(
  props: Pick<FactSetsProps, 'bundled' | 'only' | 'onOnlyAt'> & {
    readonly site: string;
    readonly sets: readonly SetHeader[];
  },
): JSX.Element {
  const { site, only, onOnlyAt } = props;
  const id = useId();
  const all = [{ ...props.bundled, id: bundledId }, ...props.sets];
  const offered = all.filter((one) => one.isOn || one.id === only);
  return (
    <div class="only-set">
      <label for={id}>{say('library.lookFor', { site: siteName(site) })}</label>
      <select
        id={id}
        class="field"
        value={only ?? ''}
        onChange={({ currentTarget: { value } }) => onOnlyAt(site, value === '' ? null : value)}
      >
        <option value="">{say('library.allThatAreOn')}</option>
        <optgroup label={say('library.onlyThis')}>
          {offered.map(({ id, title, language }) => (
            <option key={id} value={id} lang={language}>
              {title}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
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
