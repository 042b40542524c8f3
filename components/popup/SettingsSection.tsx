import { Fragment, type JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { FactSource } from '../card/fact-source.ts';
import { entityFrom } from '../card/view-entities.ts';
import { say, sayAround } from '../i18n/say.ts';
import type { Organization } from '../settings/policy.ts';
import { markColors, openDelay, type Settings, type SettingsPatch } from '../settings/settings.ts';
import type { EntityId, EntityKind } from '../story/schema.ts';
import {
  Collapsible,
  controlledClick,
  LockNote,
  labelOf,
  type Option,
  RadioGroup,
  Switch,
  useLock,
} from './controls.tsx';
import { cardsOpenText, colorNames, delayText, kindName, kinds } from './texts.ts';

/** Step of the delay slider, in milliseconds. */
const delayStep = 50;

const markStyleOptions = (): readonly Option<Settings['markStyle'], string>[] => [
  { value: 'underline', label: say('popup.underline') },
  { value: 'tint', label: say('popup.tint') },
  { value: 'none', label: say('popup.noMark') },
];
const markMentionsOptions = (): readonly Option<Settings['markMentions'], string>[] => [
  { value: 'every', label: say('popup.everyMention') },
  { value: 'section', label: say('popup.firstInSection') },
  { value: 'page', label: say('popup.firstOnPage') },
];
/** Each color name is shown in its color and marked as on a page. */
const colorsOptions = (style: Settings['markStyle']): readonly Option<Settings['markColors']>[] =>
  markColors.map((value) => ({
    value,
    label: (
      <span data-colors={value} class="hues">
        {colorNames(value).map((hue, index) => (
          <Fragment key={hue}>
            <Mark kind={kinds[index] ?? 'person'} style={style}>
              {hue}
            </Mark>{' '}
          </Fragment>
        ))}
      </span>
    ),
  }));
const openWayOptions = (): readonly Option<Settings['openWay'], string>[] => [
  { value: 'hover', label: say('popup.hover') },
  { value: 'click', label: say('popup.click') },
  { value: 'hover-with-key', label: say('popup.hoverWithKey') },
];
const openKeyOptions = (): readonly Option<Settings['openKey'], string>[] => [
  { value: 'Alt', label: say('popup.keyAlt') },
  { value: 'Control', label: say('popup.keyControl') },
  { value: 'Shift', label: say('popup.keyShift') },
];
const themeOptions = (): readonly Option<Settings['theme'], string>[] => [
  { value: 'auto', label: say('popup.themeAuto') },
  { value: 'light', label: say('popup.themeLight') },
  { value: 'dark', label: say('popup.themeDark') },
];
const textSizeOptions = (): readonly Option<Settings['textSize'], string>[] => [
  { value: 'normal', label: say('popup.textNormal') },
  { value: 'large', label: say('popup.textLarge') },
  { value: 'largest', label: say('popup.textLargest') },
];

type SettingsProps = {
  readonly settings: Settings;
  readonly isLocked: Organization['isLocked'];
  readonly onChange: (patch: SettingsPatch) => void;
};

type MarksProps = SettingsProps & {
  /** Has the names that are shown as samples. */
  readonly facts: FactSource;
};

/** How names are marked. Changes apply at once. */
export function MarksSection({ settings, facts, isLocked, onChange }: MarksProps): JSX.Element {
  const shown = [
    labelOf(markStyleOptions(), settings.markStyle),
    settings.markStyle === 'none' ? null : labelOf(markMentionsOptions(), settings.markMentions),
  ];
  return (
    <Collapsible title={say('popup.howMarked')} value={shown}>
      <Preview settings={settings} facts={facts} />
      <KindsChoice
        kinds={settings.kinds}
        isLocked={isLocked('kinds')}
        onChange={(changed) => onChange({ kinds: changed })}
      />
      <RadioGroup
        legend={say('popup.markWith')}
        value={settings.markStyle}
        isLocked={isLocked('markStyle')}
        options={markStyleOptions()}
        onChoose={(markStyle) => onChange({ markStyle })}
      />
      {settings.markStyle === 'none' ? null : (
        <>
          <RadioGroup
            legend={say('popup.colors')}
            value={settings.markColors}
            isLocked={isLocked('markColors')}
            options={colorsOptions(settings.markStyle)}
            as="samples"
            onChoose={(markColors) => onChange({ markColors })}
          />
          <RadioGroup
            legend={say('popup.mentionsToMark')}
            value={settings.markMentions}
            isLocked={isLocked('markMentions')}
            options={markMentionsOptions()}
            as="samples"
            onChoose={(markMentions) => onChange({ markMentions })}
          />
        </>
      )}
      {settings.markStyle === 'none' || settings.markMentions !== 'every' ? (
        <p class="soft">{cardsOpenText(settings)}</p>
      ) : null}
      <CheckBox
        isOn={settings.otherLanguages}
        isLocked={isLocked('otherLanguages')}
        onToggle={() => onChange({ otherLanguages: !settings.otherLanguages })}
      >
        {say('popup.otherLanguages')}
      </CheckBox>
      <CheckBox
        isOn={settings.markNavigation}
        isLocked={isLocked('markNavigation')}
        onToggle={() => onChange({ markNavigation: !settings.markNavigation })}
      >
        {say('popup.navigation')}
      </CheckBox>
      <CheckBox
        isOn={settings.markCountries}
        isLocked={isLocked('markCountries')}
        onToggle={() => onChange({ markCountries: !settings.markCountries })}
      >
        {say('popup.countries')}
      </CheckBox>
    </Collapsible>
  );
}

/** How cards open, and what they look like. */
export function CardsSection({ settings, isLocked, onChange }: SettingsProps): JSX.Element {
  const shown = [
    labelOf(openWayOptions(), settings.openWay),
    settings.openWay === 'hover-with-key' ? labelOf(openKeyOptions(), settings.openKey) : null,
    settings.theme === 'auto' ? null : labelOf(themeOptions(), settings.theme),
  ];
  return (
    <Collapsible title={say('popup.howCardsOpen')} value={shown}>
      <RadioGroup
        legend={say('popup.openOn')}
        value={settings.openWay}
        isLocked={isLocked('openWay')}
        options={openWayOptions()}
        onChoose={(openWay) => onChange({ openWay })}
      />
      {settings.openWay === 'click' ? <p class="soft">{say('popup.linksOnClick')}</p> : null}
      {settings.openWay === 'hover-with-key' ? (
        <RadioGroup
          legend={say('popup.whileHolding')}
          value={settings.openKey}
          isLocked={isLocked('openKey')}
          options={openKeyOptions()}
          onChoose={(openKey) => onChange({ openKey })}
        />
      ) : null}
      {settings.openWay === 'click' ? null : (
        <DelayChoice
          delay={settings.delay}
          isLocked={isLocked('delay')}
          onChange={(delay) => onChange({ delay })}
        />
      )}
      <RadioGroup
        legend={say('popup.theme')}
        value={settings.theme}
        isLocked={isLocked('theme')}
        options={themeOptions()}
        onChoose={(theme) => onChange({ theme })}
      />
      <RadioGroup
        legend={say('popup.textSize')}
        value={settings.textSize}
        isLocked={isLocked('textSize')}
        options={textSizeOptions()}
        onChoose={(textSize) => onChange({ textSize })}
      />
    </Collapsible>
  );
}

const samples = ['marco-rubio', 'anchorage', 'roblox'] as const;

/** One name of each kind, in the language of the bundled story, marked as on a page. */
function Preview({ settings, facts }: Pick<MarksProps, 'settings' | 'facts'>): JSX.Element {
  const shown = samples.flatMap((id) => entityFrom(facts, id as EntityId) ?? []);
  return (
    <p class="preview" lang={shown[0]?.factSet.language}>
      {shown.map(({ entity: { id, kind, name } }, at) => (
        <Fragment key={id}>
          {at === 0 ? null : ' · '}
          <Mark kind={kind} style={settings.kinds[kind] ? settings.markStyle : 'none'}>
            {name}
          </Mark>
        </Fragment>
      ))}
    </p>
  );
}

function Mark(props: {
  readonly kind: EntityKind;
  readonly style: Settings['markStyle'];
  readonly children: string;
}): JSX.Element {
  return (
    <span class="mark" data-kind={props.kind} data-style={props.style}>
      {props.children}
    </span>
  );
}

function KindsChoice(props: {
  readonly kinds: Settings['kinds'];
  readonly isLocked: boolean;
  readonly onChange: (changed: Partial<Settings['kinds']>) => void;
}): JSX.Element {
  const { note, attributes } = useLock(props.isLocked);
  return (
    <fieldset>
      <legend class="unseen">{say('popup.mark')}</legend>
      <div class="kinds">
        {kinds.map((kind) => (
          <label key={kind} class="check" data-kind={kind}>
            <input
              type="checkbox"
              checked={props.kinds[kind]}
              onClick={controlledClick(() => props.onChange({ [kind]: !props.kinds[kind] }))}
              {...attributes}
            />
            {kindName(kind)}
          </label>
        ))}
      </div>
      {note}
    </fieldset>
  );
}

function CheckBox(props: {
  readonly isOn: boolean;
  readonly isLocked: boolean;
  readonly onToggle: () => void;
  readonly children: string;
}): JSX.Element {
  const { note, attributes } = useLock(props.isLocked);
  return (
    <label class="check">
      <input type="checkbox" checked={props.isOn} onClick={controlledClick(props.onToggle)} {...attributes} />
      <span>
        {props.children} {note}
      </span>
    </label>
  );
}

/** Shows the delay while the slider moves and saves it at the end: browsers limit the number of writes. */
function DelayChoice(props: {
  readonly delay: number;
  readonly isLocked: boolean;
  readonly onChange: (milliseconds: number) => void;
}): JSX.Element {
  const id = useId();
  const [sliding, setSliding] = useState<number | null>(null);
  const { note, attributes } = useLock(props.isLocked);
  const shown = sliding ?? props.delay;
  return (
    <div class="delay">
      <label for={id}>{say('popup.delay')}</label>
      <output for={id}>{delayText(shown)}</output>
      <input
        id={id}
        type="range"
        min={openDelay.min}
        max={openDelay.max}
        step={delayStep}
        value={shown}
        aria-valuetext={delayText(shown)}
        {...attributes}
        onInput={({ currentTarget }) => {
          // Preventing the click does not stop a slider, so its value is set back.
          if (props.isLocked) currentTarget.valueAsNumber = props.delay;
          else setSliding(currentTarget.valueAsNumber);
        }}
        onChange={({ currentTarget }) => {
          setSliding(null);
          if (!props.isLocked) props.onChange(currentTarget.valueAsNumber);
        }}
      />
      {note}
    </div>
  );
}

/** For testers: the switch that makes pages show how names were judged. */
export function ExplainSection(props: {
  readonly explain: boolean;
  readonly isLocked: boolean;
  readonly onChange: (patch: SettingsPatch) => void;
}): JSX.Element {
  const why = useId();
  return (
    <Collapsible title={say('popup.forTesters')} open={props.explain}>
      <Switch
        on={props.explain}
        isLocked={props.isLocked}
        describedBy={why}
        onToggle={() => props.onChange({ explain: !props.explain })}
      >
        {say('popup.explain')}
      </Switch>
      <p id={why} class="soft">
        {say('popup.explainWhy')}
      </p>
    </Collapsible>
  );
}

/** A keyboard shortcut as the browser writes it, and what it does; `keys` is empty if none is set. */
export type Shortcut = { readonly command: string; readonly does: string; readonly keys: string };

/** The keyboard shortcuts, and a button to change them in the browser. */
export function ShortcutsSection(props: {
  readonly shortcuts: readonly Shortcut[];
  readonly onChangeKeys: () => void;
}): JSX.Element {
  return (
    <Collapsible title={say('popup.keys')}>
      <dl class="keys">
        {props.shortcuts.map(({ does, keys }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>{keys === '' ? <span class="soft">{say('popup.keyNotSet')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={props.onChangeKeys}>
        {say('popup.changeKeys')}
      </button>
    </Collapsible>
  );
}

/** The keys that go from name to name on the page; nothing unless both are set. */
export function NameKeys({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }): JSX.Element | null {
  const keysOf = (wanted: string): string | undefined =>
    shortcuts.find(({ command }) => command === wanted)?.keys;
  const [next, previous] = [keysOf('next-name'), keysOf('previous-name')];
  if (!next || !previous) return null;
  return (
    <p class="name-keys soft">
      {sayAround('popup.nameKeys', {
        next: <kbd key="next">{next}</kbd>,
        previous: <kbd key="previous">{previous}</kbd>,
      })}
    </p>
  );
}

/** The extension's keyboard shortcuts. */

/** Returns the shortcuts; `null` in a browser without any, such as Firefox for Android. */
export async function readShortcuts(): Promise<readonly Shortcut[] | null> {
  if (browser.commands === undefined) return null;
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description, shortcut = '' }) => ({
    command: name,
    // The built-in command has no description.
    does: name === '_execute_action' ? say('browser.openPopup') : description || name,
    keys: shortcut,
  }));
}

/** Opens the browser's page for shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const commands: typeof browser.commands & { readonly openShortcutSettings?: () => Promise<void> } =
    browser.commands;
  // Firefox has an API for it but no address that can be opened; Chromium has only the address.
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Says that an organization has set some settings, and lists the errors in its policy. */
export function OrganizationSection({ problems }: { readonly problems: readonly string[] }): JSX.Element {
  return (
    <section class="panel" aria-label={say('popup.setByOrganization')}>
      <h2>
        <LockNote />
      </h2>
      <p>{say('popup.organizationWhy')}</p>
      {problems.length === 0 ? null : (
        <>
          <p>{say('popup.organizationProblems')}</p>
          <ul class="problems">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
