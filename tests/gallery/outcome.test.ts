import { describe, expect, it } from 'vitest';
import { isRight } from './view/look.ts';
import { judgeByLooks } from './view/outcome.ts';

/** What becomes of a page that is seen right (+) or wrong (-) once a second. */
function outcomes(looks: string): string {
  const judge = judgeByLooks();
  return [...looks].map((look, second) => judge({ isRight: look === '+', at: second * 1_000 })).join(' ');
}

describe('a page in the gallery', () => {
  it('is right once its marks have been as asked for a while', () => {
    expect(outcomes('--++')).toBe('looking looking looking right');
  });

  it('is not right for a moment alone: before it is read nothing is marked, which may be what is asked', () => {
    expect(outcomes('+-+-')).toBe('looking looking looking looking');
  });

  it('is wrong when it does not come right in time, and right when it does so late', () => {
    expect(
      outcomes(`${'-'.repeat(21)}++`)
        .split(' ')
        .slice(-4),
    ).toEqual(['looking', 'wrong', 'wrong', 'right']);
  });

  it('stays right when a tester changes it', () => {
    expect(outcomes('++--').split(' ').at(-1)).toBe('right');
  });
});

describe('what is seen of a page', () => {
  const tally = { kind: 'person', text: 'Lavrov', asked: 1, found: 1 } as const;
  const page = { frame: null, kind: 'seen', tallies: [tally] } as const;

  it('is right when all that can be seen is, out of reach as a frame may be', () => {
    expect(isRight([page, { frame: 0, kind: 'out-of-reach' }])).toBe(true);
  });

  it.each([
    ['a mark is missing', { ...page, tallies: [tally, { ...tally, found: 0 }] }],
    ['a mark is superfluous', { ...page, tallies: [{ ...tally, found: 2 }] }],
    ['a document does not say what must be marked', { frame: 0, kind: 'silent' }],
  ] as const)('is not right when %s', (_, sight) => {
    expect(isRight([page, sight])).toBe(false);
  });
});
