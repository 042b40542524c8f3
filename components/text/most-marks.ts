/**
 * A letter's combining marks beyond so many are dropped. No language has words with more: it is where the stream-safe text
 * format cuts as well (UAX #15, section 13). Browsers compose text in a time that grows with the square of the marks.
 */
export const mostMarks = 30;
