import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine, runForValue } from '../helpers/run-command-line.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const NAMES = ['Contoh Aminah', 'Contoh Budi', 'Contoh Citra', 'Contoh Dewi'];
const ACTIVITY = {
  judul: 'Pembukuan Koperasi',
  jenis: 'pelatihan',
  penyelenggara: { jenis: 'sendiri' },
  mulai: '2023-07-04',
  selesai: '2023-07-05',
  tempat: 'Sangatta',
  keadaan: 'berlangsung',
  angkatan: [
    {
      nomor: 1,
      mulai: '2023-07-04',
      selesai: '2023-07-05',
      peserta: NAMES.map((nama) => ({ nama, kabupaten: '64.08', nib: 'calon-wirausaha' })),
    },
  ],
};

interface Read {
  readonly batches: readonly [
    {
      readonly participants: readonly {
        readonly name: string;
        readonly marks: Readonly<Record<string, string>>;
      }[];
    },
  ];
}

test('attendance of a day is marked by names, and the rest at once; who is not named stays as before', async () => {
  const folder = tempFolder();
  const data = ['--data', path.join(folder, 'data')];
  const meja = <Value>(...args: string[]) => runForValue<Value>([...args, ...data]);
  await meja('siapkan', '--wilayah', '64.08');
  const file = path.join(folder, 'kegiatan.json');
  writeFileSync(file, JSON.stringify(ACTIVITY));
  const { id } = await meja<{ id: string }>('kegiatan', 'tambah', file);
  const marksOf = async () => {
    const { batches } = await meja<Read>('minta', 'activity.get', JSON.stringify({ id }));
    return batches[0].participants.map(({ name, marks }) => [name, marks['2023-07-04'] ?? '']);
  };
  const attend = (...args: string[]) => ['kegiatan', 'kehadiran', id, '--pada', '2023-07-04', ...args];
  expect(await meja(...attend('--hadir', 'contoh aminah; Contoh Budi', '--sakit', 'CONTOH CITRA'))).toEqual({
    hari: '2023-07-04',
    angkatan: 1,
    ditandai: { hadir: 2, izin: 0, sakit: 1, alpa: 0 },
    belumDitandai: ['Contoh Dewi'],
  });
  // A trial writes nothing.
  await meja(...attend('--alpa', 'lainnya', '--uji'));
  const before = [
    ['Contoh Aminah', 'present'],
    ['Contoh Budi', 'present'],
    ['Contoh Citra', 'sick'],
    ['Contoh Dewi', ''],
  ];
  expect(await marksOf()).toEqual(before);
  // The rest are those without a mark: a mark that stands is not written over by a word that names nobody.
  await meja(...attend('--alpa', 'lainnya'));
  expect(await marksOf()).toEqual([...before.slice(0, 3), ['Contoh Dewi', 'absent']]);
  await meja(...attend('--izin', 'Contoh Budi'));
  expect((await marksOf())[1]).toEqual(['Contoh Budi', 'excused']);

  const refused = async (...args: string[]) => {
    const { exitCode, stderr } = await runCommandLine([...args, ...data]);
    return [exitCode, stderr] as const;
  };
  for (const [args, sentence] of [
    [attend('--hadir', 'Orang Lain'), '"Orang Lain" bukan peserta angkatan ini'],
    [attend('--hadir', 'Contoh Budi', '--izin', 'contoh budi'), 'disebut lebih dari sekali'],
    [attend(), 'Sebut paling sedikit satu peserta'],
    [
      ['kegiatan', 'kehadiran', id, '--pada', '2023-07-09', '--hadir', 'lainnya'],
      '--pada berupa hari angkatan ini: 04/07/2023, 05/07/2023.',
    ],
  ] as const) {
    const [code, text] = await refused(...args);
    expect([code, text]).toEqual([2, expect.stringContaining(sentence)]);
  }
  expect((await marksOf())[1]).toEqual(['Contoh Budi', 'excused']);
});
