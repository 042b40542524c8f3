import { describe, it } from 'vitest';
import { expectMarked } from './expect-marked.ts';

describe('a verb and a number after a place', () => {
  it.each([
    '[Russia|russia] Fires 70 Missiles Overnight',
    '[US|united-states] Sanctions 9 Banks Over [Russia|russia] Oil',
    '[China|china] Orders 200 Jets',
    '[India|india] Loses 2 Jets, Officials Say',
    '[LOUISIANA|louisiana] REPORTS 14 CASES',
  ])('are no team and score: %s', (text) => expectMarked(text));
});

describe('a state after a place', () => {
  it.each([
    'Floods closed roads in [Louisiana|louisiana], Texas, Arkansas and Ohio.',
    'Three states, [Alaska|alaska], Maine and Vermont, said no.',
    'In [Alaska|alaska], Hawaii, and Nevada it rained.',
    'Mills in [India|india], Texas, and Ohio will close.',
    'Who votes so? [Alaska|alaska], Maine.',
  ])('is the next item of a list: %s', (text) => expectMarked(text));

  it.each(['The fair in Russia, Ohio, is small.', 'China, Texas', 'He left Louisiana, Missouri, at nine.'])(
    'shows that the place is a town there: %s',
    (text) => expectMarked(text),
  );
});

describe('a word that makes another name in running text', () => {
  it.each([
    '[Trump|donald-trump] Press Secretary Takes Questions',
    '[TRUMP|donald-trump] PRESS SECRETARY TAKES QUESTIONS',
    '[Putin|vladimir-putin] Press Conference: Live Updates',
    '[Trump|donald-trump] House Allies Waver',
    '[Trump|donald-trump] Senior Adviser Quits',
    '[Trump|donald-trump] Law Firm Deals Draw Fire',
    '[Trump|donald-trump] Drive to Cut Taxes Stalls',
    '[Putin|vladimir-putin] Center Stage in Beijing',
    '[Trump|donald-trump] Books a Win in Court',
    '[Trump|donald-trump] Media Blitz Begins',
    '[Russia|russia] Airport Closures Strand Families',
    '[Ukraine|ukraine] Railway Station Hit',
    '[Ukraine|ukraine] Downs 40 [Russia|russia] Drones',
    '[China|china] Records Slowest Growth in Years',
    '[US|united-states] Bank Regulators Ease Rules',
    '[US|united-states] Airlines Cut Routes',
    '[US|united-states] Hotel Bookings Fall',
    '[Louisiana|louisiana] Zoo Welcomes Two Otters',
    '[Alaska|alaska] Town Bars Cruise Ships',
    '[India|india] House Panel Summons Banks',
    '[Alaska|alaska] Gas Company Sues',
    '[Louisiana|louisiana] Flood Insurance Rates Soar',
    '[Ukraine|ukraine] Student Exchange Resumes',
    '[Trump|donald-trump] Golf Trips Cost Millions',
    '[Trump|donald-trump] International Trade Fight Widens',
    '[Alaska|alaska] Town Hall Erupts',
    '[China|china] Post-Pandemic Boom Fades',
    'Shooting at [US|united-states] College',
    '[US|united-states] Purchase of Greenland Ruled Out',
    'The [US|united-states] Airport Nobody Uses',
  ])('is a plain word in a headline if more follows: %s', (text) => expectMarked(text));

  it.each([
    'The [Trump|donald-trump] Middle East plan found few friends at home.',
    'People left the [Louisiana|louisiana] Gulf Coast before the storm came.',
    '[Rubio|marco-rubio] Press Conference on [Russia|russia]',
    'Builders said that [US|united-states] Steel Tariffs, as he calls them, would hurt.',
    'The bank governor said that the [China|china] Central Bank would wait.',
  ])('is a plain word anywhere before certain words: %s', (text) => expectMarked(text));

  it.each([
    'The ultimatum left [Russia|russia] 48 hours, and then gave [Russia|russia] 24 hours more.',
    'Exports to [China|china] rose again.',
    '[China|china] shops for grain abroad.',
    '[China|china] cabinet meets on Friday.',
    '[US|united-states] News',
    'Is the [US|united-states] Open to a Truce With [Russia|russia]?',
    '[US|united-states] Open to Talks With [Russia|russia]',
  ])('is not mistaken for a similar word: %s', (text) => expectMarked(text));

  it.each([
    'Inside Trump Tower and the Trump Hotel Bar',
    'Trump Organization Opens Office',
    'Trump Golf Club Reopens',
    'Trump International Hotel Sold',
    'Loan From US Bank',
    'Judge Reopens Case Against Trump University',
    'Alaska Airlines Cuts Routes to Nome',
    'Goldman Sachs Press Team Stays Mum',
    'Ratcliffe College Wins Cup Final',
    'West Bank Town Raided Again',
    'Bank of China Profit Falls',
    'China Construction Bank Profit Falls',
    'China Railway Group Wins Contract',
    'US Bank Stadium Hosts Final',
    'US Steel Shares Jump',
    'US Open Begins in Queens',
    'Sinner Wins US Open for Second Time',
    'US News Ranks Best Hospitals',
    'Louisiana State University Press Closes',
    'Louisiana Purchase Map Sold',
    'Alaska Purchase Check Sold',
    'Tickets to the Alaska Zoo',
    'Russia 24 shows the parade.',
  ])('still makes another name: %s', (text) => expectMarked(text));
});

describe('a word and “of” before a place', () => {
  it.each([
    '[Trump|donald-trump] Pulls Troops Out of [Ukraine|ukraine] Talks',
    'Why We Got Out of [Russia|russia]: A Family’s Story',
    'Drones Reach Heart of [Russia|russia]',
  ])('are plain words in a headline with more words before them: %s', (text) => expectMarked(text));

  it.each([
    'Out of China, a Film',
    'The film Out of India was long forgotten.',
    'Bank of China Opens Office',
    'Spirit of Alaska Sails Again',
  ])('still make another name: %s', (text) => expectMarked(text));
});

describe('an airline with a place’s name', () => {
  const firm = 'Alaska Airlines posted a loss.';

  it.each([
    'Alaska grounded nine jets.',
    'Alaska expects fuel to cost more.',
    'Alaska apologized to all.',
    'Alaska has cut more routes.',
    'Alaska’s chief executive called it a good year.',
    'Alaska has bought new planes.',
  ])('is recognized by what it does and has, on a page that names it: %s', (text) => {
    expectMarked([firm, text]);
    expectMarked(text.replace('Alaska', '[Alaska|alaska]'));
  });

  it.each([
    'It flies to [Alaska|alaska]. [Alaska|alaska] has few roads.',
    '[Alaska|alaska] residents fly often.',
    'The mayor of a town in [Alaska|alaska] said so.',
  ])('is not found where its page is about the place: %s', (text) => expectMarked([firm, text]));
});

describe('something with a name of the story', () => {
  it.each([
    'Alaska Public Media sent a crew; the Alaska Beacon did not.',
    'Alaska’s News Source was on air, and so was The Alaska Landmine.',
    'The Louisiana Illuminator told it first.',
    'Pupils of East Anchorage High School stayed at home.',
    'He has a room at Trump National Doral, a bag of the Trump Store and a Trump Burger.',
    'TRUMP NATIONAL DORAL HOSTS SUMMIT',
    'Trump Force One needs paint.',
    'Holland America sold a ship.',
    'N. America',
    'Sales in Greater China fell.',
    'Entergy Louisiana mended its lines.',
    'Maruti Suzuki India sold more cars.',
    'The Princess Alaska Lodges are full, and Alaska king crab is dear.',
    'New Russia, a hamlet in Essex County',
    'They drew a map of New Russia, as they called it.',
  ])('is not marked: %s', (text) => expectMarked([text, '[Alaska|alaska] and [Anchorage|anchorage]']));

  it.each([
    'New [Russia|russia] Sanctions Pass Senate',
    'New [Russia|russia] sanctions passed the Senate.',
    '[Trump|donald-trump] National Security Adviser Steps Down',
  ])('is not seen where it only looks like it: %s', (text) => expectMarked(text));
});

describe('a headline alone', () => {
  it.each([
    '[Rubio|marco-rubio] Lands in Israel for Talks With Netanyahu',
    '[Rubio|marco-rubio] defends cuts to foreign aid',
    'State Dept. Warns of Calls in [Rubio|marco-rubio]’s Voice',
    '[Ratcliffe|john-ratcliffe] and Gabbard Differ Over Report',
    'Provost of [Columbia|columbia-university] Steps Down',
    '[Columbia|columbia-university] Wins Back Its Research Funds',
    '[Anchorage|anchorage] Police Seek Driver',
    '[Anchorage|anchorage] residents lined the road',
    'Ash Falls on Kenai; [Anchorage|anchorage] Flights Delayed',
  ])('has the names that its own words support: %s', (text) => expectMarked(text));

  it.each([
    'Chef Rubio Opens in Haiti',
    'Rubio Scores Twice',
    'Ratcliffe Sells Stake in Club',
    'Columbia Temple Vandalized in Antisemitism Case, S.C. Police Say',
    'Anchorage Fees Rise at Cowes',
    'Louisiana State Fires Its Coach',
    'Louisiana State Tops Auburn in Overtime',
    'Troy Routs Louisiana 41-10',
    'Ukraine International Airlines Found at Fault in Crash Case',
    'Buyers of Antique China Turn to Auctions',
    'What Grandmother’s China Is Worth',
  ])('does not have names that others share: %s', (text) => expectMarked(text));

  it.each([
    '[Louisiana|louisiana] State Workers Get a Raise',
    '[Louisiana|louisiana] Votes 52-40 for Bonds',
    '[China|china] Central Bank Cuts Rates Again',
    'Mother’s [China|china] Trip',
  ])('is not seen where it only looks like it: %s', (text) => expectMarked(text));

  it.each([
    'Alaska Flight Attendants Reject Offer',
    'Alaska Pilots Picket at Sea-Tac',
    'Alaska Adds Nonstop to Tulsa',
    'Alaska Orders 50 Boeing Jets',
  ])('recognizes the airline that the page names: %s', (text) =>
    expectMarked(['Alaska Airlines posted a loss.', text]),
  );

  it.each(['[Alaska|alaska] Orders Evacuations', '[Alaska|alaska] Cuts Ferry Routes'])(
    'recognizes the state on such a page, too: %s',
    (text) => expectMarked(['Alaska Airlines posted a loss.', text]),
  );
});
