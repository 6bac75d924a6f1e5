import { describe, expect, test } from 'vitest';
import { officeBackend } from '../helpers/test-backend.ts';

describe('searching the register', () => {
  test('finds by half a name, a number, a person, a kecamatan, whatever the case or abbreviation', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const first = (await backend.ask('cooperative.list', { limit: 1 })).rows[0];
    expect(first).toBeDefined();
    if (!first) return;
    const finds = async (text: string) =>
      (await backend.ask('cooperative.list', { text, limit: 500 })).rows.map(({ id }) => id);
    for (const text of [
      first.name.toUpperCase(),
      first.name.replace('Koperasi', 'Kop.'),
      first.name.slice(12, -3),
      first.legalEntityNumber,
      first.legalEntityNumber.slice(0, 9).toLowerCase(),
      first.chairName,
      first.districtName,
    ]) {
      expect({ text, found: (await finds(text)).includes(first.id) }).toEqual({ text, found: true });
    }
  });

  test('two words narrow, a short word still searches, signs of SQL and of the search language are only text', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const count = async (text: string) => (await backend.ask('cooperative.count', { text })).total;
    expect(await count('maju etam')).toBeGreaterThan(0);
    expect(await count('maju etam')).toBeLessThan(await count('maju'));
    expect(await count('zz')).toBe(0);
    for (const text of ['"', "'", 'a" OR "b', '%', '_', '*', '(', 'NEAR(', "'; DROP TABLE cooperative; --"]) {
      expect(await count(text)).toBeGreaterThanOrEqual(0);
    }
    expect((await backend.ask('cooperative.count', {})).registerTotal).toBe(1046);
  });
});
