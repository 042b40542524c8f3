import type { Translation } from '../../../components/i18n/catalog.ts';

export const updates = {
  title: 'Neuere Versionen',
  terms:
    'Sie kommen von {host}, und nur, wenn du danach fragst. {host} erfährt dann deine Netzwerkadresse und dass du dieses Dossier hast.',
  signed: 'Sie müssen mit demselben Schlüssel signiert sein wie deine Version.',
  unsigned: 'Sie sind nicht signiert: Wer {host} betreibt, kann dieses Dossier ändern.',
  offered: 'Neuere Versionen dieses Dossiers kommen von {host}, und nur, wenn du danach fragst.',
  otherKey:
    'Deine Version ist mit einem Schlüssel signiert, diese Datei nicht mit demselben: Sie kann von jemand anderem sein.',
  check: 'Nach neuerer Version suchen',
  daily: 'Einmal am Tag suchen',
  asking: '{host} wird gefragt …',
  asked: 'Zuletzt gesucht: {when}',
  updated: 'Am {date} von Version {before} auf Version {version} aktualisiert.',
  undone: '{title} ist wieder auf dem Stand von Version {version}. Es wird nicht mehr täglich gesucht.',
  unchanged: 'Es gibt keine neuere Version.',
  older: '{host} hat eine ältere Version, {version}.',
  otherStory: '{host} hat ein anderes Dossier geschickt.',
  wrongSignature:
    'Die Datei von {host} ist nicht mit dem Schlüssel deiner Version signiert: Sie kann von jemand anderem sein oder wurde unterwegs verändert.',
  unchecked:
    'Dein Browser kann keine Signaturen prüfen, deshalb wurde niemand gefragt. Aktualisiere den Browser oder öffne die neue Datei hier selbst.',
  notUsable: 'Die Datei von {host} ist beschädigt oder kein Dossier.',
  newerFormat:
    'Die Datei von {host} ist für eine neuere Version von Namelight. Aktualisiere Namelight und suche dann noch einmal.',
  tooLarge:
    'Die Datei von {host} ist größer als {megabytes} MB. Lass sie dir geben und öffne sie hier selbst.',
  tooSlow: '{host} hat zu lange gebraucht. Versuche es später noch einmal.',
  unreachable: '{host} war nicht zu erreichen. Versuche es später noch einmal.',
  redirected:
    '{host} verweist auf eine andere Adresse; dorthin wird nicht gegangen. Bitte die Person, die das Dossier erstellt hat, um die neue Datei.',
  status: '{host} hat mit Fehler {status} geantwortet.',
  noAccess: 'Namelight darf nicht auf {host} zugreifen, deshalb wurde niemand gefragt.',
  conflict: 'Dieses Dossier wurde inzwischen geändert. Bitte suche noch einmal.',
  nothingChanged: 'Es wurde nichts geändert.',
} as const satisfies Translation['updates'];
