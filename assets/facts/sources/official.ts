import type { SourceInput } from '../../../components/story/schema.ts';

/** Governments, parliaments, courts and authorities. */
export const official = [
  {
    id: 'air-force-vc-25',
    title: 'VC-25 - Air Force One',
    publisher: 'U.S. Air Force',
    kind: 'official',
    address: 'https://www.af.mil/About-Us/Fact-Sheets/Display/Article/104588/vc-25-air-force-one/',
  },
  {
    id: 'alaska-labor-census-2020',
    title: '2020 Census Data for Redistricting',
    publisher: 'Alaska Department of Labor and Workforce Development',
    kind: 'official',
    address: 'https://live.laborstats.alaska.gov/census-data/redistrict?value%5B0%5D=4620',
  },
  {
    id: 'census-state-areas',
    title: 'State Area Measurements and Internal Point Coordinates',
    publisher: 'U.S. Census Bureau',
    kind: 'official',
    address: 'https://www.census.gov/geographies/reference-files/2010/geo/state-area.html',
  },
  {
    id: 'cia-history',
    title: 'History of CIA',
    publisher: 'Central Intelligence Agency',
    kind: 'official',
    address: 'https://www.cia.gov/legacy/cia-history/',
  },
  {
    id: 'columbia-history',
    title: 'History',
    publisher: 'Columbia University',
    kind: 'official',
    address: 'https://www.columbia.edu/content/history',
  },
  {
    id: 'columbia-mnookin',
    title: 'GSAPP Welcomes President Jennifer L. Mnookin',
    publisher: 'Columbia University',
    kind: 'official',
    address: 'https://www.arch.columbia.edu/newsletters/2840-gsapp-welcomes-president-jennifer-l-mnookin',
  },
  {
    id: 'commerce-department-lutnick',
    title: 'Howard Lutnick',
    publisher: 'U.S. Department of Commerce',
    kind: 'official',
    address: 'https://www.commerce.gov/about/leadership/howard-lutnick',
  },
  {
    id: 'eisenhower-library-statehood',
    title: 'Alaskan Statehood',
    publisher: 'Dwight D. Eisenhower Presidential Library, archived by the University of North Texas',
    kind: 'official',
    address:
      'https://webarchive.library.unt.edu/eot2008/20090114032200/http://www.eisenhower.archives.gov/Research/Digital_Documents/Alaska/Alaska.html',
  },
  {
    id: 'eu-council-g7',
    title: 'G7',
    publisher: 'Council of the European Union',
    kind: 'official',
    address: 'https://www.consilium.europa.eu/en/policies/g7/',
  },
  {
    id: 'eu-countries',
    title: 'EU countries',
    publisher: 'European Union',
    kind: 'official',
    address: 'https://european-union.europa.eu/principles-countries-history/eu-countries_en',
  },
  {
    id: 'executive-order-14329',
    title:
      'Executive Order 14329: Addressing Threats to the United States by the Government of the Russian Federation',
    publisher: 'The White House',
    kind: 'official',
    address:
      'https://www.whitehouse.gov/presidential-actions/2025/08/addressing-threats-to-the-united-states-by-the-government-of-the-russian-federation/',
  },
  {
    id: 'icc-putin-warrant',
    title:
      'Situation in Ukraine: ICC judges issue arrest warrants against Vladimir Vladimirovich Putin and Maria Alekseyevna Lvova-Belova',
    publisher: 'International Criminal Court',
    kind: 'official',
    address:
      'https://www.icc-cpi.int/news/situation-ukraine-icc-judges-issue-arrest-warrants-against-vladimir-vladimirovich-putin-and',
  },
  {
    id: 'mcc-marco-rubio',
    title: 'Marco Rubio, Secretary of State',
    publisher: 'Millennium Challenge Corporation (US government)',
    kind: 'official',
    address: 'https://www.mcc.gov/about/profile/bio-rubio-marco',
  },
  {
    id: 'national-archives-alaska-warrant',
    title: 'Treasury Warrant for the Purchase of Alaska',
    publisher: 'U.S. National Archives (DocsTeach)',
    kind: 'official',
    address: 'https://docsteach.org/document/treasury-warrant-purchase-alaska',
  },
  {
    id: 'national-archives-election-2024',
    title: '2024 Electoral College Results',
    publisher: 'U.S. National Archives',
    kind: 'official',
    address: 'https://www.archives.gov/electoral-college/2024',
  },
  {
    id: 'nato-members',
    title: 'NATO member countries',
    publisher: 'NATO',
    kind: 'official',
    address: 'https://www.nato.int/cps/en/natohq/topics_52044.htm',
  },
  {
    id: 'osce-russian-election',
    title:
      'Russian Federation flouts international commitments once again with decision not to invite OSCE observers to presidential election',
    publisher: 'OSCE Parliamentary Assembly',
    kind: 'official',
    address:
      'https://www.oscepa.org/en/news-a-media/press-releases/press-2024/russian-federation-flouts-international-commitments-once-again-with-decision-not-to-invite-osce-observers-to-presidential-election',
  },
  {
    id: 'pass-jeffrey-sachs',
    title: 'Jeffrey D. Sachs',
    publisher: 'Pontifical Academy of Social Sciences',
    kind: 'official',
    address: 'https://www.pass.va/en/academicians/ordinary/sachs.html',
  },
  {
    id: 'president-ukraine-paris',
    title:
      'Importantly, the Coalition Now Has Substantive Documents in Place: A Joint Declaration by All Coalition Countries, and a Trilateral Declaration by France, the United Kingdom, and Ukraine – The President',
    publisher: 'President of Ukraine',
    kind: 'official',
    address:
      'https://www.president.gov.ua/en/news/vazhlivo-sho-sogodni-ye-gruntovni-dokumenti-koaliciyi-ohochi-102317',
  },
  {
    id: 'sec-roblox',
    title: 'Form 8-K, Roblox Corp, 30 May 2024',
    publisher: 'U.S. Securities and Exchange Commission',
    kind: 'official',
    address: 'https://www.sec.gov/Archives/edgar/data/1315098/000131509824000126/0001315098-24-000126.txt',
  },
  {
    id: 'state-department-alaska-purchase',
    title: 'Purchase of Alaska, 1867',
    publisher: 'Office of the Historian, U.S. Department of State',
    kind: 'official',
    address: 'https://history.state.gov/milestones/1866-1898/alaska-purchase',
  },
  {
    id: 'state-department-ukraine-aid',
    title: 'U.S. Security Cooperation with Ukraine',
    publisher: 'U.S. Department of State',
    kind: 'official',
    address:
      'https://www.state.gov/bureau-of-political-military-affairs/releases/2025/01/u-s-security-cooperation-with-ukraine',
  },
  {
    id: 'un-withdrawal-2022',
    title:
      'General Assembly Overwhelmingly Adopts Resolution Demanding Russian Federation Immediately End Illegal Use of Force in Ukraine, Withdraw All Troops',
    publisher: 'United Nations',
    kind: 'official',
    address: 'https://press.un.org/en/2022/ga12407.doc.htm',
  },
  {
    id: 'usafa-air-force-one',
    title: 'The Contrails: VC-25 Air Force One',
    publisher: 'U.S. Air Force Academy',
    kind: 'official',
    address:
      'https://www.usafa.af.mil/News/Features/Article/1000509/the-contrails-aircraft-weapons-systems-vc-25-air-force-one/',
  },
  {
    id: 'white-house-archive-alaska-check',
    title: 'A Treasury Check in the Amount of $7.2 Million for the Purchase of Alaska',
    publisher: 'Obama White House archive',
    kind: 'official',
    address: 'https://obamawhitehouse.archives.gov/share/treasury-check-amount-72-million-purchase-alaska',
  },
  {
    id: 'white-house-duty-lifted',
    title:
      'Modifying Duties to Address Threats to the United States by the Government of the Russian Federation',
    publisher: 'The White House',
    kind: 'official',
    address:
      'https://www.whitehouse.gov/presidential-actions/2026/02/modifying-duties-to-address-threats-to-the-united-states-by-the-government-of-the-russian-federation-04b2/',
  },
  {
    id: 'white-house-inaugural-address',
    title: 'The Inaugural Address',
    publisher: 'The White House',
    kind: 'official',
    address: 'https://www.whitehouse.gov/remarks/2025/01/the-inaugural-address/',
  },
] as const satisfies readonly SourceInput[];
