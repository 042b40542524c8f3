import { expect, it } from 'vitest';
import { type PageStatus, pageStatusOf, type TabInfo } from '../../components/popup/SitesSection.tsx';

const ownOrigin = 'chrome-extension://namelight/';
const html = 'text/html';
const usual = {
  ownOrigin,
  contentType: html,
  permitted: 'on-all-sites',
  mayReadFiles: true,
  isPrivate: false,
} as const;
const site = (site: string): PageStatus => ({ kind: 'site', site, isTemporary: false, isPrivate: false });
const closed = (why: Extract<PageStatus, { kind: 'closed' }>['why']): PageStatus => ({ kind: 'closed', why });

it.each<[string, Pick<TabInfo, 'address' | 'contentType' | 'permitted'>, PageStatus]>([
  [
    'a news page is its site',
    { address: 'https://www.example.com/story', contentType: html, permitted: 'on-all-sites' },
    site('example.com'),
  ],
  [
    'a page the user allowed is its site, though not all are allowed',
    { address: 'https://example.com/', contentType: html, permitted: 'on-this-site' },
    site('example.com'),
  ],
  [
    'a page is not permitted while the user has not allowed all sites',
    { address: 'https://example.com/', contentType: null, permitted: 'nowhere' },
    { kind: 'not-permitted' },
  ],
  [
    'a page whose address the browser keeps to itself is not permitted either',
    { address: null, contentType: null, permitted: 'nowhere' },
    { kind: 'not-permitted' },
  ],
  [
    'an address kept back though all sites are allowed is the browser’s own',
    { address: null, contentType: null, permitted: 'on-all-sites' },
    closed('browser-page'),
  ],
  [
    'a page that refuses though all are allowed is closed by somebody else',
    { address: 'https://bank.example/', contentType: null, permitted: 'on-all-sites' },
    closed('refused'),
  ],
  ...(['application/json', 'text/plain', null] as const).map(
    (contentType): [string, Pick<TabInfo, 'address' | 'contentType' | 'permitted'>, PageStatus] => [
      `a story file is known by its name, shown as ${contentType ?? 'what no extension may read'}`,
      {
        address: 'https://class.example/strike.namelight.json?raw#L3',
        contentType,
        permitted: 'on-all-sites',
      },
      { ...(contentType === null ? closed('refused') : site('class.example')), hasStoryFile: true },
    ],
  ),
  [
    'a web page of that name is a web page, and so is one whose type is no text',
    {
      address: 'https://evil.example/strike.namelight.json',
      contentType: html,
      permitted: 'on-all-sites',
    },
    site('evil.example'),
  ],
  [
    'other files are what they are',
    {
      address: 'https://class.example/strike.json?x=.namelight.json',
      contentType: 'application/json',
      permitted: 'on-all-sites',
    },
    site('class.example'),
  ],
  [
    'a PDF is known by its type',
    { address: 'https://example.com/paper', contentType: 'application/pdf', permitted: 'on-all-sites' },
    closed('pdf'),
  ],
  [
    'a PDF in a viewer of the browser’s own is known by its name',
    { address: 'https://example.com/paper.PDF?page=2', contentType: null, permitted: 'on-all-sites' },
    closed('pdf'),
  ],
  [
    'a web page about a PDF is a web page',
    { address: 'https://code.example/blob/paper.pdf', contentType: html, permitted: 'on-all-sites' },
    site('code.example'),
  ],
  [
    'a file is a site of its own',
    { address: 'file:///home/reader/story.html', contentType: html, permitted: 'on-all-sites' },
    site('file://'),
  ],
  [
    'a file needs a permission of its own',
    { address: 'file:///home/reader/story.html', contentType: null, permitted: 'on-all-sites' },
    closed('files'),
  ],
  [
    'the browser’s pages are closed',
    { address: 'chrome://settings/', contentType: null, permitted: 'on-all-sites' },
    closed('browser-page'),
  ],
  [
    'the store is closed',
    { address: 'https://addons.mozilla.org/', contentType: null, permitted: 'nowhere' },
    closed('extension-store'),
  ],
  [
    'the welcome page is our own',
    { address: `${ownOrigin}welcome.html`, contentType: null, permitted: 'on-all-sites' },
    { kind: 'own-page' },
  ],
])('%s', (_, sighting, place) => {
  expect(pageStatusOf({ ...usual, ...sighting })).toEqual(place);
});

it('a click on the button gives access until the tab leaves the site', () => {
  const sighting = { ...usual, address: 'https://example.com/', permitted: 'nowhere' } as const;
  expect(pageStatusOf(sighting)).toEqual({ ...site('example.com'), isTemporary: true });
});

it('a site in a private window is shown as such', () => {
  const sighting = { ...usual, address: 'https://example.com/', isPrivate: true };
  expect(pageStatusOf(sighting)).toEqual({ ...site('example.com'), isPrivate: true });
});

it('a hidden address may be a local file while Namelight has no access to files', () => {
  const sighting = { ...usual, address: null, contentType: null, mayReadFiles: false };
  expect(pageStatusOf(sighting)).toEqual(closed('browser-page-or-file'));
});
