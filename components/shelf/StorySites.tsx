import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { say, sayCount } from '../i18n/say.ts';
import type { Sites, StoryHeader } from '../library/story-records.ts';
import { parseSite } from '../settings/settings.ts';
import { RadioGroup } from '../ui/controls.tsx';
import { siteName } from '../ui/site-name.ts';

type StorySitesProps = {
  readonly of: Pick<StoryHeader, 'title' | 'language'>;
  readonly sites: Sites;
  /** The site of the current page; `null` if there is none. */
  readonly here: string | null;
  readonly onLimit: (sites: Sites) => void;
};

/** The sites where a story's names are looked for. Collapsed, because most stories have no limit. */
export function StorySites(props: StorySitesProps): JSX.Element {
  const { of, sites, here, onLimit } = props;
  // Kept, so that switching to "all" and back does not lose the list.
  const listed = useRef<readonly string[]>([]);
  if (sites !== 'all') listed.current = sites;
  return (
    <details class="story-sites">
      <summary>
        {sitesText(sites)}
        <span class="unseen">
          {' '}
          <bdi lang={of.language}>{of.title}</bdi>
        </span>
      </summary>
      <div class="folded">
        <AllOrSome
          chosen={sites === 'all' ? 'all' : 'some'}
          onChoose={(chosen) => onLimit(chosen === 'all' ? 'all' : listed.current)}
        />
        {here === null || (sites.length === 1 && sites.includes(here)) ? null : (
          <button type="button" onClick={() => onLimit([here])}>
            {say('library.onlyOn', { site: siteName(here) })}
          </button>
        )}
        {sites === 'all' ? null : <SiteList sites={sites} onLimit={onLimit} />}
      </div>
    </details>
  );
}

type AllOrSomeProps = {
  readonly chosen: 'all' | 'some';
  readonly onChoose: (chosen: 'all' | 'some') => void;
};

function AllOrSome({ chosen, onChoose }: AllOrSomeProps): JSX.Element {
  return (
    <RadioGroup
      legend={say('library.where')}
      value={chosen}
      isLocked={false}
      options={[
        { value: 'all', label: say('library.onAllSites') },
        { value: 'some', label: say('library.onSomeSites') },
      ]}
      onChoose={onChoose}
    />
  );
}

function SiteList(
  props: Pick<StorySitesProps, 'onLimit'> & { readonly sites: readonly string[] },
): JSX.Element {
  const { sites, onLimit } = props;
  const field = useRef<HTMLInputElement>(null);
  const remove = (site: string): void => {
    // The pressed button will be removed, and the focus would be lost.
    field.current?.focus();
    onLimit(sites.filter((other) => other !== site));
  };
  return (
    <>
      <ul class="rules">
        {sites.map((site) => (
          <SiteItem key={site} site={site} onRemove={() => remove(site)} />
        ))}
      </ul>
      <AddSite
        isEmpty={sites.length === 0}
        field={field}
        onAdd={(site) => onLimit([...new Set([...sites, site])].toSorted())}
      />
    </>
  );
}

function SiteItem({ site, onRemove }: { readonly site: string; readonly onRemove: () => void }): JSX.Element {
  return (
    <li>
      <span class="what">{siteName(site)}</span>
      <button type="button" onClick={onRemove}>
        {say('library.remove')}
        <span class="unseen"> {siteName(site)}</span>
      </button>
    </li>
  );
}

type AddSiteProps = {
  readonly isEmpty: boolean;
  readonly field: { current: HTMLInputElement | null };
  readonly onAdd: (site: string) => void;
};

function AddSite({ isEmpty, field, onAdd }: AddSiteProps): JSX.Element {
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const add = (event: Event): void => {
    event.preventDefault();
    const site = takeSite(field.current);
    setWrong(site === null);
    if (site !== null) onAdd(site);
  };
  return (
    <form class="add-site" onSubmit={add}>
      <label for={id}>{say('library.siteToAdd')}</label>
      <div class="side-by-side">
        <input
          {...siteField}
          id={id}
          ref={field}
          aria-invalid={isWrong}
          aria-describedby={`${id}-said`}
          onInput={() => setWrong(false)}
        />
        <button type="submit">{say('library.addSite')}</button>
      </div>
      <p id={`${id}-said`} role="status" class="soft">
        {isWrong ? say('library.noSite') : isEmpty ? say('library.onNoSite') : ''}
      </p>
    </form>
  );
}

/** The site in a field, which is emptied then; `null` if it is none. */
function takeSite(field: HTMLInputElement | null): string | null {
  const site = parseSite(field?.value ?? '');
  if (field !== null && site !== null) field.value = '';
  return site;
}

const siteField = {
  class: 'field',
  dir: 'ltr',
  inputMode: 'url',
  autocapitalize: 'off',
  autocomplete: 'off',
  spellcheck: false,
} as const;

function sitesText(sites: Sites): string {
  if (sites === 'all') return say('library.onAllSites');
  const [only] = sites;
  return only !== undefined && sites.length === 1
    ? say('library.onlyOn', { site: siteName(only) })
    : sayCount('library.onlyOnSome', sites.length);
}
