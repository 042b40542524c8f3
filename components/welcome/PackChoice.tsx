import { type JSX, render } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '../i18n/say.ts';
import type { Library } from '../library/library.ts';
import { type Pack, packs, storyOfPack } from '../shelf/packs.ts';
import { failureText } from '../shelf/story-texts.ts';
import { useStories } from '../shelf/use-stories.ts';

/** Shows the packs, each with a switch. Styled by entrypoints/welcome/packs.css. */
export function showPackChoice(holder: Element, library: Library): void {
  render(<PackChoice library={library} />, holder);
}

function PackChoice({ library }: { readonly library: Library }): JSX.Element {
  // Removed stories are not shown here.
  const shelf = useStories(library, { mayRestore: false });
  const { stories = [], loading = [], failure = null } = shelf ?? {};
  const loaded = packs.find(({ id }) => loading.includes(id));
  return (
    <>
      <ul class="packs">
        {packs.map((pack) => (
          <PackSwitch
            key={pack.id}
            pack={pack}
            isOn={loading.includes(pack.id) || storyOfPack(pack, stories)?.isOn === true}
            isLocked={storyOfPack(pack, stories)?.origin === 'organization'}
            onSwitch={(isOn) => shelf?.onSwitchPack(pack.id, isOn)}
          />
        ))}
      </ul>
      <p role="status">{loaded === undefined ? '' : say('packs.loading', { title: say(loaded.called) })}</p>
      {failure === null ? null : <p role="alert">{failureText(failure)}</p>}
    </>
  );
}

type PackSwitchProps = {
  readonly pack: Pack;
  readonly isOn: boolean;
  readonly isLocked: boolean;
  readonly onSwitch: (isOn: boolean) => void;
};

/** It shows what is stored, even if saving fails. */
function PackSwitch({ pack, isOn, isLocked, onSwitch }: PackSwitchProps): JSX.Element {
  const id = useId();
  return (
    <li>
      <label>
        <input
          type="checkbox"
          role="switch"
          aria-labelledby={id}
          aria-describedby={`${id}-what`}
          checked={isOn}
          aria-checked={isOn}
          aria-disabled={isLocked}
          onClick={(event) => {
            event.preventDefault();
            if (!isLocked) onSwitch(!isOn);
          }}
        />
        <span>
          <strong id={id}>{say(pack.called)}</strong>{' '}
          <span id={`${id}-what`}>
            {say(pack.what)}
            {isLocked ? <small> {say('popup.setByOrganization')}</small> : null}
          </span>
        </span>
      </label>
    </li>
  );
}
