import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runForValue } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

interface Verdict {
  readonly alasan: readonly { readonly kode: string; readonly pesan: string; readonly batas?: string }[];
}

let data = '';
beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'meja-test-'));
  await runForValue(['siapkan', '--wilayah', '64.08', '--data', data]);
});

const POSITIONS = ['Ketua', 'Wakil Ketua', 'Sekretaris', 'Bendahara', 'Anggota', 'Anggota'];

async function check(changes: object): Promise<Verdict['alasan']> {
  const base = JSON.parse(readFileSync('resources/sample/pendirian-delapan-pendiri.json', 'utf8')) as Record<
    string,
    unknown
  >;
  const file = path.join(tempFolder(), 'berkas.json');
  const whole = { ...base, tanggalRapat: '2025-05-20', ...changes };
  writeFileSync(file, JSON.stringify(whole));
  return (await runForValue<Verdict>(['pendirian', 'periksa', file, '--data', data])).alasan;
}

const officer = (index: number, sex: 'L' | 'P', name = `Pengurus Uji ${index}`) => ({
  nama: name,
  jabatan: POSITIONS[index % POSITIONS.length],
  jenisKelamin: sex,
});
const officers = (count: number, women: number) =>
  Array.from({ length: count }, (_, index) => officer(index, index < women ? 'P' : 'L'));
const VILLAGE = {
  nama: 'Koperasi Desa Merah Putih Sepaso',
  kdkmp: true,
  wilayah: '64.08.09.2001',
  pengurus: officers(5, 1),
  pengawas: [{ nama: 'Kades Uji', jabatan: 'Ketua Pengawas (Kepala Desa)', jenisKelamin: 'L' }],
};
const codes = async (changes: object) => (await check({ ...VILLAGE, ...changes })).map(({ kode }) => kode);

describe('pendirian periksa for a village cooperative', () => {
  test('knows the name by desa and kelurahan and offers the suffix', async () => {
    expect(await codes({})).not.toContain('NAMA_POLA_KDKMP');
    const kelurahan = { wilayah: '64.08.04.1010', nama: 'Koperasi Desa Merah Putih Teluk Lingga' };
    const reason = (await check({ ...VILLAGE, ...kelurahan })).find(({ kode }) => kode === 'NAMA_POLA_KDKMP');
    expect(reason?.batas).toBe('Koperasi Kelurahan Merah Putih Teluk Lingga');
    const suffixed = 'Koperasi Desa Merah Putih Sidomulyo Kecamatan Kombeng';
    expect(await codes({ wilayah: '64.08.08.2004', nama: suffixed })).not.toContain('NAMA_POLA_KDKMP');
  });

  test.each([
    [4, 1, true],
    [5, 1, false],
    [6, 1, true],
  ])('with %i officers is warned about their number: %s women, %s', async (count, women, isWarned) => {
    const found = await codes({ pengurus: officers(count, women) });
    expect(found.includes('PENGURUS_GENAP_ATAU_KURANG')).toBe(isWarned);
  });

  test('men only are warned about', async () => {
    expect(await codes({ pengurus: officers(5, 0) })).toContain('KETERWAKILAN_PEREMPUAN');
    expect(await codes({})).not.toContain('KETERWAKILAN_PEREMPUAN');
  });

  test('the kades among the officers and another chair of the supervisors are warned about', async () => {
    const found = await codes({
      pengurus: [
        ...officers(4, 1),
        { nama: 'Kades Uji', jabatan: 'Anggota (Kepala Desa)', jenisKelamin: 'L' },
      ],
      pengawas: [{ nama: 'Orang Lain Uji', jabatan: 'Ketua Pengawas', jenisKelamin: 'P' }],
    });
    expect(found).toEqual(expect.arrayContaining(['KADES_SEBAGAI_PENGURUS', 'KETUA_PENGAWAS_BUKAN_KADES']));
    expect(await codes({})).not.toContain('KADES_SEBAGAI_PENGURUS');
    expect(await codes({})).not.toContain('KETUA_PENGAWAS_BUKAN_KADES');
  });

  test('the board of 141 villages is there without a window', async () => {
    const board = await runForValue<{ readonly denominator: object; readonly total: number }>([
      'minta',
      'village.board',
      '--data',
      data,
    ]);
    expect(board).toMatchObject({ total: 141, denominator: { villages: 141, desa: 139, kelurahan: 2 } });
  });
});
