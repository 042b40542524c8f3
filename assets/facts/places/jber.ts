import type { PlaceInput } from '../../../components/story/schema.ts';

/** Reports call it Elmendorf Air Force Base, too, its name until 2010. */
export const jber = {
  kind: 'place',
  placeType: 'military-base',
  id: 'jber',
  name: 'Joint Base Elmendorf-Richardson',
  description: 'US Air Force and Army base at the northern edge of Anchorage.',
  checked: '2026-11-28',
  role: {
    text: 'Joint base of the US Air Force and Army, run by the Air Force',
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
      source: 'wikipedia-jber',
    },
    {
      label: 'Summit hall',
      value: { kind: 'text', text: 'Arctic Warrior Events Center, on the base' },
      source: 'tass-summit-hall',
    },
    {
      label: 'Headquarters here',
      value: { kind: 'text', text: 'Alaskan Command, Alaskan NORAD Region and Eleventh Air Force' },
      asOf: '2025-08-15',
      source: 'archipedia-base',
    },
    {
      label: 'Building began',
      value: { kind: 'date', date: '1940-06-08' },
      note: 'as Elmendorf Field',
      source: 'wikipedia-jber',
    },
    {
      label: 'Elmendorf Air Force Base',
      value: {
        kind: 'text',
        text: 'Its name from the years after the Second World War, when the Air Force took it over from the Army',
      },
      source: 'wikipedia-jber',
    },
    {
      label: 'Coordinates',
      value: { kind: 'coordinates', latitude: 61.2511, longitude: -149.8064 },
      source: 'pacific-wrecks-elmendorf',
    },
  ],
  story: {
    statements: [
      {
        text: 'Secure, with its own runways, and heavy with Cold War memory.',
        source: 'alaska-public-twelve-things',
      },
      {
        text: 'The talks are set for this base, under its old name Elmendorf Air Force Base, for Friday, 15 August 2025, at 19:00 GMT; the Kremlin says 19:30.',
        source: 'rbc-ukraine-departure',
      },
      {
        text: 'They begin at 19:32 GMT, which is 11:32 in Alaska.',
        source: 'guardian-live-summit',
      },
      {
        text: 'In the Cold War it watched the Soviet Union; it is still active.',
        source: 'afp-western-soil',
      },
    ],
    matters: { text: 'Trump and Putin met here.', source: 'alaska-public-twelve-things' },
  },
  relations: [
    { label: 'Base at', to: 'anchorage', source: 'alaska-public-base' },
    { label: 'In', to: 'alaska', source: 'archipedia-base' },
    { label: 'Military base of', to: 'united-states', source: 'wikipedia-jber' },
    { label: 'In the Cold War watched', to: 'soviet-union', source: 'afp-western-soil' },
    { label: 'Landing place of', to: 'air-force-one', source: 'alaska-public-twelve-things' },
  ],
  later: [
    {
      text: 'Military planes brought hundreds of people here from flooded villages in western Alaska.',
      asOf: '2025-10-17',
      source: 'kyuk-evacuation',
    },
  ],
} as const satisfies PlaceInput;
