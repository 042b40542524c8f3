import { describe, it } from 'vitest';
import { expectMarked } from './expect-marked.ts';

describe('a place in a longer name', () => {
  it.each([
    'Harbor Lights US, Inc., 4 Pier Road, Boston.',
    'She wrote to India Kettle Works Pvt. Ltd. about the lid.',
    'The Louisiana Net Makers Guild (LNMG) met on Sunday.',
    'The Association of Louisiana Oyster Growers (ALOG) was not asked.',
    'The Anchorage Concert Association opens its season in [Alaska|alaska] on Friday.',
    'THE LOUISIANA SHRIMPERS ALLIANCE WANTS HIGHER PRICES',
    'LOUISIANA STATE BAR ASSOCIATION, a [Louisiana|louisiana] Nonprofit Corporation',
    'The photos were taken by Ann Poe and US Lightwire.',
    'Sales at Brightwater Group China fell as drivers in [China|china] turned away.',
    'They include Comtel (CMTL), Verity Cable (VRTY), Optima owner Brightline USA, Tenn (TENN) and Verdant.',
    'B-Tel USA said it had mended the mast, though for sure Lumen USA still lists the old lamp.',
    'The lawsuit Poe v. Oracle America, and what PagePal U.S. General Manager Ann Poe knew.',
    'Beacon America said so, and Harbormaster America rolls out new buoys.',
    'She is the head of Beacon India, which sells lamps, and joined Orchid Capital India as a partner.',
    'They met at the University of Alaska-Anchorage.',
    'Tubes by Lantern USA, INC. were sold.',
    'She was a fellow at Lanterns for America in May.',
    'The China Youth Daily and the China News Service sent nobody.',
    'The new taxes raised China Salt’s profit, said a critic.',
    'The lawyers at New America’s Harbor Institute wrote it.',
    'The money went to the treasurer of the All India Teachers Committee.',
    'He wrote in a note.Bank of America is cautious.',
    'Le directeur de Danolait Russie a démissionné.',
    'Nella gara Elettra Russia ha vinto.',
    'School of Boats, China University of Harbors (Wuhan)',
    'USA TODAY US Edition',
    'She won the U.S. Kite Championships twice.',
    'The Gateway of India was wet.',
    'Отель «Россия» закрыли на ремонт, а в [России|russia] этого не заметили.',
  ])('is not marked: %s', (sentence) => expectMarked([sentence], languageOf(sentence)));

  it.each([
    'The [U.S.|united-states] Geological Survey (USGS) felt it, too.',
    'Talks were held at the [United States|united-states] Mission in Geneva.',
    'The [India|india] Meteorological Department expects rain, said its director.',
    'The [China|china] Manned Space Agency said on Tuesday that the ship docked.',
    'A [US|united-states] Seahawk helicopter was lost.',
    'Two feet of snow have fallen across Southcentral [Alaska|alaska] since noon.',
    'In August [China|china] held drills, and under Xi [China|china] has grown.',
    'The NATO-[Russia|russia] Council has not met for years.',
    '[Louisiana|louisiana] Flood Insurance Rates Soar',
    'The [Ukraine|ukraine] War has changed much, and the [Alaska|alaska] Summit was short.',
    'The [Louisiana|louisiana] Legislative Session saw nine hundred bills.',
    'At Davos [China|china] warned of it; after the Cold War [Russia|russia] was weak.',
    'She told Ocean News [Ukraine|ukraine] would win; for Biden [Russia|russia] was a rival.',
    'The dish was cooked [Alaska|alaska] style, and so was Hindu [India|india] then.',
    'However, [U.S.|united-states] Attorneys in four states agreed with a [US|united-states] Fisheries Under-Secretary.',
    'It was cited by [U.S.|united-states] Mine Safety and Health Administration inspectors.',
    'Of the ten [U.S.|united-states] IPOs that winter, nine rose.',
    'It was built by [U.S.|united-states] Lantern Service and the [U.S.|united-states] Citizenship and Immigration Services (USCIS).',
    'The Committee on Foreign Harbors in the [United States|united-states] (CFHUS) met in May.',
    'The bugler of the 9th [U.S.|united-states] Cavalry Regiment slept.',
    'The council decides to deploy 572 [US|united-states] Heron II and other buoys soon.',
    'It was printed in Boston, [U.S.A.|united-states], in 1870.',
    'The [Louisiana|louisiana] State Penitentiary’s farm is in court.',
    'BREAKING: [US|united-states] and [Russia|russia] Reach Agreement on Lamps https://a.bc',
    'Write about lamps to 4 Pier Road, Dover, Delaware 19901 [USA|united-states] Email: none',
  ])('is marked where it is a state’s own body, or no longer name at all: %s', (sentence) =>
    expectMarked([sentence]),
  );

  it('is known by the rest of the page: a firm’s full name shows what its first words are', () => {
    expectMarked(['Cards by U.S. Puzzles Systems, Inc., of Dover.', 'U.S. Puzzles printed fifty decks.']);
    expectMarked(['[U.S.|united-states] puzzles are exported.']);
  });

  it('is none in a headline whose words the page has in small letters', () => {
    expectMarked(['Louisiana Tech Firms Hire']);
    expectMarked(['[Louisiana|louisiana] Tech Firms Hire', 'Many [Louisiana|louisiana] tech firms grow.']);
    expectMarked(['Many [Louisiana|louisiana] tech firms grow; Louisiana Tech lost again.']);
  });

  it('is a branch or a site, where two capitalized words are all of a link', () => {
    expectMarked(['Brightwater China', 'Visit [Alaska|alaska]', 'Rural [Alaska|alaska]', 'News America Ads']);
  });
});

describe('what a page has of a longer name', () => {
  it('counts on the side where that goes on alone', () => {
    expectMarked([
      'The Southern Alaska Kettle Alliance met.',
      'Snow fell in Southern [Alaska|alaska].',
      'Sales at Brightwater Group China fell for the third month in a row.',
      '[China|china] factories closed.',
    ]);
  });
});

describe('a branch of a firm that has them everywhere', () => {
  it.each([
    ['en', 'Samsung India to set up three plants', 'Samsung chief visits [India|india]'],
    ['es', 'Amazon India contrata en Bangalore.', 'Amazon entra en [India|india].'],
    ['tr', 'Unilever Rusya üç fabrikasını sattı.', '[Rusya|russia] üç fabrikasını sattı.'],
    ['zh', '大众汽车集团（中国）在合肥扩建厂房。', '合肥（[中国|china]）的厂房'],
    ['en', 'Holmgaard (China) Co., Ltd., Suzhou', 'Suzhou ([China|china])'],
  ])('is not the country in the language %s', (lang, branch, country) => {
    expectMarked([branch], lang);
    expectMarked([country], lang);
  });
});

describe('a legal form', () => {
  it.each([
    ['en', 'Norda Ukraine LLC will sell. Norda Ukraine keeps its staff in [Ukraine|ukraine].'],
    ['tr', 'Klimaları Alaska Soğutma San. ve Tic. Ltd. Şti. kurdu.'],
    ['de', 'Der Freundeskreis Indien e. V. reist nach [Indien|india].'],
  ])('ends a firm’s or a club’s name in the language %s', (lang, text) => expectMarked([text], lang));
});

describe('letters in brackets', () => {
  it('are those of the name before them, though that ends with a place', () => {
    expectMarked(['The Underwater Society of America (USA) met.', 'All USA members came.']);
    expectMarked(['The [United States of America|united-states] ([USA|united-states]) met.']);
    expectMarked(['The Communications Workers of America (CWA) spoke.', 'The Port of South Louisiana grew.']);
    expectMarked(['The Government of [Ukraine|ukraine] (GOU) spoke.']);
  });
});

describe('a name in quotation marks', () => {
  it('is a channel’s or a journal’s where it ends so', () => {
    expectMarked(['Сначала показала балет «Россия-К».', 'Вышел журнал «Наука в России».'], 'ru');
    expectMarked(['НАК «Нафтогаз України» передала показання.'], 'uk');
    expectMarked(['Он сказал: «Я вернусь в [Россию|russia]».'], 'ru');
  });
});

describe('a sign of a currency', () => {
  it.each(['It cost US$7.9 trillion.', 'He gave US $1,000 in May.', 'Now only $799 US!', 'Prix : 45 $ US'])(
    'is no country: %s',
    (sentence) => expectMarked([sentence]),
  );

  it('is told from dollars, and from money that a country is given', () => {
    expectMarked(['Paid in [US|united-states] dollars, it gave the [US|united-states] $40 million.']);
    expectMarked(['A $1.5 billion [U.S.|united-states] plant was paid for with $2 billion US.']);
  });
});

describe('a name with a number right behind it', () => {
  it('is marked, as where a page counts comments', () => {
    expectMarked(['[Donald Trump|donald-trump]42,070 comments', '[Ukraine|ukraine]318']);
  });
});

describe('a sentence right behind another', () => {
  it('is read as one, and not as an address', () => {
    expectMarked(['He left the room.[Ukraine|ukraine] said no. Read more:[Alaska|alaska] briefing']);
    expectMarked(['They fled from [Ukraine|ukraine].The rest of the USPTO.[China|china]’s share is small.']);
    expectMarked(['See config.Russia.Moscow and Alaska.com.']);
    expectMarked(['See www.Alaska today, x.Alaska and visit.Alaska.example']);
  });
});

describe('a country in another language than English', () => {
  it.each([
    ['es', 'Para Biden [Ucrania|ukraine] era una causa; en Kazán [India|india] y [China|china] firmaron.'],
    ['fr', 'À Genève [Ukraine|ukraine] et [Russie|russia] négocient.'],
    [
      'it',
      'Guerra [Russia|russia] [Ucraina|ukraine]: a Ginevra [Ucraina|ukraine] tace. Gas [Russia|russia], addio',
    ],
    ['pt', 'Conflito [Rússia|russia] [Ucrânia|ukraine], Copa [Rússia|russia]'],
    ['de', '«[China|china]» und «[Indien|india]» standen auf den Schildern.'],
    ['ru', '«[Россия|russia]», – сказал он.'],
  ])('is no branch and no thing for a capital or a quotation mark alone: %s', (lang, sentence) =>
    expectMarked([sentence], lang),
  );
});

function languageOf(sentence: string): string {
  if (/[а-я]/.test(sentence)) return 'ru';
  if (sentence.startsWith('Le ')) return 'fr';
  return sentence.startsWith('Nella ') ? 'it' : 'en';
}
