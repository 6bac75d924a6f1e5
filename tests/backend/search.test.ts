import { describe, expect, test } from 'vitest';
import { officeBackend } from '../helpers/test-backend.ts';

describe('searching the register', () => {
  test('finds by half a name, a number, a person, a kecamatan, whatever the case or abbreviation', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const first = (await backend.ask('cooperative.list', { limit: 1 })).rows[0];
    const record = await backend.ask('cooperative.get', { id: first?.id ?? '' });
    const finds = async (text: string) =>
      (await backend.ask('cooperative.list', { text, limit: 500 })).rows.map(({ id }) => id);
    for (const text of [
      record.name.toUpperCase(),
      record.name.replace('Koperasi', 'Kop.'),
      record.name.slice(12, -3),
      record.legalEntityNumber,
      record.legalEntityNumber.slice(0, 9).toLowerCase(),
      record.chairName,
      record.districtName,
    ]) {
      expect({ text, found: (await finds(text)).includes(record.id) }).toEqual({ text, found: true });
    }
  });

  test('two words narrow, a short word still searches, signs of SQL and of the search language are only text', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const count = async (text: string) => (await backend.ask('cooperative.list', { text })).total;
    expect(await count('maju etam')).toBeGreaterThan(0);
    expect(await count('maju etam')).toBeLessThan(await count('maju'));
    expect(await count('zz')).toBe(0);
    for (const text of ['"', "'", 'a" OR "b', '%', '_', '*', '(', 'NEAR(', "'; DROP TABLE cooperative; --"]) {
      expect(await count(text)).toBeGreaterThanOrEqual(0);
    }
    expect((await backend.ask('cooperative.list', {})).registerTotal).toBe(1046);
  });

  test('pages join without gap or repetition in every order', async () => {
    const backend = await officeBackend({ hasRegister: true });
    for (const sort of ['name', 'district', 'status', 'lastRat'] as const) {
      const ids: string[] = [];
      for (let offset = 0; offset < 1046; offset += 200) {
        ids.push(
          ...(await backend.ask('cooperative.list', { sort, offset, limit: 200 })).rows.map(({ id }) => id),
        );
      }
      expect({ sort, n: new Set(ids).size, all: ids.length }).toEqual({ sort, n: 1046, all: 1046 });
    }
  });

  test('status and kecamatan filter together', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const { rows, total } = await backend.ask('cooperative.list', {
      status: 'active',
      districtCode: '64.08.09',
      limit: 500,
    });
    expect(rows).toHaveLength(total);
    expect(rows.every(({ status, districtName }) => status === 'active' && districtName === 'Bengalon')).toBe(
      true,
    );
  });
});
