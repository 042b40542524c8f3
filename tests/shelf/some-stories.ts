/** Stories as the popup may have to show them. */
import { vi } from 'vitest';
import type { ImportPreview } from '../../components/library/import-file.ts';
import type { LocatedProblem } from '../../components/library/story-file.ts';
import type { StoryHeader } from '../../components/library/story-records.ts';
import type { StoriesProps } from '../../components/popup/StoriesSection.tsx';
import type { IncomingFile, IncomingFileState } from '../../components/shelf/incoming.ts';

const counts = { person: 12, place: 5, organization: 1 };

export const purchase: StoryHeader = {
  id: 'purchase',
  title: 'The purchase of Alaska',
  language: 'en',
  version: 2,
  by: 'A class in Sitka',
  date: '1867-03-30',
  summary: 'Russia sells Alaska to the United States for 7.2 million dollars.',
  counts,
  bytes: 48_000,
  origin: 'reader',
  isOn: true,
  place: 1,
  isRemoved: false,
};
export const comet: StoryHeader = {
  ...purchase,
  id: 'comet',
  title: 'Miss Mitchell’s comet',
  by: null,
  place: 2,
};
/** With words as long as a file may have them, and from right to left. */
export const long: StoryHeader = {
  ...purchase,
  id: 'long',
  title: 'Unabridgeable'.repeat(9),
  by: 'Redaktionsgemeinschaft'.repeat(5),
  place: 3,
};
export const hebrew: StoryHeader = {
  ...purchase,
  id: 'hebrew',
  title: 'רכישת אלסקה',
  language: 'he',
  place: 4,
};

export const preview: ImportPreview = {
  ...purchase,
  some: [
    { kind: 'person', name: 'William Seward', picture: { kind: 'none' } },
    { kind: 'person', name: 'Eduard de Stoeckl', picture: { kind: 'monogram', letters: 'ES' } },
    { kind: 'place', name: 'Sitka', picture: { kind: 'map', map: 'alaska', shows: 'Alaska' } },
  ],
  warnings: [],
  madeFor: null,
  existing: null,
};

export const problems = (count: number): readonly LocatedProblem[] =>
  Array.from({ length: count }, (_, n) => ({
    line: n + 3,
    column: 9,
    path: `entities[${n}].names[0].text`,
    problem: { key: 'nameShared', name: '"Alaska"', other: '"united-states"' },
  }));

export const arriving = (state: IncomingFileState, key = 1, file = 'purchase.json'): IncomingFile => ({
  key,
  file,
  state,
});

export const ready = (changed: Partial<ImportPreview> = {}, key = 1): IncomingFile =>
  arriving({ kind: 'ready', preview: { ...preview, ...changed }, hasChanged: false }, key);

/** What the popup shows of stories, changed as given, with what it calls. */
export function shelf(changed: Partial<StoriesProps> = {}) {
  const calls = {
    onSwitchBundled: vi.fn(),
    onSaveBundled: vi.fn(),
    onSwitch: vi.fn(),
    onSwitchPack: vi.fn(),
    onLimit: vi.fn(),
    onOnlyAt: vi.fn(),
    onLimitIncoming: vi.fn(),
    onSave: vi.fn(),
    onRemove: vi.fn(),
    onRestore: vi.fn(),
    onFiles: vi.fn(),
    onAdd: vi.fn(),
    onDrop: vi.fn(),
    onUndoUpdate: vi.fn(),
    onCheck: vi.fn(),
    onDaily: vi.fn(),
    onUndoLoaded: vi.fn(),
    fileOf: vi.fn(),
    onOpenElsewhere: vi.fn(),
  };
  const shown: StoriesProps = {
    bundled: { title: 'Trump and Putin meet in Alaska', language: 'en', counts, isOn: true, isLocked: false },
    stories: [purchase, comet],
    incoming: [],
    loading: [],
    done: '',
    added: null,
    updated: [],
    failure: null,
    chooser: 'here',
    site: 'news.example',
    only: null,
    ...calls,
    ...changed,
  };
  return { shown, calls };
}
