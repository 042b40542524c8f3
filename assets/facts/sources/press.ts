import type { SourceInput } from '../../../components/story/schema.ts';

/** News reports, those of state media among them. */
export const press = [
  {
    id: 'abc-geneva-talks',
    title: 'Day 2 of US-Ukraine-Russia peace talks in Geneva conclude, official says',
    publisher: 'ABC News, carried by My Clallam County',
    kind: 'press',
    address:
      'https://www.myclallamcounty.com/2026/02/18/day-2-of-us-ukraine-russia-peace-talks-in-geneva-conclude-official-says',
  },
  {
    id: 'accounting-today-bessent',
    title: 'Scott Bessent is sworn in as 79th US Treasury Secretary',
    publisher: 'Accounting Today',
    kind: 'press',
    address:
      'https://www.accountingtoday.com/articles/scott-bessent-is-sworn-in-as-79th-us-treasury-secretary',
  },
  {
    id: 'adn-census-2020',
    title: 'Alaska population is increasingly diverse, new census data indicates',
    publisher: 'Anchorage Daily News',
    kind: 'press',
    address:
      'https://www.adn.com/alaska-news/2021/08/12/alaska-is-becoming-more-ethnically-diverse-and-less-white-census-data-indicates/',
  },
  {
    id: 'afp-donetsk-advance',
    title: 'AFP analysis of Russian advances in July 2025',
    publisher: 'BSS / AFP',
    kind: 'press',
    address: 'https://www.bssnews.net/international/297949',
  },
  {
    id: 'afp-four-regions',
    title: 'Putin signs accord to annex four occupied Ukraine regions',
    publisher: 'Manila Bulletin / AFP',
    kind: 'press',
    address: 'https://mb.com.ph/2022/9/30/putin-signs-accord-to-annex-four-occupied-ukraine-regions-2',
  },
  {
    id: 'afp-western-soil',
    title: 'In made-for-TV pageantry, Trump brings Putin in from cold',
    publisher: 'International Business Times / AFP',
    kind: 'press',
    address: 'https://www.ibtimes.com/made-tv-pageantry-trump-brings-putin-cold-3781031',
  },
  {
    id: 'afp-zelensky-comedian',
    title: 'Last laugh: Meet the Ukraine comedian who became president',
    publisher: 'AFP, carried by The Philippine Star',
    kind: 'press',
    address:
      'https://www.philstar.com/entertainment/2019/05/22/1919965/last-laugh-meet-ukraine-comedian-who-became-president',
  },
  {
    id: 'air-space-forces-bridge-plane',
    title: 'New ‘Bridge’ Air Force One from Qatar to Fly This Summer',
    publisher: 'Air & Space Forces Magazine',
    kind: 'press',
    address: 'https://www.airandspaceforces.com/new-bridge-air-force-one-qatar-to-fly-this-summer',
  },
  {
    id: 'alaska-public-base',
    title: 'It’s JBER: Anchorage military base to host Trump-Putin summit',
    publisher: 'Alaska Public Media',
    kind: 'press',
    address:
      'https://alaskapublic.org/top-stories/2025-08-13/its-jber-anchorage-military-base-to-host-trump-putin-summit',
  },
  {
    id: 'alaska-public-mayor',
    title: 'Suzanne LaFrance sworn in as first woman elected Anchorage mayor',
    publisher: 'Alaska Public Media',
    kind: 'press',
    address:
      'https://alaskapublic.org/2024/07/01/suzanne-lafrance-sworn-in-as-first-woman-elected-anchorage-mayor/',
  },
  {
    id: 'alaska-public-twelve-things',
    title: '12 things to know about the historic Trump-Putin meeting in Anchorage',
    publisher: 'Alaska Public Media',
    kind: 'press',
    address:
      'https://alaskapublic.org/news/politics/2025-08-14/12-things-to-know-about-the-historic-trump-putin-meeting-in-anchorage',
  },
  {
    id: 'ap-abu-dhabi',
    title: 'Russia, Ukraine and the US are holding peace talks in Abu Dhabi. They’re coming at a key moment',
    publisher: 'AP / CityNews Toronto',
    kind: 'press',
    address:
      'https://toronto.citynews.ca/2026/01/23/russia-ukraine-and-the-us-are-holding-peace-talks-in-abu-dhabi-theyre-coming-at-a-key-moment/',
  },
  {
    id: 'ap-casualties-2026',
    title:
      'A new report warns that combined war casualties in Russia’s war on Ukraine could soon hit 2 million',
    publisher: 'AP, carried by the Dayton Daily News',
    kind: 'press',
    address:
      'https://www.daytondailynews.com/news/nation-world/a-new-report-warns-that-combined-war-casualties-in-russias-war-on-ukraine-could-soon-hit-2-million/RZABUTNC4VNXLAWA3J5RPELEBA/',
  },
  {
    id: 'ap-live-summit',
    title: 'The Latest: Trump en route to high-stakes meeting with Putin in Alaska',
    publisher: 'AP / Journal-News',
    kind: 'press',
    address:
      'https://www.journal-news.com/news/nation-world/the-latest-trump-en-route-to-high-stakes-meeting-with-putin-in-alaska/IITU3NZ7IZJ3ZA4VMIZLFTN6WU/',
  },
  {
    id: 'ap-louisiana-governor',
    title:
      'Louisiana Gov.-elect Jeff Landry has been inaugurated, returning the state’s highest office to GOP',
    publisher: 'AP / KESQ',
    kind: 'press',
    address:
      'https://kesq.com/news/2024/01/07/louisiana-gov-elect-jeff-landry-has-been-inaugurated-returning-the-states-highest-office-to-gop/',
  },
  {
    id: 'ap-qatar-plane',
    title: 'Retrofitted Qatari jet takes flight as Air Force One for Trump’s trip to North Dakota',
    publisher: 'AP, carried by Reporter 24 News',
    kind: 'press',
    address:
      'https://reporter24news.com/retrofitted-qatari-jet-takes-flight-as-air-force-one-for-trump-s-trip-to-north-dakota-725580.html',
  },
  {
    id: 'ap-ratcliffe-caracas',
    title: 'CIA Director Meets Venezuela’s Acting President in Caracas',
    publisher: 'AP, carried by Military.com',
    kind: 'press',
    address:
      'https://www.military.com/daily-news/2026/01/16/cia-director-meets-venezuelas-acting-president-caracas.html',
  },
  {
    id: 'ap-red-carpet',
    title: 'For Trump and Putin, handshakes on a red carpet and a joint limo ride — then an abrupt ending',
    publisher: 'AP / Coast Reporter',
    kind: 'press',
    address:
      'https://www.coastreporter.net/politics/for-trump-and-putin-handshakes-on-a-red-carpet-and-a-joint-limo-ride-then-an-abrupt-ending-11084293',
  },
  {
    id: 'ap-rubio-sworn-in',
    title: 'Marco Rubio has been sworn in as America’s Secretary of State',
    publisher: 'AP, carried by NBC Philadelphia',
    kind: 'press',
    address:
      'https://www.nbcphiladelphia.com/news/national-international/marco-rubio-trump-secretary-of-state/4084227/',
  },
  {
    id: 'ap-summit-begins',
    title: 'Trump and Putin shake hands warmly in Alaska to kick off their summit on the war in Ukraine',
    publisher: 'AP, carried by The Atlanta Journal-Constitution',
    kind: 'press',
    address:
      'https://www.ajc.com/news/2025/08/trump-and-putin-shake-hands-warmly-in-alaska-to-kick-off-their-summit-on-the-war-in-ukraine',
  },
  {
    id: 'ap-takeaways',
    title: 'Trump-Putin meet takeaways: No agreement, no questions but lots of pomp',
    publisher: 'AP / NewsDrum',
    kind: 'press',
    address:
      'https://www.newsdrum.in/international/trump-putin-meet-takeaways-no-agreement-no-questions-but-lots-of-pomp-9665177',
  },
  {
    id: 'ap-trump-beijing',
    title: 'Trump set to meet with Xi in Beijing as war and inflation weigh on his presidency',
    publisher: 'AP, carried by Manila Bulletin',
    kind: 'press',
    address:
      'https://mb.com.ph/2026/05/13/trump-set-to-meet-with-xi-in-beijing-as-war-and-inflation-weigh-on-his-presidency',
  },
  {
    id: 'ap-xi-warning',
    title: 'Taiwan’s Lai says he would tell Trump he hopes to continue arm purchases, if given a chance',
    publisher: 'AP, carried by Manila Bulletin',
    kind: 'press',
    address:
      'https://mb.com.ph/2026/05/20/taiwans-lai-says-he-would-tell-trump-he-hopes-to-continue-arm-purchases-if-given-a-chance',
  },
  {
    id: 'arabian-post-roblox-nevada',
    title: 'Roblox tightens youth safeguards after Nevada deal',
    publisher: 'The Arabian Post',
    kind: 'press',
    address: 'https://thearabianpost.com/roblox-tightens-youth-safeguards-after-nevada-deal/',
  },
  {
    id: 'babel-wartime-elections',
    title:
      'President Zelensky answered journalists’ questions: he says he is ready to hold elections during the war',
    publisher: 'Babel',
    kind: 'press',
    address:
      'https://babel.ua/en/news/123620-president-zelensky-answered-journalists-questions-he-says-he-is-ready-to-hold-elections-during-the-war',
  },
  {
    id: 'bloomberg-three-on-three',
    title: 'Trump, Putin wrap up longest face-to-face talks at Alaska summit',
    publisher: 'Bloomberg / NDTV Profit',
    kind: 'press',
    address:
      'https://www.ndtvprofit.com/world/trump-putin-wrap-up-longest-face-to-face-talks-at-alaska-summit',
  },
  {
    id: 'bluewin-territory',
    title: 'Trump and Putin discuss Ukraine’s territorial cessions',
    publisher: 'Bluewin',
    kind: 'press',
    address:
      'https://www.bluewin.ch/en/news/international/trump-and-putin-discuss-ukraines-territorial-cessions-2819127.html',
  },
  {
    id: 'cbs-columbia-president',
    title: 'Columbia University’s interim president steps down; Claire Shipman named acting president',
    publisher: 'CBS News New York',
    kind: 'press',
    address: 'https://www.cbsnews.com/newyork/news/columbia-university-new-acting-president-claire-shipman/',
  },
  {
    id: 'channel-4-invasion',
    title: 'Russia Ukraine conflict: Putin launches full-scale invasion',
    publisher: 'Channel 4 News',
    kind: 'press',
    address: 'https://www.channel4.com/news/russia-ukraine-conflict-putin-launches-full-scale-invasion',
  },
  {
    id: 'cnn-casualties-2025',
    title: 'Russia nears 1 million war casualties in Ukraine, study finds',
    publisher: 'CNN, carried by Local News 8',
    kind: 'press',
    address:
      'https://localnews8.com/news/national-world/cnn-world/2025/06/04/russia-nears-1-million-war-casualties-in-ukraine-study-finds/',
  },
  {
    id: 'cnn-departure',
    title: 'CNN News Central',
    publisher: 'CNN',
    kind: 'press',
    address: 'https://transcripts.cnn.com/show/cnc/date/2025-08-15/segment/03',
  },
  {
    id: 'cnn-security-council',
    title:
      'United Nations Security Council Holds An Emergency Meeting To Discuss The U.S. seizure of Venezuelan President Nicolas Maduro',
    publisher: 'CNN',
    kind: 'press',
    address: 'https://transcripts.cnn.com/show/ctw/date/2026-01-05/segment/02',
  },
  {
    id: 'consumeraffairs-roblox-lawsuit',
    title: 'Louisiana sues Roblox on sexual exploitation grounds',
    publisher: 'ConsumerAffairs',
    kind: 'press',
    address:
      'https://www.consumeraffairs.com/news/louisiana-sues-roblox-on-sexual-exploitation-grounds-081525.html',
  },
  {
    id: 'daily-beast-feel-out',
    title: 'Trump admits Ukraine summit with Putin could be total flop',
    publisher: 'The Daily Beast',
    kind: 'press',
    address: 'https://www.thedailybeast.com/trump-admits-ukraine-summit-with-putin-could-be-total-flop/',
  },
  {
    id: 'daily-herald-ratcliffe',
    title: 'Trump’s intelligence director pick Ratcliffe was born in Mount Prospect, grew up in Palatine',
    publisher: 'Daily Herald',
    kind: 'press',
    address:
      'https://www.dailyherald.com/news/20190730/trumps-intelligence-director-pick-ratcliffe-was-born-in-mount-prospect-grew-up-in-palatine',
  },
  {
    id: 'dw-geneva-2021',
    title: 'Biden, Putin meet in Geneva',
    publisher: 'Deutsche Welle',
    kind: 'press',
    address: 'https://www.dw.com/en/biden-putin-meet-in-geneva/av-57929469',
  },
  {
    id: 'european-pravda-delegation',
    title: 'White House names the US delegation to the Trump–Putin talks (in Russian)',
    publisher: 'European Pravda',
    kind: 'press',
    address: 'https://www.eurointegration.com.ua/rus/news/2025/08/15/7218035/',
  },
  {
    id: 'export-compliance-daily-sanctions',
    title: 'Trump Admin Needs ‘Flexibility’ on Russia Sanctions, Bessent Tells Congress',
    publisher: 'Export Compliance Daily',
    kind: 'press',
    address:
      'https://exportcompliancedaily.com/article/2025/06/12/trump-admin-needs-flexibility-on-russia-sanctions-bessent-tells-congress-2506110046',
  },
  {
    id: 'federal-news-network-archivist',
    title: 'Marco Rubio out as acting head of National Archives',
    publisher: 'Federal News Network',
    kind: 'press',
    address:
      'https://federalnewsnetwork.com/people/2026/02/marco-rubio-out-as-acting-head-of-national-archives/',
  },
  {
    id: 'guardian-live-summit',
    title:
      'Trump-Putin summit live updates: US and Russian leaders to meet in Alaska to discuss ending Ukraine war',
    publisher: 'The Guardian / inkl',
    kind: 'press',
    address:
      'https://www.inkl.com/news/trump-putin-summit-live-updates-us-and-russian-leaders-to-meet-in-alaska-to-discuss-ending-ukraine-war',
  },
  {
    id: 'guardian-why-alaska',
    title: 'Why Alaska for the Trump-Putin summit on Ukraine?',
    publisher: 'The Guardian',
    kind: 'press',
    address: 'https://www.theguardian.com/world/2025/aug/11/why-alaska-for-the-trump-putin-summit-on-ukraine',
  },
  {
    id: 'headlines-orbit-open-letter',
    title: 'Putin slams Zelensky’s boorish peace proposal as conflict enters fifth year',
    publisher: 'Headlines Orbit',
    kind: 'press',
    address:
      'https://www.headlinesorbit.com/world/putin-slams-zelenskys-boorish-peace-proposal-as-conflict-enters-fifth-year',
  },
  {
    id: 'hindustan-times-geneva',
    title: 'US, Ukraine refine Trump’s peace deal to end Russia’s war',
    publisher: 'Hindustan Times',
    kind: 'press',
    address:
      'https://www.hindustantimes.com/world-news/us-ukraine-refine-trumps-peace-deal-to-end-russia-s-war-whats-inside-the-new-plan-101763962872454.html',
  },
  {
    id: 'hindustan-times-modi',
    title: 'Ready to pay price to protect farmers, says Modi as Trump increases tariff rate',
    publisher: 'Hindustan Times',
    kind: 'press',
    address:
      'https://www.hindustantimes.com/india-news/ready-to-pay-price-to-protect-farmers-says-modi-as-trump-increases-tariff-rate-101754551629885.html',
  },
  {
    id: 'hindustan-times-two-minutes',
    title: '‘First two minutes, I’ll know whether…’: Trump ahead of meeting with Putin to end Ukraine war',
    publisher: 'Hindustan Times / AP',
    kind: 'press',
    address:
      'https://www.hindustantimes.com/world-news/us-news/first-two-minutes-i-ll-know-whether-trump-ahead-of-meeting-with-putin-to-end-ukraine-war-101754962706198.html',
  },
  {
    id: 'hromadske-spelling',
    title: 'Zelenskiy, Zelensky, or Zelenskyy? Confusion Officially Over',
    publisher: 'Hromadske',
    kind: 'press',
    address: 'https://en.hromadske.ua/posts/zelenskiy-zelensky-or-zelenskyy-confusion-officially-over',
  },
  {
    id: 'independent-india-tariff',
    title: 'Trump’s punitive 50% tariff takes effect in India',
    publisher: 'The Independent',
    kind: 'press',
    address: 'https://www.independent.co.uk/asia/india/trump-india-tariffs-50-modi-latest-news-b2814738.html',
  },
  {
    id: 'india-today-last-visit',
    title: 'Alaska summit with Putin will be ‘listening exercise’ for Trump: White House',
    publisher: 'India Today',
    kind: 'press',
    address:
      'https://www.indiatoday.in/world/us-news/story/alaska-summit-with-putin-will-be-listening-exercise-for-trump-white-house-glbs-2770361-2025-08-13',
  },
  {
    id: 'india-today-tariff-deal',
    title: 'US court killed Indian tariff deal. Why are we paying less now?',
    publisher: 'India Today',
    kind: 'press',
    address:
      'https://www.indiatoday.in/diu/story/us-court-killed-indian-tariff-deal-why-are-we-paying-less-now-2873017-2026-02-23',
  },
  {
    id: 'indian-express-sachs',
    title: 'Interview: ‘India should exit the Quad and normalise with China’',
    publisher: 'The New Indian Express',
    kind: 'press',
    address:
      'https://www.newindianexpress.com/nation/2025/Sep/01/interview-india-should-exit-the-quad-and-normalise-with-china',
  },
  {
    id: 'interfax-putin-oath',
    title: 'Putin sworn in as Russian president for 5th time',
    publisher: 'Interfax',
    kind: 'press',
    address: 'https://interfax.com/newsroom/top-stories/102063/',
  },
  {
    id: 'interfax-ukraine-election-2019',
    title: 'Zelensky officially named Ukrainian president-elect',
    publisher: 'Interfax-Ukraine',
    kind: 'press',
    address: 'https://en.interfax.com.ua/news/general/584832.html',
  },
  {
    id: 'interfax-ukraine-european-leaders',
    title:
      'Ukraine must have security guarantees, make decisions regarding its territory itself – statement by European leaders',
    publisher: 'Interfax-Ukraine',
    kind: 'press',
    address: 'https://en.interfax.com.ua/news/general/1096522.html',
  },
  {
    id: 'joongang-ratcliffe',
    title: 'U.S. Senate confirms John Ratcliffe as CIA director in new Trump administration',
    publisher: 'Korea JoongAng Daily',
    kind: 'press',
    address:
      'https://koreajoongangdaily.joins.com/news/2025-01-24/national/diplomacy/US-Senate-confirms-John-Ratcliffe-as-CIA-director-in-new-Trump-administration/2229706',
  },
  {
    id: 'juneau-independent-dunleavy',
    title: 'At oil conference, Dunleavy declines to endorse his lieutenant governor as his replacement',
    publisher: 'Alaska Beacon, carried by the Juneau Independent',
    kind: 'press',
    address:
      'https://www.juneauindependent.com/post/at-oil-conference-dunleavy-declines-to-endorse-his-lieutenant-governor-as-his-replacement',
  },
  {
    id: 'katc-roblox-lawsuit',
    title: 'Louisiana sues online gaming site',
    publisher: 'KATC',
    kind: 'press',
    address: 'https://www.katc.com/news/covering-louisiana/louisiana-sues-online-gaming-site',
  },
  {
    id: 'knba-census-2020',
    title: '2020 census data is out. Here’s how Alaska has changed in the last 10 years.',
    publisher: 'KNBA',
    kind: 'press',
    address:
      'https://www.knba.org/news/2021-08-16/2020-census-data-is-out-heres-how-alaska-has-changed-in-the-last-10-years',
  },
  {
    id: 'ktoo-announcement',
    title: 'Trump sets meeting date with Putin in Alaska',
    publisher: 'KTOO Public Media',
    kind: 'press',
    address: 'https://www.ktoo.org/2025/08/08/trump-sets-meeting-date-with-putin-in-alaska/',
  },
  {
    id: 'ktoo-dunleavy',
    title: 'Dunleavy wins reelection',
    publisher: 'KTOO',
    kind: 'press',
    address: 'https://www.ktoo.org/2022/11/23/dunleavy-wins-reelection/',
  },
  {
    id: 'kyiv-post-inauguration',
    title: 'Volodymyr Zelenskiy to be inaugurated as Ukraine’s 6th president (live updates)',
    publisher: 'Kyiv Post',
    kind: 'press',
    address:
      'https://archive.kyivpost.com/ukraine-politics/volodymyr-zelenskiy-to-be-inaugurated-as-ukraines-6th-president-live-updates.html',
  },
  {
    id: 'kyuk-evacuation',
    title: 'Western Alaska residents from storm-ravaged villages arrive in Anchorage by the hundreds',
    publisher: 'KYUK',
    kind: 'press',
    address:
      'https://www.kyuk.org/alaska-state-news/2025-10-17/western-alaska-residents-from-storm-ravaged-villages-arrive-in-anchorage-by-the-hundreds',
  },
  {
    id: 'la-times-en-route',
    title: 'Trump, en route to Alaska, hints at tougher line with Putin on Ukraine',
    publisher: 'Los Angeles Times',
    kind: 'press',
    address: 'https://www.latimes.com/politics/story/2025-08-15/trump-putin-summit-anchorage',
  },
  {
    id: 'la-times-putin-2012',
    title: 'Putin inaugurated to third term as Russia’s president',
    publisher: 'Los Angeles Times',
    kind: 'press',
    address:
      'https://www.latimes.com/archives/blogs/world-now/story/2012-05-07/putin-inaugurated-to-third-term-as-russias-president',
  },
  {
    id: 'liga-european-leaders',
    title:
      'Current contact line should be the starting point of negotiations – statement of European leaders',
    publisher: 'LIGA.net',
    kind: 'press',
    address:
      'https://news.liga.net/en/politics/news/current-contact-line-should-be-the-starting-point-of-negotiations---statement-of-european-leaders',
  },
  {
    id: 'liga-second-meeting',
    title: 'European leaders may take part in potential meeting between Putin and Zelensky – Trump',
    publisher: 'LIGA.net',
    kind: 'press',
    address:
      'https://news.liga.net/en/politics/news/european-leaders-may-take-part-in-potential-meeting-between-putin-and-zelensky---trump',
  },
  {
    id: 'millennium-post-russian-oil',
    title: 'Surge in India’s Russian oil imports under spotlight after Trump tariffs',
    publisher: 'Millennium Post',
    kind: 'press',
    address:
      'https://www.millenniumpost.in/business/surge-in-indias-russian-oil-imports-under-spotlight-after-trump-tariffs-621075',
  },
  {
    id: 'mint-sweatshirt',
    title: 'Russian Foreign Minister sports USSR sweatshirt for Putin-Trump summit',
    publisher: 'Mint',
    kind: 'press',
    address:
      'https://www.livemint.com/news/world/lavrov-arrives-in-style-russian-foreign-minister-sports-ussr-sweatshirt-for-putin-trump-summit-in-alaska-video-11755246852581.html',
  },
  {
    id: 'mirage-putin-conditions',
    title: 'Nuclear Point of No Return: Putin Speech Transcript',
    publisher: 'Mirage News',
    kind: 'press',
    address: 'https://miragenews.com/the-point-of-no-return-transcript-of-putin-fm-1256460',
  },
  {
    id: 'moscow-times-base',
    title: 'Trump-Putin summit to take place on US military base',
    publisher: 'The Moscow Times / AFP',
    kind: 'press',
    address:
      'https://www.themoscowtimes.com/2025/08/13/trump-putin-summit-to-take-place-on-us-military-base-a90202',
  },
  {
    id: 'moscow-times-lavrov-2004',
    title: 'Lavrov Leaves the UN for Foreign Ministry',
    publisher: 'The Moscow Times',
    kind: 'press',
    address:
      'https://www.themoscowtimes.com/news/article/lavrov-leaves-the-un-for-foreign-ministry/232451.html',
  },
  {
    id: 'moscow-times-lavrov-arrival',
    title: 'Russia Will Send ‘Clear Message’ to U.S. at Alaska Summit, FM Lavrov Says',
    publisher: 'The Moscow Times',
    kind: 'press',
    address:
      'https://www.themoscowtimes.com/2025/08/15/russia-will-send-clear-message-to-us-at-alaska-summit-fm-lavrov-says-a90231',
  },
  {
    id: 'nasdaq-roblox-quarter',
    title: 'Grow a Garden Springs Roblox Skyward',
    publisher: 'The Motley Fool / Nasdaq',
    kind: 'press',
    address: 'https://www.nasdaq.com/articles/grow-garden-springs-roblox-skyward',
  },
  {
    id: 'ndtv-profit-tariffs',
    title: 'India at par with Brazil among countries hit with sharpest Trump tariffs',
    publisher: 'NDTV Profit',
    kind: 'press',
    address:
      'https://www.ndtvprofit.com/economy-finance/india-at-par-with-brazil-among-countries-hit-with-sharpest-trump-tariffs-check-full-list',
  },
  {
    id: 'ndtv-sachs-india',
    title: 'Trump an economic illiterate, India shouldn’t trust US: top economist Jeffrey Sachs to NDTV',
    publisher: 'NDTV',
    kind: 'press',
    address:
      'https://www.ndtv.com/world-news/trump-an-economic-illiterate-india-shouldnt-trust-us-top-economist-jeffrey-sachs-to-ndtv-9090141',
  },
  {
    id: 'new-republic-lutnick',
    title: 'Trump’s Commerce Secretary Faces Calls to Resign Over Epstein Files',
    publisher: 'The New Republic',
    kind: 'press',
    address:
      'https://newrepublic.com/post/206358/trump-commerce-secretary-lutnick-calls-resign-epstein-files',
  },
  {
    id: 'newser-lutnick',
    title: 'Trump Picks Lutnick for Commerce Secretary',
    publisher: 'Newser',
    kind: 'press',
    address: 'https://www.newser.com/story/359771/trump-picks-lutnick-for-commerce-secretary.html',
  },
  {
    id: 'newser-trump-sworn-in',
    title: 'Donald Trump Sworn In as 47th President',
    publisher: 'Newser',
    kind: 'press',
    address: 'https://www.newser.com/story/362820/donald-trump-sworn-in-as-47th-president.html',
  },
  {
    id: 'newsweek-obama-putin',
    title: 'Obama and Putin Clash Over Syria at U.N. Meeting',
    publisher: 'Newsweek',
    kind: 'press',
    address: 'https://www.newsweek.com/obama-putin-clash-over-syria-u-n-meeting-333797',
  },
  {
    id: 'novaya-gazeta-advance',
    title: 'Analysis shows Russia made most territorial gains in 2025 since first year of war',
    publisher: 'Novaya Gazeta Europe, after AFP',
    kind: 'press',
    address:
      'https://novayagazeta.eu/articles/2026/01/03/analysis-shows-russia-made-most-territorial-gains-in-2025-since-first-year-of-war-en-news',
  },
  {
    id: 'npr-ratcliffe',
    title: 'Senate confirms John Ratcliffe as Trump’s CIA director',
    publisher: 'NPR, carried by Ideastream',
    kind: 'press',
    address: 'https://www.ideastream.org/2025-01-23/senate-confirms-john-ratcliffe-as-trumps-cia-director',
  },
  {
    id: 'npr-summit-papers',
    title: 'Government papers found in an Alaskan hotel reveal new details of Trump-Putin summit',
    publisher: 'NPR, carried by WBHM',
    kind: 'press',
    address:
      'https://wbhm.org/npr-story/government-papers-found-in-an-alaskan-hotel-reveal-new-details-of-trump-putin-summit',
  },
  {
    id: 'npr-world-factbook',
    title: 'The CIA World Factbook is dead. Here’s how I came to love it',
    publisher: 'NPR / CAI',
    kind: 'press',
    address:
      'https://www.capeandislands.org/2026-02-07/the-cia-world-factbook-is-dead-heres-how-i-came-to-love-it',
  },
  {
    id: 'nz-herald-peace-deal',
    title: 'Trump shifts Ukraine strategy, seeks full peace deal after Putin talks',
    publisher: 'AFP / The New Zealand Herald',
    kind: 'press',
    address:
      'https://www.nzherald.co.nz/world/trump-shifts-ukraine-strategy-seeks-full-peace-deal-after-putin-talks/X5L5LMYIGBDQPLJGM3VBSRWDPE/',
  },
  {
    id: 'pbs-kremlin-talks',
    title: 'Witkoff and Kushner meet with Putin for latest talks to end Russia’s war with Ukraine',
    publisher: 'PBS NewsHour',
    kind: 'press',
    address:
      'https://www.pbs.org/newshour/show/witkoff-and-kushner-meet-with-putin-for-latest-talks-to-end-russias-war-with-ukraine',
  },
  {
    id: 'pbs-osaka',
    title: 'At the G-20, Trump delivers warning on election meddling with a grin',
    publisher: 'PBS NewsHour',
    kind: 'press',
    address:
      'https://www.pbs.org/newshour/show/at-the-g-20-trump-delivers-warning-on-election-meddling-with-a-grin',
  },
  {
    id: 'politico-alaska',
    title: 'U.S. buys Alaska from Russia, Oct. 18, 1867',
    publisher: 'Politico',
    kind: 'press',
    address: 'https://www.politico.com/story/2011/10/us-buys-alaska-from-russia-oct-18-1867-066156',
  },
  {
    id: 'politico-counting-on-america',
    title: 'Ukraine ‘is counting on America,’ Zelenskyy tells Trump before ‘high stakes’ summit',
    publisher: 'Politico Europe',
    kind: 'press',
    address:
      'https://www.politico.eu/article/war-in-ukraine-volodymyr-zelenskyy-donald-trump-vladimir-putin-alaska-summit/',
  },
  {
    id: 'pti-tariffs-could-go-up',
    title: 'US tariffs on India could go up if…',
    publisher: 'Ahmedabad Mirror / PTI',
    kind: 'press',
    address: 'https://www.ahmedabadmirror.com/us-tariffs-on-india-could-go-up-if/81897284.html',
  },
  {
    id: 'rbc-ukraine-departure',
    title: 'Trump flies to Alaska to meet Putin (in Ukrainian)',
    publisher: 'RBC-Ukraine',
    kind: 'press',
    address: 'https://www.rbc.ua/rus/news/tramp-viletiv-alyasku-zustrichi-putinim-1755240672.html',
  },
  {
    id: 'rediff-on-board',
    title: 'Trump says Ukraine-Russia land swaps may be discussed, Kyiv to decide',
    publisher: 'Rediff',
    kind: 'press',
    address:
      'https://www.rediff.com/news/report/trump-says-ukraine-russia-land-swaps-may-be-discussed-kyiv-to-decide/20250816.htm',
  },
  {
    id: 'reuters-budapest-call',
    title: 'Kremlin says Rubio and Lavrov to speak in coming days to prepare Putin-Trump summit',
    publisher: 'Reuters, carried by SRN News',
    kind: 'press',
    address:
      'https://srnnews.com/kremlin-says-rubio-and-lavrov-to-speak-in-coming-days-to-prepare-putin-trump-summit',
  },
  {
    id: 'reuters-crimea-treaty',
    title: 'Putin signs treaty on making Crimea part of Russia',
    publisher: 'Reuters',
    kind: 'press',
    address: 'https://www.reuters.com/article/us-ukraine-crisis-putin-treaty-idUSBREA2H0WE20140318',
  },
  {
    id: 'reuters-oil-sanctions',
    title: 'Trump sanctions Russian oil majors, prompting oil price rise and India jitters',
    publisher: 'Reuters / CNA',
    kind: 'press',
    address:
      'https://www.channelnewsasia.com/world/trump-sanctions-russian-oil-majors-prompting-oil-price-rise-and-india-jitters-5420151',
  },
  {
    id: 'reuters-open-letter',
    title: 'Zelenskiy sends open letter inviting Putin to peace talks to end war',
    publisher: 'Reuters, carried by Views Bangladesh',
    kind: 'press',
    address:
      'https://viewsbangladesh.com/zelenskiy-sends-open-letter-inviting-putin-to-peace-talks-to-end-war/',
  },
  {
    id: 'reuters-roblox-joined',
    title: 'Child sexual exploitation lawsuits against Roblox centralized in San Francisco',
    publisher: 'Reuters, carried by TTM',
    kind: 'press',
    address: 'https://ttmplan.com/m/news/2591893681',
  },
  {
    id: 'reuters-talks-paused',
    title: 'Trump pauses EU talks to call Putin during Ukraine discussions',
    publisher: 'Reuters / The Sun (Malaysia)',
    kind: 'press',
    address:
      'https://thesun.my/world-news/trump-pauses-eu-talks-to-call-putin-during-ukraine-discussions-HD14714416',
  },
  {
    id: 'reuters-who-is-lavrov',
    title: 'Factbox: Who is Sergei Lavrov, Russia’s foreign minister?',
    publisher: 'Reuters, carried by WHBL',
    kind: 'press',
    address: 'https://whbl.com/2022/11/14/factbox-who-is-sergei-lavrov-russias-foreign-minister/',
  },
  {
    id: 'reuters-xi-putin',
    title: 'Xi and Putin chat on Ukraine war anniversary',
    publisher: 'TimesLIVE / Reuters',
    kind: 'press',
    address:
      'https://www.timeslive.co.za/news/world/2025-02-24-xi-and-putin-chat-on-ukraine-war-anniversary/',
  },
  {
    id: 'sbs-oil-sanctions',
    title: 'US sanctions Russian oil companies as Trump says Putin summit “didn’t feel right”',
    publisher: 'SBS News',
    kind: 'press',
    address:
      'https://www.sbs.com.au/news/article/us-sanctions-russian-oil-companies-as-trump-says-putin-summit-didnt-feel-right/ipuhhlqbx',
  },
  {
    id: 'sme-times-general-duty',
    title: 'Explained: 10 pc US tariffs for 150 days globally under Section 122',
    publisher: 'SME Times / IANS',
    kind: 'press',
    address: 'https://www.smetimes.in/smetimes/in-depth/2026/Feb/21/10-pc-us-tariffs.html',
  },
  {
    id: 'spectator-ushakov',
    title: 'Inside the mind of Putin’s real hatchet man',
    publisher: 'The Spectator',
    kind: 'press',
    address: 'https://www.spectator.co.uk/article/yuri-ushakov-putins-ruthless-hatchet-man/',
  },
  {
    id: 'taipei-times-cabinet',
    title: 'Putin completes Cabinet reshuffle',
    publisher: 'Taipei Times, with AP',
    kind: 'press',
    address: 'https://www.taipeitimes.com/News/world/archives/2004/03/11/2003102018',
  },
  {
    id: 'tass-summit-hall',
    title: 'Putin, Trump appear before media after talks',
    publisher: 'TASS, Russian state media',
    kind: 'state-media',
    address: 'https://tass.com/politics/2003175',
  },
  {
    id: 'time-helsinki',
    title: 'Read a Transcript of Trump and Putin’s Joint Press Conference',
    publisher: 'Time',
    kind: 'press',
    address: 'https://time.com/5339848/donald-trump-vladimir-putin-summit-transcript/',
  },
  {
    id: 'turkiye-today-abu-dhabi',
    title: 'UAE hails progress in Russia-Ukraine-US talks',
    publisher: 'Türkiye Today',
    kind: 'press',
    address: 'https://www.turkiyetoday.com/world/uae-hails-progress-in-russia-ukraine-us-talks-3214116',
  },
  {
    id: 'ukrainska-pravda-territory',
    title: 'Trump on territory swaps: I’ve got to let Ukraine make that decision',
    publisher: 'Ukrainska Pravda',
    kind: 'press',
    address: 'https://www.pravda.com.ua/eng/news/2025/08/15/7526350/',
  },
  {
    id: 'unherd-witkoff',
    title: 'Steve Witkoff’s ultimate real-estate deal',
    publisher: 'UnHerd',
    kind: 'press',
    address: 'https://unherd.com/2025/02/steve-witkoffs-ultimate-real-estate-deal/',
  },
  {
    id: 'unn-putin-request',
    title: 'The White House explained why Zelenskyy will be absent from the meeting in Alaska',
    publisher: 'Ukrainian National News',
    kind: 'press',
    address:
      'https://unn.ua/en/news/the-white-house-explained-why-zelenskyy-will-be-absent-from-the-meeting-in-alaska',
  },
  {
    id: 'unn-spirit-of-anchorage',
    title:
      'Lavrov announced the evaporation of the “spirit of Anchorage” in negotiations with the United States',
    publisher: 'Ukrainian National News',
    kind: 'press',
    address:
      'https://unn.ua/en/news/lavrov-announced-the-evaporation-of-the-spirit-of-anchorage-in-negotiations-with-the-united-states',
  },
  {
    id: 'washington-examiner-front',
    title: 'Trump-Putin summit: The reality of where things stand on the Ukraine battlefield',
    publisher: 'Washington Examiner',
    kind: 'press',
    address:
      'https://www.washingtonexaminer.com/policy/defense/3500248/trump-putin-summit-reality-things-stand-ukraine-battlefield',
  },
  {
    id: 'washington-post-cia-deputy',
    title: 'Trump Appoints Michael Ellis Deputy Director of the CIA',
    publisher: 'The Washington Post / The Japan News',
    kind: 'press',
    address: 'https://japannews.yomiuri.co.jp/news-services/washingtonpost/20250204-236965/',
  },
  {
    id: 'washington-times-ushakov',
    title: 'Embassy Row',
    publisher: 'The Washington Times',
    kind: 'press',
    address: 'https://www.washingtontimes.com/news/2008/jun/3/embassy-row-59007705/',
  },
  {
    id: 'wbrz-hearing',
    title: '‘It is not a safe product for your kids:’ AG Liz Murrill discusses lawsuit against Roblox',
    publisher: 'WBRZ',
    kind: 'press',
    address:
      'https://www.wbrz.com/news/it-is-not-a-safe-product-for-your-kids-ag-liz-murrill-discusses-lawsuit-against-roblox',
  },
  {
    id: 'wbrz-lawsuit',
    title: 'Attorney General says she is suing Roblox over children’s online safety',
    publisher: 'WBRZ',
    kind: 'press',
    address:
      'https://www.wbrz.com/news/watch-attorney-general-says-she-is-suing-roblox-over-children-s-online-safety',
  },
  {
    id: 'wbrz-roblox-reply',
    title: 'Roblox responds to Louisiana AG’s lawsuit alleging game endangers child users',
    publisher: 'WBRZ',
    kind: 'press',
    address:
      'https://www.wbrz.com/news/roblox-responds-to-louisiana-ag-s-lawsuit-alleging-game-endangers-child-users',
  },
  {
    id: 'wion-anchorage',
    title: 'Trump-Putin meeting a “listening exercise” for US president',
    publisher: 'WION',
    kind: 'press',
    address:
      'https://www.wionews.com/world/trump-putin-meeting-a-listening-exercise-for-us-president-white-house-hints-at-possible-trump-visit-to-russia-zelensky-alaska-1755020226208',
  },
  {
    id: 'wion-economically-severe',
    title: '‘It will be very severe’: Trump issues stark warning for Putin ahead of meet',
    publisher: 'WION',
    kind: 'press',
    address:
      'https://www.wionews.com/world/-it-will-be-very-severe-trump-issues-stark-warning-for-putin-ahead-of-meet-what-will-he-do-if-russia-doesn-t-engage-in-serious-talks-1755266004756',
  },
  {
    id: 'wion-fossil-fuels',
    title: 'How much oil did China and India purchase from Russia in July?',
    publisher: 'WION',
    kind: 'press',
    address:
      'https://www.wionews.com/business-economy/sco-summit-how-much-oil-did-china-and-india-purchased-from-russia-in-july-1755955421377',
  },
  {
    id: 'wkms-roblox-kentucky',
    title: 'Kentucky attorney general files suit against Roblox, alleges it’s unsafe for children',
    publisher: 'WKMS',
    kind: 'press',
    address:
      'https://www.wkms.org/government-politics/2025-10-07/kentucky-attorney-general-files-suit-against-roblox-alleges-its-unsafe-for-children',
  },
  {
    id: 'zee-third-term',
    title: 'Putin in historic third term as Russian President',
    publisher: 'Zee News',
    kind: 'press',
    address:
      'https://zeenews.india.com/news/world/putin-in-historic-third-term-as-russian-president_773666.html',
  },
] as const satisfies readonly SourceInput[];
