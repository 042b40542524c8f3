/**
 * The forms of Russian and Ukrainian names of countries and cities, in the notation of story files: stem and endings. By the endings of
 * regular words, as nearly all of these are; a name that follows no rule here has one form.
 */

/** An ending, and the endings in its place: nominative, genitive, dative, accusative, instrumental, prepositional. */
export type Endings = readonly [ending: string, forms: string];

export type Slavic = 'ru' | 'uk';

/** The first that a noun ends with counts; a hyphen stands for no ending. Of plurals, both ways to the genitive. */
const nouns: Readonly<Record<Slavic, readonly Endings[]>> = {
  ru: [
    ['острова', 'острова островов островам острова островами островах'],
    ['ипет', 'ипет ипта ипту ипет иптом ипте'],
    ['русь', 'русь руси руси русь русью руси'],
    ['азань', 'азань азани азани азань азанью азани'],
    ['ики', 'ики ик икам ики иками иках'],
    ['ия', 'ия ии ии ию ией ии'],
    ['ка', 'ка ки ке ку кой ке'],
    ['га', 'га ги ге гу гой ге'],
    ['ша', 'ша ши ше шу шей ше'],
    ['жа', 'жа жи же жу жей же'],
    ['ха', 'ха хи хе ху хой хе'],
    ['а', 'а ы е у ой е'],
    ['ж', 'ж жа жу ж жем же'],
    ['ш', 'ш ша шу ш шем ше'],
    ['я', 'я и е ю ей е'],
    ['ий', 'ий ия ию ий ием ии'],
    ['й', 'й я ю й ем е'],
    ['ь', 'ь я ю ь ем е'],
    ['ы', 'ы - ам ы ами ах ов'],
  ],
  uk: [
    ['острови', 'острови островів островам острови островами островах'],
    ['ипет', 'ипет ипту ипту ипет иптом ипті'],
    ['русь', 'русь русі русі русь руссю русі'],
    ['азань', 'азань азані азані азань азанню азані'],
    ['іпро', 'іпро іпра іпру іпро іпром іпрі'],
    ['ія', 'ія ії ії ію ією ії'],
    ['ея', 'ея еї еї ею еєю еї'],
    ['ка', 'ка ки ці ку кою ці'],
    ['га', 'га ги зі гу гою зі'],
    ['ща', 'ща щі щі щу щею щі'],
    ['ша', 'ша ші ші шу шею ші'],
    ['жа', 'жа жі жі жу жею жі'],
    ['ха', 'ха хи сі ху хою сі'],
    ['а', 'а и і у ою і'],
    ['ж', 'ж жа жу ж жем жі'],
    ['ш', 'ш шу шу ш шем ші'],
    ['я', 'я і і ю ею і'],
    ['й', 'й ю ю й єм ї'],
    ['рів', 'рів рова рову рів ровом рові'],
    ['ків', 'ків кова кову ків ковом кові'],
    ['иїв', 'иїв иєва иєву иїв иєвом иєві'],
    ['ь', 'ь ю ю ь ем і'],
    ['и', 'и - ам и ами ах ів'],
  ],
};

const consonant: Readonly<Record<Slavic, string>> = { ru: '- а у - ом е', uk: '- у у - ом і' };

/** Words before a noun that agree with it. */
const adjectives: Readonly<Record<Slavic, readonly Endings[]>> = {
  ru: [
    ['ая', 'ая ой ой ую ой ой'],
    ['ое', 'ое ого ому ое ым ом'],
    ['ый', 'ый ого ому ый ым ом'],
    ['кий', 'кий кого кому кий ким ком'],
    ['ий', 'ий его ему ий им ем'],
    ['кие', 'кие ких ким кие кими ких'],
    ['ые', 'ые ых ым ые ыми ых'],
    ['овы', 'овы овых овым овы овыми овых'],
  ],
  uk: [
    ['ька', 'ька ької ькій ьку ькою ькій'],
    ['на', 'на ної ній ну ною ній'],
    ['ва', 'ва вої вій ву вою вій'],
    ['ика', 'ика икої икій ику икою икій'],
    ['ий', 'ий ого ому ий им ому'],
    ['ій', 'ій ього ьому ій ім ьому'],
    ['ькі', 'ькі ьких ьким ькі ькими ьких'],
    ['ні', 'ні них ним ні ними них'],
    ['ві', 'ві вих вим ві вими вих'],
  ],
};

/** Nouns from other languages that end so have one form: "Конго", "Перу", "Чилі". */
const indeclinable: Readonly<Record<Slavic, RegExp>> = { ru: /[оеуюиэ]$/u, uk: /[оеуюіїє]$/u };
const unchanged = new Set(['Самоа', 'Никарагуа', 'Нікарагуа', 'Антигуа', 'Аотеароа']);

/** What is declined in "Республика Конго", where the words behind it stay. */
const heads = new Set('Республика Республіка Остров Острів Острова Острови Штаты Штати Берег'.split(' '));

const conjunctions = new Set(['и', 'і', 'та']);

/** Towns, as others than countries: "Тверь" is feminine, "Соловки" a plural. */
const towns: Readonly<Record<Slavic, readonly Endings[]>> = {
  ru: [
    ['нь', 'нь ни ни нь нью ни'],
    ['рь', 'рь ри ри рь рью ри'],
    ['мь', 'мь ми ми мь мью ми'],
    ['чь', 'чь чи чи чь чью чи'],
    ['ки', 'ки ков кам ки ками ках'],
  ],
  uk: [
    ['їв', 'їв єва єву їв євом єві'],
    ['ів', 'ів ова ову ів овом ові'],
    ['город', 'город города городу город городом городі'],
    ['ськ', 'ськ ська ську ськ ськом ську'],
    ['ці', 'ці ців цям ці цями цях'],
    ['ки', 'ки ок кам ки ками ках'],
    ['нь', 'нь ні ні нь нню ні'],
    ['чь', 'чь чі чі чь ччю чі'],
  ],
};

export function declinedTown(name: string, language: Slavic): string {
  const found = name.includes(' ') ? undefined : towns[language].find(([ending]) => name.endsWith(ending));
  return found === undefined ? declined(name, language) : inNotation(name, found);
}

export function declined(name: string, language: Slavic): string {
  const words = name.split(' ');
  if (words.includes('—')) return name;
  const isPair = words.some((word) => conjunctions.has(word));
  const head = words.findIndex((word) => heads.has(word));
  const noun = head === -1 ? words.length - 1 : head;
  return words
    .map((word, at) => {
      if (at > noun || conjunctions.has(word)) return word;
      return at === noun || isPair ? nounForms(word, language) : adjectiveForms(word, language);
    })
    .join(' ');
}

function adjectiveForms(word: string, language: Slavic): string {
  const found = adjectives[language].find(([ending]) => word.endsWith(ending));
  return found === undefined ? word : inNotation(word, found);
}

function nounForms(word: string, language: Slavic): string {
  if (unchanged.has(word) || /\p{Upper}{2}/u.test(word)) return word;
  const found = nouns[language].find(([ending]) => word.toLowerCase().endsWith(ending));
  if (found !== undefined) return inNotation(word, found);
  return indeclinable[language].test(word) ? word : inNotation(word, ['', consonant[language]]);
}

export function inNotation(word: string, [ending, forms]: Endings): string {
  const all = forms.split(' ').map((form) => (form === '-' ? '' : form));
  const shared = sharedStart(all);
  // Of "Острова", which ends with all of itself, the capital stays.
  const stem = word.slice(0, word.length - ending.length + shared.length);
  return `${stem}${all.map((form) => `|${form.slice(shared.length)}`).join('')}`;
}

function sharedStart([first = '', ...others]: readonly string[]): string {
  let length = 0;
  while (length < first.length && others.every((form) => form[length] === first[length])) length += 1;
  return first.slice(0, length);
}
