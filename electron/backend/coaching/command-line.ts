import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { paceText } from '#rules/coaching/pace.ts';
import { VISIT_OUTCOME_LABELS, VISIT_OUTCOMES } from '#rules/coaching/visit.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { dayOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireOption, requireWords, requireYear, UsageError } from '../cli/command.ts';
import type { Ask, Command } from '../cli/command.ts';
import { readMonth } from '../cli/read-day.ts';
import { inWordsOfFile, OUTCOME_WORDS, outcomeOfWord, parseCoachingJson } from './coaching-json.ts';

const addCommand = defineCommand({
  name: 'pembinaan tambah',
  usage: 'BERKAS.json',
  purpose: 'mencatat rencana pembinaan satu koperasi beserta kunjungannya; semuanya atau tidak sama sekali',
  options: {},
  example: 'pembinaan tambah pembinaan-maju-bersama.json',
  run: async ({ words }, { ask }) => {
    const [file] = requireWords(words, ['BERKAS.json']);
    const namaBerkas = path.basename(file);
    const text = await readFile(path.resolve(file), 'utf8').catch((error: unknown) => {
      throw new AppError('FILE_NOT_FOUND', { facts: { namaBerkas } }, { cause: error });
    });
    const entry = parseCoachingJson(text, namaBerkas);
    const { id, visitIds, warnings } = await ask('coaching.enter', entry).catch((error: unknown) => {
      throw inWordsOfFile(error);
    });
    return {
      value: { id },
      lines: [
        `Tercatat: ${entry.cooperative}, rencana ${String(entry.year)}, ${String(visitIds.length)} kunjungan (${id})`,
      ],
      warnings,
    };
  },
});

const recapCommand = defineCommand({
  name: 'pembinaan rekap',
  usage: '--tahun 2025',
  purpose:
    'rekap satu tahun: target, kunjungan lapangan, koperasi berbeda, aktif setelah pembinaan, per hasil',
  options: { tahun: textOption('TAHUN', 'tahun pembinaannya') },
  example: 'pembinaan rekap --tahun 2025',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const recap = await ask('coaching.recap', { year: requireYear(options.tahun, 'tahun') });
    const value = {
      target: recap.target,
      kunjungan: recap.visits,
      koperasi: recap.cooperatives,
      persen: recap.percent,
      aktifSetelahPembinaan: recap.becameActive,
      perHasil: Object.fromEntries(
        VISIT_OUTCOMES.map((outcome) => [OUTCOME_WORDS[outcome], recap.outcomes[outcome]]),
      ),
    };
    const basis = recap.targetSet === null ? 'menurut rencana' : recap.targetSet.basis || 'ditetapkan dinas';
    return {
      value,
      lines: [
        ...recap.officers.map(
          ({ name, planned, visits, remote, cooperatives }) =>
            `${name} | rencana ${String(planned)} | ${String(visits)} kunjungan | ${String(remote)} telepon | ${String(cooperatives)} koperasi`,
        ),
        ...VISIT_OUTCOMES.map(
          (outcome) => `${VISIT_OUTCOME_LABELS[outcome]} | ${String(recap.outcomes[outcome])}`,
        ),
        `Target ${String(recap.target)} koperasi (${basis})`,
        `${String(recap.cooperatives)} koperasi dikunjungi dalam ${String(recap.visits)} kunjungan lapangan, ${recap.percent} %; ${String(recap.remote)} telepon atau daring tidak dihitung`,
        `${String(recap.becameActive)} koperasi aktif setelah pembinaan`,
      ],
    };
  },
});

const targetCommand = defineCommand({
  name: 'pembinaan target',
  usage: '--tahun 2025 --koperasi 150 [--dasar T]',
  purpose: 'menetapkan berapa koperasi yang hendak dibina satu tahun; tanpa ini rencananyalah targetnya',
  options: {
    tahun: textOption('TAHUN', 'tahunnya'),
    koperasi: textOption('N', 'banyaknya koperasi; 0 mengembalikan ke jumlah rencana'),
    dasar: textOption('TEKS', 'dasarnya, misalnya nomor SK'),
  },
  example: 'pembinaan target --tahun 2025 --koperasi 150 --dasar "SK Tim Satgas"',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const year = requireYear(options.tahun, 'tahun');
    const typed = requireOption(options.koperasi, 'koperasi');
    if (!/^\d{1,6}$/.test(typed)) throw new UsageError('--koperasi berupa angka, misalnya 150.');
    const cooperatives = Number(typed) === 0 ? null : Number(typed);
    const { targetUpdatedAt } = await ask('coaching.recap', { year });
    await ask('coaching.setTarget', {
      year,
      expectedUpdatedAt: targetUpdatedAt,
      cooperatives,
      basis: options.dasar ?? '',
    });
    const line =
      cooperatives === null
        ? `Target ${String(year)} kembali menurut rencana`
        : `Target ${String(year)}: ${String(cooperatives)} koperasi`;
    return { value: { tahun: year, target: cooperatives }, lines: [line] };
  },
});

type Officers = OutputOf<'coaching.officers'>['rows'];

/** The one officer of a name or an id. */
export function officerOf<Officer extends { readonly id: string; readonly name: string }>(
  word: string,
  officers: readonly Officer[],
): Officer {
  const key = word.trim().toLowerCase();
  const found = officers.filter(({ id, name }) => id === word || name.toLowerCase() === key);
  const [only] = found;
  if (only && found.length === 1) return only;
  throw new AppError('NOT_FOUND', {
    facts: { apa: found.length === 0 ? `Petugas "${word}"` : `Satu petugas bernama "${word}"` },
  });
}

/** Who somebody is, whatever was done in which year. */
const ANY_YEAR = 2000;

const officerWords = (one: Officers[number]) => ({
  id: one.id,
  nama: one.name,
  tugas: one.roleText,
  mulai: one.startsOn,
  sampai: one.endsOn,
  rencana: one.planned,
  kunjungan: one.visits,
  telepon: one.remote,
  koperasi: one.cooperatives,
  tindakLanjut: one.openFollowUps,
  sertifikatNik: {
    terbit: one.certificates.done,
    seharusnya: one.certificates.due,
    target: one.certificates.target,
  },
});

const officersCommand = defineCommand({
  name: 'pembinaan petugas',
  usage: '--tahun 2025',
  purpose: 'petugas lapangan dengan bebannya pada satu tahun',
  options: { tahun: textOption('TAHUN', 'tahun rencana dan kunjungannya') },
  example: 'pembinaan petugas --tahun 2025',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { rows } = await ask('coaching.officers', { year: requireYear(options.tahun, 'tahun') });
    return {
      value: rows.map(officerWords),
      lines: rows.map((one) =>
        [
          one.name,
          one.roleText,
          one.endsOn === null ? '' : `s.d. ${formatShortDate(one.endsOn)}`,
          `rencana ${String(one.planned)}`,
          `${String(one.visits)} kunjungan`,
          `${String(one.openFollowUps)} tindak lanjut terbuka`,
          `sertifikat NIK ${paceText(one.certificates)}`,
        ]
          .filter(Boolean)
          .join(' | '),
      ),
    };
  },
});

/** Records an officer by name, or changes what the line says of one who is known. */
const officerCommand = defineCommand({
  name: 'pembinaan catat-petugas',
  usage:
    '--nama N [--tugas T] [--sk T] [--tanggal-sk D] [--mulai D] [--sampai D] [--wilayah 64.08.04,…] [--atasan T]',
  purpose: 'mencatat petugas lapangan, atau mengubah yang sudah tercatat dengan nama itu',
  options: {
    nama: textOption('NAMA', 'nama petugas'),
    tugas: textOption('TUGAS', 'kode tugasnya, misalnya ppkl'),
    sk: textOption('NOMOR', 'nomor SK'),
    'tanggal-sk': dayOption('tanggal SK'),
    mulai: dayOption('hari pertama bertugas'),
    sampai: dayOption('hari terakhir bertugas'),
    wilayah: textOption('KODE', 'kode kecamatan atau desa, dipisah koma'),
    atasan: textOption('TEKS', 'atasannya'),
  },
  example:
    'pembinaan catat-petugas --nama "Contoh Hidayat" --tugas ppkl --mulai 01-01-2025 --sampai 31-12-2025',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const name = requireOption(options.nama, 'nama');
    const { rows } = await ask('coaching.officers', { year: ANY_YEAR });
    const known = rows.some((one) => one.name.toLowerCase() === name.toLowerCase())
      ? officerOf(name, rows)
      : undefined;
    const facts = {
      name,
      role: options.tugas ?? known?.role ?? '',
      decreeNumber: options.sk ?? known?.decreeNumber ?? '',
      decreeOn: options['tanggal-sk'] ?? known?.decreeOn ?? null,
      startsOn: options.mulai ?? known?.startsOn ?? null,
      endsOn: options.sampai ?? known?.endsOn ?? null,
      areas: options.wilayah === undefined ? [...(known?.areas ?? [])] : options.wilayah.split(','),
      fund: known?.fund ?? '',
      superior: options.atasan ?? known?.superior ?? '',
      note: known?.note ?? '',
    };
    const { id } = known
      ? await ask('coaching.saveOfficer', { id: known.id, expectedUpdatedAt: known.updatedAt, ...facts })
      : await ask('coaching.recordOfficer', facts);
    return { value: { id }, lines: [`Tercatat: ${name} (${id})`] };
  },
});

const PAGE = 500;

async function allFollowUps(ask: Ask, officerId: string | null) {
  const found: OutputOf<'coaching.followUps'>['rows'][number][] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = await ask('coaching.followUps', { officerId, offset, limit: PAGE });
    found.push(...rows);
    if (rows.length < PAGE) return found;
  }
}

const followUpsCommand = defineCommand({
  name: 'pembinaan tindak-lanjut',
  usage: '[--petugas NAMA]',
  purpose: 'tindak lanjut yang masih terbuka, tenggat terdekat dahulu; untuk serah terima satu petugas',
  options: { petugas: textOption('NAMA', 'hanya milik petugas ini') },
  example: 'pembinaan tindak-lanjut --petugas "Contoh Hidayat"',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const word = options.petugas;
    const officer = word === undefined ? null : officerOf(word, (await ask('coaching.choices', {})).officers);
    const found = await allFollowUps(ask, officer?.id ?? null);
    return {
      value: found.map((one) => ({
        koperasi: one.cooperativeName,
        tanggal: one.visitedOn,
        apa: one.task,
        batas: one.dueOn,
        petugas: one.officer || one.visitors,
      })),
      lines: [
        ...found.map((one) =>
          [
            one.dueOn === null ? 'tanpa batas' : `${formatShortDate(one.dueOn)} (${one.when})`,
            one.cooperativeName,
            one.task,
            one.officer || one.visitors,
          ].join(' | '),
        ),
        `${String(found.length)} tindak lanjut terbuka`,
      ],
    };
  },
});

const visitsCommand = defineCommand({
  name: 'pembinaan kunjungan',
  usage: '--tahun 2025 | --bulan 2025-06 [--petugas NAMA] [--hasil H]',
  purpose: 'kunjungan satu tahun atau satu bulan menurut harinya, terbaru dahulu',
  options: {
    tahun: textOption('TAHUN', 'satu tahun'),
    bulan: textOption('BULAN', 'satu bulan: 2025-06, 6-2025, atau "Juni 2025"'),
    petugas: textOption('NAMA', 'hanya petugas ini'),
    hasil: textOption('HASIL', 'hanya hasil ini, misalnya telepon'),
  },
  example: 'pembinaan kunjungan --bulan 2025-06 --petugas "Contoh Hidayat"',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const period =
      options.bulan === undefined
        ? { year: requireYear(options.tahun, 'tahun'), month: null }
        : readMonth('bulan', options.bulan);
    const outcome = options.hasil === undefined ? null : outcomeOfWord(options.hasil);
    if (outcome === undefined)
      throw new UsageError(`--hasil berupa ${Object.values(OUTCOME_WORDS).join(', ')}.`);
    const word = options.petugas;
    const officer = word === undefined ? null : officerOf(word, (await ask('coaching.choices', {})).officers);
    const found: OutputOf<'coaching.visits'>['rows'][number][] = [];
    for (let offset = 0; ; offset += PAGE) {
      const { rows } = await ask('coaching.visits', {
        ...period,
        outcome,
        officerId: officer?.id ?? null,
        offset,
        limit: PAGE,
      });
      found.push(...rows);
      if (rows.length < PAGE) break;
    }
    return {
      value: found.map((one) => ({
        id: one.id,
        tanggal: one.visitedOn,
        koperasi: one.cooperativeName,
        petugas: one.officers.map(({ name }) => name),
        hasil: OUTCOME_WORDS[one.outcome],
        dicatat: one.keyedOn,
      })),
      lines: [
        ...found.map((one) =>
          [
            formatShortDate(one.visitedOn),
            one.cooperativeName,
            one.officers.map(({ name }) => name).join(', '),
            VISIT_OUTCOME_LABELS[one.outcome],
          ].join(' | '),
        ),
        `${String(found.length)} kunjungan`,
      ],
    };
  },
});

const printCommand = defineCommand({
  name: 'pembinaan cetak',
  usage: '--petugas NAMA --bulan 2025-06 --keluaran F.pdf [--masalah T] [--foto 2|4]',
  purpose: 'laporan bulanan satu petugas sebagai PDF',
  options: {
    petugas: textOption('NAMA', 'petugasnya'),
    bulan: textOption('BULAN', 'bulannya: 2025-06, 6-2025, atau "Juni 2025"'),
    keluaran: textOption('F.pdf', 'berkas yang ditulis'),
    masalah: textOption('TEKS', 'masalah bulan itu; tanpa ini disediakan tempat menulis'),
    foto: textOption('2|4', 'foto kunjungan di belakangnya, dua atau empat sehalaman; tanpa ini tidak ikut'),
  },
  example: 'pembinaan cetak --petugas "Contoh Hidayat" --bulan 2025-06 --keluaran laporan.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const word = requireOption(options.petugas, 'petugas');
    const { year, month } = readMonth('bulan', requireOption(options.bulan, 'bulan'));
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const photosPerPage = ([2, 4] as const).find((one) => String(one) === options.foto);
    if (options.foto !== undefined && photosPerPage === undefined)
      throw new UsageError('--foto berupa 2 atau 4.');
    const officer = officerOf(word, (await ask('coaching.choices', {})).officers);
    const printed = await ask('coaching.printReport', {
      officerId: officer.id,
      year,
      month,
      problems: options.masalah ?? '',
      photosPerPage: photosPerPage ?? 0,
      path: target,
    });
    return {
      value: { berkas: printed.path, halaman: printed.pages },
      lines: [`${printed.path} (${String(printed.pages)} halaman)`],
    };
  },
});

export const coachingCommands: readonly Command[] = [
  addCommand,
  recapCommand,
  targetCommand,
  officersCommand,
  officerCommand,
  followUpsCommand,
  visitsCommand,
  printCommand,
];
