import { describe, expect, it } from 'vitest';
import { axeFindings } from '../axe.ts';
import { faintTexts } from '../contrast.ts';
import { openWelcome } from './stage.ts';

describe('the welcome page', () => {
  it.each([
    ['light', 1000, 'all'],
    ['dark', 1000, 'colors'],
    ['light', 320, 'layout'],
  ] as const)('has nothing wrong that axe finds: %s, %i pixels wide', async (theme, width, scope) => {
    const page = await openWelcome(width, theme);
    expect(page.querySelector('.summit svg')).not.toBeNull();
    expect(await axeFindings(page, scope)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'has text that stands out from what is behind it: %s',
    async (theme) => {
      const page = await openWelcome(1000, theme);
      expect(faintTexts(page.body)).toEqual([]);
    },
  );
});
