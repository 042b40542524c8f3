import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import { organizationIn } from '../../components/settings/policy.ts';
import { drawPopup, setStage, siteAt, unfoldAll, withSettings } from './stage.tsx';

const stage = setStage();

function show(locked: readonly string[], changed: Partial<PopupProps> = {}) {
  const calls = drawPopup(stage.root, {
    organization: organizationIn({ locked, sitesOff: ['example.com'], sites: { 'news.example': 'off' } }, {}),
    firstTab: 'settings',
    ...changed,
  });
  unfoldAll(stage.root);
  return calls;
}

it('says nothing of an organization where there is none', () => {
  drawPopup(stage.root);
  expect(stage.root.textContent).not.toMatch(/organization/);
});

describe('what an organization has locked', () => {
  it.each([
    ['on', 'switch', /^Namelight/],
    ['kinds', 'checkbox', 'People'],
    ['otherLanguages', 'checkbox', /^Also mark names in other languages/],
    ['markStyle', 'radio', 'Highlight'],
    ['markColors', 'radio', /Plum/],
    ['markMentions', 'radio', 'Every mention'],
    ['markNavigation', 'checkbox', /^Also mark names in navigation/],
    ['markCountries', 'checkbox', /^Also mark countries/],
    ['openOn', 'radio', 'Click'],
    ['theme', 'radio', 'Dark'],
    ['textSize', 'radio', 'Largest'],
  ] as const)('keeps %s as it is, by pointer and by key, and says why', async (field, role, name) => {
    const { onChange } = show([field]);
    const control = page.getByRole(role, { name }).first();
    const wasChecked = (control.element() as HTMLInputElement).checked;
    await control.click({ force: true });
    control.element().focus();
    await userEvent.keyboard(' ');
    expect((control.element() as HTMLInputElement).checked).toBe(wasChecked);
    expect(onChange).not.toHaveBeenCalled();
    await expect.element(control).toHaveAttribute('aria-disabled', 'true');
    await expect.element(control).toHaveAccessibleDescription(/Set by your organization$/);
    await expect.element(control).toHaveFocus();
  });

  it('lets the user change everything else', async () => {
    const { onChange } = show(['theme']);
    await page.getByRole('radio', { name: 'Highlight' }).click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ markStyle: 'tint' });
  });

  it('keeps the delay where it is', async () => {
    const { onChange } = show(['delay']);
    const slider = page.getByRole('slider');
    slider.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect((slider.element() as HTMLInputElement).value).toBe('400');
    expect(onChange).not.toHaveBeenCalled();
    await expect.element(slider).toHaveAccessibleDescription('Set by your organization');
  });

  it('keeps a site off, and says so instead of what the switch would do', async () => {
    const { onChange } = show([], { firstTab: 'page', ...withSettings({ sites: { 'example.com': 'off' } }) });
    const site = page.getByRole('switch', { name: /example\.com/ });
    await site.click({ force: true });
    expect(onChange).not.toHaveBeenCalled();
    await expect
      .element(site)
      .toHaveAccessibleDescription(
        'Your organization decides whether Namelight is on here. Set by your organization',
      );
  });

  it('says who story a site that the user may change', async () => {
    show([], {
      firstTab: 'page',
      ...withSettings({ sites: { 'news.example': 'off' } }),
      pageStatus: siteAt('news.example'),
    });
    await expect
      .element(page.getByRole('switch', { name: /news\.example/ }))
      .toHaveAccessibleDescription(/^Your organization turned Namelight off here\. Turn on to mark/);
  });

  it('offers to remove only the user’s own sites', async () => {
    show([], withSettings({ sites: { 'example.com': 'off', 'news.example': 'off' } }));
    const buttons = [...stage.root.querySelectorAll('.rules button')].map(({ textContent }) => textContent);
    expect(buttons).toEqual(['Remove news.example']);
  });
});

it('lists the errors in the policy, and in its stories', async () => {
  show([], {
    organization: organizationIn({ theme: 'pink' }, {}),
    storyProblems: [{ kind: 'repeated', index: 1, id: 'purchase' }],
  });
  const part = page.getByRole('region', { name: 'Set by your organization' });
  await expect.element(part.getByText('This could not be read:')).toBeVisible();
  const listed = [...part.element().querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(listed).toEqual([
    'theme is "pink", which is not valid; "auto" is used instead',
    expect.stringMatching(/^stories\[1\]: .*purchase/),
  ]);
});
