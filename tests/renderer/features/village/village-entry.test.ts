import { describe, expect, test } from 'vitest';
import { NO_VILLAGE_FACTS } from '#rules/village/programme.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { cellText, readEntry, textsOf } from '../../../../renderer/features/village/village-entry.ts';

const facts = {
  ...NO_VILLAGE_FACTS,
  model: 'new' as const,
  musdesusOn: toPlainDate('2025-05-20'),
  deedOn: toPlainDate('2025-06-02'),
  landArea: 1200,
};

describe('the entry of a village', () => {
  test('shows days as written and reads back what it shows as no change', () => {
    const texts = textsOf(facts);
    expect(texts).toMatchObject({ musdesusOn: '20/05/2025', deedOn: '02/06/2025', landArea: '1200' });
    expect(readEntry(texts, facts)).toEqual({ changes: {}, faults: {} });
  });

  test('takes words of a list as stored or as read, in any case', () => {
    expect(readEntry({ model: 'Revitalisasi' }, facts).changes).toEqual({ model: 'revitalisation' });
    expect(readEntry({ model: 'pengembangan' }, facts).changes).toEqual({ model: 'development' });
    expect(readEntry({ model: 'entah' }, facts).faults.model).toMatch(/daftar/);
    expect(cellText('model', facts)).toBe('pembentukan baru');
    expect(cellText('accountState', facts)).toBe('');
  });

  test('a dash and nothing are nothing, wrong days and areas are named', () => {
    expect(readEntry({ musdesusOn: '-', landArea: '' }, facts).changes).toEqual({
      musdesusOn: null,
      landArea: null,
    });
    expect(readEntry({ musdesusOn: '31/02/2025', landArea: 'luas' }, facts).faults).toMatchObject({
      musdesusOn: expect.any(String) as string,
      landArea: expect.any(String) as string,
    });
    expect(readEntry({ landArea: '12.500 m2' }, facts).changes).toEqual({ landArea: 12_500 });
  });
});
