import type { SourceInput } from '../../../components/story/schema.ts';

/** Governments, courts, archives, universities and registers. */
export const institutions = [
  {
    id: 'legislators-executive',
    title: 'executive.yaml – congress-legislators',
    publisher: '@unitedstates project',
    address: 'https://github.com/unitedstates/congress-legislators/blob/main/executive.yaml',
  },
  {
    id: 'world-bank-population',
    title: 'Population, total (SP.POP.TOTL)',
    publisher: 'World Bank',
    address: 'https://data.worldbank.org/indicator/SP.POP.TOTL',
  },
  {
    id: 'census-2020',
    title: '2020 Census',
    publisher: 'U.S. Census Bureau',
    address: 'https://www.census.gov/programs-surveys/decennial-census/decade/2020/2020-census-results.html',
  },
  {
    id: 'census-state-areas',
    title: 'State Area Measurements and Internal Point Coordinates',
    publisher: 'U.S. Census Bureau',
    address: 'https://www.census.gov/geographies/reference-files/2010/geo/state-area.html',
  },
  {
    id: 'radio-kenai-population',
    title: 'Alaska’s population grew 0.3 percent from 2023 to 2024',
    publisher: 'Alaska Department of Labor, carried by Radio Kenai',
    address: 'https://radiokenai.com/alaskas-population-grew-0-3-percent-from-2023-to-2024/',
  },
  {
    id: 'mcc-marco-rubio',
    title: 'Marco Rubio, Secretary of State',
    publisher: 'Millennium Challenge Corporation (US government)',
    address: 'https://www.mcc.gov/about/profile/bio-rubio-marco',
  },
  {
    id: 'miller-center-marco-rubio',
    title: 'Marco Rubio (2025–)',
    publisher: 'Miller Center, University of Virginia',
    address: 'https://millercenter.org/marco-rubio-2025',
  },
  {
    id: 'miller-center-howard-lutnick',
    title: 'Howard Lutnick (2025–)',
    publisher: 'Miller Center, University of Virginia',
    address: 'https://millercenter.org/howard-lutnick-2025',
  },
  {
    id: 'ballotpedia-scott-bessent',
    title: 'Scott Bessent confirmed as secretary of the Treasury',
    publisher: 'Ballotpedia News',
    address: 'https://news.ballotpedia.org/2025/01/28/scott-bessent-confirmed-as-secretary-of-the-treasury/',
  },
  {
    id: 'ballotpedia-howard-lutnick',
    title: 'Howard Lutnick',
    publisher: 'Ballotpedia',
    address: 'https://ballotpedia.org/Howard_Lutnick',
  },
  {
    id: 'pass-jeffrey-sachs',
    title: 'Jeffrey D. Sachs',
    publisher: 'Pontifical Academy of Social Sciences',
    address: 'https://www.pass.va/en/academicians/ordinary/sachs.html',
  },
  {
    id: 'crimson-jeffrey-sachs',
    title: 'Sachs Accepts Columbia Post',
    publisher: 'The Harvard Crimson',
    address: 'https://www.thecrimson.com/article/2002/4/5/sachs-accepts-columbia-post-leading-international/',
  },
  {
    id: 'usace-elmendorf',
    title: 'Officers Quarters at Elmendorf',
    publisher: 'U.S. Army Corps of Engineers, Alaska District',
    address: 'https://www.poa.usace.army.mil/Media/Images/igphoto/2000757910/',
  },
  {
    id: 'usafa-air-force-one',
    title: 'The Contrails: VC-25 Air Force One',
    publisher: 'U.S. Air Force Academy',
    address:
      'https://www.usafa.af.mil/News/Features/Article/1000509/the-contrails-aircraft-weapons-systems-vc-25-air-force-one/',
  },
  {
    id: 'white-house-archive-alaska-check',
    title: 'A Treasury Check in the Amount of $7.2 Million for the Purchase of Alaska',
    publisher: 'Obama White House archive',
    address: 'https://obamawhitehouse.archives.gov/share/treasury-check-amount-72-million-purchase-alaska',
  },
  {
    id: 'national-archives-alaska-warrant',
    title: 'Treasury Warrant for the Purchase of Alaska',
    publisher: 'U.S. National Archives (DocsTeach)',
    address: 'https://docsteach.org/document/treasury-warrant-purchase-alaska',
  },
  {
    id: 'executive-order-14329',
    title:
      'Executive Order 14329: Addressing Threats to the United States by the Government of the Russian Federation',
    publisher: 'The White House',
    address:
      'https://www.whitehouse.gov/presidential-actions/2025/08/addressing-threats-to-the-united-states-by-the-government-of-the-russian-federation/',
  },
  {
    id: 'white-house-duty-lifted',
    title:
      'Modifying Duties to Address Threats to the United States by the Government of the Russian Federation',
    publisher: 'The White House',
    address:
      'https://www.whitehouse.gov/presidential-actions/2026/02/modifying-duties-to-address-threats-to-the-united-states-by-the-government-of-the-russian-federation-04b2/',
  },
  {
    id: 'sec-roblox',
    title: 'Form 8-K, Roblox Corp, 30 May 2024',
    publisher: 'U.S. Securities and Exchange Commission',
    address: 'https://www.sec.gov/Archives/edgar/data/1315098/000131509824000126/0001315098-24-000126.txt',
  },
] as const satisfies readonly SourceInput[];
