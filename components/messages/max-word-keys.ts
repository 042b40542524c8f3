/**
 * The most word keys in a request: ten times the capitalized words of a long book, and about the character pairs in a
 * million characters of Chinese. Such a request costs the background some 60 ms, and its message has 2 MB.
 */
export const maxWordKeys = 200_000;
