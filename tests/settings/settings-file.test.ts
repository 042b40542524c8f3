import { describe, expect, it } from 'vitest';
import { readSettingsFile as read, settingsFileText } from '../../components/settings/settings-file.ts';

const readSettingsFile = (text: string) => read(text, null);

describe('a settings file', () => {
  it('restores exactly what was stored, invalid and unknown parts too', () => {
    const stored = { delay: 700, 'site:example.com': 'off', theme: 'neon', unknownKey: [1] };
    expect(readSettingsFile(settingsFileText(stored))).toEqual({
      kind: 'settings',
      change: { kind: 'replace', after: stored },
      problems: [{ kind: 'invalid-value', key: 'theme', value: '"neon"', instead: '"auto"' }],
    });
  });

  it('reports errors field by field', () => {
    const text = settingsFileText({
      delay: 'soon',
      'site:Example.com': 'off',
      'kind:place': 1,
      theme: 'dark',
    });
    const content = readSettingsFile(text);
    expect(content.kind === 'settings' && content.problems).toEqual([
      { kind: 'invalid-value', key: 'kind:place', value: '1', instead: 'true' },
      { kind: 'invalid-value', key: 'delay', value: '"soon"', instead: '400' },
      { kind: 'invalid-site', key: 'site:Example.com', value: '"off"' },
    ]);
  });

  it('is taken with what an organization has locked, and says so', () => {
    const stored = {
      theme: 'dark',
      'kind:place': false,
      'site:a.example': 'off',
      'site:b.example': 'off',
      delay: 0,
    };
    const isLocked = (setting: string, site?: string) =>
      ['theme', 'kinds'].includes(setting) || site === 'a.example';
    expect(read(settingsFileText(stored), { isLocked })).toEqual({
      kind: 'settings',
      change: { kind: 'replace', after: stored },
      problems: [
        { kind: 'locked', key: 'theme' },
        { kind: 'locked', key: 'kind:place' },
        { kind: 'locked', key: 'site:a.example' },
      ],
    });
  });

  it('may have been saved by an editor that puts a mark before the text', () => {
    expect(readSettingsFile(`\uFEFF${settingsFileText({ on: false })}`)).toMatchObject({
      change: { kind: 'replace', after: { on: false } },
    });
  });

  it.each([
    ['', 'no-json'],
    ['{"namelight": "settings", "stored": {', 'no-json'],
    ['<!doctype html>', 'no-json'],
    ['null', 'no-settings-file'],
    ['[]', 'no-settings-file'],
    ['{"version": 1, "delay": 700}', 'no-settings-file'],
    ['{"namelight": "settings"}', 'no-settings-file'],
    ['{"namelight": "settings", "stored": ["on"]}', 'no-settings-file'],
  ])('is not what says %j', (text, why) => {
    expect(readSettingsFile(text)).toEqual({ kind: 'refused', why });
  });
});
