import { Fragment, type JSX, type TargetedEvent } from 'preact';
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
} from '../ui/controls.tsx';
import { kinds } from '../ui/kind-text.ts';
import { cardsOpenText, colorNames, delayText, kindName } from './texts.ts';

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
const openOnOptions = (): readonly Option<Settings['openOn'], string>[] => [
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
export function MarksSection(props: MarksProps): JSX.Element {
  const { settings } = props;
  const isMarked = settings.markStyle !== 'none';
  const shown = [
    labelOf(markStyleOptions(), settings.markStyle),
    isMarked ? labelOf(markMentionsOptions(), settings.markMentions) : null,
  ];
  return (
    <Collapsible title={say('popup.howMarked')} value={shown}>
      <Preview {...props} />
      <KindsChoice {...props} />
      <Choice {...props} name="markStyle" legend={say('popup.markWith')} options={markStyleOptions()} />
      {isMarked ? <MarkChoices {...props} /> : null}
      {!isMarked || settings.markMentions !== 'every' ? <p class="soft">{cardsOpenText(settings)}</p> : null}
      <CheckBox {...props} name="otherLanguages" label={say('popup.otherLanguages')} />
      <CheckBox {...props} name="markNavigation" label={say('popup.navigation')} />
      <CheckBox {...props} name="markCountries" label={say('popup.countries')} />
    </Collapsible>
  );
}

function MarkChoices(props: SettingsProps): JSX.Element {
  return (
    <>
      <Choice
        {...props}
        name="markColors"
        legend={say('popup.colors')}
        options={colorsOptions(props.settings.markStyle)}
        as="samples"
      />
      <Choice
        {...props}
        name="markMentions"
        legend={say('popup.mentionsToMark')}
        options={markMentionsOptions()}
        as="samples"
      />
    </>
  );
}

/** How cards open, and what they look like. */
export function CardsSection(props: SettingsProps): JSX.Element {
  const { openOn } = props.settings;
  return (
    <Collapsible title={say('popup.howCardsOpen')} value={chosenForCards(props.settings)}>
      <Choice {...props} name="openOn" legend={say('popup.openOn')} options={openOnOptions()} />
      {openOn === 'click' ? <p class="soft">{say('popup.linksOnClick')}</p> : null}
      {openOn === 'hover-with-key' ? (
        <Choice {...props} name="openKey" legend={say('popup.whileHolding')} options={openKeyOptions()} />
      ) : null}
      {openOn === 'click' ? null : <DelayChoice {...props} />}
      <Choice {...props} name="theme" legend={say('popup.theme')} options={themeOptions()} />
      <Choice {...props} name="textSize" legend={say('popup.textSize')} options={textSizeOptions()} />
    </Collapsible>
  );
}

const chosenForCards = ({ openOn, openKey, theme }: Settings): readonly (string | null)[] => [
  labelOf(openOnOptions(), openOn),
  openOn === 'hover-with-key' ? labelOf(openKeyOptions(), openKey) : null,
  theme === 'auto' ? null : labelOf(themeOptions(), theme),
];

type ChoiceName = 'markStyle' | 'markColors' | 'markMentions' | 'openOn' | 'openKey' | 'theme' | 'textSize';

/** The values of a setting, of which one is chosen. */
function Choice<Name extends ChoiceName>(
  props: SettingsProps & {
    readonly name: Name;
    readonly legend: string;
    readonly options: readonly Option<Settings[Name]>[];
    readonly as?: 'segments' | 'samples';
  },
): JSX.Element {
  const { name, legend, options, as = 'segments' } = props;
  return (
    <RadioGroup
      legend={legend}
      value={props.settings[name]}
      isLocked={props.isLocked(name)}
      options={options}
      as={as}
      onChoose={(value) => props.onChange({ [name]: value })}
    />
  );
}

const samples = ['marco-rubio', 'anchorage', 'roblox'] as const;

/** One name of each kind, in the language of the bundled story, marked as on a page. */
function Preview({ settings, facts }: Pick<MarksProps, 'settings' | 'facts'>): JSX.Element {
  const shown = samples.flatMap((id) => entityFrom(facts, id as EntityId) ?? []);
  return (
    <p class="preview" lang={shown[0]?.story.language}>
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

function KindsChoice({ settings, isLocked, onChange }: SettingsProps): JSX.Element {
  const { note, attributes } = useLock(isLocked('kinds'));
  return (
    <fieldset>
      <legend class="unseen">{say('popup.mark')}</legend>
      <div class="kinds">
        {kinds.map((kind) => (
          <label key={kind} class="check" data-kind={kind}>
            <input
              type="checkbox"
              checked={settings.kinds[kind]}
              onClick={controlledClick(() => onChange({ kinds: { [kind]: !settings.kinds[kind] } }))}
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

type CheckBoxProps = SettingsProps & {
  readonly name: 'otherLanguages' | 'markNavigation' | 'markCountries';
  readonly label: string;
};

/** A setting that is on or off. */
function CheckBox(props: CheckBoxProps): JSX.Element {
  const { settings, name, onChange } = props;
  const { note, attributes } = useLock(props.isLocked(name));
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={settings[name]}
        onClick={controlledClick(() => onChange({ [name]: !settings[name] }))}
        {...attributes}
      />
      <span>
        {props.label} {note}
      </span>
    </label>
  );
}

function DelayChoice(props: SettingsProps): JSX.Element {
  const id = useId();
  const { note, attributes } = useLock(props.isLocked('delay'));
  const { shown, ...slider } = useDelaySlider(props);
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
        {...slider}
      />
      {note}
    </div>
  );
}

type SliderEvent = TargetedEvent<HTMLInputElement>;

/** Shows the delay while the slider moves and saves it at the end: browsers limit the number of writes. */
function useDelaySlider({ settings: { delay }, isLocked, onChange }: SettingsProps) {
  const [sliding, setSliding] = useState<number | null>(null);
  return {
    shown: sliding ?? delay,
    onInput: ({ currentTarget }: SliderEvent): void => {
      // Preventing the click does not stop a slider, so its value is set back.
      if (isLocked('delay')) currentTarget.valueAsNumber = delay;
      else setSliding(currentTarget.valueAsNumber);
    },
    onChange: ({ currentTarget }: SliderEvent): void => {
      setSliding(null);
      if (!isLocked('delay')) onChange({ delay: currentTarget.valueAsNumber });
    },
  };
}

type ExplainProps = {
  readonly explain: boolean;
  readonly isLocked: boolean;
  readonly onChange: (patch: SettingsPatch) => void;
};

/** For testers: the switch that makes pages show how names were judged. */
export function ExplainSection(props: ExplainProps): JSX.Element {
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
