/**
 * Words that nearly every page has, with a capital where a sentence or a heading begins: articles, pronouns, prepositions,
 * conjunctions, auxiliaries and the like, months and days. Whoever is called so is meant in few of the places where one stands.
 */
import type { Name, Named } from './schema.ts';

const wordsByLanguage: Readonly<Record<string, string>> = {
  en: `
    The A An I Me My Mine We Us Our Ours You Your Yours He Him His She Her Hers It Its They Them Their Theirs This That
    These Those Who Whom Whose What Which When Where Why How And Or But Nor So Yet If Then Else Than As Of At By For
    From In Into On Onto To Up Down Off Out Over Under With Without Within About Above After Again Against All Almost
    Along Already Also Although Always Am Among Any Are Around Away Back Be Because Been Before Behind Being Below
    Between Both Can Cannot Come Could Did Do Does Done During Each Either Enough Even Ever Every Few First Get Give
    Go Had Has Have Here However Is Just Last Least Less Let Like Made Make Many May Maybe Might More Most Much Must
    Near Need Neither Never New Next No None Not Nothing Now Often Old Once One Only Other Others Own Per Please Quite
    Said Same Say See Several Shall Should Since Some Still Such Take There Therefore Though Through Thus Till Today
    Together Tomorrow Too Toward Towards Two Three Until Upon Use Very Was Well Were While Whether Will Would Yes
    Yesterday January February March April June July August September October November December Monday Tuesday
    Wednesday Thursday Friday Saturday Sunday
  `,
  de: `
    Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Ich Du Er Sie Es Wir Ihr Mich Mir Dich Dir Ihn Ihm Uns
    Euch Mein Dein Sein Seine Ihre Unser Euer Und Oder Aber Denn Doch Nicht Kein Keine Als Wie Wenn Weil Dass Ob Von
    Vom Zu Zum Zur In Im An Am Auf Aus Bei Beim Mit Nach Vor Um Durch Gegen Ohne Bis Seit Unter Über Ist Sind War Waren
    Wird Werden Hat Haben Hatte Kann Können Muss Soll Will Darf Mag Was Wer Wo Wann Warum Hier Da Dort Jetzt Heute
    Morgen Gestern Nur Noch Schon Auch Sehr Mehr Alle Alles Man Diese Dieser Dieses Januar Februar März April Mai Juni
    Juli August September Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
  `,
  fr: `
    Le La Les L Un Une Des Du De D Je Tu Il Elle On Nous Vous Ils Elles Me Te Se Mon Ma Mes Ton Ta Tes Son Sa Ses Notre
    Votre Leur Leurs Et Ou Mais Donc Or Ni Car Que Qui Quoi Dont Où Ce Cet Cette Ces Cela Ne Pas Plus Moins Très Si
    Comme Quand À Au Aux En Dans Par Pour Sur Sous Avec Sans Chez Entre Vers Est Sont Était Être A Ont Avait Avoir
    Fait Peut Tout Tous Toute Toutes Ici Là Hier Demain Janvier Février Mars Avril Mai Juin Juillet Août Septembre
    Octobre Novembre Décembre Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche
  `,
  es: `
    El La Los Las Lo Un Una Unos Unas Yo Tú Él Ella Nosotros Ellos Ellas Usted Me Te Se Nos Mi Mis Tu Tus Su Sus Y E O U
    Pero Ni Que Quien Cual Cuando Donde Como Si No Sí De Del A Al En Con Por Para Sin Sobre Entre Hasta Desde Es Son
    Era Fue Ser Está Están Ha Han Hay Muy Más Menos Ya También Este Esta Estos Estas Ese Esa Eso Todo Todos Hoy Ayer
    Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre Lunes Martes Miércoles
    Jueves Viernes Sábado Domingo
  `,
  it: `
    Il Lo La I Gli Le Un Uno Una Io Tu Lui Lei Noi Voi Loro Mi Ti Si Ci Vi Ne Mio Tuo Suo E Ed O Ma Che Chi Cui Come
    Quando Dove Perché Se Non Di Del Della Dei A Al Alla Da Dal In Nel Nella Con Su Sul Per Tra Fra È Sono Era Ha Hanno
    Più Molto Già Anche Questo Questa Quello Quella Tutto Tutti Oggi Ieri Gennaio Febbraio Marzo Aprile Maggio Giugno
    Luglio Agosto Settembre Ottobre Novembre Dicembre Lunedì Martedì Mercoledì Giovedì Venerdì Sabato Domenica
  `,
  pt: `
    O A Os As Um Uma Eu Tu Ele Ela Nós Eles Elas Você Me Te Se Nos Meu Minha Seu Sua E Ou Mas Que Quem Qual Quando Onde
    Como Não Sim De Do Da Dos Das Em No Na Nos Nas Com Por Para Sem Sobre Entre Até É São Era Foi Ser Está Há Muito Mais
    Já Também Este Esta Isso Tudo Todos Hoje Ontem Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro
    Outubro Novembro Dezembro Segunda Terça Quarta Quinta Sexta Sábado Domingo
  `,
  uk: `
    Я Ти Він Вона Воно Ми Ви Вони Мене Тебе Його Її Нас Вас Їх Мій Твій Свій Наш Ваш І Й Та А Але Або Чи Що Хто Який Як
    Де Коли Чому Якщо Бо Не Ні Так У В З Із Зі На До Від Для Про При По За Над Під Між Через Без Є Був Була Було Були Це
    Цей Ця Ці Той Те Ті Все Всі Уже Вже Ще Тут Там Сьогодні Вчора Січень Лютий Березень Квітень Травень Червень Липень
    Серпень Вересень Жовтень Листопад Грудень Понеділок Вівторок Середа Четвер Субота Неділя
  `,
  ru: `
    Я Ты Он Она Оно Мы Вы Они Меня Тебя Его Её Нас Вас Их Мой Твой Свой Наш Ваш И А Но Или Что Кто Который Как Где Когда
    Почему Если Не Ни Да Нет В Во С Со К Ко У На До От Из Для О Об При По За Над Под Между Через Без Был Была Было Были
    Это Этот Эта Эти Тот Та Те Все Уже Ещё Тут Там Сегодня Вчера Январь Февраль Март Апрель Май Июнь Июль Август
    Сентябрь Октябрь Ноябрь Декабрь Понедельник Вторник Среда Четверг Пятница Суббота Воскресенье
  `,
  pl: `
    Ja Ty On Ona Ono My Wy Oni One Mnie Ciebie Jego Jej Nas Was Ich Mój Twój Swój Nasz Wasz I A Ale Lub Albo Czy Że Co
    Kto Który Jak Gdzie Kiedy Dlaczego Jeśli Bo Nie Tak W We Z Ze Na Do Od Dla O Przy Po Za Nad Pod Między Przez Bez Jest
    Są Był Była Było Byli To Ten Ta Te Ci Już Jeszcze Tu Tam Dziś Wczoraj Styczeń Luty Marzec Kwiecień Maj Czerwiec
    Lipiec Sierpień Wrzesień Październik Listopad Grudzień Poniedziałek Wtorek Środa Czwartek Piątek Sobota Niedziela
  `,
};

const wordsOf = new Map(
  Object.entries(wordsByLanguage).map(([language, words]) => [language, new Set(words.trim().split(/\s+/))]),
);

/** The language, English or one of those given, in which a name is an everyday word; `null` where it is in none of them. */
export function everydayWordIn(name: string, languages: readonly string[]): string | null {
  const primary = languages.map((tag) => new Intl.Locale(tag).language);
  return ['en', ...primary].find((language) => wordsOf.get(language)?.has(name)) ?? null;
}

/** True for what is a single letter, or character. */
export const isOneLetter = (name: string): boolean => [...name].length < 2;

/**
 * An entity's names as they are found: an everyday word or a letter always needs context, whatever the file says.
 * `language` is that of the file.
 */
export const withCaution = (named: Named, language: string): Named => ({
  ...named,
  names: named.names.map((name) => (isEveryday(name, language) ? { ...name, ...cautious } : name)),
});

const cautious = { use: 'short', needs: 'context' } as const;

/** Of an inflected name, any of its forms may be such a word: "Will||s". */
function isEveryday({ text, lang = 'en' }: Name, language: string): boolean {
  if (text.includes(' ')) return false;
  const [stem = '', ...endings] = text.split('|');
  const forms = endings.length === 0 ? [stem] : endings.map((ending) => stem + ending);
  return forms.some((form) => isOneLetter(form) || everydayWordIn(form, [language, lang]) !== null);
}
