import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { OutputOf } from '#contract/index.ts';
import { STATE_LABELS } from '#rules/activity/activity.ts';
import type { ActivityState } from '#rules/activity/activity.ts';
import { batchDaysText } from '#rules/activity/batch.ts';
import type { RecapGroup } from '#rules/activity/recap.ts';
import { toAlasan, alasanLine } from '../cli/alasan.ts';
import { dayOption, textOption } from '../cli/command-option.ts';
import { defineCommand, requireOption, requireWords, requireYear, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { attendanceCommand } from './attendance-command-line.ts';
import { candidatesCommand } from './candidates-command-line.ts';
import { certificateCommands } from './certificate-command-line.ts';
import { printActivityPapersCommand } from './paper-command-line.ts';
import { participantsFileCommands } from './participants-command-line.ts';
import { inWordsOfFile, parseActivityJson, STATE_WORDS, stateOfWord } from './activity-json.ts';

function stateOf(word: string, option: string): ActivityState {
  const state = stateOfWord(word);
  if (state) return state;
  throw new UsageError(`--${option} berupa ${Object.values(STATE_WORDS).join(', ')}.`);
}

const addCommand = defineCommand({
  name: 'kegiatan tambah',
  usage: 'BERKAS.json',
  purpose:
    'mencatat satu kegiatan dengan angkatan, peserta, dan kehadirannya; semuanya atau tidak sama sekali',
  options: {},
  example: 'kegiatan tambah pelatihan-digital.json',
  run: async ({ words }, { ask }) => {
    const [file] = requireWords(words, ['BERKAS.json']);
    const namaBerkas = path.basename(file);
    const text = await readFile(path.resolve(file), 'utf8').catch((error: unknown) => {
      throw new AppError('FILE_NOT_FOUND', { facts: { namaBerkas } }, { cause: error });
    });
    const entry = parseActivityJson(text, namaBerkas, await ask('activity.choices', {}));
    const { id, warnings } = await ask('activity.record', entry).catch((error: unknown) => {
      throw inWordsOfFile(error);
    });
    const peringatan = warnings.map(toAlasan);
    return {
      value: { id, peringatan },
      lines: [`Tercatat: ${entry.title} (${id})`, ...peringatan.map(alasanLine)],
    };
  },
});

const PAGE = 500;

const listCommand = defineCommand({
  name: 'kegiatan daftar',
  usage: '--tahun 2023 [--keadaan K]',
  purpose: 'kegiatan satu tahun, hari terbaru dahulu',
  options: {
    tahun: textOption('TAHUN', 'tahun kegiatannya'),
    keadaan: textOption('KEADAAN', 'hanya keadaan ini, misalnya menunggu-anggaran'),
  },
  example: 'kegiatan daftar --tahun 2023 --keadaan terlaksana',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const year = requireYear(options.tahun, 'tahun');
    const states = options.keadaan === undefined ? [] : [stateOf(options.keadaan, 'keadaan')];
    const found: OutputOf<'activity.list'>['rows'][number][] = [];
    for (let offset = 0; ; offset += PAGE) {
      const { rows } = await ask('activity.list', { year, states, offset, limit: PAGE });
      found.push(...rows);
      if (rows.length < PAGE) break;
    }
    const value = found.map((one) => ({
      id: one.id,
      judul: one.title,
      keadaan: STATE_WORDS[one.state],
      mulai: one.startsOn,
      selesai: one.endsOn,
      hari: one.days,
      peserta: one.participants,
    }));
    const lines = found.map(({ startsOn, endsOn, title, state, participants }) =>
      [
        startsOn === null || endsOn === null ? 'belum ada hari' : batchDaysText({ startsOn, endsOn }),
        title,
        STATE_LABELS[state],
        `${String(participants)} peserta`,
      ].join(' | '),
    );
    return { value, lines: [...lines, `${String(found.length)} kegiatan`] };
  },
});

const GROUP_WORDS: Readonly<Record<string, RecapGroup>> = {
  kegiatan: 'activity',
  'sumber-dana': 'fund',
  program: 'programme',
  'sub-kegiatan': 'sub_activity',
  kecamatan: 'district',
  triwulan: 'quarter',
  asal: 'origin',
};

const countsOf = (counts: OutputOf<'activity.recap'>['total']) => ({
  kegiatan: counts.activities,
  hari: counts.days,
  orang: counts.people,
  lakiLaki: counts.men,
  perempuan: counts.women,
  koperasi: counts.cooperatives,
  umkm: counts.businesses,
  orangHari: counts.personDays,
});

const countsLine = (name: string, counts: OutputOf<'activity.recap'>['total']): string =>
  [
    name,
    `${String(counts.activities)} kegiatan`,
    `${String(counts.days)} hari`,
    `${String(counts.people)} orang (${String(counts.men)} L, ${String(counts.women)} P)`,
    `${String(counts.cooperatives)} koperasi`,
    `${String(counts.personDays)} orang-hari`,
  ].join(' | ');

const recapCommand = defineCommand({
  name: 'kegiatan rekap',
  usage: '--tahun 2023 [--per kegiatan|sumber-dana|program|sub-kegiatan|kecamatan|triwulan|asal]',
  purpose: 'rekap satu tahun dari yang terlaksana; orang dan koperasi dihitung sekali, hanya wilayah dinas',
  options: {
    tahun: textOption('TAHUN', 'tahun kegiatannya'),
    per: textOption(
      'BAGIAN',
      'kegiatan, sumber-dana, program, sub-kegiatan, kecamatan, triwulan, atau asal (kabupaten/kota)',
    ),
  },
  example: 'kegiatan rekap --tahun 2023 --per sumber-dana',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const year = requireYear(options.tahun, 'tahun');
    const by = GROUP_WORDS[options.per ?? 'kegiatan'];
    if (by === undefined) throw new UsageError(`--per berupa ${Object.keys(GROUP_WORDS).join(', ')}.`);
    const { rows, total, notes } = await ask('activity.recap', { year, by });
    return {
      value: {
        baris: rows.map(({ name, ...counts }) => ({ nama: name, ...countsOf(counts) })),
        jumlah: countsOf(total),
        catatan: notes,
      },
      lines: [
        ...rows.map((row) => countsLine(row.name, row)),
        countsLine('Jumlah (berbeda)', total),
        ...notes,
      ],
    };
  },
});

const stateCommand = defineCommand({
  name: 'kegiatan ubah-keadaan',
  usage: 'ID --ke K [--alasan T] [--pada D]',
  purpose: 'mengubah keadaan satu kegiatan; mundur dan batal harus beralasan',
  options: {
    ke: textOption('KEADAAN', 'keadaan barunya, misalnya terlaksana'),
    alasan: textOption('TEKS', 'alasannya; tetap tersimpan'),
    pada: dayOption('hari perubahannya; tanpa ini hari ini'),
  },
  example: 'kegiatan ubah-keadaan 01JB2 --ke batal --alasan "Anggaran dialihkan"',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    const to = stateOf(requireOption(options.ke, 'ke'), 'ke');
    const { updatedAt, title } = await ask('activity.get', { id });
    await ask('activity.changeState', {
      id,
      expectedUpdatedAt: updatedAt,
      to,
      on: options.pada ?? null,
      reason: options.alasan ?? '',
    });
    return {
      value: { id, keadaan: STATE_WORDS[to] },
      lines: [`${title}: ${STATE_LABELS[to].toLowerCase()}`],
    };
  },
});

export const activityCommands: readonly Command[] = [
  addCommand,
  listCommand,
  candidatesCommand,
  recapCommand,
  stateCommand,
  attendanceCommand,
  ...participantsFileCommands,
  ...certificateCommands,
  printActivityPapersCommand,
];
