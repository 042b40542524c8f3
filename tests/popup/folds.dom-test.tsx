import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { EntityId } from '../../components/facts/schema.ts';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import popupCss from '../../components/popup/popup.css?inline';
import { readSettingsFile, settingsFile } from '../../components/settings/settings-file.ts';
import { drawPopup, listed, withSettings } from './stage.tsx';

const style = new CSSStyleSheet();
let root: HTMLElement;

beforeEach(async () => {
  await page.viewport(340, 600);
  style.replaceSync(popupCss);
  document.adoptedStyleSheets = [style];
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.adoptedStyleSheets = [];
});

const show = (changed: Partial<PopupProps> = {}) => drawPopup(root, changed);
const unfold = (title: RegExp) => page.getByText(title).click();

describe('the search', () => {
  const many = 'Putin Trump Lavrov Rubio Witkoff Ushakov Bessent Lutnick Ratcliffe Sachs'
    .split(' ')
    .map((name) => listed(name.toLowerCase(), 'person', name, 1));
  const shown = () => [...root.querySelectorAll('.name [lang]')].map(({ textContent }) => textContent);

  it('is there once there are more names than one takes in at a glance', () => {
    show();
    expect(page.getByRole('searchbox').query()).toBeNull();
    show({ names: many });
    expect(page.getByRole('searchbox').query()).not.toBeNull();
  });

  it('leaves the names that it fits, says how many, and goes to the first on Enter', async () => {
    const { onGo } = show({ names: many });
    await page.getByRole('searchbox').fill('ra');
    expect(shown()).toEqual(['Ratcliffe']);
    expect(root.querySelector('.heading')?.textContent).toContain('1 of 10 names');
    await userEvent.keyboard('{Enter}');
    expect(onGo).toHaveBeenCalledExactlyOnceWith('ratcliffe', 'card');
  });

  it('that fits none goes nowhere', async () => {
    const { onGo } = show({ names: many });
    await page.getByRole('searchbox').fill('Kyiv{Enter}');
    expect(shown()).toEqual([]);
    expect(onGo).not.toHaveBeenCalled();
  });

  it('stays while it is in use, though names have gone', async () => {
    show({ names: many });
    await page.getByRole('searchbox').fill('sachs');
    show({ names: many.slice(-2) });
    expect(shown()).toEqual(['Sachs']);
    await page.getByRole('searchbox').fill('');
    expect(shown()).toEqual(['Ratcliffe', 'Sachs']);
  });
});

describe('the sites switched by hand', () => {
  const rules = withSettings({ sites: { 'news.example': 'off', 'a.example': 'on' } });

  it('are counted, listed and switched', async () => {
    const { onChange } = show(rules);
    await unfold(/Sites and hidden names \(2\)/);
    expect([...root.querySelectorAll('.rules legend')].map(({ textContent }) => textContent)).toEqual([
      'a.example',
      'news.example',
    ]);
    await page.getByRole('group', { name: 'news.example' }).getByRole('radio', { name: 'On' }).click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ sites: { 'news.example': 'on' } });
  });

  it('are forgotten by key, and the focus stays near', async () => {
    const { onChange } = show(rules);
    await unfold(/Sites and hidden names/);
    page.getByRole('button', { name: 'Forget news.example' }).element().focus();
    await userEvent.keyboard('{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ sites: { 'news.example': null } });
    expect(document.activeElement?.textContent).toBe('Sites and hidden names (2)');
  });

  it('are told of while there are none', async () => {
    show();
    await unfold(/Sites and hidden names/);
    await expect.element(page.getByText(/are listed here/)).toBeVisible();
  });
});

it('hidden names are listed with their sites, and shown again', async () => {
  const hidden = [{ site: 'news.example', entity: 'alaska' as EntityId, name: 'Alaska' }];
  const { onChange } = show({ hidden });
  await unfold(/Sites and hidden names \(1\)/);
  expect(root.querySelector('[aria-label="Hidden names"]')?.textContent).toContain('Alaska on news.example');
  await page.getByRole('button', { name: 'Show Alaska on news.example' }).click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith({
    hidden: [{ site: 'news.example', entity: 'alaska', to: 'shown' }],
  });
});

describe('the keys', () => {
  it('are those that the browser has, and lead to where they are changed', async () => {
    const { onChangeKeys } = show({
      shortcuts: [
        { does: 'Go to the next name', keys: '⌥⇧J' },
        { does: 'Turn Namelight on or off on this site', keys: '' },
      ],
    });
    await unfold(/^Keys$/);
    expect([...root.querySelectorAll('.keys > div')].map(({ textContent }) => textContent)).toEqual([
      'Go to the next name⌥⇧J',
      'Turn Namelight on or off on this sitenot set',
    ]);
    await page.getByRole('button', { name: 'Change in the browser' }).click();
    expect(onChangeKeys).toHaveBeenCalledOnce();
  });

  it('are not spoken of in a browser without', () => {
    show({ shortcuts: null });
    expect(page.getByText(/^Keys$/).query()).toBeNull();
  });
});

describe('the settings as a file', () => {
  it('are saved under a name, and read back to the letter', async () => {
    const stored = { version: 1, 'site:bücher.example': 'off', note: '100 % & more #1 “”' };
    show({ file: settingsFile(stored) });
    await unfold(/Settings as a file/);
    const link = page.getByRole('link', { name: 'Save to a file' }).element() as HTMLAnchorElement;
    expect(link.download).toBe('namelight-settings.json');
    const [, content = ''] = link.href.split(/,(.*)/s);
    expect(readSettingsFile(decodeURIComponent(content))).toMatchObject({ stored });
  });

  it('are opened in a tab from a popup, which would close under the dialogue', async () => {
    const { onOpenElsewhere } = show({ fileChooser: 'elsewhere' });
    await unfold(/Settings as a file/);
    expect(root.querySelector('input[type=file]')).toBeNull();
    await page.getByRole('button', { name: 'Open a file…' }).click();
    expect(onOpenElsewhere).toHaveBeenCalledOnce();
  });

  it('are taken from a file that is chosen, and from the same one again', async () => {
    const { onImport } = show({ fileChooser: 'asked' });
    const input = page.getByLabelText(/Open a file/);
    await expect.element(input).toHaveFocus();
    const file = new File(['{"namelight": …}'], 'settings.json', { type: 'application/json' });
    await userEvent.upload(input, file);
    await userEvent.upload(input, file);
    await expect.poll(() => onImport.mock.calls).toEqual([['{"namelight": …}'], ['{"namelight": …}']]);
  });

  it('are taken from text that is pasted', async () => {
    const { onImport } = show();
    await unfold(/Settings as a file/);
    await page.getByLabelText(/paste the text/).fill('{}');
    await page.getByRole('button', { name: 'Use these settings' }).click();
    expect(onImport).toHaveBeenCalledExactlyOnceWith('{}');
  });

  it('say field by field what was not right, and can be taken back', async () => {
    const problems = ['delay is "soon"; using 400', 'theme is "neon"; using "auto"'];
    const { onUndo } = show({ notice: { kind: 'imported', problems } });
    expect([...root.querySelectorAll('[role=status] li')].map(({ textContent }) => textContent)).toEqual(
      problems,
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(onUndo).toHaveBeenCalledOnce();
  });
});
