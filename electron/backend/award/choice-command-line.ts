import { defineCommand, requireOption, requireWords, requireYear, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { flagOption, textOption } from '../cli/command-option.ts';

const MARKS = { include: 'diikutkan', exclude: 'dikeluarkan' } as const;

const rankingCommand = defineCommand({
  name: 'penghargaan urutan',
  usage: '--tahun-buku 2024',
  purpose: 'calon penerima menurut urutannya dan siapa yang dipilih',
  options: { 'tahun-buku': textOption('TAHUN', 'tahun buku yang dinilai') },
  example: 'penghargaan urutan --tahun-buku 2024',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const bookYear = requireYear(options['tahun-buku'], 'tahun-buku');
    const { planned, isProposal, total, chosen, rows } = await ask('award.ranking', { bookYear });
    const calon = rows.map((row) => ({
      id: row.id,
      urutan: row.rank,
      nama: row.name,
      kecamatan: row.districtName,
      grade: row.grade,
      rat: row.ratOn,
      penghargaanTerakhir: row.lastAwardedYear,
      volumeUsaha: row.turnover,
      dipilih: row.isChosen,
      keputusan: row.decision === null ? null : MARKS[row.decision],
    }));
    const note = isProposal ? ' (usul; belum ada yang memilih)' : '';
    return {
      value: { rencana: planned, usul: isProposal, layak: total, dipilih: chosen, calon },
      lines: [
        ...calon.map(
          ({ urutan, dipilih, nama, kecamatan, grade, keputusan }) =>
            `${dipilih ? '[x]' : '[ ]'} ${urutan}. ${nama}, ${kecamatan}, grade ${grade}${keputusan === null ? '' : ` (${keputusan})`}`,
        ),
        `${chosen} dipilih dari ${total} layak${planned === null ? '' : `, rencana ${planned}`}${note}.`,
      ],
    };
  },
});

const takeCommand = defineCommand({
  name: 'penghargaan ambil',
  usage: '--tahun-buku 2024 [--jumlah 54]',
  purpose: 'memilih sekian calon teratas; tanpa --jumlah sebanyak yang direncanakan',
  options: {
    'tahun-buku': textOption('TAHUN', 'tahun buku yang dinilai'),
    jumlah: textOption('JUMLAH', 'banyaknya penerima; tanpa ini menurut rencana'),
  },
  example: 'penghargaan ambil --tahun-buku 2024 --jumlah 54',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const bookYear = requireYear(options['tahun-buku'], 'tahun-buku');
    const planned = (await ask('award.programme', { bookYear })).criteria.plannedCount;
    const count = options.jumlah === undefined ? planned : Number(options.jumlah);
    if (count === null || !Number.isInteger(count))
      throw new UsageError('Sebut banyaknya penerima, misalnya --jumlah 54; rencananya belum ada.');
    const taken = await ask('award.take', { bookYear, count });
    const { chosen, added, removed, excluded, lacking } = taken;
    return {
      value: { dipilih: chosen, dicentang: added, dilepas: removed, dikeluarkan: excluded, kurang: lacking },
      lines: [
        `${chosen} dipilih: ${added.length} dicentang, ${removed.length} dilepas; ${excluded} yang dikeluarkan tetap di luar.`,
        ...(lacking > 0 ? [`Yang layak kurang ${lacking} dari yang diminta.`] : []),
      ],
    };
  },
});

const idsOf = (text: string | undefined): readonly string[] => requireOption(text, 'koperasi').split(',');

const chooseCommand = defineCommand({
  name: 'penghargaan pilih',
  usage: '--tahun-buku 2024 --koperasi ID,ID [--lepas]',
  purpose: 'mencentang calon penerima, atau melepasnya',
  options: {
    'tahun-buku': textOption('TAHUN', 'tahun buku yang dinilai'),
    koperasi: textOption('ID,ID', 'koperasi yang dimaksud, dipisah koma'),
    lepas: flagOption('melepas centangnya'),
  },
  example: 'penghargaan pilih --tahun-buku 2024 --koperasi 0199a7c4-1111-7000-8000-000000000001',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const bookYear = requireYear(options['tahun-buku'], 'tahun-buku');
    const ids = idsOf(options.koperasi);
    const { chosen, added, removed } = await ask('award.choose', {
      bookYear,
      add: options.lepas ? [] : ids,
      remove: options.lepas ? ids : [],
    });
    return {
      value: { dipilih: chosen, dicentang: added, dilepas: removed },
      lines: [`${added.length} dicentang, ${removed.length} dilepas; sekarang ${chosen} dipilih.`],
    };
  },
});

const decideCommand = defineCommand({
  name: 'penghargaan putuskan',
  usage: '--tahun-buku 2024 --koperasi ID,ID --alasan "…" (--keluarkan | --ikutkan | --menurut-aturan)',
  purpose: 'keputusan di atas aturan untuk beberapa koperasi dengan satu alasan',
  options: {
    'tahun-buku': textOption('TAHUN', 'tahun buku yang dinilai'),
    koperasi: textOption('ID,ID', 'koperasi yang dimaksud, dipisah koma'),
    alasan: textOption('ALASAN', 'alasannya, dicatat'),
    keluarkan: flagOption('tidak diikutkan walaupun layak'),
    ikutkan: flagOption('diikutkan walaupun tidak layak'),
    'menurut-aturan': flagOption('menarik kembali keputusan'),
  },
  example:
    'penghargaan putuskan --tahun-buku 2024 --koperasi 0199a7c4-1111-7000-8000-000000000001 --keluarkan --alasan diperiksa',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const choices = [
      ...(options.keluarkan ? (['exclude'] as const) : []),
      ...(options.ikutkan ? (['include'] as const) : []),
      ...(options['menurut-aturan'] ? (['by_rule'] as const) : []),
    ];
    const [choice] = choices;
    if (choice === undefined || choices.length > 1)
      throw new UsageError('Sebut salah satu: --keluarkan, --ikutkan, atau --menurut-aturan.');
    const { ticked, added, removed } = await ask('award.tickMany', {
      bookYear: requireYear(options['tahun-buku'], 'tahun-buku'),
      cooperativeIds: [...idsOf(options.koperasi)],
      choice,
      reason: requireOption(options.alasan, 'alasan'),
    });
    return {
      value: { diputuskan: ticked, dicentang: added, dilepas: removed },
      lines: [`${ticked} koperasi diputuskan; ${added.length} dicentang, ${removed.length} dilepas.`],
    };
  },
});

/** Choosing among the candidates, by the very rule of the window. */
export const choiceCommands: readonly Command[] = [rankingCommand, takeCommand, chooseCommand, decideCommand];
