import type { SummitTranslation } from './shape.ts';

/** The bundled story in Arabic. */
export const ar = {
  title: 'Trump and Putin meet in Alaska',
  summary:
    'On the day of the Alaska summit: what Trump wants from Putin, whom he takes along, that Ukraine is absent, what Jeffrey Sachs tells India, and why the place and Lavrov’s sweatshirt were noticed.',
  labels: {
    Born: 'Born',
    Birthplace: 'Birthplace',
    'Earlier offices': 'Earlier offices',
    Predecessor: 'Predecessor',
    Party: 'Party',
    'Vice President': 'Vice President',
    'Election of 2024': 'Election of 2024',
    Education: 'Education',
    'Before politics': 'Before politics',
    Meets: 'Meets',
    'President of': 'President of',
    'Hopes to meet': 'Hopes to meet',
    Appointed: 'Appointed',
    'Travels on': 'Travels on',
    'Hosts the summit in': 'Hosts the summit in',
    'Put tariffs on': 'Put tariffs on',
    'War aims': 'War aims',
    'Term of office': 'Term of office',
    'Last US visit': 'Last US visit',
    'ICC arrest warrant': 'ICC arrest warrant',
    'Ordered the invasion of': 'Ordered the invasion of',
    Visits: 'Visits',
    'KGB officer of': 'KGB officer of',
    'At war with': 'At war with',
    'Election of 2019': 'Election of 2019',
    Spelling: 'Spelling',
    'Appeals to': 'Appeals to',
    'Defends his country against': 'Defends his country against',
    'Counts on': 'Counts on',
    Also: 'Also',
    Family: 'Family',
    'Serves under': 'Serves under',
    'Secretary of State of': 'Secretary of State of',
    'Counterpart of': 'Counterpart of',
    'Travels to': 'Travels to',
    'Treasury Secretary of': 'Treasury Secretary of',
    'Cabinet colleague of': 'Cabinet colleague of',
    'Oversees sanctions on': 'Oversees sanctions on',
    '11 September 2001': '11 September 2001',
    'Commerce Secretary of': 'Commerce Secretary of',
    'Handles tariffs on': 'Handles tariffs on',
    'Director of': 'Director of',
    'Gathers intelligence for': 'Gathers intelligence for',
    'At Columbia since': 'At Columbia since',
    'Before Columbia': 'Before Columbia',
    'UN work': 'UN work',
    'Professor at': 'Professor at',
    'Comments on': 'Comments on',
    'Comments on trade with': 'Comments on trade with',
    'Critical of': 'Critical of',
    Languages: 'Languages',
    'Foreign minister of': 'Foreign minister of',
    'Wore the initials of': 'Wore the initials of',
    Capital: 'Capital',
    'Largest city': 'Largest city',
    Population: 'Population',
    Area: 'Area',
    'Distance to Russia': 'Distance to Russia',
    Statehood: 'Statehood',
    'Bought from Russia': 'Bought from Russia',
    Price: 'Price',
    'Highest point': 'Highest point',
    'Time in August': 'Time in August',
    'State of': 'State of',
    'Venue of the talks': 'Venue of the talks',
    'Bought from': 'Bought from',
    'Summit hosted by': 'Summit hosted by',
    'Visited by': 'Visited by',
    President: 'President',
    'Under Russian control': 'Under Russian control',
    'Annexed by Russia': 'Annexed by Russia',
    'Donetsk and Luhansk': 'Donetsk and Luhansk',
    'Donetsk, Russian-held': 'Donetsk, Russian-held',
    NATO: 'NATO',
    'Prime minister': 'Prime minister',
    Independence: 'Independence',
    Currency: 'Currency',
    'Full-scale invasion': 'Full-scale invasion',
    'From Kyiv to the summit': 'From Kyiv to the summit',
    'Led by': 'Led by',
    'Invaded by': 'Invaded by',
    'Supported by': 'Supported by',
    'Once part of': 'Once part of',
    'Usual core': 'Usual core',
    'European Union': 'European Union',
    G7: 'G7',
    'Cold War meaning': 'Cold War meaning',
    'Also used': 'Also used',
    'Not the same as': 'Not the same as',
    'Older word': 'Older word',
    'Leading power': 'Leading power',
    'At odds with': 'At odds with',
    'Cold War rival of': 'Cold War rival of',
    State: 'State',
    'Metro population': 'Metro population',
    'Distance to Moscow': 'Distance to Moscow',
    Coordinates: 'Coordinates',
    Founded: 'Founded',
    'Unified municipality since': 'Unified municipality since',
    'Largest city of': 'Largest city of',
    'At its edge': 'At its edge',
    'City in': 'City in',
    Planes: 'Planes',
    'On 15 August 2025': 'On 15 August 2025',
    'In service since': 'In service since',
    Home: 'Home',
    Length: 'Length',
    Wingspan: 'Wingspan',
    Range: 'Range',
    'Call sign since': 'Call sign since',
    Carries: 'Carries',
    'Government aircraft of': 'Government aircraft of',
    'Landed at': 'Landed at',
    'Attorney general': 'Attorney general',
    'Parishes (counties)': 'Parishes (counties)',
    Sues: 'Sues',
    'Time zones': 'Time zones',
    'From Moscow to the summit': 'From Moscow to the summit',
    Invaded: 'Invaded',
    'Meets at the summit': 'Meets at the summit',
    'Sold in 1867': 'Sold in 1867',
    'Successor of': 'Successor of',
    'Foreign minister': 'Foreign minister',
    'Sells oil to': 'Sells oil to',
    'Partner of': 'Partner of',
    'Independence declared': 'Independence declared',
    GDP: 'GDP',
    'From Washington to the summit': 'From Washington to the summit',
    'Secretary of State': 'Secretary of State',
    'Treasury Secretary': 'Treasury Secretary',
    'Commerce Secretary': 'Commerce Secretary',
    Backs: 'Backs',
    'Puts tariffs on': 'Puts tariffs on',
    'Trade rival of': 'Trade rival of',
    'Leading power of': 'Leading power of',
    'Foreign-intelligence agency': 'Foreign-intelligence agency',
    'Today’s name since': 'Today’s name since',
    'Summit hall': 'Summit hall',
    'Distance to Anchorage': 'Distance to Anchorage',
    'People living on it': 'People living on it',
    'Headquarters here': 'Headquarters here',
    'Flying units': 'Flying units',
    'Longest runway': 'Longest runway',
    'Building began': 'Building began',
    'Elmendorf Air Force Base': 'Elmendorf Air Force Base',
    'Named after': 'Named after',
    'Base at': 'Base at',
    In: 'In',
    'Military base of': 'Military base of',
    'In the Cold War watched': 'In the Cold War watched',
    'Landing place of': 'Landing place of',
    'Russian share of oil': 'Russian share of oil',
    'General US duty': 'General US duty',
    'Extra US duty': 'Extra US duty',
    'From New Delhi to the summit': 'From New Delhi to the summit',
    'Under tariffs of': 'Under tariffs of',
    'Buys oil from': 'Buys oil from',
    'Neighbor of': 'Neighbor of',
    'Commented on by': 'Commented on by',
    'Ties with Russia': 'Ties with Russia',
    'Russian oil and gas': 'Russian oil and gas',
    Premier: 'Premier',
    'People’s Republic founded': 'People’s Republic founded',
    'From Beijing to the summit': 'From Beijing to the summit',
    Dissolved: 'Dissolved',
    Republics: 'Republics',
    Government: 'Government',
    'Last leader': 'Last leader',
    'Succeeded by': 'Succeeded by',
    'Former republic': 'Former republic',
    'Initials worn by': 'Initials worn by',
    'Former KGB officer': 'Former KGB officer',
    'Watched from': 'Watched from',
    'Platform launched': 'Platform launched',
    Headquarters: 'Headquarters',
    'Daily active users': 'Daily active users',
    'Sued by Louisiana': 'Sued by Louisiana',
    'Louisiana’s claim': 'Louisiana’s claim',
    'Roblox’s reply': 'Roblox’s reply',
    Stock: 'Stock',
    'Sued by': 'Sued by',
    'Company in': 'Company in',
    Staff: 'Staff',
    Forerunners: 'Forerunners',
    'No police powers': 'No police powers',
    'Agency of': 'Agency of',
    'Earlier names': 'Earlier names',
    Campus: 'Campus',
    'Rank by age': 'Rank by age',
    Employs: 'Employs',
  },
  entities: {
    'donald-trump': {
      name: 'Donald Trump',
      description:
        'American politician and businessman, president once before, from 2017 to 2021; he hosts the Alaska summit.',
      role: '47th President of the United States (since 20 January 2025)',
      letters: 'DT',
      facts: {
        Birthplace: {
          text: 'Queens, New York City, United States',
        },
        'Earlier offices': {
          text: '45th President of the United States',
          note: '20 January 2017 – 20 January 2021',
        },
        Predecessor: {
          text: 'Joe Biden',
        },
        Party: {
          text: 'Republican',
        },
        'Vice President': {
          text: 'JD Vance',
          note: 'since 20 January 2025',
        },
        'Election of 2024': {
          of: 'electoral votes',
          note: 'to 226 for Kamala Harris, on 5 November 2024',
        },
        Education: {
          text: 'B.S. in economics, University of Pennsylvania (Wharton School), 1968',
        },
        'Before politics': {
          text: 'Head of the family property firm, the Trump Organization; host of the television show The Apprentice from 2004',
        },
      },
      statements: [
        'He flies to Alaska to see Vladimir Putin and says that he is not there to bargain in Ukraine’s name but to get Putin to negotiate.',
        'He tells reporters on the plane that territory swaps will come up, that Ukraine alone decides on them, and that Russia faces heavy economic penalties if it does not negotiate seriously.',
        'He calls it a meeting to sound Putin out, and says he will probably know within two minutes whether a deal is possible.',
        'He says that a second meeting, with Zelensky as well, would be more important.',
      ],
      matters:
        'He announced the summit and hosts it; by the White House’s account it was Putin who asked for the meeting.',
      later: [
        'In October 2025 he called off a second summit with Putin, planned for Budapest.',
        'In February 2026 he signed the order that lifted the extra 25% duty on India over Russian oil.',
      ],
    },
    'vladimir-putin': {
      name: 'Vladimir Putin',
      description:
        'In power as president or prime minister since 1999; he ordered the full-scale invasion of Ukraine in 2022.',
      role: 'President of Russia (again since 7 May 2012)',
      letters: 'VP',
      facts: {
        Birthplace: {
          text: 'Leningrad (now Saint Petersburg), Soviet Union',
        },
        'War aims': {
          text: 'As he put them in June 2024: Ukraine gives up Donetsk, Luhansk, Kherson and Zaporizhzhia, stays out of NATO and without nuclear weapons, limits its army and protects Russian speakers; the West lifts its sanctions',
          note: 'Ukraine demands that Russia withdraw from all of its land',
        },
        Predecessor: {
          text: 'Dmitry Medvedev',
        },
        'Earlier offices': {
          text: 'Prime Minister 1999–2000 and 2008–2012; President 2000–2008 (acting from 31 December 1999)',
        },
        'Term of office': {
          text: 'His fifth, of six years: from 7 May 2024 to 2030',
        },
        Party: {
          text: 'Independent candidate in 2024, backed by United Russia',
        },
        Education: {
          text: 'Law degree, Leningrad State University, 1975',
        },
        'Before politics': {
          text: 'KGB officer for 16 years; resigned in 1991 as lieutenant colonel',
        },
        'Last US visit': {
          note: 'before Alaska; for the UN General Assembly in New York',
        },
        'ICC arrest warrant': {
          note: 'over the alleged unlawful deportation of Ukrainian children; neither Russia nor the US is a member of the court',
        },
      },
      statements: [
        'He comes to Anchorage for talks with Donald Trump, his first trip to a Western country since he sent the army into Ukraine in February 2022.',
        'By Trump’s account he faces severe economic consequences if the talks bring no progress toward peace.',
      ],
      matters: 'Trump’s counterpart; he ordered the invasion that the talks are about.',
      later: [
        'In December 2025 he received Trump’s envoys Steve Witkoff and Jared Kushner in Moscow, without a breakthrough.',
        'In January 2026 Russia, Ukraine and the US held their first three-way talks since the invasion, in Abu Dhabi.',
      ],
    },
    'volodymyr-zelensky': {
      name: 'Volodymyr Zelensky',
      description:
        'Formerly a comedian and television producer; he leads his country through Russia’s invasion and is not invited to Alaska.',
      role: 'President of Ukraine (since 20 May 2019)',
      letters: 'VZ',
      facts: {
        Birthplace: {
          text: 'Kryvyi Rih, Soviet Union (now Ukraine)',
        },
        Predecessor: {
          text: 'Petro Poroshenko',
        },
        'Election of 2019': {
          of: 'of votes',
          note: 'in the run-off on 21 April 2019',
        },
        'Term of office': {
          text: 'Five years, to 20 May 2024; under martial law elections are postponed and the president stays in office',
        },
        Party: {
          text: 'Independent; elected with Servant of the People',
        },
        Education: {
          text: 'Law degree, Kryvyi Rih Economic Institute (part of Kyiv National Economic University), 2000',
        },
        'Before politics': {
          text: 'Comedian; head of the production company Kvartal 95; star of the series Servant of the People from 2015',
        },
        Spelling: {
          text: 'Zelenskyy in his passport and at his office; both spellings name the same man',
        },
      },
      statements: [
        'Hours before the talks he writes that it is time to end the war, that Russia has to take the steps, and that Ukraine counts on America.',
        'He is not invited to Anchorage; Trump hopes for direct talks with him soon afterward.',
      ],
      matters: 'His country’s war and land are discussed without him.',
      later: [
        'In December 2025 he said that Ukraine could hold elections within 60 to 90 days if the US and Europe help to keep the vote safe.',
        'In January 2026 Ukraine, Russia and the US held their first three-way talks since the invasion, in Abu Dhabi.',
      ],
    },
    'marco-rubio': {
      name: 'Marco Rubio',
      description:
        'The chief American diplomat, a former senator from Florida; in Alaska he sits beside Trump as the talks begin.',
      role: '72nd US Secretary of State (since 21 January 2025)',
      letters: 'MR',
      facts: {
        Birthplace: {
          text: 'Miami, Florida, United States',
        },
        Predecessor: {
          text: 'Antony Blinken',
        },
        Also: {
          text: 'Acting national security adviser, acting Archivist of the United States and acting administrator of the aid agency USAID',
        },
        Party: {
          text: 'Republican',
        },
        'Earlier offices': {
          text: 'US Senator from Florida, 2011–2025; Speaker of the Florida House, 2006–2008',
        },
        Education: {
          text: 'B.A., University of Florida, 1993; J.D., University of Miami, 1996',
        },
        Family: {
          text: 'Son of Cuban immigrants',
        },
      },
      statements: ['He travels to Alaska with Trump, first on the White House’s list of the delegation.'],
      matters: 'He runs US diplomacy and sat beside Trump when the talks with Putin and Lavrov began.',
      later: [
        'In October 2025 he and Sergei Lavrov were asked to prepare a summit in Budapest, which was then called off.',
        'In February 2026 the National Archives said that he was no longer its acting head; he remained acting national security adviser.',
      ],
    },
    'scott-bessent': {
      name: 'Scott Bessent',
      description:
        'A former hedge-fund manager, in Trump’s delegation in Alaska; his department runs US sanctions on Russia.',
      role: '79th US Secretary of the Treasury (since 28 January 2025)',
      letters: 'SB',
      facts: {
        Birthplace: {
          text: 'Conway, South Carolina, United States',
        },
        Predecessor: {
          text: 'Janet Yellen',
        },
        Party: {
          text: 'Republican',
        },
        Education: {
          text: 'B.A., Yale University, 1984',
        },
        'Before politics': {
          text: 'Chief investment officer of Soros Fund Management, 2011–2015; founder of the hedge fund Key Square, 2015',
        },
        Also: {
          text: 'Acting Commissioner of Internal Revenue',
          note: 'since August 2025',
        },
      },
      statements: ['He is in the US delegation as Treasury Secretary.'],
      matters:
        'Sanctions, which his department enforces, are part of the economic consequences that Trump holds out to Russia.',
      later: [
        'In October 2025 Frank Bisignano became chief executive of the tax agency IRS, under Bessent, who stayed its acting commissioner.',
        'In October 2025 his department put sanctions on Russia’s two largest oil companies, Rosneft and Lukoil.',
      ],
    },
    'howard-lutnick': {
      name: 'Howard Lutnick',
      description:
        'For decades head of the brokerage Cantor Fitzgerald, and a champion of tariffs; in Trump’s delegation in Alaska.',
      role: '41st US Secretary of Commerce (since 21 February 2025)',
      letters: 'HL',
      facts: {
        Birthplace: {
          text: 'Long Island, New York, United States',
          note: 'grew up in Jericho',
        },
        Predecessor: {
          text: 'Gina Raimondo',
        },
        Party: {
          text: 'Republican',
          note: 'since 2016; earlier Democratic',
        },
        Education: {
          text: 'B.A. in economics, Haverford College, 1983',
        },
        'Before politics': {
          text: 'Joined Cantor Fitzgerald in 1983; its president and chief executive from 1991, chairman from 1996',
          differs: 'Other accounts make him president and chief executive in 1990.',
        },
        '11 September 2001': {
          of: 'Cantor Fitzgerald employees killed',
          note: 'his brother Gary among them',
        },
      },
      statements: ['He is in the US delegation as Commerce Secretary.'],
      matters: 'He has a leading part in Trump’s tariffs, which also serve to press buyers of Russian oil.',
    },
    'john-ratcliffe': {
      name: 'John Ratcliffe',
      description:
        'Earlier Director of National Intelligence and a Republican congressman from Texas; in Trump’s delegation in Alaska.',
      role: 'Director of the CIA (since 23 January 2025)',
      letters: 'JR',
      facts: {
        Birthplace: {
          text: 'Mount Prospect, Illinois, United States',
        },
        Predecessor: {
          text: 'William (Bill) Burns',
        },
        Party: {
          text: 'Republican',
        },
        'Earlier offices': {
          text: 'Director of National Intelligence, 2020–2021; US Representative for Texas’s 4th district, 2015–2020',
        },
        Education: {
          text: 'B.A., University of Notre Dame, 1987; J.D., Southern Methodist University',
          differs: 'Other sources date his B.A. to 1986.',
        },
      },
      statements: ['He is in the US delegation as head of the CIA.'],
      matters:
        'He is the intelligence chief in the delegation; at the opening talks only Rubio and Witkoff sat with Trump.',
    },
    'jeffrey-sachs': {
      name: 'Jeffrey D. Sachs',
      description:
        'American economist, known for work on development and as a critic of US policy; he speaks up on the US tariffs on India.',
      role: 'University Professor at Columbia University in New York',
      letters: 'JS',
      facts: {
        Birthplace: {
          text: 'Oak Park, Michigan (near Detroit), United States',
          differs: 'Other biographies name Detroit.',
        },
        Also: {
          text: 'Director of Columbia’s Center for Sustainable Development; president of the UN Sustainable Development Solutions Network',
        },
        'At Columbia since': {
          note: 'at first as director of its Earth Institute',
        },
        'Before Columbia': {
          text: 'At Harvard from 1980, professor from 1983; director of its Center for International Development',
        },
        Education: {
          text: 'B.A., 1976, M.A., 1978, and Ph.D., 1980, all Harvard University',
        },
        'UN work': {
          text: 'Special adviser to Secretaries-General Kofi Annan, Ban Ki-moon and António Guterres; director of the Millennium Project until 2006',
        },
      },
      statements: [
        'He advises India not to rely on the United States, now that Washington has put tariffs on it for buying Russian oil.',
        'He regards the trade war against China – the West’s in this story, the US’s in other reports of what he said – as a mistake that India should not join.',
      ],
      matters: 'He is the story’s only outside voice, on what the tariffs mean for India.',
    },
    'sergei-lavrov': {
      name: 'Sergei Lavrov',
      description:
        'Russia’s chief diplomat, longer in office than any other since Soviet times; in Alaska he sits beside Putin as the talks begin.',
      role: 'Minister of Foreign Affairs of Russia (since 9 March 2004)',
      letters: 'SL',
      facts: {
        Birthplace: {
          text: 'Moscow, Soviet Union',
          differs: 'Most accounts name Moscow; Wikipedia says Tbilisi or Moscow.',
        },
        Predecessor: {
          text: 'Igor Ivanov',
        },
        'Earlier offices': {
          text: 'Russia’s permanent representative to the United Nations, 1994–2004; deputy foreign minister from 1992',
        },
        Education: {
          text: 'Moscow State Institute of International Relations (MGIMO)',
        },
        Party: {
          text: 'United Russia',
          note: 'on its list in the election of 2021',
        },
        Languages: {
          text: 'Russian, English, French, Sinhala and Dhivehi',
        },
      },
      statements: [
        'He arrives in Anchorage in a sweatshirt with the Cyrillic letters СССР, for USSR.',
        'He says on arriving that Russia does not try to predict the outcome, but that its position is clear.',
      ],
      matters: 'Putin’s chief diplomat; he sat beside Putin when the talks began.',
      later: [
        'In October 2025 he and Marco Rubio were asked to prepare a summit in Budapest, which did not take place.',
      ],
    },
    alaska: {
      name: 'Alaska',
      description:
        'Largest and northernmost state, bought from the Russian Empire in 1867; the summit of Trump and Putin took place at a base here.',
      role: '49th state of the United States; governor Mike Dunleavy (Republican)',
      shows:
        'Map of Alaska: the far northwest of North America, with Canada to the east and Russia across the Bering Strait.',
      facts: {
        Capital: {
          text: 'Juneau',
        },
        Population: {
          note: 'census',
        },
        Area: {
          note: 'total; 1,477,953 km² of it land; boundaries of 2010',
        },
        'Distance to Russia': {
          note: 'across the Bering Strait, from Cape Prince of Wales to Cape Dezhnev',
          differs: 'Britannica gives about 85 km for the narrowest part.',
        },
        Statehood: {
          note: '49th state',
        },
        'Bought from Russia': {
          note: 'by treaty; handed over on 18 October 1867',
        },
        Price: {
          note: 'agreed in 1867',
        },
        'Highest point': {
          note: 'Denali (Mount McKinley)',
        },
        'Time in August': {
          text: 'UTC−8 (Alaska Daylight Time)',
          note: '11:00 there is 19:00 GMT',
        },
      },
      statements: [
        'Trump and Putin meet here on 15 August 2025.',
        'Reports see a meaning in the choice: the US bought the land from the Russian Empire in 1867.',
      ],
      matters: 'American soil with a Russian past, close to Russia and far from Europe.',
    },
    ukraine: {
      name: 'Ukraine',
      description:
        'Large country in eastern Europe, independent since 1991; it has fought a full-scale Russian invasion since February 2022.',
      role: 'Semi-presidential republic under President Volodymyr Zelensky',
      shows:
        'Map of Ukraine with Crimea: on the Black Sea, between Russia to the east and Poland and Romania to the west.',
      facts: {
        Capital: {
          text: 'Kyiv',
        },
        President: {
          note: 'since 20 May 2019',
        },
        Population: {
          note: 'war-time estimate',
        },
        Area: {
          note: 'recognized borders, with Crimea and the other land that Russia annexed',
        },
        'Under Russian control': {
          note: 'of its land, with Crimea, by the Institute for the Study of War',
        },
        'Annexed by Russia': {
          text: 'Crimea in 2014; Donetsk, Luhansk, Kherson and Zaporizhzhia in 2022',
          note: 'which few states recognize; Russia does not hold all of the four',
        },
        'Donetsk and Luhansk': {
          text: 'Putin wants Ukraine to give up both whole, US media report; Zelensky refuses',
          note: 'Ukraine still holds a few square kilometers of Luhansk',
        },
        'Donetsk, Russian-held': {
          note: 'in full or in part; AFP from data of the Institute for the Study of War',
        },
        NATO: {
          text: 'Not a member; joining is an aim in its constitution since 2019',
        },
        'Prime minister': {
          text: 'Yulia Svyrydenko, since 17 July 2025',
        },
        Independence: {
          note: 'from the Soviet Union',
        },
        Currency: {
          text: 'Hryvnia (UAH)',
        },
        'Highest point': {
          note: 'Hoverla',
        },
      },
      statements: [
        'Trump says he is not there to negotiate for it and that it must decide on land itself.',
        'It is not invited; Zelensky says that Ukraine is counting on America.',
      ],
      matters: 'The talks concern the war on its soil.',
      later: [
        'In early December 2025 about 19% of its land, some 115,600 km², was under Russian control, and talks on a peace framework led by the US went on.',
      ],
    },
    'the-west': {
      name: 'The West',
      description:
        'Most of its countries belong to NATO, the EU or the G7 and have put sanctions on Russia since its invasion of Ukraine in 2022.',
      role: 'Loose name, without an agreed border, for democracies of Europe, North America and their allies',
      facts: {
        'Usual core': {
          text: 'Most of Europe, North America, Australia and New Zealand',
        },
        NATO: {
          text: '32 countries of Europe and North America',
          note: 'defense alliance',
        },
        'European Union': {
          text: '27 countries',
        },
        G7: {
          text: 'Canada, France, Germany, Italy, Japan, the United Kingdom and the US',
          note: 'the EU takes part',
        },
        'Cold War meaning': {
          text: 'The US, NATO and their allies, as against the Soviet bloc',
        },
        'Also used': {
          text: 'In a cultural sense (countries shaped by Western Christianity) and an economic one',
        },
        'Not the same as': {
          text: 'The Western Hemisphere or Western Europe',
        },
        'Older word': {
          text: 'The Occident, from Latin for sunset',
        },
      },
      statements: [
        'Putin’s trip is his first to a Western country since the full-scale invasion began in February 2022.',
        'In June 2021 he met Joe Biden in Geneva.',
        'Jeffrey Sachs warns India against being drawn into the trade war of the US, the leading Western power, with China.',
      ],
      matters: 'The camp that Putin has not visited since 2022; now its leading power receives him.',
    },
    anchorage: {
      name: 'Anchorage',
      description:
        'On Cook Inlet, home of two fifths of the state’s people; the base where the summit took place is at its northern edge.',
      role: 'Largest city of Alaska; mayor Suzanne LaFrance',
      shows: 'Map of Alaska with Anchorage marked on its south coast.',
      facts: {
        State: {
          note: 'United States',
        },
        Population: {
          note: 'census',
        },
        'Metro population': {
          note: 'with Matanuska-Susitna Borough',
          differs: 'Some lists give 398,807.',
        },
        Area: {
          note: 'whole municipality; 4,420.81 km² of it land',
        },
        Founded: {
          note: 'as the headquarters of the Alaska Railroad',
        },
        'Unified municipality since': {
          note: 'when the city and the borough around it became one; a city since 1920',
        },
        'Time in August': {
          text: 'UTC−8 (Alaska Daylight Time)',
        },
      },
      statements: ['It is the city named as the place of the talks.'],
      matters: 'The city whose name the meeting bears; the base where it took place is at its edge.',
    },
    'air-force-one': {
      name: 'Air Force One',
      description:
        'In practice the name of two big Boeing 747s kept for the president; one of them took Trump to the summit.',
      role: 'Radio call sign of any US Air Force plane with the president aboard',
      facts: {
        Planes: {
          text: 'Two VC-25A, built on the Boeing 747-200B; tail numbers 28000 and 29000',
        },
        'On 15 August 2025': {
          text: 'Landed at Elmendorf-Richardson at 10:20 Alaska time',
        },
        Home: {
          text: 'Joint Base Andrews, Maryland; 89th Airlift Wing',
        },
        Range: {
          note: 'without refueling',
        },
        'Call sign since': {
          note: 'after the plane of President Dwight D. Eisenhower had been mixed up with an airliner',
          differs: 'Some accounts give 1953.',
        },
      },
      statements: ['On board, on the way to Alaska, Trump tells reporters what he wants from the meeting.'],
      matters: 'The place where he said most of what the story quotes.',
    },
    louisiana: {
      name: 'Louisiana',
      description:
        'On the lower Mississippi and the Gulf coast; it took the games platform Roblox to court the day before the summit.',
      role: '18th US state; governor Jeff Landry, a Republican',
      shows: 'Map of Louisiana: on the Gulf coast of the United States, between Texas and Mississippi.',
      facts: {
        Capital: {
          text: 'Baton Rouge',
        },
        'Largest city': {
          text: 'New Orleans',
        },
        'Attorney general': {
          text: 'Liz Murrill',
          note: 'she brought the suit against Roblox',
        },
        Population: {
          note: 'census',
        },
        Statehood: {
          note: '18th state',
        },
        'Highest point': {
          note: 'Driskill Mountain',
        },
      },
      statements: [
        'It appears only in a link to another report, on its lawsuit against the games platform Roblox over child safety.',
      ],
      later: [
        'On 6 March 2026 a judge in Livingston Parish heard Roblox’s motion to dismiss the state’s suit.',
      ],
    },
    russia: {
      name: 'Russia',
      description:
        'Largest country of the world by area, reaching from Europe to the Pacific; it began its full-scale invasion of Ukraine in 2022.',
      role: 'Semi-presidential federation under President Vladimir Putin; prime minister Mikhail Mishustin',
      shows: 'Map of Russia: from eastern Europe across northern Asia to the Pacific.',
      facts: {
        Capital: {
          text: 'Moscow',
        },
        President: {
          note: 'since 7 May 2012',
        },
        Area: {
          note: 'without annexed Ukrainian land',
        },
        Independence: {
          note: 'at the end of the Soviet Union',
        },
        Currency: {
          text: 'Russian ruble (RUB)',
        },
        'Highest point': {
          note: 'Elbrus',
        },
      },
      statements: [
        'Its president comes to Alaska; Trump threatens it with severe economic penalties if Putin does not talk seriously.',
        'Zelensky says that it is for Russia to take the steps that end the war.',
        'It once owned Alaska, the place of the summit.',
      ],
      matters: 'It invaded Ukraine; the talks are to lead to an end of that war.',
      later: [
        'On 22 October 2025 the US put sanctions on its two largest oil companies, Rosneft and Lukoil.',
      ],
    },
    'united-states': {
      name: 'United States',
      description: 'Country of 50 states in North America; host of the summit and a main backer of Ukraine.',
      role: 'Federal republic; president Donald Trump (since 20 January 2025), vice president JD Vance',
      shows: 'Map of the United States, between Canada and Mexico; insets show Alaska and Hawaii.',
      facts: {
        Capital: {
          text: 'Washington, D.C.',
        },
        President: {
          note: 'since 20 January 2025',
        },
        Currency: {
          text: 'US dollar (USD)',
        },
        'Highest point': {
          note: 'Denali (Mount McKinley)',
        },
        GDP: {
          note: 'nominal; the largest of all',
        },
      },
      statements: [
        'Its president hosts Putin on its soil; Zelensky says that Ukraine is counting on it.',
        'It has ordered an extra duty on Indian goods because India buys Russian oil.',
        'Jeffrey Sachs warns India not to let the US use it in a trade war with China.',
      ],
      matters:
        'Host and mediator: Trump says he wants to get both sides to a table and threatens Russia with severe penalties.',
      later: [
        'On 20 February 2026 its Supreme Court ruled that the law behind many of Trump’s duties does not allow tariffs.',
      ],
    },
    jber: {
      name: 'Joint Base Elmendorf-Richardson',
      description:
        'At the northern edge of Anchorage, merged in 2010 from Elmendorf Air Force Base and Fort Richardson; venue of the summit.',
      role: 'Joint base of the US Air Force and Army, run by the Air Force',
      shows: 'Map of the head of Cook Inlet with the base marked; an inset shows where in Alaska that is.',
      facts: {
        'Today’s name since': {
          note: 'when Elmendorf Air Force Base and the Army’s Fort Richardson were merged',
        },
        'Summit hall': {
          text: 'Arctic Warrior Events Center, on the base',
        },
        'Distance to Anchorage': {
          note: 'from the airfield to the center of the city',
        },
        Area: {
          note: 'about 85,000 acres',
          differs: 'Some reports give 13,000 acres (53 km²).',
        },
        'People living on it': {
          note: 'more than that',
          differs: 'Other reports give 30,000 to 55,000, counted in other ways.',
        },
        'Headquarters here': {
          text: 'Alaskan Command, Alaskan NORAD Region and Eleventh Air Force',
        },
        'Flying units': {
          text: '3rd Wing, with F-22 fighters, and 176th Wing of the Alaska Air National Guard',
        },
        'Longest runway': {
          note: 'asphalt',
        },
        'Building began': {
          note: 'as Elmendorf Field',
        },
        'Elmendorf Air Force Base': {
          text: 'Its name from the years after the Second World War, when the Air Force took it over from the Army',
        },
        'Named after': {
          text: 'Captain Hugh M. Elmendorf, killed in 1933 testing a fighter in Ohio',
        },
      },
      statements: [
        'The talks are set for this base, under its old name Elmendorf Air Force Base, for Friday, 15 August 2025, at 19:00 GMT; the Kremlin says 19:30.',
        'They begin at 19:32 GMT, which is 11:32 in Alaska.',
        'The story recalls its Cold War task of watching the Soviet Union; it is still active.',
      ],
      matters: 'Secure, with its own runways, and heavy with Cold War memory.',
    },
    india: {
      name: 'India',
      description:
        'World’s most populous country, in South Asia; it buys much Russian oil, and the US has ordered an extra duty on its goods for that.',
      role: 'Federal parliamentary republic; prime minister Narendra Modi (since 26 May 2014)',
      shows: 'Map of India: South Asia, between Pakistan and China, reaching into the Indian Ocean.',
      facts: {
        Capital: {
          text: 'New Delhi',
        },
        Area: {
          note: 'as India counts it, with the parts of Kashmir that Pakistan and China hold; Kashmir is claimed by both India and Pakistan',
        },
        President: {
          text: 'Droupadi Murmu',
        },
        Independence: {
          note: 'from the United Kingdom',
        },
        Currency: {
          text: 'Indian rupee (INR)',
        },
        'Highest point': {
          note: 'Kanchenjunga, on the border with Nepal',
        },
        'Russian share of oil': {
          note: 'of the crude oil that India imported in July 2025; 0.2% before the invasion of Ukraine',
        },
        'General US duty': {
          note: 'in force since 7 August 2025',
        },
        'Extra US duty': {
          note: 'for buying Russian oil; ordered on 6 August 2025, in force from 27 August, 50% in all',
        },
      },
      statements: [
        'It is under a US duty of 25%; the extra 25% for buying Russian oil is ordered but not yet in force.',
        'US Treasury Secretary Scott Bessent says that its duties could go up if the summit does not go well.',
        'Jeffrey Sachs urges it to stay out of the US trade war with China.',
      ],
      matters: 'The outcome may raise or lower the duties that the US puts on its goods.',
      later: [
        'The extra duty took effect on 27 August 2025, making 50% in all.',
        'The extra duty ended on 7 February 2026 after a trade deal.',
        'On 20 February 2026 the US Supreme Court ruled that the law behind both duties does not allow tariffs; Trump then ended those that rested on it.',
      ],
    },
    china: {
      name: 'China',
      description:
        'East Asian country with the second-largest population and economy; rival of the US in trade, partner of Russia and buyer of its oil.',
      role: 'One-party state led by the Communist Party; president Xi Jinping',
      shows: 'Map of China: East Asia, with Russia and Mongolia to the north and India to the southwest.',
      facts: {
        Capital: {
          text: 'Beijing',
        },
        President: {
          text: 'Xi Jinping',
          note: 'since March 2013; head of the Communist Party since November 2012',
        },
        Area: {
          note: 'without Taiwan, which China claims',
        },
        GDP: {
          note: 'nominal; second after the US',
        },
        'Ties with Russia': {
          text: 'Partnership with “no limits”, declared by both in February 2022',
          note: 'it has refused to condemn the invasion',
        },
        'Russian oil and gas': {
          text: 'Biggest buyer of Russian fuels in July 2025, before India',
        },
        Premier: {
          text: 'Li Qiang',
        },
        Currency: {
          text: 'Renminbi yuan (CNY)',
        },
        'Highest point': {
          note: 'Mount Everest, on the border with Nepal',
        },
      },
      statements: ['Jeffrey Sachs calls the US trade war with it misguided and wants India to stay out.'],
      matters: 'The rival against which, Sachs warns, the US might use India.',
    },
    'soviet-union': {
      name: 'Soviet Union',
      description:
        'Communist union of republics, at first four and in the end fifteen; Russia was the largest of them, Ukraine another.',
      role: 'Former state in Europe and Asia (1922–1991)',
      shows: 'Map of the Soviet Union with today’s borders between the fifteen states that came out of it.',
      facts: {
        Capital: {
          text: 'Moscow',
        },
        Republics: {
          note: 'at the end; Russia and Ukraine among them',
        },
        Government: {
          text: 'One-party state of the Communist Party',
        },
        'Last leader': {
          text: 'Mikhail Gorbachev',
          note: '1985–1991',
        },
      },
      statements: [
        'Named through Lavrov’s sweatshirt with the letters СССР, Cyrillic for USSR.',
        'The base of the summit was a watch post against it in the Cold War.',
      ],
      matters: 'A reminder of the state that Russia and Ukraine both came out of.',
    },
    roblox: {
      name: 'Roblox',
      description:
        'Its users make and play games, many of them children; the state of Louisiana sued it the day before the summit.',
      role: 'US company and online games platform; chief executive David Baszucki',
      facts: {
        Founded: {
          note: 'by David Baszucki and Erik Cassel',
        },
        Headquarters: {
          text: 'San Mateo, California, United States',
        },
        'Daily active users': {
          note: 'second quarter of 2025',
          differs: 'Louisiana’s press release says nearly 82 million.',
        },
        'Sued by Louisiana': {
          note: 'in the state’s 21st Judicial District Court',
        },
        'Louisiana’s claim': {
          text: 'That it lacks basic safeguards for children and hides the dangers; by the attorney general’s account the first such suit by a state',
          note: 'an allegation, not a finding',
        },
        'Roblox’s reply': {
          text: 'It disputes the claim: it says that it would never put users at risk on purpose and that it watches the platform day and night',
        },
        Stock: {
          text: 'New York Stock Exchange, RBLX',
        },
      },
      statements: [
        'It appears only in a link to another report: Louisiana has taken it to court over child safety.',
      ],
      later: [
        'Texas and Florida have gone to court against it over child safety as well.',
        'On 6 March 2026 a judge in Livingston Parish heard its motion to dismiss Louisiana’s suit.',
      ],
    },
    cia: {
      name: 'Central Intelligence Agency',
      description: 'Based at Langley, Virginia; its director flew to Alaska with Trump.',
      role: 'Foreign-intelligence service of the United States; director John Ratcliffe, deputy Michael Ellis',
      facts: {
        Founded: {
          note: 'under the National Security Act of 26 July 1947',
        },
        Headquarters: {
          text: 'George Bush Center for Intelligence, Langley (McLean), Virginia',
        },
        Staff: {
          note: 'from a leaked budget; the number is classified',
        },
        Forerunners: {
          text: 'Office of Strategic Services (Second World War) and Central Intelligence Group',
        },
        'No police powers': {
          text: 'It may do no police or law-enforcement work',
        },
      },
      statements: ['Its director is a member of Trump’s delegation.'],
      matters: 'Its director travels with the delegation, but does not sit in the opening talks.',
      later: ['It closed its public World Factbook in February 2026.'],
    },
    'columbia-university': {
      name: 'Columbia University',
      description: 'In Manhattan, older than the United States; the economist Jeffrey Sachs teaches there.',
      role: 'Private Ivy League university in New York City; acting president Claire Shipman (since 28 March 2025)',
      facts: {
        Founded: {
          note: 'by a charter of King George II',
        },
        'Earlier names': {
          text: 'King’s College until 1784, Columbia College until 1896',
        },
        Campus: {
          text: 'Morningside Heights, Manhattan, New York City',
        },
        'Rank by age': {
          text: 'Oldest college in the state of New York, fifth-oldest in the US',
        },
      },
      statements: ['Named as the university of the economist Jeffrey D. Sachs.'],
      matters: 'Says where the story’s outside voice comes from.',
      later: ['Jennifer Mnookin, named on 25 January 2026, has been its president since 1 July 2026.'],
    },
  },
  moments: [
    {
      text: 'William Seward and Eduard de Stoeckl sign the treaty by which Russia sells Alaska to the United States for 7.2 million dollars.',
    },
    {
      text: 'Alaska is formally handed over to the United States.',
      note: 'The day is kept as Alaska Day.',
    },
    {
      text: 'The US Treasury pays the 7.2 million dollars.',
    },
    {
      text: 'The Soviet Union is founded.',
    },
    {
      text: 'Work on Elmendorf Field begins near Anchorage.',
    },
    {
      text: 'The CIA comes into being under the National Security Act.',
    },
    {
      text: 'Alaska becomes the 49th US state.',
    },
    {
      text: 'Ukraine declares independence from the Soviet Union.',
    },
    {
      text: 'The Soviet Union is dissolved.',
    },
    {
      text: 'Putin names Sergei Lavrov foreign minister of Russia.',
    },
    {
      text: 'Elmendorf Air Force Base and Fort Richardson are merged into Joint Base Elmendorf-Richardson.',
    },
    {
      text: 'Vladimir Putin returns as president of Russia.',
    },
    {
      text: 'Russia annexes Crimea: Putin signs a treaty that few states recognize.',
    },
    {
      text: 'Putin is in New York for the UN General Assembly and meets Barack Obama.',
    },
    {
      text: 'Trump and Putin meet in Helsinki for their first summit.',
    },
    {
      text: 'Volodymyr Zelensky takes office as president of Ukraine.',
    },
    {
      text: 'Trump and Putin meet at the G20 summit in Osaka.',
      note: 'They do not meet in person again until Alaska.',
    },
    {
      text: 'Putin meets Joe Biden in Geneva.',
    },
    {
      text: 'Russia begins its full-scale invasion of Ukraine.',
      note: 'It had annexed Crimea in 2014 and backed separatists in the east since.',
    },
    {
      text: 'Putin declares four Ukrainian regions annexed: Donetsk, Luhansk, Kherson and Zaporizhzhia; Russian forces do not hold all of their land.',
    },
    {
      text: 'Donald Trump begins his second term.',
    },
    {
      text: 'Trump orders an extra 25% duty on Indian goods because India buys Russian oil (Executive Order 14329).',
    },
    {
      text: 'Trump announces that he will meet Putin in Alaska on 15 August.',
    },
    {
      text: 'Trump calls it a “feel-out meeting” at a White House press conference and speaks of knowing within two minutes whether a deal is possible.',
    },
    {
      text: 'The White House names Anchorage as the place and says that the meeting is at Putin’s request.',
    },
    {
      text: 'A White House official confirms Joint Base Elmendorf-Richardson as the venue.',
    },
    {
      text: 'Louisiana sues Roblox in a state court over child safety.',
      note: 'Not part of the summit: the story only links to a report on it.',
    },
    {
      text: 'Lavrov, arriving in Anchorage before Putin, is photographed in a sweatshirt marked СССР.',
      note: 'Reports are dated 15 August; by Alaska time it may still have been the 14th.',
    },
    {
      text: 'Air Force One leaves Joint Base Andrews near Washington; Trump speaks to reporters on the way.',
      time: 'about 8:00 EDT (12:00 GMT)',
    },
    {
      text: 'Trump lands at Elmendorf-Richardson.',
      time: '10:20 AKDT (18:20 GMT)',
    },
    {
      text: 'The talks are planned to begin by the White House’s schedule; the Kremlin’s says half an hour later.',
      time: '11:00 AKDT (19:00 GMT)',
    },
    {
      text: 'Putin, who landed shortly before 11:00, and Trump shake hands on a red carpet and share the president’s car.',
      time: 'about 11:08 AKDT (19:08 GMT)',
    },
    {
      text: 'The talks begin, three on each side (Trump, Rubio, Witkoff; Putin, Lavrov, Ushakov) instead of one to one.',
      time: '11:32 AKDT (19:32 GMT)',
    },
    {
      text: 'After about two and a half hours both read statements, take no questions and name no agreement; Putin proposes Moscow for the next meeting.',
      note: 'Other reports say nearly three hours.',
    },
    {
      text: 'After calls with Zelensky and European leaders Trump drops the demand for a ceasefire first and speaks of going straight to a peace agreement.',
    },
    {
      text: 'Trump receives Zelensky and European leaders at the White House and interrupts the meeting to telephone Putin.',
    },
    {
      text: 'The extra 25% US duty on Indian goods takes effect, making 50% in all.',
    },
    {
      text: 'Trump calls off a second summit, planned for Budapest; the US Treasury puts sanctions on Rosneft and Lukoil.',
    },
    {
      text: 'The United States and Ukraine revise a leaked 28-point US peace plan in Geneva.',
    },
    {
      text: 'The envoys Steve Witkoff and Jared Kushner see Putin in Moscow, without a breakthrough.',
    },
    {
      text: 'Envoys of Russia, Ukraine and the United States meet in Abu Dhabi, all three together for the first time under Trump as far as is known.',
    },
    {
      text: 'The extra US duty on Indian goods ends after a trade deal.',
    },
    {
      text: 'A Livingston Parish judge hears Roblox’s motion to dismiss Louisiana’s suit.',
    },
  ],
} as const satisfies SummitTranslation;
