/**
 * The forms of names of people in Russian and Ukrainian, in the notation of story files, by the endings of regular words: without
 * them hardly half of a page's mentions would be found. What follows no rule has one form.
 */
import { type Endings, inNotation, type Slavic } from './declension.ts';

type Part = 'given' | 'patronymic' | 'surname';
type Sex = 'man' | 'woman';
type Rules = Readonly<Record<Slavic, readonly Endings[]>>;

/** What ends with a or я is declined alike, whoever has it. */
const likeNouns: Rules = {
  ru: [
    ['ия', 'ия ии ии ию ией ии'],
    ['ка', 'ка ки ке ку кой ке'],
    ['га', 'га ги ге гу гой ге'],
    ['ха', 'ха хи хе ху хой хе'],
    ['жа', 'жа жи же жу жей же'],
    ['ша', 'ша ши ше шу шей ше'],
    ['ча', 'ча чи че чу чей че'],
    ['а', 'а ы е у ой е'],
    ['я', 'я и е ю ей е'],
  ],
  uk: [
    ['ія', 'ія ії ії ію ією ії'],
    ['ка', 'ка ки ці ку кою ці'],
    ['га', 'га ги зі гу гою зі'],
    ['ха', 'ха хи сі ху хою сі'],
    ['жа', 'жа жі жі жу жею жі'],
    ['ша', 'ша ші ші шу шею ші'],
    ['ча', 'ча чі чі чу чею чі'],
    ['а', 'а и і у ою і'],
    ['я', 'я і і ю ею і'],
  ],
};

/** Each case once, in the order of `declension.ts`; in Ukrainian men have two datives more. */
const givenOfMen: Rules = {
  ru: [
    ['Павел', 'Павел Павла Павлу Павла Павлом Павле'],
    ['Пётр', 'Пётр Петра Петру Петра Петром Петре'],
    ['Лев', 'Лев Льва Льву Льва Львом Льве'],
    ['ий', 'ий ия ию ия ием ии'],
    ['й', 'й я ю я ем е'],
    ['ь', 'ь я ю я ем е'],
    ...likeNouns.ru,
    ['', '- а у а ом е'],
  ],
  uk: [
    ['Ігор', 'Ігор Ігоря Ігорю Ігоря Ігорем Ігореві Ігореві'],
    ['о', 'о а у а ом ові ові'],
    ['й', 'й я ю я єм єві єві'],
    ['ь', 'ь я ю я ем еві еві'],
    ...likeNouns.uk,
    ['', '- а у а ом ові ові'],
  ],
};

const givenOfWomen: Rules = {
  ru: [...likeNouns.ru, ['ь', 'ь и и ь ью и']],
  uk: likeNouns.uk,
};

const surnamesOfMen: Rules = {
  ru: [
    ['кий', 'кий кого кому кого ким ком'],
    ['ый', 'ый ого ому ого ым ом'],
    ['ой', 'ой ого ому ого ым ом'],
    ['ов', 'ов ова ову ова овым ове'],
    ['ев', 'ев ева еву ева евым еве'],
    ['ёв', 'ёв ёва ёву ёва ёвым ёве'],
    ['ин', 'ин ина ину ина иным ине'],
    ['ын', 'ын ына ыну ына ыным ыне'],
    ['й', 'й я ю я ем е'],
    ['ь', 'ь я ю я ем е'],
    ...likeNouns.ru,
    ['ч', 'ч ча чу ча чем че'],
    ['ц', 'ц ца цу ца цем це'],
    ['', '- а у а ом е'],
  ],
  uk: [
    ['ий', 'ий ого ому ого им ому ому'],
    ['о', 'о а у а ом у ові'],
    ['ов', 'ов ова ову ова овим ову ові'],
    ['єв', 'єв єва єву єва євим єву єві'],
    ['ін', 'ін іна іну іна іним іну іні'],
    ['й', 'й я ю я єм ю єві'],
    ['ь', 'ь я ю я ем ю еві'],
    ...likeNouns.uk,
    ['ч', 'ч ча чу ча чем чу чеві'],
    ['', '- а у а ом у ові'],
  ],
};

const surnamesOfWomen: Rules = {
  ru: [
    ['ая', 'ая ой ой ую ой ой'],
    ['ова', 'ова овой овой ову овой овой'],
    ['ева', 'ева евой евой еву евой евой'],
    ['ёва', 'ёва ёвой ёвой ёву ёвой ёвой'],
    ['ина', 'ина иной иной ину иной иной'],
    ['ына', 'ына ыной ыной ыну ыной ыной'],
    ...likeNouns.ru,
  ],
  uk: [
    ['ька', 'ька ької ькій ьку ькою ькій'],
    ['ова', 'ова ової овій ову овою овій'],
    ['єва', 'єва євої євій єву євою євій'],
    ['іна', 'іна іної іній іну іною іній'],
    ...likeNouns.uk,
  ],
};

const patronymics: Readonly<Record<Slavic, readonly Endings[]>> = {
  ru: [
    ['ич', 'ич ича ичу ича ичем иче'],
    ['на', 'на ны не ну ной не'],
  ],
  uk: [
    ['ич', 'ич ича ичу ича ичем ичу ичеві'],
    ['на', 'на ни ні ну ною ні'],
  ],
};

/** Vowels that nothing is declined behind, and plurals: "Шевченко" in Russian, "Черных". */
const indeclinable = /(?:[оеиуюыэіїє]|[ыи]х)$/u;
const nounOfAny = /[ая]$/u;

/** The name with its forms; as it is where it is not written in Cyrillic letters, or in another way. */
export function declinedPerson(text: string, name: string, language: Slavic): string {
  const words = text.split(' ');
  if (!words.every((word) => /^\p{sc=Cyrillic}\p{Lower}*\.?$/u.test(word) && /^\p{Upper}/u.test(word)))
    return text;
  const sex = sexOf(name, language);
  return words
    .map((word, at) => formsOf(word, { part: partOf(word, at, words.length), sex, language }))
    .join(' ');
}

/** "Николай Петрович" has no surname; a man's patronymic is declined like one. */
function partOf(word: string, at: number, count: number): Part {
  if (at > 0 && (at < count - 1 ? isPatronymic : isOfWoman).test(word)) return 'patronymic';
  return at === count - 1 ? 'surname' : 'given';
}

export const isPatronymic = /(?:вич|ьич|вна|ична)$/u;
const isOfWoman = /(?:вна|ична)$/u;

function formsOf(
  word: string,
  { part, sex, language }: { readonly part: Part; readonly sex: Sex; readonly language: Slavic },
): string {
  if (word.endsWith('.')) return word;
  const found = rulesOf(part, sex)[language].find(([ending]) => word.endsWith(ending));
  const [ending = ''] = found ?? [];
  const isKept = ending === '' && indeclinable.test(word);
  return found === undefined || isKept ? word : inNotation(word, found);
}

function rulesOf(part: Part, sex: Sex): Rules {
  if (part === 'patronymic') return patronymics;
  if (part === 'given') return sex === 'man' ? givenOfMen : givenOfWomen;
  return sex === 'man' ? surnamesOfMen : surnamesOfWomen;
}

/** By patronymic, surname or given name, in this order. */
function sexOf(name: string, language: Slavic): Sex {
  const words = name.split(' ');
  const [first = ''] = words;
  const surname = words.at(-1) ?? '';
  const patronymic = words.find((word) => isPatronymic.test(word) && word !== first && word !== surname);
  if (patronymic !== undefined) return patronymic.endsWith('ч') ? 'man' : 'woman';
  if (/(?:[оеё]ва|[иы]на|[сц]кая|[сц]ька|єва|іна)$/u.test(surname) && nounOfAny.test(first)) return 'woman';
  if (menLikeWomen[language].has(first)) return 'man';
  return nounOfAny.test(first) || /^Любовь?$/u.test(first) ? 'woman' : 'man';
}

const menLikeWomen: Readonly<Record<Slavic, ReadonlySet<string>>> = {
  ru: new Set('Никита Илья Фома Кузьма Лука Савва Данила Гаврила Миша Саша Ваня Петя Коля Витя'.split(' ')),
  uk: new Set('Микола Микита Ілля Хома Кузьма Лука Сава Данила Гаврила Сашко Юра'.split(' ')),
};
