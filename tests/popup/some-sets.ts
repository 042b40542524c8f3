/** Fact sets as the popup may have to show them. */
import { vi } from 'vitest';
import type { LocatedProblem } from '../../components/fact-sets/fact-set-file.ts';
import type { ImportPreview } from '../../components/fact-sets/import-file.ts';
import type { SetHeader } from '../../components/fact-sets/set-records.ts';
import type { FactSetsProps } from '../../components/popup/FactSetsSection.tsx';
import type { IncomingFile, IncomingFileState } from '../../components/popup/incoming.ts';

const counts = { person: 12, place: 5, organization: 1 };

export const purchase: SetHeader = {
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
export const comet: SetHeader = {
  ...purchase,
  id: 'comet',
  title: 'Miss Mitchell’s comet',
  by: null,
  place: 2,
};
/** With words as long as a file may have them, and from right to left. */
export const long: SetHeader = {
  ...purchase,
  id: 'long',
  title: 'Unabridgeable'.repeat(9),
  by: 'Redaktionsgemeinschaft'.repeat(5),
  place: 3,
};
export const hebrew: SetHeader = {
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

/** What the popup shows of fact sets, changed as told, with what it calls. */
export function factSets(changed: Partial<FactSetsProps> = {}) {
  const calls = {
    onSwitchBundled: vi.fn(),
    onSaveBundled: vi.fn(),
    onSwitch: vi.fn(),
    onLimit: vi.fn(),
    onOnlyAt: vi.fn(),
    onLimitIncoming: vi.fn(),
    onMove: vi.fn(),
    onSave: vi.fn(),
    onRemove: vi.fn(),
    onRestore: vi.fn(),
    onFiles: vi.fn(),
    onAdd: vi.fn(),
    onDrop: vi.fn(),
    onOpenElsewhere: vi.fn(),
  };
  const shown: FactSetsProps = {
    bundled: { title: 'Trump and Putin meet in Alaska', language: 'en', counts, isOn: true, isLocked: false },
    sets: [purchase, comet],
    incoming: [],
    done: '',
    added: null,
    failure: null,
    chooser: 'here',
    site: 'news.example',
    only: null,
    ...calls,
    ...changed,
  };
  return { shown, calls };
}
