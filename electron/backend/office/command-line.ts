import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { textOption } from '../cli/command-option.ts';
import { typedRegion } from './typed-region.ts';

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
    wilayah: textOption(
      'WILAYAH',
      'kode wilayah (64.08 atau 6408; dua angka untuk provinsi) atau namanya ("Kutai Timur")',
    ),
    'nama-dinas': textOption('NAMA', 'nama dinas pada kop surat; tanpa ini Dinas Koperasi dan UKM'),
    'kota-terbit': textOption('KOTA', 'kota pada tanggal surat; tanpa ini ibu kota wilayahnya'),
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

const NO_EMBLEM = 'belum dipasang';
const LIST_PAPER_NAMES = { f4: 'F4', 'f4-210': 'F4_NARROW', a4: 'A4' } as const;

const HEADS = { dinas: 'emblem', 'kepala-daerah': 'regentEmblem' } as const;
const YES_NO = { ya: true, tidak: false } as const;

/** What a word of a closed list stands for; undefined when it was not said. */
function oneOf<Value>(
  word: string | undefined,
  values: Readonly<Record<string, Value>>,
  option: string,
): Value | undefined {
  if (word === undefined) return undefined;
  const found = values[word.toLowerCase()];
  if (found === undefined) throw new UsageError(`--${option}: ${Object.keys(values).join(', ')}.`);
  return found;
}

/** Shows what papers look like; each option changes one thing and leaves the others. */
const paperLookCommand = defineCommand({
  name: 'tampilan-surat',
  usage:
    '[--lambang BERKAS] [--lambang-kepala-daerah BERKAS] [--lepas dinas|kepala-daerah] [--berwarna ya|tidak] [--kertas-daftar f4|f4-210|a4]',
  purpose: 'lambang pada kop surat dan kertas daftar; tanpa pilihan hanya menampilkan',
  options: {
    lambang: textOption('BERKAS', 'gambar lambang pada kop dinas'),
    'lambang-kepala-daerah': textOption('BERKAS', 'gambar lambang pada kop kepala daerah'),
    lepas: textOption('dinas|kepala-daerah', 'melepas lambangnya'),
    berwarna: textOption('ya|tidak', 'lambang dicetak berwarna'),
    'kertas-daftar': textOption('f4|f4-210|a4', 'kertas untuk daftar'),
  },
  example: 'tampilan-surat --kertas-daftar a4',
  run: async ({ words, options }, { ask }) => {
    const takenOff = oneOf(options.lepas, HEADS, 'lepas');
    const coloured = oneOf(options.berwarna, YES_NO, 'berwarna');
    const sheet = oneOf(options['kertas-daftar'], LIST_PAPER_NAMES, 'kertas-daftar');
    requireWords(words, []);
    const office = await ask('office.get', {});
    if (!office) throw new AppError('OFFICE_NOT_SET_UP');
    const { look } = office;
    const chosen = async (file: string | undefined, now: string | null, isTakenOff: boolean) => {
      if (isTakenOff) return null;
      return file === undefined ? now : (await ask('emblem.add', { path: file })).sha256;
    };
    const wanted = {
      emblem: await chosen(options.lambang, look.emblem?.sha256 ?? null, takenOff === 'emblem'),
      regentEmblem: await chosen(
        options['lambang-kepala-daerah'],
        look.regentEmblem?.sha256 ?? null,
        takenOff === 'regentEmblem',
      ),
      isEmblemColoured: coloured ?? look.isEmblemColoured,
      listPaper: sheet ?? look.listPaper,
    };
    const isAsking = Object.values(options).every((value) => value === undefined);
    const saved = isAsking
      ? office
      : await ask('office.saveLook', { ...wanted, expectedUpdatedAt: look.updatedAt });
    const { emblem, regentEmblem, isEmblemColoured, listPaper } = saved.look;
    return {
      value: {
        lambang: emblem?.name ?? null,
        lambangKepalaDaerah: regentEmblem?.name ?? null,
        berwarna: isEmblemColoured,
        kertasDaftar: listPaper,
      },
      lines: [
        `Lambang kop: ${emblem?.name ?? NO_EMBLEM}${isEmblemColoured ? ', berwarna' : ', hitam'}.`,
        `Lambang kepala daerah: ${regentEmblem?.name ?? NO_EMBLEM}.`,
        `Kertas daftar: ${listPaper}.`,
      ],
    };
  },
});

export const officeCommands: readonly Command[] = [setUpCommand, paperLookCommand];
