import type { LanguageNamesInput } from '../../../components/story/schema.ts';

/** The endings of a man's name: nominative, genitive, dative, instrumental, locative. */
const m = '||a|owi|em|ie';
const president = 'prezyden|t|ta|towi|tem|cie';
const minister = 'minist|er|ra|rowi|rem|rze';

export const polish: LanguageNamesInput = {
  lang: 'pl',
  entities: {
    'donald-trump': {
      full: [`Donald||a|owi|em|zie Trump${m}`],
      short: ['Trump|a|owi|em|ie'],
      titles: [president, 'Białego Domu'],
    },
    'vladimir-putin': {
      full: [`Władimir||a|owi|em|ze Putin${m}`],
      short: ['Putin|a|owi|em|ie'],
      titles: [president, 'Kremla'],
    },
    'volodymyr-zelensky': {
      full: [
        'Wołodymyr||a|owi|em|ze Zełensk|i|iego|iemu|im|im',
        'Wołodymyr||a|owi|em|ze Zełenskij||ego|emu|m|m',
      ],
      short: ['Zełensk|i|iego|iemu|im', 'Zełenskij'],
      titles: [president],
    },
    'marco-rubio': {
      full: ['Marco Rubi|a|owi|em|u', 'Mar|ca|cowi|kiem|cu Rubio', 'Mar|ca|cowi|kiem|cu Rubi|a|owi|em|u'],
      short: ['Rubio', 'Rubi|a|owi|em'],
      titles: ['sekretarz||a|owi|em|u stanu'],
    },
    'scott-bessent': {
      full: ['Scot|t|ta|towi|tem|cie Bessen|t|ta|towi|tem|cie'],
      short: ['Bessen|ta|towi|tem|cie'],
      titles: [`${minister} finansów`],
    },
    'howard-lutnick': {
      full: ['Howard||a|owi|em|zie Lutnick||a|owi|iem|u'],
      short: ['Lutnick|a|owi|iem|u'],
      titles: [`${minister} handlu`],
    },
    'john-ratcliffe': {
      full: [`John${m} Ratcliffe`],
      titles: ['dyrektor||a|owi|em|ze CIA', `szef${m} CIA`],
      context: ['wywiad||u|em|zie'],
    },
    'jeffrey-sachs': {
      full: [`Jeffrey||a|owi|em|u Sachs${m}`, "Jeffrey'|a|owi|em Sachs|a|owi|em"],
      names: [
        { text: 'Sachs|a|owi|em|ie', use: 'short', needs: 'support', notAfter: ['Goldman', 'Goldmana'] },
      ],
      titles: ['ekonomis|ta|ty|cie|tę|tą', 'profesor||a|owi|em|ze', 'prof.'],
      context: ['ekonomis|ta|ty|cie|tę|tą', 'Columbia', 'Columbii'],
    },
    'sergei-lavrov': {
      full: [`Siergiej||a|owi|em|u Ławrow${m}`],
      short: [`Ławrow${m}`],
      titles: [`${minister} spraw zagranicznych`, `szef${m} MSZ`, 'MSZ', `szef${m} dyplomacji`],
    },
    'steve-witkoff': {
      full: ["Steve'a Witkoffa", "Steve'owi Witkoffowi", "Steve'em Witkoffem"],
      short: ['Witkoff|a|owi|em|ie'],
      titles: ['wysłannik||a|owi|iem|u'],
    },
    'yury-ushakov': {
      full: [`Jurij||a|owi|em|u Uszakow${m}`],
      names: [{ text: `Uszakow${m}`, use: 'short', needs: 'support' }],
      titles: ['doradc|a|y|ę|ą'],
    },
    alaska: {
      names: [{ text: 'Alas|ki|ce|kę|ką', use: 'full', notAfter: ['Zatok|a|i|ę|ą', 'Zatoce'] }],
    },
    anchorage: { full: ['Anchorage'] },
    jber: { titles: ['baz|a|y|ie|ę|ą', 'baz|a|y|ie|ę|ą lotnicz|a|ej|ej|ą|ą'] },
    'united-states': {
      full: ['Stan|y|ów|om|ami|ach Zjednoczon|e|ych|ym|ymi|ych Ameryki'],
      names: [
        {
          text: 'Stan|y|ów|om|ami|ach Zjednoczon|e|ych|ym|ymi|ych',
          use: 'full',
          notBefore: ['Meksyku', 'Europy'],
        },
        {
          text: 'Amery|ka|ki|ce|kę|ką',
          use: 'short',
          notAfter: ['Kapitan||a|owi|em', 'Głos||u|em|ie', 'Rosyjsk|a|iej|ą', 'rosyjsk|a|iej|ą'],
          notBefore: ['Południow|a|ej|ą', 'Północn|a|ej|ą', 'Łacińsk|a|iej|ą', 'Środkow|a|ej|ą'],
        },
      ],
    },
    russia: {
      full: ['Federacj|a|i|ę|ą Rosyjsk|a|iej|ą|ą'],
      names: [
        {
          text: 'Rosj|a|i|ę|ą',
          use: 'full',
          notAfter: ['Jedn|a|ej|ą', 'Zjednoczon|a|ej|ą', 'Bank||u|iem', 'Poczt|a|y'],
          notBefore: ['24', '1'],
        },
      ],
    },
    ukraine: { full: ['Ukrain|a|y|ie|ę|ą|o'] },
    india: {
      full: ['Republi|ka|ki|ce|kę|ką Indii'],
      names: [
        {
          text: 'Indi|e|i|om|ami|ach',
          use: 'full',
          notAfter: ['Bank||u|iem', 'Zachodnie', 'Wschodnie'],
          notBefore: ['Zachodni|e|ch|mi', 'Wschodni|e|ch|mi', 'rock', 'pop'],
        },
      ],
    },
    china: {
      full: ['Chińsk|a|iej|iej|ą|ą Republi|ka|ki|ce|kę|ką Ludow|a|ej|ej|ą|ą'],
      short: ['ChRL'],
      names: [{ text: 'Chin|y||om|ami|ach', use: 'full', notAfter: ['Bank||u|iem', 'Air'] }],
    },
    louisiana: { full: ['Luizjan|a|y|ie|ę|ą'] },
    'the-west': {
      names: [
        {
          text: 'Zach|ód|odu|odowi|odem|odzie',
          use: 'short',
          needs: 'context',
          notAfter: ['Dziki', 'Dzikiego', 'Dzikim', 'Dzikiemu'],
          notBefore: ['słońca'],
        },
      ],
      context: [
        'Rosj|a|i|ę|ą',
        'Moskw|a|y|ie|ę|ą',
        'Kreml||a|owi|em|u',
        'Putin||a|owi|em',
        'Ukrain|a|y|ie|ę|ą',
        'NATO',
        'sankcj|e|i|om|ami',
      ],
    },
    'soviet-union': {
      full: [
        'Związ|ek|ku|kowi|kiem|ku Radzieck|i|iego|iemu|im|im',
        'Związ|ek|ku|kowi|kiem|ku Sowieck|i|iego|iemu|im|im',
        'Związ|ek|ku|kowi|kiem|ku Socjalistycznych Republik Sowieckich',
      ],
      short: ['ZSRR', 'ZSRS'],
    },
    'columbia-university': { full: ['Uniwersyte|t|tu|towi|tem|cie Columbia'] },
    cia: { full: ['Centraln|a|ej|ą|ą Agencj|a|i|ę|ą Wywiadowcz|a|ej|ą|ą'] },
    roblox: { full: ['Roblox|a|owi|em|ie'] },
  },
};
