import type { OutputOf } from '#contract/index.ts';
import { readArguments, requireOption, requireWords } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';

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

const setUpCommand: Command = {
  name: 'siapkan',
  usage: '--wilayah 64.08 [--nama-dinas T] [--kota-terbit T]',
  purpose: 'menyiapkan dinas baru; kode dua angka untuk dinas provinsi',
  run: async (args, { ask, dataFolder }) => {
    const { words, options } = readArguments(args, {
      wilayah: 'text',
      'nama-dinas': 'text',
      'kota-terbit': 'text',
    });
    requireWords(words, []);
    const name = options['nama-dinas'];
    const city = options['kota-terbit'];
    const made = await ask('office.setUp', {
      regionCode: requireOption(options.wilayah, 'wilayah'),
      ...(name === undefined ? {} : { name }),
      ...(city === undefined ? {} : { city }),
    });
    const { regionCode: wilayah, level, districtCount: kecamatan, villageCount: desaKelurahan } = made;
    const kabupaten = level === 'province' ? { kabupaten: made.regencyCount } : {};
    return {
      warnings: cityWarnings(made),
      value: { data: dataFolder, wilayah, ...kabupaten, kecamatan, desaKelurahan },
      lines: [
        `Dinas untuk wilayah ${wilayah} siap: ${kecamatan} kecamatan, ${desaKelurahan} desa/kelurahan.`,
      ],
    };
  },
};

export const officeCommands: readonly Command[] = [setUpCommand];
