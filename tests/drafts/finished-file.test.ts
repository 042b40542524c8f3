import { describe, expect, it } from 'vitest';
import { createDraftCheck } from '../../components/drafts/check-draft.ts';
import type { Draft } from '../../components/drafts/draft.ts';
import { addEntity } from '../../components/drafts/edit-draft.ts';
import { fileText, finishedFile } from '../../components/drafts/finished-file.ts';
import { readStoryFile } from '../../components/library/story-file.ts';
import { warningsOf } from '../../components/library/warnings.ts';
import { maxNamedAlike } from '../../components/story/story-limits.ts';
import { reagan, summit, withChanged } from './drafts.ts';

const finished = (draft: Draft) =>
  finishedFile(draft, createDraftCheck()(draft), { id: 'reykjavik', version: 1 });

describe('the file of a draft', () => {
  it('is one that can be added, with ids made of names and titles', () => {
    const made = finished(summit);
    expect(made?.leftOut).toEqual([]);
    expect(made?.file.entities.map(({ id }) => id)).toEqual(['ronald-reagan', 'hof-i']);
    expect(made?.file.sources.map(({ id }) => id)).toEqual(['wikipedia-reykjavik-summit']);
    expect(made?.file.entities[1]?.relations).toEqual([
      { label: 'Guest', to: 'ronald-reagan', source: 'wikipedia-reykjavik-summit' },
    ]);
    expect(made?.file.story.moments?.[0]?.entities).toEqual(['ronald-reagan', 'hof-i']);
    const read = readStoryFile(made === null ? '' : fileText(made.file), warningsOf);
    expect(read).toMatchObject({ kind: 'file', warnings: [] });
  });

  it('leaves names out that are not finished, with what leads to them', () => {
    const made = finished(withChanged('new-1', { description: '' }));
    expect(made?.leftOut.map(({ name }) => name)).toEqual(['Ronald Reagan']);
    expect(made?.file.entities.map(({ id }) => id)).toEqual(['hof-i']);
    expect(made?.file.entities[0]?.relations).toEqual([]);
    expect(made?.file.story.moments?.[0]?.entities).toEqual(['hof-i']);
    expect(readStoryFile(made === null ? '' : fileText(made.file)).kind).toBe('file');
  });

  it('leaves names out that rest on a source that is not finished', () => {
    const [source] = summit.sources;
    const made = finished({ ...summit, sources: source === undefined ? [] : [{ ...source, address: '' }] });
    expect(made).toBeNull();
  });

  it('has names to which a blank fact was added, and not the source that was filled in there', () => {
    const blank = { label: '', value: { kind: 'text', text: '' }, source: 'new-4' } as const;
    const draft = withChanged('new-1', { facts: [...(reagan.facts ?? []), blank] });
    const begun = { id: 'new-4', title: '', publisher: '', address: '' };
    const complete = { ...begun, title: 'Summit', publisher: 'A paper', address: 'https://news.example/' };
    for (const source of [begun, complete]) {
      const made = finished({ ...draft, sources: [...draft.sources, source] });
      expect(made?.leftOut).toEqual([]);
      expect(made?.file.sources.map(({ title }) => title)).toEqual(['Reykjavík Summit']);
    }
  });

  it('has the paragraphs of the story, with the sources that are finished', () => {
    const begun = { id: 'new-4', title: '', publisher: '', address: '' };
    const paragraphs = [
      { text: 'They met in October.', sources: ['new-3', 'new-4'] },
      { text: 'They parted.' },
      { text: ' ' },
    ];
    const draft = { ...summit, sources: [...summit.sources, begun] };
    const finishedWith = (paragraphs: Draft['story']['paragraphs']) =>
      finished({ ...draft, story: { ...draft.story, paragraphs } });
    expect(finishedWith(paragraphs)).toBeNull();
    const made = finishedWith(paragraphs.slice(0, 2));
    expect(made?.file.story.paragraphs).toEqual([
      { text: 'They met in October.', sources: ['wikipedia-reykjavik-summit'] },
      { text: 'They parted.', sources: [] },
    ]);
    expect(readStoryFile(made === null ? '' : fileText(made.file), warningsOf)).toMatchObject({
      kind: 'file',
      warnings: [],
    });
    expect(finished(draft)?.file.story).not.toHaveProperty('paragraphs');
  });

  it('is none while the story has no title, or no name is finished', () => {
    expect(finished({ ...summit, title: '' })).toBeNull();
    expect(finished({ ...summit, entities: [{ ...reagan, description: '' }] })).toBeNull();
  });

  it('is none while the timeline is longer than files may have', () => {
    const moments = Array.from({ length: 501 }, () => ({ ...summit.story.moments?.[0], text: 'They talk.' }));
    const withMoments = (count: number) =>
      finished({ ...summit, story: { ...summit.story, moments: moments.slice(0, count) as never } });
    expect(withMoments(501)).toBeNull();
    const most = withMoments(500);
    expect(readStoryFile(most === null ? '' : fileText(most.file)).kind).toBe('file');
  });

  it('leaves out all namesakes beyond those that files may have', () => {
    const smiths = Array.from({ length: maxNamedAlike + 2 }, (_, n) => ({
      ...reagan,
      id: `smith-${n}`,
      name: `Smith ${n}`,
      names: [{ text: 'Smith', use: 'short' } as const, { text: `Ada Smith${n}`, use: 'full' } as const],
      facts: [],
    }));
    const made = finished({ ...summit, entities: smiths });
    expect(made?.leftOut.map(({ id }) => id)).toEqual(['smith-2000', 'smith-2001']);
    expect(readStoryFile(made === null ? '' : fileText(made.file)).kind).toBe('file');
  });

  it('says nothing of blank names and of sources that nothing rests on', () => {
    const made = finished(addEntity({ ...summit, entities: [{ ...reagan, facts: [] }] }, 'place').draft);
    expect(made?.file.entities).toHaveLength(1);
    expect(made?.leftOut).toEqual([]);
    expect(made?.file.sources).toHaveLength(1);
  });

  it('keeps ids that came with a file, and makes no second one of them', () => {
    const made = finished({ ...summit, entities: [{ ...reagan, id: 'ronald-reagan' }, reagan] });
    expect(made?.file.entities.map(({ id }) => id)).toEqual(['ronald-reagan', 'ronald-reagan-2']);
  });
});
