import { describe, expect, it } from 'vitest';
import { readSettingsFile, settingsFileText } from '../../components/settings/settings-file.ts';

describe('a settings file', () => {
  it('restores exactly what was stored, invalid and unknown parts too', () => {
    const stored = { delay: 700, 'site:example.com': 'off', theme: 'neon', stranger: [1] };
    expect(readSettingsFile(settingsFileText(stored))).toMatchObject({ kind: 'settings', stored });
  });

  it('reports errors field by field', () => {
    const text = settingsFileText({
      delay: 'soon',
      'site:Example.com': 'off',
      'kind:place': 1,
      theme: 'dark',
    });
    const read = readSettingsFile(text);
    expect(read.kind === 'settings' && read.problems).toEqual([
      'kind:place is 1, which is not valid; using true',
      'delay is "soon", which is not valid; using 400',
      'site:Example.com is "off", which is not valid and was ignored',
    ]);
  });

  it('may have been saved by an editor that puts a mark before the text', () => {
    expect(readSettingsFile(`\uFEFF${settingsFileText({ on: false })}`)).toMatchObject({
      stored: { on: false },
    });
  });

  it.each([
    ['', /cannot be read as JSON/],
    ['{"namelight": "settings", "stored": {', /cannot be read as JSON/],
    ['<!doctype html>', /cannot be read as JSON/],
    ['null', /not a settings file of Namelight/],
    ['[]', /not a settings file of Namelight/],
    ['{"version": 1, "delay": 700}', /not a settings file of Namelight/],
    ['{"namelight": "settings"}', /not a settings file of Namelight/],
    ['{"namelight": "settings", "stored": ["on"]}', /not a settings file of Namelight/],
  ])('is not what says %j', (text, why) => {
    expect(readSettingsFile(text)).toEqual({ kind: 'refused', why: expect.stringMatching(why) });
  });
});
