/** Writes a story in the editor as a person does, and counts what it takes. */
import { expect } from 'vitest';
import type { NameToWrite, StoryToWrite } from '../../stories/reykjavik.ts';
import type { Tab } from './driver.ts';

/** Presses, fills in and chooses by what labels and buttons say; each time is one action. */
export class Author {
  readonly tab: Tab;
  actions = 0;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  /** Presses the last button, or follows the last link, that says this. */
  async press(saying: string): Promise<void> {
    await this.#once(
      (saying) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, a[href], summary')];
        const said = ({ ariaLabel, textContent }: HTMLElement) => (ariaLabel ?? textContent ?? '').trim();
        const found = all.findLast((one) => said(one) === saying && one.ariaDisabled !== 'true');
        found?.click();
        return found !== undefined;
      },
      saying,
      saying,
    );
  }

  /** Fills in the last field with this label. */
  async fill(label: string, text: string): Promise<void> {
    await this.#once(
      ({ label, text }) => {
        const found = [...document.querySelectorAll('label')]
          .filter(({ textContent }) => textContent?.trim() === label)
          .map(({ control }) => control)
          .findLast((one) => one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement);
        if (!(found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement)) return false;
        if (found.matches(':disabled')) return false;
        found.focus();
        found.value = text;
        found.dispatchEvent(new InputEvent('input', { bubbles: true }));
        found.blur();
        return true;
      },
      { label, text },
      label,
    );
  }

  /** Chooses in the last list with this label what is called so. */
  async choose(label: string, option: string): Promise<void> {
    await this.#once(
      ({ label, option }) => {
        const found = [...document.querySelectorAll('label')]
          .filter(({ textContent }) => textContent?.trim() === label)
          .map(({ control }) => control)
          .findLast((one) => one instanceof HTMLSelectElement);
        const wanted =
          found instanceof HTMLSelectElement
            ? [...found.options].find(({ text }) => text === option)
            : undefined;
        if (!(found instanceof HTMLSelectElement) || wanted === undefined) return false;
        found.value = wanted.value;
        found.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      { label, option },
      `${label}: ${option}`,
    );
  }

  /** What the page says. */
  text(): Promise<string> {
    return this.tab.evaluate(() => document.body.textContent);
  }

  /** Waits until the page says this. */
  sees(saying: string): Promise<void> {
    return expect.poll(() => this.text()).toContain(saying);
  }

  async #once<Arg>(act: (arg: Arg) => boolean, arg: Arg, what: string): Promise<void> {
    await expect.poll(() => this.tab.evaluate(act, arg), { message: what }).toBe(true);
    this.actions += 1;
  }
}

/** Writes a whole story, from "New story" on the shelf to the last name. */
export async function writeStory(author: Author, story: StoryToWrite): Promise<void> {
  await author.press('New story');
  await author.fill('Title', story.title);
  await author.fill('Day of the story', story.date);
  await author.fill('Summary', story.summary);
  await author.press('Sources');
  await author.press('Add a source');
  await author.fill('Link', story.source.address);
  await author.fill('Title of the page', story.source.title);
  await author.fill('Publisher', story.source.publisher);
  for (const name of story.names) await writeName(author, name);
  await author.press('Timeline');
  for (const { date, text, who } of story.moments) {
    await author.press('Add an event');
    await author.fill('Date', date);
    await author.fill('What happened', text);
    for (const name of who) await author.choose('Who took part', name);
  }
}

async function writeName(
  author: Author,
  { kind, name, type, description, facts }: NameToWrite,
): Promise<void> {
  await author.press(
    { person: 'Add a person', place: 'Add a place', organization: 'Add an organization' }[kind],
  );
  await author.fill('Name', name);
  if (type !== undefined)
    await author.choose(kind === 'place' ? 'Kind of place' : 'Kind of organization', type);
  await author.fill('Who or what this is, in one sentence', description);
  for (const [label, value] of facts) {
    await author.press('Add a fact');
    await author.fill('What it is', label);
    await author.fill('Value', value);
  }
}
