import type { Translation } from '../../../components/words/catalogue.ts';

export const card = {
  backTo: 'Zurück zu {name}',
  close: 'Schließen',
  keepOpen: 'Offen halten',
  keepOpenToMove: 'Offen halten und verschieben',
  backToItsName: 'Zurück zum Namen',
  moveByKeys: 'Mit Pfeiltasten verschieben; drücken für die nächste Ecke',
  moveByPointer: 'Ziehen; oder klicken für die nächste Ecke',

  person: 'Person',
  country: 'Land',
  formerCountry: 'Ehemaliges Land',
  usState: 'US-Bundesstaat',
  city: 'Stadt',
  militaryBase: 'Militärstützpunkt',
  groupOfCountries: 'Staatengruppe',
  aircraft: 'Flugzeug',
  university: 'Universität',
  intelligenceAgency: 'Nachrichtendienst',
  company: 'Unternehmen',

  asOf: 'Stand {date}',
  matters: 'Warum das hier wichtig ist',
  more: 'Fakten, Geschichte und Quellen',
  less: 'Weniger',
  keyFacts: 'Das Wichtigste',
  inThisStory: 'In dieser Geschichte',
  related: 'Verbindungen',
  timeline: 'Zeitleiste',
  sinceThen: 'Seither',
  sources: 'Quellen',

  copy: 'Kopieren: {fact}',
  copyWithSource: 'Mit Quelle kopieren',
  copied: 'Kopiert',
  notCopied: 'Nicht kopiert',
  sourcesDiffer: 'Die Quellen weichen voneinander ab.',
  source: 'Quelle {number}: {title}',

  momentsLit: '{lit} von {all} Momenten der Geschichte',
  years: '{first} bis {last}; hinterlegt: {day}',

  notThisOne: 'Nicht gemeint?',
  hide: '{name} auf {site} ausblenden',
  isHidden: '{name} wird auf {site} nicht mehr markiert.',
  undo: 'Rückgängig',
} satisfies Translation['card'];
