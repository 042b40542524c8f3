import type { PlaceInput } from '../../../components/story/schema.ts';

/** The story calls it Elmendorf Air Force Base, its name until 2010 and still a common one. */
export const jber = {
  kind: 'place',
  placeType: 'military-base',
  id: 'jber',
  name: 'Joint Base Elmendorf-Richardson',
  description:
    'US military base at Anchorage, formed in 2010 from Elmendorf Air Force Base and Fort Richardson; venue of the summit.',
  role: {
    text: 'Joint Air Force and Army base run by the US Air Force',
    asOf: '2025-08-15',
    source: 'wikipedia-jber',
  },
  picture: {
    kind: 'map',
    map: 'jber',
    shows: 'Map of the head of Cook Inlet with the base marked; an inset shows where in Alaska that is.',
    country: 'us',
  },
  facts: [
    {
      label: 'Today’s name since',
      value: { kind: 'date', date: '2010-10-01' },
      note: 'when Elmendorf Air Force Base and the Army’s Fort Richardson were merged',
      source: 'usace-elmendorf',
    },
    {
      label: 'Building began',
      value: { kind: 'date', date: '1940-06-08' },
      note: 'as Elmendorf Field',
      source: 'usace-elmendorf',
    },
    {
      label: 'Named Elmendorf Air Force Base',
      value: {
        kind: 'text',
        text: 'After the Second World War, when the Air Force took it over from the Army',
      },
      source: 'usace-elmendorf',
    },
    {
      label: 'Named after',
      value: {
        kind: 'text',
        text: 'Captain Hugh M. Elmendorf, killed in 1933 testing a fighter in Ohio',
      },
      source: 'usace-elmendorf',
    },
    {
      label: 'Headquarters here',
      value: {
        kind: 'text',
        text: 'Alaskan Command, Alaskan NORAD Region, Eleventh Air Force, 11th Airborne Division',
      },
      asOf: '2025-08-15',
      source: 'wikipedia-jber',
    },
    {
      label: 'Flying units',
      value: { kind: 'text', text: '3rd Wing (F-22, C-17) and 176th Wing (Alaska Air National Guard)' },
      asOf: '2025-08-15',
      source: 'wikipedia-jber',
    },
    {
      label: 'Coordinates',
      value: { kind: 'coordinates', latitude: 61.25139, longitude: -149.80639 },
      source: 'wikipedia-jber',
    },
    {
      label: 'Elevation',
      value: { kind: 'quantity', amount: 65, unit: 'metre' },
      source: 'wikipedia-jber',
    },
    {
      label: 'Longest runway',
      value: { kind: 'quantity', amount: 3_048, unit: 'metre' },
      note: 'asphalt',
      source: 'wikipedia-jber',
    },
    {
      label: 'People living on it',
      value: { kind: 'quantity', amount: 32_000, unit: 'people' },
      note: 'more than that',
      differs: 'Other reports say that it hosts over 55,000 soldiers and civilians.',
      asOf: '2025-08',
      source: 'cumhuriyet-why-alaska',
    },
    {
      label: 'Summit hall',
      value: { kind: 'text', text: 'Arctic Warrior Events Center on the base' },
      source: 'tass-statements',
    },
  ],
  story: {
    statements: [
      'The talks are set for this base, under its old name Elmendorf Air Force Base, on Friday, 15 August 2025, at 19:00 GMT; the Kremlin said 19:30, and they began at 19:32.',
      'The story recalls its Cold War job of watching the Soviet Union; it is still active, and its Alaskan NORAD Region watches Russian aircraft today.',
    ],
    matters: 'Secure, with its own runways, and heavy with Cold War memory.',
  },
  relations: [
    { label: 'Base at', to: 'anchorage' },
    { label: 'In', to: 'alaska' },
    { label: 'Military base of', to: 'united-states' },
    { label: 'In the Cold War watched', to: 'soviet-union' },
    { label: 'Landed here', to: 'air-force-one' },
  ],
  later: [],
} as const satisfies PlaceInput;
