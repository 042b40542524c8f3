/** Words that tell what a name is, in the languages of the interface; in lowercase. */

const listed = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

/** Words for a kind of place or organization; of one type each. Those of several words stand in names as well. */
const placeWords = {
  country: `country, republic, kingdom, land, republik, königreich, pays, république, royaume, país, república, reino, страна, республика,
    королевство, країна, республіка, королівство, جمهورية, مملكة, देश, गणराज्य`,
  empire: 'empire, reich, kaiserreich, imperio, империя, імперія, إمبراطورية, साम्राज्य',
  province: `province, county, prefecture, canton, oblast, district, provinz, landkreis, kanton, bundesland, département, comté, provincia, condado,
    область, район, провинция, провінція, محافظة, प्रांत, ज़िला`,
  city: `city, capital, metropolis, stadt, hauptstadt, großstadt, ville, capitale, ciudad, город, столица, місто, столиця, مدينة, عاصمة, शहर,
    राजधानी`,
  town: 'town, kleinstadt, gemeinde, bourg, commune, pueblo, городок, містечко, بلدة, कस्बा',
  village: 'village, hamlet, dorf, aldea, деревня, село, قرية, गाँव',
  'military-base':
    'military base, air base, air force base, naval base, fort, garrison, militärbasis, base militaire, base aérienne, base militar, військова база, военная база',
  area: `territory, peninsula, valley, desert, forest, national park, park, gebiet, halbinsel, tal, wüste, wald, territoire, péninsule, vallée,
    désert, forêt, territorio, península, valle, desierto, bosque, полуостров, долина, пустыня, півострів, пустеля, شبه جزيرة, صحراء`,
  island:
    'island, islands, isle, archipelago, atoll, insel, inseln, île, îles, isla, islas, остров, острова, острів, острови, جزيرة, द्वीप',
  water: `river, lake, sea, ocean, bay, gulf, strait, fjord, canal, creek, lagoon, fluss, see, meer, ozean, bucht, kanal, fleuve, rivière, lac, mer,
    océan, baie, golfe, détroit, río, lago, mar, océano, bahía, golfo, estrecho, река, озеро, море, океан, залив, пролив, річка, затока,
    протока, نهر, بحيرة, بحر, خليج, नदी, झील, सागर`,
  mountain: `mount, mountain, mountains, mt., peak, volcano, glacier, alps, hills, berg, gebirge, gipfel, vulkan, gletscher, mont, montagne, volcan,
    monte, montaña, volcán, cerro, гора, горы, вулкан, гори, جبل, पर्वत`,
  building: `house, palace, castle, tower, bridge, airport, station, museum, stadium, cathedral, church, mosque, temple, hotel, theater, theatre,
    monument, prison, hospital, hall, arena, embassy, villa, haus, palast, schloss, burg, turm, brücke, flughafen, bahnhof, kirche, dom,
    gefängnis, krankenhaus, maison, palais, château, tour, pont, aéroport, gare, musée, stade, cathédrale, église, casa, palacio, castillo,
    torre, puente, aeropuerto, estación, museo, estadio, catedral, iglesia, дом, дворец, замок, башня, мост, аэропорт, вокзал, музей,
    стадион, собор, будинок, палац, вежа, міст, аеропорт, стадіон, قصر, مطار, متحف, برج, महल, हवाई अड्डा`,
  aircraft:
    'aircraft, airplane, plane, airliner, helicopter, spacecraft, flugzeug, avion, avión, самолёт, самолет, літак, طائرة',
  ship: 'ship, aircraft carrier, submarine, frigate, destroyer, ferry, yacht, schiff, u-boot, navire, sous-marin, buque, barco, submarino, корабль, корабель, سفينة',
  other:
    'street, avenue, road, square, boulevard, straße, strasse, platz, rue, place, calle, plaza, avenida, улица, площадь, вулиця, площа, شارع, ميدان',
} as const;

const organizationWords = {
  university: `university, college, polytechnic, institute of technology, universität, hochschule, université, universidad, университет,
    університет, جامعة, विश्वविद्यालय`,
  'intelligence-agency':
    'intelligence agency, intelligence service, secret service, geheimdienst, nachrichtendienst, services secrets, servicio secreto, разведка, спецслужба, розвідка',
  company: `company, corporation, corp, corp., inc, inc., ltd, ltd., llc, plc, co., bank, airlines, airways, motors, electric, dynamics, holdings, industries, group,
    gmbh, ag, kg, se, konzern, unternehmen, firma, entreprise, société, banque, sarl, s.a., empresa, compañía, banco, sociedad, компания,
    корпорация, банк, оао, ооо, зао, компанія, корпорація, тов, شركة, مصرف, कंपनी, बैंक`,
  'government-body': `ministry, department, agency, commission, council, government, parliament, congress, senate, assembly, bureau,
    administration, ministerium, regierung, bundestag, bundesrat, landtag, behörde, amt, rat, kommission, ministère, gouvernement, parlement,
    sénat, assemblée, conseil, commission, ministerio, gobierno, parlamento, senado, consejo, министерство, правительство, парламент, дума,
    совет, комиссия, міністерство, уряд, рада, комісія, وزارة, حكومة, برلمان, मंत्रालय, सरकार, संसद`,
  party: 'party, partei, parti, partido, партия, партія, حزب, पार्टी, दल',
  court: 'court, supreme court, tribunal, gericht, gerichtshof, cour, corte, суд, محكمة, न्यायालय',
  'armed-force': `army, navy, air force, marines, police, militia, guard, armed forces, bundeswehr, armee, marine, luftwaffe, polizei, armée, police,
    ejército, policía, армия, флот, полиция, армія, поліція, جيش, شرطة, सेना, पुलिस`,
  media: `times, post, news, newspaper, gazette, herald, tribune, journal, magazine, television, broadcaster, news agency, zeitung, fernsehen,
    sender, nachrichtenagentur, télévision, quotidien, periódico, diario, газета, телевидение, телебачення, صحيفة, قناة, अखबार`,
  school:
    'school, high school, academy, schule, gymnasium, école, lycée, escuela, школа, гимназия, гімназія, مدرسة, विद्यालय',
  association: `association, union, federation, foundation, society, club, league, committee, alliance, network, organization, organisation, fc, team,
    verein, verband, gewerkschaft, stiftung, bund, gesellschaft, association, syndicat, fondation, fédération, ligue, asociación, sindicato,
    fundación, federación, ассоциация, профсоюз, фонд, федерация, союз, асоціація, профспілка, федерація, спілка, جمعية, اتحاد, संघ`,
  'religious-body':
    'diocese, archdiocese, parish, bistum, kirchengemeinde, diocèse, diócesis, епархия, єпархія',
} as const;

/** What people are, and how they are addressed. */
const personWords = listed(`
  mr, mr., mrs, mrs., ms, ms., miss, dr, dr., prof, prof., professor, sir, dame, lord, lady, president, vice president, prime minister, premier,
  chancellor, minister, secretary, secretary of state, senator, sen., congressman, congresswoman, representative, rep., governor, gov., mayor,
  ambassador, king, queen, prince, princess, emperor, tsar, pope, cardinal, bishop, archbishop, father, sister, brother, general, gen., colonel,
  col., major, captain, capt., admiral, lieutenant, sergeant, judge, justice, chairman, chairwoman, director, leader, chief, economist, historian,
  scientist, physicist, writer, author, poet, painter, artist, actor, actress, singer, composer, journalist, reporter, editor, lawyer, teacher,
  coach, player, politician, diplomat, activist, marshal, commander, envoy, negotiator, adviser, advisor, commissioner, councillor, councilor,
  inspector, detective, curator, conductor, pianist, chemist, biologist, mathematician, philosopher, architect, inventor, explorer, rector,
  dean, prefect, principal, pastor, secretary-general, deputy, treasurer, spokesperson, physician, nurse, farmer, baker, carpenter, thief, spokesman, spokeswoman, engineer, wife, husband, son, daughter, mother, widow, candidate,
  matron, headmaster, headmistress, skipper, corporal, commodore, constable, sheriff, uncle, aunt, operator, mechanic, lifeguard,
  naturalist, geologist, meteorologist, botanist, zoologist, astronomer, archaeologist, sculptor, photographer, novelist, playwright,
  bookseller, butcher, blacksmith, miner, fisherman, sailor, soldier, pilot, aviator, astronaut, cosmonaut, swimmer, striker, goalkeeper,
  referee, manager, founder, owner, landlord, innkeeper, student, pupil, clerk, librarian, warden, dentist, surgeon, midwife, banker,
  merchant, trader, spy, agent, chef, priest, vicar, rabbi, imam, abbot, monk, nun, cyclist, boxer, jockey, champion, geographer,
  linguist, psychologist, sociologist, violinist, cellist, guitarist, drummer, tenor, soprano, dancer, choreographer, designer,
  publisher, columnist, presenter, producer, screenwriter, cartographer, navigator, surveyor, mountaineer, climber, ornithologist,
  paleontologist, anthropologist, gardener, forester, shepherd, weaver, shoemaker, watchmaker, goldsmith, foreman,
  herr, frau, landrat, landrätin, stadtrat, stadträtin, oberbürgermeister, oberbürgermeisterin, vorsitzender, vorsitzende, sprecher,
  sprecherin, leiter, leiterin, direktor, direktorin, rektor, rektorin, lehrer, lehrerin, trainer, trainerin, architekt, architektin, chemiker,
  chemikerin, physiker, physikerin, pfarrer, pfarrerin, geschäftsführer, geschäftsführerin, abgeordneter, abgeordnete, präsident, präsidentin, bundeskanzler, bundeskanzlerin, kanzler, kanzlerin, ministerin, außenminister, außenministerin,
  bürgermeister, bürgermeisterin, könig, königin, papst, richter, richterin, schriftsteller, schriftstellerin, dichter, sänger, sängerin,
  monsieur, m., mme, madame, mlle, président, présidente, ministre, sénateur, sénatrice, maire, roi, reine, pape, général, juge, écrivain,
  señor, señora, sr., sra., don, doña, presidente, presidenta, ministro, ministra, senador, senadora, alcalde, alcaldesa, rey, reina, papa, juez,
  general, escritor, escritora, canciller,
  президент, премьер-министр, министр, канцлер, сенатор, мэр, губернатор, король, королева, царь, император, папа, генерал, адмирал, судья,
  писатель, писательница, поэт, господин, госпожа, г-н, г-жа, академик, профессор, доктор, товарищ, посол, депутат,
  прем'єр-міністр, прем’єр-міністр, міністр, мер, генерал, суддя, письменник, письменниця, поет, пан, пані, професор, депутат, посол,
  الرئيس, رئيس, الملك, الملكة, الأمير, الوزير, وزير, السيد, السيدة, الدكتور, البابا, القاضي,
  राष्ट्रपति, प्रधानमंत्री, मंत्री, श्री, श्रीमती, डॉ., राजा, रानी, जनरल, न्यायाधीश`);

/** Words after which a place comes. */
export const beforePlaces: ReadonlySet<string> = new Set(
  listed('in, near, towards, outside, nach, dans, à, cerca de, во, в, у, неподалік, في, إلى'),
);

/** Words after a name that say what a person does. */
export const afterPeople: ReadonlySet<string> = new Set(
  listed(`who, whose, said, says, told, asked, spoke, replied, wrote, smiled, met, married, resigned, sagte, erklärte, sprach, schrieb, traf, qui,
    déclare, déclaré, dit, dijo, declaró, escribió, сказал, сказала, заявил, заявила, написал, сказав, сказала, заявив, заявила, написав,
    قال, قالت, ने`),
);

/** Countries that are known by letters. */
export const countryLetters: ReadonlySet<string> = new Set(
  listed(
    'us, usa, uk, uae, ussr, gdr, frg, drc, udssr, ddr, brd, urss, rda, rfa, eeuu, сша, ссср, срср, оаэ, оае, фрг, гдр',
  ),
);

/** Given names may stand before these words in names of people: "Frank Church". */
export const surnames: ReadonlySet<string> = new Set(
  listed(`house, palace, castle, church, hall, bridge, temple, park, hill, hills, forest, lake, bay, mount, berg, street, bank, post, court, guard,
    marine, marines, school, fort, land, city, town, see, burg, turm, amt, rat, bund, dom, king, mont, pont, torre, casa, monte, see`),
);

export type WordKind =
  | { readonly kind: 'person'; readonly type: '' }
  | { readonly kind: 'place' | 'organization'; readonly type: string };

function typed(kind: 'place' | 'organization', words: Readonly<Record<string, string>>) {
  return Object.entries(words).flatMap(([type, all]) =>
    listed(all).map((word): readonly [string, WordKind] => [word, { kind, type }]),
  );
}

/** What a word says that a name is. Of words that stand in two lists, the first counts. */
export const kindWords: ReadonlyMap<string, WordKind> = new Map(
  [
    ...personWords.map((word): readonly [string, WordKind] => [word, { kind: 'person', type: '' }]),
    ...typed('organization', organizationWords),
    ...typed('place', placeWords),
  ].toReversed(),
);

/** The most words that are one in the lists. */
export const maxWords = 3;
