import type { InputOf, OutputOf } from '#contract/index.ts';
import { SCALES } from '#rules/umkm/scale.ts';
import type { Scale } from '#rules/umkm/scale.ts';
import { UMKM_STATUSES, UMKM_STATUS_LABELS } from '#rules/umkm/umkm.ts';
import type { UmkmStatus } from '#rules/umkm/umkm.ts';
import { alasanLine, toAlasan } from '../cli/alasan.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireDay, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { readJsonFile } from '../cli/json-file.ts';
import { inWordsOfFile, parseUmkmJson, SCALE_WORDS } from './umkm-json.ts';

const scaleWord = (scale: Scale | null): string | null => (scale === null ? null : SCALE_WORDS[scale]);
/** "tidak-ditemukan". */
export const statusWord = (status: UmkmStatus): string =>
  UMKM_STATUS_LABELS[status].toLowerCase().replaceAll(' ', '-');

export function statusOf(word: string): UmkmStatus {
  const found = UMKM_STATUSES.find((one) => statusWord(one) === word.toLowerCase());
  if (!found) throw new UsageError(`Keadaan berupa ${UMKM_STATUSES.map(statusWord).join(', ')}.`);
  return found;
}

const addCommand = defineCommand({
  name: 'umkm tambah',
  usage: 'BERKAS.json',
  purpose: 'mencatat satu UMKM beserta produknya; semuanya atau tidak sama sekali',
  options: {},
  example: 'umkm tambah amplang-contoh.json',
  run: async ({ words }, { ask }) => {
    const [file] = requireWords(words, ['BERKAS.json']);
    const { facts, products } = parseUmkmJson(await readJsonFile(file), await ask('umkm.choices', {}));
    const input = { name: '', ...facts, products };
    const { id, warnings } = await ask('umkm.record', input).catch((error: unknown) => {
      throw inWordsOfFile(error);
    });
    const peringatan = warnings.map(toAlasan);
    return {
      value: { id, peringatan },
      lines: [`Tercatat: ${input.name} (${id})`, ...peringatan.map(alasanLine)],
    };
  },
});

type Given = Pick<InputOf<'umkm.record'>, keyof InputOf<'umkm.record'>>;

/** What is known of a business, as a form would send it back. */
export function typedOf(known: OutputOf<'umkm.get'>): Given {
  const { name, ownerName, ownerNik, ownerSex, ownerAddress, phone, address, started, form, sector } = known;
  const { districtCode, districtName, villageCode, villageName, kbli, capitals, sales, scaleChoice } = known;
  const { scaleReason, workersMale, workersFemale, online, assistedSince, origin, note } = known;
  return {
    name,
    ownerName,
    ownerNik,
    ownerSex,
    ownerAddress,
    phone,
    address,
    started,
    form,
    sector,
    districtCode,
    districtName,
    villageCode,
    villageName,
    kbli: [...kbli],
    capitals: [...capitals],
    sales: [...sales],
    scaleChoice,
    scaleReason,
    workersMale,
    workersFemale,
    online,
    assistedSince,
    origin,
    note,
    members: known.members.map(({ cooperativeId, since }) => ({ cooperativeId, since })),
  };
}

const changeCommand = defineCommand({
  name: 'umkm ubah',
  usage: 'ID BERKAS.json',
  purpose: 'membetulkan satu UMKM; yang tidak disebut di berkas tetap seperti semula',
  options: {},
  example: 'umkm ubah 0190-contoh perbaikan.json',
  run: async ({ words }, { ask }) => {
    const [id, file] = requireWords(words, ['ID', 'BERKAS.json']);
    const { facts, products } = parseUmkmJson(await readJsonFile(file), await ask('umkm.choices', {}));
    if (products.length > 0)
      throw new UsageError('Produk dicatat dengan umkm produk tambah, bukan dengan umkm ubah.');
    const known = await ask('umkm.get', { id });
    const input = { ...typedOf(known), ...facts, id, expectedUpdatedAt: known.updatedAt };
    const { warnings } = await ask('umkm.correct', input).catch((error: unknown) => {
      throw inWordsOfFile(error);
    });
    const peringatan = warnings.map(toAlasan);
    return {
      value: { id, peringatan },
      lines: [`Dibetulkan: ${input.name} (${id})`, ...peringatan.map(alasanLine)],
    };
  },
});

const PAGE = 500;

const listCommand = defineCommand({
  name: 'umkm daftar',
  usage:
    '[--cari T] [--kecamatan K] [--sektor S] [--skala mikro|kecil|menengah|besar] [--kelamin L|P] [--keadaan K] [--koperasi ID] [--produk JENIS] [--tanpa-izin JENIS] [--dihapus]',
  purpose: 'UMKM menurut nama; skala menurut ketentuan pada --hari',
  options: {
    cari: textOption('TEKS', 'bagian nama usaha, pemilik, atau produk'),
    kecamatan: textOption('KECAMATAN', 'kode atau nama kecamatan'),
    sektor: textOption('SEKTOR', 'kode atau nama sektor'),
    skala: textOption('SKALA', 'mikro, kecil, menengah, besar, atau belum-jelas'),
    kelamin: textOption('L|P', 'jenis kelamin pemiliknya'),
    keadaan: textOption('KEADAAN', 'aktif, tutup, pindah, atau tidak-ditemukan'),
    koperasi: textOption('ID', 'hanya anggota koperasi ini'),
    produk: textOption('JENIS', 'hanya yang mempunyai produk jenis ini'),
    'tanpa-izin': textOption('JENIS', 'yang izin terbit jenis ini belum tercatat, misalnya nib'),
    dihapus: flagOption('yang dihapus, bukan yang dihitung'),
  },
  example: 'umkm daftar --kecamatan "Sangatta Utara" --skala mikro',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const choices = await ask('umkm.choices', {});
    const codeOf = (
      word: string | undefined,
      list: readonly { readonly code: string; readonly name: string }[],
      option: string,
    ) => {
      if (word === undefined) return '';
      const key = word.toLowerCase();
      const found = list.find(({ code, name }) => code === word || name.toLowerCase() === key);
      if (!found) throw new UsageError(`--${option} berupa ${list.map(({ name }) => name).join(', ')}.`);
      return found.code;
    };
    const lacking = options['tanpa-izin'];
    const scale = options.skala;
    const scaleCode =
      scale === 'belum-jelas' ? 'unknown' : (SCALES.find((one) => SCALE_WORDS[one] === scale) ?? null);
    if (scale !== undefined && scaleCode === null)
      throw new UsageError('--skala berupa mikro, kecil, menengah, besar, belum-jelas.');
    const sex = options.kelamin?.toUpperCase();
    if (sex !== undefined && sex !== 'L' && sex !== 'P') throw new UsageError('--kelamin berupa L atau P.');
    const filter = {
      text: options.cari ?? '',
      districtCode: codeOf(options.kecamatan, choices.districts, 'kecamatan') || null,
      sector: codeOf(options.sektor, choices.sectors, 'sektor'),
      productKind: codeOf(options.produk, choices.productKinds, 'produk'),
      scale: scaleCode,
      sex: sex ?? null,
      status: options.keadaan === undefined ? null : statusOf(options.keadaan),
      cooperativeId: options.koperasi ?? null,
      lacksLicence: lacking === undefined ? '' : codeOf(lacking, choices.licenceKinds, 'tanpa-izin'),
      isRemoved: options.dihapus,
    } as const;
    const found = [];
    for (let offset = 0; ; offset += PAGE) {
      const { rows } = await ask('umkm.list', { ...filter, offset, limit: PAGE });
      found.push(...rows);
      if (rows.length < PAGE) break;
    }
    const value = found.map((one) => ({
      id: one.id,
      nama: one.name,
      pemilik: one.ownerName,
      jenisKelamin: one.ownerSex,
      kecamatan: one.districtName,
      desa: one.villageName,
      sektor: one.sectorText,
      skala: scaleWord(one.scale),
      keadaan: statusWord(one.status),
      produk: one.products,
    }));
    const lines = value.map((one) =>
      [one.nama, one.pemilik, one.kecamatan, one.sektor, one.skala ?? 'skala belum jelas', one.keadaan]
        .filter((text) => text !== '')
        .join(' | '),
    );
    return { value, lines: [...lines, `${found.length} UMKM`] };
  },
});

const rupiahOf = (text: string | undefined, option: string): number | null => {
  if (text === undefined) return null;
  const digits = text.replace(/^rp\s*/i, '').replace(/\.(?=\d{3}(\D|$))/g, '');
  if (!/^\d{1,15}$/.test(digits))
    throw new UsageError(`--${option} berupa rupiah bulat, misalnya 1000000000.`);
  return Number(digits);
};

const scaleCommand = defineCommand({
  name: 'umkm skala',
  usage: '[--modal N] [--omzet N] [--mulai D] --tanggal D',
  purpose: 'skala usaha menurut ketentuan pada satu tanggal, dari modal, omzet, atau keduanya',
  options: {
    modal: textOption('RUPIAH', 'modal usaha tanpa tanah dan bangunan tempat usaha'),
    omzet: textOption('RUPIAH', 'hasil penjualan setahun'),
    mulai: textOption('TANGGAL', 'kapan usahanya mulai: tanggal atau tahunnya saja'),
    tanggal: dayOption('hari yang ketentuannya dipakai'),
  },
  example: 'umkm skala --omzet 400000000 --tanggal 2-2-2021',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const [capital, sales] = [rupiahOf(options.modal, 'modal'), rupiahOf(options.omzet, 'omzet')];
    if (capital === null && sales === null) throw new UsageError('Belum disebut: --modal atau --omzet.');
    const on = requireDay(options.tanggal, 'tanggal');
    const read = await ask('umkm.scale', { capital, sales, on, started: options.mulai ?? '' });
    return {
      value: {
        menurutModal: scaleWord(read.byCapital),
        menurutOmzet: scaleWord(read.bySales),
        skala: scaleWord(read.scale),
        sebab: read.why,
        dasar: read.basis,
        berlakuSejak: read.inForceFrom,
      },
      lines: [`${read.readings}.`, read.why, `Menurut ${read.basis}.`],
    };
  },
});

const removeCommand = defineCommand({
  name: 'umkm hapus',
  usage: 'ID --alasan T',
  purpose: 'mengeluarkan satu UMKM dari daftar dan hitungan; catatannya tetap tersimpan',
  options: { alasan: textOption('TEKS', 'mengapa dikeluarkan') },
  example: 'umkm hapus 0190-contoh --alasan "tercatat dua kali"',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    await ask('umkm.remove', { id, reason: requireOption(options.alasan, 'alasan') });
    return { value: { id }, lines: [`Dihapus dari daftar: ${id}`] };
  },
});

const restoreCommand = defineCommand({
  name: 'umkm urungkan-hapus',
  usage: 'ID',
  purpose: 'mengembalikan UMKM yang dihapus ke daftar',
  options: {},
  example: 'umkm urungkan-hapus 0190-contoh',
  run: async ({ words }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    await ask('umkm.restore', { id });
    return { value: { id }, lines: [`Kembali ke daftar: ${id}`] };
  },
});

export const umkmCommands: readonly Command[] = [
  addCommand,
  changeCommand,
  listCommand,
  scaleCommand,
  removeCommand,
  restoreCommand,
];
