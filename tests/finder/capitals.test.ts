import { describe, it } from 'vitest';
import { expectMarked } from './expect-marked.ts';

describe('a place whose name is a common word', () => {
  it.each([
    'Writing by Ann Lee in [Anchorage|anchorage] and Omar Diaz in Lisbon; Editing by Kim Roe',
    'By Tom Hall in London, Eva Lind in Oslo and Max Wolf in [Anchorage|anchorage]',
    'Marchers on Fifth Avenue in [Anchorage|anchorage] (Photo by Jo Dunn / Anchorage Daily News)',
    'The Federal Aviation Administration and the National Weather Service in [Anchorage|anchorage]',
    'Storm Closes Every School in [Anchorage|anchorage]',
  ])('is recognized by a preposition among many capitals: %s', (sentence) => expectMarked(sentence));

  it.each([
    'The Seward Museum, the Nome Museum and the [Anchorage|anchorage] waterfront drew crowds.',
    'The bears woke late; [Anchorage|anchorage] woke early.',
  ])('is recognized by its capital in running text: %s', (sentence) => expectMarked(sentence));

  it.each([
    'Ship captains found poor anchorage there. Anchorage was refused to two vessels.',
    'Good Anchorage: Three Bays for Small Boats',
    'Tanker Catches Fire at Anchorage Off Fujairah',
    'Mini-Screws and Anchorage; Anchorage and Mini-Screws',
    'East Anchorage High School and the Anchorage School Board Closed early.',
    'Anchorage is free; anchorage fees went in May.',
  ])('is not marked where the word has a capital, too: %s', (sentence) => expectMarked(sentence));
});
