import type { SummitTranslation } from './shape.ts';

/** The bundled story in German. */
export const de = {
  title: 'Trump und Putin treffen sich in Alaska',
  summary:
    'Donald Trump und Wladimir Putin sprechen in Alaska über den Krieg in der Ukraine, ohne deren Präsidenten. Eine Einigung verkünden sie nicht. Auch für Indien zählt der Ausgang: Die US-Zölle auf seine Waren können steigen oder sinken.',
  paragraphs: [
    'Am Freitag, dem 15. August 2025, empfing Donald Trump in Alaska Wladimir Putin, um über den Krieg in der Ukraine zu sprechen. Begegnet waren sie sich zuletzt 2019 in Osaka. Der Westen hatte Putin nicht mehr gesehen, seit er im Februar 2022 seine Armee in die Ukraine geschickt hatte. Als die beiden auseinandergingen, ließen sie keine Fragen zu und verkündeten keine Einigung.',
    'Treffpunkt war die Joint Base Elmendorf-Richardson am Nordrand von Anchorage: gut gesichert, mit eigenen Landebahnen und im Kalten Krieg ein Wachposten gegen die Sowjetunion. Bis 1867 war das Land russisch; dann verkaufte Russland es für 7,2 Millionen Dollar an die USA. Nach Angaben des Weißen Hauses war es Putin, der um das Treffen gebeten hatte. Sein Außenminister Sergej Lawrow kam vor ihm an, in einem Sweatshirt mit der Aufschrift СССР, kyrillisch für UdSSR.',
    'Um 10:20 Uhr Ortszeit landete die Air Force One, kurz vor 11:00 Uhr Putins Maschine. Auf einem roten Teppich gaben sich die beiden die Hand und fuhren gemeinsam im Wagen des US-Präsidenten davon. Nach dem Zeitplan des Weißen Hauses sollten die Gespräche um 11:00 Uhr beginnen, nach dem des Kremls eine halbe Stunde später; sie begannen um 11:32 Uhr, mit drei Teilnehmern auf jeder Seite. An der Seite von Trump saßen sein Außenminister Marco Rubio und der Gesandte Steve Witkoff, neben Putin saßen Lawrow und der Berater Juri Uschakow. Zur US-Delegation gehörten auch Finanzminister Scott Bessent, Handelsminister Howard Lutnick und John Ratcliffe, der Direktor der Central Intelligence Agency.',
    'Wolodymyr Selenskyj war nicht eingeladen. Stunden vor den Gesprächen schrieb er, es sei an Russland, die Schritte zum Ende des Krieges zu tun, und die Ukraine zähle auf Amerika. Im Flugzeug sagte Trump zu Reportern, er werde nicht im Namen der Ukraine verhandeln. Ein Gebietstausch werde zur Sprache kommen, entscheiden werde darüber aber allein die Ukraine; und Russland drohten schwere wirtschaftliche Strafen, wenn es nicht ernsthaft verhandle.',
    'Auch für Indien stand etwas auf dem Spiel. Weil das Land russisches Öl kauft, hatten die USA am 6. August einen Zusatzzoll von 25 Prozent auf seine Waren angeordnet, und Bessent sagte, die Zölle könnten steigen, falls der Gipfel schlecht verlaufe. Jeffrey Sachs, Ökonom an der Columbia-Universität, riet Indien, sich aus dem amerikanischen Handelskrieg mit China herauszuhalten, den er einen Fehler nannte.',
    'Nach etwa zweieinhalb Stunden – andere Berichte sprechen von fast drei – verlasen beide Präsidenten Erklärungen. Für das nächste Treffen schlug Putin Moskau vor. Am 16. August rückte Trump nach Telefonaten mit Selenskyj und europäischen Spitzenpolitikern von der Forderung ab, zuerst müsse es eine Waffenruhe geben, und sprach davon, direkt ein Friedensabkommen anzustreben. Einen zweiten Gipfel, der in Budapest geplant war, sagte er am 22. Oktober 2025 ab, und die USA verhängten Sanktionen gegen die Ölkonzerne Rosneft und Lukoil. Am 23. Januar 2026 trafen sich in Abu Dhabi Gesandte Russlands, der Ukraine und der USA, soweit bekannt erstmals unter Trump alle drei gemeinsam; im Februar vereinbarten sie einen Gefangenenaustausch. Im Juni 2026 schlug Selenskyj in einem offenen Brief ein Treffen und eine vollständige Waffenruhe vor; Putin lehnte beides ab.',
  ],
  labels: {
    Born: 'Geboren',
    'Election of 2024': 'Wahl 2024',
    Party: 'Partei',
    'Vice President': 'Vize­präsident',
    Birthplace: 'Geburtsort',
    'Before politics': 'Vor der Politik',
    Meets: 'Trifft',
    'President of': 'Präsident',
    'Hopes to meet': 'Hofft auf Treffen mit',
    Appointed: 'Ernannte',
    'Sent to the talks': 'Entsandte zu den Gesprächen',
    'Travels on': 'Fliegt mit der',
    'Hosts the summit in': 'Gastgeber des Gipfels in',
    'Put tariffs on': 'Verhängte Zölle gegen',
    'War aims': 'Kriegsziele',
    'Term of office': 'Amtszeit',
    'ICC arrest warrant': 'Haftbefehl des IStGH',
    'Last US visit': 'Letzter US-Besuch',
    'Ordered the invasion of': 'Befahl die Invasion der',
    'KGB officer of': 'KGB-Offizier der',
    Adviser: 'Berater',
    'Election of 2019': 'Wahl 2019',
    Spelling: 'Schreibweise',
    'Appeals to': 'Appelliert an',
    'Counts on': 'Setzt auf die',
    Also: 'Weitere Ämter',
    'Earlier offices': 'Frühere Ämter',
    Family: 'Familie',
    'Serves under': 'Im Amt unter',
    'Secretary of State of': 'Außenminister der',
    'Counterpart of': 'Amtskollege von',
    'Also beside Trump': 'Ebenfalls an Trumps Seite',
    'Travels to': 'Reist nach',
    'Treasury Secretary of': 'Finanzminister der',
    'Cabinet colleague of': 'Kabinettskollege von',
    'Oversees sanctions on': 'Zuständig für Sanktionen gegen',
    '11 September 2001': '11. September 2001',
    'Commerce Secretary of': 'Handelsminister der',
    'Handles tariffs on': 'Zuständig für Zölle gegen',
    'Director of': 'Direktor der',
    'UN work': 'Arbeit für die UN',
    'On the war in Ukraine': 'Zum Krieg in der Ukraine',
    'Contradicted by': 'Widerspruch',
    'Professor at': 'Professor an der',
    'Comments on': 'Äußert sich zu',
    'Comments on trade with': 'Äußert sich zum Handel mit',
    'Critical of': 'Kritisiert die',
    'Foreign minister of': 'Außenminister von',
    'Negotiates with': 'Verhandelt mit',
    'Also beside Putin': 'Ebenfalls an Putins Seite',
    'Former ambassador to': 'Früher Botschafter in den',
    Capital: 'Hauptstadt',
    'Largest city': 'Größte Stadt',
    Population: 'Einwohner',
    'Alaska Natives': 'Ureinwohner Alaskas',
    Area: 'Fläche',
    'Nearest Russian island': 'Nächste russische Insel',
    'Mainland to mainland': 'Von Festland zu Festland',
    Statehood: 'Bundesstaat seit',
    'Bought from Russia': 'Von Russland gekauft',
    Price: 'Kaufpreis',
    'State of': 'Bundesstaat der',
    'Venue of the talks': 'Ort der Gespräche',
    'Bought from': 'Verkauft von',
    'Summit hosted by': 'Gastgeber des Gipfels',
    'Visited by': 'Besuch von',
    President: 'Staats­ober­haupt',
    'Under Russian control': 'Unter russischer Kontrolle',
    'Soldiers killed or wounded': 'Getötete und verwundete Soldaten',
    'Annexed by Russia': 'Von Russland annektiert',
    'Donetsk and Luhansk': 'Donezk und Luhansk',
    'Donetsk, Russian-held': 'Donezk in russischer Hand',
    'Asked for before the summit': 'Forderung vor dem Gipfel',
    NATO: 'Nato',
    Independence: 'Unabhängig­keit',
    'Led by': 'Geführt von',
    'Invaded by': 'Invasion durch',
    'Supported by': 'Unterstützt von den',
    'Once part of': 'Einst Teil der',
    'Usual core': 'Üblicher Kern',
    'European Union': 'Europäische Union',
    G7: 'G7',
    'Cold War meaning': 'Im Kalten Krieg',
    'Leading power': 'Führungsmacht',
    'At odds with': 'Gegenspieler',
    'Cold War rival of': 'Rivale im Kalten Krieg',
    State: 'Bundesstaat',
    Founded: 'Gründung',
    Coordinates: 'Koordinaten',
    'Largest city of': 'Größte Stadt in',
    'At its edge': 'Am Stadtrand',
    'City in': 'Stadt in den',
    Planes: 'Flugzeuge',
    'On 15 August 2025': 'Am 15. August 2025',
    'In service since': 'Im Dienst seit',
    Home: 'Heimat­stütz­punkt',
    'Call sign since': 'Rufzeichen seit',
    Carries: 'An Bord',
    'Government aircraft of': 'Regierungsflugzeug der',
    'Landed at': 'Landete auf der',
    'Attorney general': 'Justiz­ministerin',
    Sues: 'Verklagt',
    Invaded: 'Invasion der',
    'Meets at the summit': 'Gegenüber beim Gipfel',
    'Sold in 1867': 'Verkaufte 1867',
    'Successor of': 'Nachfolgestaat der',
    'Foreign minister': 'Außenminister',
    'Sells oil to': 'Verkauft Öl an',
    'Partner of': 'Partner von',
    'Independence declared': 'Unabhängig­keits­erklärung',
    GDP: 'Brutto­inlands­produkt',
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
    'Headquarters here': 'Haupt­quartiere vor Ort',
    'Building began': 'Baubeginn',
    'Elmendorf Air Force Base': 'Elmendorf Air Force Base',
    'Base at': 'Stützpunkt bei',
    In: 'Standort',
    'Military base of': 'Militärstützpunkt der',
    'In the Cold War watched': 'Überwachte im Kalten Krieg die',
    'Landing place of': 'Landeplatz der',
    'Russian share of oil': 'Russlands Anteil am Öl',
    'Extra US duty': 'Zusätzlicher US-Zoll',
    'General US duty': 'Allgemeiner US-Zoll',
    'Its answer': 'Indiens Antwort',
    'Under tariffs of': 'Betroffen von Zöllen der',
    'Buys oil from': 'Kauft Öl aus',
    'Neighbor of': 'Nachbar von',
    'Commented on by': 'Kommentiert von',
    'Ties with Russia': 'Verhältnis zu Russland',
    'Russian oil and gas': 'Russisches Öl und Gas',
    Dissolved: 'Auflösung',
    Republics: 'Teil­republiken',
    Government: 'Regierungs­form',
    'Last leader': 'Zuletzt geführt von',
    'Succeeded by': 'Nachfolgestaat',
    'Former republic': 'Frühere Teilrepublik',
    'Former KGB officer': 'Früherer KGB-Offizier',
    'Watched from': 'Beobachtungsposten',
    Headquarters: 'Sitz',
    'Daily active users': 'Täglich aktive Nutzer',
    'Sued by Louisiana': 'Klage Louisianas',
    'Louisiana’s claim': 'Louisianas Vorwurf',
    'Roblox’s reply': 'Antwort von Roblox',
    'Sued by': 'Verklagt von',
    'Company in': 'Unternehmen in den',
    'No police powers': 'Keine Polizei­befugnisse',
    'Agency of': 'Behörde der',
    Campus: 'Campus',
    Employs: 'Beschäftigt',
  },
  entities: {
    'donald-trump': {
      name: 'Donald Trump',
      description: 'Präsident der USA, 2017–2021 und seit Januar 2025.',
      role: '47. Präsident der USA (seit 20. Januar 2025)',
      letters: 'DT',
      facts: {
        'Election of 2024': {
          of: 'Wahlleute',
          note: 'gegen 226 für Kamala Harris, am 5. November 2024',
        },
        Party: {
          text: 'Republikaner',
        },
        'Vice President': {
          text: 'JD Vance',
          note: 'seit 20. Januar 2025',
        },
        Birthplace: {
          text: 'Queens, New York, USA',
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
      matters: 'Er empfing Putin; eine Einigung verkündeten sie nicht.',
      later: [
        'Er sagte einen zweiten Gipfel ab, der in Budapest geplant war, und sein Finanzministerium verhängte Sanktionen gegen die russischen Ölkonzerne Rosneft und Lukoil.',
        'Ein US-Friedensplan mit 28 Punkten war durchgesickert; die USA und die Ukraine überarbeiteten ihn in Genf.',
        'Unter Vermittlung seines Gesandten Steve Witkoff einigten sich Russland und die Ukraine in Abu Dhabi darauf, je 157 Kriegsgefangene freizulassen.',
        'Der Oberste Gerichtshof der USA hatte viele von Trumps Zöllen aufgehoben, weil das Gesetz dahinter keine erlaubt; an ihre Stelle trat ein allgemeiner Zoll von 10 %, zunächst für 150 Tage.',
      ],
    },
    'vladimir-putin': {
      name: 'Wladimir Putin',
      description: 'Seit 2012 wieder Präsident Russlands; er befahl die Invasion der Ukraine.',
      role: 'Präsident Russlands (wieder seit 7. Mai 2012)',
      letters: 'WP',
      facts: {
        'War aims': {
          text: 'So nannte er sie im Juni 2024: „Entmilitarisierung und Entnazifizierung“ der Ukraine; sie zieht sich aus Donezk, Luhansk, Cherson und Saporischschja zurück und bleibt der Nato fern; Verträge erkennen diese Regionen und die Krim als russisch an; alle westlichen Sanktionen enden',
          note: 'die Ukraine verlangt, dass Russland sich aus ihrem gesamten Gebiet zurückzieht',
        },
        'Term of office': {
          text: 'Seine fünfte, auf sechs Jahre: vom 7. Mai 2024 bis 2030',
        },
        'Election of 2024': {
          text: 'Ohne Beobachter der OSZE, die Russland nicht eingeladen hatte',
        },
        'ICC arrest warrant': {
          note: 'vom Internationalen Strafgerichtshof, wegen mutmaßlich rechtswidriger Deportation ukrainischer Kinder; weder Russland noch die USA gehören ihm an',
        },
        Birthplace: {
          text: 'Leningrad (heute St. Petersburg), Sowjetunion',
        },
        'Before politics': {
          text: 'Jurastudium in Leningrad; 16 Jahre KGB-Offizier, bis 1991, zuletzt Oberstleutnant',
        },
        'Last US visit': {
          note: 'vor Alaska; zur UN-Generalversammlung in New York',
        },
      },
      statements: [
        'Er kommt zu Gesprächen mit Donald Trump nach Anchorage – seine erste Reise in ein westliches Land, seit er im Februar 2022 die Armee in die Ukraine schickte.',
        'Laut Trump drohen ihm schwere wirtschaftliche Folgen, falls die Gespräche keine Fortschritte auf dem Weg zum Frieden bringen.',
      ],
      matters: 'Er traf Trump; eine Einigung verkündeten sie nicht.',
      later: [
        'Ein zweiter Gipfel, der in Budapest geplant war, wurde abgesagt; die USA verhängten Sanktionen gegen die russischen Ölkonzerne Rosneft und Lukoil.',
        'Er empfing in Moskau die Gesandten Steve Witkoff und Jared Kushner, ohne Durchbruch.',
        'In Abu Dhabi trafen sich Gesandte Russlands, der Ukraine und der USA, soweit bekannt erstmals unter Trump alle drei gemeinsam.',
        'In einem offenen Brief schlug Selenskyj ein Treffen und eine vollständige Waffenruhe vor; Putin lehnte beides ab.',
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
        'Term of office': {
          text: 'Fünf Jahre, bis 20. Mai 2024; unter Kriegsrecht sind Wahlen aufgeschoben, und der Präsident bleibt im Amt',
        },
        'Election of 2019': {
          of: 'der Stimmen',
          note: 'in der Stichwahl am 21. April 2019',
        },
        Spelling: {
          text: 'Im Pass und im Präsidialamt Zelenskyy, im Englischen oft Zelensky; gemeint ist derselbe Mann',
        },
        'Before politics': {
          text: 'Komiker; Chef der Produktionsfirma Kwartal 95; ab 2015 Star der Serie „Diener des Volkes“',
        },
      },
      statements: [
        'Stunden vor den Gesprächen schreibt er, es sei Zeit, den Krieg zu beenden, Russland müsse die nötigen Schritte tun, und die Ukraine zähle auf Amerika.',
        'Nach Anchorage ist er nicht eingeladen; Trump hofft auf direkte Gespräche mit ihm bald danach.',
        'Er weigert sich, Donezk und Luhansk aufzugeben.',
      ],
      matters: 'Über Krieg und Gebiet seines Landes wurde ohne ihn gesprochen; eine Einigung gab es nicht.',
      later: [
        'Er sagte, in der Ukraine seien binnen 60 bis 90 Tagen Wahlen möglich, wenn die USA und Europa helfen, die Abstimmung zu sichern.',
        'In einem offenen Brief schlug Selenskyj ein Treffen und eine vollständige Waffenruhe vor; Putin lehnte beides ab.',
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
        Also: {
          text: 'Kommissarisch: Nationaler Sicherheitsberater, Nationalarchivar der USA und Chef der Entwicklungsbehörde USAID',
        },
        Party: {
          text: 'Republikaner',
        },
        'Earlier offices': {
          text: 'US-Senator für Florida, 2011–2025; Sprecher des Repräsentantenhauses von Florida, 2006–2008',
        },
        Family: {
          text: 'Sohn kubanischer Einwanderer',
        },
      },
      statements: [
        'Er reist mit Trump nach Alaska und steht auf der Delegationsliste des Weißen Hauses an erster Stelle.',
      ],
      matters: 'Er saß bei den Gesprächen an Trumps Seite.',
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
        Party: {
          text: 'Republikaner',
        },
        'Before politics': {
          text: 'Anlagechef von Soros Fund Management, 2011–2015; Gründer des Hedgefonds Key Square, 2015',
        },
      },
      statements: [
        'Sanktionen, die sein Ministerium durchsetzt, gehören zu den wirtschaftlichen Folgen, mit denen Trump Russland droht.',
        'Er gehört als Finanzminister zur US-Delegation.',
      ],
      matters: 'In Trumps Delegation; sein Ministerium ist für die Sanktionen gegen Russland zuständig.',
      later: ['Sein Ministerium verhängte Sanktionen gegen die russischen Ölkonzerne Rosneft und Lukoil.'],
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
        Party: {
          text: 'Republikaner',
          note: 'seit 2016; zuvor Demokrat',
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
      later: [
        'Kongressmitglieder beider Parteien forderten ihn zum Rücktritt auf, weil neu veröffentlichte Akten Kontakte zu Jeffrey Epstein beschreiben.',
      ],
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
        Party: {
          text: 'Republikaner',
        },
        'Earlier offices': {
          text: 'Nationaler Geheimdienstdirektor, 2020–2021; Abgeordneter im US-Repräsentantenhaus für den 4. Wahlbezirk von Texas, 2015–2020',
        },
      },
      statements: [
        'Er gehört als Chef der CIA zur US-Delegation; bei den ersten Gesprächen sitzen nur Rubio und Witkoff an Trumps Seite.',
      ],
      matters: 'Er war mit Trump in Alaska, bei den ersten Gesprächen aber nicht dabei.',
      later: [
        'Er traf in Caracas Venezuelas Interimspräsidentin, knapp zwei Wochen nachdem US-Truppen Präsident Nicolás Maduro gefangen genommen hatten.',
      ],
    },
    'jeffrey-sachs': {
      name: 'Jeffrey D. Sachs',
      description: 'US-Ökonom, Kritiker der US-Politik gegenüber der Ukraine und China.',
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
        'UN work': {
          text: 'Sonderberater der Generalsekretäre Kofi Annan, Ban Ki Moon und António Guterres; bis 2006 Direktor des Millenniumsprojekts',
        },
        'On the war in Ukraine': {
          text: 'Er sagt, der Versuch der USA, die Ukraine in die Nato zu holen, habe ihn ausgelöst',
        },
        'Contradicted by': {
          text: 'Ökonomen, viele davon aus der Ukraine, in einem offenen Brief: Er spreche der Ukraine ab, selbst zu entscheiden, und die Proteste von 2013 hätten nichts mit der Nato zu tun gehabt',
        },
      },
      statements: [
        'Er rät Indien, sich nicht auf die USA zu verlassen, nachdem Washington das Land wegen des Kaufs russischen Öls mit Zöllen belegt hat.',
        'Er nennt den Handelskrieg der USA mit China einen Fehler, an dem sich Indien nicht beteiligen solle.',
      ],
      matters: 'Er riet Indien, sich nicht auf die USA zu verlassen.',
      later: [
        'Der UN-Sicherheitsrat lud ihn als Redner zu einer Sitzung über die Gefangennahme des venezolanischen Präsidenten durch die USA ein.',
      ],
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
        'Earlier offices': {
          text: 'Ständiger Vertreter Russlands bei den Vereinten Nationen, 1994–2004; ab 1992 Vizeaußenminister',
        },
      },
      statements: [
        'Bei der Ankunft sagt er, Russland wolle das Ergebnis nicht vorhersagen, seine Haltung sei aber klar.',
        'Er trifft in einem Sweatshirt mit den kyrillischen Buchstaben СССР (UdSSR) in Anchorage ein.',
      ],
      matters: 'Er saß bei den Gesprächen an Putins Seite.',
      later: [
        'Er und Marco Rubio sollten einen Gipfel in Budapest vorbereiten, der dann nicht stattfand.',
        'Er sagte, der „Geist von Anchorage“ verflüchtige sich; Russland geht weiterhin von dem aus, was dort nach seinen Angaben vereinbart wurde.',
      ],
    },
    'steve-witkoff': {
      name: 'Steve Witkoff',
      description: 'US-Sondergesandter für Friedensmissionen und den Nahen Osten.',
      role: 'US-Sondergesandter für Friedensmissionen (seit 3. Juli 2025) und den Nahen Osten',
      letters: 'SW',
      facts: {
        Birthplace: {
          text: 'Bronx, New York, USA',
        },
        'Before politics': {
          text: 'Immobilienentwickler in New York, Chef der Witkoff Group; mit Trump seit Jahrzehnten bekannt',
        },
      },
      statements: ['Er und Rubio sitzen bei Beginn der Gespräche an Trumps Seite.'],
      matters: 'Er saß bei den Gesprächen an Trumps Seite.',
      later: [
        'Mitschnitte eines Gesprächs zwischen ihm und Juri Uschakow über einen Friedensplan wurden bekannt.',
        'Er und Jared Kushner trafen Putin in Moskau, ohne Durchbruch.',
        'Er gab in Abu Dhabi bekannt, dass Russland und die Ukraine je 157 Kriegsgefangene freilassen.',
        'In Genf endete nach zwei Tagen eine dritte Gesprächsrunde; er sprach von „bedeutenden Fortschritten“, die russische Seite von „schwierigen, aber sachlichen“ Gesprächen.',
      ],
    },
    'yury-ushakov': {
      name: 'Juri Uschakow',
      description: 'Putins außenpolitischer Berater, einst Botschafter in Washington.',
      role: 'Außenpolitischer Berater des russischen Präsidenten (seit Mai 2012)',
      letters: 'JU',
      facts: {
        Birthplace: {
          text: 'Moskau, Sowjetunion',
        },
        'Earlier offices': {
          text: 'Botschafter in den USA, 1999–2008; danach außenpolitischer Berater Putins, der nun Ministerpräsident war',
        },
      },
      statements: ['Er und Lawrow sitzen bei Beginn der Gespräche an Putins Seite.'],
      matters: 'Er saß bei den Gesprächen an Putins Seite.',
      later: [
        'Mitschnitte eines Gesprächs zwischen ihm und Steve Witkoff über einen Friedensplan wurden bekannt.',
      ],
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
        'Alaska Natives': {
          note: 'der Einwohner, samt anderen Ureinwohnern Amerikas und Menschen mit weiterer Herkunft',
        },
        Area: {
          note: 'gesamt; davon 1.477.953 km² Land; in den Grenzen von 2010',
        },
        'Nearest Russian island': {
          note: 'ungefähr, von Little Diomede nach Big Diomede in der Beringstraße',
        },
        'Mainland to mainland': {
          note: 'nach Russland über die Beringstraße, vom Cape Prince of Wales zum Kap Deschnjow',
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
      },
      statements: [
        'Amerikanischer Boden mit russischer Vergangenheit, nahe an Russland und weit weg von Europa.',
        'Hier treffen sich Trump und Putin am 15. August 2025.',
        'Aus der Zeit Russisch-Amerikas sind orthodoxe Kirchen und mehr als 700 Ortsnamen geblieben, sagt Putin nach den Gesprächen.',
      ],
      matters: 'Trump und Putin trafen sich auf einem Stützpunkt hier.',
      later: [
        'Gouverneur Mike Dunleavy darf bei der Wahl 2026 nicht für eine dritte Amtszeit antreten.',
        'Nach dem Taifun Halong machte Hochwasser in zwei Dörfern im Westen fast alle Häuser unbewohnbar; Hunderte Menschen wurden nach Anchorage geflogen.',
      ],
    },
    ukraine: {
      name: 'Ukraine',
      description: 'Land in Osteuropa, seit 2022 Ziel einer groß angelegten russischen Invasion.',
      role: 'Semipräsidentielle Republik unter Präsident Wolodymyr Selenskyj',
      shows:
        'Karte der Ukraine mit der Krim: am Schwarzen Meer, zwischen Russland im Osten sowie Polen und Rumänien im Westen.',
      facts: {
        President: {
          note: 'seit 20. Mai 2019',
        },
        Population: {
          note: 'Schätzung aus der Kriegszeit',
        },
        'Under Russian control': {
          note: 'des Staatsgebiets, mit der Krim, laut dem Institut für Kriegsstudien (ISW)',
        },
        'Soldiers killed or wounded': {
          text: 'Auf russischer Seite etwa 950.000, davon bis zu 250.000 Tote; auf ukrainischer fast 400.000, davon 60.000 bis 100.000 Tote',
          note: 'Schätzungen der Washingtoner Denkfabrik CSIS',
        },
        'Annexed by Russia': {
          text: '2014 die Krim; 2022 Donezk, Luhansk, Cherson und Saporischschja',
          note: 'nur wenige Staaten erkennen das an; Russland hält die vier Gebiete nicht vollständig',
        },
        Area: {
          note: 'in den anerkannten Grenzen, mit der Krim und den anderen von Russland annektierten Gebieten',
        },
        'Donetsk and Luhansk': {
          text: 'Putin verlangt laut US-Medien, dass die Ukraine beide ganz aufgibt; Selenskyj lehnt ab',
          note: 'von Luhansk hält die Ukraine noch wenige Quadratkilometer',
        },
        'Donetsk, Russian-held': {
          note: 'der Region, ganz oder teilweise; AFP nach Daten des Instituts für Kriegsstudien (ISW)',
        },
        'Asked for before the summit': {
          text: 'Zuerst eine Waffenruhe oder weniger Kämpfe, Gespräche ausgehend von der Frontlinie, Sicherheitsgarantien für die Ukraine und keine gewaltsame Änderung von Grenzen',
          note: 'von europäischen Staats- und Regierungschefs, in einer gemeinsamen Erklärung',
        },
        NATO: {
          text: 'Kein Mitglied; der Beitritt steht seit 2019 als Ziel in der Verfassung',
        },
        Independence: {
          note: 'von der Sowjetunion',
        },
      },
      statements: [
        'Trump sagt, er sei nicht da, um für sie zu verhandeln; über Gebiete müsse sie selbst entscheiden.',
        'Sie ist nicht eingeladen; Selenskyj sagt, die Ukraine zähle auf Amerika.',
      ],
      matters: 'Die Gespräche drehten sich um diesen Krieg, ohne Einigung.',
      later: [
        'Ein US-Friedensplan mit 28 Punkten war durchgesickert; die USA und die Ukraine überarbeiteten ihn in Genf.',
        'Russland eroberte 2025 mehr als 5.600 km² ukrainischen Gebiets, fast 1 % des Landes und mehr als in den zwei Jahren davor zusammen; die Zählung von AFP nach Daten des Instituts für Kriegsstudien (ISW) enthält auch Gebiete, deren Einnahme Moskau meldet.',
        'In Abu Dhabi trafen sich Gesandte Russlands, der Ukraine und der USA, soweit bekannt erstmals unter Trump alle drei gemeinsam.',
        'Laut der Washingtoner Denkfabrik CSIS wurden bis Ende 2025 bis zu 325.000 Soldaten auf russischer und bis zu 140.000 auf ukrainischer Seite getötet.',
        'In einem offenen Brief schlug Selenskyj ein Treffen und eine vollständige Waffenruhe vor; Putin lehnte beides ab.',
      ],
    },
    'the-west': {
      name: 'Der Westen',
      description: 'Gängiger Name für die Demokratien Europas und Nordamerikas und ihre Verbündeten.',
      role: 'Name ohne festgelegte Grenze für Demokratien in Europa, Nordamerika und ihre Verbündeten',
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
        'Asked for before the summit': {
          text: 'Zuerst eine Waffenruhe oder weniger Kämpfe, Gespräche ausgehend von der Frontlinie, Sicherheitsgarantien für die Ukraine und keine gewaltsame Änderung von Grenzen',
          note: 'von europäischen Staats- und Regierungschefs, in einer gemeinsamen Erklärung',
        },
        G7: {
          text: 'Deutschland, Frankreich, Großbritannien, Italien, Japan, Kanada und die USA',
          note: 'die EU nimmt teil',
        },
        'Cold War meaning': {
          text: 'Die USA, die Nato und ihre Verbündeten, im Gegensatz zum Sowjetblock',
        },
      },
      statements: [
        'Für Putin ist es die erste Reise in ein westliches Land seit Beginn der groß angelegten Invasion im Februar 2022.',
        'Im Juni 2021 traf Putin Joe Biden in Genf.',
      ],
      matters: 'Seit der Invasion der Ukraine war Putin nicht gekommen.',
      later: [
        'Europäische Staats- und Regierungschefs forderten „eiserne“ Sicherheitsgarantien für die Ukraine; keine Grenze dürfe gewaltsam geändert werden.',
        'In Paris unterzeichneten Frankreich und Großbritannien mit der Ukraine eine Erklärung über Truppen, die nach Kriegsende dorthin gehen sollen.',
      ],
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
        Area: {
          note: 'ganze Gemeinde; davon 4.420,81 km² Land',
        },
        Founded: {
          note: 'als Hauptsitz der Alaska Railroad',
        },
      },
      statements: ['Das Weiße Haus nennt die Stadt als Ort der Gespräche.'],
      matters: 'Der Stützpunkt, auf dem sich Trump und Putin trafen, liegt am Nordrand der Stadt.',
      later: [
        'Hotelgäste hatten in einem Drucker Papiere gefunden, offenbar von US-Mitarbeitern vergessen: Zeiten und Räume des Gipfels, Telefonnummern des Personals.',
        'Hunderte Menschen aus überfluteten Dörfern im Westen Alaskas wurden zum Stützpunkt geflogen und in der Stadt untergebracht.',
      ],
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
        'Call sign since': {
          note: 'nachdem das Flugzeug von Präsident Dwight D. Eisenhower mit einer Linienmaschine verwechselt worden war',
          differs: 'Manche Darstellungen nennen 1953.',
        },
      },
      statements: [
        'Das meiste, was Berichte von Trump an diesem Tag zitieren, sagte er hier.',
        'An Bord, auf dem Weg nach Alaska, nennt Trump Reportern seine Ziele für das Treffen.',
      ],
      matters: 'Trump flog damit zum Gipfel.',
      later: [
        'Die Luftwaffe erwartete spätestens im Sommer 2026 eine von Katar geschenkte Boeing 747, als Überbrückung bis zu den verspäteten neuen Maschinen.',
        'Trump flog zum ersten Mal mit der Maschine, die Katar geschenkt hatte.',
      ],
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
        'Attorney general': {
          text: 'Liz Murrill',
          note: 'sie reichte die Klage gegen Roblox ein',
        },
        Population: {
          note: 'Volkszählung',
        },
      },
      statements: [
        'Ein Bericht über den Gipfel nennt den Bundesstaat nur in einem Link zu dessen Klage gegen die Spieleplattform Roblox wegen mangelnden Kinderschutzes.',
      ],
      matters: 'Er verklagte am Tag vor dem Gipfel die Spieleplattform Roblox.',
      later: [
        'Ein Gericht in Livingston verhandelte über den Antrag von Roblox, die Klage abzuweisen; die Justizministerin erwartete binnen eines Monats eine Entscheidung.',
      ],
    },
    russia: {
      name: 'Russland',
      description: 'Größtes Land der Welt; 2022 begann es eine groß angelegte Invasion der Ukraine.',
      role: 'Semipräsidentielle Föderation unter Präsident Wladimir Putin; Ministerpräsident Michail Mischustin',
      shows: 'Karte von Russland: von Osteuropa über Nordasien bis zum Pazifik.',
      facts: {
        President: {
          note: 'seit 7. Mai 2012',
        },
        Area: {
          note: 'ohne die Krim und das übrige annektierte ukrainische Gebiet',
        },
        Independence: {
          note: 'am Ende der Sowjetunion',
        },
      },
      statements: [
        'Sein Präsident kommt nach Alaska; Trump droht dem Land mit schweren wirtschaftlichen Strafen, wenn Putin nicht ernsthaft verhandelt.',
        'Selenskyj sagt, es sei an Russland, die Schritte zum Ende des Krieges zu tun.',
        'Alaska, der Ort des Gipfels, gehörte einst Russland.',
      ],
      matters: 'Die Gespräche drehten sich um diesen Krieg, ohne Einigung.',
      later: [
        'Die USA verhängten Sanktionen gegen seine Ölkonzerne Rosneft und Lukoil.',
        'In Abu Dhabi trafen sich Gesandte Russlands, der Ukraine und der USA, soweit bekannt erstmals unter Trump alle drei gemeinsam.',
        'In einem offenen Brief schlug Selenskyj ein Treffen und eine vollständige Waffenruhe vor; Putin lehnte beides ab.',
      ],
    },
    'united-states': {
      name: 'USA',
      description: 'Land aus 50 Bundesstaaten in Nordamerika.',
      role: 'Föderale Republik; Präsident Donald Trump (seit 20. Januar 2025), Vizepräsident JD Vance',
      shows: 'Karte der USA, zwischen Kanada und Mexiko; Nebenkarten zeigen Alaska und Hawaii.',
      facts: {
        President: {
          note: 'seit 20. Januar 2025',
        },
        GDP: {
          note: 'nominal; das größte der Welt',
        },
      },
      statements: [
        'Nach eigenen Angaben Vermittler: Trump sagt, er wolle beide Seiten an einen Tisch bringen, und droht Russland mit schweren Strafen.',
        'Ihr Präsident empfängt Putin auf eigenem Boden; Selenskyj sagt, die Ukraine zähle auf sie.',
        'Sie haben einen zusätzlichen Zoll auf indische Waren angeordnet, weil Indien russisches Öl kauft.',
        'Jeffrey Sachs warnt Indien davor, sich von den USA in einem Handelskrieg mit China benutzen zu lassen.',
      ],
      matters: 'Sie waren Gastgeber der Gespräche und haben die Ukraine im Krieg unterstützt.',
      later: [
        'Sie verhängten Sanktionen gegen die russischen Ölkonzerne Rosneft und Lukoil.',
        'Ein US-Friedensplan mit 28 Punkten war durchgesickert; die USA und die Ukraine überarbeiteten ihn in Genf.',
        'In Abu Dhabi trafen sich Gesandte Russlands, der Ukraine und der USA, soweit bekannt erstmals unter Trump alle drei gemeinsam.',
        'Der Oberste Gerichtshof der USA hatte viele von Trumps Zöllen aufgehoben, weil das Gesetz dahinter keine erlaubt; an ihre Stelle trat ein allgemeiner Zoll von 10 %, zunächst für 150 Tage.',
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
        'Headquarters here': {
          text: 'Alaska-Kommando, Norad-Region Alaska und Elfte Luftflotte',
        },
        'Building began': {
          note: 'als Elmendorf Field',
        },
        'Elmendorf Air Force Base': {
          text: 'Name aus den Jahren nach dem Zweiten Weltkrieg, als die Luftwaffe den Stützpunkt vom Heer übernahm',
        },
      },
      statements: [
        'Gut gesichert, mit eigenen Landebahnen und voller Erinnerungen an den Kalten Krieg.',
        'Die Gespräche sind für Freitag, den 15. August 2025, um 19:00 Uhr GMT auf diesem Stützpunkt angesetzt, der mit seinem alten Namen Elmendorf Air Force Base genannt wird; der Kreml nennt 19:30 Uhr.',
        'Sie beginnen um 19:32 Uhr GMT, in Alaska ist es 11:32 Uhr.',
        'Im Kalten Krieg überwachte der Stützpunkt die Sowjetunion; er ist bis heute in Betrieb.',
      ],
      matters: 'Trump und Putin trafen sich hier.',
      later: [
        'Militärflugzeuge brachten Hunderte Menschen aus überfluteten Dörfern im Westen Alaskas hierher.',
      ],
    },
    india: {
      name: 'Indien',
      description: 'Bevölkerungsreichstes Land der Welt.',
      role: 'Föderale parlamentarische Republik; Premierminister Narendra Modi (seit 26. Mai 2014)',
      shows:
        'Karte von Indien: Südasien, zwischen Pakistan und China, bis in den Indischen Ozean ragend. In Kaschmir sind die Kontrolllinien eingezeichnet.',
      facts: {
        'Russian share of oil': {
          note: 'der indischen Rohölimporte im Juli 2025; vor der Invasion der Ukraine 0,2 %',
        },
        'Extra US duty': {
          note: 'wegen des Kaufs russischen Öls; angeordnet am 6. August 2025, in Kraft ab 27. August, insgesamt 50 %',
        },
        'General US duty': {
          note: 'in Kraft seit 7. August 2025',
        },
        'Its answer': {
          text: 'Es nannte den Zusatzzoll „unfair, ungerechtfertigt und unvernünftig“; Modi sagte, bei den Interessen seiner Bauern werde das Land niemals nachgeben',
        },
        Area: {
          note: 'nach indischen Angaben, mit den von Pakistan und China gehaltenen Teilen Kaschmirs; auch Pakistan beansprucht Kaschmir, China einen Teil davon',
        },
        Independence: {
          note: 'von Großbritannien',
        },
      },
      statements: [
        'Vom Ergebnis kann abhängen, ob die US-Zölle auf indische Waren steigen oder sinken.',
        'Jeffrey Sachs drängt das Land, sich aus dem Handelskrieg der USA mit China herauszuhalten.',
      ],
      matters: 'Weil es russisches Öl kauft, hatten die USA einen Zusatzzoll auf seine Waren angeordnet.',
      later: [
        'Nach einem Handelsabkommen endete der Zusatzzoll von 25 % wegen russischen Öls; der andere sollte auf 18 % sinken.',
        'Der Oberste Gerichtshof der USA hatte viele von Trumps Zöllen aufgehoben, weil das Gesetz dahinter keine erlaubt; an ihre Stelle trat ein allgemeiner Zoll von 10 %, zunächst für 150 Tage.',
      ],
    },
    china: {
      name: 'China',
      description: 'Ostasiatisches Land, Rivale der USA im Handel.',
      role: 'Einparteienstaat unter Führung der Kommunistischen Partei; Präsident Xi Jinping',
      shows: 'Karte von China: Ostasien, mit Russland und der Mongolei im Norden und Indien im Südwesten.',
      facts: {
        President: {
          text: 'Xi Jinping',
          note: 'seit März 2013; Chef der Kommunistischen Partei seit November 2012',
        },
        Area: {
          note: 'ohne Taiwan, das China beansprucht; die Grenze zu Indien ist umstritten',
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
      },
      statements: [
        'Jeffrey Sachs nennt den Handelskrieg der USA mit China verfehlt und will, dass Indien sich heraushält.',
      ],
      matters: 'Jeffrey Sachs warnte, die USA könnten Indien gegen das Land benutzen.',
      later: [
        'Das Land und die USA vereinbarten in ihrem Handelskrieg einen Waffenstillstand für ein Jahr.',
        'Bei einem Gipfel mit Trump in Peking warnte Xi Jinping die USA eindringlich wegen Taiwan, das China beansprucht.',
      ],
    },
    'soviet-union': {
      name: 'Sowjetunion',
      description: 'Kommunistischer Staat (1922–1991), aus dem Russland und die Ukraine hervorgingen.',
      role: 'Ehemaliger Staat in Europa und Asien (1922–1991)',
      shows:
        'Karte der Sowjetunion mit den heutigen Grenzen zwischen den fünfzehn Staaten, die aus ihr hervorgingen.',
      facts: {
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
      matters: 'Lawrow kam mit ihrem Kürzel auf dem Sweatshirt.',
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
          text: 'Es fehle an grundlegendem Schutz für Kinder, und die Gefahren würden verschwiegen; laut Louisianas Justizministerin die erste solche Klage eines Bundesstaats',
          note: 'ein Vorwurf, kein Urteil',
        },
        'Roblox’s reply': {
          text: 'Das Unternehmen weist den Vorwurf zurück: Es werde Nutzer nie absichtlich gefährden und überwache die Plattform Tag und Nacht',
        },
      },
      statements: [
        'Ein Bericht über den Gipfel nennt Roblox nur in einem Link: Louisiana hat die Firma wegen mangelnden Kinderschutzes verklagt.',
      ],
      matters: 'Louisiana verklagte es am Tag vor dem Gipfel.',
      later: [
        'Auch Kentucky verklagte das Unternehmen wegen mangelnden Kinderschutzes; weitere Bundesstaaten folgten.',
        'Fast 80 Klagen vor Bundesgerichten wurden bei einem Richter in San Francisco zusammengelegt; Roblox weist die Vorwürfe zurück.',
        'Das Unternehmen einigte sich mit Nevada auf mehr als 12 Millionen Dollar und sagte zu, das Alter aller Nutzer zu prüfen.',
      ],
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
        'No police powers': {
          text: 'Polizeiarbeit und Strafverfolgung sind ihr untersagt',
        },
      },
      statements: ['Ihr Direktor reist mit der Delegation, ist bei den ersten Gesprächen aber nicht dabei.'],
      matters: 'Ihr Direktor flog mit Trump nach Alaska.',
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
        Campus: {
          text: 'Morningside Heights, Manhattan, New York',
        },
      },
      statements: ['Genannt als Universität des Ökonomen Jeffrey D. Sachs.'],
      matters: 'Hier lehrt der Ökonom Jeffrey Sachs, der Indien beriet.',
      later: ['Jennifer Mnookin wurde zum 1. Juli 2026 zu ihrer Präsidentin ernannt.'],
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
      text: 'Das Weiße Haus nennt Anchorage als Ort und teilt mit, das Treffen finde auf Putins Wunsch statt.',
    },
    {
      text: 'Ein Vertreter des Weißen Hauses bestätigt die Joint Base Elmendorf-Richardson als Ort des Treffens.',
    },
    {
      text: 'Louisiana verklagt Roblox vor einem Gericht des Bundesstaats wegen mangelnden Kinderschutzes.',
      note: 'Nicht Teil des Gipfels: Ein Bericht darüber enthält nur einen Link.',
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
      text: 'Frankreich, Großbritannien und die Ukraine unterzeichnen in Paris eine Erklärung über Truppen, die nach Kriegsende in die Ukraine gehen sollen.',
    },
    {
      text: 'Gesandte Russlands, der Ukraine und der USA treffen sich in Abu Dhabi, soweit bekannt erstmals unter Trump alle drei gemeinsam.',
    },
    {
      text: 'Eine zweite Runde dieser Gespräche in Abu Dhabi endet; Russland und die Ukraine sollen je 157 Kriegsgefangene freilassen.',
    },
    {
      text: 'Der US-Zusatzzoll auf indische Waren endet nach einem Handelsabkommen.',
    },
    {
      text: 'In Genf endet nach zwei Tagen eine dritte Runde der Dreiergespräche; Witkoff spricht von „bedeutenden Fortschritten“, die russische Seite von „schwierigen, aber sachlichen“ Gesprächen.',
    },
    {
      text: 'Für Waren aus Indien und anderswo gilt nun ein allgemeiner US-Zoll von 10 %, nachdem der Oberste Gerichtshof der USA viele von Trumps Zöllen aufgehoben hat.',
    },
    {
      text: 'Lawrow sagt, der „Geist von Anchorage“ verflüchtige sich; Russland geht weiterhin von dem aus, was dort nach seinen Angaben vereinbart wurde.',
    },
    {
      text: 'Ein Gericht in Livingston verhandelt über den Antrag von Roblox, Louisianas Klage abzuweisen.',
    },
    {
      text: 'In einem offenen Brief schlägt Selenskyj ein Treffen mit Putin und für die Dauer der Gespräche eine vollständige Waffenruhe vor.',
    },
    {
      text: 'Putin lehnt beides ab: Er will eine umfassende Regelung, keine Waffenruhe vorab.',
    },
    {
      text: 'Trump fliegt zum ersten Mal mit einer von Katar geschenkten Boeing 747, die bis zur Ankunft der neuen Maschinen fliegen soll.',
    },
  ],
} as const satisfies SummitTranslation;
