import type { Translation } from '../../../components/i18n/catalog.ts';

export const problems = {
  fileEmpty: 'Die Datei ist leer: Wähle eine andere aus.',
  notUtf8:
    'Das ist kein Text in UTF-8, vielleicht einer in UTF-16: Speichere die Datei noch einmal in der Kodierung UTF-8.',
  otherText:
    'Das ist kein Dossier: Die Datei beginnt mit {found} statt mit {brace}. Wähle eine andere Datei aus oder entferne den Text davor.',
  otherJson:
    'Das ist JSON, aber kein Dossier: Wähle eine andere Datei aus oder schreibe "namelight": 1 als erstes Feld.',
  newerFormat:
    'Diese Datei hat das Format {format} einer neueren Version von Namelight: Aktualisiere Namelight oder lass dir die Datei im Format 1 geben.',
  notJson:
    'Das lässt sich nicht als JSON lesen: Sieh nach, ob ein Anführungszeichen, ein Komma oder eine Klammer fehlt oder zu viel ist.',
  tooDeep:
    'In einem Dossier ist nichts tiefer als {max} Ebenen verschachtelt: Entferne die inneren Listen und Objekte.',
  fieldTwice: '{field} steht hier zum zweiten Mal: Behalte nur eines davon.',
  curlyQuote:
    'Das ist ein typografisches Anführungszeichen, wie Textprogramme es setzen: Schreibe "gerade" Anführungszeichen, hier und überall.',
  wrongSign:
    'Das ist kein JSON: Schreibe Text in "doppelten Anführungszeichen"; Zahlen, true und false haben keine.',
  wrongNumber:
    'Das ist keine Zahl, wie JSON sie kennt. Schreibe sie wie 7200000 oder 0.5, ohne Leerzeichen, Komma und führende 0.',
  fieldExpected:
    'Hier wird der Name eines Feldes erwartet, in "doppelten Anführungszeichen"; nach dem letzten Feld steht kein Komma.',
  valueExpected: 'Hier wird ein Wert erwartet; nach dem letzten Eintrag einer Liste steht kein Komma.',
  colonExpected: 'Hier wird ein Doppelpunkt erwartet, zwischen einem Feld und seinem Wert.',
  commaExpected: 'Davor fehlt ein Komma: Füge es ein.',
  objectOpen: 'Ein {brace} fehlt: Schreibe es dorthin, wo das Objekt endet.',
  listOpen: 'Ein "]" fehlt: Schreibe es dorthin, wo die Liste endet.',
  afterEnd:
    'Nach dem Ende steht noch Text: Entferne ihn oder weiter oben ein {brace} oder "]", das zu viel ist.',
  comment: 'JSON kennt keine Kommentare: Entferne diesen.',
  commentOpen: 'Ein Kommentar ist nicht geschlossen, und JSON kennt keine Kommentare: Entferne ihn.',
  textOpen:
    'Dieser Text ist in seiner Zeile nicht geschlossen: Ein doppeltes Anführungszeichen " fehlt, oder im Text steht ein Zeilenumbruch. In einem Text schreibe ein doppeltes Anführungszeichen als \\".',
  numberOpen: 'Diese Zahl ist nicht vollständig: Ergänze sie, zum Beispiel zu 0.5.',
  wrongCode: 'Nach \\u werden vier hexadezimale Ziffern erwartet.',
  wrongEscape:
    'Nach einem Backslash erlaubt JSON nur " \\ / b f n r t und u; einen Backslash selbst schreibe als \\\\.',
  controlCharacter:
    'Ein Text darf keinen Tabulator und keine anderen Steuerzeichen enthalten: Schreibe ein Leerzeichen.',

  missing: '{field} fehlt.',
  missingKind: '{field} fehlt: Schreibe {options}.',
  misspelledKind: '{field} fehlt: Schreibe {options}. Ist {meant} ein Tippfehler dafür?',
  noField: 'Ein Feld {field} gibt es hier nicht. Möglich: {known}.',
  noFieldMeant: 'Ein Feld {field} gibt es hier nicht: Meinst du {meant}?',
  notPossible: '{value} ist hier nicht möglich: Schreibe {options}.',
  notPossibleMeant: '{value} ist hier nicht möglich: Meinst du {meant}? Möglich: {known}.',
  withoutQuotes: '{value} ist hier nicht möglich: Schreibe {instead}, ohne Anführungszeichen.',
  tooLow: '{value} ist zu klein: Schreibe eine Zahl von mindestens {min}.',
  tooHigh: '{value} ist zu groß: Schreibe eine Zahl von höchstens {max}.',
  notWhole: '{value} ist keine ganze Zahl: Schreibe eine wie 1 oder 2.',
  endlessNumber: 'Diese Zahl ist zu groß, um gelesen zu werden: Schreibe eine kleinere.',
  longText: {
    one: 'Hier steht {count} Zeichen; höchstens {max} sind möglich. Kürze den Text.',
    other: 'Hier stehen {count} Zeichen; höchstens {max} sind möglich. Kürze den Text.',
  },
  longList: {
    one: 'Diese Liste hat {count} Eintrag; höchstens {max} sind möglich. Lass einige weg.',
    other: 'Diese Liste hat {count} Einträge; höchstens {max} sind möglich. Lass einige weg.',
  },
  emptyList: 'Diese Liste ist leer: Schreibe mindestens einen Eintrag.',
  emptyText: 'Schreibe hier etwas oder lass das ganze Feld weg, wenn es fehlen darf.',
  unseenText:
    'Dieser Text hat kein sichtbares Zeichen: Schreibe ein Wort oder lass das ganze Feld weg, wenn es fehlen darf.',
  unseenCharacter:
    'Das Zeichen {code} ist unsichtbar und nicht erlaubt: Entferne es. Ein Text ist eine Zeile.',
  isolateOpen:
    'Eine isolierte Schreibrichtung (U+2066–2068) ist nicht beendet: Entferne das Zeichen oder schreibe U+2069 hinter den Text.',
  noDate: 'Schreibe ein Datum als JJJJ, JJJJ-MM oder JJJJ-MM-TT.',
  noSuchDay: 'Diesen Tag gibt es nicht: Berichtige den Monat oder den Tag.',
  noSpan: 'Schreibe den ersten Tag vor den letzten, beide gleich genau: JJJJ-MM-TT/JJJJ-MM-TT.',
  noId: 'Schreibe eine ID aus lateinischen Kleinbuchstaben, Ziffern und Bindestrichen, mit einem Buchstaben am Anfang: {example}.',
  noSourceId: 'Schreibe eine ID aus lateinischen Kleinbuchstaben, Ziffern und Bindestrichen: {example}.',
  noLanguage: 'Schreibe eine Sprache als ihren BCP-47-Tag: "en", "de", "zh-Hans".',
  noAddress: 'Schreibe den ganzen Link zu einer Seite, "https://…", ohne Benutzernamen und Leerzeichen.',
  noSite:
    'Schreibe eine Website als Hostnamen, wie er in ihren Webadressen steht, in Kleinbuchstaben: {example}.',
  notEncoded: 'Hier gehört hin, was „{command}“ schreibt.',
  badSignature:
    'Die Signatur passt nicht: Die Datei wurde nach dem Signieren geändert oder nie mit diesem Schlüssel signiert. Signiere sie noch einmal.',
  signatureUnchecked: 'Dieser Browser kann die Signatur nicht prüfen.',
  noFlag:
    'Für {code} gibt es keine Flagge: Schreibe die zwei Buchstaben nach ISO 3166, zum Beispiel "us" oder "ua".',

  wrongKind: 'Erwartet wird {wanted}, gefunden wurde {found}.',
  foundText: 'Text',
  foundNumber: 'eine Zahl',
  foundList: 'eine Liste',
  foundObject: 'ein Objekt',
  wantedText: 'Text in "doppelten Anführungszeichen"',
  wantedNumber: 'eine Zahl ohne Anführungszeichen',
  wantedList: 'eine Liste in [eckigen Klammern]',
  wantedObject: 'ein Objekt in geschweiften Klammern, {braces}',

  idTwice: '{id} ist auch die ID von {other}: Jede darf es nur einmal geben.',
  noEntity: 'In "entities" gibt es kein {id}: Ergänze es oder verwende eine andere ID.',
  noEntityMeant: 'In "entities" gibt es kein {id}: Meinst du {meant}?',
  noSource: 'In "sources" gibt es kein {id}: Ergänze es oder verwende eine andere ID.',
  noSourceMeant: 'In "sources" gibt es kein {id}: Meinst du {meant}?',
  ownRelation: '{id} hat eine Beziehung zu sich selbst: Verwende eine andere ID oder entferne sie.',
  noNames: '{id} hat keine Namen: Schreibe mindestens einen.',
  otherKind: 'Die Art von {id} ist {expected}, nicht {kind}: Schreibe an beiden Stellen dieselbe.',
  tooEarly:
    '{date} liegt nicht nach dem Tag der Ereignisse: Berichtige das Datum oder mach daraus einen Fakt oder ein Ereignis der Zeitleiste.',
  notInOrder: '{date} steht nach {previous}: Ordne beide nach ihrem Datum.',
  undatedFact: '{label} kann sich ändern: Schreibe dazu, wann es so war, "asOf": "2025-08".',
  noMatters:
    '{name} kommt im Dossier vor: Schreibe in "matters" in einem Satz, in welcher Rolle. Sonst steht auf der Karte nur, wer oder was das ist.',
  namesStory:
    'Die Beschreibung von {name} erwähnt das Dossier. Schreibe dort nur, was in jedem Jahr stimmt, und in "matters", welche Rolle dieser Name im Dossier spielt.',

  nameTwice:
    '{name} ist auch ein Name von {other}: Gib beiden in "context" Wörter, an denen sie sich unterscheiden lassen; sonst zeigt die Karte beide.',
  nameShared:
    '{name} ist auch ein Name von {other}: Gib ihm "needs": "context" und in "context" Wörter, an denen sich beide unterscheiden lassen.',
  lowercaseName:
    '{name} beginnt mit einem Kleinbuchstaben, aber Namen werden nur an Großbuchstaben gefunden: Beginne mit dem ersten großgeschriebenen Wort.',
  noLetter:
    '{name} beginnt nicht mit einem Buchstaben, aber Namen werden nur an Buchstaben gefunden: Beginne mit dem ersten Wort, das einen hat.',
  unsupported:
    '{name} hat "needs", aber es gibt hier keinen vollen Namen, keine "titles" und keinen "context", die dafür sprechen könnten: Schreibe eines davon dazu.',
  oneLetter:
    '{name} ist ein einziger Buchstabe: Markiert wird er nur nahe bei einem Wort aus "titles" oder "context". Entferne ihn oder gib ihm "needs": "context".',
  everydayWord:
    '{name} ist ein Alltagswort (Sprache: {language}): Markiert wird es nur nahe bei einem Wort aus "titles" oder "context" oder mitten im Satz auf Seiten mit einem vollen Namen. Entferne es oder gib ihm "needs": "context".',
  commonWord:
    '{name} ist ein häufiges Wort (Sprache: {language}): Es würde auf Seiten markiert, die etwas anderes meinen. Gib ihm "needs": "context" und nenne in "context" Wörter, die in der Nähe stehen.',
  knownPlace:
    '{name} ist ein bekannter Ort: Er würde auf Seiten markiert, die mit dem Dossier nichts zu tun haben. Gib ihm "needs": "context" und nenne in "context" Wörter, die in der Nähe stehen, oder lass ihn mit "reviewed": true, wie er ist.',
  formsOfName: {
    one: 'Dieser Name hat {count} Form; höchstens {max} sind möglich. Lass seltene Endungen weg.',
    other: 'Dieser Name hat {count} Formen; höchstens {max} sind möglich. Lass seltene Endungen weg.',
  },
  formsOfEntity: {
    one: 'Diese Namen haben {count} Form; höchstens {max} sind für eine Person, einen Ort oder eine Organisation möglich. Entferne seltene Namen oder Endungen.',
    other:
      'Diese Namen haben {count} Formen; höchstens {max} sind für eine Person, einen Ort oder eine Organisation möglich. Entferne seltene Namen oder Endungen.',
  },
  wordsOfEntity: {
    one: '"titles", "context", "against" und die Nachbarwörter dieser Namen haben {count} Wort oder Form; höchstens {max} sind möglich. Behalte die nützlichsten.',
    other:
      '"titles", "context", "against" und die Nachbarwörter dieser Namen haben {count} Wörter und Formen; höchstens {max} sind möglich. Behalte die nützlichsten.',
  },
  formsOfStory: {
    one: 'Die Namen dieses Dossiers haben {count} Form; höchstens {max} sind möglich. Teile es in mehrere Dossiers auf.',
    other:
      'Die Namen dieses Dossiers haben {count} Formen; höchstens {max} sind möglich. Teile es in mehrere Dossiers auf.',
  },
  namedAlike:
    'Mehr als {max} Personen, Orte oder Organisationen dieses Dossiers heißen {name}: Niemand könnte sagen, was gemeint ist. Entferne diesen Namen bei den weniger bekannten und gib ihnen längere.',

  translationOfOwn:
    'Für {language} gibt es nichts zu übersetzen: Das ist die Sprache des Dossiers selbst. Entferne dies.',
  translationLength:
    'Diese Liste hat die Länge {actual}, die im Original aber {expected}: Mach sie ebenso lang.',
  translationLacks: '{field} ist nicht übersetzt: Schreibe eine Übersetzung; sonst erscheint das Original.',
  translationExtra: '{field} übersetzt nichts, denn das Dossier hat keinen solchen Text: Entferne es.',
  translationNumbers:
    'Die Zahlen weichen ab: im Original {original}, hier {translated}. Berichtige die falsche.',

  drawingNotXml:
    'Die Zeichnung ist kein wohlgeformtes XML. Speichere sie noch einmal als SVG oder behebe diesen Fehler: {reason}',
  drawingEmpty: 'Die Zeichnung ist leer: Füge ein SVG ein oder lass das Bild weg.',
  drawingOther: 'Eine Zeichnung beginnt mit <svg>, nicht mit {found}: Füge ein ganzes SVG ein.',
  drawingUnsized: 'Die Größe der Zeichnung fehlt: Gib <svg> eine viewBox="0 0 32 32".',
  drawingShapeless:
    'Die Zeichnung hat keine Formen: Zeichne sie mit Pfaden, Rechtecken, Kreisen und dergleichen.',
  drawingDeep: 'Die Zeichnung verschachtelt ihre Gruppen tiefer als {max} Ebenen: Löse Gruppen auf.',
  drawingLarge: 'Die Zeichnung hat mehr als {max} Formen: Vereinfache sie.',
  drawingCut:
    'Gezeichnet werden nur Formen und Farben; weggelassen wird: {parts}. Zeichne es mit Formen oder entferne es.',

  tableOtherFile:
    'Das ist keine Tabelle: Wähle eine Datei .xlsx, .csv oder .tsv aus oder füge eine Tabelle ein.',
  tableWebPage:
    'Das ist eine Webseite, keine Tabelle. Speichere sie in deinem Tabellenprogramm als .xlsx oder .csv.',
  tableFileLarge:
    'Diese Datei ist zu groß. Speichere nur das Blatt, das du brauchst, ohne Bilder, oder teile sie in mehrere Dateien auf.',
  tableLong:
    'Diese Tabelle hat mehr als {max} Zeilen. Teile sie auf oder erzeuge auf der Befehlszeile eine Dossier-Datei daraus; dort sind {more} Zeilen möglich: npm run facts -- from-table',
  tableWide: {
    one: 'Diese Tabelle hat {count} Spalte; höchstens {max} sind möglich.',
    other: 'Diese Tabelle hat {count} Spalten; höchstens {max} sind möglich.',
  },
  tableCellLong: {
    one: 'Die Zelle {cell} hat {count} Zeichen; höchstens {max} sind möglich.',
    other: 'Die Zelle {cell} hat {count} Zeichen; höchstens {max} sind möglich.',
  },
  quoteOpen: '{cell}: Das Anführungszeichen am Anfang dieser Zelle ist nicht geschlossen.',
  workbookOld:
    'Das ist eine Arbeitsmappe in einem alten Format (.xls). Öffne sie in deinem Tabellenprogramm und speichere sie als .xlsx oder .csv.',
  workbookOpenDocument:
    'Das ist eine Arbeitsmappe in einem anderen Format (.ods). Öffne sie in deinem Tabellenprogramm und speichere sie als .xlsx oder .csv.',
  workbookBinary:
    'Das ist eine Arbeitsmappe in einem anderen Format (.xlsb). Öffne sie in deinem Tabellenprogramm und speichere sie als .xlsx oder .csv.',
  workbookLocked:
    'Diese Arbeitsmappe ist durch ein Passwort geschützt. Speichere sie ohne Passwort oder speichere ihr Blatt als .csv.',
  workbookBroken:
    'Diese Arbeitsmappe ist beschädigt. Öffne sie in deinem Tabellenprogramm und speichere sie noch einmal oder speichere ihr Blatt als .csv.',
  workbookLarge:
    'Diese Arbeitsmappe ist entpackt zu groß. Speichere nur das Blatt, das du brauchst, oder speichere dieses als .csv.',

  cellNameEmpty: 'Hier steht nichts: Wer oder was ist das?',
  cellDescriptionEmpty: 'Hier steht nichts: Schreibe in einem Satz, wer oder was das ist.',
  cellKindEmpty:
    'Hier steht nichts: Schreibe Person, Ort, Organisation oder Ereignis, oder genauer Stadt, Land, US-Bundesstaat, Unternehmen …',
  cellKindUnknown:
    '{kind} ist keine bekannte Art: Schreibe Person, Ort, Organisation oder Ereignis, oder genauer Stadt, Land, US-Bundesstaat, Unternehmen …',
  cellDateEmpty: 'Hier steht nichts: An welchem Tag war das?',
  cellNoDate:
    '{date} lässt sich nicht als Datum lesen: Schreibe 11. Oktober 1986, Oktober 1986 oder 1986-10-11.',
  dateTwofold:
    '{date} kann {first} oder {second} bedeuten: Wähle aus, was stimmt, oder schreibe den Monat aus.',
  dateYearShort:
    '{date} wird erst als Datum gelesen, wenn das Jahr vier Ziffern hat: Schreibe zum Beispiel 11. Oktober 1986.',
  roleWithoutDay: 'Gib zuerst den „Tag der Ereignisse“ an: Eine Rolle ist, was jemand an diesem Tag war.',
  cellMerged:
    'Hier steht nichts, weil die Zelle mit einer anderen verbunden ist. Schreibe die Angabe auch hierher.',
  cellError: '{error} ist ein Fehler in deiner Tabelle: Schreibe, was hierher gehört.',
  cellWithoutHeader:
    'Darüber steht keine Überschrift. Wenn dies zur Zelle davor gehört, setze Zellen mit Kommas in "Anführungszeichen".',
  cellWithoutAddress: 'Hier steht kein Link: Schreibe den Link zur Seite, https://…',
  titleWithoutAddress:
    'Hier steht nichts, aber die Quelle hat einen Titel: Schreibe den Link zur Seite, https://…',
  cellSourceEmpty: 'Hier steht nichts: Wo ist {text} nachzulesen?',
  cellSourceMissing: 'Eine Quelle {number} gibt es nicht: Wo ist {text} nachzulesen?',
  cellNoCoordinates:
    '{text} lässt sich nicht als Ort auf der Landkarte lesen: Kopiere die Koordinaten aus einem Kartendienst, zum Beispiel 64.1466, -21.9426.',
  cellNoCountry:
    '{country} ist kein Land mit einer Flagge: Schreibe den Namen oder die zwei Buchstaben des Landes, zum Beispiel IS.',
  factWithoutLabel:
    '{text} hat keine Bezeichnung: Schreibe „Geboren: 1801“, mit einem Leerzeichen nach dem Doppelpunkt.',
  mattersAlone:
    'Hier steht nichts, aber „Warum es wichtig ist“ erscheint nur unter dem, was geschieht: Schreibe auch hier einen Satz.',
  momentEmpty: 'Hier steht nichts: Was geschah?',
  momentWithoutSource: 'Hier steht nichts: Wo ist das nachzulesen?',
  relatedUnknown:
    'In dieser Tabelle und diesem Dossier gibt es kein {name}: Schreibe den Namen so, wie er dort steht.',
  relatedToItself: '{name} ist diese Zeile selbst.',
  rowWaits: 'Das wartet auf Zeile {row}, {name}, die noch nicht fertig ist.',

  more: 'Es gibt noch weitere Probleme; nur die ersten {max} sind aufgeführt: Behebe diese zuerst.',
  unknown:
    'Hier stimmt etwas nicht, was diese Version von Namelight nicht beschreiben kann: Aktualisiere Namelight.',
} satisfies Translation['problems'];
