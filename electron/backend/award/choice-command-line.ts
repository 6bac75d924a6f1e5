import { readArguments, requireOption, requireWords, requireYear, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';

const MARKS = { include: 'diikutkan', exclude: 'dikeluarkan' } as const;

const rankingCommand: Command = {
  name: 'penghargaan urutan',
  usage: '--tahun-buku 2024',
  purpose: 'calon penerima menurut urutannya dan siapa yang dipilih',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, { 'tahun-buku': 'text' });
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
};

const takeCommand: Command = {
  name: 'penghargaan ambil',
  usage: '--tahun-buku 2024 [--jumlah 54]',
  purpose: 'memilih sekian calon teratas; tanpa --jumlah sebanyak yang direncanakan',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, { 'tahun-buku': 'text', jumlah: 'text' });
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
};

const idsOf = (text: string | undefined): readonly string[] => requireOption(text, 'koperasi').split(',');

const chooseCommand: Command = {
  name: 'penghargaan pilih',
  usage: '--tahun-buku 2024 --koperasi ID,ID [--lepas]',
  purpose: 'mencentang calon penerima, atau melepasnya',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, { 'tahun-buku': 'text', koperasi: 'text', lepas: 'flag' });
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
};

const decideCommand: Command = {
  name: 'penghargaan putuskan',
  usage: '--tahun-buku 2024 --koperasi ID,ID --alasan "…" (--keluarkan | --ikutkan | --menurut-aturan)',
  purpose: 'keputusan di atas aturan untuk beberapa koperasi dengan satu alasan',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, {
      'tahun-buku': 'text',
      koperasi: 'text',
      alasan: 'text',
      keluarkan: 'flag',
      ikutkan: 'flag',
      'menurut-aturan': 'flag',
    });
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
};

/** Choosing among the candidates, by the very rule of the window. */
export const choiceCommands: readonly Command[] = [rankingCommand, takeCommand, chooseCommand, decideCommand];
