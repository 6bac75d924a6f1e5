import type { OutputOf } from '#contract/index.ts';
import { defineCommand, requireOption, requireWords } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { typedRegion } from './typed-region.ts';
import { text } from '../cli/command-option.ts';

/** A place nobody named stands on every letter: it is said where it comes from. */
function cityWarnings({ city, citySource }: OutputOf<'office.setUp'>): readonly string[] {
  if (citySource === 'given') return [];
  const from =
    citySource === 'seat'
      ? `ibu kotanya menurut data program`
      : `nama wilayahnya, yang belum tentu tempat kantor dinas`;
  return [
    `--kota-terbit tidak disebut; kota terbit surat diisi ${city}, ${from}. Ubah di Pengaturan, Identitas dinas, bila keliru.`,
  ];
}

const setUpCommand = defineCommand({
  name: 'siapkan',
  usage: '--wilayah 64.08 [--nama-dinas T] [--kota-terbit T]',
  purpose: 'menyiapkan dinas baru; kode dua angka untuk dinas provinsi',
  takesEmptyPractice: true,
  options: {
    wilayah: text(
      'WILAYAH',
      'kode wilayah (64.08 atau 6408; dua angka untuk provinsi) atau namanya ("Kutai Timur")',
    ),
    'nama-dinas': text('NAMA', 'nama dinas pada kop surat; tanpa ini Dinas Koperasi dan UKM'),
    'kota-terbit': text('KOTA', 'kota pada tanggal surat; tanpa ini ibu kota wilayahnya'),
  },
  example: 'siapkan --wilayah 64.08 --kota-terbit Sangatta',
  run: async ({ words, options }, { ask, dataFolder }) => {
    requireWords(words, []);
    const name = options['nama-dinas'];
    const city = options['kota-terbit'];
    const made = await ask('office.setUp', {
      regionCode: await typedRegion(ask, requireOption(options.wilayah, 'wilayah')),
      ...(name === undefined ? {} : { name }),
      ...(city === undefined ? {} : { city }),
    });
    const { regionCode: wilayah, level, districtCount: kecamatan, villageCount: desaKelurahan } = made;
    const kabupaten = level === 'province' ? { kabupaten: made.regencyCount } : {};
    const office = await ask('office.get', {});
    const [namaDinas, kotaTerbit] = [office?.name ?? '', office?.city ?? ''];
    return {
      warnings: cityWarnings(made),
      value: { data: dataFolder, wilayah, ...kabupaten, kecamatan, desaKelurahan, namaDinas, kotaTerbit },
      lines: [
        `Dinas untuk wilayah ${wilayah} (${office?.regionName ?? ''}) siap: ${kecamatan} kecamatan, ${desaKelurahan} desa/kelurahan.`,
        ...(name === undefined ? [`Nama dinas dianggap "${namaDinas}".`] : []),
      ],
    };
  },
});

export const officeCommands: readonly Command[] = [setUpCommand];
