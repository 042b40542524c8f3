import type { EverydayTexts } from './everyday-texts.ts';

export const german: EverydayTexts = {
  lists: {
    monat: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    tag: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag',
    zeit: 'Frühling Sommer Herbst Winter',
    beruf: `Bauer Bäcker Fischer Jäger Koch Kaufmann Maurer Meister Müller Richter Ritter Schäfer Schmied Schneider Schreiber
      Schuster Wagner Weber Wirt Zimmermann Ziegler Förster Gärtner Lehrer Kaiser König Graf Herzog Bischof Vogt`,
    tier: 'Fuchs Wolf Hirsch Vogel Hahn Bär Hase Adler Falke Dachs Kranich Storch Specht Spatz',
    ding: 'Stein Stern Ring Korb Topf Schuh Hut Schirm Krug Sack Schatz Kranz Stock Ball Brief Schlüssel',
    ort: 'Wald Park Garten Hof Hafen Feld Tal Dorf Museum Schloss Kloster Bad',
    hof: 'Wald Park Garten Hof Hafen Zoo Turm',
    farbe: 'rot schwarz weiß braun grün blau grau gelb',
    beiwort: 'Groß Klein Lang Kurz Jung Alt Schön Stark Stolz Ernst Frei Reich Arm',
    wert: 'Freiheit Hoffnung Liebe Macht Zeit Wahrheit Kraft Gerechtigkeit Einheit Ehre Treue Freude',
    name: `Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer Richter Klein Wolf Schröder
      Neumann Schwarz Zimmermann Braun Krüger Hartmann Lange Werner Krause Lehmann Köhler König Walter Huber Kaiser Fuchs
      Lang Scholz Möller Weiß Jung Hahn Vogel Frank Engel Winter Sommer Berger Stein Roth Franke Lorenz Graf Busch Horn
      Pohl Voigt Sauer Kraft Ernst Haas Herbst Reich Kohl Brandt Merkel Scholz Strauß Stern Berg Krieg Licht Markt Sturm`,
    vor: `Frank Ernst Ludwig Otto Paul Karl Heinz Max Moritz Felix Emma Mia Rosa Linde Heide Gerda Uta Jutta Klaus Dieter
      Wolf Reiner Wilhelm August Friederike Anna Lena Paula Viola Jasmin Erika`,
    stadt:
      'Essen Halle Hof Worms Köln Bonn Trier Ulm Fulda Kassel Passau Emden Celle Speyer Aalen Singen Baden Ahlen',
    zahl: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    speise: 'Brot Reis Kohl Wein Käse Kuchen Salz Honig Milch Fisch Suppe Butter',
    haus: `das_Rathaus das_Museum das_Theater das_Krankenhaus das_Gericht das_Schloss das_Finanzamt das_Kaufhaus das_Parlament
      das_Ministerium das_Gymnasium das_Stadion die_Schule die_Kirche die_Universität die_Feuerwehr die_Sparkasse die_Bibliothek
      der_Bahnhof der_Flughafen der_Marktplatz der_Stadtpark`,
    rat: `der_Stadtrat der_Gemeinderat der_Landtag der_Bundestag der_Verein der_Vorstand der_Ausschuss die_Regierung die_Partei
      die_Polizei die_Gewerkschaft die_Verwaltung die_Gemeinde`,
    amt: `Bürgermeister Minister Präsident Kanzler Direktor Landrat Staatsanwalt Pfarrer Polizist Feuerwehrmann Abgeordneter
      Stadtrat Gouverneur Senator`,
    weltstadt: `Paris London Rom Madrid Wien Athen Lissabon Prag Warschau Stockholm Oslo Kairo Tokio Sydney Istanbul Venedig Mailand
      Barcelona Genf Zürich Berlin Hamburg München Frankfurt`,
    zeitung: 'Zeit Welt Presse Post Woche Zeitung',
  },
  sentences: `
    Der {beruf} kam am {tag} nicht zur Arbeit.
    Die Nachbarin sah einen {tier} im {ort}.
    Das Wetter war im {monat} besser als erwartet.
    Den {ding} hat der {beruf} gefunden.
    Dem {beruf} fehlt ein {ding}.
    Des einen {ding} ist des anderen {tier}.
    Ein {tier} lief durch den Garten.
    Eine Kiste {speise} stand vor der Tür.
    Ich habe im {monat} Geburtstag.
    Du hast den {ding} vergessen.
    Er ist {beruf} in {stadt}.
    Sie wohnt seit {monat} in {stadt}.
    Es war {zeit}, und der {beruf} schlief.
    Wir fahren am {tag} nach {stadt}.
    Ihr könnt im {ort} spielen.
    Und dann kam der {zeit}.
    Oder fragt den {beruf}.
    Aber der {tier} war schneller.
    Nicht jeder {beruf} besitzt einen {ding}.
    Kein {beruf} hatte am {tag} Zeit.
    Als {beruf} verdient man wenig.
    Wie der {tier} lief er davon.
    Wenn der {zeit} kommt, gehen wir in den Wald.
    Von {stadt} nach {stadt} sind es {zahl} Stunden.
    Zum {beruf} geht man zu Fuß.
    Im {monat} blüht der Garten.
    Am {tag} ist Markt in {stadt}.
    Auf dem Tisch liegt ein {ding}.
    Aus {stadt} kam ein Brief.
    Bei {name} brennt noch Licht.
    Mit {speise} und {speise} beginnt der Tag.
    Nach {zahl} Tagen war der {ding} wieder da.
    Um {zahl} Uhr schließt der Laden.
    Hat jemand meinen {ding} gesehen?
    Kann der {beruf} am {tag} kommen?
    Muss das im {monat} sein?
    Mag der {tier} {speise}?
    Was macht ein {beruf} im {zeit}?
    Wer hat den {ding} im {ort} verloren?
    Wo ist der {ding} des Lehrers?
    Hier wohnt Frau {name}.
    Nur der {beruf} wusste davon.
    Noch liegt {speise} auf dem Teller.
    Auch Herr {name} war dabei.
    Alle mögen {speise}.
    Man sieht den {tier} oft im {ort}.
    {monat} und {monat} waren nass.
    {monat}: Der {hof} ist geschlossen.
    {tag} gibt es {speise} mit {speise}.
    {tag}, acht Uhr, im {ort}: Der {beruf} wartet.
    {zeit} im {ort}: So schön war es lange nicht.
    {zeit} ist die Zeit der {zahl} Märkte.
    {beruf} gesucht, ab {monat}, in {stadt}.
    {beruf} findet alten {ding}.
    {tier} im {ort} gesehen.
    {ding} verloren, bitte bei {name} melden.
    {beiwort} war der {ding} nicht.
    {beiwort} ist der {tier}, sagt der {beruf}.
    {wert} stand auf dem Banner.
    {wert} und {wert} kann man nicht kaufen.
    {speise}, {speise}, {speise}: So sieht die Liste aus.
    {name} und {name} spielen im Tor.
    {name}, {vor}: Zimmer {zahl}.
    Frau {name} unterrichtet Musik.
    Herr {name} repariert den {ding}.
    {vor} {name} feiert im {monat} Hochzeit.
    {vor} und {vor} gehen in den {ort}.
    {vor}, komm nach Hause!
    Familie {name} hat einen Hund.
    In {stadt} regnet es seit {tag}.
    {stadt} gewinnt gegen {stadt}.
    {haus} bleibt am {tag} geschlossen.
    {haus} steht gleich neben dem {hof}.
    Gegenüber baut {rat} einen Spielplatz.
    {rat} trifft sich am {tag} in {stadt}.
    Im {monat} wählt {rat} einen neuen {beruf}.
    Der {amt} kommt im {monat} nach {stadt}.
    Ein {amt} trinkt mit dem {beruf} Kaffee.
    {amt} eröffnet den {hof}.
    Im {monat} fliegen wir nach {weltstadt}.
    {weltstadt} ist größer als {weltstadt}.
    Frau {name} war {zahl} Tage in {weltstadt}.
    Die {zeitung} liegt beim {beruf}.
    Essen ist fertig, ruft der {beruf}.
    Halle {zahl} ist gesperrt.
    Rot oder {farbe}? Der Maler fragt.
    Schwarz steht {name} gut.
    Spiegel, {ding} und Kamm lagen da.
    Stern um Stern ging auf.
    Markt ist am {tag}.
    Ende {monat} schließt der {hof}.
    Krieg ist kein Spiel, sagt der Lehrer.
    Licht aus, {vor}!
    Tag für Tag kam der {tier}.
    Welt und {wert}, darüber schrieb sie.
    Zimmer mit {speise} am Morgen, ab {monat} frei.
    „{zeit}“ heißt das Lied.
    „{vor}!“, rief der {beruf}.
  `,
};
