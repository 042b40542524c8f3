import type { Translation } from '../../../components/i18n/catalog.ts';

/**
 * Of the names of a story that is being written: whether they are marked in a sample text, and when. `{name}` is a spelling, `{full}`
 * the name of the person, place or organization, `{word}` and `{words}` are from the story: all in their basic form.
 */
export const marking = {
  // The sample text.
  sample: 'Спробуйте',
  sampleText: 'Пробний текст',
  sampleHint:
    'Напишіть або вставте текст. Імена й назви позначатимуться так, як на сторінці, де є лише цей текст.',
  sampleFromStory: 'Узяти речення з досьє',
  sampleFull: 'Пробний текст може мати щонайбільше {max} символів. Решту пропущено.',
  sampleNone: 'У тексті немає нічого з цього досьє.',
  sampleMarked: {
    one: 'Позначено {count} назву.',
    few: 'Позначено {count} назви.',
    many: 'Позначено {count} назв.',
    other: 'Позначено {count} назви.',
  },
  sampleNotMarked: {
    one: 'Не позначено: {count}.',
    few: 'Не позначено: {count}.',
    many: 'Не позначено: {count}.',
    other: 'Не позначено: {count}.',
  },
  marked: 'Позначено',
  notMarked: 'Не позначено',
  moreFound: { one: 'І ще {count}.', few: 'І ще {count}.', many: 'І ще {count}.', other: 'І ще {count}.' },
  times: { one: '{count} раз', few: '{count} рази', many: '{count} разів', other: '{count} разу' },
  mayMeanToo: 'Так само це може бути {others}: картка покаже всі варіанти.',
  edit: 'Редагувати: {full}',

  // Why a name is marked in the sample text.
  whyFullName: '«{name}» — це завжди {full}.',
  whyKnownName: '«{name}» позначається, якщо ніщо не вказує на когось або щось інше.',
  whyTitle: 'Судячи з титулу чи посади поруч, це {full}.',
  whyWordsNear: 'Судячи зі слів поруч, це {full}.',
  whyOthersNear: 'Поруч є інше ім’я чи назва з цього досьє.',
  whyCapital: 'Написано з великої літери посеред речення.',
  whyFullNameOnPage: 'У тексті названо повністю: {full}.',

  // Why it is not.
  whyNeedsWords: '«{name}» має й інші значення, тож позначається лише тоді, коли поруч є слово-підказка.',
  whyNeedsWordsSuch:
    '«{name}» має й інші значення, тож позначається лише тоді, коли поруч є слово-підказка ({words}).',
  whyNeedsFullName:
    '«{name}» може означати багатьох, тож позначається лише там, де в тексті названо повністю: {full}.',
  whyOtherWordsNear: 'Слова поруч вказують на когось або щось інше.',
  whyNeighbor: 'Разом із сусіднім словом це вже інше ім’я чи назва.',
  whyLacksWord: 'Позначається лише одразу після певних слів.',
  whyOtherPerson: 'Судячи із сусіднього слова, це хтось інший.',
  whyOtherPersonOnPage: 'У тексті йдеться про когось іншого, хто зветься «{name}».',
  whyLongerName: 'Це частина довшої назви: компанії, будівлі, твору чи іншого місця.',
  whyOtherThing: 'З тексту видно, що «{name}» тут — щось інше.',
  whyOtherPlace: 'Ідеться про інше місце з такою назвою.',
  whyTeam: 'Ідеться про команду чи компанію з такою назвою.',
  whyLetters: 'Ці літери означають тут щось інше.',
  whyAddress: 'Це частина вебадреси, назви файлу чи тегу.',
  whyOtherLanguage: '«{name}» — це написання іншою мовою, не тією, якою написано текст.',
  whyOverlapped: 'На цьому місці стоїть довша назва.',

  // What helps.
  nearWords: 'Позначати лише поруч зі словами-підказками',
  nearTheseWords: 'Позначати лише поруч зі словами: {words}',
  withFullName: 'Позначати лише там, де названо повністю: {full}',
  notBefore: 'Ніколи не позначати перед «{word}»',
  leaveOut: 'Вилучити «{name}»',
  beginWith: 'Замінити на «{word}»',
  always: 'Позначати завжди',
  keep: 'Залишити як є',
  addWord: 'Позначати й поруч зі словом «{word}»',
  removeWord: 'Позначати й поруч зі словом «{word}» (воно більше не свідчитиме проти)',
  removeNeighbor: 'Позначати й разом зі словом «{word}»',

  // What may be wrong with a spelling.
  oneLetter: 'Одна літера може означати що завгодно, тож позначається лише поруч зі словами-підказками.',
  everydayWord:
    '«{name}» — повсякденне слово, тож позначається лише поруч зі словами-підказками. Їх ще немає.',
  everydayWordNear: '«{name}» — повсякденне слово, тож позначається лише поруч зі словами: {words}.',
  commonWord: '«{name}» — це й звичайне слово.',
  knownPlace: '«{name}» — відоме місце: його згадують і тексти, які не стосуються цього досьє.',
  // Also said of 21 sentences, of which some are shown.
  everydayText: {
    one: 'Помилково позначалося б у повсякденних реченнях ({count} з {all}):',
    few: 'Помилково позначалося б у повсякденних реченнях ({count} з {all}), наприклад:',
    many: 'Помилково позначалося б у повсякденних реченнях ({count} з {all}), наприклад:',
    other: 'Помилково позначалося б у повсякденних реченнях ({count} з {all}), наприклад:',
  },
  sharedWithStory: '«{name}» — це також {other} у досьє, що входить до складу Namelight.',
  sharedWithAddedStory: '«{name}» — це також {other} у досьє «{title}».',
  sharedInDraft: '«{name}» — це також {other} у цьому досьє.',
  neverLowercase:
    '«{name}» ніколи не буде знайдено: Namelight шукає лише те, що починається з великої літери.',
  neverNoLetter: '«{name}» ніколи не буде знайдено: Namelight шукає лише те, що починається з літери.',
  neverNothingNear:
    '«{name}» ніколи не буде знайдено: немає ні повної назви, ні титулу, ні слова-підказки, за якими можна впізнати.',

  // Of all spellings that something may be wrong with, by kind.
  doubtful: {
    one: '{count} написання може збігтися з чимось іншим',
    few: '{count} написання можуть збігтися з чимось іншим',
    many: '{count} написань можуть збігтися з чимось іншим',
    other: '{count} написання можуть збігтися з чимось іншим',
  },
  groupWord: 'Це й звичайні слова',
  groupPlace: 'Відомі місця',
  groupText: 'Помилково позначаються в повсякденних реченнях',
  groupShared: 'Так називаються й інші',
  groupNever: 'Ніколи не буде знайдено',
  settleNear: 'Позначати всі лише поруч зі словами-підказками',
  settleNever: 'Виправити всі',
  settleKeep: 'Залишити всі як є',
  reviewed: 'Ви залишили це написання як є: попереджень про нього більше немає.',
  warnAgain: 'Знову попереджати',

  // When a spelling is marked.
  spellings: 'Написання',
  spellingsHint: 'Усі варіанти, під якими в текстах трапляється «{full}», без титулів і посад.',
  spelling: 'Написання',
  newSpelling: 'Ще одне написання',
  removeSpelling: 'Вилучити «{name}»',
  alwaysMarked: '«{name}» позначається всюди.',
  whenFull:
    '«{name}» позначається, якщо в тексті названо повністю ({full}) або поруч є титул чи слово-підказка.',
  whenNear: '«{name}» позначається лише поруч зі словами: {words}.',
  whenNearNothing: '«{name}» позначається лише поруч зі словами-підказками. Їх ще немає.',
  when: 'Коли позначати «{name}»?',
  ruleAlways: 'Усюди',
  ruleFull: 'Якщо в тексті названо повністю: {full}',
  ruleNear: 'Лише поруч зі словами-підказками',
  exampleMarked: 'позначено',
  exampleNotMarked: 'не позначено',
  wordsNear: 'Слова-підказки: {full}',
  wordsNearHint: 'Якщо неподалік від короткої форми є одне з них, то це {full}.',
  titles: 'Титули й посади: {full}',
  titlesHint: 'Безпосередньо перед короткою формою: «міністр Мороз».',
  wordsAgainst: 'Слова про когось або щось інше',
  wordsAgainstHint: 'Якщо неподалік від короткої форми є одне з них, то це не {full}.',
  notBeforeWords: 'Не позначати перед',
  notBeforeHint: 'Слова, що стоять одразу після «{name}» і змінюють значення: «Вашингтон пост».',
  notAfterWords: 'Не позначати після',
  notAfterHint: 'Слова, що стоять безпосередньо перед «{name}» і змінюють значення: «Дід Мороз».',
  onlyAfterWords: 'Позначати лише після',
  onlyAfterHint: 'Одне з цих слів має стояти безпосередньо перед «{name}»: «князь Володимир».',
  addTo: 'Додати',
  newWordFor: 'Нове слово — {list}',
  removeFrom: 'Вилучити «{word}»',
  suggested: 'З ваших текстів:',
  addSuggested: 'Додати «{word}»',
  forms: 'Як це пишеться',
  formsHint: 'Якщо слово відмінюється, додайте інші форми. Namelight шукатиме всі.',
  form: 'Форма {number}',
  formsUneven: 'У цій формі інша кількість слів, ніж у першій, тому вона не використовується.',
  language: 'Мова написання',
  languageOfStory: 'Англійська або мова досьє',
  around: 'Слова навколо',
  otherMeanings: 'Слова, з якими це вже щось інше',
} as const satisfies Translation['marking'];
