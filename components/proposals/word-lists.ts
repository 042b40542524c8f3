/**
 * Words that distinguish names from other words with capitals: what stands before, behind and within them, and what is written
 * with a capital without being a name. No names of people, places or organizations.
 */
import { kindWords } from '../drafts/kind-words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A full stop behind these ends no sentence. */
export const abbreviations =
  list(`mr mrs ms dr prof sen rep gov gen col lt capt sgt st jr sr hon rev messrs mme mlle sra dna
  inc ltd co corp bros adm maj cmdr pres supt det fr ste mt ft no vs dipl ing frhr sta`);

/** What people are, and how they are addressed, beside the words for kinds of names. */
const moreTitles = list(`
  ceo cfo coo cto vp mp mep msp md officer executive chairman chairperson chair head boss driver midfielder striker defender
  goalkeeper quarterback skipper referee owner founder co-founder star rapper comedian comic analyst strategist attorney counsel
  democrat republican tory sheriff constable private pvt cpl corporal specialist spc dj duke duchess count countess baron baroness
  ayatollah sheikh imam rabbi mufti sultan superintendent supt sgt lt maj adm det pc manager producer presenter anchor correspondent
  columnist novelist filmmaker photographer researcher scholar expert activist campaigner spokesman spokeswoman spokesperson
  lawmaker legislator premier chancellor secretary president minister madam reverend rev messrs saint st ex-president
  vice-president undersecretary chaplain bandleader guitarist drummer bassist frontman singer-songwriter actor-director
  councilman councilwoman commissioner commander co-star adviser magistrate prosecutor trustee pm nominee
  senators sens reps representatives presidents ministers governors judges justices
  kapitän torhüter stürmer mittelfeldspieler chef chefin vize ministerpräsident ministerpräsidentin regierungschef staatschef
  staatspräsident parteichef parteichefin fraktionschef fraktionschefin generalsekretär generalsekretärin bundestrainer
  innenminister innenministerin finanzminister finanzministerin verteidigungsminister verteidigungsministerin justizminister
  justizministerin wirtschaftsminister wirtschaftsministerin gesundheitsminister umweltministerin umweltminister kollege
  kollegin bundespräsident senatorin anwalt anwältin staatsanwalt autor autorin regisseur regisseurin schauspieler schauspielerin
  expresidente expresidenta vicepresidente vicepresidenta gobernador gobernadora secretario secretaria director directora jefe
  jefa líder portavoz diputado diputada fiscal exministro entrenador delantero comisario consejero consejera capitán
  представитель представительница глава лидер пресс-секретарь представник представниця очільник голова
  secrétaire directeur directrice chef député députée gouverneur sélectionneur entraîneur capitaine premier chancelier
`);

/** Words that say more of an office, before it. */
const officeWords = list(`
  prime foreign defense defence finance interior home vice deputy chief executive general press minority majority assistant
  associate acting former national security state attorney major lieutenant first lord high senior junior managing health
  education transport energy trade labor labour justice environment communications campaign legal policy medical police fire
  principal outgoing incoming late house senate party media editorial financial operating artistic creative
`);

/** Titles that are surnames and parts of other names too: they count only before what is surely a person. */
export const doubtfulTitles = list(`
  general major king prince queen father sister brother mother judge justice captain coach star chief private lady lord sir head
  baker farmer carpenter bishop pope dean marshal page page saint st count baron duke cardinal church pastor principal
  prefect miss son husband wife painter singer chair counsel don dom se see
`);

export const isTitle = (word: string): boolean => {
  const small = word.toLowerCase().replace(/\.$/, '');
  return moreTitles.has(small) || kindWords.get(small)?.kind === 'person';
};

export const isOfficeWord = (word: string): boolean => officeWords.has(word.toLowerCase());

/** Small words within names of people. */
export const particles = list(
  'de da do dos das del della di du la le van von der den ten ter zu zur vom bin ibn al el y i af av am upon sur dalla lo los las',
);

/** Small words that join the parts of names of bodies, behind a noun that heads such a name. */
export const linking = list('of for di van de des du del della dei degli für der des для');
export const articles = list('the la le les el los las der die das den il lo gli');

/** Nouns, beside the words for kinds, that begin names of bodies and places which go on behind "of". */
const moreHeads = list(`
  department ministry institute university bank house church republic isle state city port gulf bay court board council chamber
  federation league union association society office bureau center centre college school museum order knights sons daughters
  academy faculty fund organization organisation agency administration committee commission conference congress assembly kingdom
  district province county duchy territory cape mount lake strait sea forum coalition front movement party army bishop diocese
  archdiocese cathedral international national royal federal free central supreme high european association gallery library hall
  tower palace duke institution confederation league group alliance network campaign workers veterans friends students people
  voice times journal division secretariat directorate service command corps guard statue battle
  ministerium institut universität hochschule haus amt bund bundesamt verband verein gesellschaft rat kammer
  ministerio universidad banco instituto consejo tribunal corte cámara partido comisión museo casa ciudad liga federación
  grupo secretaría fundación asociación agencia dirección guardia ayuntamiento junta palacio festival parque fiscalía comité sindicato
  confederación cámara gobierno estado comunidad
  universiteit università banca palazzo ministerie ministero uniwersytet universidade ministério
  ministère université banque conseil cour chambre parti commission musée maison ville ligue fédération
`);

export const isHead = (word: string): boolean => {
  const small = word.toLowerCase();
  const kind = kindWords.get(small)?.kind;
  return moreHeads.has(small) || kind === 'organization' || kind === 'place';
};

/** Written with a capital without being a name: days, months, feasts, peoples as adjectives, languages, faiths, general letters. */
export const capitalWords = list(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun mondays tuesdays wednesdays
  thursdays fridays saturdays sundays january february march april may june july august september october november december jan
  feb mar apr jun jul aug sep sept oct nov dec christmas easter thanksgiving halloween hanukkah ramadan passover lent advent
  i i'm i'd i've i'll i’m i’d i’ve i’ll god lord ok tv ceo cfo coo dvd cd pc id iq am pm gmt est pst bst edt pdt et utc dna rna
  gdp aids hiv covid internet web wifi wi-fi uk-wide q&a faq pdf url api html gps usb atm suv vip phd ba ma mba md usd eur gbp
  mr mrs ms dr sir madam jr sr ii iii iv vi vii viii ix nil vs photo photos video copyright advertisement read more breaking
  bc ad ce bce http https www com org advertisement click here share tweet email e-mail
  muslim muslims christian christians jewish jew jews islam islamic christianity judaism catholic catholics protestant protestants
  buddhist buddhism hindu hindus hinduism sunni shia shiite shi'ite orthodox islamist islamists moslem moslems bible koran quran
  nazi nazis communist communists socialist socialists democrat democrats republican republicans democratic conservative
  conservatives liberal liberals tory tories labour
  english british french german dutch spanish portuguese italian greek turkish russian ukrainian polish czech slovak hungarian
  romanian bulgarian serbian serb serbs croatian croat croats bosnian albanian swedish danish norwegian finnish icelandic irish
  scottish welsh swiss austrian belgian chinese japanese korean koreans vietnamese thai indian indians pakistani afghan afghans
  iranian iraqi iraqis israeli israelis palestinian palestinians arab arabs arabic egyptian syrian syrians lebanese jordanian saudi
  yemeni libyan algerian moroccan tunisian african africans american americans canadian canadians mexican mexicans brazilian
  argentine argentinian chilean colombian venezuelan cuban peruvian australian australians european europeans asian asians latin
  latino latinos hispanic western eastern northern southern westerners caribbean mediterranean soviet kurdish kurd kurds turk turks
  georgian armenian azerbaijani chechen chechens estonian latvian lithuanian belarusian moldovan slovenian macedonian kosovar
  kenyan nigerian ethiopian somali sudanese ugandan rwandan congolese ghanaian zimbabwean hutu tutsi zulu afrikaans hebrew persian
  urdu bengali tamil hindi punjabi sikh sikhs filipino indonesian malaysian singaporean taiwanese tibetan burmese cambodian
  nepalese sri-lankan briton britons englishman frenchman dutchman irishman spaniard spaniards swede swedes dane danes finn finns pole poles
  germans russians ukrainians italians greeks czechs slovaks belgians austrians hungarians romanians bulgarians serbians norwegians
  roman victorian gothic jamaican haitian dominican puerto-rican kuwaiti qatari emirati omani bahraini cypriot maltese trinidadian
  selon après avant depuis pendant lors malgré face ainsi alors cependant pourtant toutefois enfin ensuite puis aujourd'hui hier demain outre
  secondo dopo prima durante anche invece intanto però quindi poi ieri oggi nonostante inoltre
  według po przed podczas zdaniem jednak także wczoraj dziś dzisiaj ponadto
  volgens na voor tijdens ook maar toch daarna gisteren vandaag hoewel bovendien
  segundo depois antes também porém ontem hoje conforme além
  según tras después también además entonces ayer aunque mientras dentro como
  согласно после однако также ранее вчера сегодня при во со об это словам позже кроме между
  після також однак раніше вчора сьогодні згідно крім під словами
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember ostern
  weihnachten pfingsten
`);

/** General words for a time, a side or a number, which have capitals in titles and at the beginning of sentences alone. */
export const generalWords = list(`
  today yesterday tomorrow tonight last next this that these those north south east west northeast northwest southeast southwest
  one two three four five six seven eight nine ten first second third more most less many much some any each every another other
  officials authorities police critics experts investigators witnesses residents doctors scientists researchers prosecutors voters
  new old little big great good best worst several
`);

/** Verbs behind a subject that is nobody else's but a name's. */
export const verbsBehind = list(`
  said says told added is was has had will would also who whose did does wrote asked plans can could and says wants makes takes leads plays runs gets goes becomes remains hopes faces seeks offers shows
  saw won lost beat got took made gave came went began became led ran met
`);

/** Forms of companies, which end a name and are no part of it where it is short. */
export const companyForms = list(
  'inc ltd co corp corporation llc plc gmbh ag kg se sa spa nv bv ab oy as holdings limited company incorporated',
);

/** Words right before a place, and hardly ever before anybody. */
export const beforePlacesSurely = list(
  'in near outside across throughout inside into around toward towards leaving visiting downtown im nahe bei en cerca dans à hasta',
);
export const directions = list(`
  northern southern eastern western central northeastern northwestern southeastern southwestern upstate downtown north south east west
  nearby rural mainland nördlich südlich östlich westlich norte sur
`);

/** What people do, right behind them. */
export const afterPersons = list(`
  said says told who whose asked replied wrote smiled met married resigned died laughed grew recalled explained admitted insisted
  scored sang played starred tweeted joked testified hit threw won beat sagte erklärte schrieb starb betonte meinte dijo declaró
  afirmó explicó señaló aseguró murió nació
`);

/** What companies and bodies have, right behind them. */
export const afterOrganizations = list(`
  shares stock spokesman spokeswoman officials executives executive analyst board members employees staff coach captain fans players
  team season games campus students reporter news website magazine store stores products customers users app headquarters
  researchers scientists lawmakers announced reported acquired shareholders management agents
`);

/** Offices that places have rather than companies. */
export const officesOfPlaces = list(
  'governor gov mayor president prime minister king queen senator sheriff premier chancellor resident',
);

/** What somebody or somewhere has, behind a genitive. */
export const ownedByPlaces = list(
  'capital government army economy people border borders coast largest parliament president prime leader leaders',
);
export const ownedByPersons = list(
  'wife husband son daughter mother father lawyer lawyers family attorney attorneys career death brother sister',
);
