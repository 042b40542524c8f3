import type { Translation } from '../../../components/i18n/catalog.ts';

/**
 * Of the names of a story that is being written: whether they are marked in a sample text, and when. `{name}` is a spelling, `{full}`
 * the name of the person, place or organization, `{word}` and `{words}` are from the story.
 */
export const marking = {
  // The sample text.
  sample: 'Faire un essai',
  sampleText: 'Texte d’essai',
  sampleHint:
    'Écrivez ou collez un texte. Les noms y sont marqués comme sur une page qui ne contiendrait que lui.',
  sampleFromStory: 'Utiliser des phrases du dossier',
  sampleFull: 'Un texte d’essai a au plus {max} caractères. Le reste a été omis.',
  sampleNone: 'Aucun nom de ce dossier ne figure dans le texte.',
  sampleMarked: {
    one: '{count} nom est marqué.',
    many: '{count} de noms sont marqués.',
    other: '{count} noms sont marqués.',
  },
  sampleNotMarked: {
    one: '{count} nom ne l’est pas.',
    many: '{count} de noms ne le sont pas.',
    other: '{count} noms ne le sont pas.',
  },
  marked: 'Marqués',
  notMarked: 'Non marqués',
  moreFound: {
    one: 'Et {count} autre.',
    many: 'Et {count} d’autres.',
    other: 'Et {count} autres.',
  },
  times: {
    one: '{count} fois',
    many: '{count} de fois',
    other: '{count} fois',
  },
  mayMeanToo: 'Il peut tout aussi bien désigner {others} : la fiche montre toutes ces possibilités.',
  edit: 'Modifier {full}',

  // Why a name is marked in the sample text.
  whyFullName: '« {name} » désigne toujours {full}.',
  whyKnownName: '« {name} » est marqué, sauf si le texte parle plutôt de quelqu’un d’autre ou d’autre chose.',
  whyTitle: 'Il est accompagné d’un titre associé à {full}.',
  whyWordsNear: 'Des mots proches sont associés à {full}.',
  whyOthersNear: 'Un autre nom du dossier se trouve à proximité.',
  whyCapital: 'Il porte une majuscule en milieu de phrase.',
  whyFullNameOnPage: 'Le texte contient le nom complet, {full}.',

  // Why it is not.
  whyNeedsWords: '« {name} » a d’autres sens : il n’est marqué que si un mot associé est proche.',
  whyNeedsWordsSuch:
    '« {name} » a d’autres sens : il n’est marqué que si un mot associé est proche ({words}).',
  whyNeedsFullName:
    '« {name} » est un nom répandu : il n’est marqué que si le texte contient le nom complet, {full}.',
  whyOtherWordsNear: 'Des mots proches sont associés à quelqu’un d’autre ou à autre chose.',
  whyNeighbor: 'Avec le mot voisin, c’est le nom de quelqu’un d’autre ou d’autre chose.',
  whyLacksWord: 'Il n’est marqué que juste après certains mots.',
  whyOtherPerson: 'Le mot voisin en fait le nom de quelqu’un d’autre.',
  whyOtherPersonOnPage: 'Le texte parle de quelqu’un d’autre qui s’appelle « {name} ».',
  whyLongerName:
    'Il fait partie d’un nom plus long : celui d’une entreprise, d’un bâtiment, d’une œuvre ou d’un autre lieu.',
  whyOtherThing: 'Le texte indique que « {name} » désigne ici autre chose.',
  whyOtherPlace: 'Il s’agit d’un autre lieu du même nom.',
  whyTeam: 'Il s’agit d’une équipe ou d’une entreprise du même nom.',
  whyLetters: 'Ici, ces lettres ont un autre sens.',
  whyAddress: 'Il fait partie d’une adresse web, d’un nom de fichier ou d’un mot-dièse.',
  whyOtherLanguage: '« {name} » est un nom dans une autre langue que celle de ce texte.',
  whyOverlapped: 'Un nom plus long se trouve au même endroit.',

  // What helps.
  nearWords: 'Ne le marquer que près des mots associés',
  nearTheseWords: 'Ne le marquer que près de ces mots : {words}',
  withFullName: 'Ne le marquer que si le texte contient le nom complet, {full}',
  notBefore: 'Ne jamais le marquer devant « {word} »',
  leaveOut: 'Retirer « {name} »',
  beginWith: 'Écrire plutôt « {word} »',
  always: 'Toujours le marquer',
  keep: 'Le laisser tel quel',
  addWord: 'Le marquer aussi près de « {word} »',
  removeWord: 'Le marquer aussi près de « {word} » (ne plus associer ce mot à autre chose)',
  removeNeighbor: 'Le marquer aussi à côté de « {word} »',

  // What may be wrong with a spelling.
  oneLetter: 'Une seule lettre peut avoir bien des sens : elle n’est marquée que près des mots associés.',
  everydayWord:
    '« {name} » est un mot de tous les jours : il n’est marqué que près des mots associés. Il n’y en a pas encore.',
  everydayWordNear:
    '« {name} » est un mot de tous les jours : il n’est marqué que près de ces mots : {words}.',
  commonWord: '« {name} » est aussi un mot courant.',
  knownPlace: '« {name} » est un lieu connu : des textes sans rapport avec ce dossier le mentionnent aussi.',
  everydayText: {
    one: 'Il serait marqué par erreur dans {count} phrase courante sur {all}, celle-ci :',
    many: 'Il serait marqué par erreur dans {count} de phrases courantes sur {all}, par exemple :',
    other: 'Il serait marqué par erreur dans {count} phrases courantes sur {all}, par exemple :',
  },
  sharedWithStory: '« {name} » désigne aussi {other}, dans le dossier fourni avec Namelight.',
  sharedWithAddedStory: '« {name} » désigne aussi {other}, dans « {title} ».',
  sharedInDraft: '« {name} » désigne aussi {other}, dans ce dossier.',
  neverLowercase:
    '« {name} » n’est jamais trouvé : les noms ne sont trouvés que là où un mot commence par une majuscule.',
  neverNoLetter:
    '« {name} » n’est jamais trouvé : les noms ne sont trouvés que là où un mot commence par une lettre.',
  neverNothingNear:
    '« {name} » n’est jamais trouvé : il n’y a ni nom complet, ni titre, ni mot associé qui permette de le reconnaître.',

  // Of all spellings that something may be wrong with, by kind.
  doubtful: {
    one: '{count} graphie peut marquer autre chose',
    many: '{count} de graphies peuvent marquer autre chose',
    other: '{count} graphies peuvent marquer autre chose',
  },
  groupWord: 'Mots courants',
  groupPlace: 'Lieux connus',
  groupText: 'Marqués par erreur dans des phrases courantes',
  groupShared: 'Noms que d’autres portent aussi',
  groupNever: 'Jamais trouvés',
  settleNear: 'Ne les marquer que près des mots associés',
  settleNever: 'Les corriger tous',
  settleKeep: 'Les laisser tous tels quels',
  reviewed: 'Vous avez laissé cette graphie telle quelle : elle ne donne plus lieu à des avertissements.',
  warnAgain: 'M’avertir à nouveau',

  // When a spelling is marked.
  spellings: 'Graphies',
  spellingsHint: 'Toutes les façons dont les textes écrivent {full}, sans les titres.',
  spelling: 'Graphie',
  newSpelling: 'Autre graphie',
  removeSpelling: 'Retirer « {name} »',
  alwaysMarked: '« {name} » est marqué partout.',
  whenFull:
    '« {name} » est marqué si le texte contient le nom complet, {full}, ou si un titre ou un mot associé est proche.',
  whenNear: '« {name} » n’est marqué que près de ces mots : {words}.',
  whenNearNothing: '« {name} » n’est marqué que près des mots associés. Il n’y en a pas encore.',
  when: 'Quand « {name} » est-il marqué ?',
  ruleAlways: 'Partout',
  ruleFull: 'Si le texte contient le nom complet, {full}',
  ruleNear: 'Seulement près des mots associés',
  exampleMarked: 'marqué',
  exampleNotMarked: 'non marqué',
  wordsNear: 'Mots associés à {full}',
  wordsNearHint: 'L’un d’eux, près d’un nom court, indique que celui-ci désigne {full}.',
  titles: 'Titres associés à {full}',
  titlesHint: 'Juste devant un nom court : « ministre Martin ».',
  wordsAgainst: 'Mots associés à quelqu’un d’autre ou à autre chose',
  wordsAgainstHint: 'L’un d’eux, près d’un nom court, indique que celui-ci ne désigne pas {full}.',
  notBeforeWords: 'Non marqué devant',
  notBeforeHint: 'Les mots qui suivent immédiatement « {name} » et en font un autre nom : « Martin Luther ».',
  notAfterWords: 'Non marqué après',
  notAfterHint:
    'Les mots qui précèdent immédiatement « {name} » et en font un autre nom : « Pierre Martin ».',
  onlyAfterWords: 'Marqué seulement après',
  onlyAfterHint: 'L’un de ces mots doit précéder immédiatement « {name} » : « grand-duc Michel ».',
  addTo: 'Ajouter',
  newWordFor: 'Nouveau mot : {list}',
  removeFrom: 'Retirer « {word} »',
  suggested: 'Dans vos textes :',
  addSuggested: 'Ajouter « {word} »',
  forms: 'Comment il s’écrit',
  formsHint:
    'Si les terminaisons changent, comme en ukrainien, ajoutez les autres formes. Toutes sont trouvées.',
  form: 'Forme {number}',
  formsUneven: 'Cette forme n’a pas le même nombre de mots que la première ; elle est donc ignorée.',
  language: 'Langue de cette graphie',
  languageOfStory: 'Anglais, ou la langue du dossier',
  around: 'Mots autour des noms',
  otherMeanings: 'Mots qui en font un autre nom',
} as const satisfies Translation['marking'];
