/**
 * General words that are evidence for or against names. Words that concern only one name are with that name in the
 * story.
 */

import { lazy } from './lazy.ts';

/** A list of words, read at its first use: most pages need few of them. */
export class WordList {
  readonly #read: () => readonly string[];
  #words: ReadonlySet<string> | null = null;

  constructor(read: () => readonly string[]) {
    this.#read = read;
  }

  has(word: string): boolean {
    return this.all.has(word);
  }

  get all(): ReadonlySet<string> {
    this.#words ??= new Set(this.#read());
    return this.#words;
  }
}

/** The same, where plurals and a last full stop make no difference: "Senators", "Gov.". */
class WordListOfForms extends WordList {
  override has(word: string): boolean {
    // Without patterns: it is asked of every word beside a name.
    if (super.has(word)) return true;
    const bare = word.endsWith('.') ? word.slice(0, -1) : word;
    if (!bare.endsWith('s')) return bare !== word && super.has(bare);
    return super.has(bare) || super.has(bare.endsWith('ies') ? `${bare.slice(0, -3)}y` : bare.slice(0, -1));
  }
}

const wordsIn = (text: string): readonly string[] => text.trim().split(/\s+/);
export const list = (text: string): WordList => new WordList(() => wordsIn(text));
const listOfForms = (text: string): WordList => new WordListOfForms(() => wordsIn(text));

/** Words that make another name; those with a star are plain words in a headline if more words follow. */
type Makers = { readonly all: WordList; readonly plain: WordList };

const makers = (text: string): Makers => ({
  all: new WordList(() => wordsIn(text.replaceAll('*', ''))),
  plain: new WordList(() =>
    wordsIn(text)
      .filter((word) => word.endsWith('*'))
      .map((word) => word.slice(0, -1)),
  ),
});

/** Given names: right before a surname, they make it another person's. */
export const givenNames = list(`
Aaron Adam Adrian Alan Albert Alejandro Aleksandr Alex Alexander Alexandra Alexei Alexey Alice Alicia Allison Amanda Amber
Amy Ana Anastasia Anatoly Andre Andrea Andrei Andrés Andrew Andrey Andy Angela Ann Anna Anne Anthony Antonio Antony Arthur
Ashley Barbara Barron Ben Benjamin Bernard Beth Betty Bill Blaine Bob Boris Brad Brandon Brenda Brian Bruce Bryan Caroline
Carl Carlos Carol Catherine Charles Charlie Chloe Chris Christian Christina Christine Christopher Cindy Claire Claudia
Craig Curt Cynthia Dan Dana Daniel Danielle Daniil Dave David Dean Deborah Denise Dennis Derek Diana Diane Diego Dmitri
Dmitry Don Donna Doris Dorothy Douglas Duncan Dylan Ed Eddie Edie Edward Elena Elizabeth Ellen Elliot Emily Emma Eric Erica
Ernest Ernst Ethan Eugene Eva Evan Evelyn Felix Fernando Francis Francisco Frank Fred Frederick Friedrich Gabriel Gary
George Gerald Gina Giovanni Glenn Gloria Grace Grant Greg Gregory Grigory Gunter Hannah Hans Harold Harriet Harry Hattie
Heather Heidi Helen Henry Hillary Hugh Hugo Ian Igor Ilya Inga Ingrid Irina Isabel Isabella Ivan Ivana Ivanka Jack Jackie
Jacob Jake James Jamie Jan Jane Janet Janice Jared Jason Javier Jay Jean Jeanette Jeff Jeffrey Jennifer Jeremy Jerry
Jesse Jessica Jill Jim Jimmy Joan Joanna Joe Joel Johannes John Johnny Jon Jonathan Jordan Jorge Jose José Joseph Josh
Joshua Joyce Juan Judd Judith Judy Julia Julian Julie Julius Justin Kai Karen Karl Kate Katherine Kathleen Kathryn Katie
Keith Kelly Ken Kenneth Kevin Kim Kirill Kristen Kristin Kyle Lara Larry Laura Lauren Laurence Lawrence Leo Leon Leonid
Leslie Lev Lewis Lily Linda Lisa Lou Louis Louise Lucas Lucy Luis Luke Lynn Lyudmila Malcolm Manuel Marc Marcus Margaret
Maria Marie Mario Marion Mark Martha Martin Mary Maryanne Matt Matthew Maurice Max Maxim Megan Melania Melissa Mia Michael
Michelle Miguel Mikhail Mike Molly Monica Nancy Naomi Natalia Natalie Nathan Nazanin Neil Nelly Nicholas Nick Nicolas
Nicole Nikolai Nikolay Nina Noah Oksana Oleg Oleksandr Olena Olga Oliver Olivia Oscar Otto Pamela Pat Patricia Patrick Paul
Paula Paulina Pavel Pedro Peggy Peter Petro Phil Philip Phillip Phyllis Pyotr Rachel Ralph Ray Raymond Rebecca Renee
Ricardo Rich Richard Rick Ricky Rob Robert Roberto Robin Robyn Roger Roland Roman Ron Ronald Rose Ross Roy Russell Ruth
Ryan Sally Sam Samantha Samuel Sandra Sara Sarah Sean Sebastian Sharon Shaun Shirley Simon Sofia Sophia Sophie Spiridon
Stanislav Stefan Stella Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Sylvia Tara Tatiana Ted Teresa Terry
Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Toni Tony Tracy Ulrich Valentina Valeria Valery Vanessa
Vera Veronica Victor Victoria Viktor Vincent Virginia Vitaly Vyacheslav Walter Wanda Warren Wayne Wendy William Xavier
Yana Yelena Yulia Yuri Yury Yvonne Zachary Zoe Isaak Georgy Gennady Vasily Yevgeny Konstantin Arkady Anton Semyon Fyodor
Gleb Marina Svetlana Ekaterina Galina Nadezhda Ludmila Larisa Lidia Fiona Gavin Graham Geoffrey Godfrey Gordon Harvey Herbert
Íñigo Óscar Nigel Norman Percy Ramona Rupert Simone Trevor Wilhelm
Andreas Angelika Anja Anneliese Bernd Birgit Björn Brigitte Christa Detlef Dieter Dirk Florian Gerhard Gertrud Gisela Günter
Günther Hannelore Hartmut Heike Heinz Helmut Hildegard Holger Horst Jens Jörg Jürgen Jutta Karin Katrin Klaus Lothar
Manfred Markus Matthias Monika Norbert Petra Rainer Ralf Reinhard Renate Sabine Siegfried Sigrid Silke Stefanie Steffen Sven
Thorsten Tobias Torsten Ursula Ute Uwe Volker Werner Wolfgang
Camille Céline François Françoise Gérard Guillaume Henri Jacques Jérôme Laurent Luc Mathieu Michel Philippe Pierre René Sylvie
Thierry Véronique Yves
Alessandro Antonella Carla Carlo Chiara Domenico Fabio Francesca Francesco Franco Gianni Giorgio Giulia Giuseppe Lorenzo Luca
Luigi Marco Massimo Paolo Pietro Riccardo Salvatore Silvia Stefano Vincenzo
Irving Niels Lars Erik Ingmar Astrid Willy Willi Erich Hermann Kurt Ludwig Emil Edmund Gustav Rudolf Oskar Franz Josef Johann Georg
Theo Fritz Heinrich Gottfried Konrad Alfred Leopold Adolf Edgar Else Elsa Clara
`);

/** Forms of address and relations: right before a surname, they make it a relative's. */
export const otherPersonTitles = list(
  'Mrs Mrs. Ms Ms. Miss Lady Madame Mme Frau Señora Baron Baroness Sir Dame',
);

/** Forms of address for any man. */
export const plainAddresses = list('Mr Mr. M. Monsieur Herr Señor господин г-н');

/** Capitalized words that may be right before a surname without being part of a name. */
export const plainBeforeSurname = listOfForms(`
President President-elect Mr Minister Secretary Senator Sen Rep Gov Gen Col Capt Lt Sgt Rev
Representative Congressman Governor Director Ambassador Chancellor Chairman Professor Prof Dr Economist
Candidate Nominee Leader State Treasury Commerce Premier FM PM POTUS VP Justice Judge Mayor General Comrade
Republican Democrat GOP MAGA Team Pro-Trump Anti-Trump Donor Commander-in-Chief Chief Boss Citizen
Baron Prince Princess Count Countess Duke Emperor King Lord Captain Admiral Major Lieutenant Commander Bishop
Miss Mrs Ms Matron Nurse Sister Brother Father Mother Uncle Aunt Principal Headmaster Headmistress Skipper Prefect
Canon Archdeacon Vicar Deacon Archbishop Monsignor Revd Alderman Provost Trooper Coun Postmaster Foreman
Marshal Sergeant Corporal Inspector Detective Constable Cardinal Pope Pastor Reverend Rabbi Imam Dean Rector Councillor Cllr Coach
Tycoon Billionaire Mogul Banker Financier Diplomat Strongman Dictator Tsar Czar Rival
Frau Herr Madame Monsieur Mme Señor Señora Signor Signora Poor Dear Little
American Russian Ukrainian Chinese Indian European British French German Western Soviet Moscow
Kremlin Kyiv Washington Beijing US U.S. USA UK EU NATO White House Congress Senate
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
October November December Today Yesterday Administración Administração Amministrazione Gobierno Governo
`);

/** Words that begin a sentence or a headline and may be before a name without being part of it. */
export const plainFirstWords = list(`
A About Across After Again Against Ahead All Along Also Although Amid Among An And Another Are Around As Ask At Back
Because Before Behind Beside Between Beyond Both But By Can Could Despite Did Do Does During Each Earlier Either Even
Ever Every Except Few For Former From Further Given Had Has Have He Hence Her Here Him His How However I If In Inside
Instead Into Is Isn't It Its Just Keep Late Later Latest Less Let Like Listen Look Make Many Maybe Meanwhile Might
More Most Much Must My Near Neither Never New Next No Nor Not Now Of Off Often On Once One Only Opposite Or Other Our
Out Outside Over Past Per Plus Rather Read Said Say See She Should Since So Some Soon Still Such Tell Than That The
Their Then There These They This Those Though Three Through Throughout Thus Till To Together Told Too Toward Two Under
Unlike Until Up Upon Us Via Was Watch We Well Were What Whatever When Whenever Where Whether Which While Who Whoever
Whose Why Will With Within Without Would Yes Yet You Your Help Meet Dear Dump Please Remember Stop Support Trust Vote
Everyone Everybody Anyone Someone Nobody Tonight OK People Breaking Opinion Live Video Photo Update Explainer
`);

/** Words that, right after a surname, make the name of a relative, a building, a firm or a work. */
export const makersAfterSurname = makers(`
Junior Senior* II IV Towers Organization Organisation Hotel Hotels Plaza International* School* Library Hall* House*
Center* Centre Park* Rd Drive* Lane Bridge* Building* Stadium Arena Hospital* Farm* Farms Golf* Golf_Club Golf_Course
National_Golf Resort Resorts Casino Vineyard Vineyards Winery Steaks Vodka Media Group Partners* Capital* Ventures*
Properties Inc Ltd Corp Co Company* Award* Awards* Prize* Medal* Fellowship Trophy Heights Harbour Harbor Mountain
Peak* Point* County* Parish Elementary Middle Press* Publishing Books* Model* Castle Taj Marina SoHo Village* Princess
Productions Entertainment Mortgage* Doral Turnberry Casinos World_Tower Brothers Bros Sons* Bakery Brewery Industries
Associates* Law* Realty
`);

/** Words that, right after a place's name, make the name of a firm, a body, a work or another place. */
export const makersAfterPlace = makers(`
Airlines Airline* Airways Aerospace Daily Times Herald Chronicle Observer Mirror Telegraph Open Cup Masters Classic
Bank* Bancorp University* College* Railway* Railways* Railroad Mobile Telecom Unicom Airport* International_Airport
Range Sea* Ocean Gulf* River* Bay Island* Islands* Strait Peninsula Highway Street* Avenue Ave Road* Boulevard Square
Station* Gate Tower Hotel* Records* Pictures Films Air_Lines Air_Group Purchase Superdome Downs* Amateur Evergrande Vanke Merchants
Resources Nanooks Dispatch Super_League Premier_League Women's_Open Cycling Volleyball Wrestling Boxing Triathlon
Softball Basin Cove Creek Camp* Hill Hills Falls* Springs Township Television* Lake* Town* Beach* Holdings Hilton
Marriott Hyatt Sheraton Pharma Motors* Marine_Highway Radio* FC Rugby Zoo* Raceway Seafood* Communications* Brewing
News_Service News_Agency
`);

/** Those that make the name of an airline, which is often called by the place alone. */
export const airlineWords = list('Airlines Airways Air_Lines Air_Group');

export const ships = `USS USNS USAT HMS HMCS SS RMS MV carrier frigate destroyer submarine cruiser battleship ferry yacht liner trawler
  steamer schooner`;

/** Nouns before a place's name that is something else's: "the schooner America", "a girl called Alaska". */
export const thingsBeforeName = list(`
${ships}
airline ship vessel steamship
freighter trimaran catamaran clipper brig sloop boat USCGC HMAS SMS
INS band trio duo quartet film movie novel musical opera thriller sitcom girl boy daughter sister niece baby actress
actor singer rapper dog cat horse filly mare colt pug parrot village hamlet restaurant bar nightclub hotel café cafe
pub diner tavern hôtel startup firm company chain brand label
`);

/** Words that make another name even with one capitalized word between: "China Construction Bank". */
export const makersBehindAWord = list(`
Bank Airlines Television University Exchange Corporation Insurance Telecom Railway Railways Petroleum Newspaper Company
`);

/** Word pairs after a name that are plain words everywhere: "the Trump Middle East plan". */
export const plainPairs = list(`
Central_Bank Gulf_Coast House_Panel Media_Blitz Middle_East Press_Conference Steel_Tariffs
`);

/**
 * Words that make another name, but not after acronyms: "US Airlines Cut Routes" is plain, "Alaska Airlines Cuts
 * Routes" is not.
 */
export const plainAfterLetters = list('Airlines Daily Mobile Museum Purchase Railroad');

/** Words in brackets after a name that make it something else: "Alaska (novel)", "Lavrov (crater)". */
export const kindsInBrackets = list(`
surname crater film movie band novel book opera musical ship yacht magazine newspaper series game horse singer
wrestler character airline rocket
`);

/** Names of papers and programs, where "The" precedes the place: "The Louisiana Weekly". */
export const pressWords = list('Weekly Post Monitor Express News World Star Sun Standard Record Reader');

/** Words that, right before a place's name, make another name: a title, a film, a nickname, a ship. */
export const makersBeforePlace = list(`
Miss Mister Mr. Little Hilton Sheraton Captain Port Camp Fort Mount Cape Hotel Café Cafe Villa Casa Radio Air Baked Band Girl Uncle Restaurant Pizzeria Trattoria Pub
`);

/** The states of the US except Georgia, which is also a country: after a country's name they show that it is a town. */
export const usStates = list(`
Alabama Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky
Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon
Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming
`);

/** Acronyms of countries, unions or their organizations, which may be in a list with another. */
export const countryLetters = list(
  'UK U.K. EU E.U. EEC ASEAN BRICS GCC UAE US U.S. USA UN U.N. NATO PRC USSR GDR FRG DPRK ROK NZ IMF WTO WHO IAEA OPEC FOB',
);

/** Nouns that, right after a name that is a common word too, show that it is the town. */
const townNouns = list(`
Police Firefighters Assembly Mayor Man Woman Men Women Mother Father Teen Residents Voters Family Officials Schools Flights
Hospital Judge Jury
Teenager Couple
`);

/** No state has a mayor of its own. */
export const isTownNoun = (word: string): boolean =>
  word !== 'mayor' && townNouns.has(word.charAt(0).toUpperCase() + word.slice(1));

/** Words that, after "Louisiana State" in a headline, show that it is the university's team. */
export const teamWords = list(`
Beats Beat Fires Hires Tops Edges Routs Upsets Stuns Rallies Downs Coach Quarterback Tigers
`);

/** Nouns that, right after a surname, are evidence for the holder of an office. */
export const officeNouns = list(`
administration presidency cabinet campaign aides officials voters supporters transition appointees nominee nominees
Administration White House Cabinet
`);

/** Nouns that, before "of" and a place's name, make another name: "Bank of America". */
export const makersBeforeOf = makers(`
Bank Gulf University Bishop Archbishop Archdiocese Diocese Port Gallery Voice Institution College
School Church Union Times Corporation Scouts
Daughters Sons Knights Library Center* Centre* Hall Zoo Telegraph Sea
Bay Isle Mall Star Order Party Authority Town Township Village Workers Empress Spirit* Pride Farmers Volunteers Wings States Airports Oil Steel Motors Miss Captain Gateway Out* Lords Legends Heart* Battle
`);

/** Words in capitals before "US" that are hardly ever before the pronoun. */
export const wordsBeforeCountry = list('THE IN AS NEW FORMER FIRST TOP SOME MANY MOST TWO THREE FOUR');

/** Words of menus in which "US" is the pronoun: "About US". */
export const menuWords = list('Join Contact About Follow Help Support Email Call Find Reach Like');

/** Capitalized words that, right after "US", leave it the country: "US Army", "US Secretary". */
export const bodiesAfterUs = listOfForms(`
Civil
Consul Customs Defense Dollar
Energy Foreign Geological Immigration
Labor Marshal National Olympic
Securities
States Trade Vice
`);

/** Capitalized words after "State" that leave it the state: "Louisiana State Senate". */
export const stateBodies = listOfForms(`
Trooper Capitol Bar Duma Media TV News Supreme Treasurer Auditor Library Park Penitentiary Prison Medical Fair
`);

/*
 * The names of continents in Latin letters; others are their languages'. Among them, America is one. Where a page lists Africa and Asia by
 * themselves, it lists continents.
 */
const africa = `Africa Afrika Afrique África Àfrica Afryka Afrikka Aafrika`;
const asia = `Asia Asien Asie Ásia Àsia Azja Azië Asya Aasia Ázsia`;
export const continents = list(`
${africa}
${asia}
Europe Europa Eurooppa Avrupa Evropa Európa
Oceania Ozeanien Océanie Oceanía Okyanusya Australia Australien Australie Austrália Avustralya
`);
export const listedContinents = { africa: list(africa), asia: list(asia) } as const;
/** All of those. */
export const listedContinentNames = (): readonly string[] => wordsIn(`${africa} ${asia}`);

/** Nouns that head the names of bodies, firms, events and places, however they are written. */
export const headNouns = list(`
Association Assn Foundation Federation Society Institute Alliance Coalition Conservancy Club Fund Trust Company
Bancorp Museum Orchestra Symphony Philharmonic Ballet Opera Theatre Theater Marathon Expo Cathedral Seminary Academy
Presswire Newswire Journal Gazette Tribune Quarterly Digest Bulletin League Lounge Chamber Consortium Partnership Guild Sorority Fraternity Sanctuary Aquarium Rovers Wanderers Choir Chorus Ensemble Quartet Refinery Smelter Cannery Brigade Regiment Distillery
`);

/** Nouns that do so in running text, where a capital in a description is none. */
export const textHeadNouns = list(`
Championship Championships Campaign Week Fair Festival Union Group Network Project Initiative Centre Center Forum Hall
Prize Award Awards Athletics Games Partners Studios Press Media Channel Magazine Review Edition Prison Jail Plant Mine
Mall School Schools Church Temple Party Movement Front Conference Convention Ministries Shelter Hospital Clinic
Laboratory Laboratories Ranch Estate Gardens Garden Brewery Winery Cafe Grill Inn Lodge Daily Times Herald Book Racing
Dynamics Logistics Energy Power Gas Oil Gold Minerals Mining Steel Shipping Shipyard Works Systems Technologies Davos
Cellular Wireless Solutions Software Networks Labs Insurance Mutual Savings Realty Research Consulting Services
Corporation
`);

/** Words before a place that are no firm's: what it is like, and where. */
export const wordsBeforePlace = list(`
North South East West Upper Lower Inner Outer Greater Mainland Inland Downtown Midtown Uptown Southeast Southwest
Northeast Northwest Interior Old Hindu Muslim Nazi Mother Free Council Committee Commission Panel Host Hosts Champion
Champions Neighbor Neighbors Rivals Nearby Kiev Shanghai Delhi Mumbai Juneau Fairbanks Sitka Nome Kodiak Homer Odesa
Kharkiv Lviv Houston Chicago Boston Seattle Miami Atlanta
`);

/** Firms and papers with branches and editions that add a country to their name, the same in every Latin script. */
export const brands = list(`
Adidas Airbus Allianz Amazon Auchan Audi Bayer Bloomberg Bosch Carrefour Cisco Danone Deloitte Elle Enel Ericsson Facebook Forbes
Ford Google Greenpeace Honda Huawei Hyundai Ikea Lenovo Lufthansa Microsoft Mozilla Nestlé Netflix Nike Nissan Nokia
Nvidia Oracle Oxfam Pfizer Philips Reuters Samsung Siemens Sony Spotify Starbucks Tesla Toyota Twitter Uber Unilever Vodafone
Vogue Volkswagen Volvo Walmart Xiaomi Yahoo
`);

/** Relatives, as they stand before "of" and a surname: "the wife of Trump". */
export const kin = list(
  'wife husband daughter son sister brother mother father niece nephew cousin widow aunt uncle',
);

/** What stands behind it: "Trump's daughter praised …". */
export const kinBehind =
  /^'s (?:[a-z]+ )?(?:wife|husband|daughter|son|sister|brother|mother|father|niece|nephew|cousin|children|family|parents)\b/;

/** Words of menus before a place that are no firm's. */
export const itemVerbs = list(`
Visit Explore Discover Travel Study Work World Politics Culture Region War Crisis Topics Tag Country Location News Map
`);

/**
 * Nouns that, anywhere in a name that begins with a place, make it what the place has of its own: a body or an office of
 * the state, a law, an election, a war.
 */
export const stateNouns = listOfForms(`
Government Republic Department Ministry Agency Secretary Minister President Ambassador Embassy Consulate Mission
Commission Bureau Office Court Senate Congress Parliament Assembly Legislature Act Code Law Amendment Constitution
Army Navy Guard Police Council Board Committee Administration Envoy Representative Attorney Governor Senator Judge
Treasury Commissioner Delegation Division House Legislator Lawmakers Troopers Force Fleet Carrier Naval Military
Marine Coast Federal Legislative Gubernatorial Session Program Bill Election Referendum Census War Crisis Conflict
Summit Invasion Investigation Inquiry Policy Deal Treaty Sanctions Tariffs Border Resolution Caucus Primary Strategy
Command
`);

/** The words that make another name behind a place, in small letters. */
export const namesInSmall = new WordList(() =>
  [makersAfterPlace.all, headNouns, textHeadNouns].flatMap(({ all }) =>
    [...all].map((word) => word.toLowerCase()),
  ),
);

/** In English, beside quotation marks, marked here by a bar: works of fiction and music, which show that it is a title. */
export const worksBesideQuote =
  /(?:(?:song|single|album|track|film|movie|sitcom|series|show|musical|novel|episode),?\|)|\| ?(?:album|tour|song|series|episode|film|was (?:recorded|released|sung))/i;

/** What each text has that `worksBeforeTitle` matches. */
export const workNouns = /(?:film|movie|album|song|sitcom|series|show|musical|novel|episode) |eason /;

/** "The film Letters from", "season two of Made in": a noun for such a work, and its title up to the name. */
export const worksBeforeTitle = lazy(
  () =>
    /\b(?:film|movie|album|song|sitcom|series|show|musical|novel|episode|[Ss]eason \p{Alpha}{1,9} of|[Ss]eason \d{1,2} of) (?:called |titled )?(?:\p{Upper}[\p{Alpha}']{0,20} ){0,3}(?:\p{Upper}[\p{Alpha}']{0,20}|(?:Made|Live|Born|Lost|Back|Coming|Welcome) (?:in|to)(?: the)?|\p{Upper}[\p{Alpha}']{0,20} (?:from|of)(?: the)?) $/u,
);
