import { describe, it } from 'vitest';
import { expectMarked } from './expect-marked.ts';

describe('a word that is evidence against a short name', () => {
  it.each([
    '[Jeffrey Sachs|jeffrey-sachs] was once taken for an actor.',
    '[Marco Rubio|marco-rubio] shook hands with a singer and a goalkeeper.',
    '[John Ratcliffe|john-ratcliffe] hoped for a Nobel, aides said.',
    '[Sergei Lavrov|sergei-lavrov] quoted a philosopher.',
    'She came to [Columbia University|columbia-university] from Missouri, by way of NASA.',
    '[China|china] sold them a crate of porcelain.',
    '[Louisiana|louisiana] buys its wind turbines from Denmark.',
    'A boy in Nike shoes waved at [Air Force One|air-force-one].',
  ])('is none against a full name: %s', (sentence) => expectMarked([sentence]));

  it.each([
    'Pilots at [JBER|jber] trained with a squadron from Texas.',
    'The populist shook hands with [Lavrov|sergei-lavrov].',
    'Harbor officials in [Anchorage|anchorage] counted the vessels.',
  ])('is never one that is near the entity itself, too: %s', (sentence) => expectMarked([sentence]));

  it('does not count where it makes another name beside it', () => {
    expectMarked(['Columbia, Maryland, is a town; at [Columbia|columbia-university] a professor spoke.']);
    expectMarked(['At Columbia in Maryland a professor spoke.']);
    expectMarked([
      '[Jeffrey Sachs|jeffrey-sachs] was on air. Goldman Sachs was more hopeful. [Sachs|jeffrey-sachs] shrugged.',
    ]);
  });

  it.each([
    'John Ratcliffe sailed to Jamestown with the Virginia Company.',
    'Harrison Ford fights them off in Air Force One.',
  ])('is evidence against a full name that a namesake shares: %s', (sentence) => expectMarked([sentence]));

  it.each([
    ['나이키 에어포스원 운동화가 다시 나왔다.', 'ko'],
    ['耐克再次推出空军一号,这双运动鞋很快售罄。', 'zh'],
  ])('is evidence in other languages, too: %s', (sentence, lang) => expectMarked([sentence], lang));
});

describe('a word near a name', () => {
  it.each([
    ['ar', 'والاقتصادي [ساكس|jeffrey-sachs] في المدينة.'],
    ['ar', 'قيل للاقتصادي [ساكس|jeffrey-sachs] إن القطار تأخر.'],
    ['en', '[ALASKA|alaska] - [Anchorage|anchorage]'],
  ])('counts when it is joined to others, or in capitals: %s %s', (lang, text) => expectMarked(text, lang));

  it('counts for a body’s short name on all of the page', () => {
    expectMarked([
      '[Columbia|columbia-university] students sing',
      '“[Columbia|columbia-university], you will notice,” they sang.',
    ]);
    expectMarked(['“Columbia, you will notice,” they sang.']);
  });

  it('is no given name that an initial hides', () => {
    expectMarked(
      'Anna V. Putin plays the violin, Vladimir V. Putin does not.'.replace(
        'Vladimir V. Putin',
        '[Vladimir V. Putin|vladimir-putin]',
      ),
    );
  });
});

describe('somebody else of the name', () => {
  it.each([
    'Kirill Yuryevich Lavrov sang in Kyiv, and [Sergei Viktorovich Lavrov|sergei-lavrov] did not.',
    'We adopted a dog named Trump, and my parrot, Putin, bit it.',
    'In the final of the snooker cup Trump missed a pot.',
  ])('is known by the words before or near it: %s', (sentence) => expectMarked([sentence]));

  it.each([
    ['The new base was to be called “Fort Trump”.', '[Trump|donald-trump] slept at ten.'],
    ['They’re [Trump|donald-trump]’s words.', '[Trump|donald-trump] slept at ten.'],
    ['The Official Trump lamp was sold.', '[Trump|donald-trump] slept at ten.'],
  ])('is no place, and no word that cannot be a given name: %s %s', (...blocks) => expectMarked(blocks));

  it('is meant on a page that has their name for its title, unless it names the other in full', () => {
    expectMarked(['Ivanka Trump | Stage', 'Trump left the White House at ten.']);
    expectMarked([
      'Ivanka Trump',
      '[Donald Trump|donald-trump] and she spoke.',
      '[Trump|donald-trump] left the White House.',
    ]);
  });
});

describe('a town', () => {
  it.each([
    '[Anchorage|anchorage] has two museums.',
    '[Anchorage|anchorage] itself is quiet.',
    '[Anchorage|anchorage] sustained heavy damage that year.',
    'Anchorage provided by the reef is poor.',
    'Anchorage is prohibited south of the pier.',
    'In the Anchorage',
  ])('is what a sentence without an article is about: %s', (sentence) => expectMarked([sentence]));
});

describe('a relative who is named on the page', () => {
  it.each([
    ['Lara Trump sang. Later [Trump|donald-trump] called [Putin|vladimir-putin].', 'en'],
    ['Barron Trump is at college. [Trump|donald-trump] left the White House at ten.', 'en'],
    ['Tiffany Trump was seen; [Trump|donald-trump] aides were not.', 'en'],
    ['Tiffany Trump was seen. The [Trump|donald-trump] campaign said nothing.', 'en'],
    ['Людмила Путина уехала. [Путину|vladimir-putin] позвонил [Зеленский|volodymyr-zelensky].', 'ru'],
    ['[Trump|donald-trump] walked to the car with his daughter and adviser Ivanka Trump.', 'en'],
    ['Мелания Трамп пела. Жена [Трампа|donald-trump] устала.', 'ru'],
    ["Melania Trump güldü. [Trump|donald-trump]'ın eşi yoruldu.", 'tr'],
    ['غنت ميلانيا ترامب. زوجة [ترامب|donald-trump] متعبة.', 'ar'],
  ])('is no evidence against a surname with supporting context: %s', (sentence, lang) =>
    expectMarked([sentence], lang),
  );

  it.each([
    'Donald Trump, Jr. hunts.',
    'Donald Trump jr hunts, and so does Donald Trump, jr.',
    'DONALD TRUMP, JR. HUNTS',
  ])('is not recognized by part of a name: %s', (sentence) => expectMarked([sentence]));

  it.each([
    ['Lara Trump sang.', 'Then Trump bowed.'],
    ['Judd Trump made a break of 101.', 'Trump left the table at ten.'],
    ['Igor Zelensky danced in Munich.', 'Zelensky bowed.'],
  ])('is evidence where nothing supports the surname: %s %s', (...blocks) => expectMarked(blocks));
});
