import { describe, expect, it } from 'vitest';
import { axeFindings } from '../axe.ts';
import { faintTexts } from '../contrast.ts';
import { openWelcome } from './stage.ts';

describe.each(['light', 'dark'] as const)('in the %s theme the welcome page', (theme) => {
  it.each([1000, 320])('has nothing wrong that axe finds, %i pixels wide', async (width) => {
    const page = await openWelcome(width, theme);
    expect(page.querySelector('.summit svg')).not.toBeNull();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('has text that stands out from what is behind it', async () => {
    const page = await openWelcome(1000, theme);
    expect(faintTexts(page.body)).toEqual([]);
  });
});
