import type { Translation } from '../../../components/i18n/catalog.ts';

/**
 * Of the names of a story that is being written: whether they are marked in a sample text, and when. `{name}` is a spelling, `{full}`
 * the name of the person, place or organization, `{word}` and `{words}` are from the story: all in their basic form.
 */
export const marking = {
  // The sample text.
  sample: 'Попробуйте',
  sampleText: 'Пробный текст',
  sampleHint:
    'Напишите или вставьте текст. Имена и названия будут отмечены так, как на странице, где есть только этот текст.',
  sampleFromStory: 'Взять предложения из досье',
  sampleFull: 'В пробном тексте может быть не больше {max} символов. Остальное пропущено.',
  sampleNone: 'В тексте нет ничего из этого досье.',
  sampleMarked: {
    one: 'Отмечено {count} название.',
    few: 'Отмечено {count} названия.',
    many: 'Отмечено {count} названий.',
    other: 'Отмечено {count} названия.',
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
  whyKnownName: '«{name}» отмечается, если ничто не указывает на кого-то или что-то другое.',
  whyTitle: 'Судя по титулу или должности рядом, это {full}.',
  whyWordsNear: 'Судя по словам рядом, это {full}.',
  whyOthersNear: 'Рядом есть другое имя или название из этого досье.',
  whyCapital: 'Написано с прописной буквы в середине предложения.',
  whyFullNameOnPage: 'В тексте названо полностью: {full}.',

  // Why it is not.
  whyNeedsWords:
    '«{name}» имеет и другие значения, поэтому отмечается, только если рядом есть слово-подсказка.',
  whyNeedsWordsSuch:
    '«{name}» имеет и другие значения, поэтому отмечается, только если рядом есть слово-подсказка ({words}).',
  whyNeedsFullName:
    '«{name}» может означать многих, поэтому отмечается только там, где в тексте названо полностью: {full}.',
  whyOtherWordsNear: 'Судя по словам рядом, речь о ком-то или о чем-то другом.',
  whyNeighbor: 'Вместе с соседним словом это уже другое имя или название.',
  whyLacksWord: 'Отмечается только сразу после определенных слов.',
  whyOtherPerson: 'Судя по соседнему слову, это кто-то другой.',
  whyOtherPersonOnPage: 'В тексте упомянут кто-то другой, кого зовут «{name}».',
  whyLongerName: 'Это часть более длинного названия: компании, здания, произведения или другого места.',
  whyOtherThing: 'Из текста видно, что «{name}» здесь — что-то другое.',
  whyOtherPlace: 'Речь о другом месте с таким названием.',
  whyTeam: 'Речь о команде или компании с таким названием.',
  whyLetters: 'Эти буквы означают здесь что-то другое.',
  whyAddress: 'Это часть веб-адреса, имени файла или тега.',
  whyOtherLanguage: '«{name}» — написание на другом языке, не на том, на котором написан текст.',
  whyOverlapped: 'На этом месте стоит более длинное название.',

  // What helps.
  nearWords: 'Отмечать только рядом со словами-подсказками',
  nearTheseWords: 'Отмечать только рядом со словами: {words}',
  withFullName: 'Отмечать только там, где названо полностью: {full}',
  notBefore: 'Никогда не отмечать перед «{word}»',
  leaveOut: 'Убрать «{name}»',
  beginWith: 'Заменить на «{word}»',
  always: 'Отмечать всегда',
  keep: 'Оставить как есть',
  addWord: 'Отмечать и рядом со словом «{word}»',
  removeWord: 'Отмечать и рядом со словом «{word}» (оно больше не будет говорить против)',
  removeNeighbor: 'Отмечать и вместе со словом «{word}»',

  // What may be wrong with a spelling.
  oneLetter: 'Одна буква может значить что угодно, поэтому отмечается только рядом со словами-подсказками.',
  everydayWord:
    '«{name}» — обиходное слово, поэтому отмечается только рядом со словами-подсказками. Пока их нет.',
  everydayWordNear: '«{name}» — обиходное слово, поэтому отмечается только рядом со словами: {words}.',
  commonWord: '«{name}» — еще и обычное слово.',
  knownPlace: '«{name}» — известное место: его упоминают и тексты, которые не имеют отношения к этому досье.',
  // Also said of 21 sentences, of which some are shown.
  everydayText: {
    one: 'Ошибочно отмечалось бы в обычных предложениях ({count} из {all}):',
    few: 'Ошибочно отмечалось бы в обычных предложениях ({count} из {all}), например:',
    many: 'Ошибочно отмечалось бы в обычных предложениях ({count} из {all}), например:',
    other: 'Ошибочно отмечалось бы в обычных предложениях ({count} из {all}), например:',
  },
  sharedWithStory: '«{name}» — это еще и {other} в досье, которое входит в Namelight.',
  sharedWithAddedStory: '«{name}» — это еще и {other} в досье «{title}».',
  sharedInDraft: '«{name}» — это еще и {other} в этом досье.',
  neverLowercase: '«{name}» никогда не найдется: Namelight ищет только то, что начинается с прописной буквы.',
  neverNoLetter: '«{name}» никогда не найдется: Namelight ищет только то, что начинается с буквы.',
  neverNothingNear:
    '«{name}» никогда не найдется: нет ни полного названия, ни титула, ни слова-подсказки, по которым его можно узнать.',

  // Of all spellings that something may be wrong with, by kind.
  doubtful: {
    one: '{count} вариант написания может совпасть и с чем-то другим',
    few: '{count} варианта написания могут совпасть и с чем-то другим',
    many: '{count} вариантов написания могут совпасть и с чем-то другим',
    other: '{count} варианта написания могут совпасть и с чем-то другим',
  },
  groupWord: 'Это и обычные слова',
  groupPlace: 'Известные места',
  groupText: 'Ошибочно отмечаются в обычных предложениях',
  groupShared: 'Так называются и другие',
  groupNever: 'Никогда не найдутся',
  settleNear: 'Отмечать все только рядом со словами-подсказками',
  settleNever: 'Исправить все',
  settleKeep: 'Оставить все как есть',
  reviewed: 'Вы оставили этот вариант как есть: предупреждений о нем больше нет.',
  warnAgain: 'Снова предупреждать',

  // When a spelling is marked.
  spellings: 'Варианты написания',
  spellingsHint: 'Все варианты, под которыми в текстах встречается «{full}», без титулов и должностей.',
  spelling: 'Вариант написания',
  newSpelling: 'Еще один вариант',
  removeSpelling: 'Убрать «{name}»',
  alwaysMarked: '«{name}» отмечается везде.',
  whenFull:
    '«{name}» отмечается, если в тексте названо полностью ({full}) или если рядом есть титул либо слово-подсказка.',
  whenNear: '«{name}» отмечается только рядом со словами: {words}.',
  whenNearNothing: '«{name}» отмечается только рядом со словами-подсказками. Пока их нет.',
  when: 'Когда отмечать «{name}»?',
  ruleAlways: 'Везде',
  ruleFull: 'Если в тексте названо полностью: {full}',
  ruleNear: 'Только рядом со словами-подсказками',
  exampleMarked: 'отмечено',
  exampleNotMarked: 'не отмечено',
  wordsNear: 'Слова-подсказки: {full}',
  wordsNearHint: 'Если рядом с краткой формой есть одно из них, значит, это {full}.',
  titles: 'Титулы и должности: {full}',
  titlesHint: 'Прямо перед краткой формой: «министр Мороз».',
  wordsAgainst: 'Слова о ком-то или о чем-то другом',
  wordsAgainstHint: 'Если рядом с краткой формой есть одно из них, значит, это не {full}.',
  notBeforeWords: 'Не отмечать перед',
  notBeforeHint: 'Слова, которые стоят сразу после «{name}» и меняют смысл: «Вашингтон пост».',
  notAfterWords: 'Не отмечать после',
  notAfterHint: 'Слова, которые стоят прямо перед «{name}» и меняют смысл: «Дед Мороз».',
  onlyAfterWords: 'Отмечать только после',
  onlyAfterHint: 'Одно из этих слов должно стоять прямо перед «{name}»: «великий князь Михаил».',
  addTo: 'Добавить',
  newWordFor: 'Новое слово — {list}',
  removeFrom: 'Убрать «{word}»',
  suggested: 'Из ваших текстов:',
  addSuggested: 'Добавить «{word}»',
  forms: 'Как это пишется',
  formsHint: 'Если слово склоняется, добавьте другие формы. Namelight будет искать все.',
  form: 'Форма {number}',
  formsUneven: 'В этой форме другое число слов, чем в первой, поэтому она не используется.',
  language: 'Язык написания',
  languageOfStory: 'Английский или язык досье',
  around: 'Слова рядом',
  otherMeanings: 'Слова, с которыми это уже что-то другое',
} as const satisfies Translation['marking'];
