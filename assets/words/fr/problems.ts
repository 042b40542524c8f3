import type { Translation } from '../../../components/i18n/catalog.ts';

export const problems = {
  fileEmpty: 'Le fichier est vide : choisissez-en un autre.',
  notUtf8:
    'Ce n’est pas du texte en UTF-8 ; c’est peut-être de l’UTF-16 : enregistrez de nouveau le fichier avec l’encodage UTF-8.',
  otherText:
    'Ce n’est pas un dossier : le fichier commence par {found} au lieu de {brace}. Choisissez un autre fichier, ou retirez le texte qui précède.',
  otherJson:
    'C’est du JSON, mais pas un dossier : choisissez un autre fichier, ou écrivez "namelight": 1 comme premier champ.',
  newerFormat:
    'Ce fichier est au format {format}, celui d’une version plus récente de Namelight : mettez Namelight à jour, ou demandez le fichier au format 1.',
  notJson:
    'Ceci ne peut pas être lu comme du JSON : cherchez un guillemet, une virgule ou un crochet qui manque ou qui est de trop.',
  tooDeep:
    'Rien, dans un dossier, n’est imbriqué sur plus de {max} niveaux : retirez les listes et les objets intérieurs.',
  fieldTwice: '{field} figure ici une deuxième fois : n’en gardez qu’un.',
  curlyQuote:
    'C’est un guillemet typographique, comme en mettent les traitements de texte : écrivez des guillemets "droits", ici et partout.',
  wrongSign:
    'Ce n’est pas du JSON : écrivez le texte entre "guillemets doubles" ; les nombres, true et false n’en ont pas.',
  wrongNumber:
    'Ce n’est pas un nombre au format JSON. Écrivez-le comme 7200000 ou 0.5, sans espaces, sans virgules et sans 0 au début.',
  fieldExpected:
    'Le nom d’un champ est attendu ici, entre "guillemets doubles" ; il n’y a pas de virgule après le dernier champ.',
  valueExpected:
    'Une valeur est attendue ici ; il n’y a pas de virgule après le dernier élément d’une liste.',
  colonExpected: 'Un deux-points est attendu ici, entre un champ et sa valeur.',
  commaExpected: 'Il manque une virgule avant ceci : ajoutez-la.',
  objectOpen: 'Il manque {brace} : écrivez-le là où l’objet se termine.',
  listOpen: 'Il manque "]" : écrivez-le là où la liste se termine.',
  afterEnd:
    'Il y a du texte après la fin : retirez-le, ou retirez plus haut {brace} ou "]" s’il est de trop.',
  comment: 'JSON n’a pas de commentaires : retirez celui-ci.',
  commentOpen: 'Un commentaire n’est pas fermé, et JSON n’a pas de commentaires : retirez-le.',
  textOpen:
    'Ce texte n’est pas fermé sur sa ligne : il manque un guillemet double ", ou il y a un saut de ligne dans le texte. Dans un texte, un guillemet double s’écrit \\".',
  numberOpen: 'Ce nombre n’est pas complet : écrivez-le en entier, par exemple 0.5.',
  wrongCode: 'Après \\u, quatre chiffres hexadécimaux sont attendus.',
  wrongEscape:
    'Après une barre oblique inverse, JSON n’admet que " \\ / b f n r t et u ; la barre oblique inverse elle-même s’écrit \\\\.',
  controlCharacter:
    'Un texte ne doit contenir ni tabulation ni autre caractère de contrôle : mettez une espace.',

  missing: 'Il manque {field}.',
  missingKind: 'Il manque {field} : écrivez {options}.',
  misspelledKind: 'Il manque {field} : écrivez {options}. {meant} est-il une faute de frappe ?',
  noField: 'Il n’y a pas de champ {field} ici. Possible : {known}.',
  noFieldMeant: 'Il n’y a pas de champ {field} ici : vouliez-vous écrire {meant} ?',
  notPossible: '{value} n’est pas possible ici : écrivez {options}.',
  notPossibleMeant: '{value} n’est pas possible ici : vouliez-vous écrire {meant} ? Possible : {known}.',
  withoutQuotes: '{value} n’est pas possible ici : écrivez {instead}, sans guillemets.',
  tooLow: '{value} est trop petit : écrivez un nombre d’au moins {min}.',
  tooHigh: '{value} est trop grand : écrivez un nombre d’au plus {max}.',
  notWhole: '{value} n’est pas un entier : écrivez un nombre comme 1 ou 2.',
  endlessNumber: 'Ce nombre est trop grand pour être lu : écrivez-en un plus petit.',
  longText: {
    one: 'Il y a ici {count} caractère ; le maximum est de {max}. Raccourcissez ce texte.',
    many: 'Il y a ici {count} de caractères ; le maximum est de {max}. Raccourcissez ce texte.',
    other: 'Il y a ici {count} caractères ; le maximum est de {max}. Raccourcissez ce texte.',
  },
  longList: {
    one: 'Cette liste a {count} élément ; le maximum est de {max}. Retirez-en quelques-uns.',
    many: 'Cette liste a {count} d’éléments ; le maximum est de {max}. Retirez-en quelques-uns.',
    other: 'Cette liste a {count} éléments ; le maximum est de {max}. Retirez-en quelques-uns.',
  },
  emptyList: 'Cette liste est vide : écrivez au moins un élément.',
  emptyText: 'Écrivez quelque chose ici, ou omettez tout le champ s’il est facultatif.',
  unseenText:
    'Ce texte n’a aucun caractère visible : écrivez un mot, ou omettez tout le champ s’il est facultatif.',
  unseenCharacter:
    'Le caractère {code} est invisible et n’est pas admis : retirez-le. Un texte tient sur une ligne.',
  isolateOpen:
    'Un isolat directionnel (U+2066–2068) n’est pas fermé : retirez-le, ou écrivez U+2069 après son texte.',
  noDate: 'Écrivez une date sous la forme AAAA, AAAA-MM ou AAAA-MM-JJ.',
  noSuchDay: 'Ce jour n’existe pas : corrigez le mois ou le jour.',
  noSpan:
    'Écrivez le premier jour avant le dernier, tous deux avec la même précision : AAAA-MM-JJ/AAAA-MM-JJ.',
  noId: 'Écrivez un identifiant en minuscules latines, chiffres et traits d’union, une lettre en premier : {example}.',
  noSourceId: 'Écrivez un identifiant en minuscules latines, chiffres et traits d’union : {example}.',
  noLanguage: 'Écrivez une langue par son étiquette BCP 47 : "en", "de", "zh-Hans".',
  noAddress: 'Écrivez le lien complet d’une page, "https://…", sans nom d’utilisateur et sans espaces.',
  noSite: 'Écrivez un site par le nom d’hôte de ses adresses web, en minuscules : {example}.',
  notEncoded: 'Écrivez ici ce que « {command} » écrit.',
  badSignature:
    'La signature ne correspond pas : le fichier a été modifié après la signature, ou n’a jamais été signé avec cette clé. Signez-le de nouveau.',
  signatureUnchecked: 'Ce navigateur ne sait pas vérifier la signature.',
  noFlag:
    'Il n’y a pas de drapeau pour {code} : écrivez les deux lettres de la norme ISO 3166, comme "us" ou "ua".',

  wrongKind: 'Attendu : {wanted} ; trouvé : {found}.',
  foundText: 'du texte',
  foundNumber: 'un nombre',
  foundList: 'une liste',
  foundObject: 'un objet',
  wantedText: 'du texte entre "guillemets doubles"',
  wantedNumber: 'un nombre sans guillemets',
  wantedList: 'une liste entre [crochets]',
  wantedObject: 'un objet entre accolades, {braces}',

  idTwice: '{id} est aussi l’identifiant de {other} : chacun doit avoir le sien.',
  noEntity: 'Il n’y a pas de {id} dans "entities" : ajoutez-le, ou utilisez un autre identifiant.',
  noEntityMeant: 'Il n’y a pas de {id} dans "entities" : vouliez-vous écrire {meant} ?',
  noSource: 'Il n’y a pas de {id} dans "sources" : ajoutez-le, ou utilisez un autre identifiant.',
  noSourceMeant: 'Il n’y a pas de {id} dans "sources" : vouliez-vous écrire {meant} ?',
  ownRelation: '{id} est en relation avec lui-même : utilisez un autre identifiant, ou retirez ceci.',
  noNames: '{id} n’a pas de noms : écrivez-en au moins un.',
  otherKind: 'Le type de {id} est {expected}, et non {kind} : écrivez le même type aux deux endroits.',
  tooEarly:
    '{date} n’est pas postérieur au jour de l’événement : corrigez la date, ou faites-en un fait ou un événement de la chronologie.',
  notInOrder: '{date} vient après {previous} : mettez-les dans l’ordre de leurs dates.',
  undatedFact: '{label} peut changer : ajoutez à quelle date c’était vrai, "asOf": "2025-08".',
  noMatters:
    '{name} a un rôle dans le dossier : dites lequel en une phrase, dans "matters". Sinon, la fiche dit seulement de qui ou de quoi il s’agit.',
  namesStory:
    'La description de {name} mentionne le dossier. N’y dites que ce qui est vrai quelle que soit l’année, et dans "matters" son rôle dans le dossier.',

  nameTwice:
    '{name} est aussi un nom de {other} : mettez dans "context", pour chacun, des mots qui les distinguent, sinon les lecteurs verront les deux.',
  nameShared:
    '{name} est aussi un nom de {other} : donnez-lui "needs": "context", et mettez dans "context" des mots qui les distinguent.',
  lowercaseName:
    '{name} commence par une minuscule, mais Namelight ne trouve les noms qu’à leur majuscule : faites-le commencer par son premier mot à majuscule.',
  noLetter:
    '{name} ne commence pas par une lettre, mais seuls les noms qui commencent par une lettre sont trouvés : faites-le commencer par son premier mot qui en a une.',
  unsupported:
    '{name} a "needs", mais il n’y a ici ni nom complet, ni "titles", ni "context" qui puissent l’appuyer : ajoutez l’un d’eux.',
  oneLetter:
    '{name} n’est qu’une lettre : elle n’est marquée que près d’un mot de "titles" ou de "context". Omettez-la, ou donnez-lui "needs": "context".',
  everydayWord:
    '{name} est un mot de tous les jours (langue : {language}) : il n’est marqué que près d’un mot de "titles" ou de "context", ou en milieu de phrase dans les pages qui ont un nom complet. Omettez-le, ou donnez-lui "needs": "context".',
  commonWord:
    '{name} est un mot courant (langue : {language}) : il serait marqué dans des pages où il veut dire autre chose. Donnez-lui "needs": "context", et mettez dans "context" des mots qui se trouvent à proximité.',
  knownPlace:
    '{name} est un lieu connu : il serait marqué dans des pages sans rapport avec le dossier. Donnez-lui "needs": "context", et mettez dans "context" des mots qui se trouvent à proximité, ou laissez-le tel quel avec "reviewed": true.',
  formsOfName: {
    one: 'Ce nom a {count} forme ; le maximum est de {max}. Omettez les terminaisons rares.',
    many: 'Ce nom a {count} de formes ; le maximum est de {max}. Omettez les terminaisons rares.',
    other: 'Ce nom a {count} formes ; le maximum est de {max}. Omettez les terminaisons rares.',
  },
  formsOfEntity: {
    one: 'Ces noms ont {count} forme ; le maximum est de {max} pour une personne, un lieu ou une organisation. Omettez les noms ou les terminaisons rares.',
    many: 'Ces noms ont {count} de formes ; le maximum est de {max} pour une personne, un lieu ou une organisation. Omettez les noms ou les terminaisons rares.',
    other:
      'Ces noms ont {count} formes ; le maximum est de {max} pour une personne, un lieu ou une organisation. Omettez les noms ou les terminaisons rares.',
  },
  wordsOfEntity: {
    one: '"titles", "context", "against" et les mots voisins de ces noms ont {count} mot ou forme ; le maximum est de {max}. Gardez les plus utiles.',
    many: '"titles", "context", "against" et les mots voisins de ces noms ont {count} de mots et de formes ; le maximum est de {max}. Gardez les plus utiles.',
    other:
      '"titles", "context", "against" et les mots voisins de ces noms ont {count} mots et formes ; le maximum est de {max}. Gardez les plus utiles.',
  },
  formsOfStory: {
    one: 'Les noms de ce dossier ont {count} forme ; le maximum est de {max}. Divisez-le en plusieurs dossiers.',
    many: 'Les noms de ce dossier ont {count} de formes ; le maximum est de {max}. Divisez-le en plusieurs dossiers.',
    other:
      'Les noms de ce dossier ont {count} formes ; le maximum est de {max}. Divisez-le en plusieurs dossiers.',
  },
  namedAlike:
    'Plus de {max} personnes, lieux ou organisations de ce dossier s’appellent {name} : personne ne pourrait dire de qui ou de quoi il s’agit. Retirez ce nom aux moins connus, et donnez-leur des noms plus longs.',

  translationOfOwn:
    'Il n’y a rien à traduire en {language} : c’est la langue du dossier lui-même. Retirez ceci.',
  translationLength:
    'Cette liste est de longueur {actual}, mais l’original est de longueur {expected} : donnez-lui la même longueur.',
  translationLacks: '{field} n’est pas traduit : traduisez-le, sinon les lecteurs verront l’original.',
  translationExtra: '{field} ne traduit rien, car le dossier n’a pas de texte correspondant : retirez-le.',
  translationNumbers:
    'Les nombres diffèrent : {original} dans l’original, {translated} ici. Corrigez celui qui est faux.',

  drawingNotXml:
    'Le dessin n’est pas du XML bien formé. Enregistrez-le de nouveau en SVG, ou corrigez ceci : {reason}',
  drawingEmpty: 'Le dessin est vide : collez un SVG, ou omettez l’image.',
  drawingOther: 'Un dessin commence par <svg>, et non par {found} : collez un SVG entier.',
  drawingUnsized: 'Le dessin n’indique pas sa taille : donnez à <svg> viewBox="0 0 32 32".',
  drawingShapeless:
    'Le dessin n’a pas de formes : dessinez-le avec des tracés, des rectangles, des cercles et des formes semblables.',
  drawingDeep: 'Le dessin imbrique ses groupes sur plus de {max} niveaux : dissociez-les.',
  drawingLarge: 'Le dessin a plus de {max} formes : simplifiez-le.',
  drawingCut:
    'Seules les formes et les couleurs sont dessinées ; ceci est omis : {parts}. Dessinez-le avec des formes, ou retirez-le.',

  tableOtherFile:
    'Ce n’est pas un tableau : choisissez un fichier .xlsx, .csv ou .tsv, ou collez un tableau.',
  tableWebPage:
    'C’est une page web, pas un tableau. Enregistrez-la au format .xlsx ou .csv avec votre tableur.',
  tableFileLarge:
    'Ce fichier est trop volumineux. N’enregistrez que la feuille dont vous avez besoin, sans images, ou divisez-le en plusieurs fichiers.',
  tableLong:
    'Ce tableau a plus de {max} lignes. Divisez-le, ou faites-en un fichier de dossier en ligne de commande, qui accepte {more} lignes : npm run facts -- from-table',
  tableWide: {
    one: 'Ce tableau a {count} colonne ; le maximum est de {max}.',
    many: 'Ce tableau a {count} de colonnes ; le maximum est de {max}.',
    other: 'Ce tableau a {count} colonnes ; le maximum est de {max}.',
  },
  tableCellLong: {
    one: 'La cellule {cell} a {count} caractère ; le maximum est de {max}.',
    many: 'La cellule {cell} a {count} de caractères ; le maximum est de {max}.',
    other: 'La cellule {cell} a {count} caractères ; le maximum est de {max}.',
  },
  quoteOpen: '{cell} : le guillemet au début de cette cellule n’est pas fermé.',
  workbookOld:
    'C’est un classeur d’un ancien format (.xls). Ouvrez-le dans votre tableur et enregistrez-le au format .xlsx ou .csv.',
  workbookOpenDocument:
    'C’est un classeur d’un autre format (.ods). Ouvrez-le dans votre tableur et enregistrez-le au format .xlsx ou .csv.',
  workbookBinary:
    'C’est un classeur d’un autre format (.xlsb). Ouvrez-le dans votre tableur et enregistrez-le au format .xlsx ou .csv.',
  workbookLocked:
    'Ce classeur est protégé par un mot de passe. Enregistrez-le sans mot de passe, ou enregistrez sa feuille au format .csv.',
  workbookBroken:
    'Ce classeur est endommagé. Ouvrez-le dans votre tableur et enregistrez-le de nouveau, ou enregistrez sa feuille au format .csv.',
  workbookLarge:
    'Une fois décompressé, ce classeur est trop volumineux. N’enregistrez que la feuille dont vous avez besoin, ou enregistrez-la au format .csv.',

  cellNameEmpty: 'Cette cellule est vide : de qui ou de quoi s’agit-il ?',
  cellDescriptionEmpty: 'Cette cellule est vide : dites en une phrase de qui ou de quoi il s’agit.',
  cellKindEmpty:
    'Cette cellule est vide : écrivez personne, lieu, organisation ou événement, ou plus précisément ville, pays, État américain, entreprise…',
  cellKindUnknown:
    '{kind} n’est pas un type connu : écrivez personne, lieu, organisation ou événement, ou plus précisément ville, pays, État américain, entreprise…',
  cellDateEmpty: 'Cette cellule est vide : quel jour cela s’est-il passé ?',
  cellNoDate:
    '{date} ne peut pas être lu comme une date : écrivez 11 octobre 1986, octobre 1986 ou 1986-10-11.',
  dateTwofold: '{date} peut désigner le {first} ou le {second} : choisissez, ou écrivez le mois en lettres.',
  dateYearShort:
    '{date} n’est pas lu comme une date sans une année à quatre chiffres : écrivez par exemple 11 octobre 1986.',
  roleWithoutDay:
    'Indiquez d’abord la « Date de l’événement » : une fonction est ce que quelqu’un était ce jour-là.',
  cellMerged:
    'Cette cellule est vide parce qu’elle est fusionnée avec une autre. Écrivez la valeur ici aussi.',
  cellError: '{error} est une erreur de votre tableur : écrivez ce qui doit se trouver ici.',
  cellWithoutHeader:
    'Il n’y a pas d’en-tête au-dessus de ceci. Si cela fait partie de la cellule précédente, mettez entre "guillemets" les cellules qui contiennent des virgules.',
  cellWithoutAddress: 'Il n’y a pas de lien ici : écrivez le lien de la page, https://…',
  titleWithoutAddress:
    'Cette cellule est vide, alors que la source a un titre : écrivez le lien de la page, https://…',
  cellSourceEmpty: 'Cette cellule est vide : où peut-on lire {text} ?',
  cellSourceMissing: 'Il n’y a pas de source {number} : où peut-on lire {text} ?',
  cellNoCoordinates:
    '{text} ne peut pas être lu comme un point sur la carte : copiez-le depuis une carte, par exemple 64.1466, -21.9426.',
  cellNoCountry:
    '{country} n’est pas un pays avec un drapeau : écrivez son nom ou ses deux lettres, comme IS.',
  factWithoutLabel:
    '{text} n’a pas d’intitulé : écrivez « Naissance : 1801 », avec une espace après le deux-points.',
  mattersAlone:
    'Cette cellule est vide, mais « Pourquoi c’est important » ne s’affiche que sous ce qui se passe : écrivez ici aussi une phrase.',
  momentEmpty: 'Cette cellule est vide : que s’est-il passé ?',
  momentWithoutSource: 'Cette cellule est vide : où peut-on le lire ?',
  relatedUnknown:
    'Il n’y a pas de {name} dans ce tableau ni dans ce dossier : écrivez le nom tel qu’il y figure.',
  relatedToItself: '{name} désigne cette ligne elle-même.',
  rowWaits: 'En attente de la ligne {row}, {name}, qui n’est pas prête.',

  more: 'Il y a d’autres problèmes ; seuls les {max} premiers sont indiqués : corrigez d’abord ceux-ci.',
  unknown:
    'Il y a ici une erreur que cette version de Namelight ne sait pas décrire : mettez Namelight à jour.',
} satisfies Translation['problems'];
