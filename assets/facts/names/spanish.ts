import type { LanguageNamesInput } from '../../../components/story/schema.ts';

const president = ['presidente', 'Presidente', 'expresidente'];

export const spanish: LanguageNamesInput = {
  lang: 'es',
  entities: {
    'donald-trump': { titles: [...president, 'candidato', 'Casa Blanca'] },
    'vladimir-putin': { full: ['Vladímir Putin', 'Vladímir Vladímirovich Putin'], titles: president },
    'volodymyr-zelensky': {
      full: [
        'Volodímir Zelenski',
        'Volodimir Zelenski',
        'Volodymyr Zelenski',
        'Volodímir Zelensky',
        'Vladímir Zelenski',
      ],
      short: ['Zelenski'],
      titles: president,
    },
    'marco-rubio': {
      titles: ['secretario de Estado', 'senador', 'jefe de la diplomacia estadounidense'],
      context: ['secretario de Estado', 'Departamento de Estado', 'Casa Blanca', 'Fox News', 'sanciones'],
      against: ['Atlético', 'Real Madrid', 'gol', 'entrenador', 'cantante'],
    },
    'scott-bessent': { titles: ['secretario del Tesoro'] },
    'howard-lutnick': { titles: ['secretario de Comercio'] },
    'john-ratcliffe': {
      titles: ['director de la CIA', 'jefe de la CIA'],
      context: ['espionaje', 'inteligencia'],
    },
    'jeffrey-sachs': {
      titles: ['economista', 'profesor'],
      context: ['economista', 'Universidad de Columbia'],
    },
    'sergei-lavrov': {
      full: ['Serguéi Lavrov', 'Serguei Lavrov', 'Serguéi Víktorovich Lavrov'],
      titles: ['ministro de Exteriores', 'ministro de Asuntos Exteriores', 'canciller'],
    },
    'steve-witkoff': { titles: ['enviado', 'enviado especial'] },
    'yury-ushakov': { titles: ['asesor', 'consejero'] },
    anchorage: { full: ['Anchorage'] },
    jber: {
      full: ['Base Conjunta Elmendorf-Richardson'],
      titles: ['base', 'base aérea', 'base aérea de', 'base de'],
    },
    'united-states': {
      short: ['EE. UU.', 'EE.UU.', 'EE UU', 'EEUU', 'EE.UU', 'EUA'],
      names: [
        {
          text: 'Estados Unidos',
          use: 'full',
          notBefore: ['Mexicanos', 'de México', 'de Venezuela', 'de Colombia', 'del Brasil', 'de Europa'],
        },
        { text: 'Estados Unidos de América', use: 'full' },
      ],
    },
    russia: {
      full: ['Federación Rusa', 'Federación de Rusia'],
      names: [{ text: 'Rusia', use: 'full', notBefore: ['Unida', 'Justa', 'Blanca'] }],
    },
    ukraine: { full: ['Ucrania'] },
    india: { names: [{ text: 'India', use: 'full', notBefore: ['Occidental', 'Catalina'] }] },
    china: {
      full: ['República Popular China', 'República Popular de China'],
      names: [
        {
          text: 'China',
          use: 'full',
          notAfter: [
            'mar de',
            'Mar de',
            'mar de la',
            'Mar de la',
            'tinta',
            'Gran Muralla',
            'República de',
            'La',
          ],
          notBefore: ['Suárez', 'Zorrilla', 'Poblana', 'Morena'],
        },
      ],
    },
    louisiana: { full: ['Luisiana'] },
    'the-west': {
      names: [
        {
          text: 'Occidente',
          use: 'short',
          needs: 'context',
          notAfter: [
            'Banco de',
            'Universidad de',
            'Imperio romano de',
            'Imperio Romano de',
            'Departamento de',
          ],
        },
      ],
      context: ['Rusia', 'Moscú', 'Kremlin', 'Putin', 'Ucrania', 'Kiev', 'OTAN', 'sanciones'],
    },
    'soviet-union': {
      full: ['Unión Soviética', 'Unión de Repúblicas Socialistas Soviéticas'],
      short: ['URSS'],
    },
    'air-force-one': { full: ['Fuerza Aérea Uno'] },
    'columbia-university': {
      names: [
        { text: 'Universidad de Columbia', use: 'full', notBefore: ['Británica'] },
        { text: 'Universidad Columbia', use: 'full' },
      ],
    },
    cia: { full: ['Agencia Central de Inteligencia'] },
  },
};
