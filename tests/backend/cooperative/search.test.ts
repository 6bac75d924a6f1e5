import { describe, expect, test } from 'vitest';
import { officeBackend } from '../../helpers/test-backend.ts';

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
    expect((await backend.ask('cooperative.count', {})).registerTotal).toBe(1054);
  });

  test('finds by everyone who ever had a role, follows a new name, and forgets who was taken out', async () => {
    const backend = await officeBackend({ hasRegister: true });
    const [first, second] = (await backend.ask('cooperative.list', { limit: 2 })).rows;
    const cooperativeId = first?.id ?? '';
    const finds = async (text: string) =>
      (await backend.ask('cooperative.list', { text })).rows.map(({ id }) => id);
    const role = {
      id: null,
      organ: 'pengawas' as const,
      position: 'Anggota Pengawas',
      startsOn: null,
      endsOn: null,
    };
    const person = { id: null, name: "H.M. Ma'ruf Zulqarnain" };
    await backend.ask('role.save', { ...role, cooperativeId, person });
    for (const text of ['zulqarnain', 'hm maruf', "H.M. Ma'ruf", 'lqarn']) {
      expect({ text, ids: await finds(text) }).toEqual({ text, ids: [cooperativeId] });
    }
    const { roles } = await backend.ask('cooperative.get', { id: cooperativeId });
    const { id = '', personId = '' } = roles.find(({ name }) => name === person.name) ?? {};
    const elsewhere = {
      ...role,
      cooperativeId: second?.id ?? '',
      person: { id: personId, name: 'Zulqarnain Baru' },
    };
    await backend.ask('role.save', elsewhere);
    expect(await finds('maruf zulqarnain')).toEqual([]);
    expect(new Set(await finds('zulqarnain baru'))).toEqual(new Set([cooperativeId, second?.id]));
    await backend.ask('role.remove', { id, reason: 'uji' });
    expect(await finds('zulqarnain')).toEqual([second?.id]);
  });

  test('a name that begins with the words stands before one that only holds them', async () => {
    const backend = await officeBackend();
    for (const name of ['Koperasi Jasa Abadi Sentosa', 'KSU Sentosa Jaya', 'Koperasi Sentosa Makmur']) {
      await backend.ask('cooperative.save', { id: null, expectedUpdatedAt: null, changes: { name } });
    }
    const names = async (text: string) =>
      (await backend.ask('cooperative.list', { text })).rows.map(({ name }) => name);
    expect(await names('sentosa')).toEqual([
      'Koperasi Sentosa Makmur',
      'KSU Sentosa Jaya',
      'Koperasi Jasa Abadi Sentosa',
    ]);
    expect(await names('kop. serba usaha')).toEqual(['KSU Sentosa Jaya']);
    expect(await names('koperasi')).toHaveLength(3);
  });

  test.each([
    ['kongbeng', 'Kombeng'],
    ['Sangata Selatan', 'Sangatta Selatan'],
    ['sengata utara', 'Sangatta Utara'],
  ])('"%s" finds those of %s by the spelling of daily use', async (typed, district) => {
    const backend = await officeBackend({ hasRegister: true });
    const rows = async (text: string) =>
      (await backend.ask('cooperative.list', { text, limit: 500 })).rows.map(({ id }) => id);
    const official = await rows(district);
    expect(official.length).toBeGreaterThan(5);
    const found = new Set(await rows(typed));
    expect(official.filter((id) => !found.has(id))).toEqual([]);
  });
});
