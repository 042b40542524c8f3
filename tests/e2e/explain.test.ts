import { expect, it } from 'vitest';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import { contestants } from '../../tools/accuracy/contestants.ts';
import { parseNotation } from '../../tools/accuracy/gold.ts';
import type { Tab } from './harness/driver.ts';
import { choose, expectCard, expectOwnMarks } from './harness/expecting.ts';
import { cardIn, clickInCard, emptyCorner, marksIn, pointAt } from './harness/looking.ts';
import { inBrowsers, long } from './harness/world.ts';

/** What was refused on the page, as it shows: each text once, sorted. */
const refusedIn = (tab: Tab): Promise<readonly string[]> =>
  tab.evaluate(() => {
    const texts = [...(CSS.highlights.get('namelight-refused') ?? [])].map((place) => {
      const range = new Range();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return range.toString();
    });
    return [...new Set(texts)].sort();
  });

inBrowsers({ long: 'firefox' }, (world, name) => {
  async function openExplained(page: string): Promise<{ readonly tab: Tab; readonly popup: Tab }> {
    const tab = await world.visit(page);
    await expectOwnMarks(tab);
    expect(await refusedIn(tab)).toEqual([]);
    const popup = await world.openPopup(tab);
    await choose(popup, 'Explain marks');
    return { tab, popup };
  }

  it('shows refused candidates at once, until it is turned off', long, async () => {
    const { tab, popup } = await openExplained('homonyms.html');
    await expect
      .poll(() => refusedIn(tab))
      .toEqual(expect.arrayContaining(['Alaska', 'China', 'Louisiana', 'Ratcliffe', 'Sachs', 'Trump', 'US']));
    // What is marked and counted stays what it was.
    await expectOwnMarks(tab);
    const said = () => popup.evaluate(() => document.body.textContent);
    // A page that is not in front may take its time to count.
    await expect.poll(said).toContain('3 names, 4 mentions');
    await choose(popup, 'Explain marks');
    await expect.poll(() => refusedIn(tab)).toEqual([]);
    await expectOwnMarks(tab);
  });

  // What follows depends on no browser.
  if (name === 'firefox') return;

  it('says why a candidate was refused, and copies the sentence in the notation of the tests', async () => {
    const { tab } = await openExplained('homonyms.html');
    await expect.poll(() => refusedIn(tab)).toContain('Sachs');
    await tab.bringToFront();
    await pointAt(tab, 'Sachs');
    await expectCard(tab, 'Not marked');
    const said = (await cardIn(tab))?.text;
    expect(said).toContain('Possible match: Jeffrey D. Sachs.');
    expect(said).toContain('jeffrey-sachs');
    expect(said).toContain('With the word before, it is another’s name.');
    await clickInCard(tab, 'Copy as test case');
    await expect.poll(async () => (await cardIn(tab))?.text).toContain('Copied');
    const [passage, ...more] = parseNotation('en', await pastedInto(tab));
    expect(more).toEqual([]);
    expect(passage?.text).toBe('Melania Trump had lunch at Trump Tower with a banker of Goldman Sachs.');
    expect(passage?.wanted).toEqual([]);
  });

  it('says why a name is marked, below its card', long, async () => {
    const { tab, popup } = await openExplained('homonyms.html');
    await expect.poll(() => refusedIn(tab)).toContain('Sachs');
    await tab.bringToFront();
    await pointAt(tab, 'Putin');
    await expectCard(tab, 'Vladimir Putin');
    const said = async () => (await cardIn(tab))?.text;
    expect(await said()).toContain('The short name is nearly always this one’s.');
    await clickInCard(tab, 'Copy as test case');
    await expect.poll(said).toContain('Copied');
    const [passage] = parseNotation('en', await pastedInto(tab));
    expect(passage?.wanted.map(({ entity }) => entity)).toEqual([
      'donald-trump',
      'vladimir-putin',
      'united-states',
      'united-states',
    ]);
    await tab.mouse.jump(emptyCorner);
    await tab.mouse.click(emptyCorner);
    await expectCard(tab, null);
    await choose(popup, 'Explain marks');
    await expect.poll(() => refusedIn(tab)).toEqual([]);
    await pointAt(tab, 'Putin');
    await expectCard(tab, 'Vladimir Putin');
    expect(await said()).not.toContain('The short name is nearly always this one’s.');
  });

  it('copies with a sentence what it needs to be judged the same way elsewhere', long, async () => {
    const { tab } = await openExplained('homonyms.html');
    await tab.evaluate(() => {
      document.body.innerHTML = '<p>It was late. Sachs said no.</p><p>Then Jeffrey Sachs left the room.</p>';
    });
    await tab.bringToFront();
    await expect.poll(() => marksIn(tab)).toMatchObject({ person: ['Jeffrey Sachs', 'Sachs'] });
    await pointAt(tab, 'Sachs');
    await expectCard(tab, 'Jeffrey D. Sachs');
    await clickInCard(tab, 'Copy as test case');
    await expect.poll(async () => (await cardIn(tab))?.text).toContain('Copied');
    const passages = parseNotation('en', await pastedInto(tab));
    expect(passages.map(({ wanted }) => wanted.length)).toEqual([2]);
    const [{ find }] = contestants(bundledNames, bundledLanguages);
    for (const passage of passages)
      expect(find(passage)).toMatchObject(
        passage.wanted.map(({ from, to, entity }) => ({ from, to, entity })),
      );
  });

  it('follows the page as it changes', long, async () => {
    const { tab } = await openExplained('homonyms.html');
    await expect.poll(() => refusedIn(tab)).toContain('Sachs');
    await tab.evaluate(() => {
      document.body.append('Columbia sent Andrew Sachs.');
      document.querySelector('p')?.remove();
    });
    await expect.poll(() => refusedIn(tab)).toContain('Columbia');
    await tab.evaluate(() => document.body.lastChild?.remove());
    await expect.poll(() => refusedIn(tab)).not.toContain('Sachs');
  });
});

/** What is on the clipboard, as a reader would paste it. */
async function pastedInto(tab: Tab): Promise<string> {
  await tab.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.prepend(field);
    field.focus();
  });
  await tab.keyboard.down('Control');
  await tab.keyboard.press('v');
  await tab.keyboard.up('Control');
  const pasted = () => tab.evaluate(() => document.querySelector('textarea')?.value ?? '');
  await expect.poll(pasted).not.toBe('');
  return pasted();
}
