/** The texts of the pack of countries in the languages of the interface. */
import type { interfaceLanguages } from './country-list.ts';

export type PackLanguage = (typeof interfaceLanguages)[number];

export type CountryTexts = {
  readonly labels: Readonly<Record<CountryLabel, string>>;
  /** `{}` is where the part of the world stands, as below. */
  readonly country: string;
  readonly territory: string;
  readonly homeNation: string;
  /** Parts of the world by their number in UN M49, as they stand in the texts above. */
  readonly regions: Readonly<Record<string, string>>;
  /** Of countries that those texts do not fit, see decision 20. */
  readonly special: Readonly<Record<SpecialCountry, string>>;
  /** What an area covers. */
  readonly areaNotes: Readonly<Record<CountryWithAreaNote, string>>;
  /** What the population of a city covers. */
  readonly suburbs: string;
  /** What is said of Jerusalem. */
  readonly jerusalem: string;
};

type CountryLabel =
  | 'Capital'
  | 'Population'
  | 'Area'
  | 'Official languages'
  | 'Borders'
  | 'Part of'
  | 'City in';
type SpecialCountry = 'EH' | 'HK' | 'MO' | 'PS' | 'TW' | 'VA' | 'XK';
type CountryWithAreaNote = 'CN' | 'FR' | 'IN' | 'RS' | 'RU' | 'UA';

const regionCodes = [
  '005',
  '011',
  '013',
  '014',
  '015',
  '017',
  '018',
  '021',
  '029',
  '030',
  '034',
  '035',
  '039',
  '053',
  '054',
  '057',
  '061',
  '143',
  '145',
  '151',
  '154',
  '155',
] as const;

/** In the order of the codes: America, Africa, the Caribbean, Asia, Europe, Oceania as M49 numbers them. */
function regions(texts: string): Readonly<Record<string, string>> {
  const all = texts.trim().split(/\s*\|\s*/);
  if (all.length !== regionCodes.length) throw new Error(`${all.length} parts of the world: ${texts}`);
  return Object.fromEntries(regionCodes.map((code, at) => [code, all[at] ?? '']));
}

export const countryTexts: Readonly<Record<PackLanguage, CountryTexts>> = {
  en: {
    labels: {
      Capital: 'Capital',
      Population: 'Population',
      Area: 'Area',
      'Official languages': 'Official languages',
      Borders: 'Borders',
      'Part of': 'Part of',
      'City in': 'City in',
    },
    country: 'Country in {}.',
    territory: 'Territory in {}.',
    homeNation: 'Part of the United Kingdom.',
    regions: regions(
      `South America | West Africa | Central America | East Africa | North Africa | Central Africa | southern Africa | North America | the Caribbean | East Asia | South Asia | Southeast Asia | southern Europe | Oceania | Melanesia | Micronesia | Polynesia | Central Asia | western Asia | eastern Europe | northern Europe | western Europe`,
    ),
    special: {
      EH: 'Territory in North Africa, most of which Morocco controls; the United Nations lists it as not self-governing.',
      HK: 'Special administrative region of China, on the south coast.',
      MO: 'Special administrative region of China, on the south coast.',
      PS: 'Observer state at the United Nations, in western Asia, which most of its members recognize.',
      TW: 'Island in East Asia that governs itself and that China claims.',
      VA: 'State of the Pope, in Rome; the Holy See is an observer at the United Nations.',
      XK: 'Land in southern Europe that declared independence in 2008; about half of the United Nations’ members recognize it.',
    },
    areaNotes: {
      CN: 'without Taiwan',
      FR: 'without its overseas parts',
      IN: 'with the parts of Kashmir that Pakistan and China hold',
      RS: 'with Kosovo',
      RU: 'without Crimea and the other Ukrainian land that it annexed',
      UA: 'with Crimea and the other land that Russia annexed',
    },
    suburbs: 'with its suburbs',
    jerusalem: 'Most countries do not recognize it as the capital; their embassies are in Tel Aviv.',
  },
  ar: {
    labels: {
      Capital: 'العاصمة',
      Population: 'عدد السكان',
      Area: 'المساحة',
      'Official languages': 'اللغات الرسمية',
      Borders: 'تحدّها',
      'Part of': 'جزء من',
      'City in': 'مدينة في',
    },
    country: 'دولة في {}.',
    territory: 'إقليم في {}.',
    homeNation: 'جزء من المملكة المتحدة.',
    regions: regions(
      `أمريكا الجنوبية | غرب أفريقيا | أمريكا الوسطى | شرق أفريقيا | شمال أفريقيا | وسط أفريقيا | الجنوب الأفريقي | أمريكا الشمالية | الكاريبي | شرق آسيا | جنوب آسيا | جنوب شرق آسيا | جنوب أوروبا | أوقيانوسيا | ميلانيزيا | ميكرونيزيا | بولينيزيا | آسيا الوسطى | غرب آسيا | شرق أوروبا | شمال أوروبا | غرب أوروبا`,
    ),
    special: {
      EH: 'إقليم في شمال أفريقيا يسيطر المغرب على معظمه، وتدرجه الأمم المتحدة ضمن الأقاليم غير المتمتعة بالحكم الذاتي.',
      HK: 'منطقة إدارية خاصة تابعة للصين على الساحل الجنوبي.',
      MO: 'منطقة إدارية خاصة تابعة للصين على الساحل الجنوبي.',
      PS: 'دولة مراقبة في الأمم المتحدة تقع في غرب آسيا ويعترف بها معظم أعضائها.',
      TW: 'جزيرة في شرق آسيا تحكم نفسها بنفسها وتطالب بها الصين.',
      VA: 'دولة البابا في روما؛ والكرسي الرسولي مراقب في الأمم المتحدة.',
      XK: 'أرض في جنوب أوروبا أعلنت استقلالها عام 2008، ويعترف بها نحو نصف أعضاء الأمم المتحدة.',
    },
    areaNotes: {
      CN: 'من دون تايوان',
      FR: 'من دون أقاليم ما وراء البحار',
      IN: 'مع أجزاء كشمير التي تسيطر عليها باكستان والصين',
      RS: 'مع كوسوفو',
      RU: 'من دون القرم والأراضي الأوكرانية الأخرى التي ضمتها',
      UA: 'مع القرم والأراضي الأخرى التي ضمتها روسيا',
    },
    suburbs: 'مع ضواحيها',
    jerusalem: 'معظم الدول لا تعترف بها عاصمة، وسفاراتها في تل أبيب.',
  },
  de: {
    labels: {
      Capital: 'Hauptstadt',
      Population: 'Einwohner',
      Area: 'Fläche',
      'Official languages': 'Amtssprachen',
      Borders: 'Grenzt an',
      'Part of': 'Teil von',
      'City in': 'Stadt in',
    },
    country: 'Land in {}.',
    territory: 'Gebiet in {}.',
    homeNation: 'Teil des Vereinigten Königreichs.',
    regions: regions(
      `Südamerika | Westafrika | Mittelamerika | Ostafrika | Nordafrika | Zentralafrika | Afrikas Süden | Nordamerika | der Karibik | Ostasien | Südasien | Südostasien | Südeuropa | Ozeanien | Melanesien | Mikronesien | Polynesien | Zentralasien | Westasien | Osteuropa | Nordeuropa | Westeuropa`,
    ),
    special: {
      EH: 'Gebiet in Nordafrika, das größtenteils Marokko kontrolliert; laut den Vereinten Nationen ein Gebiet ohne Selbstregierung.',
      HK: 'Sonderverwaltungsregion Chinas an der Südküste.',
      MO: 'Sonderverwaltungsregion Chinas an der Südküste.',
      PS: 'Beobachterstaat bei den Vereinten Nationen in Westasien, den die meisten ihrer Mitglieder anerkennen.',
      TW: 'Insel in Ostasien, die sich selbst regiert und die China beansprucht.',
      VA: 'Staat des Papstes in Rom; der Heilige Stuhl ist Beobachter bei den Vereinten Nationen.',
      XK: 'Land in Südeuropa, das 2008 seine Unabhängigkeit erklärte; etwa die Hälfte der UN-Mitglieder erkennt es an.',
    },
    areaNotes: {
      CN: 'ohne Taiwan',
      FR: 'ohne die Überseegebiete',
      IN: 'mit den Teilen Kaschmirs, die Pakistan und China halten',
      RS: 'mit dem Kosovo',
      RU: 'ohne die Krim und das andere annektierte ukrainische Land',
      UA: 'mit der Krim und dem anderen von Russland annektierten Land',
    },
    suburbs: 'mit Vororten',
    jerusalem:
      'Die meisten Staaten erkennen Jerusalem nicht als Hauptstadt an; ihre Botschaften sind in Tel Aviv.',
  },
  es: {
    labels: {
      Capital: 'Capital',
      Population: 'Población',
      Area: 'Superficie',
      'Official languages': 'Idiomas oficiales',
      Borders: 'Limita con',
      'Part of': 'Parte de',
      'City in': 'Ciudad de',
    },
    country: 'País {}.',
    territory: 'Territorio {}.',
    homeNation: 'Parte del Reino Unido.',
    regions: regions(
      `de América del Sur | de África Occidental | de América Central | de África Oriental | del norte de África | de África Central | del sur de África | de América del Norte | del Caribe | de Asia Oriental | del sur de Asia | del Sudeste Asiático | del sur de Europa | de Oceanía | de Melanesia | de Micronesia | de Polinesia | de Asia Central | de Asia Occidental | de Europa Oriental | del norte de Europa | de Europa Occidental`,
    ),
    special: {
      EH: 'Territorio del norte de África controlado en su mayor parte por Marruecos; la ONU lo considera no autónomo.',
      HK: 'Región administrativa especial de China, en la costa sur.',
      MO: 'Región administrativa especial de China, en la costa sur.',
      PS: 'Estado observador en las Naciones Unidas, en Asia Occidental, reconocido por la mayoría de sus miembros.',
      TW: 'Isla de Asia Oriental que se gobierna a sí misma y que China reclama.',
      VA: 'Estado del papa, en Roma; la Santa Sede es observadora en las Naciones Unidas.',
      XK: 'Tierra del sur de Europa que declaró su independencia en 2008; la reconoce cerca de la mitad de los miembros de la ONU.',
    },
    areaNotes: {
      CN: 'sin Taiwán',
      FR: 'sin sus territorios de ultramar',
      IN: 'con las partes de Cachemira que controlan Pakistán y China',
      RS: 'con Kosovo',
      RU: 'sin Crimea ni el resto del territorio ucraniano que se anexionó',
      UA: 'con Crimea y el resto del territorio que Rusia se anexionó',
    },
    suburbs: 'con su área metropolitana',
    jerusalem: 'La mayoría de los países no la reconoce como capital; sus embajadas están en Tel Aviv.',
  },
  fr: {
    labels: {
      Capital: 'Capitale',
      Population: 'Population',
      Area: 'Superficie',
      'Official languages': 'Langues officielles',
      Borders: 'Frontière avec',
      'Part of': 'Partie de',
      'City in': 'Ville de',
    },
    country: 'Pays {}.',
    territory: 'Territoire {}.',
    homeNation: 'Partie du Royaume-Uni.',
    regions: regions(
      `d’Amérique du Sud | d’Afrique de l’Ouest | d’Amérique centrale | d’Afrique de l’Est | d’Afrique du Nord | d’Afrique centrale | d’Afrique australe | d’Amérique du Nord | des Caraïbes | d’Asie de l’Est | d’Asie du Sud | d’Asie du Sud-Est | d’Europe du Sud | d’Océanie | de Mélanésie | de Micronésie | de Polynésie | d’Asie centrale | d’Asie de l’Ouest | d’Europe de l’Est | d’Europe du Nord | d’Europe de l’Ouest`,
    ),
    special: {
      EH: 'Territoire d’Afrique du Nord contrôlé en majeure partie par le Maroc ; l’ONU le considère comme non autonome.',
      HK: 'Région administrative spéciale de Chine, sur la côte sud.',
      MO: 'Région administrative spéciale de Chine, sur la côte sud.',
      PS: 'État observateur auprès des Nations unies, en Asie de l’Ouest, reconnu par la plupart de leurs membres.',
      TW: 'Île d’Asie de l’Est qui se gouverne elle-même et que la Chine revendique.',
      VA: 'État du pape, à Rome ; le Saint-Siège est observateur auprès des Nations unies.',
      XK: 'Terre d’Europe du Sud qui a déclaré son indépendance en 2008 ; environ la moitié des membres de l’ONU la reconnaissent.',
    },
    areaNotes: {
      CN: 'sans Taïwan',
      FR: 'sans l’outre-mer',
      IN: 'avec les parties du Cachemire tenues par le Pakistan et la Chine',
      RS: 'avec le Kosovo',
      RU: 'sans la Crimée ni les autres terres ukrainiennes annexées',
      UA: 'avec la Crimée et les autres terres annexées par la Russie',
    },
    suburbs: 'avec sa banlieue',
    jerusalem:
      'La plupart des pays ne la reconnaissent pas comme capitale ; leurs ambassades sont à Tel-Aviv.',
  },
  hi: {
    labels: {
      Capital: 'राजधानी',
      Population: 'आबादी',
      Area: 'क्षेत्रफल',
      'Official languages': 'आधिकारिक भाषाएँ',
      Borders: 'पड़ोसी',
      'Part of': 'इसका हिस्सा',
      'City in': 'देश',
    },
    country: '{} का एक देश।',
    territory: '{} का एक इलाक़ा।',
    homeNation: 'यूनाइटेड किंगडम का हिस्सा।',
    regions: regions(
      `दक्षिण अमेरिका | पश्चिमी अफ़्रीका | मध्य अमेरिका | पूर्वी अफ़्रीका | उत्तरी अफ़्रीका | मध्य अफ़्रीका | दक्षिणी अफ़्रीका | उत्तरी अमेरिका | कैरिबियाई क्षेत्र | पूर्वी एशिया | दक्षिण एशिया | दक्षिण-पूर्व एशिया | दक्षिणी यूरोप | ओशिआनिया | मेलानेशिया | माइक्रोनेशिया | पोलिनेशिया | मध्य एशिया | पश्चिमी एशिया | पूर्वी यूरोप | उत्तरी यूरोप | पश्चिमी यूरोप`,
    ),
    special: {
      EH: 'उत्तरी अफ़्रीका का एक इलाक़ा जिसका ज़्यादातर हिस्सा मोरक्को के नियंत्रण में है; संयुक्त राष्ट्र इसे अस्वशासी इलाक़ा मानता है।',
      HK: 'चीन का विशेष प्रशासनिक क्षेत्र, उसके दक्षिणी तट पर।',
      MO: 'चीन का विशेष प्रशासनिक क्षेत्र, उसके दक्षिणी तट पर।',
      PS: 'पश्चिमी एशिया में संयुक्त राष्ट्र का पर्यवेक्षक देश, जिसे उसके ज़्यादातर सदस्य मान्यता देते हैं।',
      TW: 'पूर्वी एशिया का एक द्वीप, जिसकी अपनी सरकार है और जिस पर चीन दावा करता है।',
      VA: 'रोम में पोप का राज्य; होली सी संयुक्त राष्ट्र में पर्यवेक्षक है।',
      XK: 'दक्षिणी यूरोप का भूभाग जिसने 2008 में आज़ादी की घोषणा की; संयुक्त राष्ट्र के लगभग आधे सदस्य इसे मान्यता देते हैं।',
    },
    areaNotes: {
      CN: 'ताइवान के बिना',
      FR: 'समुद्रपार इलाक़ों के बिना',
      IN: 'कश्मीर के उन हिस्सों सहित जो पाकिस्तान और चीन के नियंत्रण में हैं',
      RS: 'कोसोवो सहित',
      RU: 'क्रीमिया और मिलाए गए अन्य यूक्रेनी इलाक़ों के बिना',
      UA: 'क्रीमिया और रूस द्वारा मिलाए गए अन्य इलाक़ों सहित',
    },
    suburbs: 'उपनगरों सहित',
    jerusalem: 'ज़्यादातर देश इसे राजधानी नहीं मानते; उनके दूतावास तेल अवीव में हैं।',
  },
  ru: {
    labels: {
      Capital: 'Столица',
      Population: 'Население',
      Area: 'Площадь',
      'Official languages': 'Официальные языки',
      Borders: 'Граничит с',
      'Part of': 'Часть страны',
      'City in': 'Город в',
    },
    country: 'Страна {}.',
    territory: 'Территория {}.',
    homeNation: 'Часть Великобритании.',
    regions: regions(
      `в Южной Америке | в Западной Африке | в Центральной Америке | в Восточной Африке | в Северной Африке | в Центральной Африке | на юге Африки | в Северной Америке | в Карибском регионе | в Восточной Азии | в Южной Азии | в Юго-Восточной Азии | в Южной Европе | в Океании | в Меланезии | в Микронезии | в Полинезии | в Центральной Азии | в Западной Азии | в Восточной Европе | в Северной Европе | в Западной Европе`,
    ),
    special: {
      EH: 'Территория в Северной Африке, большую часть которой контролирует Марокко; ООН считает ее несамоуправляющейся.',
      HK: 'Особый административный район Китая на южном побережье.',
      MO: 'Особый административный район Китая на южном побережье.',
      PS: 'Государство-наблюдатель при ООН в Западной Азии, которое признает большинство ее членов.',
      TW: 'Остров в Восточной Азии с собственным правительством, на который претендует Китай.',
      VA: 'Государство папы римского в Риме; Святой Престол — наблюдатель при ООН.',
      XK: 'Земля в Южной Европе, объявившая независимость в 2008 году; ее признает около половины членов ООН.',
    },
    areaNotes: {
      CN: 'без Тайваня',
      FR: 'без заморских территорий',
      IN: 'с частями Кашмира, которые контролируют Пакистан и Китай',
      RS: 'с Косово',
      RU: 'без Крыма и других аннексированных украинских земель',
      UA: 'с Крымом и другими землями, которые аннексировала Россия',
    },
    suburbs: 'с пригородами',
    jerusalem: 'Большинство стран не признает Иерусалим столицей; их посольства — в Тель-Авиве.',
  },
  uk: {
    labels: {
      Capital: 'Столиця',
      Population: 'Населення',
      Area: 'Площа',
      'Official languages': 'Офіційні мови',
      Borders: 'Межує з',
      'Part of': 'Частина країни',
      'City in': 'Місто в',
    },
    country: 'Країна {}.',
    territory: 'Територія {}.',
    homeNation: 'Частина Великої Британії.',
    regions: regions(
      `у Південній Америці | у Західній Африці | у Центральній Америці | у Східній Африці | у Північній Африці | у Центральній Африці | на півдні Африки | у Північній Америці | у Карибському регіоні | у Східній Азії | у Південній Азії | у Південно-Східній Азії | у Південній Європі | в Океанії | у Меланезії | у Мікронезії | у Полінезії | у Центральній Азії | у Західній Азії | у Східній Європі | у Північній Європі | у Західній Європі`,
    ),
    special: {
      EH: 'Територія в Північній Африці, більшу частину якої контролює Марокко; ООН вважає її несамоврядною.',
      HK: 'Спеціальний адміністративний район Китаю на південному узбережжі.',
      MO: 'Спеціальний адміністративний район Китаю на південному узбережжі.',
      PS: 'Держава-спостерігач при ООН у Західній Азії, яку визнає більшість її членів.',
      TW: 'Острів у Східній Азії з власним урядом, на який претендує Китай.',
      VA: 'Держава Папи Римського в Римі; Святий Престол — спостерігач при ООН.',
      XK: 'Земля в Південній Європі, що проголосила незалежність 2008 року; її визнає близько половини членів ООН.',
    },
    areaNotes: {
      CN: 'без Тайваню',
      FR: 'без заморських територій',
      IN: 'з частинами Кашміру, які контролюють Пакистан і Китай',
      RS: 'з Косовом',
      RU: 'без Криму та інших анексованих українських земель',
      UA: 'з Кримом та іншими землями, які анексувала Росія',
    },
    suburbs: 'з передмістями',
    jerusalem: 'Більшість країн не визнає Єрусалим столицею; їхні посольства — у Тель-Авіві.',
  },
};
