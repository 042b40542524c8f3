import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { importSettings } from '../../components/popup/SettingsFileSection.tsx';
import type { SettingsChange } from '../../components/settings/change.ts';
import { organizationIn } from '../../components/settings/policy.ts';
import { settingsFileText } from '../../components/settings/settings-file.ts';
import { SettingsWriter } from '../../components/settings/writer.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: fakeBrowser };
});
/** What stands for the message to the background. */
vi.mock('../../components/ui/save-settings.ts', () => ({
  saveSettings: async (change: SettingsChange) => {
    const saved = await writer.save(change);
    return saved.kind === 'saved' ? saved.undo : expect.fail(saved.why.kind);
  },
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
  const organization = organizationIn({ locked: ['theme'] }, own);
  expect(await importSettings(new Blob([settingsFileText(others)]), organization)).toEqual({
    kind: 'imported',
    problems: [
      { kind: 'invalid-value', key: 'delay', value: '"soon"', instead: '400' },
      { kind: 'locked', key: 'theme' },
    ],
    undo: { kind: 'take-back', before: own, after: others },
  });
  expect(await stored()).toEqual(others);
});

it('says why a file is refused, and that nothing has changed', async () => {
  await expect(importSettings(new Blob(['{']), null)).rejects.toThrow(
    /^This is not a settings file: it cannot be read as JSON\. Your settings were not changed\.$/,
  );
  await expect(importSettings(new Blob(['{}']), null)).rejects.toThrow(
    /^This is not a settings file of Namelight\. Your settings were not changed\.$/,
  );
  expect(await stored()).toEqual(own);
});

it('says so of a file that cannot be read', async () => {
  const taken = new Blob(['{}']);
  vi.spyOn(taken, 'text').mockRejectedValue(new DOMException('It is gone.', 'NotReadableError'));
  await expect(importSettings(taken, null)).rejects.toThrow(
    /^The file could not be read\..* Your settings were not changed\.$/,
  );
});
