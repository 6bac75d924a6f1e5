import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';

const bring = (backend: TestBackend, rows: readonly (readonly unknown[])[], isDryRun = false) =>
  backend.ask('umkm.import', { path: workbookFile(rows), isDryRun });

describe('licences that a list tells', () => {
  const HEADS = ['Nama UMKM', 'Nama Pemilik', 'Kecamatan', 'NIB', 'No. P-IRT', 'Izin Edar BPOM', 'No. Merek'];
  const row = (name: string, ...cells: readonly unknown[]) => [
    name,
    `Contoh ${name}`,
    'Sangatta Utara',
    ...cells,
  ];
  const licences = async (backend: TestBackend) =>
    (await backend.ask('licence.list', {})).rows
      .map(({ ownerName, kind, number, standing }) => [ownerName, kind, number, standing].join(' | '))
      .toSorted();

  test('come with their businesses: numbers, "ada", "dalam proses", several in one cell; "belum" brings none', async () => {
    const backend = await officeBackend();
    const list = [
      HEADS,
      row('Amplang', 9120123456789, '2156408010012-28; 215640801001329', 'ML 867012345678', 'IDM000123456'),
      row('Keripik', 'ada', 'dalam proses', 'belum', '-'),
      row('Kopi', 'entahlah', '21564080100122', '', ''),
    ];
    const tried = await bring(backend, list, true);
    expect(tried.columns.map(({ readAs }) => readAs).slice(3)).toEqual([
      'NIB',
      'Nomor P-IRT',
      'Nomor BPOM',
      'Nomor sertifikat merek',
    ]);
    expect(await licences(backend)).toEqual([]);
    const done = await bring(backend, list);
    expect(await licences(backend)).toEqual([
      'Amplang | bpom-ml | ML 867012345678 | undated',
      'Amplang | merek | IDM000123456 | undated',
      'Amplang | nib | 9120123456789 | endless',
      'Amplang | pirt | 2156408010012-28 | undated',
      'Amplang | pirt | 215640801001329 | undated',
      'Keripik | nib |  | endless',
      'Keripik | pirt |  | applied',
      'Kopi | pirt | 21564080100122 | undated',
    ]);
    expect(done.warned.map(({ name, reasons }) => [name, reasons.map(({ code }) => code)])).toEqual([
      ['Kopi', ['IZIN_TIDAK_TERBACA', 'PIRT_BUKAN_15_ANGKA']],
    ]);
    expect((await backend.ask('umkm.list', { lacksLicence: 'nib' })).rows.map(({ name }) => name)).toEqual([
      'Kopi',
    ]);
    expect((await backend.ask('umkm.count', { lacksLicence: 'pirt' })).total).toBe(1);
  });

  test('are not written twice, a second NIB is told and not taken, and undoing takes them back', async () => {
    const backend = await officeBackend();
    await bring(backend, [HEADS, row('Amplang', '9120123456789', '2156408010012-28', '', '')]);
    const again = await bring(backend, [
      HEADS,
      row('Amplang', '9120 1234 5678 9', '215640801001228', '', ''),
    ]);
    expect([again.same.length, again.changed.length, again.importId]).toEqual([1, 0, null]);
    const more = await bring(backend, [HEADS, row('Amplang', '1111111111111', '215640801001329', '', '')]);
    expect(more.changed).toMatchObject([{ name: 'Amplang', licences: 1 }]);
    expect(more.warned[0]?.reasons.map(({ code }) => code)).toEqual(['IZIN_NOMOR_BEDA']);
    expect(await licences(backend)).toHaveLength(3);
    await backend.ask('umkm.undoImport', { importId: more.importId ?? '' });
    expect(await licences(backend)).toHaveLength(2);
  });

  test('an import whose business got a licence since, or whose licence was corrected, is not undone', async () => {
    const backend = await officeBackend();
    const first = await bring(backend, [HEADS, row('Amplang', '', '', '', '')]);
    const [business] = (await backend.ask('umkm.list', {})).rows;
    const { id } = await backend.ask('licence.record', { umkmId: business?.id ?? '', kind: 'slhs' });
    const refused = await backend.refusal('umkm.undoImport', { importId: first.importId ?? '' });
    expect(refused.code).toBe('INVALID_INPUT');
    await backend.ask('licence.remove', { id, reason: 'salah catat' });
    await backend.ask('umkm.undoImport', { importId: first.importId ?? '' });
    const second = await bring(backend, [HEADS, row('Kopi', '9120123456789', '', '', '')]);
    const [brought] = (await backend.ask('licence.list', {})).rows;
    const { updatedAt } = await backend.ask('licence.get', { id: brought?.id ?? '' });
    await backend.ask('licence.correct', {
      id: brought?.id ?? '',
      kind: 'nib',
      number: '9120123456780',
      expectedUpdatedAt: updatedAt,
    });
    expect((await backend.refusal('umkm.undoImport', { importId: second.importId ?? '' })).code).toBe(
      'INVALID_INPUT',
    );
  });

  test('the exported register brings the same licences into an empty one', async () => {
    const backend = await officeBackend();
    await bring(backend, [HEADS, row('Amplang', '9120123456789', 'dalam proses', 'MD 867012345678', 'ada')]);
    const target = path.join(tempFolder(), 'umkm.xlsx');
    await backend.ask('umkm.export', { path: target });
    const other = await officeBackend();
    await other.ask('umkm.import', { path: target, isDryRun: false });
    expect(await licences(other)).toEqual(await licences(backend));
    expect(await licences(other)).toHaveLength(4);
  });
});
