import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { addHead } from '../../helpers/letter-office.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const ON = '2025-11-18';

/** Both ways to certificates, as they are asked for without a word about the signature. */
async function requests(backend: TestBackend) {
  const { count, checksum } = await backend.ask('award.recipients', { bookYear: 2024 });
  const award = { bookYear: 2024, on: ON, seen: { count, checksum }, isOpenSignature: false };
  const event = { title: 'Pelatihan', startsOn: ON, endsOn: ON, place: 'Sangatta', datedOn: ON };
  const training = { ...event, participants: [{ name: 'Siti Contoh' }], isOpenSignature: false };
  return [
    ['award.confirm', award],
    ['training.create', training],
  ] as const;
}

async function numbers(backend: TestBackend): Promise<number> {
  const totals = [];
  for (const series of ['piagam', 'sertifikat'])
    totals.push((await backend.ask('number.list', { series, year: 2025 })).total);
  return totals.reduce((sum, total) => sum + total, 0);
}

describe('certificates of an office where nobody is recorded who could sign', () => {
  test('get no number until a person says that pen and ink are meant', async () => {
    const backend = await officeBackend({ hasRegister: true });
    for (const [name, input] of await requests(backend)) {
      const refused = await backend.refusal(name, input);
      expect([name, refused.code]).toEqual([name, 'SIGNATURE_OPEN']);
      expect(await numbers(backend)).toBe(0);
    }
    for (const [name, input] of await requests(backend)) {
      const answer = await backend.dispatch({ name, input: { ...input, isOpenSignature: true } });
      expect([name, answer.ok]).toEqual([name, true]);
    }
  });

  test('are refused, whatever is said, where the office forbids it', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await backend.ask('number.saveSetting', { commonSeries: null, allowsOpenSignature: false });
    for (const [name, input] of await requests(backend)) {
      const refused = await backend.refusal(name, { ...input, isOpenSignature: true });
      expect([name, refused.code]).toEqual([name, 'CERTIFICATE_INCOMPLETE']);
    }
    expect(await numbers(backend)).toBe(0);
    await addHead(backend);
    for (const [name, input] of await requests(backend))
      expect([name, (await backend.dispatch({ name, input })).ok]).toEqual([name, true]);
  });

  test('are refused while nobody knows in which city they are given', async () => {
    const backend = await officeBackend({ hasRegister: true });
    await addHead(backend);
    const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
    raw.exec(`UPDATE office SET city = ''`);
    raw.close();
    for (const [name, input] of await requests(backend)) {
      const refused = await backend.refusal(name, input);
      expect([name, refused.code]).toEqual([name, 'CERTIFICATE_INCOMPLETE']);
    }
    expect(await numbers(backend)).toBe(0);
  });
});
