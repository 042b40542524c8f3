import { describe, expect, it } from 'vitest';
import { guessDescription, guessKind, placeTypeIn } from '../../components/drafts/guess-kind.ts';

/** The name of a sentence stands in brackets. */
function guessed(marked: string): string {
  const name = /\[(.+)\]/.exec(marked)?.[1] ?? '';
  const { kind, type, clue } = guessKind(name, marked.replace(/[[\]]/g, ''));
  const word = 'word' in clue ? ` “${clue.word}”` : '';
  return `${kind}${type === '' ? '' : ` (${type})`}: ${clue.kind}${word}`;
}

describe('the kind of a name is guessed', () => {
  it.each([
    ['[Columbia University] has an institute for it.', 'organization (university): inside “University”'],
    ['She studied at the [University of Iceland].', 'organization (university): inside “University”'],
    [
      'The [Central Intelligence Agency] knew.',
      'organization (intelligence-agency): inside “Intelligence Agency”',
    ],
    ['Shares of [Siemens AG] fell.', 'organization (company): inside “AG”'],
    ['He worked for [Apple Inc.] then.', 'organization (company): inside “Inc.”'],
    ['The [Supreme Court] ruled.', 'organization (court): inside “Supreme Court”'],
    ['They sailed on [Lake Baikal] in June.', 'place (water): inside “Lake”'],
    ['The summit of [Mount Everest] is cold.', 'place (mountain): inside “Mount”'],
    ['The [Winter Palace] burned.', 'place (building): inside “Palace”'],
    ['[Mr. Gorbachev] spoke first.', 'person: inside “Mr.”'],
    ['[General Motors] closed a plant.', 'organization (company): inside “Motors”'],
    ['They met [General Marshall] there.', 'person: inside “General”'],
    ['[Ronald Reagan] landed on Thursday.', 'person: inside “Ronald”'],
    ['Senator [Frank Church] asked.', 'person: before “Senator”'],
    ['Nobody saw [Frank Church] there.', 'person: inside “Frank”'],
  ])('by its own words: %s', (sentence, guess) => expect(guessed(sentence)).toBe(guess));

  it.each([
    ['Secretary of State [George Shultz] smiled.', 'person: before “Secretary of State”'],
    ['Dr. [Sigurdardottir] disagreed.', 'person: before “Dr.”'],
    ['Bundeskanzlerin [Merkel] reiste ab.', 'person: before “Bundeskanzlerin”'],
    ['Le président [Mitterrand] attend.', 'person: before “président”'],
    ['Президент [Горбачёв] прилетел.', 'person: before “Президент”'],
    ['The city of [Reykjavik] is small.', 'place (city): before “city”'],
    ['On the island of [Heimaey] a volcano broke out.', 'place (island): before “island”'],
    ['The president of [Iceland] greeted them.', 'place (other): before “president of”'],
    ['They met in [Reykjavik] on Saturday.', 'place (other): before “in”'],
    ['Sie flogen nach [Keflavik] weiter.', 'place (other): before “nach”'],
    ['Они встретились в [Рейкьявике] в субботу.', 'place (other): before “в”'],
  ])('by what is before it: %s', (sentence, guess) => expect(guessed(sentence)).toBe(guess));

  it.each([
    ['[Höfði], a white house by the sea, was chosen.', 'place (building): after “house”'],
    ['[Keflavik] is a town of fishermen.', 'place (town): after “town”'],
    ['[Maersk], the shipping company, paid.', 'organization (company): after “company”'],
    ['[Finnbogadóttir], the president of Iceland, came.', 'person: after “president”'],
    ['[Shevardnadze] said nothing.', 'person: after “said”'],
    ['[Akhromeyev], who had come by night, agreed.', 'person: after “who”'],
  ])('by what is behind it: %s', (sentence, guess) => expect(guessed(sentence)).toBe(guess));

  it.each([
    ['[NATO] was told.', 'organization (other): letters'],
    ['The [U.S.] agreed.', 'place (country): letters'],
    ['В [СССР] молчали.', 'place (country): letters'],
    ['[Perle] and others waited.', 'person: none'],
    ['[Perle]', 'person: none'],
  ])('or not: %s', (sentence, guess) => expect(guessed(sentence)).toBe(guess));

  it('from nothing, and from megabytes, at once', () => {
    expect(guessKind('', '').kind).toBe('person');
    const much = 'of the city '.repeat(200_000);
    expect(guessKind('Reykjavik', `${much}Reykjavik${much}`)).toMatchObject({ kind: 'person' });
    expect(guessKind(much, much).kind).toBeTypeOf('string');
  });
});

describe('a description is offered', () => {
  it.each([
    ['George Shultz', 'George Shultz, the secretary of state, smiled.', 'The secretary of state.'],
    ['Höfði', 'They met at Höfði, a white house by the sea.', 'A white house by the sea.'],
    ['Merkel', 'Merkel, die Kanzlerin, schwieg.', 'Die Kanzlerin.'],
    ['Cousteau', 'Cousteau, l’explorateur français, est là.', 'L’explorateur français.'],
  ])('for %s', (name, sentence, description) => expect(guessDescription(name, sentence)).toBe(description));

  it.each([
    ['Reagan', 'Reagan, Gorbachev and others met.'],
    ['Reagan', 'Reagan spoke.'],
    ['Reagan', ''],
    ['', 'Reagan, the president, spoke.'],
    ['Reagan', `Reagan, the ${'very '.repeat(60)}old man, spoke.`],
  ])('not for %s in %s', (name, sentence) => expect(guessDescription(name, sentence)).toBe(''));
});

describe('the kind of place in a description', () => {
  it.each([
    ['The capital of Iceland.', 'en', 'city'],
    ['A river in Bavaria.', 'en', 'water'],
    ['An island in the Atlantic.', 'en', 'island'],
    ['A city hall by the river.', 'en', 'building'],
    ['House by the sea in which the two talk.', 'en', 'building'],
    ['Die Hauptstadt Islands.', 'de', 'city'],
    ['Ein Fluss in Bayern.', 'de', 'water'],
    ['La capitale de l’Islande.', 'fr', 'city'],
    ['Una isla del Atlántico.', 'es', 'island'],
    ['Столица Исландии.', 'ru', 'city'],
    ['Річка в Україні.', 'uk', 'water'],
    ['عاصمة آيسلندا.', 'ar', 'city'],
    ['आइसलैंड की राजधानी।', 'hi', 'city'],
    ['Where the two of them met.', 'en', null],
    ['Seat of the ministry, by a lake.', 'en', null],
    ['', 'en', null],
  ])('%j in %s: %s', (description, language, type) => {
    expect(placeTypeIn(description, language)).toBe(type);
  });
});
