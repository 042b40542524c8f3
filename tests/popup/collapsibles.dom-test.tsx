import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import { readSettingsFile, settingsFileText } from '../../components/settings/settings-file.ts';
import type { EntityId } from '../../components/story/schema.ts';
import { drawPopup, setStage, withSettings } from './stage.tsx';

const stage = setStage();

const show = (changed: Partial<PopupProps> = {}) =>
  drawPopup(stage.root, { firstTab: 'settings', ...changed });
const unfold = (title: RegExp) => page.getByText(title).click();

describe('the sites with a rule', () => {
  const rules = withSettings({ sites: { 'news.example': 'off', 'a.example': 'on' } });

  it('are counted, listed and switched', async () => {
    const { onChange } = show(rules);
    await unfold(/Sites and hidden names \(2\)/);
    expect([...stage.root.querySelectorAll('.rules legend')].map(({ textContent }) => textContent)).toEqual([
      'a.example',
      'news.example',
    ]);
    await page.getByRole('group', { name: 'news.example' }).getByRole('radio', { name: 'On' }).click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ sites: { 'news.example': 'on' } });
  });

  it('are removed by keyboard, and the removal is undone in the same place', async () => {
    const { onChange } = show(rules);
    await unfold(/Sites and hidden names/);
    page.getByRole('button', { name: 'Remove news.example' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ sites: { 'news.example': null } });
    show(withSettings({ sites: { 'a.example': 'on' } }));
    await expect.element(page.getByRole('status').getByText('The site was removed.')).toBeVisible();
    const undo = page.getByRole('button', { name: 'Undo news.example' });
    await expect.element(undo).toHaveFocus();
    const { onChange: onUndo } = show(withSettings({ sites: { 'a.example': 'on' } }));
    await userEvent.keyboard('{Enter}');
    expect(onUndo).toHaveBeenCalledExactlyOnceWith({ sites: { 'news.example': 'off' } });
    show(rules);
    await expect.element(page.getByRole('button', { name: 'Remove news.example' })).toHaveFocus();
  });

  it('that were removed are not listed any more when the popup is opened again', () => {
    show(rules);
    render(null, stage.root);
    show();
    expect(stage.root.querySelector('.rules')).toBeNull();
  });

  it('are explained while there are none', async () => {
    show();
    await unfold(/Sites and hidden names/);
    await expect.element(page.getByText(/are listed here/)).toBeVisible();
  });
});

it('hidden names are listed with their sites, shown again, and hidden again', async () => {
  const name = { site: 'news.example', entity: 'alaska' as EntityId };
  const { onChange } = show({ hidden: [{ ...name, name: 'Alaska', language: 'en' }] });
  await unfold(/Sites and hidden names \(1\)/);
  expect(stage.root.querySelector('[aria-label="Hidden names"]')?.textContent).toContain(
    'Alaska on news.example',
  );
  await page.getByRole('button', { name: 'Show Alaska on news.example' }).click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ hidden: [{ ...name, to: 'shown' }] });
  const { onChange: onUndo } = show({ hidden: [] });
  await page.getByRole('button', { name: 'Undo Alaska on news.example' }).click();
  expect(onUndo).toHaveBeenCalledExactlyOnceWith({ hidden: [{ ...name, to: 'hidden' }] });
});

it('names that are hidden everywhere are listed as such', async () => {
  const name = { site: '*', entity: 'alaska' as EntityId };
  const { onChange } = show({ hidden: [{ ...name, name: 'Alaska', language: 'en' }] });
  await unfold(/Sites and hidden names \(1\)/);
  expect(stage.root.querySelector('[aria-label="Hidden names"] li')?.textContent).toContain(
    'Alaska everywhere',
  );
  await page.getByRole('button', { name: 'Show Alaska everywhere' }).click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ hidden: [{ ...name, to: 'shown' }] });
});

describe('the keyboard shortcuts', () => {
  it('are the browser’s, with a button to change them', async () => {
    const { onChangeKeys } = show({
      shortcuts: [
        { command: 'next-name', does: 'Go to the next name', keys: '⌥⇧J' },
        { command: 'toggle-site', does: 'Turn Namelight on or off for this site', keys: '' },
      ],
    });
    await unfold(/^Keyboard shortcuts$/);
    expect([...stage.root.querySelectorAll('.keys > div')].map(({ textContent }) => textContent)).toEqual([
      'Go to the next name⌥⇧J',
      'Turn Namelight on or off for this sitenot set',
    ]);
    await page.getByRole('button', { name: 'Change in the browser’s settings' }).click();
    expect(onChangeKeys).toHaveBeenCalledOnce();
  });

  it('are not mentioned in a browser without any', () => {
    show({ shortcuts: null });
    expect(page.getByText(/^Keyboard shortcuts$/).query()).toBeNull();
  });
});

describe('importing and exporting settings', () => {
  it('exports a file with a name, which is read back exactly', async () => {
    const stored = { 'site:bücher.example': 'off', note: '100 % & more #1 “”' };
    show({ file: settingsFileText(stored) });
    await unfold(/Import and export settings/);
    const link = page.getByRole('link', { name: 'Export to a file' }).element() as HTMLAnchorElement;
    expect(link.download).toBe('namelight-settings.json');
    const [, content = ''] = link.href.split(/,(.*)/s);
    expect(readSettingsFile(decodeURIComponent(content), null)).toMatchObject({
      change: { kind: 'replace', after: stored },
    });
  });

  it('opens a tab from a popup, which the file dialog would close', async () => {
    const { onOpenElsewhere } = show({ fileChooser: 'elsewhere' });
    await unfold(/Import and export settings/);
    expect(stage.root.querySelector('input[type=file]')).toBeNull();
    await page.getByRole('button', { name: 'Import a file…' }).click();
    expect(onOpenElsewhere).toHaveBeenCalledOnce();
  });

  it('imports a chosen file, and the same one again', async () => {
    const { onImport } = show({ fileChooser: 'asked' });
    const input = page.getByLabelText(/Choose a settings file/);
    await expect.element(input).toHaveFocus();
    const file = new File(['{"namelight": …}'], 'settings.json', { type: 'application/json' });
    await userEvent.upload(input, file);
    await userEvent.upload(input, file);
    await expect.poll(() => onImport.mock.calls.length).toBe(2);
    expect(await Promise.all(onImport.mock.calls.map(([taken]) => taken.text()))).toEqual([
      '{"namelight": …}',
      '{"namelight": …}',
    ]);
  });

  it('lists the errors field by field, and can be undone', async () => {
    const problems = [
      { kind: 'invalid-value', key: 'delay', value: '"soon"', instead: '400' },
      { kind: 'invalid-value', key: 'theme', value: '"neon"', instead: '"auto"' },
    ] as const;
    const { onUndo } = show({ notice: { kind: 'imported', problems } });
    expect(
      [...stage.root.querySelectorAll('[role=status] li')].map(({ textContent }) => textContent),
    ).toEqual([
      'delay is "soon", which is not valid; 400 is used instead',
      'theme is "neon", which is not valid; "auto" is used instead',
    ]);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

describe('the testers’ switch', () => {
  it('is collapsed until it is on, and says what it does', async () => {
    const { onChange } = show();
    expect(page.getByRole('switch', { name: 'Explain marks' }).query()).toBeNull();
    await unfold(/^For testers/);
    const explain = page.getByRole('switch', { name: 'Explain marks' });
    await expect.element(explain).toHaveAccessibleDescription(/^When this is on, cards say why/);
    await explain.click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ explain: true });
    show(withSettings({ explain: true }));
    await expect.element(explain).toBeVisible();
    await expect.element(explain).toBeChecked();
  });

  it('stays visible when it is turned off', async () => {
    show(withSettings({ explain: true }));
    const explain = page.getByRole('switch', { name: 'Explain marks' });
    explain.element().focus();
    show(withSettings({ explain: false }));
    await expect.element(explain).not.toBeChecked();
    await expect.element(explain).toBeVisible();
    await expect.element(explain).toHaveFocus();
  });
});
