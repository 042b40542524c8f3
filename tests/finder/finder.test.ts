import { describe, expect, it } from 'vitest';
import { EvidenceCounts } from '../../components/finder/evidence.ts';
import { findInPage } from '../notation.ts';
import { bundledFinder as finder } from './bundled-finder.ts';
import { expectMarkedBy } from './expect-marked.ts';

/** Expects exactly the mentions written into the blocks of a page whose language is unknown. */
const expectMarked = (...blocks: readonly string[]) => expectMarkedBy(finder)(blocks, null);

describe('names', () => {
  it.each([
    '[Donald Trump|donald-trump] and [Vladimir Putin|vladimir-putin] shook hands on the tarmac.',
    '[Donald J. Trump|donald-trump] wrote to [Volodymyr Oleksandrovych Zelenskyy|volodymyr-zelensky].',
    '[Volodymyr Zelensky|volodymyr-zelensky], also spelled [Zelenskyy|volodymyr-zelensky] or [Zelenskiy|volodymyr-zelensky], stayed in Kyiv.',
    'Economists such as [Jeffrey D. Sachs|jeffrey-sachs] or [Jeff Sachs|jeffrey-sachs] disagree.',
    '[Sergey Lavrov|sergei-lavrov] wore a sweater with the letters [СССР|soviet-union], that is [USSR|soviet-union].',
    'They met at [Joint Base Elmendorf–Richardson|jber], once [Elmendorf Air Force Base|jber], near [Anchorage|anchorage].',
    'He flew on [Air Force One|air-force-one], a [VC-25A|air-force-one], from the [United States of America|united-states].',
    'The [Central Intelligence Agency|cia] ([CIA|cia]) briefed [John Ratcliffe|john-ratcliffe].',
    '[Scott Bessent|scott-bessent] and [Howard Lutnick|howard-lutnick] came along; so did [Marco Rubio|marco-rubio].',
    "The [People's Republic of China|china] and the [Russian Federation|russia] trade in yuan.",
    'A professor of [Columbia University|columbia-university] spoke about [India|india] and [Ukraine|ukraine].',
    '[Louisiana|louisiana] has sued [Roblox|roblox].',
  ])('are found in full and in their variants: %s', (sentence) => expectMarked(sentence));

  it('are found longest first', () => {
    expectMarked(
      'The [United States of America|united-states], the [United States|united-states], the [U.S.|united-states]',
    );
  });

  it.each([
    'The [US|united-states] wants a truce; it is up to us.',
    'He told us that [America|united-states] would wait.',
    'Nobody plays the trump card, and truth trumps all.',
    'Fine china broke in the china shop, and ships lay at anchorage.',
    'Go west; in the west it rains.',
    'marco rubio, putin and russia in lower case',
  ])('are recognized by their capitals: %s', (sentence) => expectMarked(sentence));

  it.each([
    "[Trump|donald-trump]'s plane met [Putin|vladimir-putin]’s motorcade.",
    'The [US|united-states]-led alliance and [Russia|russia]-backed forces',
    'A [Trump|donald-trump]–[Putin|vladimir-putin] summit, a [US|united-states]/[China|china] deal, a pro-[Trump|donald-trump] crowd',
    'The [Trump|donald-trump] administration in the [U.S.|united-states]',
    '[Russia|russia][1] replied to the [U.S.|united-states][2]',
  ])('are marked alone in possessives and compounds: %s', (sentence) => expectMarked(sentence));

  it.each([
    'President [Trump|donald-trump] met Russian President [Vladimir Putin|vladimir-putin].',
    'Presidents [Trump|donald-trump] and [Putin|vladimir-putin] spoke.',
    'Secretary of State [Rubio|marco-rubio] spoke with Foreign Minister [Lavrov|sergei-lavrov].',
    '[CIA|cia] Director [Ratcliffe|john-ratcliffe] was aboard.',
    'Treasury Secretary [Bessent|scott-bessent] and Mr. [Lutnick|howard-lutnick]',
    'The economist [Sachs|jeffrey-sachs] warned Delhi.',
  ])('keep their titles outside the mark: %s', (sentence) => expectMarked(sentence));
});

describe('a short name', () => {
  it('that many share is marked only if the page has the full name', () => {
    expectMarked('Sachs said so.');
    expectMarked('[Jeffrey Sachs|jeffrey-sachs] spoke in Delhi.', '[Sachs|jeffrey-sachs] said so.');
    expectMarked('[Sachs|jeffrey-sachs] said so.', 'Later [Jeffrey Sachs|jeffrey-sachs] spoke in Delhi.');
  });

  it('takes the page’s title as evidence', () => {
    const title = 'Jeffrey Sachs warns Delhi';
    expect(findInPage(finder, ['Sachs said so.'], { title })).toEqual(['[Sachs|jeffrey-sachs] said so.']);
  });

  it('is refused if the page is about another person of that name', () => {
    expectMarked('Jim Ratcliffe bought a share of the club.', 'Ratcliffe said he was pleased.');
    expectMarked('Andrew Sachs played the waiter.', 'Sachs was born in Berlin.');
  });

  it('may be marked because of words near it', () => {
    expectMarked('Intelligence officials said that [Ratcliffe|john-ratcliffe] had briefed the committee.');
    expectMarked('Senators asked [Rubio|marco-rubio] about the State Department.');
    expectMarked('[Russia|russia] blamed the [West|the-west] for the sanctions.');
  });

  it('is refused if the page spells the acronym out otherwise', () => {
    expectMarked('She trained at the Culinary Institute of America (CIA).', 'The CIA has three campuses.');
    expectMarked('CIA chefs cook.', 'He is a chef and a fellow of the CIA.', 'Ask a CIA-trained chef.');
  });
});

describe('a name inside another name', () => {
  it.each([
    'Melania Trump and Ivanka Trump watched.',
    'Donald Trump Jr. spoke; Donald Trump Jr spoke again.',
    'He lives in Trump Tower and plays at the Trump National Golf Club.',
    'Mrs. Trump and Lady Sachs',
    'Goldman Sachs fell; Tay-Sachs is a disease.',
    'Pyotr Lavrov, J. A. Ratcliffe, Paulina Rubio, Hattie Bessent',
    'Alaska Airlines, Air India, China Eastern and Ukraine International Airlines fly there.',
    'Bank of China, Reserve Bank of India, Bank of America',
    'BANK OF AMERICA FINED; RESERVE BANK OF INDIA HOLDS RATE; COLLEGES OF THE UNIVERSITY OF ALASKA',
    'The app is Bank Of America’s own, not that of Voice Of America.',
    'South America, Latin America, North America and Miss America',
    'the Gulf of Alaska, the South China Sea, the Louisiana Purchase',
    'Louisiana State beat Oklahoma; Louisiana State University won.',
    'British Columbia, Columbia Pictures, the District of Columbia',
    'Times of India, India Today, China Daily, USA Today, US Weekly, U.S. Steel',
    'America’s Cup, Voice of America, the Republic of China',
    'Joint exercises in the West Bank and on the West Coast',
    'Putinism, Trumpian, Russians, Ukrainian, Chinatown, Indiana',
  ])('is not marked: %s', (sentence) => expectMarked(sentence));

  it('is marked after “of” where that is no body’s name', () => {
    expectMarked(
      'TROOPS PULL OUT OF [UKRAINE|ukraine]',
      'MOST OF [ALASKA|alaska] AND THE EAST OF THE [US|united-states]',
    );
    expectMarked('“PEOPLE OF [AMERICA|united-states], VOTE,” she wrote on the wall of the old mill.');
    expectMarked('[Russia|russia] Pulls Out of [Ukraine|ukraine]');
  });

  it('is marked before a body of the state itself', () => {
    expectMarked('The [Louisiana|louisiana] State Senate and the [Alaska|alaska] State Troopers');
    expectMarked('[U.S.|united-states] Senate, [US|united-states] Air Force, [Alaska|alaska] Senator');
  });
});

describe('capitals', () => {
  it.each(['CONTACT US', 'FOLLOW US ON SOCIAL MEDIA', 'About Us', 'ABOUT US | PRIVACY', 'JOIN US TODAY'])(
    'in a menu are no country: %s',
    (sentence) => expectMarked(sentence),
  );

  it.each([
    '[TRUMP|donald-trump] MEETS [PUTIN|vladimir-putin] IN [ALASKA|alaska]',
    '[US|united-states] AND [RUSSIA|russia] AGREE ON NOTHING',
    '[Trump|donald-trump] Says [Putin|vladimir-putin] Wants Peace in [Ukraine|ukraine]',
    'Why [Trump|donald-trump] Chose [Alaska|alaska] for His Summit',
  ])('in a headline are names: %s', (sentence) => expectMarked(sentence));
});

describe('machine text', () => {
  it.each([
    'https://example.com/Trump/Putin.html and www.Trump.com',
    'Write to Trump@example.com or @Putin, tag #Ukraine.',
    'Open Russia.pdf or trump_Putin or C:\\Alaska\\Trump',
  ])('is not marked: %s', (sentence) => expectMarked(sentence));

  it.each([
    'Talks: [Trump|donald-trump]/[Putin|vladimir-putin]',
    'Posted in World/[US|united-states]',
    '[China|china], [India|india], [Russia|russia]/[Ukraine|ukraine]',
  ])('is not a pair of names with a slash at the end of a block: %s', (sentence) => expectMarked(sentence));
});

describe('a mention', () => {
  it('says why it was accepted', () => {
    const [mention] = finder.read('Foreign Minister Lavrov spoke.', null).mentions(new EvidenceCounts());
    expect(mention?.because.map(({ name }) => name)).toEqual(['known-short-name', 'title-before']);
    expect(mention?.certainty).toBeGreaterThan(0.9);
  });

  it('covers white space and hidden characters inside the name, as the page has them', () => {
    expectMarked('the [United\n      States|united-states]');
    expectMarked(
      '[Donald\u00a0Trump|donald-trump] of [Ukrai\u00adne|ukraine] and [Zelen\u200bskyy|volodymyr-zelensky]',
    );
  });
});

describe('a refusal', () => {
  const refusedIn = (text: string, page = new EvidenceCounts()) =>
    finder
      .read(text, 'en')
      .refusals(page)
      .map(({ span, entity, because, certainty }) => ({
        name: text.slice(span.from, span.to),
        entity,
        certainty,
        because: because.map(({ name }) => name),
      }));

  it('has the entity that could have been meant, and the reasons for and against', () => {
    expect(refusedIn('Goldman Sachs fell.')).toEqual([
      {
        name: 'Sachs',
        entity: 'jeffrey-sachs',
        certainty: 0,
        because: ['needs-support', 'word-before-makes-another', 'unknown-word-opens-the-sentence'],
      },
    ]);
    expect(refusedIn('Sachs said so.')).toMatchObject([{ certainty: 0.2, because: ['needs-support'] }]);
  });

  it('is never of a mention, nor of a candidate inside one', () => {
    expect(refusedIn('Donald Trump met Vladimir Putin in Alaska.')).toEqual([]);
    expect(refusedIn('Nobody was there.')).toEqual([]);
  });

  it('is one for each place: the longest name, and its likeliest meaning', () => {
    expect(refusedIn('Donald Trump Jr. spoke.').map(({ name }) => name)).toEqual(['Donald Trump']);
    const text = '中国银行';
    for (const { span } of finder.read(text, 'zh').refusals(new EvidenceCounts()))
      expect(text.slice(span.from, span.to)).toBe('中国');
  });

  it('comes and goes with the page’s evidence', () => {
    const reading = finder.read('Sachs said so.', 'en');
    const page = new EvidenceCounts();
    const count = () => [reading.mentions(page).length, reading.refusals(page).length];
    expect(count()).toEqual([0, 1]);
    const full = finder.read('Jeffrey Sachs', 'en').emits;
    page.add(full);
    expect(count()).toEqual([1, 0]);
    page.remove(full);
    expect(count()).toEqual([0, 1]);
  });
});
