import { describe, expect, it } from 'vitest';
import { directionOf } from '../../components/i18n/direction.ts';

describe('a language is written', () => {
  it.each(['ar', 'he', 'fa', 'ur', 'ps', 'yi', 'dv', 'ckb', 'ar-EG', 'az-Arab', 'pa-PK'])(
    'from right to left: %s',
    (tag) => {
      expect(directionOf(tag)).toBe('rtl');
    },
  );

  it.each(['en', 'de', 'uk', 'hi', 'ja', 'zh-Hans', 'az', 'ar-Latn', 'pa', 'tlh'])(
    'from left to right: %s',
    (tag) => {
      expect(directionOf(tag)).toBe('ltr');
    },
  );
});
