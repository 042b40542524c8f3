import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListedName } from '../popup/NamesSection.tsx';
import { isOnPage, noOrganization, type PageStatus, SiteSection } from '../popup/SitesSection.tsx';
import type { Organization } from '../settings/policy.ts';
import { type Settings, type SettingsPatch, toggleSite } from '../settings/settings.ts';
import type { EntityId } from '../story/schema.ts';
import { NameOnPage, type NameOnPageProps } from './NameOnPage.tsx';
import { PanelNames } from './PanelNames.tsx';
import type { PanelPlace } from './panel-place.ts';

export type PanelProps = Omit<NameOnPageProps, 'trail' | 'onTrail' | 'name'> & {
  readonly settings: Settings;
  /** `null` if there is no policy. */
  readonly organization: Organization | null;
  readonly pageStatus: PageStatus;
  /** In the order of the text. */
  readonly names: readonly ListedName[];
  readonly place: PanelPlace;
  readonly onPlace: (place: Partial<PanelPlace>) => void;
  /** The stories that the page is about. */
  readonly stories: ComponentChildren;
  /** Why the last change failed; `null` if it did not. */
  readonly failure: string | null;
  readonly onChange: (patch: SettingsPatch) => void;
  readonly onPermit: () => void;
};

/** Who is on the page: a list of names, or one of them with its card and sentences. Drawn from props alone. */
export function Panel(props: PanelProps): JSX.Element {
  const { settings, pageStatus, failure } = props;
  const isOn = isOnPage(settings, pageStatus);
  return (
    <main data-colors={settings.markColors}>
      <h1 class="unseen">Namelight</h1>
      {isOn && !isTemporary(pageStatus) ? null : <SiteState {...props} />}
      {isOn ? <NamesOrName {...props} /> : null}
      {failure === null ? null : <p role="alert">{failure}</p>}
    </main>
  );
}

/** Whether the permission ends with the visit, which readers are to know. */
const isTemporary = (status: PageStatus): boolean => status.kind === 'site' && status.isTemporary;

/** Why no names are shown, and how to change that. */
function SiteState({ settings, pageStatus, organization, onChange, onPermit }: PanelProps): JSX.Element {
  const { isLocked, isPreset } = organization ?? noOrganization;
  return (
    <SiteSection
      {...{ settings, pageStatus, isLocked, isPreset, onPermit }}
      onToggleSite={(site) => onChange(toggleSite(settings, site))}
    />
  );
}

/** The list stays as it is, out of sight, while a name is read. */
function NamesOrName({ names, place, onPlace, stories, ...name }: PanelProps): JSX.Element {
  const { trail, ...list } = place;
  const show = (entity: EntityId): void => onPlace({ trail: [entity], scrolled: scrolledBy() });
  const onTrail: NameOnPageProps['onTrail'] = (next) => onPlace({ trail: next });
  useWayBack(place);
  const shown = names.find(({ entity }) => entity === trail?.at(-1));
  return (
    <>
      <div class="names-and-stories" hidden={trail !== null}>
        <PanelNames {...{ names, onPlace }} {...list} onShow={show} />
        {stories}
      </div>
      {trail === null ? null : <NameOnPage {...name} {...{ trail, onTrail }} name={shown?.name ?? null} />}
    </>
  );
}

export const scrolledBy = (): number => document.scrollingElement?.scrollTop ?? 0;

/** A name begins at the top; the list comes back as it was, with the focus on what the name was opened by. */
function useWayBack({ trail, scrolled }: PanelPlace): void {
  const shown = trail?.[0] ?? null;
  const opened = useRef<{ readonly entity: EntityId; readonly by: Element | null } | null>(null);
  useLayoutEffect(() => {
    document.scrollingElement?.scrollTo({ top: shown === null ? scrolled : 0, behavior: 'instant' });
    const before = opened.current;
    opened.current = shown && { entity: shown, by: before?.by ?? document.activeElement };
    if (shown !== null || before === null) return;
    const name = document.querySelector(`[data-entity="${before.entity}"]`);
    // The page may have lost the name meanwhile.
    const first = document.querySelector('.panel-names .name');
    // A press on a name need not have given it the focus.
    const isElsewhere = before.by?.checkVisibility() && !before.by.matches('body, .name');
    const opener = isElsewhere ? before.by : (name ?? first);
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    // What is typed next is another search.
    if (opener instanceof HTMLInputElement) opener.select();
  }, [shown]);
}
