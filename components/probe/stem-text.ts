/**
 * Stems as they are shipped: with `!` between them, and each character that lies in the group's block of
 * 128 written as one of Latin, which takes a third of the bytes.
 */

/** Characters in a block, as Unicode has them for most scripts. */
const blockSize = 0x80;

/** Writes a block's characters as `#` to `~` and, from there on, as `¡` to `Ä`. */
const shifts = { from: 0x23, to: 0x7e, more: 0x45 } as const;

/** The first code unit of the block that all characters of a text lie in; 0 where it stays as it is. */
export function blockOf(text: string): number {
  const block = text.charCodeAt(0) & -blockSize;
  const isWithin = [...text].every((character) => (character.charCodeAt(0) & -blockSize) === block);
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
