import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DraftEntity } from '../../components/drafts/draft.ts';
import { maxSample } from '../../components/drafts/sample.ts';
import { axeFindings } from '../axe.ts';
import { sampleTexts } from '../drafts/sample-text.ts';
import { adaWinter, strike, withEntity } from '../drafts/strike.ts';
import { speak } from '../speak.ts';
import { drawNames, setNameStage } from './name-stage.tsx';

const stage = setNameStage();

const box = () => page.getByRole('textbox', { name: 'Sample text' });
const area = () => stage.root.querySelector('textarea') as HTMLTextAreaElement;
const mirror = () => stage.root.querySelector('.mirror') as HTMLElement;
const inOneLine = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const painted = () =>
  [...mirror().querySelectorAll('span')].map((span) => `${span.className}: ${span.textContent}`);
const findings = () => [...stage.root.querySelectorAll('.findings > li')].map(inOneLine);

describe('the sample text', () => {
  it('is marked as one types, in the colors of kinds', async () => {
    drawNames(stage, {});
    await box().fill('Ada Winter came to Ostburg on the Seward Highway.');
    await expect.poll(painted).toEqual(['mark: Ada Winter', 'mark: Ostburg', 'refused-mark: Seward']);
    const kinds = [...mirror().querySelectorAll<HTMLElement>('span')].map(({ dataset }) => dataset.kind);
    expect(kinds).toEqual(['person', 'place', 'person']);
    await userEvent.type(area(), ' UD');
    await expect.poll(painted).toContain('mark: UD');
    expect(stage.now.text).toBe('Ada Winter came to Ostburg on the Seward Highway. UD');
  });

  it('is explained below: which names are marked, and why others are not', async () => {
    drawNames(stage, { text: 'Ada Winter met Seward. Ada Winter left.\n\nMs. Grace Winter stayed.' });
    await expect
      .poll(findings)
      .toEqual([
        'Ada Winter2 timesEdit Ada Winter“Ada Winter” always means Ada Winter.',
        expect.stringMatching(/^Seward.*Another name from the story is near it\.$/),
        expect.stringMatching(/^Winter.*it is someone else’s name\.$/),
      ]);
    await expect.element(box()).toHaveAccessibleDescription(/2 names are marked\. 1 name is not\./);
  });

  it('counts what it lists, also a name that is marked in one place and not in another', async () => {
    drawNames(stage, { text: 'Ada Winter met Winter.\n\nMs. Grace Winter stayed.' });
    await expect.poll(findings).toHaveLength(3);
    await expect.element(box()).toHaveAccessibleDescription(/2 names are marked\. 1 name is not\.$/);
    const edges = [...stage.root.querySelectorAll('.finding-head button')].map(
      (button) => button.getBoundingClientRect().right,
    );
    expect(new Set(edges).size).toBe(1);
  });

  it('can be made of the story’s own sentences', async () => {
    drawNames(stage, {});
    await page.getByRole('button', { name: 'Use sentences from the story' }).click();
    expect(stage.now.text).toMatch(
      /^Night trains stand still; .*\n\nAda Winter and the Union of Drivers meet/,
    );
    await expect.poll(painted).toContain('mark: Union of Drivers');
  });

  it('offers what helps, and is marked anew after a click', async () => {
    drawNames(stage, { text: 'Seward slept in the carriage.' });
    await expect.poll(painted).toEqual(['refused-mark: Seward']);
    await page.getByRole('button', { name: 'Also mark it near “carriage”' }).click();
    await expect.poll(painted).toEqual(['mark: Seward']);
    expect(stage.now.draft.entities[1]?.context).toEqual(['carriage']);
  });

  it('leads to the form of an entity', async () => {
    drawNames(stage, { text: 'Ostburg' });
    await page.getByRole('button', { name: 'Edit Ostburg' }).click();
    expect(stage.now.shown).toEqual(['ostburg']);
  });

  it('lists no more names than one would read', async () => {
    const entities = Array.from(
      { length: 60 },
      (_, n): DraftEntity => ({
        ...adaWinter,
        id: `p${n}`,
        names: [{ text: `Abel T${'a'.repeat(n + 1)}`, use: 'full' }],
      }),
    );
    const text = entities.map(({ names }) => names[0]?.text).join(', ');
    drawNames(stage, { draft: { ...strike, entities }, text });
    await expect.poll(() => findings().length).toBe(40);
    await expect.element(page.getByText('And 20 more.')).toBeVisible();
  });
});

describe('the mirror', () => {
  const isInStep = () => {
    const [one, other] = [area(), mirror()];
    expect(other.textContent).toBe(one.value);
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    expect([b.left, b.top, b.width]).toEqual([a.left, a.top, a.width]);
    expect(one.scrollHeight).toBeLessThanOrEqual(Math.ceil(b.height));
  };

  it.each([
    ['a long text in a narrow window', 'Ada Winter came to Ostburg. '.repeat(60), 'en'],
    ['endless words', 'x'.repeat(3_000), 'en'],
    ['empty lines at the end', 'Ada Winter\n\n\n', 'en'],
    ['Arabic', 'جاء آدا وينتر إلى Ostburg. '.repeat(30), 'ar'],
    ['Hindi', 'आदा विंटर Ostburg आई। '.repeat(30), 'hi'],
    ['Chinese', '艾达·温特来到 Ostburg。'.repeat(30), 'zh'],
    ['tabs and many spaces', 'Ada\tWinter   came  \n  to Ostburg', 'en'],
  ])('lies exactly over the box: %s', async (_, text, language) => {
    await page.viewport(360, 700);
    drawNames(stage, { draft: { ...strike, language }, text });
    await expect.poll(() => mirror().textContent).toBe(area().value);
    await expect
      .poll(() => painted().length)
      .toBeGreaterThan(text.includes('Ostburg') || text.includes('Ada Winter') ? 0 : -1);
    isInStep();
  });

  it('has the text of the box, whatever that is', async () => {
    const texts = [
      ...fc.sample(sampleTexts, 40),
      '\u202eAda Winter\u202c',
      'Ada\u200b Winter \u2067Ostburg',
      '\ud83d Ada Winter \ude00',
      '<b>Ada Winter</b><script>alert(1)</script>&amp;',
      '👩‍🚒'.repeat(100),
    ];
    for (const text of texts) {
      drawNames(stage, { text });
      await expect.poll(() => mirror().textContent).toBe(area().value);
      expect(mirror().querySelector('b, script')).toBeNull();
      isInStep();
    }
  });

  it('takes what fits of a text of a million characters, and says so', async () => {
    drawNames(stage, { text: 'Ada Winter, '.repeat(100_000) });
    await expect.poll(() => painted().length).toBeGreaterThan(1_000);
    expect(area().value).toHaveLength(maxSample);
    const hints = [...stage.root.querySelectorAll('.hint')].map(inOneLine);
    expect(hints).toContain(
      'A sample can have at most 20,000 characters. The part beyond that was left out.',
    );
    expect(findings()).toHaveLength(1);
  });
});

describe('axe finds nothing wrong', () => {
  it.each([
    ['light', 900, 'en', 'ltr', 'all'],
    ['dark', 900, 'en', 'ltr', 'colors'],
    ['light', 360, 'en', 'ltr', 'layout'],
    ['light', 360, 'ar', 'rtl', 'layout'],
  ] as const)('%s, in %i pixels, a story in %s', async (theme, width, language, direction, scope) => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dir = direction;
    await page.viewport(width, 900);
    const long = withEntity(strike, { ...adaWinter, name: `Ada ${'Winter'.repeat(12)}` });
    drawNames(stage, {
      draft: { ...long, language },
      text: 'Ada Winter and Seward met in Ostburg. Will Seward',
    });
    await expect.poll(() => findings().length).toBeGreaterThan(2);
    expect(await axeFindings(stage.root, scope)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

it('speaks the reader’s language', async () => {
  speak('de');
  drawNames(stage, { text: 'Ostburg' });
  await expect.poll(painted).toEqual(['mark: Ostburg']);
});
