/**
 * The encoding of shipped stems: separated by `!`; those of a script that is in one part of Unicode are shifted to
 * Latin characters, which takes half the bytes.
 */

/** Scripts begin at multiples of this. */
const step = 0x80;
/** The longest scripts are two steps long. */
const maxExtent = 2 * step;

/** A script's characters become `#` to `~` and, beyond that, `¡` and what follows. */
const shifts = { from: 0x23, to: 0x7e, more: 0x45 } as const;

/** The first code unit of the script that all of a text is written in; 0 where the text is not shifted. */
export function scriptStartOf(text: string): number {
  const block = text.charCodeAt(0) & -step;
  const isWithin = [...text].every((character) => {
    const place = character.charCodeAt(0) - block;
    return place >= 0 && place < maxExtent;
  });
  return isWithin && block >= 0x0370 && block < 0x2e80 ? block : 0;
}

export function encodeStems(block: number, texts: readonly string[]): string {
  return texts.map((text) => (block === 0 ? text : shifted(text, (code) => toLatin(code - block)))).join('!');
}

export function decodeStems(block: number, written: string): readonly string[] {
  const texts = written.split('!');
  return block === 0 ? texts : texts.map((text) => shifted(text, (code) => block + fromLatin(code)));
}

const toLatin = (place: number): number => {
  const code = place + shifts.from;
  return code <= shifts.to ? code : place + shifts.more;
};

const fromLatin = (code: number): number => code - (code <= shifts.to ? shifts.from : shifts.more);

const shifted = (text: string, shift: (code: number) => number): string =>
  text.replace(/./gs, (character) => String.fromCharCode(shift(character.charCodeAt(0))));
