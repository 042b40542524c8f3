import type { SourceInput } from '../../../components/story/schema.ts';

/** News reports. */
export const press = [
  {
    id: 'rferl-icc-warrant',
    title: 'ICC issues arrest warrant against Putin over alleged war crimes in Ukraine',
    publisher: 'Radio Free Europe/Radio Liberty',
    address: 'https://www.rferl.org/a/icc-arrest-warrant-putin-war-crimes-ukraine/32323342.html',
  },
  {
    id: 'reuters-crimea-treaty',
    title: 'Putin signs treaty on making Crimea part of Russia',
    publisher: 'Reuters',
    address: 'https://www.reuters.com/article/us-ukraine-crisis-putin-treaty-idUSBREA2H0WE20140318',
  },
  {
    id: 'dw-un-assembly-2015',
    title: 'Focus on Obama and Putin at UN',
    publisher: 'Deutsche Welle',
    address: 'https://www.dw.com/en/obama-and-putin-to-take-the-limelight-at-un-general-assembly/a-18746186',
  },
  {
    id: 'xinhua-helsinki',
    title: 'Trump and Putin meet in Helsinki (picture and caption)',
    publisher: 'Xinhua, Chinese state media',
    address: 'https://xinhuanet.com/english/2018-07/17/c_137329326_2.htm',
  },
  {
    id: 'dw-geneva-2021',
    title: 'Biden, Putin meet in Geneva',
    publisher: 'Deutsche Welle',
    address: 'https://www.dw.com/en/biden-putin-meet-in-geneva/av-57929469',
  },
  {
    id: 'afp-four-regions',
    title: 'Putin signs accord to annex four occupied Ukraine regions',
    publisher: 'Manila Bulletin / AFP',
    address: 'https://mb.com.ph/2022/9/30/putin-signs-accord-to-annex-four-occupied-ukraine-regions-2',
  },
  {
    id: 'newser-phone-call',
    title: 'Trump pauses talks, calls Putin',
    publisher: 'Newser',
    address: 'https://www.newser.com/story/373722/trump-pauses-talks-calls-putin.html',
  },
  {
    id: 'kookmin-summit-begins',
    title: 'Trump–Putin summit begins in Alaska (in Korean)',
    publisher: 'Kookmin Ilbo',
    address: 'https://www.kmib.co.kr/article/view.asp?arcid=0028548890',
  },
  {
    id: 'cumhuriyet-why-alaska',
    title: 'Why Alaska was chosen for the Trump–Putin meeting (in Turkish)',
    publisher: 'Cumhuriyet',
    address: 'https://www.cumhuriyet.com.tr/dunya/trump-putin-gorusmesi-icin-neden-alaska-secildi-2426370',
  },
  {
    id: 'tass-statements',
    title: 'Putin, Trump make statements at joint news conference',
    publisher: 'TASS, Russian state media',
    address: 'https://tass.com/politics/2003213',
  },
  {
    id: 'mint-sweatshirt',
    title: 'Russian Foreign Minister sports USSR sweatshirt for Putin-Trump summit',
    publisher: 'Mint',
    address:
      'https://www.livemint.com/news/world/lavrov-arrives-in-style-russian-foreign-minister-sports-ussr-sweatshirt-for-putin-trump-summit-in-alaska-video-11755246852581.html',
  },
  {
    id: 'moscow-times-base',
    title: 'Trump-Putin summit to take place on US military base',
    publisher: 'The Moscow Times / AFP',
    address:
      'https://www.themoscowtimes.com/2025/08/13/trump-putin-summit-to-take-place-on-us-military-base-a90202',
  },
  {
    id: 'ieu-monitoring-three-years',
    title: 'Three years of Russia’s war against Ukraine: UN debates and resolutions',
    publisher: 'IEU Monitoring / UN News',
    address:
      'https://ieu-monitoring.com/editorial/three-years-of-russias-war-against-ukraine-un-debates-and-resolutions/544468',
  },
  {
    id: 'menafn-announcement',
    title: 'Trump announces meeting with Putin in Alaska',
    publisher: 'MENAFN',
    address: 'https://menafn.com/1109906247/Trump-Announces-Meeting-with-Putin-in-Alaska',
  },
  {
    id: 'daily-beast-feel-out',
    title: 'Trump admits Ukraine summit with Putin could be total flop',
    publisher: 'The Daily Beast',
    address: 'https://www.thedailybeast.com/trump-admits-ukraine-summit-with-putin-could-be-total-flop/',
  },
  {
    id: 'yomiuri-anchorage',
    title: 'US–Russian summit in Anchorage (in Japanese)',
    publisher: 'Yomiuri, carried by livedoor',
    address: 'https://news.livedoor.com/topics/detail/29363082/',
  },
  {
    id: 'anadolu-departure',
    title: 'Trump departs Washington for Alaska summit with Putin',
    publisher: 'Anadolu Agency',
    address: 'https://www.aa.com.tr/en/live/trump-departs-washington-for-alaska-summit-with-putin/3660434',
  },
  {
    id: 'rbc-ukraine-departure',
    title: 'Trump flies to Alaska to meet Putin (in Ukrainian)',
    publisher: 'RBC-Ukraine',
    address: 'https://www.rbc.ua/rus/news/tramp-viletiv-alyasku-zustrichi-putinim-1755240672.html',
  },
  {
    id: 'polityka-summit',
    title: 'The Trump–Putin summit in Alaska (in Polish)',
    publisher: 'Polityka',
    address:
      'https://www.polityka.pl/tygodnikpolityka/swiat/2311381,1,szczyt-trumpputin-na-alasce-uscisneli-dlonie-nie-beda-rozmawiac-w-cztery-oczy.read',
  },
  {
    id: 'mondaq-secondary-tariffs',
    title: 'US imposes secondary tariffs on Russian oil purchases',
    publisher: 'Mondaq',
    address:
      'https://webiis10.mondaq.com/uk/export-controls-trade-investment-sanctions/1663414/us-imposes-secondary-tariffs-on-russian-oil-purchases-raising-combined-india-tariffs-to-50',
  },
  {
    id: 'west-australian-zelensky',
    title: 'Volodymyr Zelenskyy to meet Trump in Washington after summit',
    publisher: 'The West Australian',
    address:
      'https://thewest.com.au/news/world/volodymyr-zelenskyy-to-meet-trump-in-washington-after-summit-with-putin-secured-no-deal-to-end-war-in-ukraine-c-19702427',
  },
  {
    id: 'sbs-oil-sanctions',
    title: 'US sanctions Russian oil companies as Trump says Putin summit “didn’t feel right”',
    publisher: 'SBS News',
    address:
      'https://www.sbs.com.au/news/article/us-sanctions-russian-oil-companies-as-trump-says-putin-summit-didnt-feel-right/ipuhhlqbx',
  },
  {
    id: 'jordan-news-moscow',
    title: 'Witkoff and Kushner meet Putin in Moscow',
    publisher: 'Jordan News',
    address:
      'https://www.jordannews.jo/Section-24/Europe/Witkoff-and-Kushner-Meet-Putin-in-Moscow-to-Discuss-Ending-the-War-in-Ukraine-47009',
  },
  {
    id: 'epoch-times-irs',
    title: 'Treasury names Social Security commissioner as CEO of IRS',
    publisher: 'The Epoch Times, carried by The Thinking Conservative',
    address:
      'https://www.thethinkingconservative.com/treasury-names-social-security-commissioner-as-ceo-of-irs',
  },
  {
    id: 'university-herald-mnookin',
    title: 'Columbia University names Jennifer Mnookin as president-designate',
    publisher: 'University Herald',
    address:
      'https://www.universityherald.com/articles/80105/20260126/columbia-university-names-jennifer-mnookin-president-designate-marking-fourth-leader-two-years.htm',
  },
  {
    id: 'wbrz-lawsuit',
    title: 'Attorney General says she is suing Roblox over children’s online safety',
    publisher: 'WBRZ',
    address:
      'https://www.wbrz.com/news/watch-attorney-general-says-she-is-suing-roblox-over-children-s-online-safety',
  },
  {
    id: 'wbrz-hearing',
    title: 'AG Liz Murrill discusses lawsuit against Roblox',
    publisher: 'WBRZ',
    address:
      'https://www.wbrz.com/news/it-is-not-a-safe-product-for-your-kids-ag-liz-murrill-discusses-lawsuit-against-roblox',
  },
  {
    id: 'trulaw-roblox',
    title: 'Roblox sued by Louisiana AG',
    publisher: 'TruLaw',
    address: 'https://trulaw.com/roblox-lawsuit/roblox-sued-by-louisiana-ag-for-sexual-exploitation-of-kids',
  },
] as const satisfies readonly SourceInput[];
