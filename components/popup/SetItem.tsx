import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../card/Picture.tsx';
import { bundledId } from '../fact-sets/only-set.ts';
import type { SetHeader, Sites } from '../fact-sets/set-records.ts';
import { say, sayAround } from '../i18n/say.ts';
import { Switch } from './controls.tsx';
import { SetSites } from './SetSites.tsx';
import { countsText } from './set-texts.ts';
import { type RovingFocus, useRovingFocus } from './use-roving-focus.ts';

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
  const titleId = useId();
  const roving = useRovingFocus(['read', 'save']);
  return (
    <li class="set">
      <Switch on={isOn} isLocked={isLocked} onToggle={() => props.onSwitch(!isOn)}>
        <strong id={titleId} class="set-title" lang={language} dir="auto">
          {title}
        </strong>
        <SetDetails parts={[say('library.bundled'), countsText(counts)]} />
      </Switch>
      <div class="set-tools" role="toolbar" aria-labelledby={titleId} onKeyDown={roving.onKeyDown}>
        <ReadTool of={props.bundled} set={bundledId} stop={roving.stop('read', '')} />
        <SaveTool of={props.bundled} stop={roving.stop('save', '')} onClick={props.onSave} />
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
  const titleId = useId();
  const isAlone = isFirst && isLast;
  const roving = useRovingFocus([
    ...(isAlone ? [] : ['up', 'down']),
    'read',
    'save',
    ...(isLocked ? [] : ['remove']),
  ]);
  return (
    <>
      <Switch on={isOn} isLocked={isLocked} onToggle={() => on.onSwitch(!isOn)}>
        <strong id={titleId} class="set-title" lang={language} dir="auto">
          {title}
        </strong>
        <SetDetails parts={[madeBy(header), say('library.version', { version }), countsText(counts)]} />
      </Switch>
      <div class="set-tools" role="toolbar" aria-labelledby={titleId} onKeyDown={roving.onKeyDown}>
        {isAlone ? null : (
          <>
            <Tool
              says={say('library.moveUp')}
              of={header}
              path="M8 12.5v-9M4 7.5l4-4 4 4"
              isOff={isFirst}
              stop={roving.stop('up', '')}
              onClick={() => on.onMove(-1)}
            />
            <Tool
              says={say('library.moveDown')}
              of={header}
              path="M8 3.5v9M4 8.5l4 4 4-4"
              isOff={isLast}
              stop={roving.stop('down', '')}
              onClick={() => on.onMove(1)}
            />
          </>
        )}
        <ReadTool of={header} set={header.id} stop={roving.stop('read', '')} />
        <SaveTool of={header} stop={roving.stop('save', '')} onClick={on.onSave} />
        {isLocked ? null : (
          <Tool
            says={say('library.remove')}
            of={header}
            path="m4 4 8 8M12 4l-8 8"
            button={button}
            stop={roving.stop('remove', '')}
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
  /** In a toolbar. */
  readonly stop?: ReturnType<RovingFocus['stop']>;
};

/** A link to where the set is read. */
function ReadTool(props: Omit<ToolProps, 'onClick'> & { readonly set: string }): JSX.Element {
  const { of, set, stop } = props;
  return (
    <a
      class="tool"
      title={say('library.read')}
      href={`/stories.html#${new URLSearchParams({ set })}`}
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
      {...props.stop}
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
