import { describe, expect, it } from 'vitest';
import { canBeginName, isWordAt } from '../../components/finder/characters.ts';

/** All characters of one code unit. */
const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => !/\p{Surrogate}/u.test(character),
);

describe('a character’s class by its code', () => {
  it('belongs to a word exactly if it is a letter, a mark or a digit', () => {
    const wrong = characters.filter((one) => isWordAt(one, 0) !== /[\p{L}\p{M}\p{N}]/u.test(one));
    expect(wrong).toEqual([]);
  });

  it('can begin a name exactly if it is a capital or a letter of a script without case', () => {
    const wrong = characters.filter((one) => canBeginName(one, 0) !== /[\p{Lu}\p{Lt}\p{Lo}]/u.test(one));
    expect(wrong).toEqual([]);
  });

  it('is read whole where two code units write it', () => {
    expect(isWordAt('𐐀', 0)).toBe(true);
    expect(isWordAt('𐐀', 1)).toBe(true);
    expect(isWordAt('😀', 0)).toBe(false);
    expect(canBeginName('𐐀', 0)).toBe(true);
  });
});
