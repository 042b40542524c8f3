import type { LanguageNamesInput } from '../../../components/story/schema.ts';

const president = ['Präsident||en', 'Ex-Präsident||en'];

export const german: LanguageNamesInput = {
  lang: 'de',
  entities: {
    'donald-trump': {
      full: ['Donald Trumps'],
      short: ['Trumps'],
      titles: [...president, 'Republikaner||s', 'Herr||n', 'Kandidat||en', 'Amtsinhaber||s'],
    },
    'vladimir-putin': {
      full: ['Wladimir Putin||s'],
      short: ['Putins'],
      titles: [
        ...president,
        'Kremlchef||s',
        'Kreml-Chef||s',
        'Staatschef||s',
        'Machthaber||s',
        'Amtskolleg|e|en',
        'Herr||n',
        'Herrscher||s',
      ],
    },
    'volodymyr-zelensky': {
      full: ['Wolodymyr Selenskyj||s', 'Wolodymyr Selenski||s'],
      short: ['Selenskyj||s', 'Selenski||s'],
      titles: [...president, 'Staatschef||s', 'Amtskolleg|e|en', 'Herr||n'],
    },
    'marco-rubio': {
      full: ['Marco Rubios'],
      names: [{ text: 'Rubios', use: 'short', needs: 'support' }],
      titles: ['Außenminister||s'],
      context: ['Außenminister||s', 'Trump', 'US-Regierung'],
    },
    'scott-bessent': { full: ['Scott Bessents'], short: ['Bessents'], titles: ['Finanzminister||s'] },
    'howard-lutnick': { full: ['Howard Lutnicks'], short: ['Lutnicks'], titles: ['Handelsminister||s'] },
    'john-ratcliffe': {
      full: ['John Ratcliffes'],
      titles: ['CIA-Chef||s', 'CIA-Direktor||s', 'Geheimdienstchef||s'],
      context: ['Geheimdienst||e|es'],
    },
    'jeffrey-sachs': {
      titles: ['Ökonom||en', 'US-Ökonom||en', 'Professor||s', 'Wirtschaftswissenschaftler||s'],
      context: ['Ökonom||en'],
    },
    'sergei-lavrov': {
      full: ['Sergej Lawrow||s', 'Sergei Lawrow||s'],
      short: ['Lawrow||s'],
      titles: ['Außenminister||s', 'Chefdiplomat||en'],
    },
    'steve-witkoff': {
      full: ['Steve Witkoffs'],
      short: ['Witkoffs'],
      titles: ['Sondergesandt|e|en|er', 'Gesandt|e|en|er'],
    },
    'yury-ushakov': {
      full: ['Juri Uschakow||s', 'Jurij Uschakow||s'],
      names: [{ text: 'Uschakow||s', use: 'short', needs: 'support', notAfter: ['Admiral', 'Fjodor'] }],
      titles: ['Berater||s'],
    },
    alaska: { names: [{ text: 'Alaskas', use: 'full' }] },
    anchorage: { full: ['Anchorage'] },
    jber: {
      names: [{ text: 'Elmendorf', use: 'short', needs: 'support' }],
      titles: [
        'Stützpunkt||s',
        'Luftwaffenstützpunkt||s',
        'Militärstützpunkt||s',
        'Militärbasis',
        'Luftwaffenbasis',
      ],
    },
    'united-states': {
      full: ['Vereinigt|e|en Staaten', 'Vereinigt|e|en Staaten von Amerika'],
      names: [
        {
          text: 'Amerika||s',
          use: 'short',
          notAfter: ['Süd-', 'Nord-', 'Mittel-', 'Captain', 'Miss', 'Stimme'],
        },
      ],
    },
    russia: {
      full: ['Rußland||s', 'Russisch|e|en Föderation'],
      names: [{ text: 'Russland||s', use: 'full', notAfter: ['Einiges', 'Einigen', 'Gerechtes'] }],
    },
    ukraine: {},
    india: {
      full: ['Republik Indien'],
      names: [{ text: 'Indien||s', use: 'full', notAfter: ['Hinter-', 'Britisch-', 'Niederländisch-'] }],
    },
    china: {
      full: ['Volksrepublik China||s'],
      names: [{ text: 'China||s', use: 'full', notAfter: ['Republik'] }],
    },
    louisiana: { full: ['Louisianas'] },
    'the-west': {
      names: [
        {
          text: 'Westen||s',
          use: 'short',
          needs: 'context',
          onlyAfter: ['der', 'des', 'dem', 'den', 'Der', 'Dem', 'Den', 'vom', 'zum', 'gesamte', 'kollektive'],
          notBefore: [
            'der Ukraine',
            'der USA',
            'der Stadt',
            'des Landes',
            'Deutschlands',
            'Österreichs',
            'Polens',
            'Chinas',
            'Russlands',
            'Alaskas',
          ],
        },
      ],
      context: [
        'Russland||s',
        'Moskau||s',
        'Kreml||s',
        'Putin||s',
        'Ukraine',
        'Kiew',
        'Nato',
        'NATO',
        'Sanktionen',
      ],
      against: ['Wilder', 'Wilden', 'Cowboy||s'],
    },
    'soviet-union': { full: ['Sowjetunion', 'Union der Sozialistischen Sowjetrepubliken'], short: ['UdSSR'] },
    'columbia-university': {
      full: ['Columbia-Universität', 'Columbia Universität', 'Universität Columbia'],
      context: ['Universität', 'Ökonom', 'Studenten'],
    },
  },
};
