import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../card/Picture.tsx';
import { say, sayAround } from '../i18n/say.ts';
import { bundledId } from '../library/only-story.ts';
import type { Sites, StoryHeader } from '../library/story-records.ts';
import { Switch } from '../ui/controls.tsx';
import { type RovingFocus, useRovingFocus } from '../ui/use-roving-focus.ts';
import { StorySites } from './StorySites.tsx';
import { countsText } from './story-texts.ts';

/** The bundled story, as the popup lists it. */
export type ListedBundled = Pick<StoryHeader, 'title' | 'language' | 'counts' | 'isOn'> & {
  readonly isLocked: boolean;
};

type BundledItemProps = {
  readonly bundled: ListedBundled;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onSave: () => void;
};

export function BundledItem({ bundled, onSwitch, onSave }: BundledItemProps): JSX.Element {
  const titleId = useId();
  const roving = useRovingFocus(['read', 'save']);
  return (
    <li class="story-item">
      <StorySwitch of={bundled} titleId={titleId} isLocked={bundled.isLocked} onSwitch={onSwitch}>
        <StoryDetails parts={[say('library.bundled'), countsText(bundled.counts)]} />
      </StorySwitch>
      <div class="story-item-tools" role="toolbar" aria-labelledby={titleId} onKeyDown={roving.onKeyDown}>
        <ReadTool of={bundled} story={bundledId} stop={roving.stop('read', '')} />
        <SaveTool of={bundled} stop={roving.stop('save', '')} onClick={onSave} />
      </div>
    </li>
  );
}

type StorySwitchProps = {
  readonly of: Pick<StoryHeader, 'title' | 'language' | 'isOn'>;
  readonly titleId: string;
  readonly isLocked: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  readonly children: ComponentChildren;
};

/** Switches a story on or off, with its title and details as the label. */
function StorySwitch({ of, titleId, isLocked, onSwitch, children }: StorySwitchProps): JSX.Element {
  return (
    <Switch on={of.isOn} isLocked={isLocked} onToggle={() => onSwitch(!of.isOn)}>
      <strong id={titleId} class="story-item-title" lang={of.language} dir="auto">
        {of.title}
      </strong>
      {children}
    </Switch>
  );
}

type StoryItemProps = {
  readonly header: StoryHeader;
  readonly onSwitch: (isOn: boolean) => void;
  readonly site: string | null;
  readonly onLimit: (sites: Sites) => void;
  readonly onSave: () => void;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
};

/** An added story. A removed one stays in its place, so that the removal can be undone. */
export function StoryItem(props: StoryItemProps): JSX.Element {
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
    <li class="story-item" ref={item}>
      {isRemoved ? <RemovedStory {...props} button={button} /> : <PresentStory {...props} button={button} />}
    </li>
  );
}

type StoryPartProps = StoryItemProps & { readonly button: { current: HTMLButtonElement | null } };

function RemovedStory({ header, onRestore, button }: StoryPartProps): JSX.Element {
  const named = <StoryName key="title" {...header} />;
  return (
    <div class="removed">
      <p class="soft">{sayAround('library.removed', { title: named })}</p>
      <button type="button" ref={button} onClick={onRestore}>
        {say('library.undoRemoving')} <span class="unseen">{named}</span>
      </button>
    </div>
  );
}

/** A story's title within a text of the interface. */
export const StoryName = ({ title, language }: Pick<StoryHeader, 'title' | 'language'>): JSX.Element => (
  <bdi lang={language}>{title}</bdi>
);

function PresentStory({ header, button, site, ...on }: StoryPartProps): JSX.Element {
  const { version, counts, origin } = header;
  const isLocked = origin === 'organization';
  const titleId = useId();
  const roving = useRovingFocus(['read', 'save', ...(isLocked ? [] : ['remove'])]);
  return (
    <>
      <StorySwitch of={header} titleId={titleId} isLocked={isLocked} onSwitch={on.onSwitch}>
        <StoryDetails parts={[madeBy(header), say('library.version', { version }), countsText(counts)]} />
      </StorySwitch>
      <div class="story-item-tools" role="toolbar" aria-labelledby={titleId} onKeyDown={roving.onKeyDown}>
        <ReadTool of={header} story={header.id} stop={roving.stop('read', '')} />
        <SaveTool of={header} stop={roving.stop('save', '')} onClick={on.onSave} />
        {isLocked ? null : (
          <RemoveTool of={header} button={button} stop={roving.stop('remove', '')} onClick={on.onRemove} />
        )}
      </div>
      {isLocked ? null : (
        <StorySites of={header} sites={header.sites ?? 'all'} here={site} onLimit={on.onLimit} />
      )}
    </>
  );
}

/** The details in small type under a story's title. */
export function StoryDetails({ parts }: { readonly parts: readonly ComponentChildren[] }): JSX.Element {
  const shown = parts.filter((part) => part !== null && part !== '');
  return (
    <span class="known soft">
      {shown.map((part, index) => (
        <span key={index}>{part}</span>
      ))}
    </span>
  );
}

/** Who made a story; `null` if that is unknown. */
export function madeBy({ by, language }: Pick<StoryHeader, 'by' | 'language'>): ComponentChildren {
  if (by === null) return null;
  const maker = (
    <bdi key="by" lang={language}>
      {by}
    </bdi>
  );
  return sayAround('library.by', { by: maker });
}

type ToolProps = {
  readonly of: Pick<StoryHeader, 'title' | 'language'>;
  readonly onClick: () => void;
  /** In a toolbar. */
  readonly stop?: ReturnType<RovingFocus['stop']>;
};

/** A link to where the story is read. */
function ReadTool(props: Omit<ToolProps, 'onClick'> & { readonly story: string }): JSX.Element {
  const { of, story, stop } = props;
  return (
    <a
      class="tool"
      title={say('library.read')}
      href={`/stories.html#${new URLSearchParams({ story })}`}
      target="_blank"
      rel="noreferrer"
      {...stop}
    >
      <span class="unseen">
        {say('library.read')} <bdi lang={of.language}>{of.title}</bdi>
      </span>
      <Icon path="M8 4.5C6.5 3.4 4.6 3 2.5 3v9.5c2.1 0 4 .4 5.5 1.5 1.5-1.1 3.4-1.5 5.5-1.5V3c-2.1 0-4 .4-5.5 1.5ZM8 4.5V14" />
    </a>
  );
}

function SaveTool(props: ToolProps): JSX.Element {
  return <Tool {...props} says={say('library.save')} path="M8 2.5v7M5 7l3 3 3-3M3 11.5v2h10v-2" />;
}

function RemoveTool(props: ToolProps & Pick<StoryPartProps, 'button'>): JSX.Element {
  return <Tool {...props} says={say('library.remove')} path="m4 4 8 8M12 4l-8 8" />;
}

type IconToolProps = ToolProps &
  Partial<Pick<StoryPartProps, 'button'>> & { readonly says: string; readonly path: string };

/** An icon button with a label for screen readers. */
function Tool(props: IconToolProps): JSX.Element {
  const { says, of, path } = props;
  return (
    <button
      type="button"
      class="tool"
      title={says}
      {...(props.button && { ref: props.button })}
      {...props.stop}
      onClick={props.onClick}
    >
      <span class="unseen">
        {says} <bdi lang={of.language}>{of.title}</bdi>
      </span>
      <Icon path={path} />
    </button>
  );
}
