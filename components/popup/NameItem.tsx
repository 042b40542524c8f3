import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../card/Icon.tsx';
import { Thumb } from '../card/Thumb.tsx';
import type { EntityId } from '../facts/schema.ts';
import type { Request } from '../messages/messages.ts';
import { say, sayAround, sayCountAround } from '../words/say.ts';
import type { ListedInPopup } from './listed-entities.ts';
import { NameCard, type NameCardProps } from './NameCard.tsx';

/** A name that was found on the page. */
export type ListedName = ListedInPopup & {
  readonly entity: EntityId;
  /** Mentions in all frames of the page. */
  readonly count: number;
};

/** Goes to a name on the page. Keyboard users get the focus in its card. */
export type OnGo = (entity: EntityId, focus: Request<'show-next'>['focus']) => void;

export type NameItemProps = {
  readonly name: ListedName;
  readonly onGo: OnGo;
  /** What its card in the popup needs. */
  readonly reading: Pick<NameCardProps, 'facts' | 'theme'>;
  readonly isUnfolded: boolean;
  readonly onUnfold: (isUnfolded: boolean) => void;
};

/** A name with its picture and count. A click goes to its next mention; another button shows its card below. */
export function NameItem({ name: listed, onGo, reading, isUnfolded, onUnfold }: NameItemProps): JSX.Element {
  const { entity, name, language, picture, count } = listed;
  const unfold = useRef<HTMLButtonElement>(null);
  return (
    <li class={isUnfolded ? 'found unfolded' : 'found'}>
      <span class="chip">
        <button
          type="button"
          class="name"
          title={say('popup.goToNext')}
          // A click by keyboard has `detail` 0.
          onClick={({ detail }) => onGo(entity, detail === 0 ? 'card' : 'page')}
        >
          <Thumb picture={picture} name={name} language={language} />
          <span class="called" lang={language} dir="auto">
            {name}
          </span>{' '}
          <Mentions count={count} />
        </button>
        <button
          type="button"
          class="unfold"
          ref={unfold}
          aria-expanded={isUnfolded}
          onClick={() => onUnfold(!isUnfolded)}
        >
          <span class="unseen">
            {sayAround('popup.readAbout', {
              name: (
                <bdi key={name} lang={language}>
                  {name}
                </bdi>
              ),
            })}
          </span>
          <Icon path={isUnfolded ? 'm3.5 10 4.5-4.5 4.5 4.5' : 'm3.5 6 4.5 4.5L12.5 6'} />
        </button>
      </span>
      {isUnfolded && (
        <NameCard
          {...reading}
          entity={entity}
          onClose={() => {
            unfold.current?.focus();
            onUnfold(false);
          }}
        />
      )}
    </li>
  );
}

/** Shows only the number; screen readers get the whole text. */
function Mentions({ count }: { readonly count: number }): JSX.Element {
  const number = <span class="count">{count}</span>;
  return (
    <>
      {sayCountAround('popup.mentions', count, { count: number }).map((part) =>
        typeof part === 'string' ? (
          <span key={part} class="unseen">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
