import { describe, it } from 'vitest';
import { expectMarked } from './expect-marked.ts';

describe('a page about something that is called like a place', () => {
  it.each([
    {
      thing: 'an airline',
      blocks: [
        'Alaska Airlines will fly to Rome.',
        'Alaska has ordered five jets, and its pilots learn Italian.',
        'The hangar stands in [Alaska|alaska].',
      ],
    },
    {
      thing: 'a ship',
      blocks: [
        'The schooner America beat fourteen yachts.',
        'America lost her mast off the Needles.',
        'It was the pride of all [America|united-states].',
      ],
    },
    {
      thing: 'a band',
      blocks: [
        'The band America began in London.',
        'America topped the charts with a song about a horse.',
        'Then they went home to [America|united-states].',
      ],
    },
    {
      thing: 'a ship in quotation marks or brackets',
      blocks: ['The ship “Louisiana” was sold.', 'Louisiana (ship, 1866)', 'In 1875 Louisiana was scrapped.'],
    },
    {
      thing: 'an airline by its flights',
      blocks: [
        'Alaska flight delayed for nine hours',
        'Alaska said safety was a priority, and so did an Alaska spokesman.',
        'The Alaska-Hawaiian merger is near, said Alaska and Hawaiian.',
        'Alaska is strong on the West Coast, and Alaska Air buys jets.',
        'She lives in [Alaska|alaska].',
      ],
    },
    {
      thing: 'a team',
      blocks: [
        'Louisiana quarterback Lou Poe fell, and the Louisiana defense, which held Troy, did not.',
        'Troy leads Louisiana 21-14. Louisiana QB Lou Poe fell; Troy 5-1, Louisiana 4-2.',
        'Members of the Louisiana and Troy football teams warm up.',
        'Louisiana scored in the third quarter.',
        'They come from [Louisiana|louisiana].',
      ],
    },
    {
      thing: 'a village',
      blocks: [
        'Russia is a village in Shelby County.',
        'Russia holds its parade on Main Street.',
        'Its founders had marched to [Russia|russia].',
      ],
    },
    {
      thing: 'a restaurant',
      blocks: [
        'The restaurant Louisiana is new.',
        'Louisiana opens at six, and the cook is late.',
        'He is from New Orleans, [Louisiana|louisiana].',
      ],
    },
  ])('means it near the words of its kind alone: $thing', ({ blocks }) => {
    expectMarked(blocks);
    expectMarked(blocks.toReversed());
  });

  it('means the place on any other page, whatever is said of it', () => {
    expectMarked(['[Alaska|alaska] has ordered five jets.', '[Russia|russia] holds its parade in May.']);
  });
});

describe('a noun that may introduce a thing', () => {
  it('does not where news tell what a country did to it', () => {
    expectMarked(['The ship [Ukraine|ukraine] sank was old, and so was the airline [Russia|russia] banned.']);
    expectMarked(['The ship called Alaska was lost, and a company named India, too.']);
    expectMarked(['The tanker Russia is for sale, the ship Ukraine sank off Malta.']);
  });
});

describe('America among continents', () => {
  it.each([
    'Africa | America | Asia | Europe | Oceania',
    'The atlas has five parts: Africa, America, Asia, Australia and Europe.',
    'Columbus died without knowing that he had discovered America.',
    'Growers had it long before Columbus reached America.',
    'لم يعرف كولومبوس أنه اكتشف أمريكا.',
    'أفريقيا وأمريكا وآسيا وأوروبا',
  ])('is one: %s', (text) => expectMarked([text], null));

  it('is one where a page lists them each by itself, in any order', () => {
    const items = ['Afrika', 'Amerika', 'Asien', 'Europa'];
    expectMarked(items, 'de');
    expectMarked(items.toReversed(), 'de');
  });

  it('is the country beside a university or a town that Columbus gave its name', () => {
    expectMarked([
      'At [Columbia University|columbia-university] she said that [America|united-states] is back.',
    ]);
    expectMarked(['In Columbus, Ohio, he praised [America|united-states].']);
  });

  it('is the country among countries, or where a page names one continent', () => {
    expectMarked(['[Amerika|united-states]', '[Russland|russia]', 'Asien'], 'de');
    expectMarked(['Between Europe and [America|united-states] lies a sea.']);
  });
});

describe('words that look like another sense', () => {
  it('are verbs before a country', () => {
    expectMarked(['They wanted to bar [United States|united-states] vessels from the port.']);
  });

  it('say nothing of a country beside other fleets', () => {
    expectMarked(['[US|united-states] Carrier Groups would play a large role.']);
    expectMarked([
      '[U.S.|united-states] Fleet Admiral Halsey spoke, and this [US|united-states] Sitcom followed.',
    ]);
  });
});

describe('a team of a state', () => {
  it('has its state’s name for the rest of the page, where words of sport are near', () => {
    expectMarked([
      'Louisiana 27, Troy 20',
      'Next week: Louisiana travels to Marshall.',
      'Rain in [Louisiana|louisiana]',
    ]);
  });
});

describe('a town in another state', () => {
  it('is recognized by a sentence', () => {
    expectMarked(['Russia is a small city in western Shelby County, Ohio.']);
    expectMarked(['571 Lakeview Drive, China, ME 04358']);
    expectMarked(['[Russia|russia] is a country with a city in every valley.']);
  });

  it('is not the university of that name', () => {
    expectMarked(['In Columbia, Pennsylvania, a law keeps pilots from tickling their students.']);
    expectMarked(['At [Columbia|columbia-university], New York students marched.']);
  });
});

describe('a list', () => {
  it('of continents has America for one where it has the country by another name', () => {
    expectMarked(['Reisen', 'Europa', 'Amerika', 'Asien', '[USA|united-states]'], 'de');
    expectMarked(['Home › America › [United States|united-states] › [Alaska|alaska]']);
    expectMarked(['Home › [America|united-states] › California']);
  });

  it('of places has full names that speak for short ones elsewhere', () => {
    expectMarked(['Municipality of [Anchorage|anchorage]', '[Anchorage|anchorage] stories new rules.']);
  });

  it.each([
    'JetBlue, Alaska and Delta raise bag fees.',
    'American, Delta, Alaska and United waive change fees.',
    'Alaska Air, JetBlue and Spirit shares fell.',
    'The ferry serves the Yukon Delta, [Alaska|alaska] and Canada.',
    'They moved from [Alaska|alaska], Delta Junction, to Ohio.',
    '[Alaska|alaska] Air Quality Worsens',
    'Alaska 61 to Juneau is leaving from gate 4.',
  ])('of airlines has an airline for each: %s', (text) => {
    expectMarked([text]);
  });

  it.each([
    'Louisiana 7-3 5-2',
    'Louisiana (8-2, 6-1) at Troy (7-3, 5-2)',
    'Louisiana 27, Troy 20',
    '[Alaska|alaska] 3, Arizona 11, Arkansas 6',
    '[Louisiana|louisiana] 8, New Mexico 5',
    'The court ruled for [Louisiana|louisiana] 6-3 on Monday.',
  ])('of games or standings has a team for each: %s', (text) => {
    expectMarked([text]);
  });
});

describe('a surname that a relative has, too', () => {
  it.each([
    ['Melania Trump wrote to the mothers.', 'The wife of [Trump|donald-trump] waited for an answer.'],
    ["[Trump|donald-trump]'s daughter praised the cook; Lara Trump praised the wine."],
    ['Allison Lutnick chose it.', '[Lutnick|howard-lutnick], the commerce secretary, liked it.'],
  ])('is the famous bearer’s where a relative or a title stands beside it', (...blocks) =>
    expectMarked(blocks),
  );

  it.each([
    ['Ivanka Trump, daughter of [Donald Trump|donald-trump], opened it.', 'Trump, 43, said she liked tiles.'],
    ['[Scott Bessent|scott-bessent] grew up by the sea.', 'Homer Bessent sold houses there.'],
    ['[Vladimir Putin|vladimir-putin] was there.', 'Mariya Putin smiled.'],
  ])('is hers or his where an age, a pronoun or a given name says so', (...blocks) => expectMarked(blocks));
});

describe('a place’s name in a longer one', () => {
  it.each([
    'In pre-Columbian America maize was grown.',
    'PGA of America CEO steps down after one year to take care of his mother',
    'Executive Turntable: HYBE America Names Comms Head',
    'She says how to watch The Traitors US season 4 online.',
    'We kayaked with a company called Above and Beyond Alaska.',
    'The Last Married Couple in America is a 1980 comedy film.',
    'Terminal 2: Alaska (Gates 10 & 11), Great Lakes (Gates C & D).',
    'Then the chairman of Goldman Sachs India told the paper so.',
  ])('is none of the place: %s', (sentence) => expectMarked([sentence]));
});
