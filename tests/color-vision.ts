/** Colors as eyes tell them apart: contrast, and what is left of a difference where one kind of cone is missing. */

/** Red, green and blue in linear light, 0 to 1. */
type Light = readonly [red: number, green: number, blue: number];

type Matrix = readonly [Light, Light, Light];

/**
 * What each kind of eye sees of a color, for those to whom one kind of cone is missing altogether; by Machado,
 * Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009.
 */
const eyes = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

export type Eyes = keyof typeof eyes;
export const allEyes = Object.keys(eyes) as readonly Eyes[];

/** Reads `#rrggbb`. */
function lightOf(hex: string): Light {
  const part = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** The contrast of two colors as WCAG 2 has it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((hex) => dot([0.2126, 0.7152, 0.0722], lightOf(hex)) + 0.05)
    .toSorted((a, b) => b - a);
  return light / dark;
}

/** How far apart two colors are to such eyes, in Oklab: 0 the same, 1 as black and white; 0.02 is just seen. */
export function distance(one: string, other: string, to: Eyes): number {
  const [a, b] = [one, other].map((hex) => oklab(seen(lightOf(hex), to)));
  return Math.hypot(...(a ?? []).map((part, index) => part - (b?.[index] ?? 0)));
}

function seen(light: Light, by: Eyes): Light {
  const [red, green, blue] = times(eyes[by], light).map((part) => Math.min(1, Math.max(0, part)));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** By Björn Ottosson, "A perceptual color space for image processing", 2020. */
function oklab(light: Light): readonly number[] {
  const [long = 0, middle = 0, short = 0] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  ).map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [long, middle, short],
  );
}

const times = (matrix: Matrix, light: Light): readonly number[] => matrix.map((row) => dot(row, light));

const dot = (row: Light, light: Light): number => row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
