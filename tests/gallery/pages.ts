import type { MarkedTexts } from './marked.ts';

/** What the document says in its element `expected-marks`, or said here for those that cannot say it. */
export type ExpectedMarks = 'said by the page' | Partial<MarkedTexts>;

type GroupName = (typeof groupNames)[number];

/** A page of tests/pages/: what testers see in the gallery, and what the automated tests hold it to. */
export type GalleryPage = {
  /** From tests/pages/ on. */
  readonly file: string;
  readonly group: GroupName;
  /** In one line. */
  readonly shows: string;
  /** What a person does here, and what comes of it. */
  readonly byHand: string;
  /** Functions of the page's own window that a tester may call. */
  readonly calls?: readonly { readonly name: string; readonly says: string }[];
  readonly expected: ExpectedMarks;
  /** What must be marked in the frames of the page, in their order. */
  readonly frames?: readonly ExpectedMarks[];
};

export const groupNames = [
  'Names',
  'Everyday pages',
  'Structures',
  'Shadow roots and frames',
  'Documents of other kinds',
  'Life',
  'Hostile',
] as const;

/** Every page there is. Texts name none of those who are marked: they stand on a page themselves. */
export const galleryPages: readonly GalleryPage[] = [
  {
    file: 'story.html',
    group: 'Names',
    shows: 'An article as newspapers have it.',
    byHand:
      'Move the pointer over a name: its card opens beside it. Go on to the next name, into the card, press Escape. Go through all names with the shortcuts for the next and the previous one.',
    expected: 'said by the page',
  },
  {
    file: 'homonyms.html',
    group: 'Names',
    shows: 'Words and names that look like the known ones; the last line has the real ones.',
    byHand: 'Only the last line is marked. Move the pointer over the other names: nothing opens.',
    expected: 'said by the page',
  },
  {
    file: 'other-senses.html',
    group: 'Names',
    shows: 'Firms, a ship and a list of continents that are called like places, beside the places.',
    byHand: 'One name in each paragraph is marked, the place; nothing in the list is.',
    expected: 'said by the page',
  },
  {
    file: 'wrong-tag.html',
    group: 'Names',
    shows: 'A page in Spanish whose language tag says that it is in English.',
    byHand: 'All names are marked, the short one in the menu too.',
    expected: 'said by the page',
  },
  {
    file: 'no-names.html',
    group: 'Names',
    shows: 'Nobody is named.',
    byHand: 'Nothing is marked, and nothing opens anywhere.',
    expected: 'said by the page',
  },
  {
    file: 'kinds/front-page.html',
    group: 'Everyday pages',
    shows:
      'The front page of a newspaper: menus, teasers by topic, lists of links. More than two hundred mentions.',
    byHand:
      'Read it as a reader would: marks lead to names and nowhere crowd the headlines. Menu and footer have none; pointed at, their names open cards all the same.',
    expected: 'said by the page',
  },
  {
    file: 'kinds/phone-front-page.html',
    group: 'Everyday pages',
    shows: 'A front page for a phone, on which nearly all is a link.',
    byHand: 'In a window 360 pixels wide: a tap follows the link, and marks nowhere crowd the headlines.',
    expected: 'said by the page',
  },
  {
    file: 'kinds/article.html',
    group: 'Everyday pages',
    shows: 'A long article with related links beside it and comments below.',
    byHand:
      'In the article each name is marked where it is first read, and again in each comment. Other mentions open cards too.',
    expected: 'said by the page',
  },
  {
    file: 'kinds/table.html',
    group: 'Everyday pages',
    shows: 'Sixty rows in which a few countries stand again and again.',
    byHand: 'A column of one name is not a column of marks. Each of them opens a card.',
    expected: 'said by the page',
  },
  {
    file: 'kinds/forum.html',
    group: 'Everyday pages',
    shows: 'Forty comments in one another, without any landmark.',
    byHand: 'Each comment of some length has its own marks, and no name twice.',
    expected: 'said by the page',
  },
  {
    file: 'kinds/encyclopedia.html',
    group: 'Everyday pages',
    shows: 'A long entry: headings beside their paragraphs, a box, contents, references.',
    byHand: 'Go to a section by the contents: names are marked where they first come in it.',
    expected: 'said by the page',
  },
  {
    file: 'kinds/search-results.html',
    group: 'Everyday pages',
    shows: 'Ten results of a search, related searches, a pager.',
    byHand: 'No name is marked in result after result; all of them open cards.',
    expected: 'said by the page',
  },
  {
    file: 'kinds/shop.html',
    group: 'Everyday pages',
    shows: 'Books and maps: filters, products, reviews.',
    byHand: 'No product has a name marked twice; menu, filters and footer have no marks.',
    expected: 'said by the page',
  },
  {
    file: 'structures.html',
    group: 'Structures',
    shows: 'Each structure that pages are made of, in a section of its own; many change after loading.',
    byHand:
      'Each section has its marks, in two or three seconds. Open “More”: the name in it was marked before.',
    expected: 'said by the page',
  },
  {
    file: 'forms.html',
    group: 'Structures',
    shows: 'Fields, editors and code, which are left alone.',
    byHand:
      'Type into the fields and into the editable paragraphs: the caret stays, and nothing is marked in them.',
    expected: 'said by the page',
  },
  {
    file: 'top-layer.html',
    group: 'Structures',
    shows: 'A dialog, that of a component, a popover and an article on the whole screen.',
    byHand:
      'Open each by its button and move the pointer over the name in it: the card lies above it, and the pointer can move into it.',
    expected: 'said by the page',
  },
  {
    file: 'isolated.html',
    group: 'Structures',
    shows: 'A page whose policies part it from all others.',
    byHand: 'Open a card: it is there as anywhere.',
    expected: 'said by the page',
  },
  {
    file: 'csp.html',
    group: 'Structures',
    shows: 'The strictest Content Security Policy: no style, no frame, no connection, Trusted Types.',
    byHand: 'Marks and cards look as on any page.',
    expected: 'said by the page',
  },
  {
    file: 'shadow.html',
    group: 'Shadow roots and frames',
    shows: 'Shadow roots: declared, attached, one in another, with a slot, and one that comes late.',
    byHand: 'Marks look the same in and out of shadow roots, and cards open in all of them.',
    expected: 'said by the page',
  },
  {
    file: 'frames.html',
    group: 'Shadow roots and frames',
    shows: 'Frames of every kind: from an attribute, blank, of this site, of another one, in a sandbox.',
    byHand: 'Cards open in each frame, and one closes when the pointer goes to another frame.',
    expected: 'said by the page',
    frames: [
      { person: ['Vladimir Putin'] },
      { person: ['Marco Rubio'] },
      'said by the page',
      'said by the page',
      'said by the page',
    ],
  },
  {
    file: 'documents/page.xhtml',
    group: 'Documents of other kinds',
    shows: 'XHTML, with a name that runs into a CDATA section.',
    byHand: 'Cards open as on any page.',
    expected: 'said by the page',
  },
  {
    file: 'documents/plain.txt',
    group: 'Documents of other kinds',
    shows: 'Plain text.',
    byHand: 'Cards open as on any page.',
    expected: { person: ['Donald Trump', 'Vladimir Putin'], place: ['Anchorage'] },
  },
  {
    file: 'documents/rail-strike.namelight.json',
    group: 'Documents of other kinds',
    shows: 'A story file as the browser shows it.',
    byHand: 'The popup offers “Add this story”, which leads to a preview of the strike of the night trains.',
    expected: {},
  },
  {
    file: 'documents/other.json',
    group: 'Documents of other kinds',
    shows: 'Another JSON file.',
    byHand: 'Nothing is marked, and the popup offers nothing to add.',
    expected: {},
  },
  {
    file: 'documents/drawing.svg',
    group: 'Documents of other kinds',
    shows: 'A drawing, whose text is left alone.',
    byHand: 'Nothing is marked, and nothing opens.',
    expected: {},
  },
  {
    file: 'documents/frameset.html',
    group: 'Documents of other kinds',
    shows: 'A frameset: an HTML page beside plain text.',
    byHand: 'Cards open on both sides.',
    expected: {},
    frames: ['said by the page', { person: ['Donald Trump', 'Vladimir Putin'], place: ['Anchorage'] }],
  },
  {
    file: 'spa.html',
    group: 'Life',
    shows: 'An application that draws its views anew and changes the address.',
    byHand:
      'Go through the views and add a line: marks are those of what is shown, and so is what the page expects.',
    expected: 'said by the page',
  },
  {
    file: 'frame.html',
    group: 'Life',
    shows: 'A line of text, to come and go.',
    byHand:
      'Open it alone. Follow a link and come back: marks and cards are there again. Turn Namelight off for this site and on again; disable, reload and remove the extension: no mark and no card stays behind.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/prototypes.html',
    group: 'Hostile',
    shows: 'Breaks built-in methods and throws in its own handlers.',
    byHand: 'Marks and cards work. Let it attack while a card is open: the card goes, the marks come back.',
    calls: [{ name: 'attack', says: 'Clear all highlights and remove the card' }],
    expected: 'said by the page',
  },
  {
    file: 'hostile/clobbered.html',
    group: 'Hostile',
    shows: 'Fields and pictures are named like properties of nodes and documents.',
    byHand: 'Cards open inside the form as well.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/unwanted.html',
    group: 'Hostile',
    shows: 'Clears highlights and removes cards whenever it sees them.',
    byHand:
      'Marks flicker at most for some seconds and then stay away; the console says so once, at debug level.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/restless.html',
    group: 'Hostile',
    shows: 'A minute’s worth of a thousand changes a second.',
    byHand: 'Scroll and point meanwhile: the page stays as quick as without Namelight.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/hurried.html',
    group: 'Hostile',
    shows: 'Names somebody at once, and changes everything for half a second, with frames that come and go.',
    byHand: 'Load it some times: in the end its four names are marked, and nothing else.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/deep.html',
    group: 'Hostile',
    shows: 'A hundred thousand elements in one another, unseen.',
    byHand: 'Both names that are seen have cards.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/long.html',
    group: 'Hostile',
    shows: 'One text node of twenty million characters.',
    byHand: 'Scroll to the end at once: the last name is marked soon after.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/many.html',
    group: 'Hostile',
    shows: 'Two hundred thousand texts, half of them in one paragraph.',
    byHand: 'Scroll while it is read: it does not stutter.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/endless.html',
    group: 'Hostile',
    shows: 'Grows for ever, and leads to a document whose text never ends.',
    byHand:
      'Cards open while it grows. Opened by itself, its link leads on: what has come of that is read within three seconds.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/rewritten.html',
    group: 'Hostile',
    shows: 'Writes itself anew.',
    byHand: 'Let it: marks, cards and keys are back within a moment.',
    calls: [{ name: 'rewrite', says: 'Rewrite the page' }],
    expected: 'said by the page',
  },
  {
    file: 'hostile/pretending.html',
    group: 'Hostile',
    shows: 'Pretends to be a hand on mouse and keyboard.',
    byHand: 'Keep the pointer off the name: no card opens. Rest it on the name: the card opens.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/restyled.html',
    group: 'Hostile',
    shows: 'A component that stories its style sheets anew.',
    byHand: 'Let it: the mark looks as before within a second.',
    calls: [{ name: 'restyle', says: 'Set the style sheets anew' }],
    expected: 'said by the page',
  },
  {
    file: 'hostile/card-patched.html',
    group: 'Hostile',
    shows: 'Lies in wait for whatever a card is made with.',
    byHand: 'Open a card, let it look: `page.got` in its console stays empty.',
    calls: [{ name: 'attack', says: 'Look at what it came by' }],
    expected: 'said by the page',
  },
  {
    file: 'hostile/card-selected.html',
    group: 'Hostile',
    shows: 'Searches, selects and points at what is not its own.',
    byHand: 'Open a card, select in it, let it search: `page.got` in its console stays empty.',
    calls: [{ name: 'attack', says: 'Search, select and point' }],
    expected: 'said by the page',
  },
  {
    file: 'hostile/card-observed.html',
    group: 'Hostile',
    shows: 'Observes all that browsers report.',
    byHand: 'Open a card, let it look: `page.got` in its console stays empty.',
    calls: [{ name: 'attack', says: 'Ask for all that is kept' }],
    expected: 'said by the page',
  },
  {
    file: 'hostile/card-driven.html',
    group: 'Hostile',
    shows: 'Presses whatever it can reach.',
    byHand: 'Open a card, let it press: no other opens, no name is hidden, no tab opens.',
    calls: [{ name: 'attack', says: 'Press everything for two seconds' }],
    expected: 'said by the page',
  },
  {
    file: 'hostile/card-disturbed.html',
    group: 'Hostile',
    shows: 'Takes, hides, covers and changes cards.',
    byHand: 'Open a card, let it disturb: the card closes or stays as it is, and opens again afterwards.',
    calls: [{ name: 'attack', says: 'Disturb the card in every way' }],
    expected: 'said by the page',
    frames: [{}],
  },
  {
    file: 'hostile/card-flooded.html',
    group: 'Hostile',
    shows: 'Floods whoever listens or watches.',
    byHand: 'Let it: it takes two seconds, with Namelight and without.',
    calls: [{ name: 'attack', says: 'Flood' }],
    expected: 'said by the page',
  },
  {
    file: 'hostile/card-embedded.html',
    group: 'Hostile',
    shows: 'Embeds what is the extension’s.',
    byHand: 'In its console, call `attackAt` with an address of the extension’s: nothing is shown.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/card-forged.html',
    group: 'Hostile',
    shows: 'Embeds the page of cards in every way, and speaks to it as a content script does.',
    byHand: 'In its console, call `attackAt` with the address of that page: it stays blank.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/card-unseen.html',
    group: 'Hostile',
    shows: 'Hides a card from who presses in it, in every way that works or is tried in vain.',
    byHand:
      'Open a card, call `start({ how, origin: "" })` in its console with one of the ways that its source names, and press *Options* and *Hide … everywhere* in the card: no name is hidden that is not plainly seen.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/card-unseen-in-frame.html',
    group: 'Hostile',
    shows: 'The same for a card in a frame of its own.',
    byHand:
      'Call `start({ how, origin: location.origin })` in its console with one of the ways that its source names, open the card in the frame, and press as above: the popup asks again.',
    expected: {},
    frames: [{}],
  },
  {
    file: 'hostile/card-taken.html',
    group: 'Hostile',
    shows: 'Looks for the frame of a card, and takes it.',
    byHand:
      'Open a card, go into it, call `take` in its console with one of the ways that its source names: `page.got` stays empty, and the next card is right.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/card-lettered.html',
    group: 'Hostile',
    shows: 'Frames whose style sheets ask the network for each letter that is drawn.',
    byHand: 'Let it: open cards in the frames; the network panel shows no letter because of them.',
    calls: [{ name: 'embed', says: 'Write the frames' }],
    expected: 'said by the page',
  },
  {
    file: 'hostile/card-measured.html',
    group: 'Hostile',
    shows: 'By itself in its process, it measures the memory of all that is in it.',
    byHand: 'Open a card, let it measure: `page.got` in its console stays empty.',
    calls: [{ name: 'measure', says: 'Measure' }],
    expected: 'said by the page',
  },
  {
    file: 'hostile/endings.html',
    group: 'Hostile',
    shows: 'Korean endings that can be read in more ways than there is time for.',
    byHand: 'Scroll and select while it loads: the page answers.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/marks.html',
    group: 'Hostile',
    shows: 'A letter with a hundred and thirty thousand marks.',
    byHand: 'Scroll and select while it loads: the page answers.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/runs.html',
    group: 'Hostile',
    shows: 'Initials, spaces, quotes and brackets, a hundred thousand of each in a row.',
    byHand: 'Scroll and select while it loads: the page answers.',
    expected: 'said by the page',
  },
  {
    file: 'hostile/nested.html',
    group: 'Hostile',
    shows: 'Twelve thousand shadow roots in one another, and something that goes.',
    byHand: 'Scroll and select for some seconds: the page answers.',
    expected: 'said by the page',
  },
];

/** Files that are not visited by themselves, for they only stand in pages of the list. */
export const partsOfPages: readonly string[] = [
  'hostile/card-catcher.html',
  'hostile/endless-stream.html',
  'hostile/card-unseen-framed.html',
  'hostile/find-card.js',
  'hostile/story-worker.js',
  'hostile/watch-stalls.js',
];
