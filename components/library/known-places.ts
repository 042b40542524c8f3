/**
 * Well-known places, which pages of all kinds name: countries, as the browser calls them, and the best-known cities, as each
 * language writes them.
 */
import { countryCodes } from '../story/country-codes.ts';

/** A low line in a name stands for a space. */
const citiesByLanguage: Readonly<Record<string, string>> = {
  en: `
    London Paris Berlin Rome Madrid Vienna Athens Lisbon Amsterdam Brussels Prague Warsaw Budapest Dublin Stockholm Copenhagen
    Oslo Helsinki Moscow Kyiv Istanbul Cairo Jerusalem Dubai Tokyo Beijing Shanghai Hong_Kong Singapore Seoul Delhi Mumbai
    Sydney New_York Los_Angeles Chicago San_Francisco Washington Boston Toronto Mexico_City Rio_de_Janeiro Buenos_Aires Geneva
    Zurich Munich Hamburg Venice Florence Milan Naples Barcelona
  `,
  de: `
    Berlin Hamburg München Köln Frankfurt Wien Zürich Genf Bern Paris London Rom Madrid Lissabon Athen Brüssel Amsterdam Prag
    Warschau Budapest Kopenhagen Stockholm Oslo Helsinki Dublin Moskau Kiew Kyjiw Istanbul Kairo Jerusalem Dubai Tokio Peking
    Schanghai Hongkong Singapur Delhi Mumbai Sydney New_York Los_Angeles Chicago San_Francisco Washington Venedig Florenz
    Mailand Neapel Barcelona
  `,
  fr: `
    Paris Lyon Marseille Bruxelles Genève Montréal Londres Berlin Rome Madrid Vienne Athènes Lisbonne Amsterdam Prague Varsovie
    Budapest Dublin Stockholm Copenhague Oslo Moscou Kiev Kyiv Istanbul Le_Caire Jérusalem Dubaï Alger Tunis Dakar Tokyo Pékin
    Shanghai Hong_Kong Singapour Delhi Bombay Sydney New_York Los_Angeles Chicago Washington Venise Florence Milan Naples
    Barcelone Munich
  `,
  es: `
    Madrid Barcelona Sevilla Valencia París Londres Berlín Roma Lisboa Viena Atenas Bruselas Ámsterdam Praga Varsovia Budapest
    Dublín Estocolmo Copenhague Moscú Kiev Estambul El_Cairo Jerusalén Dubái Tokio Pekín Shanghái Hong_Kong Singapur Delhi
    Bombay Sídney Nueva_York Los_Ángeles Chicago Washington Miami Ciudad_de_México Buenos_Aires Bogotá Lima La_Habana
    Río_de_Janeiro Ginebra Venecia Florencia Milán Nápoles Múnich
  `,
  ru: `
    Москва Санкт-Петербург Петербург Киев Минск Лондон Париж Берлин Рим Мадрид Вена Афины Лиссабон Амстердам Брюссель Прага
    Варшава Будапешт Дублин Стокгольм Копенгаген Осло Хельсинки Стамбул Каир Иерусалим Дубай Токио Пекин Шанхай Гонконг
    Сингапур Дели Сидней Нью-Йорк Лос-Анджелес Чикаго Вашингтон Женева Цюрих Мюнхен Гамбург Венеция Флоренция Милан Неаполь
    Барселона
  `,
  uk: `
    Київ Львів Одеса Харків Лондон Париж Берлін Рим Мадрид Відень Афіни Лісабон Амстердам Брюссель Прага Варшава Краків Будапешт
    Дублін Стокгольм Копенгаген Осло Гельсінкі Москва Мінськ Стамбул Каїр Єрусалим Дубай Токіо Пекін Шанхай Гонконг Сінгапур
    Делі Сідней Нью-Йорк Лос-Анджелес Чикаго Вашингтон Женева Цюрих Мюнхен Гамбург Венеція Флоренція Мілан Неаполь Барселона
  `,
  ar: `
    القاهرة بغداد دمشق بيروت الرياض دبي الدوحة عمّان عمان القدس تونس الجزائر الرباط طرابلس الخرطوم مكة لندن باريس برلين روما
    مدريد فيينا أثينا لشبونة أمستردام بروكسل براغ وارسو بودابست دبلن ستوكهولم كوبنهاغن موسكو كييف إسطنبول طهران طوكيو بكين
    شنغهاي هونغ_كونغ سنغافورة دلهي مومباي سيدني نيويورك لوس_أنجلوس شيكاغو واشنطن جنيف ميلانو برشلونة
  `,
  hi: `
    दिल्ली नई_दिल्ली मुंबई कोलकाता चेन्नई बेंगलुरु हैदराबाद लखनऊ जयपुर वाराणसी आगरा लंदन पेरिस बर्लिन रोम मैड्रिड वियना एथेंस लिस्बन
    ब्रसेल्स प्राग स्टॉकहोम मॉस्को कीव इस्तांबुल काहिरा यरुशलम दुबई तेहरान काबुल काठमांडू ढाका लाहौर कराची टोक्यो बीजिंग शंघाई हांगकांग
    सिंगापुर सिडनी न्यूयॉर्क लॉस_एंजेलिस शिकागो वॉशिंगटन जिनेवा ज्यूरिख़ वेनिस मिलान बार्सिलोना
  `,
};

/** The well-known places as a language calls them; without countries for a language that the browser does not know. */
export function knownPlacesIn(language: string): ReadonlySet<string> {
  const cities = (citiesByLanguage[language] ?? '').trim().split(/\s+/);
  return new Set([...cities.map((city) => city.replaceAll('_', ' ')), ...countriesIn(language)]);
}

function countriesIn(language: string): readonly string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return countryCodes.flatMap((code) => names.of(code.toUpperCase()) ?? []);
}
