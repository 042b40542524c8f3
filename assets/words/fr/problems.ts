import type { Translation } from '../../../components/i18n/catalog.ts';

export const problems = {
  fileEmpty: 'Le fichier est vide. Choisissez-en un autre.',
  notUtf8:
    'Ce n’est pas du texte en UTF-8 ; c’est peut-être de l’UTF-16 : enregistrez de nouveau le fichier avec l’encodage UTF-8.',
  otherText:
    'Ce n’est pas un recueil de faits : le fichier commence par {found} au lieu de {brace}. Choisissez un autre fichier, ou supprimez ce qui précède.',
  otherJson:
    'C’est du JSON, mais pas un recueil de faits : un recueil de faits commence par "namelight": 1. Choisissez un autre fichier, ou écrivez "namelight": 1 comme premier champ.',
  notJson:
    'Ceci ne peut pas être lu comme du JSON. Cherchez un guillemet, une virgule ou un crochet manquant ou en trop.',
  tooDeep:
    'Rien, dans un recueil de faits, n’est imbriqué sur plus de {most} niveaux. Supprimez les listes et objets intérieurs.',
  fieldTwice: '{field} figure ici une deuxième fois : gardez l’un des deux.',
  curlyQuote:
    'C’est un guillemet typographique, comme en mettent les traitements de texte : écrivez des guillemets "droits", ici et partout.',
  wrongSign:
    'Ce n’est pas du JSON : écrivez le texte entre "guillemets doubles" ; les nombres, true et false n’en ont pas.',
  wrongNumber:
    'Ce n’est pas un nombre tel que JSON l’écrit : 7200000 ou 0.5, sans espaces, sans virgules et sans 0 au début.',
  fieldExpected:
    'Le nom d’un champ est attendu ici, entre "guillemets doubles" ; il n’y a pas de virgule après le dernier champ.',
  valueExpected:
    'Une valeur est attendue ici ; il n’y a pas de virgule après le dernier élément d’une liste.',
  colonExpected: 'Un deux-points est attendu ici, entre un champ et sa valeur.',
  commaExpected: 'Il manque une virgule avant ceci. Ajoutez-la à cet endroit.',
  objectOpen: 'Il manque {brace} : un objet n’est pas fermé. Ajoutez-la là où l’objet se termine.',
  listOpen: 'Il manque "]" : une liste n’est pas fermée. Ajoutez-le là où la liste se termine.',
  afterEnd:
    'Il y a du texte après la fin : il y a peut-être {brace} ou "]" de trop plus haut. Supprimez ce qui est en trop.',
  comment: 'JSON n’a pas de commentaires : retirez celui-ci.',
  commentOpen: 'Un commentaire n’est pas fermé, et JSON n’a pas de commentaires : retirez-le.',
  textOpen:
    'Ce texte n’est pas fermé sur sa ligne : il manque un guillemet double ", ou il y a un saut de ligne dans le texte. Dans un texte, écrivez un guillemet double \\".',
  numberOpen: 'Ce nombre n’est pas complet. Écrivez-le en entier, par exemple 0.5.',
  wrongCode: 'Après \\u, quatre chiffres hexadécimaux sont attendus.',
  wrongEscape:
    'Après une barre oblique inverse, JSON ne connaît que " \\ / b f n r t et u ; la barre oblique inverse elle-même s’écrit \\\\.',
  controlCharacter:
    'Un texte ne doit contenir ni tabulation ni autre caractère de contrôle : mettez une espace.',

  missing: '{field} manque.',
  missingKind: '{field} manque : écrivez {options}.',
  misspelledKind: '{field} manque : écrivez {options}. Est-ce ce que vous entendiez par {meant} ?',
  noField: 'Il n’y a pas de champ {field} ici ; les champs possibles sont {known}.',
  noFieldMeant: 'Il n’y a pas de champ {field} ici : vouliez-vous écrire {meant} ?',
  notPossible: '{value} n’est pas possible ici : écrivez {options}.',
  notPossibleMeant:
    '{value} n’est pas possible ici : vouliez-vous écrire {meant} ? Les valeurs possibles sont {known}.',
  withoutQuotes: '{value} n’est pas possible ici : écrivez {instead}, sans guillemets.',
  tooLow: '{value} est hors limites : écrivez un nombre d’au moins {least}.',
  tooHigh: '{value} est hors limites : écrivez un nombre d’au plus {most}.',
  notWhole: '{value} n’est pas un entier : écrivez un nombre comme 1 ou 2.',
  endlessNumber: 'Ce nombre est trop grand pour être lu. Écrivez-en un plus petit.',
  longText: {
    one: 'Il y a ici {count} caractère ; le maximum est de {most}. Raccourcissez-le.',
    many: 'Il y a ici {count} de caractères ; le maximum est de {most}. Raccourcissez-le.',
    other: 'Il y a ici {count} caractères ; le maximum est de {most}. Raccourcissez-le.',
  },
  longList: {
    one: 'Cette liste a {count} élément ; le maximum est de {most}. Retirez-en quelques-uns.',
    many: 'Cette liste a {count} d’éléments ; le maximum est de {most}. Retirez-en quelques-uns.',
    other: 'Cette liste a {count} éléments ; le maximum est de {most}. Retirez-en quelques-uns.',
  },
  emptyList: 'Cette liste est vide : écrivez au moins un élément.',
  emptyText: 'Écrivez quelque chose ici, ou omettez tout le champ s’il est facultatif.',
  unseenText:
    'Ce texte n’a aucun caractère visible. Écrivez un mot, ou omettez tout le champ s’il est facultatif.',
  unseenCharacter:
    'Le caractère {code} est invisible et n’est pas admis ; un texte tient sur une ligne. Supprimez-le.',
  isolateOpen:
    'Un isolat directionnel (U+2066–2068) n’est pas fermé par U+2069. Supprimez-le, ou écrivez U+2069 après son texte.',
  noDate: 'Écrivez une date sous la forme AAAA, AAAA-MM ou AAAA-MM-JJ.',
  noSuchDay: 'Ce jour n’existe pas. Corrigez le mois ou le jour.',
  noId: 'Écrivez un identifiant en minuscules latines, chiffres et traits d’union, une lettre en premier : {example}.',
  noSourceId: 'Écrivez un identifiant en minuscules latines, chiffres et traits d’union : {example}.',
  noLanguage: 'Écrivez une langue par son étiquette BCP 47 : "en", "de", "zh-Hans".',
  noAddress: 'Écrivez l’adresse complète d’une page, "https://…", sans nom d’utilisateur et sans espaces.',
  noFlag:
    'Il n’y a pas de drapeau pour {code} : écrivez les deux lettres de la norme ISO 3166, comme "us" ou "ua".',

  wrongKind: 'Trouvé ici : {found} ; attendu : {wanted}.',
  foundText: 'du texte',
  foundNumber: 'un nombre',
  foundList: 'une liste',
  foundObject: 'un objet',
  wantedText: 'du texte entre "guillemets doubles"',
  wantedNumber: 'un nombre sans guillemets',
  wantedList: 'une liste entre [crochets]',
  wantedObject: 'un objet entre accolades, {braces}',

  idTwice: '{id} est aussi l’identifiant de {other} : chacun doit avoir le sien.',
  noEntity: 'Il n’y a pas de {id} dans "entities". Ajoutez-la, ou renvoyez à une autre.',
  noEntityMeant: 'Il n’y a pas de {id} dans "entities" : vouliez-vous écrire {meant} ?',
  noSource: 'Il n’y a pas de {id} dans "sources". Ajoutez-la, ou renvoyez à une autre.',
  noSourceMeant: 'Il n’y a pas de {id} dans "sources" : vouliez-vous écrire {meant} ?',
  ownRelation: '{id} est en relation avec lui-même. Renvoyez à une autre entité, ou supprimez ceci.',
  noNames: '{id} n’a pas de noms. Écrivez-en au moins un.',
  otherKind: '{id} est {expected}, et non {kind}. Écrivez le même type aux deux endroits.',
  tooEarly:
    '{date} n’est pas postérieur à la date du sujet. Corrigez la date, ou racontez ceci comme un fait ou un moment.',
  notInOrder: '{date} vient après {previous}. Mettez-les dans l’ordre des dates.',
  undatedFact: '{label} peut changer : dites de quand cela date, "asOf": "2025-08".',

  nameTwice:
    '{name} est aussi un nom de {other}. Donnez aux deux, dans "context", des mots qui les distinguent, sinon les lecteurs verront les deux.',
  nameShared:
    '{name} est aussi un nom de {other} : donnez-lui "needs": "context", et mettez dans "context" des mots qui les distinguent.',
  lowercaseName:
    '{name} commence par une minuscule, mais Namelight ne trouve les noms qu’à leur majuscule : faites-le commencer par son premier mot à majuscule.',
  noLetter:
    '{name} ne commence pas par une lettre, mais seuls les noms qui commencent par une lettre sont trouvés. Faites-le commencer par son premier mot qui débute par une lettre.',
  unsupported:
    '{name} a "needs", mais cette entrée n’a ni nom complet, ni "titles", ni "context" qui puissent l’appuyer. Ajoutez-en un.',
  oneLetter:
    '{name} n’est qu’une lettre : elle n’est marquée que près d’un mot de "titles" ou de "context". Omettez-la, ou donnez-lui "needs": "context".',
  everydayWord:
    '{name} est un mot de tous les jours (langue : {language}) : il n’est marqué que près d’un mot de "titles" ou de "context", ou en milieu de phrase dans les pages qui ont un nom complet. Omettez-le, ou donnez-lui "needs": "context".',
  commonWord:
    '{name} est un mot courant (langue : {language}) : il serait marqué dans des pages où il veut dire autre chose. Donnez-lui "needs": "context", et mettez dans "context" des mots qui se trouvent à proximité.',
  formsOfName: {
    one: 'Ce nom a {count} forme ; le maximum est de {most}. Omettez les terminaisons rares.',
    many: 'Ce nom a {count} de formes ; le maximum est de {most}. Omettez les terminaisons rares.',
    other: 'Ce nom a {count} formes ; le maximum est de {most}. Omettez les terminaisons rares.',
  },
  formsOfEntity: {
    one: 'Ces noms ont {count} forme ; le maximum est de {most} pour une entrée. Omettez les noms ou les terminaisons rares.',
    many: 'Ces noms ont {count} de formes ; le maximum est de {most} pour une entrée. Omettez les noms ou les terminaisons rares.',
    other:
      'Ces noms ont {count} formes ; le maximum est de {most} pour une entrée. Omettez les noms ou les terminaisons rares.',
  },
  wordsOfEntity: {
    one: '"titles", "context", "against" et les mots voisins des noms de cette entrée ont {count} mot ou forme ; le maximum est de {most}. Gardez les plus utiles.',
    many: '"titles", "context", "against" et les mots voisins des noms de cette entrée ont {count} de mots et de formes ; le maximum est de {most}. Gardez les plus utiles.',
    other:
      '"titles", "context", "against" et les mots voisins des noms de cette entrée ont {count} mots et formes ; le maximum est de {most}. Gardez les plus utiles.',
  },
  formsOfSet: {
    one: 'Les noms de ce recueil ont {count} forme ; le maximum est de {most}. Divisez-le en plusieurs recueils de faits.',
    many: 'Les noms de ce recueil ont {count} de formes ; le maximum est de {most}. Divisez-le en plusieurs recueils de faits.',
    other:
      'Les noms de ce recueil ont {count} formes ; le maximum est de {most}. Divisez-le en plusieurs recueils de faits.',
  },
  namedAlike:
    'Plus de {most} entrées de ce recueil s’appellent {name} : personne ne pourrait dire laquelle est visée. Retirez ce nom aux moins connues, et donnez-leur des noms plus longs.',

  translationOfOwn:
    'Il n’y a rien à traduire en {language} : c’est la langue du recueil lui-même. Supprimez ceci.',
  translationLength:
    'Cette liste est de longueur {actual}, mais celle qu’elle traduit est de longueur {expected}. Donnez-lui la même longueur.',
  translationLacks: '{field} n’est pas traduit. Traduisez-le, sinon les lecteurs verront l’original.',
  translationExtra: '{field} ne traduit rien : le recueil n’a pas de texte correspondant. Supprimez-le.',
  translationNumbers:
    'Les nombres diffèrent : {original} dans l’original, {translated} ici. Corrigez celui qui est faux.',

  drawingNotXml: 'Le dessin n’est pas du XML bien formé : {reason} (Enregistrez-le de nouveau en SVG.)',
  drawingEmpty: 'Le dessin est vide. Collez un SVG, ou omettez l’image.',
  drawingOther: 'Un dessin commence par <svg>, et non par {found}. Collez un SVG entier.',
  drawingUnsized: 'Le dessin n’indique pas sa taille : donnez à <svg> viewBox="0 0 32 32".',
  drawingShapeless:
    'Le dessin n’a pas de formes : seuls les tracés, rectangles, cercles et formes semblables sont dessinés.',
  drawingDeep: 'Le dessin imbrique ses groupes sur plus de {most} niveaux. Dégroupez-en quelques-uns.',
  drawingLarge: 'Le dessin a plus de {most} formes. Simplifiez-le.',
  drawingCut:
    'Omis, car seules les formes et les couleurs sont dessinées : {parts}. Dessinez cela avec des formes, ou supprimez-le.',

  more: 'Il y a d’autres problèmes ; seuls les {most} premiers sont indiqués. Résolvez d’abord ceux-ci.',
  unknown:
    'Il y a ici une erreur que cette version de Namelight ne sait pas décrire. Mettez Namelight à jour.',
} satisfies Translation['problems'];
