/**
 * What may import what: the arrows between the folders of components/, and the packages that each may use. Run by
 * `npm run check`; `npm run graph` draws it.
 */

/** By folder, from the lowest up: what it may import besides its own files. `wxt` stands for the browser's interface. */
const rooms = {
  i18n: ['assets/words', 'wxt'],
  validation: ['i18n', 'assets/words'],
  events: [],
  story: ['validation', 'assets/facts', 'country-flag-icons', 'valibot'],
  finder: ['story'],
  page: ['finder', 'story'],
  settings: ['events', 'i18n', 'story', 'validation', 'wxt'],
  messages: ['events', 'settings', 'story', 'validation', 'wxt'],
  storage: ['events', 'validation', 'idb'],
  library: [
    'finder',
    'messages',
    'settings',
    'storage',
    'story',
    'validation',
    'jsonc-parser',
    'valibot',
    'wxt',
  ],
  drafts: ['finder', 'library', 'storage', 'story', 'validation', 'assets/everyday', 'valibot'],
  proposals: ['drafts', 'finder', 'library', 'story'],
  tables: ['drafts', 'library', 'story', 'validation', 'fflate', 'read-excel-file', 'valibot'],
  card: [
    'finder',
    'i18n',
    'messages',
    'page',
    'settings/refusal-text',
    'story',
    'validation',
    'country-flag-icons',
    'd3-geo',
    'preact',
    'virtual:',
    'wxt',
  ],
  content: [
    'card',
    'finder',
    'library/(look-up|only-story|stamp|word-collector)',
    'messages',
    'page',
    'settings',
    'story',
    'virtual:',
    'wxt',
  ],
  tabs: ['events', 'messages', 'settings', 'story', 'validation', 'wxt'],
  background: ['events', 'i18n', 'messages', 'settings', 'story', 'tabs', 'wxt'],
  ui: ['card', 'drafts', 'i18n', 'library', 'messages', 'settings', 'story', 'preact'],
  shelf: [
    'card',
    'drafts',
    'i18n',
    'library',
    'settings',
    'storage',
    'story',
    'tables',
    'ui',
    'validation',
    'preact',
  ],
  reader: ['card', 'i18n', 'library', 'shelf', 'storage', 'story', 'ui', 'd3-geo', 'preact'],
  editor: [
    'card',
    'drafts',
    'finder',
    'i18n',
    'library',
    'settings',
    'shelf',
    'storage',
    'story',
    'tables',
    'tabs',
    'ui',
    'validation',
    'preact',
    'wxt',
  ],
  stories: [
    'drafts',
    'editor',
    'i18n',
    'library',
    'proposals',
    'reader',
    'settings',
    'shelf',
    'storage',
    'story',
    'tabs',
    'ui',
    'validation',
    'preact',
    'wxt',
  ],
  popup: [
    'card',
    'events',
    'i18n',
    'library',
    'messages',
    'settings',
    'shelf',
    'story',
    'tabs',
    'ui',
    'validation',
    'preact',
    'wxt',
  ],
  panel: [
    'card',
    'events',
    'i18n',
    'library',
    'popup',
    'reader',
    'settings',
    'shelf/story-texts',
    'story',
    'tabs',
    'ui',
    'preact',
    'wxt',
  ],
  welcome: ['i18n', 'library', 'settings', 'shelf', 'story', 'preact', 'virtual:'],
};

/** Files that may use more than their folder. */
const exceptions = {
  'card/draw-locator.ts': ['geojson', 'topojson-(client|specification)'],
  'card/open-card-page.ts': ['tabs/panel', 'wxt'],
  'content/(card-frame|frame|lifetime).ts': ['wxt'],
  'content/card-tip.ts': ['tippy.js'],
  'editor/(draft-session|open-sessions).ts': ['@preact/signals'],
  'story/drawing.ts': ['@rgrove/parse-xml'],
};

const pathOf = (name) => {
  if (name === 'wxt') return 'node_modules/(wxt|@wxt-dev)/|^wxt/|\\.wxt/';
  if (name === 'virtual:') return '^virtual:';
  if (name.startsWith('assets/')) return `^${name}/`;
  const [folder = ''] = name.split('/');
  if (folder in rooms) return `^components/${name}${name === folder ? '/' : '\\.'}`;
  return `(^|node_modules/)(@types/)?${name}(/|$)`;
};

const rule = (name, from, room, allowed) => ({
  name,
  severity: 'error',
  from,
  to: { pathNot: [`^components/${room}/`, ...allowed.map(pathOf)] },
});

const pathOfFile = (file) => `^components/${file}$`;

const ofRooms = Object.entries(rooms).map(([room, allowed]) =>
  rule(
    room,
    { path: `^components/${room}/`, pathNot: Object.keys(exceptions).map(pathOfFile) },
    room,
    allowed,
  ),
);

const ofFiles = Object.entries(exceptions).map(([file, more]) => {
  const [room = ''] = file.split('/');
  return rule(file, { path: pathOfFile(file) }, room, [...rooms[room], ...more]);
});

export default {
  forbidden: [
    ...ofRooms,
    ...ofFiles,
    {
      name: 'entrypoints join the parts of components/, and do not import one another',
      severity: 'error',
      from: { path: '^entrypoints/([^/.]+)' },
      to: {
        pathNot: [
          '^components/',
          '^assets/',
          '^entrypoints/$1',
          '^virtual:',
          pathOf('wxt'),
          pathOf('preact'),
          pathOf('country-flag-icons'),
        ],
      },
    },
    {
      name: 'no ring of folders',
      severity: 'error',
      scope: 'folder',
      from: { path: '^components/' },
      to: { circular: true, path: '^components/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // TypeScript 7 has no interface for other tools yet.
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types'],
    },
  },
};
