import * as flags from 'country-flag-icons/string/3x2';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { alaskaSummit } from '../../assets/facts/alaska-summit.ts';
import { bundledStory } from '../../components/story/bundled-story.ts';
import { parseStory } from '../../components/story/parse-story.ts';
import { type Entity, type EntityId, type SourceInput, storySchema } from '../../components/story/schema.ts';
import { sourcedParts, storyTexts } from './statements.ts';

const { entities, timeline, story } = bundledStory;
const sources: readonly SourceInput[] = alaskaSummit.sources;

const countryOf = ({ picture }: Entity) => ('country' in picture ? picture.country : undefined);

const facts = entities.flatMap((entity) => entity.facts.map((fact) => ({ entity, fact })));

function entityOf(id: string): Entity {
  const entity = bundledStory.entity(id as EntityId);
  if (entity === null) throw new Error(`There is no "${id}".`);
  return entity;
}

/** News media that a state pays for and controls. */
const stateMedia =
  /\b(TASS|RIA|Sputnik|Xinhua|CGTN|China Daily|Global Times|Anadolu|Radio Free Europe|RFE\/RL|Voice of America)\b/;

/** Hosts of copies of other pages, of pages that users write, of hobbyists and of advertisements. */
const untrusted =
  /(^|\.)(mondaq\.com|menafn\.com|devdiscourse\.com|sfg\.media|globalmilitary\.net|ieu-monitoring\.com|worldpopulationreview\.com|sputniknews\.com|sputnikglobe\.com|nina\.az|wikizero\.\w+|docslib\.org|livedoor\.com|thethinkingconservative\.com|trulaw\.com|encyclopediahub\.com|odaily\.news|worldatlas\.com|github\.com|blogspot\.com|medium\.com|reddit\.com|quora\.com|fandom\.com|x\.com|twitter\.com|facebook\.com|youtube\.com|it\.wikipedia\.org)$/;

/** Every text of a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the bundled story', () => {
  test('is valid by the schema and in its references, and parsing changes nothing in it', () => {
    const parsed = parseStory(alaskaSummit);
    expect(parsed.entities).toEqual(alaskaSummit.entities);
    expect(parsed.timeline).toEqual(alaskaSummit.timeline);
    expect(v.parse(storySchema, alaskaSummit).names).toEqual(alaskaSummit.names);
    expect(story).toEqual(parsed.story);
  });

  test('knows the eleven people, twelve places and three organizations of the story', () => {
    const count = (kind: Entity['kind']) => entities.filter((entity) => entity.kind === kind).length;
    expect([count('person'), count('place'), count('organization')]).toEqual([11, 12, 3]);
  });

  test('says of every entity its role, its part in the story and facts, which other stories may leave out', () => {
    const lacking = entities.filter(({ role, story, facts }) => !role || !story || facts.length === 0);
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('gives every role as of the day of the summit', () => {
    expect(story.referenceDate).toBe('2025-08-15');
    expect(new Set(entities.map(({ role }) => role?.asOf))).toEqual(new Set([story.referenceDate]));
  });

  test('gives each source one address, over https, and uses every source', () => {
    const addresses = sources.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => new URL(address).protocol !== 'https:')).toEqual([]);
    const used = new Set<string | undefined>(
      [...entities.flatMap(sourcedParts), ...timeline].map(({ source }) => source),
    );
    expect(sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test('has a source for every statement, line, relation and change', () => {
    const unsourced = entities.flatMap(sourcedParts).filter(({ source }) => source === undefined);
    expect(unsourced.map(({ where }) => where)).toEqual([]);
  });

  test('says of every paragraph of its text where it can be read', () => {
    expect(story.paragraphs.length).toBeGreaterThan(3);
    for (const { text, sources } of story.paragraphs) expect(sources.length, text).toBeGreaterThan(1);
  });

  test('says of every source what it is, and whose voice state media are', () => {
    expect(sources.filter(({ kind }) => kind === undefined).map(({ id }) => id)).toEqual([]);
    const unlabeled = sources.filter(({ publisher }) => stateMedia.test(publisher));
    expect(unlabeled.filter(({ kind }) => kind !== 'state-media').map(({ id }) => id)).toEqual([]);
  });

  test('rests on reports and official pages more than on encyclopedias, and on no mirror or page that anybody can write', () => {
    expect(
      sources.filter(({ address }) => untrusted.test(new URL(address).host)).map(({ id }) => id),
    ).toEqual([]);
    const used = entities.flatMap(sourcedParts).map(({ source }) => source);
    const kindOf = new Map<string | undefined, string | undefined>(sources.map(({ id, kind }) => [id, kind]));
    const count = (kind: string) => used.filter((source) => kindOf.get(source) === kind).length;
    expect(count('press') + count('official')).toBeGreaterThan(count('reference'));
    expect(count('state-media') + count('other')).toBeLessThan(used.length / 20);
  });

  test('cites pages that carry a fact: no topic, no picture, no page for phones, none at the top of a site', () => {
    const paths = sources.map(({ id, address }) => ({ id, path: new URL(address).pathname }));
    const isLanding = (path: string) =>
      path.split('/').filter((part) => part !== '').length < 2 && !path.includes('-');
    const changing = /\/(topics?|tags?|category|igphoto|photo|gallery|search)\/|\/amp(?:[-/]|$)/;
    expect(paths.filter(({ path }) => isLanding(path) || changing.test(path)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('gives titles as pages have them, no descriptions, and publishers one spelling', () => {
    const described =
      /\((?:\d{1,2} \w+ \d{4}|transcript|fact sheet|photo|video)\)|^(?:AFP|AP|Reuters) \w+ of /i;
    expect(sources.filter(({ title }) => described.test(title)).map(({ id }) => id)).toEqual([
      // Its title could not be read.
      'afp-donetsk-advance',
    ]);
    const spellings = Map.groupBy(new Set(sources.map(({ publisher }) => publisher)), (publisher) =>
      publisher.normalize('NFKD').replaceAll('æ', 'ae').toLowerCase(),
    );
    expect([...spellings.values()].filter(({ length }) => length > 1)).toEqual([]);
  });

  test('says of each card up to when it was followed, which is no later than its newest source allows', () => {
    const cards = entities.map(({ id, checked = '', later }) => ({
      id,
      checked,
      newest: later.at(-1)?.asOf ?? '',
    }));
    expect(cards.filter(({ checked }) => checked === '').map(({ id }) => id)).toEqual([]);
    const early = cards.filter(({ checked, newest }) => checked < newest.slice(0, checked.length));
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  test('speaks of “the story” in no sentence that a card says first', () => {
    const glances = entities.flatMap(({ description, story }) => [description, story?.matters?.text ?? '']);
    expect(glances.filter((text) => /\bthe story/i.test(text))).toEqual([]);
  });

  test('has the archived copy of every source that has closed', () => {
    const closed = sources.filter(({ address }) => address.includes('cia.gov/the-world-factbook'));
    expect(
      closed.filter(({ archived }) => archived?.startsWith('https://web.archive.org/') !== true),
    ).toEqual([]);
  });

  test('shows only flags that there are', () => {
    const countries = entities.flatMap((entity) => countryOf(entity) ?? []);
    expect(countries.filter((country) => !(country.toUpperCase() in flags))).toEqual([]);
  });

  test('shows no flag for the Soviet Union and the West', () => {
    for (const id of ['soviet-union', 'the-west']) expect(countryOf(entityOf(id))).toBeUndefined();
  });

  test('dates every fact that can change', () => {
    const changing =
      /population|^office$|^post$|president$|chief executive|governor|attorney general|director$|staff|students|users|^gdp$/i;
    const undated = facts.filter(({ fact }) => changing.test(fact.label) && fact.asOf === undefined);
    expect(undated.map(({ entity, fact }) => `${entity.id}: ${fact.label}`)).toEqual([]);
  });

  test('claims nothing as of a day after the summit', () => {
    const late = facts.filter(({ fact }) => (fact.asOf ?? '') > story.referenceDate);
    expect(late.map(({ entity, fact }) => `${entity.id}: ${fact.label}`)).toEqual([]);
  });

  test('writes dates, numbers and coordinates as such, not as text', () => {
    const disguised = /^\d[\d,.]*( ?%)?$|^\d{1,2} \p{L}+ \d{4}$|°/u;
    const texts = facts.flatMap(({ fact: { value } }) => (value.kind === 'text' ? value.text : []));
    expect(texts.filter((text) => disguised.test(text))).toEqual([]);
  });

  test('points at an entity where a value is the name of one', () => {
    const names = new Set(entities.map(({ name }) => name));
    const texts = facts.flatMap(({ fact: { value } }) => (value.kind === 'text' ? value.text : []));
    expect(texts.filter((text) => names.has(text))).toEqual([]);
  });

  test('labels each fact of an entity so that it can be told from the others', () => {
    for (const { id, facts } of entities) {
      const labels = facts.map(({ label, source }) => `${id}: ${label}, ${source}`);
      expect(labels).toEqual([...new Set(labels)]);
    }
  });

  test('relates an entity to each other one at most once', () => {
    for (const { id, relations } of entities) {
      const targets = relations.map(({ to }) => `${id} → ${to}`);
      expect(targets).toEqual([...new Set(targets)]);
    }
  });

  test('describes each entity in one sentence', () => {
    for (const { id, description } of entities)
      expect(description.match(/[.!?](?:\s|$)/g), id).toHaveLength(1);
  });

  test('speaks to readers: whole sentences, no working notes', () => {
    const sentences = [
      ...entities.flatMap(({ story, later }) => [...storyTexts(story), ...later.map(({ text }) => text)]),
      ...facts.flatMap(({ fact }) => fact.differs ?? []),
      ...timeline.map(({ text }) => text),
      ...story.paragraphs.map(({ text }) => text),
      ...entities.map(({ description }) => description),
    ];
    expect(sentences.filter((sentence) => !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([]);
    const workingNote = /own knowledge|look-?up|seen (at|in)|the article|\bL\d\d\b|TODO|20222/i;
    expect(textsIn([entities, timeline, sources]).filter((text) => workingNote.test(text))).toEqual([]);
  });
});

describe('what was inaccurate in the story', () => {
  test('the base is headed by its name since 2010', () => {
    expect(entityOf('jber').name).toBe('Joint Base Elmendorf-Richardson');
    expect(entityOf('jber').facts).toContainEqual(
      expect.objectContaining({ value: { kind: 'date', date: '2010-10-01' } }),
    );
  });

  test('Louisiana and Roblox are said to be named only in a link', () => {
    for (const id of ['louisiana', 'roblox']) {
      expect(
        entityOf(id)
          .story?.statements.map(({ text }) => text)
          .join(' '),
      ).toContain('only in a link');
    }
  });

  test('Crimea counts as part of Ukraine', () => {
    const area = entityOf('ukraine').facts.find(({ label }) => label === 'Area');
    expect(area?.value).toEqual({ kind: 'quantity', amount: 603_550, unit: 'square-kilometre' });
    expect(area?.note).toContain('with Crimea');
  });

  test('the extra duty on India was not yet in force on the day', () => {
    const duty = entityOf('india').facts.find(({ label }) => label === 'Extra US duty');
    expect(duty?.note).toContain('in force from 27 August');
  });

  test('the talks began half an hour after the hour that was planned', () => {
    const times = bundledStory.moments('jber' as EntityId).flatMap(({ time }) => time ?? []);
    expect(times).toContain('11:00 AKDT (19:00 GMT)');
    expect(times).toContain('11:32 AKDT (19:32 GMT)');
  });
});
