import { describe, expect, it } from 'vitest';
import type { ImportPreview, ImportReport, importFile } from '../../components/library/import-file.ts';
import type { Sites, StoryHeader } from '../../components/library/story-records.ts';
import { FileImports, type IncomingFile, maxFiles } from '../../components/shelf/incoming.ts';

const preview: ImportPreview = {
  id: 'purchase',
  title: 'The purchase of Alaska',
  language: 'en',
  version: 2,
  by: null,
  date: '1867-03-30',
  summary: 'Russia sells Alaska.',
  counts: { person: 2, place: 1, organization: 0 },
  bytes: 900,
  some: [],
  warnings: [],
  madeFor: null,
  existing: null,
};

const header: StoryHeader = {
  ...preview,
  origin: 'reader',
  revision: 'first',
  isOn: true,
  place: 1,
  isRemoved: false,
};
const { version, origin } = header;
/** The story of that header, as a worker finds it; its file is the one on its way, or not. */
const thereAs = (isSame: boolean, revision = 'first') => ({ version, origin, revision, isSame });

const checked: ImportReport = { kind: 'checked', preview };
const added: ImportReport = { kind: 'added', header, previous: null };

/** Files on their way, with workers that say what the test has them say. */
function stage() {
  const stop = new AbortController();
  const workers: {
    file: string;
    report: (report: ImportReport) => void;
    added: (number | null)[];
    sites: (Sites | undefined)[];
    compared: number;
    gone: boolean;
  }[] = [];
  const reported: {
    incoming: readonly IncomingFile[];
    arrived: [string, number | null][];
    canceled: number;
  } = {
    incoming: [],
    arrived: [],
    canceled: 0,
  };
  const start: typeof importFile = ({ file, onReport, signal }) => {
    const worker = {
      file: file.name,
      report: onReport,
      added: [] as (number | null)[],
      sites: [] as (Sites | undefined)[],
      compared: 0,
      gone: false,
    };
    signal.addEventListener('abort', () => {
      worker.gone = true;
    });
    workers.push(worker);
    return {
      compare: () => {
        worker.compared += 1;
      },
      add: (replaces, more) => {
        worker.added.push(replaces);
        worker.sites.push(more?.sites);
      },
    };
  };
  const files = new FileImports({
    languages: ['en'],
    signal: stop.signal,
    importFile: start,
    onChange: (incoming) => {
      reported.incoming = incoming;
    },
    onAdded: ({ id }, replaced) => void reported.arrived.push([id, replaced?.version ?? null]),
    onCanceledWhileAdding: () => {
      reported.canceled += 1;
    },
  });
  const worker = (at = 0) => {
    const found = workers[at];
    if (found === undefined) throw new Error(`There is no worker ${at} yet.`);
    return found;
  };
  const kinds = () => reported.incoming.map(({ file, state }) => `${file}: ${state.kind}`);
  const keyOf = (file: string) => reported.incoming.find((one) => one.file === file)?.key ?? -1;
  return { files, reported, worker, workers, kinds, keyOf, stop };
}

const file = (name: string): File => new File(['{}'], name);
/** Waits until promises that are settled have had their effects. */
const turn = () => new Promise((done) => setTimeout(done));

describe('files', () => {
  it('are added for the chosen sites, also after another change was faster; else for those of the replaced story', async () => {
    const { files, reported, worker, keyOf } = stage();
    files.addFiles([file('a.json')]);
    await turn();
    worker().report(checked);
    files.setSites(keyOf('a.json'), ['news.example']);
    expect(reported.incoming[0]?.state).toMatchObject({ kind: 'ready', sites: ['news.example'] });
    files.add(keyOf('a.json'));
    worker().report({ kind: 'conflict', existing: thereAs(false) });
    expect(reported.incoming[0]?.state).toMatchObject({ kind: 'ready', sites: ['news.example'] });
    files.add(keyOf('a.json'));
    expect(worker().sites).toEqual([['news.example'], ['news.example']]);
    files.addFiles([file('b.json')]);
    await turn();
    worker(1).report(checked);
    files.add(keyOf('b.json'));
    expect(worker(1).sites).toEqual([undefined]);
  });

  it('are read one after the other', async () => {
    const { files, kinds, worker, workers } = stage();
    files.addFiles([file('a.json'), file('b.json')]);
    await turn();
    expect(workers.length).toBe(1);
    worker().report({ kind: 'checking' });
    await turn();
    expect(workers.length).toBe(1);
    worker().report(checked);
    await turn();
    expect(workers.map((one) => one.file)).toEqual(['a.json', 'b.json']);
    expect(kinds()).toEqual(['a.json: ready', 'b.json: reading']);
  });

  it('that are refused end their worker, and do not block others', async () => {
    const { files, kinds, worker, workers } = stage();
    files.addFiles([file('a.json'), file('b.json')]);
    await turn();
    worker().report({ kind: 'refused', refusal: { kind: 'empty' } });
    await turn();
    expect(worker().gone).toBe(true);
    expect(workers.length).toBe(2);
    expect(kinds()).toEqual(['a.json: refused', 'b.json: reading']);
  });

  it('are added on request, once, and then removed from the list', async () => {
    const { files, kinds, worker, reported, keyOf } = stage();
    files.addFiles([file('a.json')]);
    await turn();
    worker().report(checked);
    files.add(keyOf('a.json'));
    files.add(keyOf('a.json'));
    expect(kinds()).toEqual(['a.json: adding']);
    expect(worker().added).toEqual([null]);
    worker().report(added);
    expect(kinds()).toEqual([]);
    expect(reported.arrived).toEqual([['purchase', null]]);
    expect(worker().gone).toBe(true);
  });

  it('say which version they replace', async () => {
    const { files, worker, reported, keyOf } = stage();
    files.addFiles([file('a.json')]);
    await turn();
    const there = { version: 1, origin: 'reader', isSame: false } as const;
    worker().report({ kind: 'checked', preview: { ...preview, existing: there } });
    files.add(keyOf('a.json'));
    expect(worker().added).toEqual([1]);
    worker().report(added);
    expect(reported.arrived).toEqual([['purchase', 1]]);
  });

  it('are called as they are, but for what turns the direction of text or is very long', () => {
    const { files, reported } = stage();
    files.addFiles([
      file('rail\u202Enosj.exe'),
      file('<b>قصة</b>.json'),
      file('\u200F'),
      file('x'.repeat(300)),
    ]);
    expect(reported.incoming.map((one) => one.file)).toEqual([
      'rail nosj.exe',
      '<b>قصة</b>.json',
      '…',
      `${'x'.repeat(119)}…`,
    ]);
  });

  it('are compared again when another change was faster', async () => {
    const { files, worker, reported, keyOf } = stage();
    files.addFiles([file('a.json')]);
    await turn();
    worker().report(checked);
    files.add(keyOf('a.json'));
    worker().report({ kind: 'conflict', existing: { ...thereAs(false), version: 5 } });
    expect(reported.incoming).toMatchObject([
      { state: { kind: 'ready', hasChanged: true, preview: { existing: { version: 5 } } } },
    ]);
    files.add(keyOf('a.json'));
    expect(worker().added).toEqual([null, 5]);
    expect(reported.arrived).toEqual([]);
  });

  it('are compared with the current stories, after changes in this or another window', async () => {
    const { files, worker, reported, keyOf } = stage();
    files.addFiles([file('a.json')]);
    await turn();
    worker().report(checked);
    files.compare([header]);
    worker().report({ kind: 'compared', existing: { ...thereAs(false), version: 1 } });
    expect(reported.incoming).toMatchObject([
      { state: { hasChanged: false, preview: { existing: { version: 1 } } } },
    ]);
    files.add(keyOf('a.json'));
    expect(worker().added).toEqual([1]);
  });

  it('are compared again whenever their story has changed, even to one of the same version and size', async () => {
    const { files, worker, reported } = stage();
    files.addFiles([file('a.json')]);
    await turn();
    files.compare([header]);
    worker().report({ kind: 'checked', preview: { ...preview, existing: thereAs(true) } });
    files.compare([
      { ...header, isOn: false },
      { ...header, id: 'comet', revision: 'another' },
    ]);
    expect(worker().compared).toBe(0);
    files.compare([{ ...header, revision: 'second' }]);
    expect(worker().compared).toBe(1);
    worker().report({ kind: 'compared', existing: thereAs(false, 'second') });
    expect(reported.incoming).toMatchObject([
      { state: { kind: 'ready', preview: { existing: { isSame: false } } } },
    ]);
    files.compare([]);
    expect(worker().compared).toBe(2);
  });

  it('are the same as a story just added from the same bytes, and as a restored one', async () => {
    const { files, worker, reported } = stage();
    const isSame = () =>
      reported.incoming.map(({ state }) => 'preview' in state && state.preview.existing?.isSame);
    files.addFiles([file('a (1).json')]);
    await turn();
    worker().report(checked);
    files.compare([header]);
    worker().report({ kind: 'compared', existing: thereAs(true) });
    expect(isSame()).toEqual([true]);
    files.compare([]);
    worker().report({ kind: 'compared', existing: null });
    files.compare([header]);
    worker().report({ kind: 'compared', existing: thereAs(true) });
    expect(isSame()).toEqual([true]);
    expect(worker().compared).toBe(3);
  });

  it('ignore a comparison after which the stories have changed', async () => {
    const { files, worker, reported } = stage();
    const there = thereAs(true);
    files.addFiles([file('a.json')]);
    await turn();
    worker().report({ kind: 'checked', preview: { ...preview, existing: there } });
    files.compare([]);
    files.compare([header]);
    worker().report({ kind: 'compared', existing: null });
    expect(reported.incoming).toMatchObject([{ state: { preview: { existing: there } } }]);
  });

  it('are compared again when the stories have changed while they were read', async () => {
    const { files, worker } = stage();
    files.addFiles([file('a.json')]);
    await turn();
    files.compare([header]);
    worker().report(checked);
    expect(worker().compared).toBe(1);
  });

  it('that are canceled while they are read end their worker, and the next one is read', async () => {
    const { files, kinds, worker, workers, reported, keyOf } = stage();
    files.addFiles([file('a.json'), file('b.json'), file('c.json')]);
    await turn();
    files.drop(keyOf('b.json'));
    files.drop(keyOf('a.json'));
    await turn();
    expect(worker().gone).toBe(true);
    expect(workers.map((one) => one.file)).toEqual(['a.json', 'c.json']);
    expect(kinds()).toEqual(['c.json: reading']);
    expect(reported.canceled).toBe(0);
  });

  it('that are canceled while they are added may have been added: that is checked', async () => {
    const { files, worker, reported, keyOf } = stage();
    files.addFiles([file('a.json')]);
    await turn();
    worker().report(checked);
    files.add(keyOf('a.json'));
    files.drop(keyOf('a.json'));
    expect(reported.canceled).toBe(1);
    worker().report(added);
    expect(reported.arrived).toEqual([]);
  });

  it('that fail say why, and end their worker', async () => {
    const { files, worker, reported, keyOf } = stage();
    files.addFiles([file('a.json')]);
    await turn();
    worker().report(checked);
    files.add(keyOf('a.json'));
    worker().report({ kind: 'failed', failure: { kind: 'full', reason: 'There is no room.' } });
    expect(reported.incoming).toMatchObject([{ state: { kind: 'failed', failure: { kind: 'full' } } }]);
    expect(worker().gone).toBe(true);
  });

  it(`are no more than ${maxFiles} at once`, () => {
    const { files, reported } = stage();
    files.addFiles(Array.from({ length: maxFiles + 5 }, (_, n) => file(`${n}.json`)));
    files.addFiles([file('one-more.json')]);
    expect(reported.incoming.length).toBe(maxFiles);
  });

  it('all end when the window is closed', async () => {
    const { files, worker, stop } = stage();
    files.addFiles([file('a.json')]);
    await turn();
    worker().report(checked);
    stop.abort();
    expect(worker().gone).toBe(true);
  });

  it('that wait are not started when the window is closed', async () => {
    const { files, workers, stop } = stage();
    files.addFiles([file('a.json'), file('b.json')]);
    await turn();
    stop.abort();
    await turn();
    expect(workers.map((one) => one.file)).toEqual(['a.json']);
  });
});
