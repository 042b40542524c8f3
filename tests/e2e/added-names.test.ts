// @module-tag long
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { alaskaSummit } from '../../assets/facts/alaska-summit.ts';
import { bundledLanguages } from '../../components/story/bundled-languages.ts';
import { bundledNames } from '../../components/story/bundled-names.ts';
import { person, type WrittenStory, writtenStory } from '../library/files.ts';
import { addFile, fileOf, removeStories } from './harness/adding.ts';
import { expectCard, expectMarks, expectOwnMarks } from './harness/expecting.ts';
import { cardIn, pointAt } from './harness/looking.ts';
import { inBrowsers } from './harness/world.ts';

/** What two languages call the entities in full: one is written without capitals, the other without spaces as well. */
const languages = bundledLanguages.filter(({ lang }) => lang === 'ar' || lang === 'zh-Hans');
const namesOf = (named: (typeof bundledNames)[number]): WrittenStory['names'] => [
  ...named.names,
  ...languages.flatMap(({ entities: { [named.id]: own } }) => [
    ...[...(own?.full ?? []), ...(own?.short ?? [])].map((text) => ({ text, use: 'full' })),
    ...(own?.names ?? []),
  ]),
];

/** The bundled story, as a file of a reader's own. */
const storyAsFile = (): WrittenStory => {
  const { id, title, language, version, referenceDate, summary, sources, entities, timeline } = alaskaSummit;
  return {
    namelight: 1,
    id,
    title,
    language,
    version,
    story: { date: referenceDate, summary, moments: timeline },
    sources,
    entities: entities.flatMap((entity) =>
      bundledNames
        .filter(({ id }) => id === entity.id)
        .map((named) => ({ ...named, names: namesOf(named), ...entity })),
    ),
  };
};

const purchase = {
  name: 'alaska-purchase-1867.json',
  text: readFileSync(join(import.meta.dirname, '../../assets/facts/alaska-purchase-1867.json'), 'utf8'),
};

inBrowsers({ long: 'firefox' }, (world, name) => {
  afterEach(() => removeStories(world));

  async function addStory(file: Parameters<typeof addFile>[1]): Promise<void> {
    const popup = await world.openPopup(await world.visit('no-names.html'));
    await addFile(popup, file);
    await popup.close();
  }

  // How names are found does not depend on where they come from.
  it('finds the bundled story in every kind of page when it is an added story', async () => {
    await world.extension.evaluate(() => chrome.storage.sync.set({ bundled: false }));
    await addStory(fileOf(storyAsFile()));
    for (const page of ['structures.html', 'shadow.html', 'homonyms.html', 'forms.html', 'csp.html']) {
      const tab = await world.visit(page);
      await expectOwnMarks(tab);
      await tab.close();
    }
  });

  // What follows depends on no browser.
  if (name === 'firefox') return;

  it('finds names in text that is added later, in shadow roots, and in table cells without a space between', async () => {
    await addStory(purchase);
    const tab = await world.visitSaying('The lake was calm.');
    await expectMarks(tab, {});
    await tab.evaluate(() => {
      const row = document.createElement('div');
      for (const text of ['William H. Seward', 'and', 'Eduard de Stoeckl', 'again'])
        row.append(Object.assign(document.createElement('div'), { textContent: text }));
      document.body.append(row);
    });
    await expectMarks(tab, { person: ['William H. Seward', 'Eduard de Stoeckl'] });
    await tab.evaluate(() => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'closed' }).append('A letter to Charles Sumner');
      document.body.append(host);
      document.querySelector('p')?.append(' In New Archangel, that is.');
    });
    await expectMarks(tab, {
      person: ['William H. Seward', 'Eduard de Stoeckl', 'Charles Sumner'],
      place: ['New Archangel'],
    });
    await tab.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>General Rousseau saw the flag change, and William H. Seward asked about it.</p>';
      document.body.append(frame);
    });
    await expect.poll(() => tab.frames().length).toBe(2);
    const [, frame] = tab.frames();
    if (frame !== undefined) await expectMarks(frame, { person: ['Rousseau', 'William H. Seward'] });
    expect(tab.console).toEqual([]);
  });

  it('finds names with figures, and with small letters before their capital', async () => {
    const names = ['MI5', '3M', 'eBay', '1. FC Köln'];
    const story = writtenStory({
      entities: names.map((text, at) => ({
        ...person(`body-${at}`, text),
        kind: 'organization',
        organizationType: 'company',
        names: [{ text, use: 'full' }],
      })),
    });
    await addStory(fileOf(story));
    const tab = await world.visitSaying(
      'MI5 bought tape of 3M on eBay for the 1. FC Köln. On the MI55 3MB of reBay are free.',
    );
    await expectMarks(tab, { organization: names });
  });

  it('judges the names of a story like the bundled ones', async () => {
    await addStory(purchase);
    const tab = await world.visitSaying(
      'We stopped at Seward, Alaska, for the night.',
      'Secretary Seward signed the treaty with Russia.',
    );
    await expectMarks(tab, { person: ['Seward'], place: ['Alaska', 'Russia'] });
  });

  it('says if two stories have a name, and shows both', async () => {
    const now = { id: 'now', title: 'Ballooning today', entities: [person('hale', 'Josephine Hale')] };
    const then = { id: 'then', title: 'Ballooning then', entities: [person('hale', 'Josephine Hale')] };
    await addStory(fileOf(writtenStory(now)));
    await addStory(fileOf(writtenStory(then)));
    const tab = await world.visitSaying('There Josephine Hale went up.');
    await expectMarks(tab, { person: ['Josephine Hale'] });
    await pointAt(tab, 'Josephine Hale');
    await expectCard(tab, 'Josephine Hale');
    const { text = '' } = (await cardIn(tab)) ?? {};
    expect(text).toContain('Ballooning today');
    expect(text).toContain('Ballooning then');
  });
});
