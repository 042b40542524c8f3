import type { LanguageNamesInput } from '../../../components/story/schema.ts';

const president = ['presidente', 'Presidente', 'ex-presidente'];

export const portuguese: LanguageNamesInput = {
  lang: 'pt',
  entities: {
    'donald-trump': { titles: [...president, 'candidato', 'Casa Branca'] },
    'vladimir-putin': { full: ['Vladímir Putin', 'Vladímir Pútin'], short: ['Pútin'], titles: president },
    'volodymyr-zelensky': {
      full: ['Volodymyr Zelenski', 'Volodimir Zelenski', 'Volodymyr Zelenskii'],
      short: ['Zelenski', 'Zelenskii'],
      titles: president,
    },
    'marco-rubio': {
      titles: ['secretário de Estado', 'secretário de Estado americano', 'senador'],
      context: ['secretário de Estado', 'Departamento de Estado', 'Casa Branca'],
      against: ['jogador', 'zagueiro', 'cantora'],
    },
    'scott-bessent': { titles: ['secretário do Tesouro'] },
    'howard-lutnick': { titles: ['secretário do Comércio', 'secretário de Comércio'] },
    'john-ratcliffe': { titles: ['diretor da CIA', 'chefe da CIA'], context: ['inteligência', 'espionagem'] },
    'jeffrey-sachs': {
      titles: ['economista', 'professor'],
      context: ['economista', 'Universidade Columbia'],
    },
    'sergei-lavrov': {
      full: ['Serguei Lavrov', 'Serghei Lavrov', 'Sergueï Lavrov', 'Serguéi Lavrov'],
      titles: [
        'chanceler',
        'chanceler russo',
        'ministro das Relações Exteriores',
        'ministro dos Negócios Estrangeiros',
      ],
    },
    'steve-witkoff': { titles: ['enviado', 'enviado especial'] },
    'yury-ushakov': { full: ['Iuri Ushakov'], titles: ['assessor', 'conselheiro'] },
    alaska: { names: [{ text: 'Alasca', use: 'full', notAfter: ['Golfo do', 'golfo do', 'malamute do'] }] },
    anchorage: { full: ['Anchorage'] },
    jber: {
      full: ['Base Conjunta Elmendorf-Richardson'],
      titles: ['base', 'base aérea', 'base aérea de', 'base de'],
    },
    'united-states': {
      full: ['Estados Unidos da América'],
      short: ['EUA', 'E.U.A.'],
      names: [
        {
          text: 'Estados Unidos',
          use: 'full',
          notBefore: ['do Brasil', 'Mexicanos', 'da Venezuela', 'da Europa'],
        },
      ],
    },
    russia: {
      full: ['Federação Russa', 'Federação da Rússia'],
      names: [{ text: 'Rússia', use: 'full', notBefore: ['Unida', 'Justa', 'Branca'] }],
    },
    ukraine: { full: ['Ucrânia'] },
    india: {
      full: ['República da Índia', 'India'],
      names: [
        {
          text: 'Índia',
          use: 'full',
          notAfter: ['Miss', 'Porquinho-da-', 'porquinho-da-', 'porquinho da', 'coelho-da-'],
        },
      ],
    },
    china: {
      full: ['República Popular da China'],
      names: [
        {
          text: 'China',
          use: 'full',
          notAfter: ['mar da', 'Mar da', 'Mar do Sul da', 'mar do Sul da', 'República da', 'tinta da'],
        },
      ],
    },
    louisiana: { full: ['Luisiana', 'Luisiânia'] },
    'the-west': {
      names: [
        {
          text: 'Ocidente',
          use: 'short',
          needs: 'context',
          notAfter: ['Império Romano do', 'Universidade do', 'Cisma do'],
        },
      ],
      context: [
        'Rússia',
        'Moscou',
        'Moscovo',
        'Kremlin',
        'Putin',
        'Ucrânia',
        'Kiev',
        'Otan',
        'OTAN',
        'NATO',
        'sanções',
      ],
    },
    'soviet-union': {
      full: ['União Soviética', 'União das Repúblicas Socialistas Soviéticas'],
      short: ['URSS'],
    },
    'air-force-one': { full: ['Força Aérea Um'] },
    'columbia-university': {
      names: [
        { text: 'Universidade de Columbia', use: 'full', notBefore: ['Britânica'] },
        { text: 'Universidade Columbia', use: 'full' },
      ],
      context: ['universitári|o|a|os|as', 'estudantes', 'professor|a||es'],
    },
    cia: { full: ['Agência Central de Inteligência'] },
  },
};
