import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { siteKey } from '../settings/keys.ts';
import type { Settings } from '../settings/settings.ts';
import { say } from '../words/say.ts';
import type { Organization } from './Lock.tsx';
import type { PageStatus } from './page-status.ts';
import { Switch } from './Switch.tsx';
import { siteName, siteTexts, unmarkableText } from './texts.ts';

/** The state of the current page's site, with the switch for it. */
export function SiteSection(props: {
  readonly settings: Settings;
  readonly pageStatus: PageStatus;
  readonly isLocked: Organization['isLocked'];
  readonly isPreset: Organization['isPreset'];
  readonly onToggleSite: (site: string) => void;
  readonly onPermit: () => void;
}): JSX.Element {
  const { pageStatus } = props;
  switch (pageStatus.kind) {
    case 'site':
      return <SiteSwitch {...props} pageStatus={pageStatus} />;
    case 'own-page':
      return <Note title={say('popup.ownPage')}>{say('popup.ownPageTry')}</Note>;
    case 'closed':
      return <Note title={say('popup.closed')}>{unmarkableText(pageStatus.why)}</Note>;
    case 'not-permitted':
      return (
        <section class="panel">
          <h2>{say('popup.notPermitted')}</h2>
          <p>{say('popup.notPermittedWhy')}</p>
          <Permit onPermit={props.onPermit} />
        </section>
      );
    default:
      return pageStatus satisfies never;
  }
}

function SiteSwitch(props: {
  readonly settings: Settings;
  readonly pageStatus: Extract<PageStatus, { kind: 'site' }>;
  readonly isLocked: Organization['isLocked'];
  readonly isPreset: Organization['isPreset'];
  readonly onToggleSite: (site: string) => void;
  readonly onPermit: () => void;
}): JSX.Element {
  const { site, isTemporary, isPrivate } = props.pageStatus;
  const isLocked = props.isLocked(siteKey(site));
  const words = siteTexts({ settings: props.settings, site, isPreset: props.isPreset });
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
      {isTemporary ? <p>{say('popup.passing')}</p> : null}
      {isTemporary ? <Permit onPermit={props.onPermit} /> : null}
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
