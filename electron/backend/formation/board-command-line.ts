import type { BoardRow } from '#contract/formation/board.ts';
import type { InputOf } from '#contract/index.ts';
import { FORMATION_STAGE_LABELS, FORMATION_STAGES } from '#rules/formation/stage.ts';
import type { FormationStage } from '#rules/formation/stage.ts';
import { defineCommand, requireDay, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';

/** As the command line calls the stages; the words are part of its promise. */
const STAGE_WORDS: Readonly<Record<FormationStage, string>> = {
  consultation: 'konsultasi',
  counselling: 'penyuluhan',
  meeting: 'rapat',
  name: 'nama',
  deed: 'akta',
  ahu: 'ahu',
  npwp: 'npwp',
  nib: 'nib',
  ods: 'ods',
  nik: 'nik',
  first_rat: 'rat',
};
const ROWS_PER_PAGE = 500;

function stageOf(word: string): FormationStage {
  const stage = FORMATION_STAGES.find((known) => STAGE_WORDS[known] === word);
  if (!stage) throw new UsageError(`--tahap salah satu dari ${Object.values(STAGE_WORDS).join(', ')}.`);
  return stage;
}

const wordOf = (stage: FormationStage | null): string | null => (stage === null ? null : STAGE_WORDS[stage]);

const toLine = (row: BoardRow) => ({
  id: row.id,
  nama: row.name,
  desa: row.villageName,
  kecamatan: row.districtName,
  petugas: row.officer,
  notaris: row.notary,
  tanggalRapat: row.meetingOn,
  pendiri: row.founderCount,
  tahap: wordOf(row.reached?.stage ?? null),
  tanggalTahap: row.reached?.on ?? null,
  menunggu: wordOf(row.next),
  hariMenunggu: row.daysWaiting,
  persenLengkap: row.percentComplete,
  diRegister: row.cooperativeId !== null,
});

const formationBoardCommand = defineCommand({
  name: 'pendirian papan',
  usage: '[--kecamatan KODE] [--petugas NAMA] [--notaris NAMA] [--menunggu TAHAP] [--cari KATA] [--semua]',
  purpose: 'berkas pendirian menurut tahap yang ditunggu, yang terlama menunggu dahulu',
  options: {
    kecamatan: textOption('KODE', 'hanya kecamatan dengan kode ini'),
    petugas: textOption('NAMA', 'hanya petugas ini'),
    notaris: textOption('NAMA', 'hanya notaris ini'),
    menunggu: textOption('TAHAP', 'hanya yang menunggu tahap ini'),
    cari: textOption('KATA', 'hanya yang namanya memuat kata ini'),
    semua: flagOption('yang sudah masuk register, bukan yang berjalan'),
  },
  example: 'pendirian papan --menunggu akta',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const selection: InputOf<'formation.board'> = {
      text: options.cari ?? '',
      officer: options.petugas ?? null,
      notary: options.notaris ?? null,
      districtCode: options.kecamatan ?? null,
      waitingFor: options.menunggu === undefined ? null : stageOf(options.menunggu),
      hasMoved: options.semua,
    };
    const rows: BoardRow[] = [];
    let total = 1;
    while (rows.length < total) {
      const page = await ask('formation.board', { ...selection, offset: rows.length, limit: ROWS_PER_PAGE });
      total = page.total;
      if (page.rows.length === 0) break;
      rows.push(...page.rows);
    }
    const lines = rows.map((row) =>
      [
        row.districtName || '-',
        row.name,
        row.next === null ? 'selesai' : `menunggu ${FORMATION_STAGE_LABELS[row.next]}`,
        `${row.daysWaiting} hari`,
        `${row.percentComplete} persen`,
      ].join(' | '),
    );
    return {
      value: { jumlah: rows.length, berkas: rows.map(toLine) },
      lines: [...lines, `${rows.length} berkas pendirian.`],
    };
  },
});

const formationSprintCommand = defineCommand({
  name: 'pendirian tenggat',
  usage: '--mulai D --sampai D [--tahap ahu]',
  purpose: 'kejar tenggat: berapa berkas mencapai satu tahap dalam suatu kurun, per kecamatan',
  options: {
    mulai: dayOption('hari pertama kurunnya'),
    sampai: dayOption('hari terakhirnya'),
    tahap: textOption('TAHAP', 'tahap yang dikejar; tanpa ini ahu'),
  },
  example: 'pendirian tenggat --mulai 1-6-2025 --sampai 12-7-2025',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const from = requireDay(options.mulai, 'mulai');
    const until = requireDay(options.sampai, 'sampai');
    const stage = stageOf(options.tahap ?? 'ahu');
    const sprint = await ask('formation.sprint', { from, until, stage });
    const { total, before, within, after, remaining, daysLeft, byDistrict, byDay } = sprint;
    return {
      value: {
        tahap: STAGE_WORDS[stage],
        jumlah: total,
        sebelum: before,
        dalamKurun: within,
        sesudah: after,
        belum: remaining,
        hariTersisa: daysLeft,
        perHari: byDay
          .filter(({ count }) => count > 0)
          .map(({ on, count }) => ({ tanggal: on, jumlah: count })),
        perKecamatan: byDistrict.map((one) => ({
          kode: one.code,
          nama: one.name,
          jumlah: one.total,
          tercapai: one.reached,
        })),
      },
      lines: [
        ...byDistrict.map((one) => `${one.name} | ${one.reached} dari ${one.total}`),
        `${within} dari ${total} berkas mencapai ${FORMATION_STAGE_LABELS[stage]} dalam kurun ini; ${remaining} belum; ${daysLeft} hari lagi.`,
      ],
    };
  },
});

export const formationBoardCommands: readonly Command[] = [formationBoardCommand, formationSprintCommand];
