import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import { type TabName, tabNames } from '../../components/popup/tab-names.ts';
import { defaultSettings } from '../../components/settings/settings.ts';
import { faintTexts } from '../contrast.ts';
import { shelf } from '../shelf/some-stories.ts';
import { drawPopup, drawSettings, setStage, siteAt, unfoldAll, withSettings } from './stage.tsx';

const stage = setStage();

const show = (changed: Partial<PopupProps> = {}) => drawPopup(stage.root, changed);
const showSettings = (changed: Partial<PopupProps> = {}) => drawSettings(stage.root, changed);
/** Draws each tab anew, all of it open. */
function onEveryTab(changed: Partial<PopupProps>, check: (tab: TabName) => void): void {
  for (const firstTab of tabNames) {
    render(null, stage.root);
    show({ shelf: shelf().shown, ...changed, firstTab });
    unfoldAll(stage.root);
    check(firstTab);
  }
}
const theSwitch = (name: RegExp) => page.getByRole('switch', { name });

it('offers first of all to add the story file that the tab shows', async () => {
  drawPopup(stage.root, { pageStatus: { ...siteAt('class.example'), hasStoryFile: true }, tab: 9 });
  await expect
    .poll(() => stage.root.querySelector('[data-panel=page] a')?.getAttribute('href'))
    .toBe('/stories.html#tab=9');
  const panels = [...stage.root.querySelectorAll('[data-panel=page] > section')];
  expect(panels[0]?.textContent).toContain('Add this story');
  drawPopup(stage.root, { pageStatus: siteAt('class.example'), tab: 9 });
  await expect.poll(() => stage.root.textContent).not.toContain('Add this story');
});

it('leads to where stories are added, from each tab, where files cannot be chosen in it', async () => {
  const { shown, calls } = shelf({ chooser: 'elsewhere' });
  for (const firstTab of tabNames) {
    render(null, stage.root);
    show({ shelf: shown, firstTab });
    const add = page.getByRole('button', { name: 'Add stories…' });
    await expect.poll(() => add.elements().length).toBe(1);
    await add.click();
  }
  expect(calls.onOpenElsewhere).toHaveBeenCalledTimes(tabNames.length);
  render(null, stage.root);
  show({ shelf: shelf({ chooser: 'here' }).shown });
  await expect.poll(() => stage.root.textContent).not.toContain('Add stories…');
});

describe('the switches', () => {
  it('turn Namelight off everywhere with one click', async () => {
    const { onChange } = show();
    await theSwitch(/Namelight On everywhere/).click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ on: false });
  });

  it.each([
    [{}, 'Turn off to stop marking names on all pages.'],
    [{ sites: { 'a.example': 'on' } }, 'Turn off to mark names only on the sites you turned on.'],
    [{ on: false }, 'Turn on to mark names on all pages.'],
    [
      { on: false, sites: { 'a.example': 'off' } },
      'Turn on to mark names on all sites except the ones you turned off.',
    ],
  ] as const)('say what will happen everywhere: %j', async (settings, next) => {
    show(withSettings(settings));
    await expect.element(theSwitch(/Namelight/)).toHaveAccessibleDescription(next);
  });

  it('turn the site off with one click', async () => {
    const { onChange } = show();
    await theSwitch(/example\.com/).click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ sites: { 'example.com': 'off' } });
  });

  it('say which rule applies, and what a click will do', async () => {
    show({ ...withSettings({ sites: { com: 'off' } }) });
    const site = theSwitch(/example\.com/);
    await expect.element(site).not.toBeChecked();
    await expect
      .element(site)
      .toHaveAccessibleDescription(
        'You turned Namelight off for all of com. Turn on to mark names on example.com and its subdomains.',
      );
  });
});

describe('every control', () => {
  const checked = () => [...stage.root.querySelectorAll('input')].map((input) => input.matches(':checked'));

  it('shows what is stored, whatever is clicked, until that changes', async () => {
    showSettings();
    const before = checked();
    expect(before.filter(Boolean).length).toBeGreaterThan(8);
    for (const input of stage.root.querySelectorAll<HTMLInputElement>(
      'input[type=checkbox], input[type=radio]',
    ))
      input.click();
    expect(checked()).toEqual(before);
    for (const { ariaChecked, checked } of stage.root.querySelectorAll<HTMLInputElement>('[role=switch]'))
      expect(ariaChecked).toBe(String(checked));
    show(withSettings({ markStyle: 'tint', on: false, otherLanguages: false }));
    await expect.element(theSwitch(/Namelight Off everywhere/)).not.toBeChecked();
    await expect.element(page.getByRole('radio', { name: 'Highlight' })).toBeChecked();
    await expect
      .element(page.getByRole('checkbox', { name: 'Also mark names in other languages' }))
      .not.toBeChecked();
  });

  it('asks for the opposite of what it shows each time it is clicked', async () => {
    const { onChange } = show(withSettings({ on: false }));
    await theSwitch(/Namelight/).click();
    await theSwitch(/Namelight/).click();
    expect(onChange.mock.calls).toEqual([[{ on: true }], [{ on: true }]]);
    await userEvent.keyboard(' ');
    expect(onChange).toHaveBeenCalledTimes(3);
  });

  it('is chosen by the arrow keys as well, once that is stored', async () => {
    const { onChange } = showSettings();
    await page.getByRole('radio', { name: 'Underline' }).click();
    await userEvent.keyboard('{ArrowRight}');
    expect(onChange).toHaveBeenLastCalledWith({ markStyle: 'tint' });
    await expect.element(page.getByRole('radio', { name: 'Highlight' })).toHaveFocus();
    await expect.element(page.getByRole('radio', { name: 'Underline' })).toBeChecked();
    show(withSettings({ markStyle: 'tint' }));
    await expect.element(page.getByRole('radio', { name: 'Highlight' })).toBeChecked();
  });
});

describe('a page without names', () => {
  it('that is closed to extensions says why, and offers no switch', () => {
    show({ pageStatus: { kind: 'closed', why: 'extension-store' } });
    expect(stage.root.textContent).toContain('Names cannot be marked here');
    const switches = [...stage.root.querySelectorAll('[role=switch]')].filter((one) => one.checkVisibility());
    expect(switches).toHaveLength(1);
  });

  it('without permission offers to request it', async () => {
    const { onPermit } = show({ pageStatus: { kind: 'not-permitted' } });
    await page.getByRole('button', { name: 'Allow on all sites' }).click();
    expect(onPermit).toHaveBeenCalledOnce();
  });

  it('with access for a visit offers to request lasting access', async () => {
    const { onPermit } = show({ pageStatus: { ...siteAt('example.com'), isTemporary: true } });
    expect(stage.root.textContent).toContain('until you leave this site');
    await page.getByRole('button', { name: 'Allow on all sites' }).click();
    expect(onPermit).toHaveBeenCalledOnce();
  });

  it('in a private window says that choices are saved', () => {
    show({ pageStatus: { ...siteAt('example.com'), isPrivate: true } });
    expect(stage.root.textContent).toContain('This window is private');
    show();
    expect(stage.root.textContent).not.toContain('private');
  });
});

describe('the settings', () => {
  it('change one thing at a time', async () => {
    const { onChange } = showSettings(withSettings({ openOn: 'hover-with-key' }));
    await page.getByRole('checkbox', { name: 'Places' }).click();
    await page.getByRole('radio', { name: 'Highlight' }).click();
    await page.getByRole('radio', { name: 'Click' }).click();
    await page.getByRole('radio', { name: 'Shift' }).click();
    await page.getByRole('radio', { name: 'Dark' }).click();
    await page.getByRole('radio', { name: 'Largest' }).click();
    await page.getByRole('radio', { name: 'Every mention' }).click();
    await page.getByRole('checkbox', { name: /in navigation/ }).click();
    await page.getByRole('checkbox', { name: /countries/ }).click();
    expect(onChange.mock.calls).toEqual([
      [{ kinds: { place: false } }],
      [{ markStyle: 'tint' }],
      [{ openOn: 'click' }],
      [{ openKey: 'Shift' }],
      [{ theme: 'dark' }],
      [{ textSize: 'largest' }],
      [{ markMentions: 'every' }],
      [{ markNavigation: true }],
      [{ markCountries: true }],
    ]);
  });

  it('offer sets of colors, each named in itself and marked as on a page', async () => {
    const { onChange } = showSettings();
    const hues = [...stage.root.querySelectorAll('.sample .mark')].map((mark) => {
      const { textDecorationColor, textDecorationStyle } = getComputedStyle(mark);
      return [mark.textContent, textDecorationColor, textDecorationStyle];
    });
    expect(hues).toHaveLength(12);
    expect(hues.slice(-3)).toEqual([
      ['Magenta', 'rgb(191, 28, 127)', 'solid'],
      ['Blue', 'rgb(77, 105, 244)', 'dotted'],
      ['Ochre', 'rgb(171, 144, 23)', 'dashed'],
    ]);
    await page.getByRole('radio', { name: 'Magenta Blue Ochre' }).click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ markColors: 'magenta-blue-ochre' });
  });

  it('show the colors that are set in the preview and in the list of names', () => {
    showSettings(withSettings({ markColors: 'violet-teal-red' }));
    for (const of of ['.preview .mark', '.found']) {
      const kind = getComputedStyle(stage.root.querySelector(`${of}[data-kind=person]`) ?? stage.root);
      expect(kind.getPropertyValue('--kind')).toBe('#7c44c3');
    }
  });

  it('offer no colors for marks that are not seen', () => {
    showSettings(withSettings({ markStyle: 'none' }));
    expect(page.getByRole('group', { name: 'Colors' }).query()).toBeNull();
  });

  it('turn off names in other languages', async () => {
    const { onChange } = showSettings();
    await page.getByRole('checkbox', { name: 'Also mark names in other languages' }).click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ otherLanguages: false });
  });

  it('offer a key only for hovering with one, and a delay only for hovering', async () => {
    showSettings();
    expect(page.getByRole('group', { name: 'Key to hold' }).query()).toBeNull();
    await expect.element(page.getByRole('slider', { name: 'Delay' })).toBeVisible();
    showSettings(withSettings({ openOn: 'click' }));
    expect(page.getByRole('slider', { name: 'Delay' }).query()).toBeNull();
    showSettings(withSettings({ openOn: 'hover-with-key' }));
    await expect.element(page.getByRole('group', { name: 'Key to hold' })).toBeVisible();
  });

  it('move the delay by key, in words', async () => {
    const { onChange } = showSettings();
    const slider = page.getByRole('slider', { name: 'Delay' });
    slider.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ delay: 450 });
    await userEvent.keyboard('{Home}');
    expect(onChange).toHaveBeenLastCalledWith({ delay: 0 });
  });

  it.each([
    ['underline', 'underline', 'rgba(0, 0, 0, 0)'],
    ['none', 'none', 'rgba(0, 0, 0, 0)'],
    ['tint', 'none', expect.stringMatching(/\/ 0\.3\)/)],
  ] as const)('show what marks with “%s” look like', (markStyle, line, background) => {
    showSettings(withSettings({ markStyle, kinds: { ...defaultSettings.kinds, place: false } }));
    const [person, place] = [...stage.root.querySelectorAll('.preview .mark')].map((mark) =>
      getComputedStyle(mark),
    );
    expect(person?.textDecorationLine).toBe(line);
    expect(person?.backgroundColor).toEqual(background);
    expect(place?.textDecorationLine).toBe('none');
  });

  it('are reset, and that is undone in the same place', async () => {
    const { onReset } = showSettings();
    await page.getByRole('button', { name: 'Reset all settings' }).click();
    expect(onReset).toHaveBeenCalledOnce();
    const { onUndo } = showSettings({ notice: { kind: 'reset', to: 'defaults' } });
    await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onUndo).toHaveBeenCalledOnce();
    showSettings();
    await expect.element(page.getByRole('tab', { selected: true })).toHaveFocus();
  });

  it.each([
    [{}, 'Every mention opens a card, marked or not, when you point at it.'],
    [
      { markStyle: 'none', markMentions: 'every' },
      'Every mention opens a card, marked or not, when you point at it.',
    ],
    [{ openOn: 'click' }, 'Every mention opens a card, marked or not, when you click it.'],
    [
      { openOn: 'hover-with-key', openKey: 'Control' },
      'Every mention opens a card, marked or not, when you point at it and hold Ctrl.',
    ],
  ] as const)('say with %j how the cards of names without a mark open', async (settings, said) => {
    showSettings(withSettings(settings));
    await expect.element(page.getByText(said)).toBeVisible();
  });

  it('say nothing of it where every mention is marked', () => {
    showSettings(withSettings({ markMentions: 'every' }));
    expect(page.getByText(/marked or not/).query()).toBeNull();
  });

  it('show what is chosen before they are unfolded', () => {
    show({
      firstTab: 'settings',
      ...withSettings({ markMentions: 'page', openOn: 'click', theme: 'dark' }),
    });
    const values = [...stage.root.querySelectorAll('summary .value')].map(({ textContent }) => textContent);
    expect(values).toEqual(['Underline · The first on the page', 'Click · Dark']);
  });

  it('report at once when they could not be saved, and an earlier reset can still be undone', () => {
    showSettings({
      notice: { kind: 'reset', to: 'defaults' },
      failure: 'Your browser did not save this change: quota',
    });
    expect(page.getByRole('alert').element().textContent).toContain('did not save');
    expect(page.getByRole('button', { name: 'Undo' }).query()).not.toBeNull();
  });
});

describe('for everybody', () => {
  it.each([
    [
      'page',
      [
        'Namelight',
        'This page',
        'example.c',
        'VPVladimi',
        'Open besi',
        'the Alask',
        'How it wo',
        'Names her',
      ],
    ],
    [
      'stories',
      [
        ...[
          'Namelight',
          'Stories',
          'all stories',
          'Trump and',
          'Read Trum',
          'The purch',
          'Read The ',
          'On all si',
        ],
        ...['Miss Mitc', 'Read Miss', 'On all si', 'Choose st', 'several s', 'How it wo'],
      ],
    ],
    [
      'settings',
      [
        ...['Namelight', 'Settings', 'How names', 'People', 'Places', 'Organizat', 'Underline', 'Blue Gree'],
        ...[
          'The first',
          'Also mark',
          'Also mark',
          'Also mark',
          'How cards',
          'Hover',
          'Delayshor',
          'Auto',
          'Normal',
        ],
        ...['Sites and', 'Keyboard ', 'Change in', 'Import an', 'Export to', 'Import a '],
        ...['For teste', 'Explain m', 'Reset all', 'the Alask', 'How it wo'],
      ],
    ],
  ] as const)(
    'all of the tab “%s” is reached by Tab alone, with a focus one can see',
    async (tab, expected) => {
      show({ firstTab: tab, shelf: shelf(tab === 'stories' ? {} : { stories: [] }).shown });
      if (tab === 'settings') unfoldAll(stage.root);
      await expect.poll(() => document.activeElement?.getAttribute('data-tab')).toBe(tab);
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
      const stops: string[] = [];
      for (let guard = 0; guard < 40; guard++) {
        await userEvent.keyboard('{Tab}');
        const focused = document.activeElement;
        if (!(focused instanceof HTMLElement) || !stage.root.contains(focused)) break;
        expect(getComputedStyle(focused).outlineStyle).toBe('solid');
        const said = focused instanceof HTMLSelectElement ? focused.selectedOptions[0] : focused;
        stops.push(
          said?.closest('option, label, .delay, button, a, summary, form')?.textContent.trim() ?? '',
        );
      }
      expect(stops.map((stop) => stop.slice(0, 9))).toEqual(expected.map((stop) => stop.slice(0, 9)));
    },
  );

  it('nothing to press is smaller than 24 by 24 pixels', () => {
    onEveryTab(withSettings({ openOn: 'hover-with-key' }), () => {
      const all = stage.root.querySelectorAll(
        'button:not(.link), select, .segment, .sample, .check, [role=switch], input[type=range]',
      );
      const targets = [...all].filter((target) => target.checkVisibility());
      expect(targets.length).toBeGreaterThan(13);
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24);
      }
    });
  });

  it.each([400, 320, 200])('nothing is cut off at %i pixels, with a very long host name', async (width) => {
    await page.viewport(width, 600);
    const site = `${'very-long-subdomain-name.'.repeat(8)}example.com`;
    onEveryTab({ pageStatus: siteAt(site), ...withSettings({ openOn: 'hover-with-key' }) }, () =>
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width),
    );
    expect(stage.root.querySelector('.site')?.getAttribute('title')).toBe(site);
    const [label, words, slider] = [...(stage.root.querySelector('.delay')?.children ?? [])].map((part) =>
      part.getBoundingClientRect(),
    );
    const areApart = (label?.right ?? 0) <= (words?.left ?? 0) || (label?.bottom ?? 0) <= (words?.top ?? 0);
    expect(areApart && (words?.bottom ?? 0) <= (slider?.top ?? 0)).toBe(true);
  });

  it('nothing is lost when text is spaced widely', () => {
    // What readers may ask of text, by WCAG 2.2, 1.4.12.
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets.push(spacing);
    onEveryTab(withSettings({ openOn: 'hover-with-key' }), () => {
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(400);
      const cutOff = [
        ...stage.root.querySelectorAll('button, .segment span, .sample, summary, a.button'),
      ].filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth);
      expect(cutOff.map(({ outerHTML }) => outerHTML)).toEqual([]);
    });
  });

  it.each(['light', 'dark'])('all text has a contrast of 4.5 : 1 or more in the %s theme', (theme) => {
    document.documentElement.dataset.theme = theme;
    onEveryTab({ failure: 'It failed.' }, () => expect(faintTexts(stage.root)).toEqual([]));
  });
});
