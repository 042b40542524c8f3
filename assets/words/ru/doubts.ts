import type { Translation } from '../../../components/i18n/catalog.ts';

/**
 * Of the names of a story that is being written: whether they are marked in a sample text, and when. `{name}` is a spelling, `{full}`
 * the name of the person, place or organization, `{word}` and `{words}` are from the story: all in their basic form.
 */
export const doubts = {
  // The sample text.
  sample: 'Попробуйте',
  sampleText: 'Пробный текст',
  sampleHint: 'Напишите или вставьте текст. Имена будут отмечены так, как на странице с этим текстом.',
  sampleFromStory: 'Взять предложения из сюжета',
  sampleFull: 'В пробном тексте может быть не больше {most} символов. Остальное пропущено.',
  sampleNone: 'В тексте нет ни одного имени из этого сюжета.',
  sampleMarked: {
    one: 'Отмечено {count} имя.',
    few: 'Отмечено {count} имени.',
    many: 'Отмечено {count} имен.',
    other: 'Отмечено {count} имени.',
  },
  sampleNotMarked: {
    one: 'Не отмечено: {count}.',
    few: 'Не отмечено: {count}.',
    many: 'Не отмечено: {count}.',
    other: 'Не отмечено: {count}.',
  },
  marked: 'Отмечено',
  notMarked: 'Не отмечено',
  moreFound: {
    one: 'И еще {count}.',
    few: 'И еще {count}.',
    many: 'И еще {count}.',
    other: 'И еще {count}.',
  },
  times: { one: '{count} раз', few: '{count} раза', many: '{count} раз', other: '{count} раза' },
  mayMeanToo: 'С тем же успехом это может быть {others}: карточка покажет все варианты.',
  edit: 'Редактировать: {full}',

  // Why a name is marked in the sample text.
  whyFullName: '«{name}» — это всегда {full}.',
  whyKnownName: '«{name}» отмечается там, где ничто не указывает на кого-то или что-то другое.',
  whyTitle: 'Судя по титулу или должности рядом, это {full}.',
  whyWordsNear: 'Судя по словам рядом, это {full}.',
  whyOthersNear: 'Рядом есть другое имя из этого сюжета.',
  whyCapital: 'Оно написано с прописной буквы в середине предложения.',
  whyFullNameOnPage: 'В тексте есть полное имя: {full}.',

  // Why it is not.
  whyNeedsWords: '«{name}» имеет и другие значения, поэтому отмечается только рядом со словами-подсказками.',
  whyNeedsWordsSuch:
    '«{name}» имеет и другие значения, поэтому отмечается только рядом со словами-подсказками ({words}).',
  whyNeedsFullName:
    '«{name}» — имя распространенное, поэтому отмечается только там, где в тексте есть полное: {full}.',
  whyOtherWordsNear: 'Судя по словам рядом, речь о ком-то или о чем-то другом.',
  whyNeighbor: 'Вместе с соседним словом это уже другое имя.',
  whyLacksWord: 'Оно отмечается только сразу после определенных слов.',
  whyOtherPerson: 'Судя по соседнему слову, это кто-то другой.',
  whyOtherPersonOnPage: 'В тексте упомянут кто-то другой с именем «{name}».',
  whyLongerName: 'Это часть более длинного названия: фирмы, здания, произведения или другого места.',
  whyOtherThing: 'Из текста видно, что «{name}» здесь — что-то другое.',
  whyOtherPlace: 'Речь о другом месте с таким названием.',
  whyTeam: 'Речь о команде или компании с таким названием.',
  whyLetters: 'Эти буквы означают здесь что-то другое.',
  whyAddress: 'Это часть адреса, имени файла или тега.',
  whyOtherLanguage: '«{name}» — имя на другом языке, не на том, на котором написан текст.',
  whyOverlapped: 'На этом месте стоит более длинное имя.',

  // What helps.
  nearWords: 'Отмечать только рядом со словами-подсказками',
  nearTheseWords: 'Отмечать только рядом со словами: {words}',
  withFullName: 'Отмечать только там, где есть полное имя: {full}',
  notBefore: 'Никогда не отмечать перед «{word}»',
  leaveOut: 'Убрать «{name}»',
  beginWith: 'Заменить на «{word}»',
  always: 'Отмечать всегда',
  addWord: 'Отмечать и рядом со словом «{word}»',
  removeWord: 'Отмечать и рядом со словом «{word}» (убрать его из слов о другом)',
  removeNeighbor: 'Отмечать и вместе со словом «{word}»',

  // Doubts about a spelling.
  oneLetter: 'Одна буква может значить что угодно, поэтому отмечается только рядом со словами-подсказками.',
  everydayWord:
    '«{name}» — обиходное слово, поэтому отмечается только рядом со словами-подсказками. Пока их нет.',
  everydayWordNear: '«{name}» — обиходное слово, поэтому отмечается только рядом со словами: {words}.',
  commonWord: '«{name}» — еще и обычное слово.',
  // Also said of 21 sentences, of which some are shown.
  everydayText: {
    one: 'Ошибочно отмечалось бы в обычных предложениях ({count} из {all}):',
    few: 'Ошибочно отмечалось бы в обычных предложениях ({count} из {all}), например:',
    many: 'Ошибочно отмечалось бы в обычных предложениях ({count} из {all}), например:',
    other: 'Ошибочно отмечалось бы в обычных предложениях ({count} из {all}), например:',
  },
  sharedWithStory: '«{name}» — это еще и {other} в сюжете, который входит в Namelight.',
  sharedWithSet: '«{name}» — это еще и {other} в наборе «{title}».',
  sharedInDraft: '«{name}» — это еще и {other} в этом сюжете.',
  neverLowercase:
    '«{name}» никогда не найдется: Namelight ищет только имена, которые начинаются с прописной буквы.',
  neverNoLetter: '«{name}» никогда не найдется: Namelight ищет только имена, которые начинаются с буквы.',
  neverNothingNear:
    '«{name}» никогда не найдется: нет ни полного имени, ни титула, ни слова-подсказки, по которым его можно узнать.',

  // When a spelling is marked.
  spellings: 'Варианты написания',
  spellingsHint: 'Все варианты, под которыми в текстах встречается «{full}», без титулов и должностей.',
  spelling: 'Вариант написания',
  newSpelling: 'Еще один вариант',
  removeSpelling: 'Убрать «{name}»',
  alwaysMarked: '«{name}» отмечается везде.',
  whenFull:
    '«{name}» отмечается, если в тексте есть полное имя ({full}) или если рядом есть титул либо слово-подсказка.',
  whenNear: '«{name}» отмечается только рядом со словами: {words}.',
  whenNearNothing: '«{name}» отмечается только рядом со словами-подсказками. Пока их нет.',
  when: 'Когда отмечать «{name}»?',
  ruleAlways: 'Везде',
  ruleFull: 'Если в тексте есть полное имя: {full}',
  ruleNear: 'Только рядом со словами-подсказками',
  exampleMarked: 'отмечено',
  exampleNotMarked: 'не отмечено',
  wordsNear: 'Слова-подсказки: {full}',
  wordsNearHint: 'Если рядом с коротким именем есть одно из них, значит, это {full}.',
  titles: 'Титулы и должности: {full}',
  titlesHint: 'Прямо перед коротким именем: «министр Мороз».',
  wordsAgainst: 'Слова о ком-то или о чем-то другом',
  wordsAgainstHint: 'Если рядом с коротким именем есть одно из них, значит, это не {full}.',
  notBeforeWords: 'Не отмечать перед',
  notBeforeHint: 'Что стоит сразу после «{name}» и превращает его в другое имя: «Вашингтон пост».',
  notAfterWords: 'Не отмечать после',
  notAfterHint: 'Что стоит прямо перед «{name}» и превращает его в другое имя: «Дед Мороз».',
  onlyAfterWords: 'Отмечать только после',
  onlyAfterHint: 'Что-то из этого должно стоять прямо перед «{name}»: «великий князь Михаил».',
  addTo: 'Добавить',
  newWordFor: 'Новое слово — {list}',
  removeFrom: 'Убрать «{word}»',
  suggested: 'Из ваших текстов:',
  addSuggested: 'Добавить «{word}»',
  forms: 'Как это пишется',
  formsHint: 'Если имя склоняется, добавьте другие формы. Namelight будет искать все.',
  form: 'Форма {number}',
  formsUneven: 'В этой форме другое число слов, чем в первой, поэтому она пропущена.',
  language: 'Язык написания',
  languageOfStory: 'Английский или язык сюжета',
  around: 'Слова рядом с именами',
  otherMeanings: 'Слова, с которыми это уже другое имя',
} as const satisfies Translation['doubts'];
