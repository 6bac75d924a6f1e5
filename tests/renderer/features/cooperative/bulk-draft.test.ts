import { describe, expect, it } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { bulkFaults, EMPTY_BULK, readBulk } from '../../../../renderer/features/cooperative/bulk-draft.ts';

describe('a bulk change', () => {
  it('is none while the word is missing, and empties only when that was asked', () => {
    expect(readBulk({ ...EMPTY_BULK, text: '  ' })).toBeNull();
    expect(readBulk({ ...EMPTY_BULK, text: ' Sari ' })).toEqual({ field: 'assignedOfficer', value: 'Sari' });
    expect(readBulk({ ...EMPTY_BULK, text: 'Sari', isCleared: true })).toEqual({
      field: 'assignedOfficer',
      value: '',
    });
  });

  it('of the status needs its day and its reason, each said at its field', () => {
    const status = { ...EMPTY_BULK, field: 'status', status: 'inactive' } as const;
    expect(readBulk(status)).toBeNull();
    expect(Object.keys(bulkFaults(status))).toEqual(['sinceOn', 'reason']);
    const complete = { ...status, sinceOn: '18/11/2025', reason: ' tidak ditemukan ' };
    expect(bulkFaults(complete)).toEqual({});
    expect(readBulk(complete)).toEqual({
      field: 'status',
      value: 'inactive',
      sinceOn: toPlainDate('2025-11-18'),
      reason: 'tidak ditemukan',
    });
    expect(Object.keys(bulkFaults({ ...complete, sinceOn: '31/02/2025' }))).toEqual(['sinceOn']);
  });
});
