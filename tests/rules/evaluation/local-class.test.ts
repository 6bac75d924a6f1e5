import { describe, expect, it } from 'vitest';
import { localClassDefinition, localClassOf } from '#rules/evaluation/local-class.ts';
import type { LocalClassSubject } from '#rules/evaluation/local-class.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { RULE_BOOK } from '../../helpers/formation-file.ts';

const SUBJECT: LocalClassSubject = {
  bookYear: 2024,
  reportedBookYears: [2022, 2023, 2024],
  foundedOn: toPlainDate('2010-01-01'),
  hasOfficers: true,
  areArticlesLost: false,
  hasFinancialReport: false,
  isInOds: false,
};
const rule = RULE_BOOK['local-class'][0];
const classOf = (subject: Partial<LocalClassSubject>, book = RULE_BOOK) =>
  localClassOf({ ...SUBJECT, ...subject }, book).localClass;

describe('the office’s own class', () => {
  it.each([
    [[2022, 2023, 2024], 'healthy'],
    [[2023, 2024], 'half_healthy'],
    [[2022, 2024], 'half_healthy'],
    [[2022], 'half_healthy'],
    [[2021], 'unhealthy'],
    [[2025], 'unhealthy'],
    [[], 'unhealthy'],
  ] as const)('RAT of %j: %s', (reportedBookYears, expected) => {
    expect(classOf({ reportedBookYears })).toBe(expected);
  });

  it('is unhealthy without officers or with lost articles, whatever the RATs', () => {
    expect(classOf({ hasOfficers: false })).toBe('unhealthy');
    expect(classOf({ areArticlesLost: true })).toBe('unhealthy');
  });

  it('does not call a cooperative without officers of which the register never knew any', () => {
    expect(classOf({ hasOfficers: null })).toBe('healthy');
    expect(classOf({ hasOfficers: null, reportedBookYears: [2021] })).toBe('unhealthy');
    const { reasons } = localClassOf({ ...SUBJECT, hasOfficers: null }, RULE_BOOK);
    expect(reasons.map(({ message }) => message)).toContain(
      'Pengurus belum pernah tercatat di register; tidak dihitung sebagai tanpa pengurus.',
    );
  });

  it('asks a young cooperative only for the years it has lived', () => {
    const foundedOn = toPlainDate('2024-03-01');
    expect(classOf({ foundedOn, reportedBookYears: [2024] })).toBe('healthy');
    expect(classOf({ foundedOn, reportedBookYears: [] })).toBe('half_healthy');
    expect(classOf({ foundedOn: toPlainDate('2025-03-01'), reportedBookYears: [] })).toBe('half_healthy');
  });

  it('asks for figures and ODS where the definition of 2024 is in force', () => {
    if (!rule) throw new Error('no rule');
    const value = { ...rule.value, isFinancialReportRequired: true, isOdsRequired: true };
    const book = { ...RULE_BOOK, 'local-class': [{ ...rule, value }] };
    expect(classOf({}, book)).toBe('half_healthy');
    expect(classOf({ hasFinancialReport: true }, book)).toBe('half_healthy');
    expect(classOf({ hasFinancialReport: true, isInOds: true }, book)).toBe('healthy');
  });

  it('is never told without its definition and its version, and never by what the press was told', () => {
    expect(rule && localClassDefinition(rule)).toBe(
      'Kelas dinas: sehat bila RAT tiap tahun buku, 3 tahun terakhir; tidak sehat bila 3 tahun buku berturut-turut tanpa RAT, atau tanpa pengurus, atau AD/ART hilang; selain itu setengah sehat. Ketentuan dinas (aturan yang berlaku sejak 21 Oktober 1992).',
    );
  });
});
