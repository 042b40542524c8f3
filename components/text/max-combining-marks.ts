/**
 * A letter's combining marks beyond this many are dropped. No language has words with more: the stream-safe text
 * format cuts there too (UAX #15, section 13). The time browsers take to compose text grows with the square of the
 * marks.
 */
export const maxCombiningMarks = 30;
