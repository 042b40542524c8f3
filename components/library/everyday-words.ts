/**
 * Everyday words, which nearly every page has, capitalized at the beginning of sentences and headings: articles, pronouns,
 * prepositions, conjunctions, auxiliaries, months and days. As names they are rarely meant.
 */
import type { Name, Named } from '../story/schema.ts';

const wordsByLanguage: Readonly<Record<string, string>> = {
  en: `
    The A An I Me My Mine We Us Our You Your He Him His She Her It Its They Them Their This That These Those Who What Which
    When Where Why How And Or But Nor So Yet If Then Than As Of At By For From In Into On To Up Down Off Out Over Under With
    About After Again All Also Always Am Any Are Be Before Both Can Could Did Do Does Each Even Ever Every Few First Get Go
    Had Has Have Here Just Last Let Like Made Make Many May Might More Most Much Must Need Never New Next No Not Now Often
    Old Once One Only Other Own Same Say See Some Still Such Take There Three Today Too Two Until Use Very Was Well Were
    While Will Would Yes January February March April June July August September October November December Monday Tuesday
    Wednesday Thursday Friday Saturday Sunday
  `,
  de: `
    Der Die Das Den Dem Des Ein Eine Ich Du Er Sie Es Wir Ihr Und Oder Aber Nicht Kein Als Wie Wenn Dass Von Vom Zu Zum Zur
    Im Am Auf Aus Bei Mit Nach Um Ist Sind War Wird Hat Kann Muss Soll Darf Mag Was Wer Wo Hier Da Nur Noch Auch Alle Man
    Januar Februar März Mai Juni Juli Oktober Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
  `,
  fr: `
    Le La Les Un Une Des Du De Je Tu Il Elle On Nous Vous Ils Mon Ma Son Sa Ses Et Ou Mais Car Que Qui Où Ce Cette Ces Ne Pas
    Si Au Aux En Dans Par Pour Sur Avec Sans Est Sont Tout Ici Janvier Février Mars Avril Mai Juin Juillet Août Septembre
    Octobre Novembre Décembre Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche
  `,
  es: `
    El La Los Las Lo Un Una Yo Tú Él Ella Se Mi Su Sus Pero Que Quien Cuando Donde Como Si No De Del Al En Con Por Para Sin
    Es Son Era Fue Ha Hay Muy Más Ya Este Esta Todo Hoy Enero Febrero Marzo Abril Mayo Junio Julio Agosto Lunes Martes Jueves
    Viernes Domingo
  `,
  it: 'Il Lo La Gli Le Un Una Io Tu Lui Lei Noi Si Ma Che Chi Non Di Del Della Al Alla Da Dal Nel Con Per Tra È Sono Ha Più',
  pt: 'O Os As Um Uma Eu Ele Ela Se Mas Que Quem Não De Do Da Dos Das Em No Na Com Por Para É São Foi Há Mais Já Este',
  uk: 'Він Вона Воно Ми Ви Вони Його Її Їх Та Але Або Чи Що Хто Як Де Коли Не Ні Так На До Від Для Про За Під Це Ці Той Усі',
  ru: 'Он Она Оно Мы Вы Они Его Её Их Но Или Что Кто Как Где Когда Не Нет Да На До От Из Для Об По За Под Это Эти Тот Все Май',
  pl: 'On Ona Ono My Wy Oni Jego Jej Ich Ale Lub Czy Że Co Kto Jak Gdzie Nie Tak We Ze Na Do Od Dla Po Za Pod Jest Są To Ten Ta',
};

const wordsOf = new Map(
  Object.entries(wordsByLanguage).map(([language, words]) => [language, new Set(words.trim().split(/\s+/))]),
);

/** "de" for "de-AT". */
export const primarySubtag = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** Returns the language, English or one of those given, in which a name is an everyday word; `null` if there is none. */
export function everydayWordIn(name: string, languages: readonly string[]): string | null {
  // Read by hand: it is asked of each word of a page, and `Intl.Locale` takes a thousand times as long.
  const primary = languages.map(primarySubtag);
  return ['en', ...primary].find((language) => wordsOf.get(language)?.has(name)) ?? null;
}

/** True for a single letter or character. */
export const isOneLetter = (name: string): boolean => [...name].length < 2;

/**
 * Makes names that are everyday words or single letters always need context, whatever the file says. `language` is that
 * of the file.
 */
export const requireContextForEverydayWords = (named: Named, language: string): Named => ({
  ...named,
  names: named.names.map((name) => (isEverydayWord(name, language) ? { ...name, ...needingContext } : name)),
});

const needingContext = { use: 'short', needs: 'context' } as const;

/** True if the name, or any form of an inflected name, is such a word: "Will||s". */
function isEverydayWord({ text, lang = 'en' }: Name, language: string): boolean {
  if (text.includes(' ')) return false;
  const [stem = '', ...endings] = text.split('|');
  const forms = endings.length === 0 ? [stem] : endings.map((ending) => stem + ending);
  return forms.some((form) => isOneLetter(form) || everydayWordIn(form, [language, lang]) !== null);
}
