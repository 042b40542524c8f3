import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { siteKey } from '../settings/keys.ts';
import type { Settings } from '../settings/settings.ts';
import { say } from '../words/say.ts';
import type { Organization } from './Lock.tsx';
import type { Place } from './place.ts';
import { Switch } from './Switch.tsx';
import { closedInWords, siteInWords, siteName } from './words.ts';

/** What holds on the page in front, in words that say what the switch will do. */
export function SitePart(props: {
  readonly settings: Settings;
  readonly place: Place;
  readonly isLocked: Organization['isLocked'];
  readonly isPreset: Organization['isPreset'];
  readonly onToggleSite: (site: string) => void;
  readonly onPermit: () => void;
}): JSX.Element {
  const { place } = props;
  switch (place.kind) {
    case 'site':
      return <SiteSwitch {...props} place={place} />;
    case 'own-page':
      return <Note title={say('popup.ownPage')}>{say('popup.ownPageTry')}</Note>;
    case 'closed':
      return <Note title={say('popup.closed')}>{closedInWords(place.why)}</Note>;
    case 'not-permitted':
      return (
        <section class="panel">
          <h2>{say('popup.notPermitted')}</h2>
          <p>{say('popup.notPermittedWhy')}</p>
          <Permit onPermit={props.onPermit} />
        </section>
      );
    default:
      return place satisfies never;
  }
}

function SiteSwitch(props: {
  readonly settings: Settings;
  readonly place: Extract<Place, { kind: 'site' }>;
  readonly isLocked: Organization['isLocked'];
  readonly isPreset: Organization['isPreset'];
  readonly onToggleSite: (site: string) => void;
  readonly onPermit: () => void;
}): JSX.Element {
  const { site, isPassing, isPrivate } = props.place;
  const isLocked = props.isLocked(siteKey(site));
  const words = siteInWords({ settings: props.settings, site, isPreset: props.isPreset });
  const described = useId();
  return (
    <section class="panel" aria-label={say('popup.thisSite')}>
      <Switch
        on={words.isOn}
        isLocked={isLocked}
        describedBy={described}
        onToggle={() => props.onToggleSite(site)}
      >
        <strong class="site" title={site}>
          {siteName(site)}
        </strong>
        <span class="state">{words.state}</span>
      </Switch>
      <p id={described}>
        {isLocked
          ? say('popup.siteLocked')
          : [words.because, words.next].filter((part) => part !== null).join(' ')}
      </p>
      {isPrivate ? <p>{say('popup.privateKept')}</p> : null}
      {isPassing ? <p>{say('popup.passing')}</p> : null}
      {isPassing ? <Permit onPermit={props.onPermit} /> : null}
    </section>
  );
}

function Permit(props: { readonly onPermit: () => void }): JSX.Element {
  return (
    <button type="button" class="primary" onClick={props.onPermit}>
      {say('popup.permit')}
    </button>
  );
}

function Note(props: { readonly title: string; readonly children: string }): JSX.Element {
  return (
    <section class="panel">
      <h2>{props.title}</h2>
      <p>{props.children}</p>
    </section>
  );
}
