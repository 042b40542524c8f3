import type { LanguageNamesInput } from '../../../components/story/schema.ts';

const president = ['presidente', 'Presidente', 'ex presidente'];

export const italian: LanguageNamesInput = {
  lang: 'it',
  entities: {
    'donald-trump': { titles: [...president, 'tycoon', 'candidato', 'Casa Bianca'] },
    'vladimir-putin': { titles: [...president, 'zar', 'Cremlino'] },
    'volodymyr-zelensky': {
      full: ["Volodymyr Zelens'kyj", 'Volodymyr Zelenskij', 'Volodimir Zelenskij', 'Volodymir Zelensky'],
      short: ["Zelens'kyj", 'Zelenskyj', 'Zelenskij'],
      titles: president,
    },
    'marco-rubio': {
      titles: ['segretario di Stato', 'segretario di stato', 'senatore'],
      context: ['segretario di Stato', 'Dipartimento di Stato', 'Casa Bianca'],
      against: ['attaccante', 'difensore', 'cantante'],
    },
    'scott-bessent': { titles: ['segretario al Tesoro'] },
    'howard-lutnick': { titles: ['segretario al Commercio'] },
    'john-ratcliffe': {
      titles: ['direttore della CIA', 'direttore della Cia', 'capo della CIA', 'capo della Cia'],
      context: ['Cia', 'intelligence'],
    },
    'jeffrey-sachs': {
      titles: ['economista', "l'economista", 'professore', 'professor'],
      context: ['economista', 'Columbia University'],
    },
    'sergei-lavrov': {
      full: ['Sergej Lavrov', 'Serghei Lavrov', 'Serghej Lavrov', 'Serghiei Lavrov'],
      titles: ['ministro degli Esteri', 'ministro degli Esteri russo'],
    },
    'steve-witkoff': { titles: ['inviato', 'inviato speciale'] },
    'yury-ushakov': { full: ['Jurij Ushakov', 'Iurij Ushakov'], titles: ['consigliere'] },
    anchorage: { full: ['Anchorage'] },
    jber: {
      full: ['Base Congiunta Elmendorf-Richardson'],
      titles: ['base', 'base di', 'base aerea', 'base aerea di'],
    },
    'united-states': {
      full: ["Stati Uniti d'America"],
      names: [
        { text: 'Stati Uniti', use: 'full', notBefore: ['del Brasile', 'del Messico', "d'Europa"] },
        {
          text: 'Usa',
          use: 'acronym',
          notBefore: [
            'il',
            'lo',
            'la',
            'i',
            'gli',
            'le',
            'un',
            'una',
            'uno',
            'questo',
            'questa',
            'solo',
            'sempre',
            'bene',
          ],
        },
        {
          text: 'America',
          use: 'short',
          notAfter: ['Sud', 'Nord', 'Centro', 'Capitan', 'Coppa', 'Copa'],
          notBefore: ['latina', 'del Sud', 'del Nord', 'centrale', 'meridionale', 'settentrionale'],
        },
      ],
      context: [
        'Trump',
        'Russia',
        'Putin',
        'Cina',
        'Ucraina',
        'Alaska',
        'Nato',
        'dazi',
        'presidente',
        'vertice',
        'Casa Bianca',
      ],
    },
    russia: {
      full: ['Federazione Russa', 'Federazione russa'],
      names: [{ text: 'Russia', use: 'full', notBefore: ['Unita', 'Giusta', 'Bianca'] }],
    },
    ukraine: { full: ['Ucraina'] },
    india: {
      full: ['Repubblica dell’India'],
      names: [{ text: 'India', use: 'full', notAfter: ["fico d'", "fichi d'", "porcellin|o|i d'"] }],
    },
    china: {
      full: ['Repubblica popolare cinese', 'Repubblica Popolare Cinese'],
      names: [{ text: 'Cina', use: 'full', notAfter: ['Repubblica di', 'Repubblica della'] }],
    },
    'the-west': {
      names: [
        {
          text: 'Occidente',
          use: 'short',
          needs: 'context',
          notAfter: ["Impero romano d'", "Impero Romano d'", "imperatore d'"],
        },
      ],
      context: ['Russia', 'Mosca', 'Cremlino', 'Putin', 'Ucraina', 'Kiev', 'Nato', 'NATO', 'sanzioni'],
    },
    'soviet-union': {
      full: ['Unione Sovietica', 'Unione delle Repubbliche Socialiste Sovietiche'],
      short: ['URSS', 'Urss'],
    },
    'columbia-university': { full: ['Università Columbia', 'Università della Columbia'] },
    cia: {
      names: [
        {
          text: 'Cia',
          use: 'acronym',
          onlyAfter: [
            'la',
            'La',
            'della',
            'Della',
            'dalla',
            'alla',
            'nella',
            'sulla',
            'capo',
            'direttore',
            'ex',
            'agente',
          ],
        },
      ],
    },
  },
};
