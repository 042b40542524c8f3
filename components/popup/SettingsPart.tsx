import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { EntityKind } from '../facts/schema.ts';
import { openDelay, type Settings, type SettingsPatch } from '../settings/settings.ts';
import { say } from '../words/say.ts';
import { Choice, type Option } from './Choice.tsx';
import { delayInWords, kindName, kinds } from './words.ts';

/** Milliseconds between two positions of the delay's slider. */
const delayStep = 50;

const markStyleOptions = (): readonly Option<Settings['markStyle']>[] => [
  { value: 'underline', label: say('popup.underline') },
  { value: 'tint', label: say('popup.tint') },
  { value: 'none', label: say('popup.noMark') },
];
const openWayOptions = (): readonly Option<Settings['openWay']>[] => [
  { value: 'hover', label: say('popup.hover') },
  { value: 'click', label: say('popup.click') },
  { value: 'hover-with-key', label: say('popup.hoverWithKey') },
];
const openKeyOptions = (): readonly Option<Settings['openKey']>[] => [
  { value: 'Alt', label: say('popup.keyAlt') },
  { value: 'Control', label: say('popup.keyControl') },
  { value: 'Shift', label: say('popup.keyShift') },
];
const themeOptions = (): readonly Option<Settings['theme']>[] => [
  { value: 'auto', label: say('popup.themeAuto') },
  { value: 'light', label: say('popup.themeLight') },
  { value: 'dark', label: say('popup.themeDark') },
];

/** All that can be set; each change acts at once. */
export function SettingsPart(props: {
  readonly settings: Settings;
  readonly onChange: (patch: SettingsPatch) => void;
}): JSX.Element {
  const { settings, onChange } = props;
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">{say('popup.howMarked')}</h2>
      <Preview settings={settings} />
      <KindsChoice kinds={settings.kinds} onChange={(changed) => onChange({ kinds: changed })} />
      <Choice
        legend={say('popup.markWith')}
        value={settings.markStyle}
        options={markStyleOptions()}
        onChoose={(markStyle) => onChange({ markStyle })}
      />
      <h2>{say('popup.howCardsOpen')}</h2>
      <Choice
        legend={say('popup.openOn')}
        value={settings.openWay}
        options={openWayOptions()}
        onChoose={(openWay) => onChange({ openWay })}
      />
      {settings.openWay === 'hover-with-key' ? (
        <Choice
          legend={say('popup.whileHolding')}
          value={settings.openKey}
          options={openKeyOptions()}
          onChoose={(openKey) => onChange({ openKey })}
        />
      ) : null}
      {settings.openWay === 'click' ? null : (
        <DelayChoice delay={settings.delay} onChange={(delay) => onChange({ delay })} />
      )}
      <Choice
        legend={say('popup.theme')}
        value={settings.theme}
        options={themeOptions()}
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
      <legend class="unseen">{say('popup.mark')}</legend>
      <div class="kinds">
        {kinds.map((kind) => (
          <label key={kind} class="kind" data-kind={kind}>
            <input
              type="checkbox"
              checked={props.kinds[kind]}
              onChange={() => props.onChange({ [kind]: !props.kinds[kind] })}
            />
            {kindName(kind)}
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
      <label for={id}>{say('popup.delay')}</label>
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
