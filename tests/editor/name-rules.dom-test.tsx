import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DraftEntity } from '../../components/drafts/draft.ts';
import { addStory } from '../../components/library/edit-library.ts';
import { openLibrary } from '../../components/library/library.ts';
import { axeFindings } from '../axe.ts';
import { adaWinter, seward, strike, withEntity } from '../drafts/strike.ts';
import { fileOfStory, madeStory } from '../library/story-items.ts';
import { drawNames, setNameStage } from './name-stage.tsx';

const stage = setNameStage();
const inOneLine = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const spellings = () => [...stage.root.querySelectorAll('.spelling')];
const sentences = () => spellings().map((one) => inOneLine(one.querySelector('.spelling-head p')));
const problems = () => [...stage.root.querySelectorAll('.name-problem > p')].map(inOneLine);

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const ada = () => stage.now.draft.entities.find(({ id }) => id === 'ada-winter');

/** Unfolds all of a spelling. */
function unfold(index: number): void {
  for (const part of spellings()[index]?.querySelectorAll('details') ?? []) part.open = true;
}

const show = (entity: DraftEntity = adaWinter) =>
  drawNames(stage, { draft: withEntity(strike, entity), entity: entity.id });

describe('each spelling', () => {
  it('has a sentence on when it is marked', () => {
    show({
      ...adaWinter,
      names: [
        ...adaWinter.names,
        { text: 'Frost', use: 'short', needs: 'support' },
        { text: 'Will', use: 'short', needs: 'context' },
        { text: 'May', use: 'short' },
      ],
    });
    expect(sentences()).toEqual([
      '“Ada Winter” is marked everywhere.',
      '“Winter” is marked everywhere.',
      '“Frost” is marked where the text names Ada Winter in full, or where a title or a related word is near.',
      '“Will” is marked only near related words. There are none yet.',
      '“May” is an everyday word: it is marked only near related words. There are none yet.',
    ]);
    show({ ...adaWinter, context: ['railway', 'trains'], names: [{ text: 'May', use: 'full' }] });
    expect(sentences()).toEqual(['“May” is an everyday word: it is marked only near railway or trains.']);
    unfold(0);
    expect([...stage.root.querySelectorAll('.rule label')].map(inOneLine)).toEqual([
      'Only near related words',
    ]);
  });

  it('has fields of one width for one purpose, and crosses in the middle of their chips', async () => {
    await page.viewport(1200, 900);
    show();
    for (const part of stage.root.querySelectorAll('details')) part.open = true;
    const fields = [...stage.root.querySelectorAll('.add-word .field')].filter((one) =>
      one.checkVisibility(),
    );
    expect(fields.length).toBeGreaterThan(5);
    expect(new Set(fields.map((one) => one.getBoundingClientRect().width))).toEqual(new Set([320]));
    const middle = (one: Element | null | undefined): number => {
      const { top = 0, bottom = 0 } = one?.getBoundingClientRect() ?? {};
      return (top + bottom) / 2;
    };
    for (const chip of stage.root.querySelectorAll('.chips > li'))
      expect(Math.abs(middle(chip.querySelector('.remove')) - middle(chip))).toBeLessThan(1.5);
    const legend = stage.root.querySelector('.rule-choice > legend');
    expect(legend?.getBoundingClientRect().height).toBeLessThan(3);
  });

  it('is tried against everyday sentences, and one click stories the rule', async () => {
    show();
    await expect
      .poll(problems)
      .toEqual([
        '“Winter” is an ordinary word, too.',
        expect.stringMatching(
          /^It would be marked by mistake in \d+ of 10,000 everyday sentences, such as:$/,
        ),
      ]);
    expect(stage.root.querySelectorAll('.name-problems .examples .mark')).toHaveLength(3);
    await button(/^Mark it only near .*drivers/).click();
    expect(ada()?.names[1]).toEqual({ text: 'Winter', use: 'short', needs: 'context' });
    expect(ada()?.context).toContain('drivers');
    expect(sentences()[1]).toMatch(/^“Winter” is marked only near .*drivers/);
    await expect.poll(problems).toEqual([]);
  });

  it('that is never found has no sentence that says otherwise', async () => {
    show({ ...adaWinter, names: [{ text: 'al-Winter', use: 'full' }] });
    await expect.poll(problems).toEqual([expect.stringMatching(/^“al-Winter” is never found/)]);
    expect(sentences()).toEqual(['']);
    await button('Write “Winter” instead').click();
    expect(ada()?.names).toEqual([{ text: 'Winter', use: 'full' }]);
  });

  it('can be added and removed', async () => {
    show();
    await page.getByLabelText('Another spelling').fill('Minister Frost');
    await userEvent.keyboard('{Enter}');
    expect(ada()?.names.at(-1)).toEqual({ text: 'Minister Frost', use: 'full' });
    await expect.element(page.getByLabelText('Another spelling')).toHaveValue('');
    await button('Remove “Minister Frost”').click();
    expect(ada()?.names).toEqual(adaWinter.names);
  });

  it('is added when the page is closed before it was', async () => {
    show();
    await page.getByLabelText('Another spelling').fill('Minister Frost');
    expect(ada()?.names).toEqual(adaWinter.names);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await expect.poll(() => ada()?.names.at(-1)).toEqual({ text: 'Minister Frost', use: 'full' });
  });

  it('shows for each rule what would be marked, and takes the one that is chosen', async () => {
    show();
    unfold(1);
    const rule = spellings()[1]?.querySelector('.rule-choice');
    const said = () =>
      [...(rule?.querySelectorAll('.examples > li') ?? [])].map((one) =>
        inOneLine(one).replace(/\.(?: The topic.*\.)? /, ' '),
      );
    await expect
      .poll(said)
      .toEqual([
        'Winter was in the news marked',
        'Winter was in the news not marked',
        expect.stringMatching(/^Ada Winter was in the news.* marked$/),
        'Winter was in the news not marked',
        'Winter was in the news marked',
      ]);
    await page
      .elementLocator(rule as Element)
      .getByRole('radio', { name: 'Where the text names Ada Winter in full' })
      .click();
    expect(ada()?.names[1]?.needs).toBe('support');
  });

  it('has its forms as a table, and never the notation', async () => {
    show();
    unfold(1);
    const part = () => spellings()[1]?.querySelector('.forms');
    const fill = (n: number, form: string) =>
      userEvent.fill(part()?.querySelectorAll('input')[n] ?? stage.root, form);
    await fill(1, 'Winters');
    await fill(2, 'Winter’s own');
    expect(ada()?.names[1]?.text).toBe('Winter||s');
    await expect
      .poll(() => inOneLine(part()?.querySelector('.problem')))
      .toMatch(/^This form does not have as many words/);
    await fill(2, 'Wintern');
    expect(ada()?.names[1]?.text).toBe('Winter||s|n');
    expect(stage.root.textContent).not.toContain('|');
    await fill(0, 'Wynter');
    expect(ada()?.names[1]?.text).toBe('W|ynter|inters|intern');
    const labels = [...(part()?.querySelectorAll('input') ?? [])].map(({ ariaLabel }) => ariaLabel);
    expect(labels).toEqual(['Spelling', 'Form 2', 'Form 3', 'Form 4']);
  });

  it('has a language', async () => {
    show();
    unfold(1);
    await userEvent.selectOptions(
      page.elementLocator(spellings()[1] as Element).getByLabelText('Written in'),
      'de',
    );
    expect(ada()?.names[1]?.lang).toBe('de');
    await userEvent.selectOptions(
      page.elementLocator(spellings()[1] as Element).getByLabelText('Written in'),
      '',
    );
    expect(ada()?.names[1]).not.toHaveProperty('lang');
  });

  it('has words that make it another name, which can be added and removed', async () => {
    show();
    unfold(1);
    const field = page.elementLocator(spellings()[1] as Element).getByLabelText('New: Not marked before');
    await field.fill('Games, Palace');
    await userEvent.keyboard('{Enter}');
    expect(ada()?.names[1]?.notBefore).toEqual(['Games', 'Palace']);
    await button('Remove “Games”').click();
    expect(ada()?.names[1]?.notBefore).toEqual(['Palace']);
  });

  it('has the problems of the form beside it', async () => {
    drawNames(stage, {
      entity: 'ada-winter',
      problemAt: (path) => (path.join('.') === 'names.1.text' ? 'Write something here.' : null),
    });
    expect(inOneLine(spellings()[1]?.querySelector('.problem'))).toBe('Write something here.');
    expect(spellings()[0]?.querySelector('.problem')).toBeNull();
  });
});

it('words around the names are offered from the texts', async () => {
  show();
  for (const part of stage.root.querySelectorAll('details')) part.open = true;
  await button('Add “drivers”').first().click();
  expect(ada()?.context).toEqual(['drivers']);
});

describe('names of other stories', () => {
  const library = openLibrary({
    as: 'reader',
    signal: new AbortController().signal,
    name: 'names of others',
  });
  const add = async (id: string) => {
    const data = madeStory({ id, title: 'Winter sports', entities: ['Ada Winter'] });
    await addStory(library, { data, file: fileOfStory(data), replaces: null, sites: 'all' });
  };
  beforeEach(async () => {
    indexedDB.deleteDatabase('names of others');
  });

  it('are a problem, with the story and the entity', async () => {
    await add('sports');
    show();
    await expect.poll(problems).toContain('“Ada Winter” is also a name of Ada Winter, in “Winter sports”.');
  });

  it('but not those of the story that the draft has become', async () => {
    await add('night-trains');
    show();
    await expect.poll(() => problems().length).toBe(2);
    expect(problems().join(' ')).not.toContain('Winter sports');
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
    const entity: DraftEntity = {
      ...seward,
      context: ['telegraph', 'x'.repeat(80)],
      names: [
        ...seward.names,
        { text: 'May', use: 'short' },
        { text: 'Bush', use: 'short' },
        { text: 'W'.repeat(80), use: 'short' },
      ],
    };
    drawNames(stage, { draft: { ...withEntity(strike, entity), language }, entity: entity.id });
    await expect.poll(() => problems().length).toBeGreaterThan(0);
    for (const part of stage.root.querySelectorAll('details')) part.open = true;
    expect(await axeFindings(stage.root, scope)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
