import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogs } from '../../assets/words/index.ts';
import { maxScreenshots, pictures, screenshotSize } from '../../tools/store/pictures.ts';
import config from '../../wxt.config.ts';
import { pathsOf, textOf } from '../files.ts';

const folder = 'docs/store';
const languages = Object.keys(catalogs);

/** Size and kind of color of a PNG, from its first chunk. */
function headOf(path: string): {
  readonly width: number;
  readonly height: number;
  readonly colorType: number;
} {
  const bytes = readFileSync(join(import.meta.dirname, '../..', path));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colorType: bytes.readUInt8(25) };
}

describe('the pictures', () => {
  it('are those that the script makes, and no others', () => {
    const made = pictures.map(({ name }) => `${folder}/${name}.png`);
    expect(pathsOf(`${folder}/*.png`)).toEqual(made.toSorted());
  });

  it.each(pictures)('$name has the size that stores ask for, and no transparency', ({ name, size }) => {
    const opaque = 2;
    expect(headOf(`${folder}/${name}.png`)).toEqual({ ...size, colorType: opaque });
  });

  it('of the extension at work are as many and as large as stores take', () => {
    const screenshots = pictures.filter(({ name }) => name.startsWith('screenshot'));
    expect(screenshots.length).toBeLessThanOrEqual(maxScreenshots);
    for (const { size } of screenshots) expect(size).toEqual(screenshotSize);
    const sizes = Object.fromEntries(pictures.map(({ name, size }) => [name, size]));
    expect(sizes).toMatchObject({
      'promo-small': { width: 440, height: 280 },
      'promo-marquee': { width: 1400, height: 560 },
    });
  });
});

describe('the texts', () => {
  it('the name is short enough for every store', async () => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new Error('The manifest is no function any more.');
    const { name } = await manifest({
      browser: 'chrome',
      command: 'build',
      manifestVersion: 3,
      mode: 'production',
    });
    expect(name).toMatch(/^.{2,45}$/);
  });

  it.each(languages)('in %s, the package’s own summary is short enough', (language) => {
    const { description } = catalogs[language as keyof typeof catalogs].browser;
    expect(description).toMatch(/^.{20,132}$/u);
  });

  it('there is a summary for each language, short enough for Mozilla', () => {
    const summaries: Readonly<Record<string, string>> = JSON.parse(textOf(`${folder}/summaries.json`));
    expect(Object.keys(summaries).toSorted()).toEqual(languages.toSorted());
    for (const summary of Object.values(summaries)) expect(summary).toMatch(/^.{20,250}$/);
  });

  it('there is a description for each language, which Edge insists on', () => {
    const described = pathsOf(`${folder}/descriptions/*`);
    expect(described).toEqual(
      languages.map((language) => `${folder}/descriptions/${language}.txt`).toSorted(),
    );
  });

  it.each(languages)('in %s, the description is plain text within the limits of all stores', (language) => {
    const description = textOf(`${folder}/descriptions/${language}.txt`);
    expect(description.length).toBeGreaterThan(250);
    expect(description.length).toBeLessThan(10_000);
    expect(description).not.toMatch(/<\w|\]\(|\*\*|https?:/);
  });
});
