import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { newRecord } from '../../helpers/test-record.ts';

const NAME = 'Koperasi Contoh Satu';

async function office() {
  const backend = await officeBackend();
  const cooperativeId = await newRecord(backend, { name: NAME });
  const hidayat = (await backend.ask('coaching.recordOfficer', { name: 'Contoh Hidayat' })).id;
  const dewi = (await backend.ask('coaching.recordOfficer', { name: 'Contoh Dewi' })).id;
  return { backend, cooperativeId, hidayat, dewi };
}

const csv = (...lines: readonly string[]): string => {
  const file = path.join(tempFolder(), 'kunjungan.csv');
  writeFileSync(file, lines.join('\n'));
  return file;
};
const HEAD = 'Koperasi;Tanggal;Petugas;Hasil;Kegiatan;Pembukuan;Tindak lanjut;Oleh;Batas';
const everyVisit = async (backend: TestBackend) => (await backend.ask('coaching.visits', {})).rows;

describe('visits from a workbook', () => {
  test('what the export wrote is read back whole, also by an office that has none of it', async () => {
    const { backend, cooperativeId, hidayat, dewi } = await office();
    await backend.ask('coaching.recordVisit', {
      cooperativeId,
      visitedOn: '2025-06-10',
      officerIds: [hidayat, dewi],
      outcome: 'met_officers',
      activitySeen: 'yes',
      metName: 'Contoh Wijaya',
      metPosition: 'ketua',
      findings: [
        { aspect: 'pembukuan', state: 'lacking', note: 'buku kas terhenti; sejak Mei' },
        { aspect: 'usaha', state: 'good', note: '' },
      ],
      advice: 'lanjutkan buku kas',
      nextStep: 'kunjungan ulang',
      note: 'ramai',
      followUps: [
        { task: 'Susun buku kas, lalu kirim', dueOn: '2025-06-30', officer: 'Contoh Dewi' },
        { task: 'Daftar piutang', dueOn: null, officer: '', doneOn: '2025-07-01' },
      ],
    });
    const file = path.join(tempFolder(), 'kunjungan.xlsx');
    await backend.ask('coaching.export', { path: file });
    const told = await backend.ask('coaching.importVisits', { path: file });
    expect([told.added, told.known.length, told.refused, told.passedOver]).toEqual([0, 1, [], []]);

    const [before] = await everyVisit(backend);
    await backend.ask('coaching.removeVisit', { id: before?.id ?? '', reason: 'diuji' });
    const read = await backend.ask('coaching.importVisits', { path: file, isDryRun: false });
    expect([read.added, read.refused]).toEqual([1, []]);
    const [after] = await everyVisit(backend);
    const own = { id: '', updatedAt: '', keyedOn: '', recordedBy: '', batchId: '', recordedAt: '' };
    const facts = (visit: typeof after) => ({
      ...visit,
      ...own,
      followUps: visit?.followUps.map((one) => ({ ...one, id: '' })),
    });
    expect(facts(after)).toEqual(facts(before));
  });

  test('are tried first, each row in its pile; the good ones are written as one and taken back as one', async () => {
    const { backend } = await office();
    await newRecord(backend, { name: 'Koperasi Contoh Dua' });
    const file = csv(
      HEAD,
      `${NAME};10/06/2025;Contoh Hidayat;A;A;P;Susun buku kas;Contoh Dewi;30/06/2025`,
      'Koperasi Contoh Dua;11/06/2025;Contoh Dewi;Tidak ditemukan;;;;;',
      `${NAME};10/06/2025;Contoh Dewi;A;;;;;`,
      'Koperasi Tiada;10/06/2025;Contoh Dewi;A;;;;;',
      `${NAME};31/06/2025;Contoh Dewi;A;;;;;`,
      `${NAME};12/06/2025;Contoh Rahmat;Z;;;;;`,
      `${NAME};01/12/2025;Contoh Dewi;A;;;;;`,
      ';;;jumlah 7;;;;;',
    );
    const tried = await backend.ask('coaching.importVisits', { path: file });
    expect([tried.added, tried.batchId, tried.passedOver.map(({ row }) => row)]).toEqual([2, null, [9]]);
    expect(tried.refused.map(({ row }) => row)).toEqual([4, 5, 6, 7, 8]);
    const [twice, unknown, noDay, nobody, tomorrow] = tried.refused.map(({ message }) => message);
    expect(twice).toContain('sudah ada pada baris 2');
    expect(unknown).toContain('tidak ada dalam register');
    expect(noDay).toContain('bukan tanggal');
    expect(nobody).toContain('"Contoh Rahmat" bukan satu petugas');
    expect(nobody).toContain('Tulis huruf kotaknya');
    expect(tomorrow).toContain('Tanggal');
    expect(await everyVisit(backend)).toEqual([]);

    const done = await backend.ask('coaching.importVisits', { path: file, isDryRun: false });
    const rows = await everyVisit(backend);
    expect(rows.map(({ cooperativeName, outcome }) => [cooperativeName, outcome])).toEqual([
      ['Koperasi Contoh Dua', 'not_found'],
      [NAME, 'met_officers'],
    ]);
    expect(rows[1]).toMatchObject({
      activitySeen: 'yes',
      findings: [{ aspect: 'pembukuan', state: 'lacking' }],
      followUps: [{ task: 'Susun buku kas', officer: 'Contoh Dewi', dueOn: '2025-06-30' }],
    });
    const again = await backend.ask('coaching.importVisits', { path: file, isDryRun: false });
    expect([again.added, again.batchId, again.known.map(({ row }) => row)]).toEqual([0, null, [2, 3, 4]]);
    expect(await backend.ask('coaching.undoVisitTable', { batchId: done.batchId ?? '' })).toEqual({
      removed: 2,
    });
    expect(await everyVisit(backend)).toEqual([]);
  });

  test('a sheet without the headings is refused with what it should have', async () => {
    const { backend } = await office();
    const refused = await backend.refusal('coaching.importVisits', { path: csv('Nama;Alamat', 'a;b') });
    expect(refused.code).toBe('INVALID_INPUT');
    expect(refused.details.faults?.[0]?.message).toContain('Koperasi, Tanggal, Petugas, dan Hasil');
  });
});
