/**
 * Common words that are often capitalized without being a name: at the beginning of a sentence or in a heading. A
 * story that uses one as a name gets a warning to require context. The lists have words that are also names of people,
 * places or organizations, or that a story may call one of its own by; everyday words have a list of their own. A low line stands
 * for a space.
 */
import { everydayWordIn, primarySubtag } from './everyday-words.ts';
import { isGermanNoun } from './german-nouns.ts';

const wordsByLanguage: Readonly<Record<string, string>> = {
  en: `
    Summer Winter Spring Autumn Fall Easter Christmas Black White Brown Green Gray Grey Gold Silver Rose Violet
    Amber Ruby Pearl Blue Red Golden Mark Grace Hope Faith Joy Bill Frank Rich Jack Rob Pat Sue Art Max Guy Ray
    Dean Drew Chance Christian Victor Baker Cook Carpenter Farmer Fisher Hunter Mason Miller Porter Potter
    Shepherd Singer Taylor Turner Weaver Archer Bishop King Prince Duke Earl Knight Judge Marshal Page Pope
    Abbot Noble Major Cardinal General Sergeant Captain Bush Wood Woods Forest Field Fields Hill Hills Rivers
    River Lake Brook Banks Bridge Church Temple Castle Hall House Lane Street Park Parks Garden Stone Rock Sand
    Clay Glass Steel Iron Bell Ball Cash Price Penny Sterling Coin Young Long Short Little Small Large Strong
    Sharp Swift Bright Wise Good Best Fair Grand Sweet Savage Moody Blunt Rice Bean Berry Cherry Olive Pepper
    Ginger Basil Lamb Fox Wolf Bird Swan Crane Hawk Eagle Drake Bull Buck Hare Love Power Justice Peace Victory
    Liberty Freedom Independence Progress Union Unity Reform Democracy Republic Nation State Congress Parliament
    Senate Council Court Cabinet Treasury Assembly Commission Committee Agency Bureau Company Corporation Bank
    Post Times Guardian Independent Mirror Sun Star Globe Standard Record Chronicle Herald Target Apple Shell
    Gap Oracle Amazon Meta Orange Visa Sprint Virgin Ford Chase Wells Boots Subway Word Office Bath Reading Cork
    Nice Mobile Paradise Bend Lead Hell Rugby Battle Sandwich Deal Rye Ware Split Read Wright Case Close Day
    Days Early West East North South Self Speed Stand Strange Trip Trust Walker Ward Waters Watts Weeks Wild
    Winner Winters
    Mayor Minister Governor Senator President Chancellor Sheriff Police Army Navy Government Ministry Embassy Summit Treaty
    Alliance Border Capital Airport Station Harbor Port Hospital School University College Library Museum Theater Market
    Square Town City Village Valley Island Party League Club Association Foundation Institute Academy City_Hall Town_Hall
    City_Council Town_Council Supreme_Court High_Court Central_Bank Prime_Minister Foreign_Minister Foreign_Ministry
  `,
  de: `
    Bauer Becker Berg Bischof Braun Engel Ernst Essen Fischer Frank Fuchs Gross Herbst Herr Herzog Hirsch Jäger Jung
    Kaiser Kaufmann Klein Koch König Kraft Kranz Kraus Krieg Krug Kuhn Lang Lange Licht Mann Markt Maurer
    Meister Merkel Müller Neumann Ost Reich Richter Ritter Roth Sack Sand Schatz Schiff Schmid Schmidt Schneider
    Schön Schröder Schuster Schwarz Schulz Sommer Spahn Spiegel Stadler Stark Stein Stern Stolz Strauss Sturm
    Tag Vogel Vogt Wagner Wald Weber Weiss Welt Wein Winter Wirth Wolf Zeit Zimmer Zimmermann Ziegler Ende Linke
    Grüne Hof
    Regierung Polizei Armee Marine Kanzler Kanzlerin Minister Ministerin Präsident Präsidentin Gemeinde Stadt Dorf Land Kreis
    Bezirk Staat Volk Kirche Dom Schule Bahnhof Hafen Museum Theater Oper Universität Hochschule Klinik Gericht Partei Verein
    Verband Bank Börse Werk Fabrik Zeitung Presse Platz Park Brücke Turm Schloss Burg Kloster Parlament Landtag Reichstag Senat
    Kongress Rat Amt Behörde Ausschuss Gipfel Vertrag Bündnis Grenze Hauptstadt Altstadt Grundschule Krankenhaus Feuerwehr
    Sparkasse Innenstadt Arzt Ärztin Anwalt Pfarrer Papst Wirtin Lehrerin
  `,
  fr: `
    Barbier Bernard Berger Blanc Boucher Boulanger Brun Carpentier Chevalier Clair Colin Comte Courage Dubois
    Duc Fontaine Fort France Gras Grand Lac Lambert Lebrun Leclerc Lefort Legrand Leroux Leroy Loup Maire
    Marchand Martin Meunier Monde Moreau Noël Noir Olive Petit Poirier Prince Renard République Roche Roi Roux
    Rose Royal Soleil Tour Vallet Vert Vidal Ville Vincent Libération Croix Figaro
    Mairie Préfecture Préfet Gouvernement Parlement Assemblée Sénat Conseil Ministère Ministre Président Présidente Chancelier
    Police Gendarmerie Armée Marine Gare Aéroport Port Hôpital École Collège Lycée Université Musée Théâtre Bibliothèque Église
    Cathédrale Château Tribunal Cour État Commune Village Place Marché Banque Bourse Syndicat Parti Club Journal Capitale
    Frontière Sommet Traité Alliance Hôtel_de_ville Conseil_municipal Cour_suprême Premier_ministre Première_ministre
  `,
  es: `
    Alba Amor Ángel Blanco Bravo Caballero Calvo Campo Campos Casa Castillo Cruz Delgado Flores Fuentes Gallego
    Guerra Guerrero Herrera Iglesias León Lobo Luna Marín Mercado Molina Montes Moreno País Pascual Paz Peña
    Prado Reyes Ríos Rojo Romero Rosa Rubio Santos Serrano Sierra Sol Sánchez Toro Torres Vega Verde Vidal
    Nación Mundo Razón Estado
    Ayuntamiento Alcaldía Alcalde Alcaldesa Gobierno Parlamento Congreso Senado Consejo Ministerio Ministro Ministra Presidente
    Presidenta Gobernador Canciller Policía Guardia Ejército Marina Estación Aeropuerto Puerto Hospital Escuela Colegio Universidad
    Museo Teatro Biblioteca Iglesia Catedral Palacio Tribunal Juzgado Corte Banco Bolsa Sindicato Partido Club Diario Capital
    Frontera Cumbre Tratado Alianza Ciudad Pueblo Plaza Corte_Suprema Tribunal_Supremo Primer_Ministro Primera_Ministra
  `,
  it: `
    Agosto Amato Basso Bello Bianco Bianchi Bruno Caruso Costa Conte Corriere Domenica Ferrari Fiore Fontana
    Forte Gallo Giordano Grasso Greco Leone Lega Longo Luglio Maggio Mancini Marino Marzo Monte Neri Papa Pace
    Re Ricci Rossi Russo Sala Sole Stampa Testa Valle Verdi Villa Repubblica Messaggero
  `,
  pt: `
    Abril Agosto Barros Batista Bispo Branco Braga Campos Cardoso Carneiro Carvalho Castro Cruz Domingo Ferreira
    Globo Julho Junho Leite Lobo Machado Maio Março Mata Matos Monteiro Moreira Neves Nogueira Oliveira Pinto
    Pires Porto Ramos Ribeiro Rocha Rosa Sales Santos Silva Serra Vale Vargas Verde Vieira
  `,
  uk: `
    Мельник Коваль Бондар Ткач Кравець Швець Гончар Козак Мороз Зима Літо Весна Осінь Вовк Лис Заєць Соловей
    Голуб Горобець Чорний Білий Рудий Лютий Травень Правда Слово Час Місто Рада Уряд Свобода Воля Надія Віра
    Любов Слава Перемога
    Мерія Ратуша Уряд Парламент Сенат Конгрес Міністерство Міністр Президент Губернатор Мер Канцлер Поліція Армія Флот Вокзал
    Аеропорт Порт Лікарня Школа Університет Академія Інститут Музей Театр Бібліотека Церква Собор Суд Банк Біржа Профспілка Партія
    Клуб Газета Столиця Площа Кабінет Комітет Комісія Держава Народ Село Кордон Саміт Договір Союз Міська_рада Верховний_Суд
  `,
  ru: `
    Мельник Коваль Мороз Зима Лето Весна Осень Волк Заяц Соловей Голубь Белый Чёрный Март Правда Известия Слово
    Время Город Дума Совет Вера Надежда Любовь Слава Победа Свобода Мир Труд Роза Лев
    Мэрия Ратуша Правительство Парламент Сенат Конгресс Министерство Министр Президент Губернатор Мэр Канцлер Полиция Армия Флот
    Вокзал Аэропорт Порт Больница Школа Университет Академия Институт Музей Театр Библиотека Церковь Собор Суд Банк Биржа Профсоюз
    Партия Клуб Газета Столица Площадь Кабинет Комитет Комиссия Государство Народ Село Граница Саммит Договор Союз Рада
    Верховный_суд Городской_совет
  `,
  ar: `
    بلدية حكومة برلمان مجلس وزارة وزير رئيس رئيسة محافظ محافظة شرطة جيش محطة مطار ميناء مستشفى مدرسة جامعة معهد متحف مسرح مكتبة كنيسة
    مسجد قصر قلعة محكمة بنك بورصة نقابة حزب نادي صحيفة مدينة قرية ساحة سوق عاصمة دولة شعب حدود قمة معاهدة اتحاد لجنة هيئة مؤسسة شركة
    ملك ملكة أمير أميرة قاضي عمدة سفارة سفير نور أمل سلام ربيع كريم جميل سعيد عادل صالح شريف أمين حكيم بدر نصر فجر حياة وردة ياسمين
    رئيس_الوزراء رئيس_البلدية مجلس_المدينة مجلس_النواب المحكمة_العليا البنك_المركزي
  `,
  hi: `
    नगरपालिका नगर_निगम सरकार संसद विधानसभा मंत्रालय मंत्री प्रधानमंत्री राष्ट्रपति मुख्यमंत्री राज्यपाल महापौर पुलिस सेना नौसेना स्टेशन
    रेलवे_स्टेशन हवाई_अड्डा बंदरगाह अस्पताल स्कूल विद्यालय विश्वविद्यालय संस्थान संग्रहालय पुस्तकालय मंदिर मस्जिद गिरजाघर क़िला महल
    अदालत न्यायालय सर्वोच्च_न्यायालय उच्च_न्यायालय बैंक संघ पार्टी दल क्लब अख़बार शहर गाँव बाज़ार राजधानी देश राज्य सीमा संधि सम्मेलन
    आयोग समिति परिषद राजा रानी आशा ज्योति पूजा शांति विजय प्रकाश आनंद सूरज चाँद किरण सागर तारा अमर दीपक विकास प्रेम कमल
  `,
  pl: `
    Bielecki Cichy Duda Dudek Gazeta Głowacki Góra Kos Kowal Kozak Król Kruk Kwiecień Lato Lis Luty Maj Marzec
    Mazur Mróz Niemiec Nowak Pająk Polak Rzecz Sejm Sikora Sokół Szewc Tusk Wiosna Wilk Wójt Zając Zima Czarny
    Biały Wolność
  `,
};

const wordsOf = new Map(
  Object.entries(wordsByLanguage).map(([language, words]) => [
    language,
    new Set(
      words
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll('_', ' ')),
    ),
  ]),
);

/** Returns the language, "en" or the given one, in which a name is a common word; `null` if it is not listed. */
export function commonWordIn(name: string, language: string): string | null {
  const listed = ['en', primarySubtag(language)].find((one) => isCommonWord(name, one));
  return listed ?? everydayWordIn(name, [language]);
}

function isCommonWord(name: string, language: string): boolean {
  const words = wordsOf.get(language);
  if (words?.has(name)) return true;
  if (language === 'de') return isGermanNoun(name);
  // Arabic writes its article to the word.
  return language === 'ar' && name.startsWith('ال') && words?.has(name.slice(2)) === true;
}
