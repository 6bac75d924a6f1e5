import { describe, expect, test } from 'vitest';
import {
  competenceFaults,
  competenceState,
  competenceText,
  NO_COMPETENCE,
  validityText,
} from '#rules/activity/competence.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const today = toPlainDate('2025-11-18');
const bnsp = {
  competenceNumber: '64102 1219 0001',
  competenceIssuer: 'BNSP, LSP KJK',
  competenceOn: toPlainDate('2018-05-03'),
  competenceUntil: null,
};

describe('T10: a certificate of competence', () => {
  test('of 2018 without a last day is said to be without one, never assumed', () => {
    expect(validityText(bnsp, today)).toBe('masa berlaku tidak dicatat');
    expect(competenceState(bnsp, today)).toBe('unknown');
    expect(competenceText(bnsp, today)).toBe(
      '64102 1219 0001, BNSP, LSP KJK, tanggal 3 Mei 2018, masa berlaku tidak dicatat',
    );
  });
  test.each([
    ['2025-11-17', 'masa berlaku berakhir 17 November 2025', 'ended'],
    ['2025-11-18', 'berlaku sampai 18 November 2025', 'holds'],
    ['2025-11-19', 'berlaku sampai 19 November 2025', 'holds'],
  ])('with the last day %s: %s', (until, text, state) => {
    const one = { ...bnsp, competenceUntil: toPlainDate(until) };
    expect(validityText(one, today)).toBe(text);
    expect(competenceState(one, today)).toBe(state);
  });
  test('nothing typed is nothing said', () => {
    expect(competenceText(NO_COMPETENCE, today)).toBe('');
    expect(competenceFaults(NO_COMPETENCE, today)).toEqual([]);
  });
  test('what cannot be is refused at its field', () => {
    const fields = (part: object) => competenceFaults({ ...bnsp, ...part }, today).map(({ field }) => field);
    expect(fields({})).toEqual([]);
    expect(fields({ competenceNumber: '' })).toEqual(['competenceNumber']);
    expect(fields({ competenceOn: today })).toEqual([]);
    expect(fields({ competenceOn: toPlainDate('2025-11-19') })).toEqual(['competenceOn']);
    expect(fields({ competenceUntil: toPlainDate('2018-05-02') })).toEqual(['competenceUntil']);
    expect(fields({ competenceUntil: toPlainDate('2018-05-03') })).toEqual([]);
  });
});
