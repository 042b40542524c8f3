import type { Translation } from '../../../components/i18n/catalog.ts';

/** Of the names of a story that is being written: whether they are marked in a sample text, and when. */
export const marking = {
  // The sample text.
  sample: 'Ausprobieren',
  sampleText: 'Beispieltext',
  sampleHint:
    'Schreibe einen Text oder füge einen ein. Namen werden so markiert wie auf einer Seite, die nur aus diesem Text besteht.',
  sampleFromStory: 'Sätze aus dem Dossier verwenden',
  sampleFull: 'Ein Beispieltext hat höchstens {max} Zeichen. Was darüber hinausging, wurde weggelassen.',
  sampleNone: 'Im Text steht kein Name dieses Dossiers.',
  sampleMarked: {
    one: '{count} Name ist markiert.',
    other: '{count} Namen sind markiert.',
  },
  sampleNotMarked: {
    one: '{count} Name ist es nicht.',
    other: '{count} Namen sind es nicht.',
  },
  marked: 'Markiert',
  notMarked: 'Nicht markiert',
  moreFound: { one: 'Und {count} weiterer.', other: 'Und {count} weitere.' },
  times: { one: '{count}-mal', other: '{count}-mal' },
  mayMeanToo: 'Ebenso gut kann {others} gemeint sein: Die Karte zeigt alle Möglichkeiten.',
  edit: '{full} bearbeiten',

  // Why a name is marked in the sample text.
  whyFullName: 'Mit „{name}“ ist überall {full} gemeint.',
  whyKnownName: '„{name}“ wird markiert, wo nichts auf jemand anderen oder etwas anderes hinweist.',
  whyTitle: 'Daneben steht ein Titel von {full}.',
  whyWordsNear: 'In der Nähe stehen Wörter, die zu {full} gehören.',
  whyOthersNear: 'In der Nähe steht ein anderer Name aus dem Dossier.',
  whyCapital: 'Der Name steht großgeschrieben mitten im Satz.',
  whyFullNameOnPage: 'Der Text nennt {full} mit vollem Namen.',

  // Why it is not.
  whyNeedsWords:
    '„{name}“ hat auch andere Bedeutungen: Markiert wird der Name nur, wenn ein passendes Wort in der Nähe steht.',
  whyNeedsWordsSuch:
    '„{name}“ hat auch andere Bedeutungen: Markiert wird der Name nur, wenn ein passendes Wort in der Nähe steht ({words}).',
  whyNeedsFullName:
    '„{name}“ heißen viele: Markiert wird der Name nur, wenn der Text {full} mit vollem Namen nennt.',
  whyOtherWordsNear: 'In der Nähe stehen Wörter, die zu jemand anderem oder etwas anderem gehören.',
  whyNeighbor: 'Zusammen mit dem Wort daneben ist es ein anderer Name.',
  whyLacksWord: 'Markiert wird der Name nur direkt nach bestimmten Wörtern.',
  whyOtherPerson: 'Mit dem Wort daneben ist es der Name von jemand anderem.',
  whyOtherPersonOnPage: 'Der Text nennt jemand anderen, der „{name}“ heißt.',
  whyLongerName:
    'Der Name ist Teil eines längeren: eines Unternehmens, eines Gebäudes, eines Werks oder eines anderen Ortes.',
  whyOtherThing: 'Aus dem Text geht hervor, dass „{name}“ hier etwas anderes ist.',
  whyOtherPlace: 'Gemeint ist ein anderer Ort dieses Namens.',
  whyTeam: 'Gemeint ist eine Mannschaft oder ein Unternehmen dieses Namens.',
  whyLetters: 'Die Buchstaben stehen hier für etwas anderes.',
  whyAddress: 'Der Name ist Teil einer Webadresse, eines Dateinamens oder eines Hashtags.',
  whyOtherLanguage: '„{name}“ ist ein Name in einer anderen Sprache als der dieses Textes.',
  whyOverlapped: 'An derselben Stelle steht ein längerer Name.',

  // What helps.
  nearWords: 'Nur nahe bei passenden Wörtern markieren',
  nearTheseWords: 'Nur nahe bei {words} markieren',
  withFullName: 'Nur markieren, wenn der Text {full} mit vollem Namen nennt',
  notBefore: 'Vor „{word}“ nie markieren',
  leaveOut: '„{name}“ entfernen',
  beginWith: 'Stattdessen „{word}“ schreiben',
  always: 'Immer markieren',
  keep: 'So lassen',
  addWord: 'Auch nahe bei „{word}“ markieren',
  removeWord: 'Auch nahe bei „{word}“ markieren (das Wort spricht dann nicht mehr dagegen)',
  removeNeighbor: 'Auch neben „{word}“ markieren',

  // What may be wrong with a spelling.
  oneLetter: 'Ein einzelner Buchstabe kann vieles bedeuten: Markiert wird er nur nahe bei passenden Wörtern.',
  everydayWord:
    '„{name}“ ist ein Alltagswort: Markiert wird es nur nahe bei passenden Wörtern. Noch gibt es keine.',
  everydayWordNear: '„{name}“ ist ein Alltagswort: Markiert wird es nur nahe bei {words}.',
  commonWord: '„{name}“ ist auch ein gewöhnliches Wort.',
  knownPlace:
    '„{name}“ ist ein bekannter Ort: Auch Texte, die mit diesem Dossier nichts zu tun haben, nennen ihn.',
  everydayText: {
    one: 'In {count} von {all} Alltagssätzen würde der Name fälschlich markiert, in diesem:',
    other: 'In {count} von {all} Alltagssätzen würde der Name fälschlich markiert, zum Beispiel:',
  },
  sharedWithStory: '„{name}“ ist auch ein Name von {other}, im Dossier, das in Namelight enthalten ist.',
  sharedWithAddedStory: '„{name}“ ist auch ein Name von {other}, in „{title}“.',
  sharedInDraft: '„{name}“ ist auch ein Name von {other}, in diesem Dossier.',
  neverLowercase:
    '„{name}“ wird nie gefunden: Namen werden nur dort gefunden, wo ein Wort mit einem Großbuchstaben beginnt.',
  neverNoLetter:
    '„{name}“ wird nie gefunden: Namen werden nur dort gefunden, wo ein Wort mit einem Buchstaben beginnt.',
  neverNothingNear:
    '„{name}“ wird nie gefunden: Es gibt keinen vollen Namen, keinen Titel und kein passendes Wort, an dem der Name zu erkennen wäre.',

  // Of all spellings that something may be wrong with, by kind.
  doubtful: {
    one: '{count} Schreibweise könnte auch anderes markieren',
    other: '{count} Schreibweisen könnten auch anderes markieren',
  },
  groupWord: 'Auch gewöhnliche Wörter',
  groupPlace: 'Bekannte Orte',
  groupText: 'In Alltagssätzen fälschlich markiert',
  groupShared: 'Auch Namen von anderen',
  groupNever: 'Nie gefunden',
  settleNear: 'Alle nur nahe bei passenden Wörtern markieren',
  settleNever: 'Alle berichtigen',
  settleKeep: 'Alle so lassen',
  reviewed: 'Du hast diese Schreibweise so gelassen: Davor wird nicht mehr gewarnt.',
  warnAgain: 'Wieder warnen',

  // When a spelling is marked.
  spellings: 'Schreibweisen',
  spellingsHint: 'Alle Schreibweisen von {full}, die in Texten vorkommen, ohne Titel.',
  spelling: 'Schreibweise',
  newSpelling: 'Weitere Schreibweise',
  removeSpelling: '„{name}“ entfernen',
  alwaysMarked: '„{name}“ wird überall markiert.',
  whenFull:
    '„{name}“ wird markiert, wenn der Text {full} mit vollem Namen nennt oder wenn ein Titel oder ein passendes Wort in der Nähe steht.',
  whenNear: '„{name}“ wird nur nahe bei {words} markiert.',
  whenNearNothing: '„{name}“ wird nur nahe bei passenden Wörtern markiert. Noch gibt es keine.',
  when: 'Wann wird „{name}“ markiert?',
  ruleAlways: 'Überall',
  ruleFull: 'Wenn der Text {full} mit vollem Namen nennt',
  ruleNear: 'Nur nahe bei passenden Wörtern',
  exampleMarked: 'markiert',
  exampleNotMarked: 'nicht markiert',
  wordsNear: 'Wörter, die zu {full} gehören',
  wordsNearHint: 'Steht eines davon nahe bei einem kurzen Namen, ist {full} gemeint.',
  titles: 'Titel von {full}',
  titlesHint: 'Direkt vor einem kurzen Namen: „Minister Winter“.',
  wordsAgainst: 'Wörter, die zu jemand anderem oder etwas anderem gehören',
  wordsAgainstHint: 'Steht eines davon nahe bei einem kurzen Namen, ist {full} nicht gemeint.',
  notBeforeWords: 'Nicht markiert vor',
  notBeforeHint: 'Wörter direkt nach „{name}“, die einen anderen Namen daraus machen: „Winter GmbH“.',
  notAfterWords: 'Nicht markiert nach',
  notAfterHint: 'Wörter direkt vor „{name}“, die einen anderen Namen daraus machen: „Peter Winter“.',
  onlyAfterWords: 'Nur markiert nach',
  onlyAfterHint: 'Eines davon muss direkt vor „{name}“ stehen: „Großfürst Michael“.',
  addTo: 'Hinzufügen',
  newWordFor: 'Neu: {list}',
  removeFrom: '„{word}“ entfernen',
  suggested: 'Aus deinen Texten:',
  addSuggested: '„{word}“ hinzufügen',
  forms: 'Wie der Name geschrieben wird',
  formsHint:
    'Wo sich Endungen ändern, wie im Ukrainischen, füge die anderen Formen hinzu. Alle werden gefunden.',
  form: 'Form {number}',
  formsUneven: 'Diese Form hat nicht so viele Wörter wie die erste und wird deshalb nicht verwendet.',
  language: 'Sprache',
  languageOfStory: 'Englisch oder die Sprache des Dossiers',
  around: 'Wörter rund um die Namen',
  otherMeanings: 'Wörter, die einen anderen Namen daraus machen',
} satisfies Translation['marking'];
