import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { say, sayAround, sayCount } from '../i18n/say.ts';
import type { EntityKind } from '../story/schema.ts';
import { kinds, kindText } from '../ui/kind-text.ts';
import type { OfferedName } from './names-of-page.ts';

type ProposedNameProps = {
  readonly name: OfferedName;
  readonly kind: EntityKind;
  /** Of the page. */
  readonly language: string | null;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly onKind: (kind: EntityKind) => void;
};

/** A name of the page: its check box, how often it stands there, what it may be, its first sentence. */
export function ProposedName(props: ProposedNameProps): JSX.Element {
  const { name, kind, language, isChosen, onToggle, onKind } = props;
  const described = useId();
  const others = name.spellings.filter((one) => one !== name.name);
  const lang = language === null ? {} : { lang: language };
  return (
    <li class="proposed-name" data-kind={kind}>
      <label class="proposed-label">
        <input type="checkbox" checked={isChosen} aria-describedby={described} onChange={onToggle} />
        <span>
          <bdi class="called" {...lang}>
            {name.name}
          </bdi>
          <span class="soft">{sayCount('popup.mentions', name.count)}</span>
        </span>
      </label>
      <select
        class="field"
        aria-label={say('proposals.kind', { name: name.name })}
        value={kind}
        onChange={({ currentTarget }) => onKind(currentTarget.value as EntityKind)}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {kindText(one)}
          </option>
        ))}
      </select>
      <p id={described} class="proposed-sentence" dir="auto" {...lang}>
        <Sentence name={name} />
      </p>
      {others.length === 0 ? null : (
        <p class="soft proposed-others">
          {sayAround('proposals.alsoWritten', {
            spellings: (
              <bdi key="spellings" {...lang}>
                {others.join(', ')}
              </bdi>
            ),
          })}
        </p>
      )}
    </li>
  );
}

/** The sentence, in which the name stands out. */
function Sentence({ name: { sentence, spellings } }: Pick<ProposedNameProps, 'name'>): JSX.Element {
  const written = spellings.toSorted((a, b) => b.length - a.length).find((one) => sentence.includes(one));
  if (written === undefined) return <>{sentence}</>;
  const at = sentence.indexOf(written);
  return (
    <>
      {sentence.slice(0, at)}
      <b>{written}</b>
      {sentence.slice(at + written.length)}
    </>
  );
}
