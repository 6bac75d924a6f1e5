import path from 'node:path';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { alasanLine, toAlasan } from '../cli/alasan.ts';
import { flagOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import {
  FACT_OPTIONS,
  factsOf,
  FILTER_OPTIONS,
  filterOf,
  helperWord,
  standingWord,
} from './licence-options.ts';

const FACT_USAGE =
  '[--nomor T] [--produk ID] [--keadaan K] [--terbit D] [--sampai D | --tanpa-batas] [--dibantu sendiri|dinas|lain] [--nama-pembantu T] [--dana D] [--tahun-anggaran T] [--catatan T]';
const FILTER_USAGE =
  '[--pemegang umkm|koperasi] [--jenis J] [--keadaan K,K] [--kecamatan K] [--tahun T] [--tahun-anggaran T] [--dana D] [--dibantu S] [--cari T]';

const recordCommand = defineCommand({
  name: 'umkm izin catat',
  usage: `ID-UMKM --jenis J ${FACT_USAGE}`,
  purpose: 'mencatat satu izin UMKM; jenisnya sudah cukup, nomornya tidak pernah menolak',
  options: FACT_OPTIONS,
  example: 'umkm izin catat 0190-contoh --jenis pirt --nomor "2 15 6408 01 0012 - 28" --sampai 1-6-2028',
  run: async ({ words, options }, { ask }) => {
    const [umkmId] = requireWords(words, ['ID-UMKM']);
    requireOption(options.jenis, 'jenis');
    const choices = await ask('licence.choices', {});
    const { kind = '', ...facts } = factsOf(options, choices);
    const { id, warnings } = await ask('licence.record', { ...facts, umkmId, kind });
    const peringatan = warnings.map(toAlasan);
    return {
      value: { id, peringatan },
      lines: [`Izin tercatat: ${kind} (${id})`, ...peringatan.map(alasanLine)],
    };
  },
});

const correctCommand = defineCommand({
  name: 'umkm izin ubah',
  usage: `ID [--jenis J] ${FACT_USAGE}`,
  purpose: 'membetulkan satu izin UMKM; yang tidak disebut tetap seperti semula',
  options: FACT_OPTIONS,
  example: 'umkm izin ubah 0190-izin --sampai 1-6-2030',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    const said = factsOf(options, await ask('licence.choices', {}));
    if (Object.keys(said).length === 0) throw new UsageError('Belum disebut apa yang dibetulkan.');
    const known = await ask('licence.get', { id });
    const { productId, kind, number, state, issuedOn, validUntil, isEndless } = known;
    const { helper, helperName, fund, fundYear, note, updatedAt: expectedUpdatedAt } = known;
    const before = { productId, kind, number, state, issuedOn, validUntil, isEndless };
    const { warnings } = await ask('licence.correct', {
      ...before,
      helper,
      helperName,
      fund,
      fundYear,
      note,
      ...said,
      id,
      expectedUpdatedAt,
    });
    const peringatan = warnings.map(toAlasan);
    return { value: { id, peringatan }, lines: [`Izin dibetulkan: ${id}`, ...peringatan.map(alasanLine)] };
  },
});

const PAGE = 500;

const listCommand = defineCommand({
  name: 'umkm izin daftar',
  usage: `${FILTER_USAGE} [--dihapus] [--ekspor BERKAS.xlsx]`,
  purpose: 'izin UMKM dan koperasi dalam satu daftar, yang lebih dahulu habis di atas',
  options: {
    ...FILTER_OPTIONS,
    dihapus: flagOption('izin UMKM yang dihapus, bukan yang dihitung'),
    ekspor: textOption('BERKAS.xlsx', 'tulis daftarnya sebagai buku kerja'),
  },
  example: 'umkm izin daftar --jenis pirt --keadaan habis,segera-habis',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { dihapus, ekspor, ...asked } = options;
    const { districts } = await ask('umkm.choices', {});
    const filter = {
      ...filterOf(asked, await ask('licence.choices', {}), districts),
      isRemoved: dihapus,
    };
    if (ekspor !== undefined) {
      const written = await ask('licence.export', { ...filter, path: path.resolve(ekspor) });
      return {
        value: { berkas: written.path, baris: written.rowCount },
        lines: [`${String(written.rowCount)} izin: ${written.path}`],
      };
    }
    const found = [];
    for (let offset = 0; ; offset += PAGE) {
      const { rows } = await ask('licence.list', { ...filter, offset, limit: PAGE });
      found.push(...rows);
      if (rows.length < PAGE) break;
    }
    const value = found.map((one) => ({
      id: one.id,
      pemegang: one.owner === 'umkm' ? 'umkm' : 'koperasi',
      idPemegang: one.ownerId,
      nama: one.ownerName,
      pemilik: one.personName,
      kecamatan: one.districtName,
      produk: one.productName,
      jenis: one.kind,
      namaJenis: one.kindText,
      nomor: one.number,
      keadaan: standingWord(one.standing),
      sisa: one.standingText,
      terbit: one.issuedOn,
      sampai: one.validUntil,
      dibantu: helperWord(one.helper),
      namaPembantu: one.helperName,
      dana: one.fundText,
      tahunAnggaran: one.fundYear,
    }));
    const lines = value.map((one) =>
      [
        one.nama,
        one.produk,
        one.namaJenis,
        one.nomor,
        one.sampai === null ? '' : `sampai ${formatShortDate(one.sampai)}`,
        one.sisa === '' ? one.keadaan : one.sisa,
      ]
        .filter((text) => text !== '')
        .join(' | '),
    );
    return { value, lines: [...lines, `${String(found.length)} izin`] };
  },
});

const GROUPINGS = {
  jenis: 'kind',
  'tahun-terbit': 'issuedYear',
  'tahun-anggaran': 'fundYear',
  'sumber-dana': 'fund',
  dibantu: 'helper',
  kecamatan: 'district',
} as const;

const recapCommand = defineCommand({
  name: 'umkm izin rekap',
  usage: `[--per jenis|tahun-terbit|tahun-anggaran|sumber-dana|dibantu|kecamatan] ${FILTER_USAGE}`,
  purpose:
    'jumlah izin menurut keadaannya, dan jumlah UMKM serta koperasi yang izinnya terbit, masing-masing sekali',
  options: {
    per: textOption('PER', `${Object.keys(GROUPINGS).join(', ')}; tanpa ini jenis`),
    ...FILTER_OPTIONS,
  },
  example: 'umkm izin rekap --per sumber-dana --tahun 2025',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { per = 'jenis', ...asked } = options;
    const found = (Object.keys(GROUPINGS) as (keyof typeof GROUPINGS)[]).find((one) => one === per);
    if (found === undefined) throw new UsageError(`--per berupa ${Object.keys(GROUPINGS).join(', ')}.`);
    const { districts } = await ask('umkm.choices', {});
    const filter = filterOf(asked, await ask('licence.choices', {}), districts);
    const { rows, sum } = await ask('licence.recap', { ...filter, by: GROUPINGS[found] });
    const said = (one: typeof sum) => ({
      izin: one.licences,
      diajukan: one.applied,
      terbit: one.issued,
      ditolak: one.refused,
      dicabut: one.revoked,
      umkm: one.umkms,
      koperasi: one.cooperatives,
    });
    const value = {
      baris: rows.map((row) => ({ kode: row.key, nama: row.name, ...said(row) })),
      jumlah: said(sum),
    };
    const line = (name: string, one: ReturnType<typeof said>) =>
      `${name} | ${String(one.izin)} izin: ${String(one.terbit)} terbit, ${String(one.diajukan)} diajukan, ${String(one.ditolak)} ditolak, ${String(one.dicabut)} dicabut | terbit pada ${String(one.umkm)} UMKM, ${String(one.koperasi)} koperasi`;
    return {
      value,
      lines: [...value.baris.map((row) => line(row.nama, row)), line('Jumlah', value.jumlah)],
    };
  },
});

const pirtCommand = defineCommand({
  name: 'umkm izin baca-pirt',
  usage: 'NOMOR',
  purpose: 'yang terbaca dari nomor P-IRT: kemasan, jenis pangan, tahun berakhir; petunjuk saja',
  options: {},
  example: 'umkm izin baca-pirt "2 15 6408 01 0012 - 28"',
  run: async ({ words }, { ask }) => {
    const [number] = requireWords(words, ['NOMOR']);
    const { pirt, endYear, hints, warnings } = await ask('licence.readNumber', { kind: 'pirt', number });
    const peringatan = warnings.map(toAlasan);
    return {
      value: {
        angka: pirt?.figures ?? '',
        kemasan: pirt?.packaging ?? '',
        jenisPangan: pirt?.food ?? '',
        tahunBerakhir: endYear,
        peringatan,
      },
      lines: [
        `${pirt?.figures ?? ''}: ${hints.length === 0 ? 'tidak ada yang terbaca' : hints.join(', ')}. Petunjuk saja; tanggal pada sertifikatnya yang dipakai.`,
        ...peringatan.map(alasanLine),
      ],
    };
  },
});

const removeCommand = defineCommand({
  name: 'umkm izin hapus',
  usage: 'ID --alasan T',
  purpose: 'mengeluarkan satu izin UMKM dari daftar dan hitungan; catatannya tetap tersimpan',
  options: { alasan: textOption('TEKS', 'mengapa dikeluarkan') },
  example: 'umkm izin hapus 0190-izin --alasan "tercatat dua kali"',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    await ask('licence.remove', { id, reason: requireOption(options.alasan, 'alasan') });
    return { value: { id }, lines: [`Izin dihapus dari daftar: ${id}`] };
  },
});

const restoreCommand = defineCommand({
  name: 'umkm izin urungkan-hapus',
  usage: 'ID',
  purpose: 'mengembalikan izin UMKM yang dihapus ke daftar',
  options: {},
  example: 'umkm izin urungkan-hapus 0190-izin',
  run: async ({ words }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    await ask('licence.restore', { id });
    return { value: { id }, lines: [`Izin kembali ke daftar: ${id}`] };
  },
});

export const licenceCommands: readonly Command[] = [
  recordCommand,
  correctCommand,
  listCommand,
  recapCommand,
  pirtCommand,
  removeCommand,
  restoreCommand,
];
