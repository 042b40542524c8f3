import { expect, it } from 'vitest';
import { type Place, placeOf, type Sighting } from '../../components/popup/place.ts';

const ownOrigin = 'chrome-extension://namelight/';
const html = 'text/html';
const closed = (why: Extract<Place, { kind: 'closed' }>['why']): Place => ({ kind: 'closed', why });

it.each<[string, Omit<Sighting, 'ownOrigin'>, Place]>([
  [
    'a news page is its site',
    { address: 'https://www.example.com/story', contentType: html, permitted: true },
    { kind: 'site', site: 'example.com' },
  ],
  [
    'a page the user allowed is its site, though not all are allowed',
    { address: 'https://example.com/', contentType: html, permitted: false },
    { kind: 'site', site: 'example.com' },
  ],
  [
    'a page is not permitted while the user has not allowed all sites',
    { address: 'https://example.com/', contentType: null, permitted: false },
    { kind: 'not-permitted' },
  ],
  [
    'a page whose address the browser keeps to itself is not permitted either',
    { address: null, contentType: null, permitted: false },
    { kind: 'not-permitted' },
  ],
  [
    'an address kept back though all sites are allowed is the browser’s own',
    { address: null, contentType: null, permitted: true },
    closed('browser-page'),
  ],
  [
    'a page that refuses though all are allowed is closed by somebody else',
    { address: 'https://bank.example/', contentType: null, permitted: true },
    closed('refused'),
  ],
  [
    'a PDF is told by its type',
    { address: 'https://example.com/paper', contentType: 'application/pdf', permitted: true },
    closed('pdf'),
  ],
  [
    'a PDF in a viewer of the browser’s own is told by its name',
    { address: 'https://example.com/paper.PDF?page=2', contentType: null, permitted: true },
    closed('pdf'),
  ],
  [
    'a web page about a PDF is a web page',
    { address: 'https://code.example/blob/paper.pdf', contentType: html, permitted: true },
    { kind: 'site', site: 'code.example' },
  ],
  [
    'a file is a site of its own',
    { address: 'file:///home/reader/story.html', contentType: html, permitted: true },
    { kind: 'site', site: 'file' },
  ],
  [
    'a file needs a permission of its own',
    { address: 'file:///home/reader/story.html', contentType: null, permitted: true },
    closed('files'),
  ],
  [
    'the browser’s pages are closed',
    { address: 'chrome://settings/', contentType: null, permitted: true },
    closed('browser-page'),
  ],
  [
    'the store is closed',
    { address: 'https://addons.mozilla.org/', contentType: null, permitted: false },
    closed('extension-store'),
  ],
  [
    'the welcome page is our own',
    { address: `${ownOrigin}welcome.html`, contentType: null, permitted: true },
    { kind: 'own-page' },
  ],
])('%s', (_, sighting, place) => {
  expect(placeOf({ ...sighting, ownOrigin })).toEqual(place);
});
