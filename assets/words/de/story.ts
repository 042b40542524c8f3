import type { Translation } from '../../../components/i18n/catalog.ts';

export const story = {
  title: 'Ein Freitag in Alaska',
  dateline: '{date} · eigene Zusammenfassung, für diese Seite geschrieben',
  lede: 'Am Freitag, dem 15. August 2025, trafen sich Donald Trump und Wladimir Putin in Alaska, um über den Krieg in der Ukraine zu sprechen. Zuletzt waren sie sich 2019 begegnet, und für Putin war es die erste Reise in den Westen, seit seine Armee im Februar 2022 in die Ukraine einmarschiert war. Nach etwa zweieinhalb Stunden Gesprächen verlasen beide Erklärungen, ließen keine Fragen zu und verkündeten keine Einigung. Für das nächste Treffen schlug Putin Moskau vor.',
  place:
    'Ort des Treffens war die Joint Base Elmendorf-Richardson am Stadtrand von Anchorage. Im Kalten Krieg überwachte der Stützpunkt die Sowjetunion, und auch heute noch hält er Wache. Gegen 10:20 Uhr landete dort die Air Force One, binnen einer Stunde folgte Putins Flugzeug. Auf einem roten Teppich gaben sich die beiden die Hand und fuhren dann im Wagen des US-Präsidenten davon. Der Ort hat seine eigene Geschichte: 1867 verkaufte Russland Alaska für 7,2 Millionen Dollar an die Vereinigten Staaten.',
  distances:
    'Auf dem kürzesten Weg sind es von Anchorage etwa {moscow} nach Moskau und {washington} nach Washington.',
  talks:
    'Die Gespräche begannen um 11:32 Uhr mit drei Teilnehmern je Seite statt unter vier Augen. Neben Trump saßen sein Außenminister Marco Rubio und der Gesandte Steve Witkoff, neben Putin Sergej Lawrow, Außenminister seit 2004, und der Berater Juri Uschakow. Lawrow war in einem Sweatshirt angereist, auf dem in kyrillischen Buchstaben das Kürzel der UdSSR stand. Zur amerikanischen Delegation gehörten auch Finanzminister Scott Bessent, Handelsminister Howard Lutnick und John Ratcliffe, der Direktor der CIA.',
  zelensky:
    'Wolodymyr Selenskyj war nicht eingeladen. Während Trump unterwegs war, bat ihn der ukrainische Präsident, Russland dazu zu bringen, den Krieg zu beenden; es sei an Russland, die nötigen Schritte zu tun. Im Flugzeug sagte Trump Reportern, er sei nicht gekommen, um für die Ukraine zu verhandeln, sondern um Putin an den Verhandlungstisch zu bringen. Auch ein Gebietstausch werde zur Sprache kommen, darüber könne aber allein die Ukraine entscheiden. Russland drohten schwere wirtschaftliche Strafen, wenn es keine Einigung gebe, fügte er hinzu. Bevor etwas endgültig sei, werde er mit Selenskyj und mit europäischen Spitzenpolitikern sprechen.',
  india:
    'Auch für Indien war das Treffen von Bedeutung. Weil das Land russisches Öl kauft, hatten die USA am 6. August einen Zusatzzoll von 25 Prozent auf indische Waren angeordnet, der vom 27. August an gelten sollte. Der Ökonom Jeffrey Sachs von der Columbia-Universität sagte, Indien solle sich aus der amerikanischen Machtpolitik heraushalten und ebenso aus dem Handelskrieg mit China, den er einen Fehler nannte.',
  louisiana:
    'Ebenfalls in den Nachrichten dieser Woche: Louisiana verklagte die Spieleplattform Roblox; es ging um die Sicherheit von Kindern.',
  about:
    'Dieser Text schildert den Tag nach damaligem Kenntnisstand; alle Uhrzeiten sind Ortszeit. Ebenso halten es die Karten: Bei jedem Fakt, der sich ändern kann, steht das Datum, spätere Änderungen sind gesondert aufgeführt, und jeder Fakt hat eine Quelle.',

  map: 'Karte der Arktis und der Länder ringsum mit den kürzesten Wegen nach Anchorage: von Moskau {moscow}, von Washington {washington}.',
  anchorage: 'Anchorage',
  moscow: 'Moskau',
  washington: 'Washington',
  rubio: 'Marco Rubio',
} satisfies Translation['story'];
