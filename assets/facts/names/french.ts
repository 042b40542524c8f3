import type { LanguageNamesInput } from '../../../components/story/schema.ts';

const president = ['président', 'Président', 'ex-président'];

export const french: LanguageNamesInput = {
  lang: 'fr',
  entities: {
    'donald-trump': { titles: [...president, 'M.', 'Maison Blanche', 'Maison-Blanche'] },
    'vladimir-putin': {
      full: ['Vladimir Poutine', 'Vladimir Vladimirovitch Poutine'],
      names: [
        {
          text: 'Poutine',
          use: 'short',
          notAfter: ['Une'],
          notBefore: ['classique', 'italienne', 'au', 'aux'],
        },
      ],
      titles: [...president, 'M.'],
      against: ['recette', 'fromage', 'frites', 'sauce brune', 'gravy'],
    },
    'volodymyr-zelensky': { titles: [...president, 'M.'] },
    'marco-rubio': {
      titles: ["secrétaire d'État", "secrétaire d'Etat", 'sénateur', 'M.'],
      context: ["secrétaire d'État", "secrétaire d'Etat"],
    },
    'scott-bessent': { titles: ['secrétaire au Trésor', 'M.'] },
    'howard-lutnick': { titles: ['secrétaire au Commerce', 'M.'] },
    'john-ratcliffe': {
      titles: ['directeur de la CIA', 'patron de la CIA', 'chef de la CIA'],
      context: ['renseignement', 'renseignements'],
    },
    'jeffrey-sachs': {
      titles: ['économiste', 'professeur', 'M.'],
      context: ['économiste', 'université Columbia'],
    },
    'sergei-lavrov': {
      full: ['Sergueï Lavrov', 'Serguei Lavrov', 'Sergueï Viktorovitch Lavrov'],
      titles: ['ministre des Affaires étrangères', 'ministre russe des Affaires étrangères', 'M.'],
    },
    'steve-witkoff': { titles: ['émissaire', 'envoyé spécial', 'M.'] },
    'yury-ushakov': {
      full: ['Iouri Ouchakov', 'Youri Ouchakov'],
      names: [{ text: 'Ouchakov', use: 'short', needs: 'support', notAfter: ['amiral', 'Fiodor'] }],
      titles: ['conseiller', 'M.'],
    },
    anchorage: { full: ['Anchorage'] },
    jber: { titles: ['base', "base d'", 'base aérienne'] },
    'united-states': {
      full: ["États-Unis d'Amérique", "Etats-Unis d'Amérique", 'États Unis', 'Etats Unis'],
      short: ['É.-U.', 'É-U', 'ÉU'],
      names: [
        { text: 'États-Unis', use: 'full', notBefore: ['du Brésil', 'du Mexique', "d'Europe", 'mexicains'] },
        { text: 'Etats-Unis', use: 'full', notBefore: ['du Brésil', 'du Mexique', "d'Europe", 'mexicains'] },
        {
          text: 'Amérique',
          use: 'short',
          notAfter: ['Capitaine', "découverte de l'"],
          notBefore: ['du Sud', 'du Nord', 'latine', 'centrale'],
        },
      ],
    },
    russia: {
      full: ['Fédération de Russie'],
      names: [
        {
          text: 'Russie',
          use: 'full',
          notAfter: ['Petite', 'Sainte'],
          notBefore: ['unie', 'juste', 'blanche'],
        },
      ],
    },
    india: {
      names: [
        {
          text: 'Inde',
          use: 'full',
          notAfter: ["Compagnie d'", "cochon||s d'", "marron||s d'", "œillet||s d'", 'Bank of'],
          notBefore: ['française', 'Song'],
        },
      ],
    },
    china: {
      full: ['République populaire de Chine'],
      names: [
        {
          text: 'Chine',
          use: 'full',
          notAfter: ['mer de', 'Mer de', 'encre de', 'Encre de', 'République de'],
        },
      ],
    },
    louisiana: { full: ['Louisiane'] },
    'the-west': {
      names: [
        {
          text: 'Occident',
          use: 'short',
          needs: 'context',
          notAfter: ["Empire romain d'", "empire romain d'", "empereur d'", "Grand Schisme d'"],
        },
      ],
      context: [
        'Russie',
        'russe',
        'Moscou',
        'Kremlin',
        'Poutine',
        'Ukraine',
        'Kiev',
        'Kyiv',
        'Otan',
        'OTAN',
        'sanctions',
      ],
    },
    'soviet-union': {
      full: ['Union soviétique', 'Union Soviétique'],
      short: ['URSS', 'U.R.S.S.'],
    },
    'columbia-university': {
      full: [
        'université Columbia',
        'Université Columbia',
        'université de Columbia',
        'Université de Columbia',
      ],
    },
  },
};
