import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say, sayCount } from '../i18n/say.ts';
import { withoutRemoved } from '../library/library.ts';
import { bundledId } from '../library/only-story.ts';
import type { StoryHeader } from '../library/story-records.ts';
import { IncomingItem } from '../shelf/IncomingItem.tsx';
import { addOutcome, type IncomingFile, maxFiles } from '../shelf/incoming.ts';
import { MorePacks } from '../shelf/MorePacks.tsx';
import type { StoriesActions, StoriesState } from '../shelf/manage-stories.ts';
import { BundledItem, type ListedBundled, StoryItem } from '../shelf/StoryItem.tsx';
import { failureText } from '../shelf/story-texts.ts';
import { Updated } from '../shelf/Updated.tsx';
import { takeChosen } from '../ui/controls.tsx';
import { siteName } from '../ui/site-name.ts';
import { selectedTab, useFocusFallback } from '../ui/use-focus.ts';
import { useRovingFocus } from '../ui/use-roving-focus.ts';
import type { FileChooser } from './SettingsFileSection.tsx';

export type StoriesProps = StoriesState &
  StoriesActions & {
    readonly bundled: ListedBundled;
    readonly chooser: FileChooser;
    /** The site of the page; `null` if there is none. */
    readonly site: string | null;
    /** The only story that is looked for there; `null` if all that are on are. */
    readonly only: string | null;
    readonly onSwitchBundled: (isOn: boolean) => void;
    readonly onSaveBundled: () => void;
    readonly onOpenElsewhere: () => void;
  };

/** The stories: the bundled story, added stories, and files that are being imported. */
export function StoriesSection(props: StoriesProps): JSX.Element {
  const { failure } = props;
  const [isTooMany, setTooMany] = useState(false);
  const take = (files: readonly File[]): void => {
    setTooMany(props.incoming.length + files.length > maxFiles);
    props.onFiles(files);
  };
  return (
    <DropArea onFiles={take}>
      <div class="heading">
        <h2 id="stories">{say('library.title')}</h2>
        <p role="status">{props.done}</p>
      </div>
      {props.chooser === 'elsewhere' ? <Elsewhere {...props} /> : null}
      <AddedAlone {...props} />
      <Updated updated={props.updated} onUndo={props.onUndoUpdate} />
      <p class="soft">{say('library.intro')}</p>
      <OnlyStoryChoice {...props} />
      <SetList {...props} />
      {failure?.kind === 'unavailable' ? null : <MorePacks stories={props.stories} />}
      {failure === null ? null : <Failure>{failureText(failure)}</Failure>}
      {isTooMany ? <Failure>{say('library.tooManyFiles', { max: maxFiles })}</Failure> : null}
      <Incoming {...props} />
      {failure?.kind === 'unavailable' || props.chooser === 'elsewhere' ? null : (
        <FilesInput takesFocus={props.chooser === 'asked'} onFiles={take} />
      )}
    </DropArea>
  );
}

type DropAreaProps = {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ComponentChildren;
};

/** The section, on which files can be dropped. */
function DropArea(props: DropAreaProps): JSX.Element {
  const [isOver, setOver] = useState(false);
  return (
    <section
      aria-labelledby="stories"
      class={isOver ? 'story-files over' : 'story-files'}
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
        props.onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {props.children}
    </section>
  );
}

function SetList(props: StoriesProps): JSX.Element {
  return (
    <ul class="story-items">
      <BundledItem bundled={props.bundled} onSwitch={props.onSwitchBundled} onSave={props.onSaveBundled} />
      {props.stories.map((header) => (
        <StoryItem
          key={header.id}
          header={header}
          onSwitch={(isOn) => props.onSwitch(header.id, isOn)}
          site={props.site}
          onLimit={(sites) => props.onLimit(header.id, sites)}
          onSave={() => props.onSave(header.id)}
          onRemove={() => props.onRemove(header.id)}
          onRestore={() => props.onRestore(header.id)}
        />
      ))}
    </ul>
  );
}

/** The files that are being imported. */
function Incoming(props: StoriesProps): JSX.Element {
  const addable = addableWithoutAsking(props.incoming);
  return (
    <>
      {addable.length < 2 ? null : (
        <AddAll count={addable.length} onClick={() => addable.forEach(({ key }) => void props.onAdd(key))} />
      )}
      <ul class="incoming">
        {props.incoming.map((one) => (
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
    </>
  );
}

function Failure({ children }: { readonly children: string }): JSX.Element {
  return (
    <p role="alert" class="failure">
      {children}
    </p>
  );
}

/** What opens in a tab: the page where stories are read and written, and the choice of files. One stop for Tab. */
function Elsewhere({ failure, onOpenElsewhere }: StoriesProps): JSX.Element {
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

/** Right after a story was added: the offer to look for it alone on the page's site. */
function AddedAlone(props: StoriesProps): JSX.Element | null {
  const { added, site, only, stories, onOnlyAt } = props;
  const isOffered =
    added !== null && site !== null && only !== added && stories.some(({ id }) => id === added);
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

/** Which of the stories that are on are looked for on the page's site: all, or one alone. */
function OnlyStoryChoice({ bundled, stories, site, only, onOnlyAt }: StoriesProps): JSX.Element | null {
  const id = useId();
  const there = withoutRemoved(stories);
  if (site === null || there.length === 0) return null;
  const all = [{ ...bundled, id: bundledId }, ...there];
  return (
    <div class="only-story">
      <label for={id}>{say('library.lookFor', { site: siteName(site) })}</label>
      <select
        id={id}
        class="field"
        value={only ?? ''}
        onChange={({ currentTarget: { value } }) => onOnlyAt(site, value === '' ? null : value)}
      >
        <option value="">{say('library.allThatAreOn')}</option>
        <OneStoryOptions stories={all.filter((one) => one.isOn || one.id === only)} />
      </select>
    </div>
  );
}

function OneStoryOptions(props: {
  readonly stories: readonly Pick<StoryHeader, 'id' | 'title' | 'language'>[];
}): JSX.Element {
  return (
    <optgroup label={say('library.onlyThis')}>
      {props.stories.map(({ id, title, language }) => (
        <option key={id} value={id} lang={language}>
          {title}
        </option>
      ))}
    </optgroup>
  );
}

/** The files that can be added without asking first. Two files of the same story are left out. */
function addableWithoutAsking(incoming: readonly IncomingFile[]): readonly IncomingFile[] {
  const stories = Map.groupBy(incoming, ({ state }) => ('preview' in state ? state.preview.id : null));
  return incoming.filter(({ state }) => {
    if (state.kind !== 'ready' || stories.get(state.preview.id)?.length !== 1) return false;
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

type FilesInputProps = Pick<DropAreaProps, 'onFiles'> & { readonly takesFocus: boolean };

/** The native file input. Files can be dropped on it too. */
function FilesInput(props: FilesInputProps): JSX.Element {
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
        onChange={({ currentTarget }) => props.onFiles(takeChosen(currentTarget))}
      />
    </label>
  );
}
