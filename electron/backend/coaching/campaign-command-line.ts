import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { CAMPAIGN_OUTCOME_LABELS, CAMPAIGN_OUTCOMES, standingLabel } from '#rules/coaching/campaign.ts';
import type { CampaignOutcome } from '#rules/coaching/campaign.ts';
import { COOPERATIVE_STATUSES, STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';
import {
  defineCommand,
  requireDay,
  requireOption,
  requireWords,
  requireYear,
  UsageError,
} from '../cli/command.ts';
import type { Ask, Command } from '../cli/command.ts';

/** Outcomes in the words of the door. */
const OUTCOME_WORDS: Readonly<Record<CampaignOutcome, string>> = {
  found_active: 'ditemukanAktif',
  found_inactive: 'ditemukanTidakAktif',
  moved: 'pindah',
  not_found: 'tidakDitemukan',
  not_visited: 'belumDikunjungi',
};

/** The one campaign of a name or an id. */
export async function campaignOf(word: string, ask: Ask) {
  const { rows } = await ask('coaching.campaigns', {});
  const key = word.trim().toLowerCase();
  const found = rows.filter(({ id, name }) => id === word || name.toLowerCase() === key);
  const [only] = found;
  if (only && found.length === 1) return only;
  throw new AppError('NOT_FOUND', {
    facts: { apa: found.length === 0 ? `Kampanye "${word}"` : `Satu kampanye bernama "${word}"` },
  });
}

const recordCommand = defineCommand({
  name: 'pembinaan kampanye-catat',
  usage: '--nama N --tahun 2025 --mulai D [--sampai D] [--dasar T] [--sasaran 600]',
  purpose: 'mencatat kampanye verifikasi, atau mengubah yang sudah tercatat dengan nama itu',
  options: {
    nama: textOption('NAMA', 'nama kampanye'),
    tahun: textOption('TAHUN', 'tahunnya'),
    mulai: dayOption('hari pertamanya'),
    sampai: dayOption('hari terakhirnya; tanpa ini masih berjalan'),
    dasar: textOption('TEKS', 'SK atau surat tugas'),
    sasaran: textOption('N', 'banyaknya koperasi menurut dasarnya; jumlah hasil harus sama dengan ini'),
  },
  example: 'pembinaan kampanye-catat --nama "Verifikasi 2025" --tahun 2025 --mulai 01-06-2025 --sasaran 600',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const name = requireOption(options.nama, 'nama');
    const declared = options.sasaran;
    if (declared !== undefined && !/^[1-9]\d{0,5}$/.test(declared))
      throw new UsageError('--sasaran berupa angka, misalnya 600.');
    const { rows } = await ask('coaching.campaigns', {});
    const known = rows.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const facts = {
      name,
      year: options.tahun === undefined && known ? known.year : requireYear(options.tahun, 'tahun'),
      basis: options.dasar ?? known?.basis ?? '',
      startsOn: options.mulai ?? known?.startsOn ?? requireDay(options.mulai, 'mulai'),
      endsOn: options.sampai ?? known?.endsOn ?? null,
      declared: declared === undefined ? (known?.declared ?? null) : Number(declared),
      note: known?.note ?? '',
    };
    const { id } = known
      ? await ask('coaching.correctCampaign', { id: known.id, expectedUpdatedAt: known.updatedAt, ...facts })
      : await ask('coaching.recordCampaign', facts);
    return { value: { id }, lines: [`Tercatat: ${name} (${id})`] };
  },
});

const targetsCommand = defineCommand({
  name: 'pembinaan kampanye-sasaran',
  usage: '--kampanye N [--kecamatan 64.08.04,…] [--status "tidak aktif"] [--daftar BERKAS.txt]',
  purpose: 'menambah sasaran kampanye menurut kecamatan dan status, atau menurut daftar nama sebaris satu',
  options: {
    kampanye: textOption('NAMA', 'kampanyenya'),
    kecamatan: textOption('KODE', 'kode kecamatan, dipisah koma; tanpa ini semua kecamatan'),
    status: textOption('STATUS', 'hanya yang berstatus ini, misalnya "tidak aktif"'),
    daftar: textOption('BERKAS', 'berkas teks dengan nama koperasi, satu sebaris'),
  },
  example: 'pembinaan kampanye-sasaran --kampanye "Verifikasi 2025" --status "tidak aktif"',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const campaign = await campaignOf(requireOption(options.kampanye, 'kampanye'), ask);
    const status = options.status;
    const statuses = COOPERATIVE_STATUSES.filter((one) => STATUS_LABELS[one] === status?.toLowerCase());
    if (status !== undefined && statuses.length === 0)
      throw new UsageError(`--status berupa ${Object.values(STATUS_LABELS).join(', ')}.`);
    const file = options.daftar;
    const names =
      file === undefined
        ? null
        : (
            await readFile(path.resolve(file), 'utf8').catch((error: unknown) => {
              throw new AppError(
                'FILE_NOT_FOUND',
                { facts: { namaBerkas: path.basename(file) } },
                { cause: error },
              );
            })
          ).split(/\r?\n/);
    const { chosen, left } = await ask('coaching.chooseTargets', {
      districtCodes: options.kecamatan?.split(',') ?? [],
      statuses,
      names,
    });
    const cooperativeIds = chosen.map(({ id }) => id);
    const added =
      cooperativeIds.length === 0
        ? []
        : (await ask('coaching.addTargets', { id: campaign.id, cooperativeIds })).added;
    return {
      value: {
        ditambah: added.length,
        sudahAda: chosen.length - added.length,
        tertinggal: left.map(({ row, name, why }) => ({ baris: row, nama: name, sebab: why })),
      },
      lines: [
        `${String(added.length)} koperasi ditambahkan, ${String(chosen.length - added.length)} sudah ada dalam daftar`,
      ],
      warnings: left.map(({ row, name, why }) => `baris ${String(row)}, ${name}: ${why}`),
    };
  },
});

const inWords = (of: Readonly<Record<CampaignOutcome, number>>) =>
  Object.fromEntries(CAMPAIGN_OUTCOMES.map((outcome) => [OUTCOME_WORDS[outcome], of[outcome]]));

const PAGE = 500;

const recapCommand = defineCommand({
  name: 'pembinaan kampanye',
  usage: '[--kampanye N] [--sasaran]',
  purpose: 'daftar kampanye verifikasi, atau rekap satu kampanye per kecamatan dengan bukti jumlahnya',
  options: {
    kampanye: textOption('NAMA', 'kampanyenya; tanpa ini semua kampanye didaftar'),
    sasaran: flagOption('menyebut setiap koperasi sasaran dengan hasilnya'),
  },
  example: 'pembinaan kampanye --kampanye "Verifikasi 2025"',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    if (options.kampanye === undefined) {
      const { rows } = await ask('coaching.campaigns', {});
      return {
        value: rows.map(({ id, name, year, listed }) => ({ id, nama: name, tahun: year, sasaran: listed })),
        lines: rows.map(
          ({ name, startsOn, listed }) =>
            `${name} | mulai ${formatShortDate(startsOn)} | ${String(listed)} sasaran`,
        ),
      };
    }
    const { id } = await campaignOf(options.kampanye, ask);
    const recap = await ask('coaching.campaign', { id });
    const targets: OutputOf<'coaching.campaignTargets'>['rows'][number][] = [];
    for (let offset = 0; options.sasaran; offset += PAGE) {
      const { rows } = await ask('coaching.campaignTargets', { id, offset, limit: PAGE });
      targets.push(...rows);
      if (rows.length < PAGE) break;
    }
    return {
      value: {
        sasaran: recap.target,
        terdaftar: recap.listed,
        hasil: inWords(recap.outcomes),
        belumDinyatakan: recap.undecided,
        jumlah: recap.sum,
        selisih: recap.fault,
        perKecamatan: recap.districts.map((part) => ({
          kecamatan: part.name,
          sasaran: part.target,
          ...inWords(part.outcomes),
        })),
        ...(options.sasaran
          ? {
              daftar: targets.map((one) => ({
                koperasi: one.name,
                kecamatan: one.districtName,
                hasil: standingLabel(one.standing),
                tanggal: one.on,
              })),
            }
          : {}),
      },
      lines: [
        ...targets.map((one) => `${one.districtName} | ${one.name} | ${standingLabel(one.standing)}`),
        ...recap.districts.map((part) =>
          [
            part.name,
            ...CAMPAIGN_OUTCOMES.map(
              (outcome) =>
                `${CAMPAIGN_OUTCOME_LABELS[outcome].toLowerCase()} ${String(part.outcomes[outcome])}`,
            ),
            `sasaran ${String(part.target)}`,
          ].join(' | '),
        ),
        `Jumlah ${recap.sum}; sasaran ${String(recap.target)}`,
      ],
      warnings: recap.fault === '' ? [] : [recap.fault],
    };
  },
});

const printCommand = defineCommand({
  name: 'pembinaan kampanye-cetak',
  usage: '--kampanye N --keluaran F.pdf|F.xlsx [--daftar]',
  purpose: 'rekap kampanye per kecamatan; ditolak bila jumlah hasilnya tidak sama dengan sasarannya',
  options: {
    kampanye: textOption('NAMA', 'kampanyenya'),
    keluaran: textOption('F.pdf', 'berkas yang ditulis; .xlsx untuk buku kerja'),
    daftar: flagOption('daftar sasaran dengan hasilnya sebagai XLSX, juga selama jumlahnya belum cocok'),
  },
  example: 'pembinaan kampanye-cetak --kampanye "Verifikasi 2025" --keluaran rekap-verifikasi.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { id } = await campaignOf(requireOption(options.kampanye, 'kampanye'), ask);
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    if (options.daftar || target.toLowerCase().endsWith('.xlsx')) {
      const content = options.daftar ? 'list' : 'recap';
      const written = await ask('coaching.exportCampaign', { id, content, path: target });
      return {
        value: { berkas: written.path, baris: written.rowCount },
        lines: [`${written.path} (${String(written.rowCount)} baris)`],
      };
    }
    const printed = await ask('coaching.printCampaign', { id, path: target });
    return {
      value: { berkas: printed.path, halaman: printed.pages },
      lines: [`${printed.path} (${String(printed.pages)} halaman)`],
    };
  },
});

export const campaignCommands: readonly Command[] = [
  recordCommand,
  targetsCommand,
  recapCommand,
  printCommand,
];
