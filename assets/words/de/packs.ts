import type { Translation } from '../../../components/i18n/catalog.ts';

export const packs = {
  title: 'Ebenfalls enthalten',
  off: 'Ausgeschaltet, bis du sie einschaltest. Danach werden ihre Namen auf allen Websites markiert.',
  onWelcome: 'Was noch markiert werden soll',
  more: 'Ebenfalls enthalten, ausgeschaltet: {packs}.',
  loading: '{title} wird eingeschaltet …',
  countries: 'Länder und Städte der Welt',
  countriesWhat:
    'Hauptstadt, Einwohnerzahl, Fläche, Sprachen und Nachbarn der Mitglieder und Beobachter der Vereinten Nationen sowie von Gebieten, über die Zeitungen schreiben; dazu Hauptstädte und Großstädte mit Einwohnerzahl und Karte.',
  congress: 'US-Kongress',
  congressWhat: 'Partei, Bundesstaat und Amtszeit der Mitglieder von Senat und Repräsentantenhaus.',
} as const satisfies Translation['packs'];
