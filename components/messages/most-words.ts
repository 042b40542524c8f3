/**
 * A frame asks about no more words than these: ten times what a long book has of capitalized words, and about what a
 * million characters of Chinese have of pairs. A question with as many costs the background some 60 ms, and its message has 2 MB.
 */
export const mostWords = 200_000;
