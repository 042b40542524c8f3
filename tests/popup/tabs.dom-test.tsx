import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import { type TabName, tabNames } from '../../components/popup/tab-names.ts';
import { organizationIn } from '../../components/settings/policy.ts';
import { shelf } from '../shelf/some-stories.ts';
import { drawPopup, listed, setStage, withSettings } from './stage.tsx';

const stage = setStage();

const show = (changed: Partial<PopupProps> = {}) =>
  drawPopup(stage.root, { shelf: shelf().shown, ...changed });
const tab = (name: string) => page.getByRole('tab', { name });
const shownPanels = () =>
  [...stage.root.querySelectorAll<HTMLElement>('[role=tabpanel]')]
    .filter((panel) => panel.checkVisibility())
    .map(({ dataset }) => dataset.panel);

describe('the tabs', () => {
  it('show one panel each, which is called like its tab', async () => {
    show();
    for (const [name, panel] of [
      ['Stories', 'stories'],
      ['Settings', 'settings'],
      ['This page', 'page'],
    ] as const) {
      await tab(name).click();
      await expect.element(tab(name)).toHaveAttribute('aria-selected', 'true');
      expect(shownPanels()).toEqual([panel]);
      await expect.element(page.getByRole('tabpanel', { name })).toBeVisible();
    }
  });

  it('are one stop of Tab, and selected by arrow keys, Home and End, round and round', async () => {
    show();
    tab('This page').element().focus();
    for (const [key, panel] of [
      ['ArrowRight', 'stories'],
      ['ArrowRight', 'settings'],
      ['ArrowRight', 'page'],
      ['ArrowLeft', 'settings'],
      ['Home', 'page'],
      ['End', 'settings'],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      expect(shownPanels()).toEqual([panel]);
      expect(document.activeElement?.getAttribute('data-tab')).toBe(panel);
    }
    await userEvent.tab();
    expect(document.activeElement?.textContent).toContain('How names are marked');
    await userEvent.tab({ shift: true });
    await expect.element(tab('Settings')).toHaveFocus();
  });

  it('have the focus when the popup opens', async () => {
    show();
    await expect.poll(() => document.activeElement?.getAttribute('data-tab')).toBe('page');
  });

  it('follow the arrow keys the other way where one reads from right to left', async () => {
    stage.root.dir = 'rtl';
    show();
    tab('This page').element().focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(shownPanels()).toEqual(['stories']);
  });

  it('keep what was opened in each', async () => {
    show({ firstTab: 'settings' });
    await page.getByText('Import and export settings').click();
    await tab('Stories').click();
    await tab('Settings').click();
    await expect.element(page.getByRole('link', { name: 'Export to a file' })).toBeVisible();
  });
});

describe('whatever the tab', () => {
  it.each(tabNames)(
    'the main switch, locks, problems, failures and undo are visible: %s',
    async (firstTab) => {
      show({
        firstTab,
        organization: organizationIn({ theme: 'pink' }, {}),
        failure: 'Your browser did not save this change.',
        notice: { kind: 'hidden', site: '*', name: listed('alaska', 'place', 'Alaska', 1) },
      });
      await expect.element(page.getByRole('switch', { name: /^Namelight/ })).toBeVisible();
      await expect.element(page.getByText(/theme is "pink"/)).toBeVisible();
      await expect.element(page.getByRole('alert')).toBeVisible();
      await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
      await expect.element(page.getByText(/^Namelight looks for 54 names from/)).toBeVisible();
    },
  );
});

describe('every control is within ten presses of Tab from its tab', () => {
  /** Opens what is folded only when it is reached, as one does by key: the steps from the tab to each control. */
  async function stepsFrom(name: TabName): Promise<ReadonlyMap<string, number>> {
    const steps = new Map<string, number>();
    const go = async (from: HTMLElement, taken: number): Promise<void> => {
      from.focus();
      for (let step = taken + 1; step < 40; step++) {
        await userEvent.tab();
        const at = document.activeElement;
        if (!(at instanceof HTMLElement) || at.closest('footer') !== null || !stage.root.contains(at)) return;
        const inFold = from instanceof HTMLElement && from.matches('summary');
        if (inFold && at.closest('details') !== from.parentElement) return;
        steps.set(labelOf(at), Math.min(step, steps.get(labelOf(at)) ?? step));
        if (!at.matches('summary')) continue;
        at.click();
        await go(at, step);
        at.click();
        at.focus();
      }
    };
    const start = stage.root.querySelector<HTMLElement>(`[data-tab=${name}]`);
    if (start !== null) await go(start, 0);
    return steps;
  }
  const labelOf = (control: HTMLElement): string => {
    const group = control.matches('[type=radio]')
      ? control.closest('fieldset')?.querySelector('legend')
      : null;
    const label = control.closest('label') ?? stage.root.querySelector(`label[for="${control.id}"]`);
    return (group ?? label ?? control).textContent.trim();
  };

  const sites = { 'news.example': 'off' } as const;

  it.each([
    ['page', 4],
    ['stories', 10],
    ['settings', 20],
  ] as const)('%s', async (firstTab, atLeast) => {
    show({
      firstTab,
      ...withSettings({ openOn: 'hover-with-key', sites }),
      names: Array.from({ length: 11 }, (_, n) => listed(`name-${n}`, 'person', `Name ${n}`, 20 - n)),
    });
    const steps = await stepsFrom(firstTab);
    expect(steps.size).toBeGreaterThanOrEqual(atLeast);
    expect([...steps].filter(([, count]) => count > 10)).toEqual([]);
  });
});
