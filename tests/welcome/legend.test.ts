import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const marks = read('components/page/marks.css');
const page = read('entrypoints/welcome/style.css');

it('draws the line of each kind as the marks do', () => {
  for (const kind of ['person', 'place', 'organization']) {
    const [, style = '', color = ''] =
      new RegExp(
        `underline-blue-green-orange-${kind}\\) \\{\\s*text-decoration: underline 2px (\\w+) (#\\w+)`,
      ).exec(marks) ?? [];
    expect(page).toContain(`--${kind}: ${color};`);
    expect(page).toContain(`text-decoration: underline 2px ${style} var(--${kind});`);
  }
});
