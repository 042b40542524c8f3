import type { Translation } from '../../../components/i18n/catalog.ts';

/**
 * Of the names of a story that is being written: whether they are marked in a sample text, and when. `{name}` is a spelling, `{full}`
 * the name of the person, place or organization, `{word}` and `{words}` are from the story: all in their basic form.
 */
export const doubts = {
  // The sample text.
  sample: 'Спробуйте',
  sampleText: 'Пробний текст',
  sampleHint: 'Напишіть або вставте текст. Імена позначатимуться так, як на сторінці з цим текстом.',
  sampleFromStory: 'Узяти речення з історії',
  sampleFull: 'Пробний текст може мати щонайбільше {most} символів. Решту пропущено.',
  sampleNone: 'У тексті немає жодного імені з цієї історії.',
  sampleMarked: {
    one: 'Позначено {count} ім’я.',
    few: 'Позначено {count} імені.',
    many: 'Позначено {count} імен.',
    other: 'Позначено {count} імені.',
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
  whyKnownName: '«{name}» позначається там, де ніщо не вказує на когось або щось інше.',
  whyTitle: 'Судячи з титулу чи посади поруч, це {full}.',
  whyWordsNear: 'Судячи зі слів поруч, це {full}.',
  whyOthersNear: 'Поруч є інше ім’я з цієї історії.',
  whyCapital: 'Воно написане з великої літери посеред речення.',
  whyFullNameOnPage: 'У тексті є повне ім’я: {full}.',

  // Why it is not.
  whyNeedsWords: '«{name}» має й інші значення, тож позначається лише поруч зі словами-підказками.',
  whyNeedsWordsSuch:
    '«{name}» має й інші значення, тож позначається лише поруч зі словами-підказками ({words}).',
  whyNeedsFullName: '«{name}» — поширене ім’я, тож позначається лише там, де в тексті є повне: {full}.',
  whyOtherWordsNear: 'Слова поруч вказують на когось або щось інше.',
  whyNeighbor: 'Разом із сусіднім словом це вже інше ім’я.',
  whyLacksWord: 'Воно позначається лише одразу після певних слів.',
  whyOtherPerson: 'Судячи із сусіднього слова, це хтось інший.',
  whyOtherPersonOnPage: 'У тексті йдеться про когось іншого з іменем «{name}».',
  whyLongerName: 'Це частина довшої назви: фірми, будівлі, твору чи іншого місця.',
  whyOtherThing: 'З тексту видно, що «{name}» тут — щось інше.',
  whyOtherPlace: 'Ідеться про інше місце з такою назвою.',
  whyTeam: 'Ідеться про команду чи компанію з такою назвою.',
  whyLetters: 'Ці літери означають тут щось інше.',
  whyAddress: 'Це частина адреси, назви файлу чи тегу.',
  whyOtherLanguage: '«{name}» — це ім’я іншою мовою, не тією, якою написано текст.',
  whyOverlapped: 'На цьому місці стоїть довше ім’я.',

  // What helps.
  nearWords: 'Позначати лише поруч зі словами-підказками',
  nearTheseWords: 'Позначати лише поруч зі словами: {words}',
  withFullName: 'Позначати лише там, де є повне ім’я: {full}',
  notBefore: 'Ніколи не позначати перед «{word}»',
  leaveOut: 'Вилучити «{name}»',
  beginWith: 'Замінити на «{word}»',
  always: 'Позначати завжди',
  addWord: 'Позначати й поруч зі словом «{word}»',
  removeWord: 'Позначати й поруч зі словом «{word}» (прибрати його зі слів про інше)',
  removeNeighbor: 'Позначати й разом зі словом «{word}»',

  // Doubts about a spelling.
  oneLetter: 'Одна літера може означати що завгодно, тож позначається лише поруч зі словами-підказками.',
  everydayWord:
    '«{name}» — повсякденне слово, тож позначається лише поруч зі словами-підказками. Їх ще немає.',
  everydayWordNear: '«{name}» — повсякденне слово, тож позначається лише поруч зі словами: {words}.',
  commonWord: '«{name}» — це й звичайне слово.',
  // Also said of 21 sentences, of which some are shown.
  everydayText: {
    one: 'Помилково позначалося б у повсякденних реченнях ({count} з {all}):',
    few: 'Помилково позначалося б у повсякденних реченнях ({count} з {all}), наприклад:',
    many: 'Помилково позначалося б у повсякденних реченнях ({count} з {all}), наприклад:',
    other: 'Помилково позначалося б у повсякденних реченнях ({count} з {all}), наприклад:',
  },
  sharedWithStory: '«{name}» — це також {other} в історії, що входить до складу Namelight.',
  sharedWithSet: '«{name}» — це також {other} у наборі «{title}».',
  sharedInDraft: '«{name}» — це також {other} у цій історії.',
  neverLowercase:
    '«{name}» ніколи не буде знайдено: Namelight шукає лише імена, що починаються з великої літери.',
  neverNoLetter: '«{name}» ніколи не буде знайдено: Namelight шукає лише імена, що починаються з літери.',
  neverNothingNear:
    '«{name}» ніколи не буде знайдено: немає ні повного імені, ні титулу, ні слова-підказки, за якими його можна впізнати.',

  // When a spelling is marked.
  spellings: 'Написання',
  spellingsHint: 'Усі написання, під якими в текстах трапляється «{full}», без титулів і посад.',
  spelling: 'Написання',
  newSpelling: 'Ще одне написання',
  removeSpelling: 'Вилучити «{name}»',
  alwaysMarked: '«{name}» позначається всюди.',
  whenFull: '«{name}» позначається, якщо в тексті є повне ім’я ({full}) або поруч є титул чи слово-підказка.',
  whenNear: '«{name}» позначається лише поруч зі словами: {words}.',
  whenNearNothing: '«{name}» позначається лише поруч зі словами-підказками. Їх ще немає.',
  when: 'Коли позначати «{name}»?',
  ruleAlways: 'Усюди',
  ruleFull: 'Якщо в тексті є повне ім’я: {full}',
  ruleNear: 'Лише поруч зі словами-підказками',
  exampleMarked: 'позначено',
  exampleNotMarked: 'не позначено',
  wordsNear: 'Слова-підказки: {full}',
  wordsNearHint: 'Якщо неподалік від короткого імені є одне з них, то це {full}.',
  titles: 'Титули й посади: {full}',
  titlesHint: 'Безпосередньо перед коротким іменем: «міністр Мороз».',
  wordsAgainst: 'Слова про когось або щось інше',
  wordsAgainstHint: 'Якщо вони є неподалік від короткого імені, то це не {full}.',
  notBeforeWords: 'Не позначати перед',
  notBeforeHint: 'Те, що стоїть одразу після «{name}» і робить з нього інше ім’я: «Вашингтон пост».',
  notAfterWords: 'Не позначати після',
  notAfterHint: 'Те, що стоїть безпосередньо перед «{name}» і робить з нього інше ім’я: «Дід Мороз».',
  onlyAfterWords: 'Позначати лише після',
  onlyAfterHint: 'Щось із цього має стояти безпосередньо перед «{name}»: «князь Володимир».',
  addTo: 'Додати',
  newWordFor: 'Нове слово — {list}',
  removeFrom: 'Вилучити «{word}»',
  suggested: 'З ваших текстів:',
  addSuggested: 'Додати «{word}»',
  forms: 'Як це пишеться',
  formsHint: 'Якщо ім’я відмінюється, додайте інші форми. Namelight шукатиме всі.',
  form: 'Форма {number}',
  formsUneven: 'У цій формі інша кількість слів, ніж у першій, тому її пропущено.',
  language: 'Мова написання',
  languageOfStory: 'Англійська або мова історії',
  around: 'Слова навколо імен',
  otherMeanings: 'Слова, з якими це вже інше ім’я',
} as const satisfies Translation['doubts'];
