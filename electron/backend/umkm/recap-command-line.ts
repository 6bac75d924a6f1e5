import path from 'node:path';
import { UMKM_COUNT_LABELS, UMKM_COUNTS, UMKM_GROUP_WORDS, UMKM_GROUPS } from '#rules/umkm/recap.ts';
import type { UmkmCounts, UmkmGroup } from '#rules/umkm/recap.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { defineCommand, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { textOption } from '../cli/command-option.ts';

/** As the command line calls the figures; the words are part of its promise. */
const COUNT_WORDS: Readonly<Record<keyof UmkmCounts, string>> = {
  umkms: 'usaha',
  active: 'aktif',
  closed: 'tutup',
  moved: 'pindah',
  notFound: 'tidakDitemukan',
  men: 'lakiLaki',
  women: 'perempuan',
  sexUnknown: 'kelaminBelumDicatat',
  micro: 'mikro',
  small: 'kecil',
  medium: 'menengah',
  large: 'besar',
  scaleUnknown: 'skalaBelumJelas',
  members: 'anggotaKoperasi',
  products: 'produk',
};

const countsOut = (counts: UmkmCounts) =>
  Object.fromEntries(UMKM_COUNTS.map((count) => [COUNT_WORDS[count], counts[count]]));

function groupOf(word: string | undefined): UmkmGroup {
  const by = UMKM_GROUPS.find((one) => UMKM_GROUP_WORDS[one] === (word ?? UMKM_GROUP_WORDS.district));
  if (!by) throw new UsageError(`--per berupa ${Object.values(UMKM_GROUP_WORDS).join(', ')}.`);
  return by;
}

const recapCommand = defineCommand({
  name: 'umkm rekap',
  usage:
    '[--per kecamatan|sektor|bentuk|skala|jenis-kelamin|keadaan|koperasi] [--pdf F.pdf] [--ekspor F.xlsx]',
  purpose: 'register UMKM menurut satu pengelompokan, setiap usaha sekali, dengan arti setiap angkanya',
  options: {
    per: textOption('KELOMPOK', 'kecamatan bila tidak disebut'),
    pdf: textOption('BERKAS', 'juga sebagai PDF'),
    ekspor: textOption('BERKAS', 'juga sebagai buku kerja'),
  },
  example: 'umkm rekap --per sektor --pdf rekap-umkm.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const by = groupOf(options.per);
    const { rows, total, definitions } = await ask('umkm.recap', { by });
    const files: string[] = [];
    if (options.pdf !== undefined)
      files.push((await ask('umkm.printRecap', { by, path: path.resolve(options.pdf) })).path);
    if (options.ekspor !== undefined)
      files.push((await ask('umkm.exportRecap', { by, path: path.resolve(options.ekspor) })).path);
    const line = (name: string, counts: UmkmCounts) =>
      [
        name,
        ...UMKM_COUNTS.map((count) => `${UMKM_COUNT_LABELS[count]} ${formatInteger(counts[count])}`),
      ].join(' | ');
    return {
      value: {
        baris: rows.map(({ name, counts }) => ({ nama: name, ...countsOut(counts) })),
        jumlah: countsOut(total),
        arti: definitions,
        berkas: files,
      },
      lines: [
        ...rows.map(({ name, counts }) => line(name, counts)),
        line('Jumlah', total),
        ...definitions,
        ...files,
      ],
    };
  },
});

export const umkmRecapCommands: readonly Command[] = [recapCommand];
