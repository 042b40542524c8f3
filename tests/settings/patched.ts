import type {
  HiddenNameChange,
  Settings,
  SettingsPatch,
  SiteState,
} from '../../components/settings/settings.ts';

/** What settings must read like once a patch is written: the same without storage. */
export function patched(settings: Settings, patch: SettingsPatch): Settings {
  return {
    ...settings,
    ...patch,
    kinds: { ...settings.kinds, ...patch.kinds },
    hidden: (patch.hidden ?? []).reduce(changeHidden, settings.hidden),
    sites: Object.fromEntries(
      Object.entries({ ...settings.sites, ...patch.sites }).filter(
        (entry): entry is [string, SiteState] => entry[1] !== null,
      ),
    ),
  };
}

function changeHidden(hidden: Settings['hidden'], { to, ...name }: HiddenNameChange): Settings['hidden'] {
  const others = hidden.filter(({ site, entity }) => site !== name.site || entity !== name.entity);
  return to === 'hidden' ? [...others, name] : others;
}
