/** The most common nouns of German papers, which writes them with a capital as it does names; in small letters. */
const nouns = `
abbau abend abends abkommen ablauf absatz abschluss abstand abteilung aktie aktien aktion album alkohol alltag alter analyse anbieter anfang
anfrage angabe angaben angebot angehörige angriff angst anlage anlass anschlag ansicht anspruch anteil antrag antwort anwalt anzahl anzeige
apotheke april arbeit arbeiter arbeitgeber arbeitnehmer arbeitsplatz arbeitsplätze arm art artikel arzt ärzte aspekt atem aufenthalt
auffassung aufgabe aufgaben auflage aufmerksamkeit aufnahme aufschwung aufsehen aufstieg auftakt auftrag auftritt auge augen ausbau ausbildung
ausdruck ausgabe ausgaben ausgang auskunft ausland aussage aussagen aussicht ausstellung auswahl auto autobahn autor autos bahn ball band bank
banken bau bauch bauer baum bäume beamte bedarf bedeutung bedingung bedingungen beginn begriff behörde behörden beifahrer bein beispiel
beitrag bekannte beobachter berater bereich bereiche berg bericht berichte beruf beschäftigte beschluss besitz besitzer besuch besucher
betrag betreiber betrieb betriebe betroffene bett bevölkerung bewegung beweis beweise bewohner bezirk bild bilder bildung blatt blick blut bock
boden boot botschaft brand brief briefe brot bruder brücke buch bücher bühne bund bürger büro bus bündnis chance chancen chef charakter club
computer corona dach dame damen dank daten dauer debatte demokratie denken dialog dienst ding dinge diskussion doktor dollar dorf drama drittel
drohung druck ebene ecke ehe ehefrau ehemann ehre eigentümer einblick einfluss eingang einheit einkommen einnahmen einsatz einschätzung
einstellung eintrag einwohner einzelheiten eis eltern empfang ende energie engagement enkel entlastung entscheidung entwicklung erde ereignis
erfahrung erfahrungen erfolg erfolge ergebnis ergebnisse erhöhung erinnerung erklärung ermittler ermittlungen ersatz erwartung erwartungen essen
euro existenz experte experten exporte fach fahrer fahrgäste fahrrad fahrt fahrzeug fahrzeuge fakten fall fälle familie familien fan fans farbe
fassung fehler feier feind feld fenster ferien fernsehen fest feuer feuerwehr figur film filme finanzen firma firmen fisch fläche fleisch flucht
flüchtlinge flug flughafen flugzeug fluss folge folgen form foto fotos frage fragen frau frauen freiheit freitag freude freund freunde freundin
frieden frist front frühjahr führung funktion fuß fußball fußgänger gang gas gast gäste gebäude gebiet geburt geburtstag gedanke gedanken gefahr
gefallen gefängnis gefühl gegend gegenteil gegenwart gegner geheimnis gehirn geist geld gelegenheit gemeinde gemeinden general generation gericht
gerichte gesang geschäft geschäfte geschäftsführer geschenk geschichte geschichten geschwindigkeit gesellschaft gesetz gesetze gesicht gespräch
gespräche gestalt gesundheit gewalt gewerkschaft gewicht gewinn gewinne gipfel glas glaube gleichgewicht glück gold gott grad grenze grenzen
größe großteil grund gründe grundlage gruppe gruppen gruß haar haare hafen haft halbzeit hälfte halt haltung hand handel handlung händler hass haus
haushalt häuser haut heimat heizung held helfer hilfe himmel hinsicht hintergrund hinweis hinweise hitze hochzeit hof hoffnung höhe holz hotel hund
hunde hunger idee ideen image importe industrie inflation information informationen inhalt inhalte initiative insel instrument interesse interessen
internet interview investition investitionen investoren jahr jahre jahren jahres jahrhundert jahrzehnt job jobs journalist journalisten jugend
jugendliche juli junge jungen jury kaffee kamera kampf kandidat kandidaten kapital karriere karte karten kasse katze kauf käufer kenntnis kern
kilometer kind kinder kindern kino kirche klage klasse kleidung klient klima klub knie koalition kollege kollegen kombination komitee kommission
kommune kommunen kommunikation konflikt kongress könig konkurrenz können konsequenzen kontakt kontext konto kontrolle konzept konzern konzert kopf
körper kosten kraft kräfte krankenhaus krankheit kreis krieg krise kritik kritiker küche kultur kunde kunden kunst künstler kurs kurze kürze lage
lager land länder landes landwirtschaft länge lärm lauf laufe leben lebens lehrer leistung leistungen leiter leser leute licht liebe lied lieder liga
linie links liste lob loch lohn lokal lösung luft lust macht mädchen mai mal mama management manager mangel mann männer mannschaft markt märkte mars
marke marken maschine maschinen maß masse maßnahme maßnahmen material mauer medien meer mehrheit meinung meinungen meister meldung menge mensch
menschen merkmal messer metall meter methode mieter milliarde milliarden million millionen minister minute minuten mitarbeiter mitglied mitglieder
mittag mitte mittel mittwoch möbel mode modell modelle möglichkeit möglichkeiten moment monat monate monaten mond moral mord morgen motiv motor
mund museum musik musiker mut mutter nachbar nachbarn nachfolger nachfrage nachmittag nachricht nachrichten nacht nachteil nähe name namen nase nation
natur netz niederlage niveau norden not note notiz notwendigkeit nummer nutzen nutzer objekt oberfläche offensive öffentlichkeit öl opfer opposition
option ordnung organisation ort orte osten ostern paar papier park partei parteien partie partner party passagiere patient patienten pause person
personal personen perspektive pferd pflanzen pflege pflicht phase plan pläne platz plätze politik politiker polizei polizist polizisten position post
potenzial präsenz praxis preis preise presse prinzip prinzipien privatleben problem probleme produkt produkte produktion produzent professor profil
profit programm projekt projekte prozent prozess prüfung publikum punkt punkte punkten qualität quartal quelle quellen rahmen rand rang rat räume raum
reaktion reaktionen recht rechte rechnung rede redaktion reform reformen regel regeln regen region regionen regierung regisseur reich reihe reise
rekord rennen rente rest restaurant revolution richter richtung risiken risiko rohstoff rolle rücken rückgang rückkehr rücksicht rückstand rücktritt
ruf ruhe runde sache sachen saison salz sand satz schaden schäden schatten schicksal schiff schlag schlange schluss schlüssel schmerzen schnee schnitt
schritt schritte schuld schulden schule schulen schüler schutz schwester schwierigkeiten see seele sehen seite seiten sekunde sekunden sender serie
service sex sicherheit sicht sieg signal sinn situation sitz sitzung software sohn soldat soldaten sommer sonne sonntag sorge sorgen spaß spektrum spiel
spiele spieler spielfeld spitze sport sportler sprache sprecher spur spuren staat staaten stadien stadion stadt städte stand standort stärke start stelle
stellen stellung steuer steuern stil stimme stimmen stimmung stoff straße straßen strategie strecke streik streit strom struktur strukturen stück
studie studien studenten studium stuhl stunde stunden suche süden summe system systeme szene tag tage tagen tages täter tätigkeit tasche tat taten teil
teile teilnahme teilnehmer telefon tempo termin termine test teufel text texte theater thema themen theorie tier tiere tisch titel tochter tod
tor tore tour tourismus touristen tradition training transport traum träume treffen treffer trend trennung treppe trost truppen tür typ übergang
überraschung übung ufer uhr umfang umfeld umfrage umgang umgebung umsatz umstände umwelt unfall universität unschuld unterricht unterschied unterschiede
unternehmen unternehmer unterstützung untersuchung untersuchungen urlaub ursache urteil vater verantwortliche verantwortung verband verbindung verbindungen
verbraucher verbrechen verdacht verein vereine verfahren verfassung verfügung vergangenheit vergleich verhalten verhältnis verhältnisse verhandlungen
verkauf verkäufe verkehr verlag verlauf verletzte verletzungen verlust verluste vernunft versicherung version verstand verstärkung versuch versuche
vertrag verträge vertrauen vertreter verwaltung verzicht video videos vieles viertel virus volk vorbereitung vorbild vordergrund vorfeld vorgang vorgänger
vorjahr vorjahres vormittag vorrunde vorschlag vorschläge vorsicht vorstand vorstellung vorteil vorteile vorwurf vorwürfe waffe waffen wagen wahl wähler
wahlen wahlkampf wahrheit wald wand wandel ware waren wasser wechsel weg wege weise weihnachten wein weile weite welle welt weltkrieg weltmeister werbung
werk werke wert werte westen wetter wettbewerb wetten wichtigste widerstand wind winter wirkung wirklichkeit wirtschaft wissen wissenschaft wissenschaftler
woche wochen wochenende wohl wohnung wohnungen wort worte wörter wunder wunsch wünsche wut zahl zahlen zeichen zeit zeiten zeitpunkt zeitraum zeitung
zentrum zeuge zeugen ziel ziele zimmer zins zinsen zivilisten zone zug zugang zukunft zusammenarbeit zusammenhang zuschauer zustand zustimmung zweck
zweifel auseinandersetzung wahrscheinlichkeit auswirkungen bereitschaft gemeinschaft öffnung rechts sinne wochen leitung zahlung saison spieltag gegentor
protokoll furcht rache kugel champagner mord pistole karte block entgelt plus horn paradies prisma bruch status tank management verbrenner schauplatz
auftritt gerät geräte motor akte akten anklage verteidiger verteidigung gericht zeugin schuss schüsse messer angriff anhänger fahne platte tisch
stein berge täler tal fluss ufer strand wiese garten gras blume blumen vogel vögel fest feste feier kellner koch suppe brot käse wurst bier
wein saft flasche glas teller gabel löffel tasse schrank regal teppich lampe kerze decke kissen bett wäsche hemd hose jacke mantel kleid schuh
schuhe hut brille ring kette geldbeutel koffer rucksack schirm stift heft ordner mappe drucker tastatur bildschirm maus kabel stecker akku
treppenhaus keller balkon terrasse einfahrt garage zaun tor weg pfad gleis gleise bahnsteig schaffner kontrolle fahrkarte ticket tickets
panne stau umleitung baustelle kreuzung ampel zebrastreifen radweg gehweg bürgersteig fahrbahn spur kurve brücken tunnel
kämpfe krieger waffenruhe panzer rakete raketen drohne drohnen bombe bomben explosion trümmer leiche leichen grab friedhof
spieltag tribüne stürmer torwart schiedsrichter abseits ecke freistoß gelb rot karte verlängerung anpfiff abpfiff führung rückstand
elfmeter trainer minister torwart ausgleich pokal rückrunde hinrunde tabelle heimspiel auswärtsspiel beamter mieten miete haftbefehl razzia gutachten
klimaschutz klimawandel jahrgang herren kollegin gutes neues schlimmeres nichts anderes weiteres folgendes wichtiges positives
`;

export const germanNouns: ReadonlySet<string> = new Set(nouns.trim().split(/\s+/));

/** Other words that begin sentences. */
export const germanOpeners: ReadonlySet<string> = new Set(
  `alles dadurch wichtig wichtiger richtig falsch schlecht schwer leicht interessant entscheidend unklar fest sicher möglich nötig denkbar schade
  dann lange dieser diese dieses diesen diesem jener solch parallel obendrein übrigens tatsächlich offenbar womöglich möglicherweise vermutlich
  angeblich bekanntlich normalerweise meist meistens manchmal häufig selten ständig nebenbei drinnen draußen oben unten links rechts vorne
  hinten ferner hinzu eher lediglich ausgerechnet kurz bald gleich sofort irgendwann einmal nochmals abermals wieder erneut besonders deutlich
  bitter neue neuer neues alte große kleine gute erste zweite dritte letzte nächste ganze halbe ganz weitere andere einzelne verschiedene
  durch zuvor derweil genau rund mehr gegenüber allerdings dabei damit danach daher darum dazu deshalb deswegen doch dort ebenso eigentlich einst
  endlich entgegen erst etwa falls früher für ganz gegen gerade gern gestern gut heute hier hinter immer immerhin indem inzwischen ja jedoch jetzt
  kaum keiner klar künftig laut leider letztlich mal mehrere mindestens mittlerweile morgen nachdem natürlich neben nein nichts nie niemand nun ob
  obwohl oft ohne plötzlich schließlich schon sehr seit seitdem selbst so sobald sogar somit sonst sowohl später statt stattdessen trotz trotzdem
  über überall um unter viel viele vielleicht vor vorher während wann warum weder weil weiter weitere weniger wenigstens wegen wieso wirklich
  wobei wohl woher wohin womit zudem zuerst zufolge zuletzt zumal zumindest zunächst zurück zusammen zusätzlich zwar zwischen beim ihrem ihren
  deren dessen denen welche solche manche einige beide sechs sieben acht neun zehn hundert tausend dutzende viele früh spät euer eure ihnen uns
  wer was wie wo da dass denn eben auch nur nicht noch anders insgesamt ebenfalls bislang bisher außerdem außer dennoch daraufhin demnach anschließend`
    .trim()
    .split(/\s+/),
);
