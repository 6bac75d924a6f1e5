import { expect, test } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { MIGRATIONS } from '../../../db/migrations/index.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { testDatabase } from '../../helpers/test-database.ts';

const AT = MIGRATIONS.findIndex(({ name }) => name === 'paper-books');

test('every numbered kind has its book and its code; what the office had stays', async () => {
  const folder = tempFolder();
  const old = await openDatabase(folder, MIGRATIONS.slice(0, AT));
  old.raw.exec(`INSERT INTO number_series VALUES ('berita-acara', 'BA kami', 60);
    INSERT INTO number_pattern VALUES ('berita-acara', '2020-01-01', '{urut}/BA KAMI', '518', NULL, '');
    UPDATE classification_code SET code = '518' WHERE paper = 'pengantar'`);
  await old.close();

  const { raw } = await testDatabase(folder, MIGRATIONS.slice(0, AT + 1));
  const books = raw
    .prepare(
      `SELECT series.code AS code, name, pattern FROM number_series AS series
       JOIN number_pattern ON number_pattern.series = series.code
       WHERE series.code IN ('keterangan', 'berita-acara', 'nota-dinas', 'pengumuman') ORDER BY series.code`,
    )
    .all();
  expect(books).toEqual([
    { code: 'berita-acara', name: 'BA kami', pattern: '{urut}/BA KAMI' },
    {
      code: 'keterangan',
      name: 'Surat keterangan',
      pattern: '{kode}/SK-{urut}/{unit}/{bulan_romawi}/{tahun}',
    },
    { code: 'nota-dinas', name: 'Nota dinas', pattern: '{kode}/ND-{urut}/{unit}/{bulan_romawi}/{tahun}' },
    { code: 'pengumuman', name: 'Pengumuman', pattern: '{kode}/PU-{urut}/{unit}/{bulan_romawi}/{tahun}' },
  ]);
  const papers = ['berita-acara', 'biasa', 'keterangan', 'nota-dinas', 'pengumuman'];
  const codes = raw
    .prepare(
      `SELECT paper, code, is_verified FROM classification_code WHERE paper IN (?, ?, ?, ?, ?) ORDER BY paper`,
    )
    .all(...papers);
  expect(codes).toEqual(papers.map((paper) => ({ paper, code: '518', is_verified: 0 })));
});
