import { describe, expect, it } from 'vitest';
import type { CooperativeFilter } from '#contract/cooperative/filter.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { draftOf, emptyDraft, readDraft } from '../../../../renderer/parts/filter/filter-draft.ts';

describe('a condition being chosen', () => {
  it('is nothing before anything has been chosen', () => {
    expect(readDraft(emptyDraft('status'))).toBeNull();
    expect(readDraft(emptyDraft('rat'))).toBeNull();
  });

  it('opens again exactly as it was, for every field', () => {
    const filters: readonly CooperativeFilter[] = [
      { field: 'status', in: ['active', 'dissolved'] },
      { field: 'district', in: ['64.08.09'] },
      { field: 'village', in: ['64.08.09.2001'] },
      { field: 'regency', in: ['64.08'] },
      { field: 'kind', in: ['Jasa'] },
      { field: 'group', in: ['Koperasi Pegawai'] },
      { field: 'sector', in: ['Perdagangan'] },
      { field: 'form', in: ['primer'] },
      { field: 'pattern', in: ['syariah'] },
      { field: 'certificate', in: ['none'] },
      { field: 'officer', in: [''] },
      { field: 'verification', in: ['found', 'none'] },
      { field: 'rat', bookYear: 2024, isReported: true },
      { field: 'legalEntityOn', from: toPlainDate('2009-04-12'), to: null },
      { field: 'members', from: 20, to: 1500 },
      { field: 'assets', from: null, to: 2_000_000_000 },
      { field: 'turnover', from: 1, to: null },
      { field: 'completeness', from: null, to: 50 },
      { field: 'missing', in: ['nib', 'rat'] },
    ];
    for (const filter of filters) expect(readDraft(draftOf(filter))).toEqual({ ok: true, filter });
  });

  it('takes amounts with or without dots and refuses what is no whole number', () => {
    const members = (from: string) => readDraft({ ...emptyDraft('members'), from });
    expect(members('1500')).toEqual(members('1.500'));
    for (const wrong of ['1,5', '15.00', 'seribu', '-1'])
      expect(members(wrong)).toEqual({ ok: false, fault: 'Tulis bilangan bulat, misalnya 1.500.' });
  });

  it('refuses an empty range and one that is turned round, but takes one of a single value', () => {
    const members = (from: string, to: string) => readDraft({ ...emptyDraft('members'), from, to });
    expect(members('', '')?.ok).toBe(false);
    expect(members('21', '20')?.ok).toBe(false);
    expect(members('20', '20')).toEqual({ ok: true, filter: { field: 'members', from: 20, to: 20 } });
  });

  it('refuses a day that is not in the calendar', () => {
    expect(readDraft({ ...emptyDraft('legalEntityOn'), from: '31/02/2020' })).toEqual({
      ok: false,
      fault: 'Tanggal tidak terbaca. Tulis misalnya 18/11/2025.',
    });
  });
});
