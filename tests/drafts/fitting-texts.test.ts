import { describe, expect, it } from 'vitest';
import { createDraftCheck } from '../../components/drafts/check-draft.ts';
import type { Draft } from '../../components/drafts/draft.ts';
import { addEntity, removeEntity, withEntity } from '../../components/drafts/edit-draft.ts';
import { fileText, finishedFile } from '../../components/drafts/finished-file.ts';
import { readStoryFile } from '../../components/library/story-file.ts';
import { draftOfFile } from '../../components/shelf/copy-story.ts';
import { person, writtenStory } from '../library/files.ts';

const sentence = (text: string) => ({ text, source: 'archive' });
const moment = (date: string, text: string) => ({ date, text, entities: [], source: 'archive' });

/** A story in two languages, written by hand. */
const written = writtenStory({
  checked: '2026-01',
  story: {
    date: '1867-03-30',
    summary: 'Russia sells Alaska to the United States.',
    paragraphs: [
      { text: 'They bargain all night.', sources: ['archive'] },
      { text: 'The Senate agrees.', sources: [] },
    ],
    moments: [moment('1867-03-30', 'The treaty is signed.'), moment('1867-10-18', 'The flag is changed.')],
  },
  entities: [
    person('william-seward', 'William Seward', {
      role: { text: 'Secretary of State', asOf: '1867', source: 'archive' },
      facts: [
        {
          label: 'Office',
          value: { kind: 'text', text: 'Secretary' },
          note: 'since 1861',
          source: 'archive',
        },
      ],
      story: { statements: [sentence('He bargains.'), sentence('He signs.')] },
      relations: [{ label: 'Bargains with', to: 'eduard-de-stoeckl' }],
    }),
    person('eduard-de-stoeckl', 'Eduard de Stoeckl', { facts: [] }),
  ],
  translations: {
    de: {
      title: 'Der Kauf Alaskas',
      summary: 'Russland verkauft Alaska an die USA.',
      labels: { Office: 'Amt', 'Bargains with': 'Verhandelt mit' },
      entities: {
        'william-seward': {
          name: 'William Seward',
          description: 'William Seward, aus diesem Dossier.',
          role: 'Außenminister',
          facts: { Office: { text: 'Minister', note: 'seit 1861' } },
          statements: ['Er verhandelt.', 'Er unterschreibt.'],
        },
        'eduard-de-stoeckl': { name: 'Eduard von Stoeckl', description: 'Gesandter.' },
      },
      moments: [{ text: 'Der Vertrag wird unterschrieben.' }, { text: 'Die Flagge wird gewechselt.' }],
      paragraphs: ['Sie verhandeln die ganze Nacht.', 'Der Senat stimmt zu.'],
    },
  },
});
const begun = draftOfFile(JSON.stringify(written)) as Draft;

/** What becomes of a draft: its texts in German, and what is not translated any more. It can be added. */
function made(draft: Draft) {
  const finished = finishedFile(draft, createDraftCheck()(draft), { id: draft.id, version: 3 });
  if (finished === null) throw new Error('There is no file.');
  const read = readStoryFile(fileText(finished.file));
  expect(read.kind === 'refused' ? read.problems : []).toEqual([]);
  return { de: finished.file.translations?.de, untranslated: finished.untranslated, file: finished.file };
}
const withStory = (changed: Partial<Draft['story']>): Draft => ({
  ...begun,
  story: { ...begun.story, ...changed },
});
const seward = begun.entities[0] as Draft['entities'][number];
const withSeward = (changed: Partial<typeof seward>): Draft => withEntity(begun, { ...seward, ...changed });
const ofSeward = [{ kind: 'entity', id: 'william-seward' }];

describe('a story that goes on from its file', () => {
  it('is that file again, all of it, with the next version', () => {
    const { file, untranslated } = made(begun);
    expect(file).toEqual({ ...written, version: 3 });
    expect(untranslated).toEqual([]);
    const [first, again] = [draftOfFile(fileText(file)), fileText(file)];
    expect(first && fileText(made(first).file)).toBe(again);
  });

  it('keeps sources that nothing cites, as they came', () => {
    const spare = {
      id: 'spare',
      title: 'Letters',
      publisher: 'A museum',
      address: 'https://museum.example/',
    };
    const draft = draftOfFile(JSON.stringify({ ...written, sources: [...begun.sources, spare] }));
    expect(draft && made(draft).file.sources.map(({ id }) => id)).toEqual(['archive', 'spare']);
  });

  it('has changed texts in no other language, and says so', () => {
    const { de, untranslated } = made({ ...begun, title: 'Alaska is sold' });
    expect(de).toMatchObject({ title: 'Alaska is sold', summary: 'Russland verkauft Alaska an die USA.' });
    expect(untranslated).toEqual([{ kind: 'title' }]);
  });

  it('has them again when the change is taken back', () => {
    const changed = { ...begun, title: 'Alaska is sold' };
    expect(made({ ...changed, title: begun.title }).untranslated).toEqual([]);
  });

  it('leaves out no more of a name than what has changed', () => {
    const { de, untranslated } = made(
      withSeward({
        description: 'A senator.',
        facts: [
          {
            label: 'Office',
            value: { kind: 'text', text: 'Senator' },
            note: 'since 1861',
            source: 'archive',
          },
        ],
      }),
    );
    expect(de?.entities['william-seward']).toEqual({
      name: 'William Seward',
      description: 'A senator.',
      role: 'Außenminister',
      facts: { Office: { note: 'seit 1861' } },
      statements: ['Er verhandelt.', 'Er unterschreibt.'],
    });
    expect(untranslated).toEqual(ofSeward);
  });

  it('knows sentences and events by their texts, wherever they are moved', () => {
    const { moments = [], paragraphs = [] } = begun.story;
    const moved = made(withStory({ moments: moments.toReversed(), paragraphs: paragraphs.toReversed() }));
    expect(moved.de?.moments?.map(({ text }) => text)).toEqual([
      'Die Flagge wird gewechselt.',
      'Der Vertrag wird unterschrieben.',
    ]);
    expect(moved.de?.paragraphs).toEqual(['Der Senat stimmt zu.', 'Sie verhandeln die ganze Nacht.']);
    expect(moved.untranslated).toEqual([]);
  });

  it('has new events among the translated ones as they were written, and says so', () => {
    const { moments = [] } = begun.story;
    const news = moment('1867-04-09', 'The Senate agrees.') as (typeof moments)[number];
    const { de, untranslated } = made(withStory({ moments: moments.toSpliced(1, 0, news) }));
    expect(de?.moments?.map(({ text }) => text)).toEqual([
      'Der Vertrag wird unterschrieben.',
      'The Senate agrees.',
      'Die Flagge wird gewechselt.',
    ]);
    expect(untranslated).toEqual([{ kind: 'moments' }]);
  });

  it('says nothing of what was removed, which goes in all languages', () => {
    const { moments = [] } = begun.story;
    const { role: _, ...others } = seward;
    const draft = withStory({ moments: moments.slice(1) });
    const fewer = made(removeEntity(withEntity(draft, others), 'eduard-de-stoeckl'));
    expect(Object.keys(fewer.de?.entities ?? {})).toEqual(['william-seward']);
    expect(fewer.de?.entities['william-seward']).not.toHaveProperty('role');
    expect(fewer.de?.moments).toEqual([{ text: 'Die Flagge wird gewechselt.' }]);
    expect(fewer.untranslated).toEqual([]);
  });

  it('has no texts of names that are left out', () => {
    const { de } = made(withSeward({ description: '' }));
    expect(Object.keys(de?.entities ?? {})).toEqual(['eduard-de-stoeckl']);
  });

  it('has new names in the language of the story', () => {
    const { draft, entity } = addEntity(begun, 'person');
    const names = [{ text: 'Charles Sumner', use: 'full' }] as const;
    const sumner = { ...entity, name: 'Charles Sumner', description: 'A senator.', names };
    const { de, file } = made(withEntity(draft, sumner));
    expect(file.entities.map(({ id }) => id)).toContain('charles-sumner');
    expect(Object.keys(de?.entities ?? {})).toEqual(['william-seward', 'eduard-de-stoeckl']);
  });

  it('finds the texts of names with ids like those of new ones', () => {
    const text = JSON.stringify(written).replaceAll('william-seward', 'new-7');
    const draft = draftOfFile(text);
    const { file, de } = made(draft as Draft);
    expect(file.entities[0]?.id).toBe('william-seward');
    expect(de?.entities['william-seward']?.role).toBe('Außenminister');
  });

  it('is not confused by labels and ids called like what every object has', () => {
    const text = JSON.stringify(written)
      .replaceAll('william-seward', 'constructor')
      .replaceAll('Office', 'toString');
    const { de, untranslated } = made(draftOfFile(text) as Draft);
    expect(de?.entities.constructor).toMatchObject({ facts: { toString: { text: 'Minister' } } });
    expect(untranslated).toEqual([]);
  });
});
