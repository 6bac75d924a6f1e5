import { defineCommand, requireOption, requireWords } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { text } from '../cli/command-option.ts';

const setUpCommand = defineCommand({
  name: 'siapkan',
  usage: '--wilayah 64.08 [--nama-dinas T] [--kota-terbit T]',
  purpose: 'menyiapkan dinas baru; kode dua angka untuk dinas provinsi',
  options: {
    wilayah: text('WILAYAH', 'kode wilayah (64.08 atau 6408; dua angka untuk provinsi) atau namanya ("Kutai Timur")'),
    'nama-dinas': text('NAMA', 'nama dinas pada kop surat; tanpa ini menurut wilayahnya'),
    'kota-terbit': text('KOTA', 'kota pada tanggal surat; tanpa ini ibu kota wilayahnya'),
  },
  example: 'siapkan --wilayah 64.08 --kota-terbit Sangatta',
  run: async ({ words, options }, { ask, dataFolder }) => {
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
      value: { data: dataFolder, wilayah, ...kabupaten, kecamatan, desaKelurahan },
      lines: [
        `Dinas untuk wilayah ${wilayah} siap: ${kecamatan} kecamatan, ${desaKelurahan} desa/kelurahan.`,
      ],
    };
  },
});

export const officeCommands: readonly Command[] = [setUpCommand];
