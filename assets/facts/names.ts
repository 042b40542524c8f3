/**
 * The names of every entity and what speaks for and against them: the only part of the story
 * that every page gets. A title or role stands in `titles`, never inside a name, because the name
 * alone is marked. General vocabulary (given names, "Tower", "Bank of") stands in `components/finder`.
 */
import type { NamedInput } from '../../components/story/schema.ts';

/** A list without quotation marks around each of its items: half of what stands here is such lists. */
const words = (joined: string): string[] => joined.split(';');

/** Full names of which nothing else is to say: every page gets them, and so written they are half as long. */
const full = (joined: string) => words(joined).map((text) => ({ text, use: 'full' }) as const);

export const names = [
  {
    id: 'donald-trump',
    kind: 'person',
    names: [
      ...full('Donald Trump;Donald J. Trump;Donald J Trump;Donald John Trump'),
      {
        text: 'Trump',
        use: 'short',
        notAfter: ['Never', 'Baby'],
        notBefore: words(
          'Shuttle;National Doral;Store;Burger;Force One;card;cards;suit;suits;Kennedy;' +
            'organization;organisation',
        ),
      },
    ],
    titles: words('President;President-elect;Mr;Mr.;POTUS;former President;candidate;nominee'),
    context: words('White House;president;Republican;GOP;tariffs;Vance;Biden;administration'),
    against: words(
      'whist;trick-taking;euchre;pinochle;declarer;trump suit;are trump;is trump;suit led;spades;' +
        "of clubs;no-trump;of trumps;in bridge;contract bridge;snooker;O'Sullivan;potting",
    ),
  },
  {
    id: 'vladimir-putin',
    kind: 'person',
    names: [
      ...full('Vladimir Putin;Vladimir V. Putin;Vladimir V Putin;Vladimir Vladimirovich Putin'),
      ...full('Vladimir Poutine;Vladimir Poetin;Wladimir Putin;Władimir Putin;Vlagyimir Putyin'),
      ...full('Vladímir Putin'),
      {
        text: 'Putin',
        use: 'short',
        notBefore: ['Khuilo', 'Interviews'],
      },
    ],
    titles: words('President;Prime Minister;Mr;Mr.;leader;counterpart'),
    context: words('Kremlin;Moscow;Russia;Russian'),
    against: [],
  },
  {
    id: 'volodymyr-zelensky',
    kind: 'person',
    names: [
      ...full(
        'Volodymyr Zelensky;Volodymyr Zelenskyy;Volodymyr Zelenskiy;' +
          'Volodymyr Oleksandrovych Zelenskyy;Volodymyr Oleksandrovych Zelensky;Volodimir Zelensky;' +
          "Vladimir Zelensky;Vladimir Zelenskyy;Vladimir Zelenskiy;Volodymyr Zelens'kyj;" +
          "Volodymyr Zelens'kyy;Volodymyr Zelenskyj;Volodymyr Zelenski;Volodímir Zelenski;" +
          'Volodimir Zelenski;Volodimír Zelenskyj;Wolodymyr Selenskyj;Wolodymyr Selenski;' +
          'Wołodymyr Zełenski',
      ),
      { text: 'Zelensky', use: 'short' },
      { text: 'Zelenskyy', use: 'short' },
      { text: 'Zelenskiy', use: 'short' },
      { text: "Zelens'kyj", use: 'short' },
      { text: "Zelens'kyy", use: 'short' },
    ],
    titles: words('President;Mr;Mr.;leader;counterpart'),
    context: words('Kyiv;Kiev;Ukraine;Ukrainian'),
    against: [],
  },
  {
    id: 'marco-rubio',
    kind: 'person',
    names: [
      ...full('Marco Rubio;Marco Antonio Rubio;Marco A. Rubio'),
      {
        text: 'Rubio',
        use: 'short',
        needs: 'support',
        notAfter: ['Romero', 'Chef'],
        notBefore: words("'s Coastal Grill;Ñu;Nu"),
      },
    ],
    titles: words(
      'Secretary;Secretary of State;Senator;Sen.;Sen;national security adviser;' +
        'national security advisor',
    ),
    context: words(
      'Secretary of State;State Department;senator;Senate;Florida;Republican;GOP;White House;Trump;' +
        'diplomat;Cruz;Alaska;summit;Kremlin;Russia;Russian;Ukraine;sanctions;ceasefire;tariffs;NATO;' +
        'Vance;Hegseth;Witkoff;Netanyahu;Hamas;Maduro;visas;embassies;foreign aid;Foreign Aid;' +
        'State Dept;USAID;US politics',
    ),
    against: words('striker;midfielder;goalkeeper;singer;NBA;assists;rebounds;album'),
  },
  {
    id: 'scott-bessent',
    kind: 'person',
    names: [
      ...full('Scott Bessent;Scott K. H. Bessent;Scott Kenneth Homer Bessent'),
      { text: 'Bessent', use: 'short' },
    ],
    titles: words('Secretary;Treasury Secretary;Secretary of the Treasury;Mr;Mr.;financier;nominee'),
    context: words('Treasury;Trump;tariffs;Federal Reserve;hedge fund;Soros'),
    against: [],
  },
  {
    id: 'howard-lutnick',
    kind: 'person',
    names: [
      ...full('Howard Lutnick;Howard W. Lutnick;Howard William Lutnick'),
      { text: 'Lutnick', use: 'short' },
    ],
    titles: words('Secretary;Commerce Secretary;Secretary of Commerce;Mr;Mr.;nominee;chief executive;CEO'),
    context: words('Commerce;Trump;tariffs;Cantor Fitzgerald'),
    against: [],
  },
  {
    id: 'john-ratcliffe',
    kind: 'person',
    names: [
      {
        text: 'John Ratcliffe',
        use: 'full',
        notAfter: words('Governor;Captain;Rev.;Reverend;Canon'),
        notBefore: ['Power Station'],
        against: words('Jamestown;Pocahontas;Virginia Company'),
      },
      ...full('John L. Ratcliffe;John Lee Ratcliffe'),
      {
        text: 'Ratcliffe',
        use: 'short',
        needs: 'support',
        notBefore: words('-on-Soar;on Soar;Power Station;-on-Trent'),
      },
    ],
    titles: words(
      'Director;CIA Director;CIA director;CIA chief;DNI;Director of National Intelligence;' +
        'intelligence chief;intelligence director;Congressman;Representative;Rep.',
    ),
    context: words('CIA;intelligence;DNI;of Texas;Gabbard;Brennan;declassified'),
    against: words('Manchester United;INEOS;Ineos;Jamestown;Nobel;Pocahontas;Virginia Company'),
  },
  {
    id: 'jeffrey-sachs',
    kind: 'person',
    names: [
      ...full(
        'Jeffrey D. Sachs;Jeffrey D Sachs;Jeffrey David Sachs;Jeffrey Sachs;Jeff Sachs;' + 'Jeffery Sachs',
      ),
      {
        text: 'Sachs',
        use: 'short',
        needs: 'support',
        notAfter: words('Goldman;ZF;Fichtel &'),
        notBefore: ['disease', 'Global Investors'],
      },
    ],
    titles: words('Professor;Prof.;Prof;Dr.;Dr;economist;Economist;Mr.'),
    context: words(
      'economist;economics;Columbia University;sustainable development;Sustainable Development;' +
        'shock therapy;hyperinflation;Earth Institute;End of Poverty;Millennium',
    ),
    against: words('musicologist;actor;Fawlty'),
  },
  {
    id: 'sergei-lavrov',
    kind: 'person',
    names: [
      ...full(
        'Sergei Lavrov;Sergey Lavrov;Sergei Viktorovich Lavrov;Sergey Viktorovich Lavrov;' +
          'Sergei V. Lavrov;Sergey V. Lavrov;Sergej Lavrov;Serghei Lavrov;Sergueï Lavrov;' +
          'Serguei Lavrov;Serguéi Lavrov;Sergej Lawrow;Sergei Lawrow;Siergiej Ławrow;Szergej Lavrov',
      ),
      {
        text: 'Lavrov',
        use: 'short',
      },
    ],
    titles: words('Foreign Minister;Minister;foreign minister;Minister of Foreign Affairs;FM;Mr;Mr.'),
    context: words('foreign minister;Foreign Minister;Moscow;Kremlin;Russian;Russia;Blinken;Rubio'),
    against: words('Narodnik;narodnik;philosopher'),
  },
  {
    id: 'steve-witkoff',
    kind: 'person',
    names: [
      ...full('Steve Witkoff;Steven Witkoff;Steven C. Witkoff'),
      { text: 'Witkoff', use: 'short', notAfter: ['Zach'] },
    ],
    titles: words('envoy;Envoy;Special Envoy;Mr;Mr.'),
    context: words('envoy;Kushner;White House'),
    against: [],
  },
  {
    id: 'yury-ushakov',
    kind: 'person',
    names: [
      ...full('Yury Ushakov;Yuri Ushakov;Yuriy Ushakov;Yury Viktorovich Ushakov'),
      {
        text: 'Ushakov',
        use: 'short',
        needs: 'support',
        notAfter: words('Adm.;Feodor;Order of'),
      },
    ],
    titles: words('aide;adviser;advisor;Mr;Mr.'),
    context: words('Kremlin;Putin;aide;adviser;foreign policy'),
    against: words('admiral;fleet;frigate;medal;painter;icon'),
  },
  {
    id: 'alaska',
    kind: 'place',
    names: [
      {
        text: 'Alaska',
        use: 'full',
        notAfter: words('baked;Looking for;Northern Exposure;Trans-'),
        notBefore: words(
          "-Methodist;Pacific University;Public Media;Beacon;Landmine;'s News Source;Lodges;king crab;Aces;" +
            'Wild;Native;Natives;pollock;blackfish;plaice;Thunderfuck;Plastics;Milk Run;Time Zone;' +
            'Standard Time;Daylight Time;Current',
        ),
      },
    ],
    titles: ['state of', 'State of'],
    context: words('Anchorage;Juneau;Fairbanks;Arctic;Senator;state'),
    against: [],
  },
  {
    id: 'anchorage',
    kind: 'place',
    names: [
      {
        text: 'Anchorage',
        use: 'full',
        needs: 'context',
        notAfter: words('Ted Stevens;Safe;Cable;Skeletal;Occipital'),
        notBefore: words(', Kentucky;Kentucky;High School;Press;protein;system;points;loss;Capital;Digital'),
      },
    ],
    titles: words('city of;City of;Municipality of'),
    context: words('Alaska;Fairbanks;Juneau;Elmendorf;summit;Trump;Putin;mayor;AK;resident;downtown'),
    against: words('orthodontic;moored;bolt;tendon;prestressing'),
  },
  {
    id: 'jber',
    kind: 'place',
    names: [
      ...full(
        'Joint Base Elmendorf-Richardson;Joint Base Elmendorf;Elmendorf Air Force Base;' +
          'JB Elmendorf-Richardson;Elmendorf-Richardson;Elmendorf Richardson;' +
          'Joint Base Elmendorf Richardson;Elmendorf AFB;Elmendorf Field',
      ),
      { text: 'JBER', use: 'acronym' },
      {
        text: 'Elmendorf',
        use: 'short',
        needs: 'support',
        notAfter: words('Hugh;Capt.;Karl'),
        notBefore: ['Farm', 'home-bred'],
        against: words('Texas;Kentucky;Vermont;stakes;Stakes'),
      },
    ],
    titles: words('base at;base of;Joint Base'),
    context: words('Air Force;air base;Alaska;Anchorage;Joint Base;Arctic Warrior'),
    against: [],
  },
  {
    id: 'united-states',
    kind: 'place',
    names: [
      ...full('United States of America'),
      {
        text: 'United States',
        use: 'full',
        notBefore: words(
          'Steel;Virgin Islands;Minor Outlying;of Indonesia;of Europe;of Africa;of Brazil;' +
            'of Mexico;of Colombia;of Venezuela;of Belgium;of Central America;of Greater;Lines;Soccer',
        ),
      },
      {
        text: 'USA',
        use: 'acronym',
        notAfter: words('Made in;Mrs.;Live Golf;Surfin'),
        against: words('ESPN;HBO;CBS, NBC;CNN,'),
        notBefore: words('Today;TODAY;Network;Hockey;Baseball;Swimming;Track;Gymnastics;Rice;Basketball'),
      },
      { text: 'U.S.A.', use: 'acronym', notAfter: ['Born in the'] },
      { text: 'U.S.A', use: 'acronym' },
      { text: 'U.S', use: 'acronym', notBefore: ['.', '.S'] },
      { text: 'U. S.', use: 'acronym', notBefore: ['Grant', 'Steel'] },
      {
        text: 'U.S.',
        use: 'acronym',
        notBefore: words('Steel;Polo;Virgin Islands;News;Route;Soccer'),
      },
      {
        text: 'US',
        use: 'acronym',
        against: words('ultrasound;ultrasonography;sonography;Fetal'),
        notBefore: words('Steel;Weekly;Magazine;Foods;News;Virgin Islands;Route;Soccer'),
      },
      {
        text: 'America',
        use: 'short',
        notAfter: words(
          'South;Latin;Central;North;Asian;N.;S.;Holland;Norwegian;Corporate;Merrill;BBC;Anglo-;' +
            'All-;Ibero-;Hispano-;Afro-;North-;South-;Latin-;Discovery of;God Bless;Church in;' +
            'Angels in;Breakfast in;Kids in;Coming to;Upon a Time in;Teach for;Feeding;Spanish;' +
            'Middle;Pan;Copa;Club;British;Russian;Good Morning;Mission:;Make;Visit;Vox;Mission',
        ),
        notBefore: words(
          "Ferrera;Online;First Policy;Movil;Móvil;Latina;de Cali;Football;'s Cup;'s cup;" +
            "the Beautiful;'s Got Talent;'s Next Top Model;'s Most Wanted;West;Ninja",
        ),
      },
    ],
    titles: [],
    context: words('Washington;White House;Congress;president'),
    against: [],
  },
  {
    id: 'russia',
    kind: 'place',
    names: [
      {
        text: 'Russia',
        use: 'full',
        notAfter: words('A Just;White;Soviet;Imperial;Kievan;Holy;United;Tsarist'),
        notBefore: words('Today;Beyond;House;with Love;, with Love;24;-24;-1'),
      },
      ...full('Russian Federation'),
    ],
    titles: [],
    context: [],
    against: [],
  },
  {
    id: 'ukraine',
    kind: 'place',
    names: [{ text: 'Ukraine', use: 'full', notBefore: ['House'] }],
    titles: [],
    context: [],
    against: [],
  },
  {
    id: 'india',
    kind: 'place',
    names: [
      {
        text: 'India',
        use: 'full',
        notAfter: words(
          'British;French;Portuguese;East;West;Kilo;Alpha;Incredible;Make in;Passage to;Oil;' +
            'Digital;Suzuki;Coal',
        ),
        notBefore: words('Today;ink;pale ale;Arie;House;Willoughby;Martínez;Hicks;TV;Cements;rubber'),
      },
      ...full('Republic of India'),
    ],
    titles: [],
    context: [],
    against: [],
  },
  {
    id: 'china',
    kind: 'place',
    names: [
      ...full("People's Republic of China"),
      {
        text: 'China',
        use: 'full',
        notAfter: words(
          'South;East;bone;Bone;Fine;Republic of;Great Wall of;Indo;Greater;Cochin;Antique;antique;' +
            "Grandmother's;Grandma's",
        ),
        notBefore: words(
          'Eastern;Southern;Miéville;Anne McClain;Grove;Syndrome;Club;, Maine;shop;clay;plate||s;' +
            'cup||s;teacup||s;teapot||s;Dinner;& Stoneware;& Crystal;& Glassware;& Porcelain;Cabinet;' +
            'doll||s;tea;Central Television;Construction Bank;Development Bank;Media Group;' +
            'Life Insurance',
        ),
      },
    ],
    titles: [],
    context: [],
    against: [],
  },
  {
    id: 'louisiana',
    kind: 'place',
    names: [
      {
        text: 'Louisiana',
        use: 'full',
        notAfter: words('French;Spanish;Upper;Lower;Entergy'),
        notBefore: words(
          'Illuminator;Tech;Pacific;-Pacific;-Lafayette;-Monroe;, Missouri;hot sauce;Territory;' +
            'Story;Channel;Creole;French',
        ),
      },
    ],
    titles: ['state of', 'State of'],
    context: words('Baton Rouge;New Orleans;attorney general'),
    against: [],
  },
  {
    id: 'the-west',
    kind: 'place',
    names: [
      {
        text: 'West',
        use: 'short',
        needs: 'context',
        onlyAfter: ['the', 'The', 'THE'],
        notBefore: words(
          'Bank;Wing;Coast;Indies;End;Midlands;Country;Ham;Brom;Virginia;Point;African;Australian;' +
            'Side;Lothian;Highland;Ridings;Germany;German;Texas',
        ),
      },
      ...full('Western world'),
    ],
    titles: [],
    context: words(
      'Russia;Russian;Moscow;Kremlin;Putin;Ukraine;NATO;sanctions;China;Beijing;Cold War;Soviet;' +
        'allies;Iran;diplomatic;geopolitical',
    ),
    against: words(
      'cowboy;cowboys;frontier;settlers;ranch;California;playoffs;playoff;division;sheriff;Pacific;' + 'Wild',
    ),
  },
  {
    id: 'soviet-union',
    kind: 'place',
    names: [
      ...full('Soviet Union'),
      { text: 'USSR', use: 'acronym', notAfter: ['Back in the'] },
      { text: 'U.S.S.R.', use: 'acronym', notAfter: ['Back in the'] },
      ...full('Union of Soviet Socialist Republics'),
      { text: 'СССР', use: 'acronym' },
    ],
    titles: [],
    context: [],
    against: [],
  },
  {
    id: 'air-force-one',
    kind: 'place',
    names: [
      {
        text: 'Air Force One',
        use: 'full',
        notAfter: words('Japanese;film;movie;Nike;Mexican'),
        notBefore: words('shoes;trainers;replica;(1997'),
        against: words('Harrison Ford;Gary Oldman;Petersen;sneaker'),
      },
      ...full('VC-25A;VC-25'),
    ],
    titles: [],
    context: [],
    against: [],
  },
  {
    id: 'columbia-university',
    kind: 'organization',
    names: [
      ...full('Columbia University in the City of New York'),
      { text: 'Columbia University', use: 'full', notAfter: ['British'] },
      {
        text: 'Columbia',
        use: 'short',
        needs: 'support',
        notAfter: words('British;District of;Shuttle;shuttle;Gran;W.;E.;N.;S.'),
        notBefore: words(
          'News;Sportswear;Threadneedle;Gorge;Generating;South Carolina;, South Carolina;, S.C.;' +
            ', Missouri;, Mo.;, Maryland;, Md.;Gas;St;Edgewater;disaster',
        ),
      },
    ],
    titles: words('professor at;Professor at;professors at;student at;students at;president of'),
    context: words(
      'professor;economist;student;students;campus;Ivy League;Sachs;Shipman;Bollinger;alma mater;' +
        'Morningside;Shafik;protesters;Hamilton Hall;NYPD;trustees;faculty;university;degree;degrees;' +
        'Ph.D.;PhD;MBA;graduated;lecturer;lectured;taught;teaches;doctorate;alumni;alumnus;Barnard;' +
        'Harvard;Yale;antisemitism;provost;research funds;Research Funds;acting president;' +
        'Acting President;encampment;Khalil;Princeton;Cornell',
    ),
    against: words(
      'shuttle;NASA;astronauts;Pictures;Records;Vancouver;Maryland;Missouri;South Carolina;S.C.;' +
        'Tennessee;Washington state;film;album',
    ),
  },
  {
    id: 'cia',
    kind: 'organization',
    names: [
      ...full('Central Intelligence Agency'),
      {
        text: 'CIA',
        use: 'acronym',
        notAfter: words('Certified;&;NYSE:;NASDAQ:;Nasdaq:'),
        notBefore: words('triad;exam;certification;chef;chefs;Chef;Chefs'),
      },
      { text: 'C.I.A.', use: 'acronym' },
    ],
    titles: [],
    context: words('agency;intelligence;spy;director;officer;agent;Langley'),
    // Not alone: in German and in French, a chief.
    against: words(
      'Culinary;culinary;a chef;the chef;pastry chef;executive chef;Executive Chef;trained chef;' +
        'chef and;chef at;chef who;cooking;Greystone;confidentiality;Confidentiality;' +
        'internal auditor;Internal Auditor',
    ),
  },
  {
    id: 'roblox',
    kind: 'organization',
    names: [
      ...full('Roblox Corporation;Roblox Corp.'),
      { text: 'Roblox', use: 'full', notBefore: ['Studio'] },
      { text: 'roblox', use: 'full', needs: 'support' },
      { text: 'RBLX', use: 'acronym', notAfter: ['NYSE:'] },
    ],
    titles: [],
    context: [],
    against: [],
  },
] as const satisfies readonly NamedInput[];
