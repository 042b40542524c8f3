/** Which people, places and organizations a page names, by the grammar of names alone. */
import { describe, expect, it } from 'vitest';
import { propose } from '../../components/proposals/propose.ts';

const namesIn = (text: string, lang: string | null = 'en'): readonly string[] =>
  propose(text.split('\n').map((block) => ({ text: block, lang }))).map(({ name }) => name);

const only = (text: string, lang: string | null = 'en') => {
  const [first] = propose(text.split('\n').map((block) => ({ text: block, lang })));
  if (first === undefined) throw new Error('Nothing was found.');
  return first;
};

describe('a name', () => {
  it.each([
    ['He met Maria Ressa in Manila on Friday.', ['Maria Ressa', 'Manila']],
    ['Home Depot spokesman Jerry Shields said so.', ['Home Depot', 'Jerry Shields']],
    ['The union of Bank of Canada workers and the Food and Drug Administration agreed.', ['Bank of Canada']],
    [
      'It was run by John L. Clendenin and Ludwig van Beethoven.',
      ['John L. Clendenin', 'Ludwig van Beethoven'],
    ],
    ['VIENNA — The house stands in Braunau am Inn.', ['Vienna', 'Braunau am Inn']],
    ['NEW YORK - Stocks moved higher at the Red Cross.', ['New York', 'Red Cross']],
    ['They blamed Johnson & Johnson and O’Neill’s firm.', ['Johnson & Johnson', 'O’Neill']],
    ['a deal with al-Assad and the Trump-Putin summit', ['Assad', 'Trump-Putin']],
  ])('is found in "%s"', (text, names) => {
    for (const name of names) expect(namesIn(text)).toContain(name);
  });

  it('loses the titles before it and the forms of companies behind it', () => {
    expect(namesIn('He told Prime Minister Boris Johnson about Acme Robotics Inc. on Monday.')).toEqual([
      'Boris Johnson',
      'Acme Robotics',
    ]);
  });

  it('loses a title before whatever given name, and keeps one that is a part of it', () => {
    expect(namesIn('They met President Nayib Bukele.')).toEqual(['Nayib Bukele']);
    expect(namesIn('They saw King Charles with General Mark Milley.')).toEqual([
      'King Charles',
      'Mark Milley',
    ]);
  });

  it('is a company’s, though its first word is a title', () => {
    expect(only('They sued General Motors. On Friday General Motors said so.')).toMatchObject({
      name: 'General Motors',
      kind: 'organization',
    });
  });

  it('has all its spellings, and counts with each of them', () => {
    const text = 'The editor Maria Ressa won a prize. Ressa said so.\nThey thanked Ressa and Maria.';
    expect(only(text)).toMatchObject({
      name: 'Maria Ressa',
      spellings: ['Maria Ressa', 'Ressa', 'Maria'],
      mentions: [{ block: 0 }, { block: 0 }, { block: 1 }, { block: 1 }],
    });
  });

  it('has the letters that it is known by', () => {
    expect(only('The World Health Organization met. A report by the WHO said so.').spellings).toEqual([
      'World Health Organization',
      'WHO',
    ]);
  });

  it.each([
    ['person', 'The mayor thanked Imani Okafor, 42, for her work.'],
    ['person', 'They praised Oona Kestrel.'],
    ['place', 'They lived in Tacloban and never left.'],
    ['place', 'It was Tacloban that they wanted.'],
    ['organization', 'The shares of Kestrel Industries fell.'],
  ])('is guessed to be a %s', (kind, text) => {
    expect(only(text).kind).toBe(kind);
  });
});

describe('no name', () => {
  it.each([
    'Officials said that they were told on Monday. Meanwhile, nothing changed.',
    'French and German voters met the President in December.',
    'WE WILL NEVER EVER DO THIS AGAIN, they cried.',
    'How Ten Small Habits Changed Everything About Mornings',
    '',
  ])('is found in "%s"', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('is a line of words in capitals, from four on', () => {
    expect(namesIn('They asked FBI CIA NSA about it.')).toEqual(['FBI CIA NSA']);
    expect(namesIn('They asked FBI CIA NSA DEA about it.')).toEqual([]);
  });

  it('is a word that begins a sentence, or one that the page writes in small letters too', () => {
    expect(namesIn('Stocks rose. The stocks of Ghana fell. Progress was slow.')).toEqual(['Ghana']);
  });
});

describe('in German, where nouns have capitals', () => {
  it('names are distinguished from nouns', () => {
    const text =
      'Der Außenminister Dmytro Kuleba forderte am Donnerstag in Berlin einen Importstopp, sagte Kuleba. Die Ankündigung sorgt für Aufsehen bei Siemens.';
    expect(namesIn(text, 'de')).toEqual(['Dmytro Kuleba', 'Berlin', 'Siemens']);
  });

  it('a word that begins a sentence is one where it does what people do', () => {
    expect(namesIn('Heusgen wird am Montag erwartet. Die Tagung beginnt. Tagungen enden.', 'de')).toEqual([
      'Heusgen',
    ]);
  });

  it('nouns within names stay', () => {
    const text =
      'Der Fall kam vor das Verwaltungsgericht Köln, wie die Volkswagen AG am Breslauer Platz mitteilte.';
    expect(namesIn(text, 'de')).toEqual(['Verwaltungsgericht Köln', 'Volkswagen', 'Breslauer Platz']);
  });
});

describe('in other languages', () => {
  it.each([
    [
      'es',
      'La presidenta de México, Claudia Sheinbaum, recibió a Antonio de la Torre y Belén Cuesta en el Ministerio de Educación.',
      ['México', 'Claudia Sheinbaum', 'Antonio de la Torre', 'Belén Cuesta', 'Ministerio de Educación'],
    ],
    ['fr', 'Selon lui, l’Algérie soutient Emmanuel Macron.', ['Algérie', 'Emmanuel Macron']],
    ['ru', 'Об этом сообщил президент России Владимир Путин.', ['России', 'Владимир Путин']],
  ])('names are found: %s', (lang, text, names) => {
    expect(namesIn(text, lang)).toEqual(names);
  });

  it('inflected Russian names are one', () => {
    const [putin] = propose([{ text: 'Он видел Владимира Путина. Владимир Путин ответил.', lang: 'ru' }]);
    expect(putin?.name).toBe('Владимир Путин');
    expect(putin?.mentions).toHaveLength(2);
  });
});

describe('a page that means harm', () => {
  it('gets no name out of look-alike letters', () => {
    // The second letter is Cyrillic.
    expect(namesIn('He met Mаria in Rоme and Paul Kagame.')).toEqual(['Paul Kagame']);
  });

  // Of pages less is read, on a smaller stack.
  it('is read to its end where no sentence ends', { tags: ['long'] }, () => {
    expect(namesIn(`He met ${'a b '.repeat(250_000)} and Paul Kagame.`)).toEqual(['Paul Kagame']);
  });
});
