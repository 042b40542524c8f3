import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { EntityKind } from '../facts/schema.ts';
import { openDelay, type Settings, type SettingsPatch } from '../settings/settings.ts';
import { Choice, type Option } from './Choice.tsx';
import { delayInWords, kindNames } from './words.ts';

const kinds = Object.keys(kindNames) as readonly EntityKind[];

/** Milliseconds between two positions of the delay's slider. */
const delayStep = 50;

const markStyleOptions: readonly Option<Settings['markStyle']>[] = [
  { value: 'underline', label: 'Underline' },
  { value: 'tint', label: 'Tint' },
  { value: 'none', label: 'None' },
];
const openWayOptions: readonly Option<Settings['openWay']>[] = [
  { value: 'hover', label: 'Hover' },
  { value: 'click', label: 'Click' },
  { value: 'hover-with-key', label: 'Hover + key' },
];
const openKeyOptions: readonly Option<Settings['openKey']>[] = [
  { value: 'Alt', label: 'Alt' },
  { value: 'Control', label: 'Ctrl' },
  { value: 'Shift', label: 'Shift' },
];
const themeOptions: readonly Option<Settings['theme']>[] = [
  { value: 'auto', label: 'Auto' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** All that can be set; each change acts at once. */
export function SettingsPart(props: {
  readonly settings: Settings;
  readonly onChange: (patch: SettingsPatch) => void;
}): JSX.Element {
  const { settings, onChange } = props;
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">How names are marked</h2>
      <Preview settings={settings} />
      <KindsChoice kinds={settings.kinds} onChange={(changed) => onChange({ kinds: changed })} />
      <Choice
        legend="Mark with"
        value={settings.markStyle}
        options={markStyleOptions}
        onChoose={(markStyle) => onChange({ markStyle })}
      />
      <h2>How cards open</h2>
      <Choice
        legend="Open on"
        value={settings.openWay}
        options={openWayOptions}
        onChoose={(openWay) => onChange({ openWay })}
      />
      {settings.openWay === 'hover-with-key' ? (
        <Choice
          legend="While holding"
          value={settings.openKey}
          options={openKeyOptions}
          onChoose={(openKey) => onChange({ openKey })}
        />
      ) : null}
      {settings.openWay === 'click' ? null : (
        <DelayChoice delay={settings.delay} onChange={(delay) => onChange({ delay })} />
      )}
      <Choice
        legend="Theme"
        value={settings.theme}
        options={themeOptions}
        onChoose={(theme) => onChange({ theme })}
      />
    </section>
  );
}

/** One name of each kind, marked as on a page. */
function Preview({ settings }: { readonly settings: Settings }): JSX.Element {
  const mark = (kind: EntityKind, name: string): JSX.Element => (
    <span class="mark" data-kind={kind} data-style={settings.kinds[kind] ? settings.markStyle : 'none'}>
      {name}
    </span>
  );
  return (
    <p class="preview" lang="en">
      {mark('person', 'Marco Rubio')}, {mark('place', 'Anchorage')}, {mark('organization', 'CIA')}
    </p>
  );
}

function KindsChoice(props: {
  readonly kinds: Settings['kinds'];
  readonly onChange: (changed: Partial<Settings['kinds']>) => void;
}): JSX.Element {
  return (
    <fieldset>
      <legend class="unseen">Mark</legend>
      <div class="kinds">
        {kinds.map((kind) => (
          <label key={kind} class="kind" data-kind={kind}>
            <input
              type="checkbox"
              checked={props.kinds[kind]}
              onChange={() => props.onChange({ [kind]: !props.kinds[kind] })}
            />
            {kindNames[kind]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Says the delay while the slider moves, and saves it once it rests: browsers limit how often one may save. */
function DelayChoice(props: {
  readonly delay: number;
  readonly onChange: (milliseconds: number) => void;
}): JSX.Element {
  const id = useId();
  const [sliding, setSliding] = useState<number | null>(null);
  const shown = sliding ?? props.delay;
  return (
    <div class="delay">
      <label for={id}>Delay</label>
      <output for={id}>{delayInWords(shown)}</output>
      <input
        id={id}
        type="range"
        min={openDelay.least}
        max={openDelay.most}
        step={delayStep}
        value={shown}
        aria-valuetext={delayInWords(shown)}
        onInput={(event) => setSliding(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setSliding(null);
          props.onChange(event.currentTarget.valueAsNumber);
        }}
      />
    </div>
  );
}
