import type { Translation } from '../../../components/i18n/catalog.ts';

export const updates = {
  title: 'Neuere Versionen',
  terms:
    'Sie kommen von {host}, aber nur, wenn du danach suchst. {host} erfährt dann deine IP-Adresse und dass du dieses Dossier hast.',
  signed: 'Sie müssen mit demselben Schlüssel signiert sein wie deine Version.',
  unsigned: 'Sie sind nicht signiert: Wer {host} betreibt, kann dieses Dossier ändern.',
  offered: 'Neuere Versionen dieses Dossiers kommen von {host}, aber nur, wenn du danach suchst.',
  otherKey:
    'Diese Datei ist nicht mit dem Schlüssel deiner Version signiert: Sie könnte von jemand anderem sein.',
  check: 'Nach einer neueren Version suchen',
  daily: 'Einmal am Tag suchen',
  asking: 'Suche auf {host} …',
  asked: 'Zuletzt gesucht: {when}',
  updated: 'Am {date} von Version {before} auf Version {version} aktualisiert.',
  undone: '{title} ist wieder auf dem Stand von Version {version}. Es wird nicht mehr täglich gesucht.',
  unchanged: 'Es gibt keine neuere Version.',
  older: '{host} hat eine ältere Version: {version}.',
  otherStory: '{host} hat ein anderes Dossier geschickt.',
  wrongSignature:
    'Die Datei von {host} ist nicht mit dem Schlüssel deiner Version signiert: Sie könnte von jemand anderem sein oder unterwegs verändert worden sein.',
  unchecked:
    'Dein Browser kann keine Signaturen prüfen, deshalb wurde nicht nachgefragt. Aktualisiere den Browser oder öffne die neue Datei hier selbst.',
  notUsable: 'Die Datei von {host} ist beschädigt oder kein Dossier.',
  newerFormat:
    'Die Datei von {host} ist für eine neuere Version von Namelight. Aktualisiere Namelight und suche dann noch einmal.',
  tooLarge:
    'Die Datei von {host} ist größer als {megabytes} MB. Lass sie dir von der Person geben, die sie erstellt hat, und öffne sie hier selbst.',
  tooSlow: '{host} hat zu lange gebraucht. Versuche es später noch einmal.',
  unreachable: '{host} war nicht zu erreichen. Versuche es später noch einmal.',
  redirected:
    '{host} verweist auf eine andere Adresse, die Namelight nicht aufruft. Bitte die Person, die das Dossier erstellt hat, um die neue Datei.',
  status: '{host} hat mit dem Fehler {status} geantwortet.',
  noAccess: 'Namelight darf nicht auf {host} zugreifen, deshalb wurde dort nicht nachgefragt.',
  conflict: 'Dieses Dossier wurde inzwischen geändert. Bitte suche noch einmal.',
  nothingChanged: 'Es wurde nichts geändert.',
} as const satisfies Translation['updates'];
