/**
 * Stems as they are shipped: with `!` between them, and those of a script that lies in one part of Unicode
 * written in Latin characters, which takes half the bytes.
 */

/** Scripts begin at multiples of it. */
const step = 0x80;
/** The longest are two steps long. */
const reach = 2 * step;

/** Writes a script's characters as `#` to `~` and, from there on, as `¡` and what follows. */
const shifts = { from: 0x23, to: 0x7e, more: 0x45 } as const;

/** Where the script begins that a text is written in, and nothing else; 0 where the text stays as it is. */
export function blockOf(text: string): number {
  const block = text.charCodeAt(0) & -step;
  const isWithin = [...text].every((character) => {
    const place = character.charCodeAt(0) - block;
    return place >= 0 && place < reach;
  });
  return isWithin && block >= 0x0370 && block < 0x2e80 ? block : 0;
}

export function writeStems(block: number, texts: readonly string[]): string {
  return texts.map((text) => (block === 0 ? text : shifted(text, (code) => inLatin(code - block)))).join('!');
}

export function readStems(block: number, written: string): readonly string[] {
  const texts = written.split('!');
  return block === 0 ? texts : texts.map((text) => shifted(text, (code) => block + outOfLatin(code)));
}

const inLatin = (place: number): number => {
  const code = place + shifts.from;
  return code <= shifts.to ? code : place + shifts.more;
};

const outOfLatin = (code: number): number => code - (code <= shifts.to ? shifts.from : shifts.more);

const shifted = (text: string, shift: (code: number) => number): string =>
  text.replace(/./gs, (character) => String.fromCharCode(shift(character.charCodeAt(0))));
