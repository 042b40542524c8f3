import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { importSettings } from '../../components/popup/SettingsFileSection.tsx';
import type { SettingsChange } from '../../components/settings/settings-change.ts';
import { settingsFileText } from '../../components/settings/settings-file.ts';
import { SettingsWriter } from '../../components/settings/writer.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});
/** What stands for the message to the background. */
vi.mock('../../components/popup/use-actions.ts', () => ({
  saveSettings: (change: SettingsChange) => writer.save(change),
}));
let writer: SettingsWriter;

const own = { theme: 'dark' };
const stored = () => fakeBrowser.storage.sync.get();

beforeEach(async () => {
  fakeBrowser.reset();
  writer = new SettingsWriter(new AbortController().signal);
  await fakeBrowser.storage.sync.set(own);
});

it('imports the settings of a file as a whole, and says which have no effect', async () => {
  const others = { delay: 'soon', theme: 'light' };
  const organization = { isLocked: (key: string) => key === 'theme', isPreset: () => false, problems: [] };
  expect(await importSettings(new Blob([settingsFileText(others)]), organization)).toEqual({
    kind: 'imported',
    problems: [
      'delay is "soon", which is not valid; using 400',
      'theme is set by your organization; the value in the file is not used',
    ],
    replaced: { before: own, after: others },
  });
  expect(await stored()).toEqual(others);
});

it('says why a file is refused, and that nothing has changed', async () => {
  await expect(importSettings(new Blob(['{']), null)).rejects.toMatchObject({
    name: 'SettingsFileRefused',
    message: 'This is not a settings file: it cannot be read as JSON. Your settings were not changed.',
  });
  expect(await stored()).toEqual(own);
});

it('says so of a file that cannot be read', async () => {
  const taken = new Blob(['{}']);
  vi.spyOn(taken, 'text').mockRejectedValue(new DOMException('It is gone.', 'NotReadableError'));
  await expect(importSettings(taken, null)).rejects.toThrow(
    /^The file could not be read\..* Your settings were not changed\.$/,
  );
});
