/** The pictures that stores show, as pages that a browser draws: what a view shows, framed, under what it is about. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Size = { readonly width: number; readonly height: number };

/** A picture of a view of tests/views, taken for this. */
export type Screenshot = { readonly view: string; readonly size: Size };

export type Picture = {
  /** Of the file below docs/store/. */
  readonly name: string;
  readonly size: Size;
  readonly shots: readonly Screenshot[];
  /** The page, given the shots as addresses of pictures. */
  readonly page: (shots: readonly string[]) => string;
};

/** What all three stores take as a screenshot, and the most of them that any does. */
export const screenshotSize: Size = { width: 1280, height: 800 };
export const maxScreenshots = 5;

const inWindow: Size = { width: 1120, height: 610 };

export const pictures: readonly Picture[] = [
  inFrame({
    name: 'screenshot-1',
    title: 'Who is that again?',
    caption: 'Move the pointer over a name in the news. A card says who or what it is, and why it matters.',
    shots: [{ view: 'card-place-light', size: inWindow }],
  }),
  inFrame({
    name: 'screenshot-2',
    title: 'A source for every fact',
    caption: 'Open the card for more: key facts, the role in the story, a timeline, and the sources.',
    // Taller than it is shown: a card with its facts needs the room, and of the page the lower part is enough.
    shots: [{ view: 'card-facts', size: { width: inWindow.width, height: 800 } }],
  }),
  inFrame({
    name: 'screenshot-3',
    title: 'Everyone on the page, at a glance',
    caption:
      'The popup lists the names on the page, shows their cards, and turns Namelight on and off by site.',
    shots: [
      { view: 'marks-light', size: inWindow },
      { view: 'popup-light', size: { width: 400, height: 600 } },
    ],
  }),
  inFrame({
    name: 'screenshot-4',
    title: 'Works on dark pages, too',
    caption: 'Marks and cards adapt to the page. You choose the colors, how cards open and the delay.',
    shots: [{ view: 'card-person-dark', size: inWindow }],
  }),
  inFrame({
    name: 'screenshot-5',
    title: 'Nothing you read leaves your browser',
    caption: 'All facts are stored in it. No account, no requests, no analytics.',
    shots: [{ view: 'welcome-light', size: inWindow }],
  }),
  {
    name: 'promo-small',
    size: { width: 440, height: 280 },
    shots: [],
    page: () => poster({ brand: 34, promise: 25, lead: 'left: 36px; right: 36px; top: 46px' }),
  },
  {
    name: 'promo-marquee',
    size: { width: 1400, height: 560 },
    shots: [{ view: 'card-person-dark', size: { width: 720, height: 560 } }],
    page: ([shot = '']) =>
      poster({
        brand: 64,
        promise: 46,
        lead: 'left: 88px; width: 500px; top: 132px',
        beside: `<img class="window" style="left: 650px; top: 64px" src="${shot}" alt="">`,
      }),
  },
];

const icon = readFileSync(join(import.meta.dirname, '../../assets/icon.svg'), 'utf8');

/** The icon's own night and light. */
const ground = `
  * { box-sizing: border-box; margin: 0 }
  body {
    position: relative; width: 100vw; height: 100vh; overflow: hidden; color: #fff;
    font: 400 22px/1.4 "Noto Sans", "DejaVu Sans", system-ui, sans-serif;
    background:
      radial-gradient(120% 70% at 50% 108%, rgb(255 184 56 / 90%), rgb(240 140 46 / 45%) 45%, transparent) no-repeat,
      #23284f;
  }
  .window {
    position: absolute; border-radius: 14px;
    box-shadow: 0 0 0 1px rgb(0 0 0 / 25%), 0 24px 70px rgb(8 10 30 / 55%);
  }`;

function inFrame(picture: {
  readonly name: string;
  readonly title: string;
  readonly caption: string;
  readonly shots: readonly Screenshot[];
}): Picture {
  const { name, title, caption, shots } = picture;
  const left = (screenshotSize.width - inWindow.width) / 2;
  return {
    name,
    size: screenshotSize,
    shots,
    page: ([first = '', second]) => `<!doctype html><style>${ground}
      header { position: absolute; inset: 36px ${left}px auto; display: grid; grid-template-columns: 1fr auto; gap: 4px 24px }
      h1 { font-size: 42px; line-height: 1.2; letter-spacing: -.01em }
      p { color: #dfe2f2; grid-row: 2 }
      header svg { width: 76px; height: 76px; grid-area: 1 / 2 / 3; align-self: center; border-radius: 17px; box-shadow: 0 0 0 1px rgb(255 255 255 / 18%) }
      .page { left: ${left}px; top: 168px; width: ${inWindow.width}px; height: ${inWindow.height}px; object-fit: none; object-position: 0 100% }
      .over { left: auto; right: ${left + 28}px; top: 196px }
    </style>
    <header><h1>${title}</h1><p>${caption}</p>${icon}</header>
    <img class="window page" src="${first}" alt="">
    ${second === undefined ? '' : `<img class="window over" src="${second}" alt="">`}`,
  };
}

function poster(look: {
  /** Heights of letters, in pixels. */
  readonly brand: number;
  readonly promise: number;
  /** Where the words stand. */
  readonly lead: string;
  readonly beside?: string;
}): string {
  const { brand, promise, lead, beside = '' } = look;
  return `<!doctype html><style>${ground}
    .lead { position: absolute; ${lead}; display: grid; gap: ${promise * 0.7}px }
    .brand { display: flex; align-items: center; gap: .45em; font-size: ${brand}px; font-weight: 700; line-height: 1 }
    .brand svg { width: 1.25em; height: 1.25em; border-radius: .28em; box-shadow: 0 0 0 1px rgb(255 255 255 / 18%) }
    .promise { font: 400 ${promise}px/1.35 "Noto Serif", "DejaVu Serif", Georgia, serif }
    u { text-decoration: underline #ffd666 .09em; text-underline-offset: .18em }
  </style>
  <div class="lead"><p class="brand">${icon} Namelight</p>
  <p class="promise">Who is <u>Sergei Lavrov</u>, where is <u>Anchorage</u>? Point at a name to find out.</p></div>${beside}`;
}
