import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { SetHeader, Sites } from '../fact-sets/set-records.ts';
import { say, sayCount } from '../i18n/say.ts';
import { parseSite } from '../settings/settings.ts';
import { RadioGroup } from './controls.tsx';
import { siteName } from './texts.ts';

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
