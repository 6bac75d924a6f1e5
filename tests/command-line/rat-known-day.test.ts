import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runJson, runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

interface Listed {
  readonly belumRat: number;
  readonly belumDipastikan: number;
  readonly lewatBatas: number;
  readonly koperasi: readonly {
    readonly id: string;
    readonly nama: string;
    readonly tahap: string;
    readonly keterangan: string;
  }[];
}
interface Booked {
  readonly dibukukan: number;
  readonly perubahan: string;
  readonly tidakDibukukan: readonly { readonly sebab: string }[];
}

/** As ODS writes it: the last RAT's day and nothing of its book year. */
const LISTS = {
  'the case': [
    'Nama Koperasi;Status;Kecamatan;Tanggal RAT Terakhir',
    'Koperasi Contoh Rajin;Aktif;Bengalon;12/02/2026',
  ],
  'words of a database': [
    'nama_koperasi;status;kecamatan;tanggal_rat_terakhir',
    'Koperasi Contoh Rajin;AKTIF;Bengalon;2026-02-12',
  ],
  'a month in words': [
    'No;Nama Koperasi;Kecamatan;Status;Tanggal RAT terakhir',
    '1;Koperasi Contoh Rajin;Bengalon;Aktif;12 Februari 2026',
  ],
  'among other days': [
    'Nama Koperasi;Tanggal BH;Tanggal RAT Terakhir;Kecamatan;Status',
    'Koperasi Contoh Rajin;01/03/2010;12-02-2026;Bengalon;Aktif',
  ],
} as const;

const SENTENCE = 'RAT terakhir tercatat 12 Februari 2026, tahun bukunya belum dipastikan.';

test.each(Object.entries(LISTS))(
  'a RAT day without its book year is said, asked about and booked: %s',
  async (_name, rows) => {
    const folder = tempFolder();
    const [data, file] = [path.join(folder, 'data'), path.join(folder, 'masuk.csv')];
    writeFileSync(file, `${rows.join('\n')}\n`);
    const at = ['--data', data, '--hari', '2026-11-29'];
    const meja = <Value>(...args: string[]) => runForValue<Value>([...args, ...at]);
    await meja('siapkan', '--wilayah', '64.08');
    await meja('impor', file);
    const list = () => meja<Listed>('rat', 'daftar', '--tahun-buku', '2025');
    const before = await list();
    expect(before).toMatchObject({ belumRat: 0, belumDipastikan: 1, lewatBatas: 0 });
    expect(before.koperasi).toMatchObject([{ tahap: 'belum-dipastikan', keterangan: SENTENCE }]);
    const words = await runCommandLine(['rat', 'daftar', '--tahun-buku', '2025', ...at]);
    expect(words.stdout).toContain(SENTENCE);
    expect(words.stdout).not.toContain('Belum ada catatan');
    const [judged] = await meja<readonly { readonly rat: string; readonly alasan: unknown }[]>(
      'evaluasi',
      '--tahun-buku',
      '2025',
    );
    expect(judged?.rat).toBe('belum dipastikan');
    expect(JSON.stringify(judged?.alasan)).toContain(SENTENCE);

    const id = before.koperasi[0]?.id ?? '';
    const letter = [
      'surat',
      'buat',
      'teguran-1',
      '--koperasi',
      id,
      '--tanggal',
      '2026-11-29',
      '--tahun-buku',
      '2025',
    ];
    const warning = [...letter, '--isian', 'batas_tanggapan=2026-12-20', ...at];
    const refused = await runJson(warning);
    expect(refused.exitCode).toBe(1);
    expect(refused.answer).toMatchObject({ ok: false, error: { code: 'LETTER_WARNING_DOUBTFUL' } });
    expect(JSON.stringify(refused.answer)).toContain(`Koperasi Contoh Rajin: ${SENTENCE}`);
    expect((await runJson([...warning, '--tetap'])).answer.ok).toBe(true);

    const booked = await meja<Booked>('rat', 'bukukan', '--tahun-buku', '2025');
    expect(booked).toMatchObject({ dibukukan: 1, tidakDibukukan: [] });
    expect((await list()).koperasi).toMatchObject([{ tahap: 'dilaksanakan' }]);
    await meja('rat', 'bukukan', '--kembalikan', booked.perubahan);
    expect((await list()).belumDipastikan).toBe(1);
  },
  120_000,
);
