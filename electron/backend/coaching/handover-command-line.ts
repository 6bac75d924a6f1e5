import path from 'node:path';
import type { OutputOf } from '#contract/index.ts';
import { REVIVAL_ROUTE_LABELS, REVIVAL_ROUTES } from '#rules/coaching/revival.ts';
import type { RevivalRoute } from '#rules/coaching/revival.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { dayOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireDay, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { officerOf } from './command-line.ts';

const handOverCommand = defineCommand({
  name: 'pembinaan serah-terima',
  usage: '--petugas N [--kepada N --sampai D] [--keluaran F.pdf] [--nomor T] [--catatan T]',
  purpose:
    'pekerjaan terbuka satu petugas; dengan --kepada dan --sampai masa tugasnya ditutup dan pekerjaannya diserahkan sekaligus',
  options: {
    petugas: textOption('NAMA', 'yang menyerahkan'),
    kepada: textOption('NAMA', 'penggantinya'),
    sampai: dayOption('hari terakhir yang menyerahkan'),
    keluaran: textOption('F.pdf', 'berita acaranya'),
    nomor: textOption('NOMOR', 'nomor berita acara; tanpa ini ditulis tangan'),
    catatan: textOption('TEKS', 'berkas, peralatan, dan akun yang diserahkan'),
  },
  example: 'pembinaan serah-terima --petugas "Contoh Hidayat" --kepada "Contoh Dewi" --sampai 31-12-2025',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { officers } = await ask('coaching.choices', {});
    const officer = officerOf(requireOption(options.petugas, 'petugas'), officers);
    const { items, officer: known } = await ask('coaching.openWork', { officerId: officer.id });
    let handoverId: string | null = null;
    if (options.kepada !== undefined) {
      const successor = officerOf(options.kepada, officers);
      const done = await ask('coaching.handOver', {
        officerId: officer.id,
        expectedUpdatedAt: known.updatedAt,
        successorId: successor.id,
        endsOn: requireDay(options.sampai, 'sampai'),
        itemIds: items.map(({ id }) => id),
        note: options.catatan ?? '',
      });
      handoverId = done.id;
    }
    const printed =
      options.keluaran === undefined
        ? undefined
        : await ask('coaching.printHandover', {
            officerId: officer.id,
            handoverId,
            number: options.nomor ?? '',
            path: path.resolve(options.keluaran),
          });
    return {
      value: {
        serahTerima: handoverId,
        pekerjaan: items.map(({ kind, cooperativeName, what, due }) => ({
          jenis: kind === 'plan' ? 'rencana' : 'tindakLanjut',
          koperasi: cooperativeName,
          isi: what,
          waktu: due,
        })),
        ...(printed ? { berkas: printed.path } : {}),
      },
      lines: [
        ...items.map(({ cooperativeName, what, due }) => `${cooperativeName} | ${what} | ${due}`),
        handoverId === null
          ? `${String(items.length)} pekerjaan terbuka`
          : `${String(items.length)} pekerjaan diserahkan; urungkan dengan pembinaan urungkan-serah-terima ${handoverId}`,
        ...(printed ? [printed.path] : []),
      ],
    };
  },
});

const undoCommand = defineCommand({
  name: 'pembinaan urungkan-serah-terima',
  usage: 'ID',
  purpose: 'mengembalikan pekerjaan yang diserahkan dan hari terakhir petugasnya',
  options: {},
  example: 'pembinaan urungkan-serah-terima 0f3c…',
  run: async ({ words }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    const { moved } = await ask('coaching.undoHandover', { id });
    return { value: { dikembalikan: moved }, lines: [`${String(moved)} pekerjaan dikembalikan`] };
  },
});

const ROUTE_WORDS: Readonly<Record<RevivalRoute, string>> = {
  untouched: 'belum-ditangani',
  coached: 'pembinaan',
  dissolution: 'pembubaran',
};
const PAGE = 500;

const revivalCommand = defineCommand({
  name: 'pembinaan hidupkan',
  usage: '[--kecamatan 64.08.04] [--petugas N] [--jalur J] [--keluaran F.pdf|F.xlsx]',
  purpose:
    'koperasi tidak aktif yang dapat dihidupkan kembali: alasan, kontak terakhir, langkah berikutnya, petugas',
  options: {
    kecamatan: textOption('KODE', 'hanya kecamatan ini'),
    petugas: textOption('NAMA', 'hanya milik petugas ini'),
    jalur: textOption('JALUR', 'belum-ditangani, pembinaan, atau pembubaran'),
    keluaran: textOption('F', 'berkas PDF atau XLSX yang ditulis'),
  },
  example: 'pembinaan hidupkan --jalur belum-ditangani --keluaran hidupkan.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const route = REVIVAL_ROUTES.find((one) => ROUTE_WORDS[one] === options.jalur) ?? null;
    if (options.jalur !== undefined && route === null)
      throw new UsageError(`--jalur berupa ${Object.values(ROUTE_WORDS).join(', ')}.`);
    const filter = { districtCode: options.kecamatan ?? '', officer: options.petugas ?? '', route };
    const file = options.keluaran === undefined ? undefined : path.resolve(options.keluaran);
    if (file?.toLowerCase().endsWith('.xlsx')) {
      const written = await ask('coaching.exportRevival', { ...filter, path: file });
      return {
        value: { berkas: written.path, baris: written.rowCount },
        lines: [`${written.path} (${String(written.rowCount)} koperasi)`],
      };
    }
    if (file !== undefined) {
      const printed = await ask('coaching.printRevival', { ...filter, path: file });
      return {
        value: { berkas: printed.path, halaman: printed.pages },
        lines: [`${printed.path} (${String(printed.pages)} halaman)`],
      };
    }
    const found: OutputOf<'coaching.revival'>['rows'][number][] = [];
    for (let offset = 0; ; offset += PAGE) {
      const { rows } = await ask('coaching.revival', { ...filter, offset, limit: PAGE });
      found.push(...rows);
      if (rows.length < PAGE) break;
    }
    return {
      value: found.map((row) => ({
        koperasi: row.name,
        kecamatan: row.districtName,
        status: STATUS_LABELS[row.status],
        sejak: row.since,
        alasan: row.reason,
        kontakTerakhir: row.lastContact && { tanggal: row.lastContact.on, hasil: row.lastContact.what },
        langkahBerikutnya: row.nextStep,
        petugas: row.officer,
        jalur: ROUTE_WORDS[row.route],
      })),
      lines: [
        ...found.map((row) =>
          [
            row.districtName,
            row.name,
            row.reason || 'alasan belum tercatat',
            row.lastContact === null
              ? 'kontak belum tercatat'
              : `${formatShortDate(row.lastContact.on)} ${row.lastContact.what}`,
            row.nextStep || 'langkah belum ada',
            row.officer || 'tanpa petugas',
            REVIVAL_ROUTE_LABELS[row.route],
          ].join(' | '),
        ),
        `${String(found.length)} koperasi`,
      ],
    };
  },
});

export const handoverCommands: readonly Command[] = [handOverCommand, undoCommand, revivalCommand];
