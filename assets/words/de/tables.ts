import type { Translation } from '../../../components/i18n/catalog.ts';

/**
 * Tables that become part of a story. In the texts whose names begin with `headers` and `kind`, variants are parted by
 * semicolons: the first one is shown, and all of them are understood in tables, beside the English ones.
 *
 * “Region” is an English word for a group of countries, so an area is “Gebiet” here. “Bundesstaat” alone may be Texas or
 * Bihar, and “Adresse” that of a house or a page: they are left out.
 */
export const tables = {
  // What columns are headed.
  headersName:
    'Name; Namen; Voller Name; Vollständiger Name; Wer; Wer oder was; Person; Personen; Name der Person; Vor- und Nachname; Vorname und Nachname; Hauptname; Anzeigename; Bezeichnung',
  headersKind: 'Art; Typ; Kategorie; Was; Art des Eintrags; Art des Namens; Wer oder was ist es',
  headersDescription:
    'Beschreibung; In einem Satz; Kurzbeschreibung; Wer oder was das ist; Wer oder was das ist, in einem Satz; Wer oder was ist das; Wer ist das; Was ist das; Wer das ist; Was das ist; Erklärung; Erläuterung; Kurz erklärt; Zusammenfassung; Kurzinfo; Über; Definition; Anmerkung; Anmerkungen; Bemerkung; Bemerkungen; Notiz; Notizen',
  headersOtherNames:
    'Weitere Namen; Andere Namen; Weiterer Name; Anderer Name; Auch bekannt als; Auch genannt; Schreibweisen; Schreibweise; Andere Schreibweisen; Weitere Schreibweisen; Alternative Namen; Namensvarianten; Varianten; Kurzname; Kurznamen; Kurzform; Kurzformen; Abkürzung; Abkürzungen; Spitzname; Spitznamen; Beiname; Beinamen; Aliasnamen; Synonyme',
  headersRole:
    'Rolle; Funktion; Position; Amt; Ämter; Amt oder Funktion; Amt oder Rolle; Posten; Stellung; Beruf; Tätigkeit; Aufgabe; Am Tag der Ereignisse',
  headersFacts:
    'Fakten; Fakt; Wichtige Fakten; Das Wichtigste; Daten und Fakten; Zahlen und Fakten; Eckdaten; Angaben; Angabe; Informationen; Infos; Einzelheiten',
  headersStatements:
    'In diesem Zusammenhang; Im Zusammenhang; Was geschieht; Was passiert; Im Dossier; Rolle im Dossier; Im Bericht; In der Geschichte; In diesem Bericht; Was die Person tut; Was er oder sie tut; Was sie tun; Rolle im Bericht; Rolle in der Geschichte; Rolle im Geschehen; Aussagen; Aussage; Bericht; Geschichte; Handlung',
  headersMatters:
    'Warum es wichtig ist; Warum ist es wichtig; Warum das wichtig ist; Warum ist das wichtig; Warum wichtig; Warum sie wichtig sind; Warum er oder sie wichtig ist; Warum; Bedeutung; Wichtigkeit; Relevanz',
  headersRelated:
    'Beziehungen; Beziehung; Verbunden mit; Verbindungen; Verbindung; Verknüpft mit; Verknüpfungen; Hängt zusammen mit; Gehört zu; Bezug zu; Bezüge; Beteiligte; Beteiligt; Beteiligte Personen; Wer beteiligt war; Wer war beteiligt; Wer war dabei; Wer dabei war; Teilnehmer; Teilnehmende; Mit; Zusammen mit',
  headersDate: 'Datum; Wann; Tag; Zeitpunkt; Jahr; Jahreszahl; Datum des Ereignisses; Tag des Ereignisses',
  headersTime: 'Uhrzeit; Zeit; Stunde; Um wie viel Uhr',
  headersCoordinates:
    'Koordinaten; Auf der Karte; Auf der Landkarte; Ort auf der Karte; Ort auf der Landkarte; Lage auf der Karte; Position auf der Karte; Geokoordinaten; GPS-Koordinaten; GPS-Daten; Breiten- und Längengrad; Breitengrad und Längengrad; Breite und Länge; Geografische Lage; Lage; Standort; Landkarte; Karte',
  headersFlag:
    'Flagge; Land; Staat; Fahne; Länderkürzel; Landeskürzel; Ländercode; Landescode; Nationalität; Staatsangehörigkeit; Staatsbürgerschaft; Herkunftsland; Heimatland',
  headersSources:
    'Quellen; Quelle; Link; Links; Quellenangabe; Quellenangaben; Adresse der Quelle; Adressen der Quellen; Link zur Quelle; Links zu den Quellen; Webadresse; Internetadresse; Webseite; Internetseite; Beleg; Belege; Nachweis; Nachweise; Fundstelle; Fundstellen; Woher; Nachzulesen bei',
  headersSourceTitles:
    'Titel der Quellen; Titel der Quelle; Quellentitel; Titel der Seite; Titel der Seiten; Name der Quelle; Namen der Quellen; Quellenname; Quellennamen',
  headersTitles:
    'Titel; Anreden; Anrede; Titel und Anreden; Titel oder Anrede; Amtstitel; Adelstitel; Akademischer Titel; Akademische Titel',
  headersContext:
    'Passende Wörter; Zugehörige Wörter; Wörter in der Nähe; Wörter daneben; Stichwörter; Stichworte; Schlagwörter; Schlagworte; Schlüsselwörter; Schlüsselbegriffe; Signalwörter; Kontext',
  headersAgainst:
    'Nicht nahe bei; Nicht mit; Nicht bei; Wörter dagegen; Was dagegen spricht; Gegenwörter; Ausschlusswörter',
  headersId: 'ID; Kennung; Schlüssel',

  // What a row is.
  /** Headers of columns that hold values of one fact; labels of births are among them as well. */
  factLabels:
    'Gestorben; Gestorben am; Gest.; Tod; Todestag; Todesdatum; Todesjahr; Geburtsort; Sterbeort; Alter; Gegründet; Gründung; Gründungsjahr; Gründungsdatum; Erbaut; Gebaut; Baujahr; Eröffnet; Eröffnung; Aufgelöst; Einwohner; Einwohnerzahl; Bevölkerung; Fläche; Hauptstadt; Währung; Sprache; Sprachen; Amtssprache; Höhe; Länge; Tiefe; Mitglieder; Mitgliederzahl; Beschäftigte; Mitarbeiter; Sitz; Hauptsitz; Gründer; Gründerin; Eigentümer; Architekt; Partei; Verheiratet mit; Ehepartner; Kinder; Ausbildung; Studium; Konfession; Amtszeit; Amtsantritt; Umsatz; Haushalt',
  kindPerson:
    'Person; Personen; Mensch; Menschen; Mann; Frau; Männer; Frauen; Kind; Leute; Persönlichkeit; Politiker; Politikerin',
  kindMoment:
    'Ereignis; Ereignisse; Moment; Zeitpunkt; Geschehen; Geschehnis; Begebenheit; Vorfall; Termin; Zeitleiste',
  kindPlace:
    'Ort; Orte; Schauplatz; Stätte; Stelle; Platz; Straße; Gelände; Veranstaltungsort; Sonstiger Ort',
  kindCountry: 'Land; Länder; Staat; Staaten; Nation; Republik; Königreich; Fürstentum',
  kindFormerCountry:
    'Ehemaliger Staat; Ehemaliges Land; Früherer Staat; Früheres Land; Historischer Staat; Untergegangener Staat; Ehemalige Staaten; Ehemalige Länder',
  kindEmpire: 'Reich; Reiche; Kaiserreich; Imperium; Weltreich; Großreich; Kolonialreich',
  kindUsState:
    'US-Bundesstaat; US-Bundesstaaten; US-Staat; Bundesstaat der USA; Bundesstaat der Vereinigten Staaten; Amerikanischer Bundesstaat',
  kindProvince:
    'Provinz; Provinzen; Bundesland; Bundesländer; Kanton; Kantone; Landkreis; Kreis; Bezirk; Regierungsbezirk; Verwaltungsbezirk; Distrikt; Gouvernement; Woiwodschaft; Grafschaft',
  kindCity: 'Stadt; Städte; Großstadt; Hauptstadt; Landeshauptstadt; Millionenstadt; Metropole',
  kindTown: 'Kleinstadt; Kleinstädte; Gemeinde; Marktgemeinde; Kommune; Ortschaft; Siedlung',
  kindVillage: 'Dorf; Dörfer; Weiler',
  kindMilitaryBase:
    'Militärstützpunkt; Militärstützpunkte; Stützpunkt; Militärbasis; Luftwaffenstützpunkt; Marinestützpunkt; Flottenstützpunkt; Kaserne; Garnison',
  kindRegion:
    'Staatengruppe; Ländergruppe; Gruppe von Staaten; Gruppe von Ländern; Weltregion; Kontinent; Erdteil',
  kindArea:
    'Gebiet; Gebiete; Gegend; Territorium; Landschaft; Kolonie; Nationalpark; Tal; Halbinsel; Küste; Wüste; Wald; Stadtteil; Stadtviertel; Ortsteil',
  kindIsland: 'Insel; Inseln; Inselgruppe; Archipel',
  kindWater: 'Gewässer; Fluss; Flüsse; See; Meer; Ozean; Bucht; Meerenge; Kanal; Bach; Stausee',
  kindMountain: 'Berg; Berge; Gebirge; Gebirgszug; Vulkan; Hügel',
  kindBuilding:
    'Gebäude; Bauwerk; Haus; Häuser; Schloss; Burg; Festung; Palast; Villa; Kirche; Kloster; Moschee; Synagoge; Tempel; Turm; Brücke; Bahnhof; Flughafen; Denkmal; Rathaus; Theater; Fabrik; Kraftwerk',
  kindAircraft:
    'Flugzeug; Flugzeuge; Hubschrauber; Helikopter; Luftschiff; Luftfahrzeug; Raumschiff; Raumfahrzeug',
  kindShip: 'Schiff; Schiffe; Boot; Boote; U-Boot; Kriegsschiff; Dampfer; Fähre; Jacht',
  kindOrganization:
    'Organisation; Organisationen; Einrichtung; Institution; Institutionen; Gruppe; Gruppen; Gremium; Internationale Organisation; Sonstige Organisation',
  kindUniversity: 'Universität; Universitäten; Uni; Hochschule; Hochschulen; Fachhochschule',
  kindIntelligenceAgency: 'Geheimdienst; Geheimdienste; Nachrichtendienst; Nachrichtendienste; Geheimpolizei',
  kindCompany:
    'Unternehmen; Firma; Firmen; Betrieb; Betriebe; Konzern; Konzerne; Bank; Banken; Verlag; Hersteller; Fluggesellschaft; Aktiengesellschaft',
  kindGovernmentBody:
    'Behörde; Behörden; Regierung; Regierungen; Ministerium; Ministerien; Amt; Ämter; Parlament; Parlamente; Regierungsbehörde; Staatsorgan; Verwaltung; Kabinett; Senat; Stadtrat; Gemeinderat',
  kindParty: 'Partei; Parteien; Politische Partei; Politische Parteien',
  kindCourt: 'Gericht; Gerichte; Gerichtshof; Verfassungsgericht',
  kindArmedForce:
    'Streitkräfte; Streitkraft; Armee; Heer; Militär; Marine; Luftwaffe; Truppe; Truppen; Miliz; Polizei',
  kindMedia:
    'Nachrichtenmedium; Medium; Medien; Zeitung; Zeitungen; Tageszeitung; Wochenzeitung; Zeitschrift; Zeitschriften; Magazin; Sender; Fernsehsender; Radiosender; Rundfunk; Rundfunkanstalt; Nachrichtenagentur; Presse',
  kindSchool: 'Schule; Schulen; Grundschule; Realschule; Gesamtschule; Gymnasium; Berufsschule; Akademie',
  kindAssociation:
    'Verband; Verbände; Verein; Vereine; Vereinigung; Bündnis; Bündnisse; Militärbündnis; Allianz; Gewerkschaft; Gewerkschaften; Stiftung; Klub; Bund; Bewegung; Bürgerinitiative; Hilfsorganisation; Nichtregierungsorganisation; Mannschaft',
  kindReligiousBody:
    'Religionsgemeinschaft; Glaubensgemeinschaft; Kirchengemeinde; Orden; Bistum; Diözese; Pfarrei',

  /** How an entity is related that a table names without saying how. */
  related: 'Verbunden mit',
  /** The label of a fact. */
  coordinates: 'Koordinaten',

  // The template.
  templateFile: 'dossier-tabelle',
  exampleDescriptionPerson: 'Präsident der Vereinigten Staaten.',
  exampleFactPerson: 'Geboren: {date}',
  exampleStatementPerson: 'Er trifft sich zwei Tage lang mit Michail Gorbatschow.',
  exampleMattersPerson: 'Nur er konnte aufgeben, was die andere Seite fürchtete.',
  exampleRelatedPerson: 'Ort des Treffens: {name}',
  exampleDescriptionPlace: 'Haus am Meer in Reykjavík, in dem der Gipfel stattfindet.',
  exampleFactPlace: 'Erbaut: {date}',
  exampleMoment: 'Die Gespräche beginnen.',
  exampleSource: 'Der Gipfel von Reykjavík',

  // Before there is a table.
  intro:
    'Eine Tabelle mit je einer Zeile für jede Person, jeden Ort, jede Organisation und jedes Ereignis: In der ersten Zeile steht, was die Spalten enthalten.',
  choose: 'Datei auswählen',
  chooseHint: 'Excel (.xlsx) oder .csv. Du kannst die Datei auch einfach auf diese Seite ziehen.',
  paste:
    'Oder füge eine Tabelle ein, die du mitsamt der ersten Zeile aus einem Tabellenprogramm kopiert hast',
  takePasted: 'Diese Tabelle verwenden',
  template: 'Vorlage herunterladen',
  templateHint:
    'Eine Tabelle mit den wichtigsten Spalten und Beispielen, für Excel oder jedes andere Tabellenprogramm.',
  reading: '{name} wird gelesen …',
  readingPasted: 'Die Tabelle wird gelesen …',
  stop: 'Abbrechen',
  unreadable:
    'Diese Datei lässt sich nicht lesen. Vielleicht wurde sie verschoben oder geändert: Wähle sie noch einmal aus.',
  slow: 'Das Lesen hat länger als 10 Sekunden gedauert und wurde beendet. Speichere nur das Blatt, das du brauchst, als .csv und wähle diese Datei aus, oder teile sie in mehrere auf.',
  failed: 'Das hat nicht funktioniert: {reason}',
  oneFile: 'Es kann nur eine Datei auf einmal gelesen werden.',
  oneTable: 'Füge zuerst die Zeilen dieser Tabelle hinzu, überspringe sie oder entferne die Tabelle.',

  // A table whose rows wait.
  pasted: 'Eingefügte Tabelle',
  rowsReady: { one: 'Zeilen fertig: {count} von {all}', other: 'Zeilen fertig: {count} von {all}' },
  rowsNeedYou: { one: 'Zeilen zu prüfen: {count} von {all}', other: 'Zeilen zu prüfen: {count} von {all}' },
  rowsWait: {
    one: 'Zeilen, die auf andere warten: {count} von {all}',
    other: 'Zeilen, die auf andere warten: {count} von {all}',
  },
  add: { one: '{count} Zeile zum Dossier hinzufügen', other: '{count} Zeilen zum Dossier hinzufügen' },
  added: { one: '{count} Zeile wurde hinzugefügt.', other: '{count} Zeilen wurden hinzugefügt.' },
  sheet: 'Blatt',
  removeTable: 'Tabelle entfernen',
  tableRemoved: 'Die Tabelle wurde entfernt.',
  undoRemove: 'Rückgängig',
  allDone: 'Alle Zeilen dieser Tabelle wurden hinzugefügt oder übersprungen.',

  // Its columns.
  whichDayHint: 'Die Antwort gilt für alle solchen Datumsangaben in dieser Tabelle.',
  staysText: 'Diese Zellen bleiben Text, weil ihre Jahreszahlen nicht vier Ziffern haben: {cells}',
  columns: 'Wie die Spalten verstanden werden',
  columnsHint: 'Ändere das, wenn eine Spalte etwas anderes enthält.',
  columnsUsed: { one: '{count} von {all} verwendet', other: '{count} von {all} verwendet' },
  noName: 'Keine Spalte hat die Überschrift „Name“: Wähle unten aus, was jede Spalte enthält.',
  unknownColumns:
    'Wird nicht hinzugefügt, weil die Überschrift unbekannt ist: {names}. Wähle unter „Wie die Spalten verstanden werden“, was dort steht.',
  sameColumns:
    'Wird nicht hinzugefügt, weil eine andere Spalte schon dasselbe enthält: {names}. Dort kannst du etwas anderes wählen.',
  columnsLeft:
    'Diese Spalten wurden nicht hinzugefügt: {names}. Wenn du sie brauchst, mach das rückgängig, wähle aus, was sie enthalten, und füge die Zeilen noch einmal hinzu.',
  column: 'Spalte {letter}',
  columnExample: 'zum Beispiel „{example}“',
  notUsed: 'Nicht verwendet',
  factColumn: 'Ein Fakt: „{label}“',

  // Rows that need somebody.
  needYou: 'Zu prüfende Zeilen',
  row: 'Zeile {number}',
  unnamed: 'ohne Namen',
  ready: 'Fertig',
  waits: 'Wartet',
  skip: 'Überspringen',
  skipRow: 'Zeile {number} überspringen',
  otherCells: 'Die anderen Zellen dieser Zeile',
  knownName: '„{name}“ steht schon im Dossier.',
  replace: 'Ersetzen',
  replaceHint: 'Was die Zeile nicht enthält, bleibt, wie es ist.',
  addAnother: 'Als neuen Namen hinzufügen',
  knownNames: {
    one: '{count} Name steht schon im Dossier.',
    other: '{count} Namen stehen schon im Dossier.',
  },
  replaceAll: 'Alle ersetzen',
  addAll: 'Alle als neue Namen hinzufügen',
  next: { one: '{count} weitere Zeile anzeigen', other: '{count} weitere Zeilen anzeigen' },
  between: 'Zeilen dazwischen anzeigen ({count})',
  previous: 'Zurück zu den vorigen Zeilen',

  // Others.
  waitingRows: 'Zeilen, die auf andere warten',
  readyRows: 'Fertige Zeilen',
  replaces: 'ersetzt den Namen im Dossier',
  more: { one: 'Noch {count} anzeigen', other: 'Weitere {count} anzeigen' },
  skipped: { one: '{count} Zeile übersprungen', other: '{count} Zeilen übersprungen' },
  bringBack: 'Rückgängig',
  bringBackRow: 'Überspringen von Zeile {number} rückgängig machen',
} as const satisfies Translation['tables'];
