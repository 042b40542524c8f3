/** What a tab really shows: pictures of it, compared pixel by pixel. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Point, Tab } from './driver.ts';

/** A picture of a tab, as a PNG in Base64. */
export type Picture = string & { readonly brand: 'Picture' };

export type Area = Point & { readonly width: number; readonly height: number };

export async function pictureOf(tab: Tab): Promise<Picture> {
  const folder = await mkdtemp(join(tmpdir(), 'namelight-picture-'));
  try {
    const path = join(folder, 'tab.png');
    await tab.screenshot(path);
    return (await readFile(path, 'base64')) as Picture;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What is otherwise in an area of the second picture. Contrasts are those of WCAG, 1 to 21. */
export type Difference = {
  /** The share of its pixels that changed, 0 to 1. */
  readonly changed: number;
  /** How far down the first row with a changed pixel is, 0 to 1; 1 if there is none. */
  readonly top: number;
  /** The greatest contrast of a changed pixel against what is behind the text now. */
  readonly ofChanges: number;
  /** The contrast of what is behind the text now against what was. */
  readonly ofBackground: number;
  /** The greatest contrast of any pixel against what is behind the text now: that of the text. */
  readonly ofText: number;
};

/** Compares two pictures within areas; `in` is a page of the extension, where no page's policy applies. */
export function differences(compared: {
  readonly before: Picture;
  readonly after: Picture;
  readonly areas: readonly Area[];
  readonly in: Frame;
}): Promise<readonly Difference[]> {
  const { before, after, areas, in: page } = compared;
  return page.evaluate(
    async ({ before, after, areas }) => {
      type Pixels = readonly (readonly number[])[];
      async function contextOf(picture: string): Promise<OffscreenCanvasRenderingContext2D> {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (context === null) throw new Error('There is no canvas.');
        context.drawImage(bitmap, 0, 0);
        return context;
      }
      function pixelsOf(context: OffscreenCanvasRenderingContext2D, area: Area): Pixels {
        const [width, height] = [Math.round(area.width), Math.round(area.height)];
        const { data } = context.getImageData(Math.round(area.x), Math.round(area.y), width, height);
        return Array.from({ length: width * height }, (_, at) => [...data.slice(at * 4, at * 4 + 3)]);
      }
      const luminance = (rgb: readonly number[]): number => {
        const [red = 0, green = 0, blue = 0] = rgb
          .map((part) => part / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const contrast = (one: readonly number[], other: readonly number[]): number => {
        const [a, b] = [luminance(one), luminance(other)];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      };
      /** The color of most pixels. */
      const backgroundOf = (pixels: Pixels): readonly number[] => {
        const counts = new Map<string, number>();
        for (const pixel of pixels) counts.set(pixel.join(), (counts.get(pixel.join()) ?? 0) + 1);
        const [most = ''] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
        return most.split(',').map(Number);
      };
      function compare(was: Pixels, is: Pixels, width: number, height: number): Difference {
        const background = backgroundOf(is);
        // Two pictures of the same text may differ in the last bit.
        const differs = (at: number): boolean =>
          is[at]?.some((part, channel) => Math.abs(part - (was[at]?.[channel] ?? 0)) > 4) === true;
        const changed = is.flatMap((_, at) => (differs(at) ? [at] : []));
        const greatest = (pixels: Pixels): number =>
          pixels.reduce((most, pixel) => Math.max(most, contrast(pixel, background)), 1);
        return {
          changed: changed.length / is.length,
          top: changed[0] === undefined ? 1 : Math.floor(changed[0] / width) / height,
          ofChanges: greatest(changed.map((at) => is[at] ?? background)),
          ofBackground: contrast(background, backgroundOf(was)),
          ofText: greatest(is),
        };
      }
      const [was, is] = [await contextOf(before), await contextOf(after)];
      return areas.map((area) =>
        compare(pixelsOf(was, area), pixelsOf(is, area), Math.round(area.width), Math.round(area.height)),
      );
    },
    { before, after, areas },
  );
}
