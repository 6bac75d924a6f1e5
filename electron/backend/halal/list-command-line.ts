import path from 'node:path';
import { choiceOfWord } from '#rules/activity/activity.ts';
import { flagOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { caseValue } from './command-line.ts';

const PAGE = 500;
const LISTS = { permohonan: 'cases', belum: 'lacking', terbit: 'issued' } as const;

type Named = readonly { readonly code: string; readonly name: string }[];

function codeOf(word: string | undefined, list: Named, option: string): string {
  if (word === undefined) return '';
  const found = list.find(({ code }) => code === word)?.code ?? choiceOfWord(word, list);
  if (found === undefined)
    throw new UsageError(`--${option} berupa ${list.map(({ name }) => name).join(', ')}.`);
  return found;
}

const yearOf = (text: string, option: string): number => {
  if (!/^\d{4}$/.test(text)) throw new UsageError(`--${option} berupa tahun, misalnya 2025.`);
  return Number(text);
};

/** Every row of a list that comes page by page. */
async function whole<Row>(read: (offset: number) => Promise<readonly Row[]>): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const rows = await read(offset);
    found.push(...rows);
    if (rows.length < PAGE) return found;
  }
}

const listCommand = defineCommand({
  name: 'umkm halal daftar',
  usage: '[--tahap T] [--kecamatan K] [--dana D] [--tahun-kuota Y] [--difasilitasi] [--cari T] [--dihapus]',
  purpose: 'permohonan halal menurut tahap dengan hari menunggu; yang paling lama di depan',
  options: {
    tahap: textOption('TAHAP', 'kode atau nama tahap; pra-cek untuk yang belum didaftarkan'),
    kecamatan: textOption('KECAMATAN', 'kode atau nama kecamatan'),
    dana: textOption('DANA', 'kode atau nama sumber dana'),
    'tahun-kuota': textOption('TAHUN', 'hanya kuota tahun ini'),
    difasilitasi: flagOption('hanya yang difasilitasi dinas'),
    cari: textOption('TEKS', 'bagian nama usaha atau produk'),
    dihapus: flagOption('yang dihapus, bukan yang dihitung'),
  },
  example: 'umkm halal daftar --tahap verifikasi',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const choices = await ask('halal.choices', {});
    const quota = options['tahun-kuota'];
    const filter = {
      stage: options.tahap === 'pra-cek' ? 'none' : codeOf(options.tahap, choices.stages, 'tahap'),
      districtCode: codeOf(options.kecamatan, choices.districts, 'kecamatan') || null,
      fund: codeOf(options.dana, choices.funds, 'dana'),
      quotaYear: quota === undefined ? null : yearOf(quota, 'tahun-kuota'),
      isFacilitated: options.difasilitasi ? true : null,
      text: options.cari ?? '',
      isRemoved: options.dihapus,
    };
    const found = await whole(
      async (offset) => (await ask('halal.list', { ...filter, offset, limit: PAGE })).rows,
    );
    const value = found.map((one) => ({
      ...caseValue(one),
      produk: one.productName,
      idProduk: one.productId,
      usaha: one.umkmName,
      kecamatan: one.districtName,
    }));
    return {
      value,
      lines: [
        ...found.map((one) =>
          [
            one.umkmName,
            one.productName,
            one.stageText,
            one.waitingDays === null ? '' : `menunggu ${String(one.waitingDays)} hari`,
            ...one.badges,
          ]
            .filter((text) => text !== '')
            .join(' | '),
        ),
        `${String(found.length)} permohonan`,
      ],
    };
  },
});

const lackingCommand = defineCommand({
  name: 'umkm halal belum',
  usage: '[--kecamatan K] [--cari T]',
  purpose: 'produk yang jenisnya wajib halal dan belum mempunyai sertifikat yang tercatat',
  options: {
    kecamatan: textOption('KECAMATAN', 'kode atau nama kecamatan'),
    cari: textOption('TEKS', 'bagian nama usaha atau produk'),
  },
  example: 'umkm halal belum --kecamatan "Sangatta Utara"',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { districts } = await ask('halal.choices', {});
    const filter = {
      districtCode: codeOf(options.kecamatan, districts, 'kecamatan') || null,
      text: options.cari ?? '',
    };
    const found = await whole(
      async (offset) => (await ask('halal.lacking', { ...filter, offset, limit: PAGE })).rows,
    );
    const value = found.map((one) => ({
      idProduk: one.productId,
      produk: one.productName,
      jenis: one.kindText,
      usaha: one.umkmName,
      kecamatan: one.districtName,
      kewajiban: one.duty.sentence,
      permohonan: one.stageText,
    }));
    return {
      value,
      lines: [
        ...value.map((one) =>
          [one.usaha, one.produk, one.kewajiban, one.permohonan].filter((text) => text !== '').join(' | '),
        ),
        `${String(found.length)} produk`,
      ],
    };
  },
});

const recapCommand = defineCommand({
  name: 'umkm halal rekap',
  usage: '--tahun Y [--kata K] [--kegiatan ID,ID]',
  purpose: 'dilatih, didaftarkan, dan terbit selama satu tahun: tiga angka terpisah',
  options: {
    tahun: textOption('TAHUN', 'tahun yang dihitung'),
    kata: textOption('KATA', 'kata pada judul atau tema kegiatan; tanpa ini: halal'),
    kegiatan: textOption('ID,ID', 'kegiatan yang dipilih sendiri'),
  },
  example: 'umkm halal rekap --tahun 2024',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const recap = await ask('halal.recap', {
      year: yearOf(requireOption(options.tahun, 'tahun'), 'tahun'),
      ...(options.kata === undefined ? {} : { word: options.kata }),
      activityIds: options.kegiatan === undefined ? null : options.kegiatan.split(',').map((id) => id.trim()),
    });
    return {
      value: {
        tahun: recap.year,
        dilatih: { orang: recap.trained.people, kegiatan: recap.trained.activities },
        didaftarkan: { produk: recap.applied.products, usaha: recap.applied.businesses },
        terbit: {
          sertifikat: recap.issued.certificates,
          produk: recap.issued.products,
          usaha: recap.issued.businesses,
        },
        kalimat: recap.sentences,
        caraMemilihKegiatan: recap.chosenBy,
        kegiatan: recap.activities.map(({ id, title }) => ({ id, judul: title })),
        terbitPerTahunDana: recap.byYearAndFund.map((one) => ({
          tahun: one.year,
          sumberDana: one.fundText,
          sertifikat: one.certificates,
        })),
      },
      lines: [
        ...recap.sentences,
        recap.chosenBy,
        ...recap.activities.map(({ title }) => `  ${title}`),
        ...recap.byYearAndFund.map(
          (one) => `Terbit ${String(one.year)}, ${one.fundText}: ${String(one.certificates)} sertifikat`,
        ),
      ],
    };
  },
});

const exportCommand = defineCommand({
  name: 'umkm halal ekspor',
  usage: '--keluaran BERKAS.xlsx [--daftar permohonan|belum|terbit] [--tahap T]',
  purpose: 'permohonan, produk yang belum halal, atau sertifikat menurut tahun dan dana sebagai buku kerja',
  options: {
    keluaran: textOption('BERKAS.xlsx', 'buku kerja yang ditulis'),
    daftar: textOption('DAFTAR', 'permohonan, belum, atau terbit; tanpa ini permohonan'),
    tahap: textOption('TAHAP', 'hanya permohonan pada tahap ini'),
  },
  example: 'umkm halal ekspor --keluaran halal.xlsx --daftar belum',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const named = options.daftar ?? 'permohonan';
    const list = Object.entries(LISTS).find(([word]) => word === named)?.[1];
    if (list === undefined) throw new UsageError('--daftar berupa permohonan, belum, atau terbit.');
    const { stages } = await ask('halal.choices', {});
    const written = await ask('halal.export', {
      list,
      stage: codeOf(options.tahap, stages, 'tahap'),
      path: path.resolve(requireOption(options.keluaran, 'keluaran')),
    });
    return {
      value: { berkas: written.path, baris: written.rowCount },
      lines: [`${String(written.rowCount)} baris: ${written.path}`],
    };
  },
});

export const halalListCommands: readonly Command[] = [
  listCommand,
  lackingCommand,
  recapCommand,
  exportCommand,
];
