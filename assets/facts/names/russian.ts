import type { LanguageNamesInput } from '../../../components/facts/schema.ts';

/** The endings of a man's name and of most masculine nouns: nominative, genitive, dative, instrumental, prepositional. */
const m = '||а|у|ом|е';
/** The endings of a surname in -ин or -ов. */
const ov = '||а|у|ым|е';
/** The endings of an adjective before "Америка", "Россия". */
const f = '|ая|ой|ую';

const presidents = [`президент${m}`];
const bank = `Банк${m}`;

export const russian: LanguageNamesInput = {
  lang: 'ru',
  entities: {
    'donald-trump': {
      full: [`Дональд${m} Трамп${m}`],
      names: [
        {
          text: `Трамп${m}`,
          use: 'short',
          notBefore: ['-младш|ий|его|ему|им|ем', '-старш|ий|его|ему|им|ем', '-мл.', `Тауэр${m}`, 'Плаза'],
        },
      ],
      titles: presidents,
    },
    'vladimir-putin': {
      full: [`Владимир${m} Путин${ov}`, `Владимир${m} Владимирович||а|у|ем|е Путин${ov}`],
      short: [`Путин${ov}`],
      titles: presidents,
    },
    'volodymyr-zelensky': {
      full: [
        `Владимир${m} Зеленск|ий|ого|ому|им|ом`,
        `Владимир${m} Александрович||а|у|ем|е Зеленск|ий|ого|ому|им|ом`,
      ],
      short: ['Зеленск|ий|ого|ому|им|ом'],
      titles: presidents,
    },
    'marco-rubio': {
      full: ['Марко Рубио'],
      short: ['Рубио'],
      titles: ['госсекретар|ь|я|ю|ем|е'],
    },
    'scott-bessent': {
      full: [`Скотт${m} Бессент${m}`],
      short: [`Бессент${m}`],
      titles: [`министр${m} финансов`],
    },
    'howard-lutnick': {
      full: [`Говард${m} Латник${m}`, `Говард${m} Лютник${m}`, `Говард${m} Лутник${m}`],
      names: [
        { text: `Латник${m}`, use: 'short', needs: 'context' },
        { text: `Лютник${m}`, use: 'short', needs: 'context' },
        { text: `Лутник${m}`, use: 'short' },
      ],
      titles: [`министр${m} торговли`],
      context: [`Трамп${m}`, 'торговл|я|и|ю', 'пошлин||ы|ам|ами', 'тариф||ы|ов', 'США'],
    },
    'john-ratcliffe': {
      full: [`Джон${m} Рэтклифф${m}`, `Джон${m} Ратклифф${m}`],
      names: [
        { text: `Рэтклифф${m}`, use: 'short', needs: 'context' },
        { text: `Ратклифф${m}`, use: 'short', needs: 'context' },
      ],
      titles: [`директор${m} ЦРУ`, 'глав|а|ы|е|у|ой ЦРУ'],
      context: ['ЦРУ', 'разведк|а|и|е|у|ой'],
    },
    'jeffrey-sachs': {
      full: [`Джеффри Сакс${m}`],
      names: [{ text: `Сакс${m}`, use: 'short', needs: 'support', notAfter: ['Голдман', 'Голдмен'] }],
      titles: [`экономист${m}`, `профессор${m}`],
      context: [`экономист${m}`, 'Колумбийск|ий|ого|ом'],
    },
    'sergei-lavrov': {
      full: [`Серге|й|я|ю|ем|е Лавров${ov}`, `Серге|й|я|ю|ем|е Викторович||а|у|ем|е Лавров${ov}`],
      short: [`Лавров${ov}`],
      titles: [`министр${m} иностранных дел`, 'МИД', 'МИД РФ', 'МИД России'],
    },
    alaska: {
      names: [
        {
          text: 'Аляск|а|и|е|у|ой|ою',
          use: 'full',
          notAfter: [`залив${m}`, `полуостров${m}`, 'течени|е|я'],
          notBefore: ['Эйрлайнс'],
        },
      ],
    },
    anchorage: { full: ['Анкоридж||а|у|ем|е'] },
    jber: {
      full: ['Элмендорф-Ричардсон', 'Эльмендорф-Ричардсон', 'Эльмендорф — Ричардсон'],
      names: [{ text: 'Эл|мендорф|ьмендорф', use: 'short', needs: 'support' }],
      titles: ['авиабаз|а|ы|е|у|ой', 'баз|а|ы|е|у|ой'],
    },
    'united-states': {
      full: [
        'Соединенн|ые|ых|ым|ыми|ых Штат|ы|ов|ам|ами|ах',
        'Соединенн|ые|ых|ым|ыми|ых Штат|ы|ов|ам|ами|ах Америки',
      ],
      short: ['США'],
      names: [
        {
          text: 'Америк|а|и|е|у|ой|ою',
          use: 'short',
          notAfter: [
            `Южн${f}`,
            `Северн${f}`,
            `Латинск${f}`,
            `Центральн${f}`,
            `Русск${f}`,
            `Капитан${m}`,
            `Голос${m}`,
            bank,
          ],
        },
      ],
    },
    russia: {
      full: ['Российск|ая|ой|ую|ой Федераци|я|и|ю|ей'],
      short: ['РФ'],
      names: [
        {
          text: 'Росси|я|и|ю|ей|ею',
          use: 'full',
          notAfter: [`Един${f}`, `Справедлив${f}`, `Открыт${f}`, 'Почт|а|ы|е|у|ой', bank],
          notBefore: ['-24', '24', '-1', '1'],
        },
      ],
    },
    ukraine: { full: ['Украин|а|ы|е|у|ой|ою'] },
    india: {
      full: ['Республик|а|и|у|ой Инди|я|и|ю|ей'],
      names: [{ text: 'Инди|я|и|ю|ей|ею', use: 'full', notAfter: ['Вест-', 'Ост-', 'Эйр', bank] }],
    },
    china: {
      full: ['Китайск|ая|ой|ой|ую|ой Народн|ая|ой|ой|ую|ой Республик|а|и|е|у|ой'],
      short: ['КНР'],
      names: [{ text: 'Кита|й|я|ю|ем|е', use: 'full', notAfter: [bank], notBefore: [`-город${m}`] }],
    },
    louisiana: { full: ['Луизиан|а|ы|е|у|ой|ою'] },
    'the-west': {
      names: [
        {
          text: `Запад${m}`,
          use: 'short',
          needs: 'context',
          notAfter: ['Дик|ий|ого|ом', 'Северо-', 'Юго-'],
          notBefore: ['-2025', '-2021', '-2017', 'США', 'Украины', 'России', 'Европы'],
        },
      ],
      titles: ['коллективн|ый|ого|ому|ым|ом'],
      context: [
        'Росси|я|и|ю|ей',
        'РФ',
        'Москв|а|ы|е|у|ой',
        'Кремл|ь|я|ю|ем|е',
        `Путин${ov}`,
        'Украин|а|ы|е|у|ой',
        'НАТО',
        'санкци|и|й|ям|ями',
      ],
    },
    'soviet-union': {
      full: [`Советск|ий|ого|ому|им|ом Союз${m}`, `Союз${m} Советских Социалистических Республик`],
      short: ['СССР'],
    },
    'air-force-one': {
      full: ['борт||а|у|ом|у номер один', 'Борт||а|у|ом|у номер один', 'Борт||а|у|ом|у № 1'],
    },
    'columbia-university': { full: [`Колумбийск|ий|ого|ому|им|ом университет${m}`] },
    cia: {
      full: ['Центральн|ое|ого|ому|ым|ом разведывательн|ое|ого|ому|ым|ом управлени|е|я|ю|ем|и'],
      short: ['ЦРУ'],
    },
    roblox: { full: [`Роблокс${m}`] },
  },
};
