import { describe, it } from 'vitest';
import { expectMarked } from './expect-marked.ts';

describe('the acronym of a country', () => {
  it.each([
    'Across the [US|united-states], AI start-ups raised $90 billion.',
    'In the [U.S.|united-states], ICE raids went on; in the [USA|united-states], BBC crews filmed them.',
    'In [US|united-states], TV and PC makers raise prices',
    'WTO, [US|united-states] envoys meet in Geneva',
    'The OSCE, [US|united-states] and Turkey offered help.',
    'The [US|united-states], ILO and UNHCR, sent aid.',
    '[US|united-states], WHO, IMF agree on vaccine fund',
    'Built in the [USA|united-states], NPR reported.',
  ])('is recognized beside other acronyms: %s', (sentence) => expectMarked(sentence));

  it.each([
    ['Kritik aus den [USA|united-states], ARD und ZDF berichten darüber.', 'de'],
    ['La cumbre reunió a [EE.UU.|united-states], OTAN y [China|china].', 'es'],
  ])('is recognized in other languages: %s', (sentence, lang) => expectMarked(sentence, lang));

  it.each([
    'TBS, USA, FX and TNT show reruns.',
    'Channels: USA, AMC, TNT',
    'In the bundle: AMC, TNT, USA',
    'It airs on USA, FX, AMC and elsewhere.',
    'Codes: US, RU, UA',
  ])('is not recognized in a list of acronyms: %s', (sentence) => expectMarked(sentence));

  it.each([
    'A [U.S.|united-states] 3rd Fleet ship docked near [US|united-states] 9th Infantry tents.',
    '[US|united-states] 200th Birthday Stamps Sold',
    '[Russia|russia] Gives [US|united-states] 72 Hours; [China|china] Gives [US|united-states] 10 More Days',
  ])('is no road’s before a number with a unit: %s', (sentence) => expectMarked(sentence));

  it('is part of another name behind one letter, and a country’s of a firm’s letters', () => {
    expectMarked(['The team of C-USA met that of WWF-India, Lodhi Road.']);
    expectMarked(['The EU-[US|united-states] and ASEAN-[India|india] talks went on.']);
  });

  it('is a bank’s where a headline says what one bank does', () => {
    expectMarked(['U.S. Bank Names New Chief']);
    expectMarked(['[U.S.|united-states] Bank Stocks Fall']);
  });

  it('is its own behind words that it stands for, in any case', () => {
    expectMarked(
      [
        'Разведка Соединённых Штатов Америки ([США|united-states]) молчит.'.replace(
          'Соединённых Штатов Америки',
          '[Соединённых Штатов Америки|united-states]',
        ),
      ],
      'ru',
    );
  });

  it.each(['Take US 20 west, then US 2N.', 'A truck overturned on US 395 near Reno.'])(
    'is a road’s before a number without a unit: %s',
    (sentence) => expectMarked(sentence),
  );

  it.each([
    ['Deux pilotes de l’[US|united-states] Air Force et un marin de l’[US|united-states] Navy', 'fr'],
    ['L’[US|united-states] Army recrute.', 'fr'],
    ['I caccia dell’aviazione e le portaerei: l’[US|united-states] Navy arriva.', 'it'],
    ['L’US Créteil reçoit l’US Quevilly, l’USA Perpignan est aux [USA|united-states].', 'fr'],
  ])('is a club’s after an article, but not before a body of the country: %s', (sentence, lang) =>
    expectMarked(sentence, lang),
  );
});

describe('“US” in capitals', () => {
  it.each([
    'Xi and Modi Call [US|united-states] Raids Unlawful',
    'Subsidies Help [US|united-states] Farmers, Hurt Brewers',
    'Senators Support [US|united-states] Aid Package',
    'Will Japan Follow [US|united-states] Example on [Russia|russia]?',
    'Courts Find [US|united-states] Order Void',
    'Negotiators Reach [US|united-states] Accord in Doha',
  ])('is the country after a headline’s verb, before a capital: %s', (sentence) => expectMarked(sentence));

  it.each([
    '[INDIA|india] SHIPS STEEL TO [US|united-states] AT RECORD PACE',
    'TALKS BETWEEN [US|united-states] AND CUBA END',
    'GAS FROM [US|united-states] REPLACES GAS FROM [RUSSIA|russia]',
    'CANADA NAMES AMBASSADOR TO [US|united-states]',
    'TARIFFS BY [US|united-states] AND EU HIT STEEL',
    'COFFEE EXPORTS TO [US|united-states] FALL',
    'THREE [US|united-states] HIKERS HELD; FORMER [US|united-states] JUDGE SWORN IN',
    'FLOODS IN [US|united-states] KILL 12',
    'SHOTS FIRED NEAR [US|united-states] EMBASSY IN OSLO',
  ])('is the country in a line in capitals about countries: %s', (sentence) => expectMarked(sentence));

  it.each([
    'COME WITH US',
    'SHOP WITH US, FLY WITH US',
    'Home | About US | Help US Grow',
    'Please Follow US On Facebook, then Email US',
    'WHY US?',
    'WHAT UNITES US AND MAKES US SPECIAL',
    'DONATE TO US TODAY',
  ])('is the pronoun in a menu, and after a preposition elsewhere: %s', (sentence) => expectMarked(sentence));

  it.each([
    '“THE WHOLE WORLD IS LAUGHING AT US,” she wrote on the site.',
    'He said Brussels was “ROBBING US BLIND” and left the room.',
    'The EU, he posted, has been “SCREWING US FOR YEARS” over cars and steel.',
    'They chant “NOBODY CAN BEAT US ANYMORE” at each rally, reporters said.',
  ])('is the pronoun among words in capitals in running text: %s', (sentence) => expectMarked(sentence));

  it.each([
    'The sign read “MADE IN THE [US|united-states]”, and that was all there was to it.',
    'He shouted “[US|united-states] TROOPS OUT” at the gate, witnesses said later.',
    'An AP [US|united-states] desk editor agreed: BREAKING NEWS [US|united-states] readers want.',
  ])('is the country among words in capitals about it, and beside acronyms: %s', (sentence) =>
    expectMarked(sentence),
  );
});
