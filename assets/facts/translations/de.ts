import type { SummitTranslation } from './shape.ts';

/** The bundled story in German. */
export const de = {
  title: 'Trump und Putin treffen sich in Alaska',
  summary:
    'Donald Trump und Wladimir Putin sprechen in Alaska über den Krieg in der Ukraine, ohne deren Präsidenten. Eine Einigung verkünden sie nicht. Auch für Indien zählt der Ausgang: Die US-Zölle auf seine Waren können steigen oder sinken.',
  paragraphs: [
    'Am Freitag, dem 15. August 2025, empfing Donald Trump in Alaska Wladimir Putin, um über den Krieg in der Ukraine zu sprechen. Begegnet waren sie sich zuletzt 2019 in Osaka. Der Westen hatte Putin nicht mehr gesehen, seit er im Februar 2022 seine Armee in die Ukraine geschickt hatte. Als die beiden auseinandergingen, ließen sie keine Fragen zu und verkündeten keine Einigung.',
    'Treffpunkt war die Joint Base Elmendorf-Richardson am Nordrand von Anchorage: gut gesichert, mit eigenen Landebahnen und im Kalten Krieg ein Wachposten gegen die Sowjetunion. Bis 1867 war das Land russisch; dann verkaufte Russland es für 7,2 Millionen Dollar an die USA. Nach Angaben des Weißen Hauses war es Putin, der um das Treffen gebeten hatte. Sein Außenminister Sergej Lawrow kam vor ihm an, in einem Sweatshirt mit der Aufschrift СССР, kyrillisch für UdSSR.',
    'Um 10:20 Uhr Ortszeit landete die Air Force One, kurz vor 11:00 Uhr Putins Maschine. Auf einem roten Teppich gaben sich die beiden die Hand und fuhren gemeinsam im Wagen des US-Präsidenten davon. Nach dem Zeitplan des Weißen Hauses sollten die Gespräche um 11:00 Uhr beginnen, nach dem des Kremls eine halbe Stunde später; sie begannen um 11:32 Uhr, mit drei Teilnehmern auf jeder Seite. An der Seite von Trump saßen sein Außenminister Marco Rubio und der Gesandte Steve Witkoff, neben Putin saßen Lawrow und der Berater Juri Uschakow. Zur Delegation gehörten auch Finanzminister Scott Bessent, Handelsminister Howard Lutnick und John Ratcliffe, der Direktor der Central Intelligence Agency.',
    'Wolodymyr Selenskyj war nicht eingeladen. Stunden vor den Gesprächen schrieb er, es sei an Russland, die Schritte zum Ende des Krieges zu tun, und die Ukraine zähle auf Amerika. Im Flugzeug sagte Trump zu Reportern, er werde nicht im Namen der Ukraine verhandeln. Ein Gebietstausch werde zur Sprache kommen, entscheiden werde darüber aber allein die Ukraine; und Russland drohten schwere wirtschaftliche Strafen, wenn es nicht ernsthaft verhandle.',
    'Auch für Indien stand etwas auf dem Spiel. Weil das Land russisches Öl kauft, hatten die USA am 6. August einen Zusatzzoll von 25 Prozent auf seine Waren angeordnet, und Bessent sagte, die Zölle könnten steigen, falls der Gipfel schlecht verlaufe. Jeffrey Sachs, Ökonom an der Columbia-Universität, riet Indien, sich aus dem amerikanischen Handelskrieg mit China herauszuhalten, den er einen Fehler nannte.',
    'Nach etwa zweieinhalb Stunden – andere Berichte sprechen von fast drei – verlasen beide Präsidenten Erklärungen. Für das nächste Treffen schlug Putin Moskau vor. Am 16. August rückte Trump nach Telefonaten mit Selenskyj und europäischen Spitzenpolitikern von der Forderung ab, zuerst müsse es eine Waffenruhe geben, und sprach davon, direkt ein Friedensabkommen anzustreben. Einen zweiten Gipfel, der in Budapest geplant war, sagte er am 22. Oktober 2025 ab. Am 23. Januar 2026 trafen sich in Abu Dhabi Gesandte Russlands, der Ukraine und der USA, soweit bekannt erstmals unter Trump alle drei gemeinsam.',
  ],
  labels: {
    Born: 'Geboren',
    Birthplace: 'Geburtsort',
    'Earlier offices': 'Frühere Ämter',
    Predecessor: 'Zuvor im Amt',
    Party: 'Partei',
    'Vice President': 'Vize­präsident',
    'Election of 2024': 'Wahl 2024',
    Education: 'Studium',
    'Before politics': 'Vor der Politik',
    Meets: 'Trifft',
    'President of': 'Präsident',
    'Hopes to meet': 'Hofft auf Treffen mit',
    Appointed: 'Ernannte',
    'Travels on': 'Fliegt mit der',
    'Hosts the summit in': 'Gastgeber des Gipfels in',
    'Put tariffs on': 'Verhängte Zölle gegen',
    'War aims': 'Kriegsziele',
    'Term of office': 'Amtszeit',
    'Last US visit': 'Letzter US-Besuch',
    'ICC arrest warrant': 'Haftbefehl des IStGH',
    'Ordered the invasion of': 'Befahl die Invasion der',
    Visits: 'Besucht',
    'KGB officer of': 'KGB-Offizier der',
    'At war with': 'Im Krieg mit',
    'Election of 2019': 'Wahl 2019',
    Spelling: 'Schreibweise',
    'Appeals to': 'Appelliert an',
    'Defends his country against': 'Verteidigt sein Land gegen',
    'Counts on': 'Setzt auf die',
    Also: 'Weitere Ämter',
    Family: 'Familie',
    'Serves under': 'Im Amt unter',
    'Secretary of State of': 'Außenminister der',
    'Counterpart of': 'Amtskollege von',
    'Travels to': 'Reist nach',
    'Treasury Secretary of': 'Finanzminister der',
    'Cabinet colleague of': 'Kabinettskollege von',
    'Oversees sanctions on': 'Zuständig für Sanktionen gegen',
    '11 September 2001': '11. September 2001',
    'Commerce Secretary of': 'Handelsminister der',
    'Handles tariffs on': 'Zuständig für Zölle gegen',
    'Director of': 'Direktor der',
    'Gathers intelligence for': 'Sammelt Erkenntnisse für die',
    'At Columbia since': 'An der Columbia seit',
    'Before Columbia': 'Vor der Columbia',
    'UN work': 'Arbeit für die UN',
    'Professor at': 'Professor an der',
    'Comments on': 'Äußert sich zu',
    'Comments on trade with': 'Äußert sich zum Handel mit',
    'Critical of': 'Kritisiert die',
    Languages: 'Sprachen',
    'Foreign minister of': 'Außenminister von',
    'Wore the initials of': 'Trug das Kürzel der',
    Capital: 'Hauptstadt',
    'Largest city': 'Größte Stadt',
    Population: 'Einwohner',
    Area: 'Fläche',
    'Distance to Russia': 'Entfernung zu Russland',
    Statehood: 'Bundesstaat seit',
    'Bought from Russia': 'Von Russland gekauft',
    Price: 'Kaufpreis',
    'Highest point': 'Höchster Punkt',
    'Time in August': 'Uhrzeit im August',
    'State of': 'Bundesstaat der',
    'Venue of the talks': 'Ort der Gespräche',
    'Bought from': 'Verkauft von',
    'Summit hosted by': 'Gastgeber des Gipfels',
    'Visited by': 'Besuch von',
    President: 'Staats­ober­haupt',
    'Under Russian control': 'Unter russischer Kontrolle',
    'Annexed by Russia': 'Von Russland annektiert',
    'Donetsk and Luhansk': 'Donezk und Luhansk',
    'Donetsk, Russian-held': 'Donezk in russischer Hand',
    NATO: 'Nato',
    'Prime minister': 'Minister­präsidentin',
    Independence: 'Unabhängig­keit',
    Currency: 'Währung',
    'Full-scale invasion': 'Groß angelegte Invasion',
    'From Kyiv to the summit': 'Von Kiew zum Gipfel',
    'Led by': 'Geführt von',
    'Invaded by': 'Invasion durch',
    'Supported by': 'Unterstützt von den',
    'Once part of': 'Einst Teil der',
    'Usual core': 'Üblicher Kern',
    'European Union': 'Europäische Union',
    G7: 'G7',
    'Cold War meaning': 'Im Kalten Krieg',
    'Also used': 'Andere Bedeutungen',
    'Not the same as': 'Nicht dasselbe wie',
    'Older word': 'Älteres Wort',
    'Leading power': 'Führungsmacht',
    'At odds with': 'Gegenspieler',
    'Cold War rival of': 'Rivale im Kalten Krieg',
    State: 'Bundesstaat',
    'Metro population': 'Einwohner im Großraum',
    'Distance to Moscow': 'Entfernung nach Moskau',
    Coordinates: 'Koordinaten',
    Founded: 'Gründung',
    'Unified municipality since': 'Einheits­gemeinde seit',
    'Largest city of': 'Größte Stadt in',
    'At its edge': 'Am Stadtrand',
    'City in': 'Stadt in den',
    Planes: 'Flugzeuge',
    'On 15 August 2025': 'Am 15. August 2025',
    'In service since': 'Im Dienst seit',
    Home: 'Heimat­stütz­punkt',
    Length: 'Länge',
    Wingspan: 'Spannweite',
    Range: 'Reichweite',
    'Call sign since': 'Rufzeichen seit',
    Carries: 'An Bord',
    'Government aircraft of': 'Regierungsflugzeug der',
    'Landed at': 'Landete auf der',
    'Attorney general': 'General­staats­anwältin',
    'Parishes (counties)': 'Parishes (Landkreise)',
    Sues: 'Verklagt',
    'Time zones': 'Zeitzonen',
    'From Moscow to the summit': 'Von Moskau zum Gipfel',
    Invaded: 'Invasion der',
    'Meets at the summit': 'Gegenüber beim Gipfel',
    'Sold in 1867': 'Verkaufte 1867',
    'Successor of': 'Nachfolgestaat der',
    'Foreign minister': 'Außenminister',
    'Sells oil to': 'Verkauft Öl an',
    'Partner of': 'Partner von',
    'Independence declared': 'Unabhängig­keits­erklärung',
    GDP: 'Brutto­inlands­produkt',
    'From Washington to the summit': 'Von Washington zum Gipfel',
    'Secretary of State': 'Außenminister',
    'Treasury Secretary': 'Finanzminister',
    'Commerce Secretary': 'Handelsminister',
    Backs: 'Unterstützt die',
    'Puts tariffs on': 'Verhängt Zölle gegen',
    'Trade rival of': 'Rivale im Handel',
    'Leading power of': 'Führungsrolle',
    'Foreign-intelligence agency': 'Auslandsgeheimdienst',
    'Today’s name since': 'Heutiger Name seit',
    'Summit hall': 'Tagungs­gebäude',
    'Distance to Anchorage': 'Entfernung nach Anchorage',
    'People living on it': 'Bewohner',
    'Headquarters here': 'Haupt­quartiere vor Ort',
    'Flying units': 'Fliegende Verbände',
    'Longest runway': 'Längste Landebahn',
    'Building began': 'Baubeginn',
    'Elmendorf Air Force Base': 'Elmendorf Air Force Base',
    'Named after': 'Benannt nach',
    'Base at': 'Stützpunkt bei',
    In: 'Standort',
    'Military base of': 'Militärstützpunkt der',
    'In the Cold War watched': 'Überwachte im Kalten Krieg die',
    'Landing place of': 'Landeplatz der',
    'Russian share of oil': 'Russlands Anteil am Öl',
    'General US duty': 'Allgemeiner US-Zoll',
    'Extra US duty': 'Zusätzlicher US-Zoll',
    'From New Delhi to the summit': 'Von Neu-Delhi zum Gipfel',
    'Under tariffs of': 'Betroffen von Zöllen der',
    'Buys oil from': 'Kauft Öl aus',
    'Neighbor of': 'Nachbar von',
    'Commented on by': 'Kommentiert von',
    'Ties with Russia': 'Verhältnis zu Russland',
    'Russian oil and gas': 'Russisches Öl und Gas',
    Premier: 'Minister­präsident',
    'People’s Republic founded': 'Gründung der Volks­republik',
    'From Beijing to the summit': 'Von Peking zum Gipfel',
    Dissolved: 'Auflösung',
    Republics: 'Teil­republiken',
    Government: 'Regierungs­form',
    'Last leader': 'Zuletzt geführt von',
    'Succeeded by': 'Nachfolgestaat',
    'Former republic': 'Frühere Teilrepublik',
    'Initials worn by': 'Kürzel getragen von',
    'Former KGB officer': 'Früherer KGB-Offizier',
    'Watched from': 'Beobachtungsposten',
    'Platform launched': 'Start der Plattform',
    Headquarters: 'Sitz',
    'Daily active users': 'Täglich aktive Nutzer',
    'Sued by Louisiana': 'Klage Louisianas',
    'Louisiana’s claim': 'Louisianas Vorwurf',
    'Roblox’s reply': 'Antwort von Roblox',
    Stock: 'Aktie',
    'Sued by': 'Verklagt von',
    'Company in': 'Unternehmen in den',
    Staff: 'Beschäftigte',
    Forerunners: 'Vorläufer',
    'No police powers': 'Keine Polizei­befugnisse',
    'Agency of': 'Behörde der',
    'Earlier names': 'Frühere Namen',
    Campus: 'Campus',
    'Rank by age': 'Rang nach Alter',
    Employs: 'Beschäftigt',
  },
  entities: {
    'donald-trump': {
      name: 'Donald Trump',
      description: 'Präsident der USA seit Januar 2025, wie schon von 2017 bis 2021.',
      role: '47. Präsident der USA (seit 20. Januar 2025)',
      letters: 'DT',
      facts: {
        Birthplace: {
          text: 'Queens, New York, USA',
        },
        'Earlier offices': {
          text: '45. Präsident der USA',
          note: '20. Januar 2017 – 20. Januar 2021',
        },
        Predecessor: {
          text: 'Joe Biden',
        },
        Party: {
          text: 'Republikaner',
        },
        'Vice President': {
          text: 'JD Vance',
          note: 'seit 20. Januar 2025',
        },
        'Election of 2024': {
          of: 'Wahlleute',
          note: 'gegen 226 für Kamala Harris, am 5. November 2024',
        },
        Education: {
          text: 'Bachelor in Wirtschaftswissenschaften, University of Pennsylvania (Wharton School), 1968',
        },
        'Before politics': {
          text: 'Chef der Trump Organization, des Immobilienunternehmens der Familie; ab 2004 Moderator der Fernsehshow „The Apprentice“',
        },
      },
      statements: [
        'Er hat den Gipfel angekündigt und ist der Gastgeber; laut Weißem Haus hatte Putin um das Treffen gebeten.',
        'Er fliegt zum Treffen mit Wladimir Putin nach Alaska und sagt, er wolle dort nicht im Namen der Ukraine verhandeln, sondern Putin an den Verhandlungstisch bringen.',
        'Im Flugzeug sagt er Reportern, auch über einen Gebietstausch werde gesprochen, darüber entscheide aber allein die Ukraine; Russland drohten schwere wirtschaftliche Strafen, wenn es nicht ernsthaft verhandle.',
        'Er spricht von einem Treffen, um Putins Haltung auszuloten; ob eine Einigung möglich sei, werde er wohl binnen zwei Minuten wissen.',
        'Ein zweites Treffen, auch mit Selenskyj, wäre nach seinen Worten wichtiger.',
      ],
      matters: 'Er ist Gastgeber der Gespräche mit Putin.',
      later: [
        'Er unterzeichnete das Dekret, das den wegen russischen Öls verhängten Zusatzzoll von 25 % auf indische Waren aufhob.',
      ],
    },
    'vladimir-putin': {
      name: 'Wladimir Putin',
      description: 'Seit 2012 wieder Präsident Russlands; er befahl die Invasion der Ukraine.',
      role: 'Präsident Russlands (wieder seit 7. Mai 2012)',
      letters: 'WP',
      facts: {
        Birthplace: {
          text: 'Leningrad (heute St. Petersburg), Sowjetunion',
        },
        'War aims': {
          text: 'So nannte er sie im Juni 2024: Die Ukraine gibt Donezk, Luhansk, Cherson und Saporischschja auf, tritt nicht der Nato bei, bleibt ohne Atomwaffen, begrenzt ihre Armee und schützt Russischsprachige; der Westen hebt seine Sanktionen auf',
          note: 'die Ukraine verlangt, dass Russland sich aus ihrem gesamten Gebiet zurückzieht',
        },
        Predecessor: {
          text: 'Dmitri Medwedew',
        },
        'Earlier offices': {
          text: 'Ministerpräsident 1999–2000 und 2008–2012; Präsident 2000–2008 (ab 31. Dezember 1999 kommissarisch)',
        },
        'Term of office': {
          text: 'Seine fünfte, auf sechs Jahre: vom 7. Mai 2024 bis 2030',
        },
        Party: {
          text: '2024 unabhängiger Kandidat, unterstützt von der Partei Einiges Russland',
        },
        Education: {
          text: 'Jura-Abschluss, Staatliche Universität Leningrad, 1975',
        },
        'Before politics': {
          text: '16 Jahre KGB-Offizier; schied 1991 als Oberstleutnant aus',
        },
        'Last US visit': {
          note: 'vor Alaska; zur UN-Generalversammlung in New York',
        },
        'ICC arrest warrant': {
          note: 'vom Internationalen Strafgerichtshof, wegen mutmaßlich rechtswidriger Deportation ukrainischer Kinder; weder Russland noch die USA gehören ihm an',
        },
      },
      statements: [
        'Er kommt zu Gesprächen mit Donald Trump nach Anchorage – seine erste Reise in ein westliches Land, seit er im Februar 2022 die Armee in die Ukraine schickte.',
        'Laut Trump drohen ihm schwere wirtschaftliche Folgen, falls die Gespräche keine Fortschritte auf dem Weg zum Frieden bringen.',
      ],
      matters: 'Trumps Gegenüber; um diese Invasion geht es bei den Gesprächen.',
      later: [
        'Russland, die Ukraine und die USA führten in Abu Dhabi ihre ersten Dreiergespräche seit der Invasion.',
      ],
    },
    'volodymyr-zelensky': {
      name: 'Wolodymyr Selenskyj',
      description: 'Präsident der Ukraine seit 2019.',
      role: 'Präsident der Ukraine (seit 20. Mai 2019)',
      letters: 'WS',
      facts: {
        Birthplace: {
          text: 'Krywyj Rih, Sowjetunion (heute Ukraine)',
        },
        Predecessor: {
          text: 'Petro Poroschenko',
        },
        'Election of 2019': {
          of: 'der Stimmen',
          note: 'in der Stichwahl am 21. April 2019',
        },
        'Term of office': {
          text: 'Fünf Jahre, bis 20. Mai 2024; unter Kriegsrecht sind Wahlen aufgeschoben, und der Präsident bleibt im Amt',
        },
        Party: {
          text: 'Parteilos; gewählt mit der Partei Diener des Volkes',
        },
        Education: {
          text: 'Jura-Abschluss, Wirtschaftsinstitut Krywyj Rih (Teil der Nationalen Wirtschaftsuniversität Kiew), 2000',
        },
        'Before politics': {
          text: 'Komiker; Chef der Produktionsfirma Kwartal 95; ab 2015 Star der Serie „Diener des Volkes“',
        },
        Spelling: {
          text: 'Im Pass und im Präsidialamt Zelenskyy, im Englischen oft Zelensky; gemeint ist derselbe Mann',
        },
      },
      statements: [
        'Stunden vor den Gesprächen schreibt er, es sei Zeit, den Krieg zu beenden, Russland müsse die nötigen Schritte tun, und die Ukraine zähle auf Amerika.',
        'Nach Anchorage ist er nicht eingeladen; Trump hofft auf direkte Gespräche mit ihm bald danach.',
      ],
      matters: 'Über den Krieg und das Gebiet seines Landes wird in Alaska ohne ihn gesprochen.',
      later: [
        'Er sagte, in der Ukraine seien binnen 60 bis 90 Tagen Wahlen möglich, wenn die USA und Europa helfen, die Abstimmung zu sichern.',
        'Die Ukraine, Russland und die USA führten in Abu Dhabi ihre ersten Dreiergespräche seit der Invasion.',
      ],
    },
    'marco-rubio': {
      name: 'Marco Rubio',
      description: 'US-Außenminister seit Januar 2025.',
      role: '72. US-Außenminister (seit 21. Januar 2025)',
      letters: 'MR',
      facts: {
        Birthplace: {
          text: 'Miami, Florida, USA',
        },
        Predecessor: {
          text: 'Antony Blinken',
        },
        Also: {
          text: 'Kommissarisch: Nationaler Sicherheitsberater, Nationalarchivar der USA und Chef der Entwicklungsbehörde USAID',
        },
        Party: {
          text: 'Republikaner',
        },
        'Earlier offices': {
          text: 'US-Senator für Florida, 2011–2025; Vorsitzender des Repräsentantenhauses von Florida, 2006–2008',
        },
        Education: {
          text: 'Bachelor, University of Florida, 1993; Jura-Abschluss (J.D.), University of Miami, 1996',
        },
        Family: {
          text: 'Sohn kubanischer Einwanderer',
        },
      },
      statements: [
        'Er reist mit Trump nach Alaska und steht auf der Delegationsliste des Weißen Hauses an erster Stelle.',
      ],
      matters: 'In Alaska sitzt er zu Beginn der Gespräche neben Trump.',
      later: [
        'Er und Sergej Lawrow sollten einen Gipfel in Budapest vorbereiten, der dann abgesagt wurde.',
        'Das Nationalarchiv teilte mit, dass er es nicht mehr kommissarisch leite; kommissarischer Nationaler Sicherheitsberater blieb er.',
      ],
    },
    'scott-bessent': {
      name: 'Scott Bessent',
      description: 'US-Finanzminister seit Januar 2025.',
      role: '79. US-Finanzminister (seit 28. Januar 2025)',
      letters: 'SB',
      facts: {
        Birthplace: {
          text: 'Conway, South Carolina, USA',
        },
        Predecessor: {
          text: 'Janet Yellen',
        },
        Party: {
          text: 'Republikaner',
        },
        Education: {
          text: 'Bachelor, Yale-Universität, 1984',
        },
        'Before politics': {
          text: 'Anlagechef von Soros Fund Management, 2011–2015; Gründer des Hedgefonds Key Square, 2015',
        },
        Also: {
          text: 'Kommissarischer Leiter der Steuerbehörde IRS',
          note: 'seit August 2025',
        },
      },
      statements: [
        'Sanktionen, die sein Ministerium durchsetzt, gehören zu den wirtschaftlichen Folgen, mit denen Trump Russland droht.',
        'Er gehört als Finanzminister zur US-Delegation.',
      ],
      matters: 'In Trumps Delegation; sein Ministerium ist für die Sanktionen gegen Russland zuständig.',
      later: [
        'Frank Bisignano wurde Geschäftsführer der Steuerbehörde IRS, unter Bessent, der sie weiter kommissarisch leitete.',
      ],
    },
    'howard-lutnick': {
      name: 'Howard Lutnick',
      description: 'US-Handelsminister seit Februar 2025.',
      role: '41. US-Handelsminister (seit 21. Februar 2025)',
      letters: 'HL',
      facts: {
        Birthplace: {
          text: 'Long Island, New York, USA',
          note: 'aufgewachsen in Jericho',
        },
        Predecessor: {
          text: 'Gina Raimondo',
        },
        Party: {
          text: 'Republikaner',
          note: 'seit 2016; zuvor Demokrat',
        },
        Education: {
          text: 'Bachelor in Wirtschaftswissenschaften, Haverford College, 1983',
        },
        'Before politics': {
          text: 'Ab 1983 bei Cantor Fitzgerald; ab 1991 Präsident und Vorstandschef, ab 1996 Verwaltungsratschef',
          differs: 'Anderen Angaben zufolge wurde er 1990 Präsident und Vorstandschef.',
        },
        '11 September 2001': {
          of: 'getötete Beschäftigte von Cantor Fitzgerald',
          note: 'darunter sein Bruder Gary',
        },
      },
      statements: [
        'Er spielt eine führende Rolle bei Trumps Zöllen, die auch Druck auf Käufer russischen Öls ausüben sollen.',
        'Er gehört als Handelsminister zur US-Delegation.',
      ],
      matters: 'In Trumps Delegation; er spielt eine führende Rolle bei den Zöllen.',
    },
    'john-ratcliffe': {
      name: 'John Ratcliffe',
      description: 'Direktor der CIA seit Januar 2025.',
      role: 'Direktor der CIA (seit 23. Januar 2025)',
      letters: 'JR',
      facts: {
        Birthplace: {
          text: 'Mount Prospect, Illinois, USA',
        },
        Predecessor: {
          text: 'William (Bill) Burns',
        },
        Party: {
          text: 'Republikaner',
        },
        'Earlier offices': {
          text: 'Nationaler Geheimdienstdirektor, 2020–2021; Abgeordneter im US-Repräsentantenhaus für den 4. Wahlbezirk von Texas, 2015–2020',
        },
        Education: {
          text: 'Bachelor, University of Notre Dame, 1987; Jura-Abschluss (J.D.), Southern Methodist University',
          differs: 'Andere Quellen datieren den Bachelor auf 1986.',
        },
      },
      statements: [
        'Er ist der Geheimdienstchef in der Delegation; bei den ersten Gesprächen saßen nur Rubio und Witkoff bei Trump.',
        'Er gehört als CIA-Chef zur US-Delegation.',
      ],
      matters: 'Er ist mit Trump in Alaska, sitzt bei den ersten Gesprächen aber nicht dabei.',
    },
    'jeffrey-sachs': {
      name: 'Jeffrey D. Sachs',
      description: 'US-Ökonom an der Columbia-Universität.',
      role: 'Professor an der Columbia-Universität in New York',
      letters: 'JS',
      facts: {
        Birthplace: {
          text: 'Oak Park, Michigan (bei Detroit), USA',
          differs: 'Andere Biografien nennen Detroit.',
        },
        Also: {
          text: 'Direktor des Zentrums für nachhaltige Entwicklung der Columbia-Universität; Präsident des UN-Lösungsnetzwerks für nachhaltige Entwicklung (SDSN)',
        },
        'At Columbia since': {
          note: 'zunächst als Direktor ihres Earth Institute',
        },
        'Before Columbia': {
          text: 'Ab 1980 in Harvard, ab 1983 als Professor; Direktor des dortigen Zentrums für internationale Entwicklung',
        },
        Education: {
          text: 'Bachelor, 1976, Master, 1978, und Promotion, 1980, alle an der Harvard-Universität',
        },
        'UN work': {
          text: 'Sonderberater der Generalsekretäre Kofi Annan, Ban Ki Moon und António Guterres; bis 2006 Direktor des Millenniumsprojekts',
        },
      },
      statements: [
        'Er rät Indien, sich nicht auf die USA zu verlassen, nachdem Washington das Land wegen des Kaufs russischen Öls mit Zöllen belegt hat.',
        'Den Handelskrieg gegen China – laut diesem Bericht einer des Westens, laut anderen Berichten über seine Aussagen einer der USA – hält er für einen Fehler, an dem sich Indien nicht beteiligen solle.',
      ],
      matters: 'Die einzige Stimme von außen im Bericht: zu den Folgen der US-Zölle für Indien.',
    },
    'sergei-lavrov': {
      name: 'Sergej Lawrow',
      description: 'Russlands Außenminister seit 2004.',
      role: 'Außenminister Russlands (seit 9. März 2004)',
      letters: 'SL',
      facts: {
        Birthplace: {
          text: 'Moskau, Sowjetunion',
          differs: 'Die meisten Angaben nennen Moskau; Wikipedia nennt Tiflis oder Moskau.',
        },
        Predecessor: {
          text: 'Igor Iwanow',
        },
        'Earlier offices': {
          text: 'Ständiger Vertreter Russlands bei den Vereinten Nationen, 1994–2004; ab 1992 Vizeaußenminister',
        },
        Education: {
          text: 'Moskauer Staatliches Institut für Internationale Beziehungen (MGIMO)',
        },
        Party: {
          text: 'Einiges Russland',
          note: 'bei der Wahl 2021 auf der Parteiliste',
        },
        Languages: {
          text: 'Russisch, Englisch, Französisch, Singhalesisch und Dhivehi',
        },
      },
      statements: [
        'Er trifft in einem Sweatshirt mit den kyrillischen Buchstaben СССР (UdSSR) in Anchorage ein.',
        'Bei der Ankunft sagt er, Russland wolle das Ergebnis nicht vorhersagen, seine Haltung sei aber klar.',
      ],
      matters: 'In Alaska sitzt er zu Beginn der Gespräche neben Putin.',
      later: ['Er und Marco Rubio sollten einen Gipfel in Budapest vorbereiten, der dann nicht stattfand.'],
    },
    alaska: {
      name: 'Alaska',
      description: 'Nördlichster US-Bundesstaat, 1867 dem Russischen Reich abgekauft.',
      role: '49. Bundesstaat der USA; Gouverneur Mike Dunleavy (Republikaner)',
      shows:
        'Karte von Alaska: der äußerste Nordwesten Nordamerikas, im Osten Kanada, jenseits der Beringstraße Russland.',
      facts: {
        Capital: {
          text: 'Juneau',
        },
        Population: {
          note: 'Volkszählung',
        },
        Area: {
          note: 'gesamt; davon 1.477.953 km² Land; in den Grenzen von 2010',
        },
        'Distance to Russia': {
          note: 'über die Beringstraße, vom Cape Prince of Wales bis zum Kap Deschnjow',
          differs: 'Die Britannica gibt für die engste Stelle etwa 85 km an.',
        },
        Statehood: {
          note: '49. Bundesstaat',
        },
        'Bought from Russia': {
          note: 'per Vertrag; Übergabe am 18. Oktober 1867',
        },
        Price: {
          note: '1867 vereinbart',
        },
        'Highest point': {
          note: 'Denali, auch Mount McKinley',
        },
        'Time in August': {
          text: 'UTC−8 (Alaska-Sommerzeit)',
          note: '11:00 Uhr dort entspricht 19:00 Uhr GMT',
        },
      },
      statements: [
        'Amerikanischer Boden mit russischer Vergangenheit, nahe an Russland und weit weg von Europa.',
        'Hier treffen sich Trump und Putin am 15. August 2025.',
        'Berichte sehen in der Wahl des Ortes eine Bedeutung: Die USA kauften das Gebiet 1867 vom Russischen Reich.',
      ],
      matters: 'Trump und Putin treffen sich hier auf einem Stützpunkt.',
    },
    ukraine: {
      name: 'Ukraine',
      description: 'Land in Osteuropa, das sich seit 2022 gegen eine russische Invasion wehrt.',
      role: 'Semipräsidentielle Republik unter Präsident Wolodymyr Selenskyj',
      shows:
        'Karte der Ukraine mit der Krim: am Schwarzen Meer, zwischen Russland im Osten sowie Polen und Rumänien im Westen.',
      facts: {
        Capital: {
          text: 'Kiew',
        },
        President: {
          note: 'seit 20. Mai 2019',
        },
        Population: {
          note: 'Schätzung aus der Kriegszeit',
        },
        Area: {
          note: 'in den anerkannten Grenzen, mit der Krim und den anderen von Russland annektierten Gebieten',
        },
        'Under Russian control': {
          note: 'des Staatsgebiets, mit der Krim, laut dem Institut für Kriegsstudien (ISW)',
        },
        'Annexed by Russia': {
          text: '2014 die Krim; 2022 Donezk, Luhansk, Cherson und Saporischschja',
          note: 'nur wenige Staaten erkennen das an; Russland hält die vier Gebiete nicht vollständig',
        },
        'Donetsk and Luhansk': {
          text: 'Putin verlangt laut US-Medien, dass die Ukraine beide ganz aufgibt; Selenskyj lehnt ab',
          note: 'von Luhansk hält die Ukraine noch wenige Quadratkilometer',
        },
        'Donetsk, Russian-held': {
          note: 'der Region, ganz oder teilweise; AFP nach Daten des Instituts für Kriegsstudien (ISW)',
        },
        NATO: {
          text: 'Kein Mitglied; der Beitritt steht seit 2019 als Ziel in der Verfassung',
        },
        'Prime minister': {
          text: 'Julia Swyrydenko, seit 17. Juli 2025',
        },
        Independence: {
          note: 'von der Sowjetunion',
        },
        Currency: {
          text: 'Hrywnja (UAH)',
        },
        'Highest point': {
          note: 'Howerla',
        },
      },
      statements: [
        'Trump sagt, er sei nicht da, um für sie zu verhandeln; über Gebiete müsse sie selbst entscheiden.',
        'Sie ist nicht eingeladen; Selenskyj sagt, die Ukraine zähle auf Amerika.',
      ],
      matters: 'Um diesen Krieg geht es in Alaska.',
      later: [
        'Rund 19 % ihres Gebiets, etwa 115.600 km², waren unter russischer Kontrolle; die von den USA geführten Gespräche über einen Rahmen für den Frieden dauerten an.',
      ],
    },
    'the-west': {
      name: 'Der Westen',
      description: 'Lose Bezeichnung für Demokratien Europas und Nordamerikas und deren Verbündete.',
      role: 'Lose Bezeichnung ohne feste Grenze für Demokratien Europas und Nordamerikas und deren Verbündete',
      facts: {
        'Usual core': {
          text: 'Der größte Teil Europas, Nordamerika, Australien und Neuseeland',
        },
        NATO: {
          text: '32 Länder Europas und Nordamerikas',
          note: 'Verteidigungsbündnis',
        },
        'European Union': {
          text: '27 Länder',
        },
        G7: {
          text: 'Deutschland, Frankreich, Großbritannien, Italien, Japan, Kanada und die USA',
          note: 'die EU nimmt teil',
        },
        'Cold War meaning': {
          text: 'Die USA, die Nato und ihre Verbündeten, im Gegensatz zum Sowjetblock',
        },
        'Also used': {
          text: 'Im kulturellen Sinn (vom westlichen Christentum geprägte Länder) und im wirtschaftlichen Sinn',
        },
        'Not the same as': {
          text: 'Die westliche Hemisphäre oder Westeuropa',
        },
        'Older word': {
          text: 'Okzident, vom lateinischen Wort für Sonnenuntergang',
        },
      },
      statements: [
        'Für Putin ist es die erste Reise in ein westliches Land seit Beginn der groß angelegten Invasion im Februar 2022.',
        'Im Juni 2021 traf Putin Joe Biden in Genf.',
        'Jeffrey Sachs warnt Indien davor, sich in den Handelskrieg der USA, der westlichen Führungsmacht, mit China hineinziehen zu lassen.',
      ],
      matters: 'Putin kommt erstmals seit 2022.',
    },
    anchorage: {
      name: 'Anchorage',
      description: 'Größte Stadt Alaskas.',
      role: 'Größte Stadt Alaskas; Bürgermeisterin Suzanne LaFrance',
      shows: 'Karte von Alaska, an der Südküste ist Anchorage markiert.',
      facts: {
        State: {
          note: 'USA',
        },
        Population: {
          note: 'Volkszählung',
        },
        'Metro population': {
          note: 'mit dem Landkreis Matanuska-Susitna',
          differs: 'Manche Listen nennen 398.807.',
        },
        Area: {
          note: 'ganze Gemeinde; davon 4.420,81 km² Land',
        },
        Founded: {
          note: 'als Hauptsitz der Alaska Railroad',
        },
        'Unified municipality since': {
          note: 'nach dem Zusammenschluss von Stadt und umliegendem Landkreis; Stadt seit 1920',
        },
        'Time in August': {
          text: 'UTC−8 (Alaska-Sommerzeit)',
        },
      },
      statements: ['Die Stadt wird als Ort der Gespräche genannt.'],
      matters: 'Am Nordrand liegt der Stützpunkt, auf dem sich Trump und Putin treffen.',
    },
    'air-force-one': {
      name: 'Air Force One',
      description: 'Rufzeichen jedes Flugzeugs der US-Luftwaffe mit dem Präsidenten an Bord.',
      role: 'Funkrufzeichen jedes Flugzeugs der US-Luftwaffe mit dem Präsidenten an Bord',
      facts: {
        Planes: {
          text: 'Zwei VC-25A auf Basis der Boeing 747-200B; Kennzeichen 28000 und 29000',
        },
        'On 15 August 2025': {
          text: 'Um 10:20 Uhr Alaska-Zeit in Elmendorf-Richardson gelandet',
        },
        Home: {
          text: 'Joint Base Andrews, Maryland; 89. Lufttransportgeschwader',
        },
        Range: {
          note: 'ohne Auftanken',
        },
        'Call sign since': {
          note: 'nachdem das Flugzeug von Präsident Dwight D. Eisenhower mit einer Linienmaschine verwechselt worden war',
          differs: 'Manche Darstellungen nennen 1953.',
        },
      },
      statements: [
        'Hier machte Trump die meisten Aussagen, die der Bericht zitiert.',
        'An Bord, auf dem Weg nach Alaska, nennt Trump Reportern seine Ziele für das Treffen.',
      ],
      matters: 'Eines brachte Trump zum Gipfel.',
    },
    louisiana: {
      name: 'Louisiana',
      description: 'US-Bundesstaat an der Golfküste.',
      role: '18. US-Bundesstaat; Gouverneur Jeff Landry (Republikaner)',
      shows: 'Karte von Louisiana: an der Golfküste der USA, zwischen Texas und Mississippi.',
      facts: {
        Capital: {
          text: 'Baton Rouge',
        },
        'Largest city': {
          text: 'New Orleans',
        },
        'Attorney general': {
          text: 'Liz Murrill',
          note: 'sie reichte die Klage gegen Roblox ein',
        },
        Population: {
          note: 'Volkszählung',
        },
        Statehood: {
          note: '18. Bundesstaat',
        },
        'Highest point': {
          note: 'Driskill Mountain',
        },
      },
      statements: [
        'Der Bundesstaat kommt nur in einem Link zu einem anderen Bericht vor; darin geht es um seine Klage gegen die Spieleplattform Roblox in Sachen Kinderschutz.',
      ],
      matters: 'Er verklagte am Tag vor dem Gipfel die Spieleplattform Roblox.',
    },
    russia: {
      name: 'Russland',
      description: 'Größtes Land der Welt; 2022 marschierte es in die Ukraine ein.',
      role: 'Semipräsidentielle Föderation unter Präsident Wladimir Putin; Ministerpräsident Michail Mischustin',
      shows: 'Karte von Russland: von Osteuropa über Nordasien bis zum Pazifik.',
      facts: {
        Capital: {
          text: 'Moskau',
        },
        President: {
          note: 'seit 7. Mai 2012',
        },
        Area: {
          note: 'ohne annektierte ukrainische Gebiete',
        },
        Independence: {
          note: 'am Ende der Sowjetunion',
        },
        Currency: {
          text: 'Russischer Rubel (RUB)',
        },
        'Highest point': {
          note: 'Elbrus',
        },
      },
      statements: [
        'Sein Präsident kommt nach Alaska; Trump droht dem Land mit schweren wirtschaftlichen Strafen, wenn Putin nicht ernsthaft verhandelt.',
        'Selenskyj sagt, es sei an Russland, die Schritte zum Ende des Krieges zu tun.',
        'Alaska, der Ort des Gipfels, gehörte einst Russland.',
      ],
      matters: 'Die Gespräche sollen diesen Krieg beenden.',
    },
    'united-states': {
      name: 'USA',
      description: 'Land aus 50 Bundesstaaten in Nordamerika.',
      role: 'Föderale Republik; Präsident Donald Trump (seit 20. Januar 2025), Vizepräsident JD Vance',
      shows: 'Karte der USA, zwischen Kanada und Mexiko; Nebenkarten zeigen Alaska und Hawaii.',
      facts: {
        Capital: {
          text: 'Washington, D.C.',
        },
        President: {
          note: 'seit 20. Januar 2025',
        },
        Currency: {
          text: 'US-Dollar (USD)',
        },
        'Highest point': {
          note: 'Denali, auch Mount McKinley',
        },
        GDP: {
          note: 'nominal; das größte der Welt',
        },
      },
      statements: [
        'Gastgeber und Vermittler: Trump sagt, er wolle beide Seiten an einen Tisch bringen, und droht Russland mit schweren Strafen.',
        'Ihr Präsident empfängt Putin auf eigenem Boden; Selenskyj sagt, die Ukraine zähle auf sie.',
        'Sie haben einen zusätzlichen Zoll auf indische Waren angeordnet, weil Indien russisches Öl kauft.',
        'Jeffrey Sachs warnt Indien davor, sich von den USA in einem Handelskrieg mit China benutzen zu lassen.',
      ],
      matters: 'Gastgeber und ein wichtiger Unterstützer der Ukraine.',
      later: [
        'Ihr Oberster Gerichtshof entschied, dass das Gesetz, auf das sich viele von Trumps Einfuhrabgaben stützen, keine Zölle erlaubt.',
      ],
    },
    jber: {
      name: 'Joint Base Elmendorf-Richardson',
      description: 'Stützpunkt von US-Luftwaffe und US-Heer am Nordrand von Anchorage.',
      role: 'Gemeinsamer Stützpunkt von US-Luftwaffe und US-Heer, geführt von der Luftwaffe',
      shows:
        'Karte vom oberen Ende des Cook Inlet mit dem Stützpunkt; eine Nebenkarte zeigt die Lage in Alaska.',
      facts: {
        'Today’s name since': {
          note: 'als die Elmendorf Air Force Base und Fort Richardson, ein Stützpunkt des Heeres, vereint wurden',
        },
        'Summit hall': {
          text: 'Arctic Warrior Events Center, auf dem Stützpunkt',
        },
        'Distance to Anchorage': {
          note: 'vom Flugplatz bis ins Stadtzentrum',
        },
        Area: {
          note: 'rund 85.000 Acres',
          differs: 'Manche Berichte nennen 13.000 Acres (53 km²).',
        },
        'People living on it': {
          note: 'mindestens',
          differs: 'Andere Berichte nennen 30.000 bis 55.000, anders gezählt.',
        },
        'Headquarters here': {
          text: 'Alaska-Kommando, Norad-Region Alaska und Elfte Luftflotte',
        },
        'Flying units': {
          text: '3. Geschwader, mit F-22-Kampfjets, und 176. Geschwader der Luft-Nationalgarde von Alaska',
        },
        'Longest runway': {
          note: 'Asphalt',
        },
        'Building began': {
          note: 'als Elmendorf Field',
        },
        'Elmendorf Air Force Base': {
          text: 'Name aus den Jahren nach dem Zweiten Weltkrieg, als die Luftwaffe den Stützpunkt vom Heer übernahm',
        },
        'Named after': {
          text: 'Hauptmann Hugh M. Elmendorf, 1933 in Ohio beim Test eines Jagdflugzeugs ums Leben gekommen',
        },
      },
      statements: [
        'Gut gesichert, mit eigenen Landebahnen und voller Erinnerungen an den Kalten Krieg.',
        'Die Gespräche sind für Freitag, den 15. August 2025, um 19:00 Uhr GMT auf diesem Stützpunkt angesetzt, der mit seinem alten Namen Elmendorf Air Force Base genannt wird; der Kreml nennt 19:30 Uhr.',
        'Sie beginnen um 19:32 Uhr GMT, in Alaska ist es 11:32 Uhr.',
        'Der Bericht erinnert daran, dass der Stützpunkt im Kalten Krieg die Sowjetunion zu überwachen hatte; er ist bis heute in Betrieb.',
      ],
      matters: 'Hier finden die Gespräche statt.',
    },
    india: {
      name: 'Indien',
      description: 'Bevölkerungsreichstes Land der Welt.',
      role: 'Föderale parlamentarische Republik; Premierminister Narendra Modi (seit 26. Mai 2014)',
      shows:
        'Karte von Indien: Südasien, zwischen Pakistan und China, bis in den Indischen Ozean ragend. In Kaschmir sind die Kontrolllinien eingezeichnet.',
      facts: {
        Capital: {
          text: 'Neu-Delhi',
        },
        Area: {
          note: 'nach Indiens Zählung, mit den von Pakistan und China gehaltenen Teilen Kaschmirs; Kaschmir wird von Indien und Pakistan beansprucht',
        },
        President: {
          text: 'Droupadi Murmu',
        },
        Independence: {
          note: 'von Großbritannien',
        },
        Currency: {
          text: 'Indische Rupie (INR)',
        },
        'Highest point': {
          note: 'Kangchendzönga, an der Grenze zu Nepal',
        },
        'Russian share of oil': {
          note: 'der indischen Rohölimporte im Juli 2025; vor der Invasion der Ukraine 0,2 %',
        },
        'General US duty': {
          note: 'in Kraft seit 7. August 2025',
        },
        'Extra US duty': {
          note: 'wegen des Kaufs russischen Öls; angeordnet am 6. August 2025, in Kraft ab 27. August, insgesamt 50 %',
        },
      },
      statements: [
        'Vom Ergebnis kann abhängen, ob die US-Zölle auf indische Waren steigen oder sinken.',
        'Für Indien gilt ein US-Zoll von 25 %; die zusätzlichen 25 % wegen des Kaufs russischen Öls sind angeordnet, aber noch nicht in Kraft.',
        'US-Finanzminister Scott Bessent sagt, die Zölle könnten steigen, wenn der Gipfel nicht gut verläuft.',
        'Jeffrey Sachs drängt das Land, sich aus dem Handelskrieg der USA mit China herauszuhalten.',
      ],
      matters: 'Weil es russisches Öl kauft, haben die USA einen Zusatzzoll auf seine Waren angeordnet.',
      later: [
        'Der Oberste Gerichtshof der USA entschied, dass das Gesetz hinter beiden Einfuhrabgaben keine Zölle erlaubt; Trump hob danach die Abgaben auf, die noch darauf beruhten.',
      ],
    },
    china: {
      name: 'China',
      description: 'Ostasiatisches Land, Rivale der USA im Handel.',
      role: 'Einparteienstaat unter Führung der Kommunistischen Partei; Präsident Xi Jinping',
      shows: 'Karte von China: Ostasien, mit Russland und der Mongolei im Norden und Indien im Südwesten.',
      facts: {
        Capital: {
          text: 'Peking',
        },
        President: {
          text: 'Xi Jinping',
          note: 'seit März 2013; Chef der Kommunistischen Partei seit November 2012',
        },
        Area: {
          note: 'ohne Taiwan, das China beansprucht',
        },
        GDP: {
          note: 'nominal; das zweitgrößte nach den USA',
        },
        'Ties with Russia': {
          text: 'Partnerschaft „ohne Grenzen“, von beiden im Februar 2022 erklärt',
          note: 'es weigert sich, die Invasion zu verurteilen',
        },
        'Russian oil and gas': {
          text: 'Größter Käufer russischer Brennstoffe im Juli 2025, vor Indien',
        },
        Premier: {
          text: 'Li Qiang',
        },
        Currency: {
          text: 'Yuan (Renminbi, CNY)',
        },
        'Highest point': {
          note: 'Mount Everest, an der Grenze zu Nepal',
        },
      },
      statements: [
        'Jeffrey Sachs nennt den Handelskrieg der USA mit China verfehlt und will, dass Indien sich heraushält.',
      ],
      matters: 'Sachs warnt, die USA könnten Indien gegen das Land benutzen.',
    },
    'soviet-union': {
      name: 'Sowjetunion',
      description: 'Kommunistischer Staat (1922–1991), aus dem Russland und die Ukraine hervorgingen.',
      role: 'Ehemaliger Staat in Europa und Asien (1922–1991)',
      shows:
        'Karte der Sowjetunion mit den heutigen Grenzen zwischen den fünfzehn Staaten, die aus ihr hervorgingen.',
      facts: {
        Capital: {
          text: 'Moskau',
        },
        Republics: {
          note: 'am Ende; darunter Russland und die Ukraine',
        },
        Government: {
          text: 'Einparteienstaat der Kommunistischen Partei',
        },
        'Last leader': {
          text: 'Michail Gorbatschow',
          note: '1985–1991',
        },
      },
      statements: [
        'Genannt wegen Lawrows Sweatshirt mit den Buchstaben СССР, kyrillisch für UdSSR.',
        'Im Kalten Krieg diente der Stützpunkt des Gipfels dazu, sie zu überwachen.',
      ],
      matters: 'Lawrow kam mit dessen Kürzel auf dem Sweatshirt.',
    },
    roblox: {
      name: 'Roblox',
      description: 'US-Unternehmen mit einer Online-Spieleplattform, die viele Kinder nutzen.',
      role: 'US-Unternehmen und Online-Spieleplattform; Vorstandschef David Baszucki',
      facts: {
        Founded: {
          note: 'durch David Baszucki und Erik Cassel',
        },
        Headquarters: {
          text: 'San Mateo, Kalifornien, USA',
        },
        'Daily active users': {
          note: 'zweites Quartal 2025',
          differs: 'In Louisianas Pressemitteilung steht: fast 82 Millionen.',
        },
        'Sued by Louisiana': {
          note: 'am 21. Bezirksgericht des Bundesstaats',
        },
        'Louisiana’s claim': {
          text: 'Es fehle an grundlegendem Schutz für Kinder, und die Gefahren würden verschwiegen; laut der Generalstaatsanwältin die erste solche Klage eines Bundesstaats',
          note: 'ein Vorwurf, kein Urteil',
        },
        'Roblox’s reply': {
          text: 'Das Unternehmen weist den Vorwurf zurück: Es würde Nutzer nie absichtlich gefährden und überwache die Plattform Tag und Nacht',
        },
        Stock: {
          text: 'New Yorker Börse, RBLX',
        },
      },
      statements: [
        'Roblox kommt nur in einem Link zu einem anderen Bericht vor: Louisiana hat die Firma in Sachen Kinderschutz verklagt.',
      ],
      matters: 'Louisiana verklagte es am Tag vor dem Gipfel.',
      later: ['Auch Texas und Florida haben Roblox in Sachen Kinderschutz verklagt.'],
    },
    cia: {
      name: 'Central Intelligence Agency',
      description: 'Auslandsgeheimdienst der USA.',
      role: 'Auslandsgeheimdienst der USA; Direktor John Ratcliffe, Vizedirektor Michael Ellis',
      facts: {
        Founded: {
          note: 'aufgrund des Nationalen Sicherheitsgesetzes vom 26. Juli 1947',
        },
        Headquarters: {
          text: 'George Bush Center for Intelligence in Langley (McLean), Virginia',
        },
        Staff: {
          note: 'aus einem durchgesickerten Haushaltsplan; die Zahl ist geheim',
        },
        Forerunners: {
          text: 'Office of Strategic Services (OSS, Zweiter Weltkrieg) und Central Intelligence Group',
        },
        'No police powers': {
          text: 'Polizeiarbeit und Strafverfolgung sind ihr untersagt',
        },
      },
      statements: [
        'Ihr Direktor reist mit der Delegation, sitzt bei den ersten Gesprächen aber nicht dabei.',
        'Ihr Direktor gehört zu Trumps Delegation.',
      ],
      matters: 'Ihr Direktor fliegt mit Trump nach Alaska.',
      later: ['Sie stellte ihr öffentliches „World Factbook“ ein.'],
    },
    'columbia-university': {
      name: 'Columbia-Universität',
      description: 'Private Universität in New York.',
      role: 'Private Universität der Ivy League in New York; Interimspräsidentin Claire Shipman (seit 28. März 2025)',
      facts: {
        Founded: {
          note: 'durch eine Urkunde von König Georg II.',
        },
        'Earlier names': {
          text: 'Bis 1784 King’s College, bis 1896 Columbia College',
        },
        Campus: {
          text: 'Morningside Heights, Manhattan, New York',
        },
        'Rank by age': {
          text: 'Älteste Hochschule im Bundesstaat New York, fünftälteste der USA',
        },
      },
      statements: ['Genannt als Universität des Ökonomen Jeffrey D. Sachs.'],
      matters: 'Hier lehrt der Ökonom Jeffrey Sachs, die Stimme von außen im Bericht.',
      later: ['Jennifer Mnookin, am 25. Januar 2026 ernannt, wurde ihre Präsidentin.'],
    },
  },
  moments: [
    {
      text: 'William Seward und Eduard von Stoeckl unterzeichnen den Vertrag, mit dem Russland Alaska für 7,2 Millionen Dollar an die USA verkauft.',
    },
    {
      text: 'Alaska wird förmlich an die USA übergeben.',
      note: 'Der Tag wird als Alaska Day begangen.',
    },
    {
      text: 'Das US-Finanzministerium zahlt die 7,2 Millionen Dollar.',
    },
    {
      text: 'Die Sowjetunion wird gegründet.',
    },
    {
      text: 'Bei Anchorage beginnt der Bau von Elmendorf Field.',
    },
    {
      text: 'Aufgrund des Nationalen Sicherheitsgesetzes entsteht die CIA.',
    },
    {
      text: 'Alaska wird der 49. US-Bundesstaat.',
    },
    {
      text: 'Die Ukraine erklärt ihre Unabhängigkeit von der Sowjetunion.',
    },
    {
      text: 'Die Sowjetunion wird aufgelöst.',
    },
    {
      text: 'Putin ernennt Sergej Lawrow zum Außenminister Russlands.',
    },
    {
      text: 'Die Elmendorf Air Force Base und Fort Richardson werden zur Joint Base Elmendorf-Richardson vereint.',
    },
    {
      text: 'Wladimir Putin kehrt als Präsident Russlands zurück.',
    },
    {
      text: 'Russland annektiert die Krim: Putin unterzeichnet einen Vertrag, den nur wenige Staaten anerkennen.',
    },
    {
      text: 'Putin ist zur UN-Generalversammlung in New York und trifft Barack Obama.',
    },
    {
      text: 'Trump und Putin kommen in Helsinki zu ihrem ersten Gipfel zusammen.',
    },
    {
      text: 'Wolodymyr Selenskyj tritt sein Amt als Präsident der Ukraine an.',
    },
    {
      text: 'Trump und Putin treffen sich beim G20-Gipfel in Osaka.',
      note: 'Danach sehen sie sich erst in Alaska persönlich wieder.',
    },
    {
      text: 'Putin trifft Joe Biden in Genf.',
    },
    {
      text: 'Russland beginnt seine groß angelegte Invasion der Ukraine.',
      note: 'Es hatte 2014 die Krim annektiert und seither Separatisten im Osten unterstützt.',
    },
    {
      text: 'Putin erklärt vier ukrainische Regionen für annektiert: Donezk, Luhansk, Cherson und Saporischschja; russische Truppen halten deren Gebiet nicht vollständig.',
    },
    {
      text: 'Donald Trump beginnt seine zweite Amtszeit.',
    },
    {
      text: 'Trump ordnet einen Zusatzzoll von 25 % auf indische Waren an, weil Indien russisches Öl kauft (Dekret 14329).',
    },
    {
      text: 'Trump kündigt an, dass er Putin am 15. August in Alaska treffen wird.',
    },
    {
      text: 'Trump spricht bei einer Pressekonferenz im Weißen Haus von einem „Treffen zum Abtasten“; binnen zwei Minuten werde er wissen, ob eine Einigung möglich sei.',
    },
    {
      text: 'Das Weiße Haus nennt Anchorage als Ort und teilt mit, das Treffen finde auf Putins Bitte statt.',
    },
    {
      text: 'Ein Vertreter des Weißen Hauses bestätigt die Joint Base Elmendorf-Richardson als Ort des Treffens.',
    },
    {
      text: 'Louisiana verklagt Roblox vor einem Gericht des Bundesstaats in Sachen Kinderschutz.',
      note: 'Nicht Teil des Gipfels: Der Bericht enthält nur einen Link dazu.',
    },
    {
      text: 'Lawrow trifft vor Putin in Anchorage ein und wird in einem Sweatshirt mit der Aufschrift СССР fotografiert.',
      note: 'Die Berichte sind auf den 15. August datiert; in Alaska war es vielleicht noch der 14.',
    },
    {
      text: 'Die Air Force One startet von der Joint Base Andrews bei Washington; unterwegs spricht Trump mit Reportern.',
      time: 'gegen 8:00 Uhr EDT (12:00 Uhr GMT)',
    },
    {
      text: 'Trump landet in Elmendorf-Richardson.',
      time: '10:20 Uhr AKDT (18:20 Uhr GMT)',
    },
    {
      text: 'Laut Zeitplan des Weißen Hauses sollen die Gespräche beginnen, laut dem des Kremls eine halbe Stunde später.',
      time: '11:00 Uhr AKDT (19:00 Uhr GMT)',
    },
    {
      text: 'Putin, kurz vor 11:00 Uhr gelandet, und Trump geben sich auf einem roten Teppich die Hand und fahren gemeinsam im Wagen des US-Präsidenten.',
      time: 'gegen 11:08 Uhr AKDT (19:08 Uhr GMT)',
    },
    {
      text: 'Die Gespräche beginnen, mit drei Teilnehmern je Seite (Trump, Rubio, Witkoff; Putin, Lawrow, Uschakow) statt unter vier Augen.',
      time: '11:32 Uhr AKDT (19:32 Uhr GMT)',
    },
    {
      text: 'Nach etwa zweieinhalb Stunden verlesen beide Erklärungen, lassen keine Fragen zu und verkünden keine Einigung; Putin schlägt Moskau für das nächste Treffen vor.',
      note: 'Andere Berichte sprechen von fast drei Stunden.',
    },
    {
      text: 'Nach Telefonaten mit Selenskyj und europäischen Spitzenpolitikern rückt Trump von der Forderung ab, zuerst müsse es eine Waffenruhe geben, und spricht davon, direkt ein Friedensabkommen anzustreben.',
    },
    {
      text: 'Trump empfängt Selenskyj und europäische Spitzenpolitiker im Weißen Haus und unterbricht das Treffen, um mit Putin zu telefonieren.',
    },
    {
      text: 'Der US-Zusatzzoll von 25 % auf indische Waren tritt in Kraft, insgesamt sind es nun 50 %.',
    },
    {
      text: 'Trump sagt einen in Budapest geplanten zweiten Gipfel ab; das US-Finanzministerium verhängt Sanktionen gegen Rosneft und Lukoil.',
    },
    {
      text: 'Die USA und die Ukraine überarbeiten in Genf einen durchgesickerten US-Friedensplan mit 28 Punkten.',
    },
    {
      text: 'Die Gesandten Steve Witkoff und Jared Kushner treffen Putin in Moskau, ohne Durchbruch.',
    },
    {
      text: 'Gesandte Russlands, der Ukraine und der USA treffen sich in Abu Dhabi, soweit bekannt erstmals unter Trump alle drei gemeinsam.',
    },
    {
      text: 'Der US-Zusatzzoll auf indische Waren endet nach einem Handelsabkommen.',
    },
    {
      text: 'Ein Gericht im Landkreis Livingston verhandelt über den Antrag von Roblox, Louisianas Klage abzuweisen.',
    },
  ],
} as const satisfies SummitTranslation;
