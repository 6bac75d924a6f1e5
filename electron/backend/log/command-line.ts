import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { AppError } from '#contract/errors.ts';
import { LOG_EVENT_LABELS, LOG_EVENTS } from '#rules/log/log-event.ts';
import type { LogEvent } from '#rules/log/log-event.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { dayOption, textOption } from '../cli/command-option.ts';

const CHOOSING = {
  sejak: dayOption('hanya kejadian sejak hari ini'),
  sampai: dayOption('hanya kejadian sampai hari ini'),
  orang: textOption('NAMA', 'hanya pekerjaan orang ini'),
  kejadian: textOption('JENIS', 'hanya kejadian sejenis'),
} as const;
const CHOICES = '[--sejak D] [--sampai D] [--orang N] [--kejadian J]';

const wordOf = (event: LogEvent): string => LOG_EVENT_LABELS[event].replaceAll(' ', '-');

function eventOf(word: string | undefined): LogEvent | null {
  if (word === undefined) return null;
  const found = LOG_EVENTS.find((event) => wordOf(event) === word);
  if (!found) throw new UsageError(`--kejadian berupa ${LOG_EVENTS.map(wordOf).join(', ')}.`);
  return found;
}

interface Chosen {
  readonly sejak?: string | undefined;
  readonly sampai?: string | undefined;
  readonly orang?: string | undefined;
  readonly kejadian?: string | undefined;
}

const chosen = ({ sejak, sampai, orang, kejadian }: Chosen) => ({
  from: sejak ?? null,
  until: sampai ?? null,
  who: orang ?? '',
  event: eventOf(kejadian),
});

/** A passphrase lies in a file of one line and never among the words of a command, which others can read. */
async function passphraseOf(file: string | undefined): Promise<string | null> {
  if (file === undefined) return null;
  try {
    return (await readFile(path.resolve(file), 'utf8')).replace(/\r?\n$/u, '');
  } catch (error) {
    throw new AppError('FILE_NOT_FOUND', { facts: { namaBerkas: path.basename(file) } }, { cause: error });
  }
}

const listCommand = defineCommand({
  name: 'log daftar',
  usage: CHOICES,
  purpose: 'catatan kejadian, terbaru dahulu',
  options: CHOOSING,
  example: 'log daftar --orang "Contoh Rini"',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { lines, next } = await ask('log.list', { ...chosen(options), limit: 200 });
    return {
      value: {
        kejadian: lines.map(({ number, at, who, event, title, rows, isSealed, code }) => ({
          baris: number,
          pada: at,
          siapa: who,
          kejadian: LOG_EVENT_LABELS[event],
          isi: title,
          data: rows,
          disegel: isSealed,
          kode: code,
        })),
        lanjut: next,
      },
      lines: lines.map(
        ({ number, at, who, title, rows }) =>
          `${number}  ${at}  ${who === '' ? 'program' : who}  ${title}${rows === '' ? '' : ` (${rows})`}`,
      ),
    };
  },
});

const checkCommand = defineCommand({
  name: 'log periksa',
  usage: '[--sandi-dari BERKAS]',
  purpose: 'memeriksa rantai log, setiap baris data, dan segelnya',
  options: { 'sandi-dari': textOption('BERKAS', 'berkas satu baris berisi kata sandi segel') },
  example: 'log periksa --sandi-dari sandi.txt',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const passphrase = await passphraseOf(options['sandi-dari']);
    const { lines, rows, seals, isSealChecked, sealedUntil, unsealed, findingCount, findings } = await ask(
      'log.check',
      { passphrase },
    );
    return {
      value: {
        baris: lines,
        data: rows,
        segel: seals,
        segelDiperiksa: isSealChecked,
        disegelSampai: sealedUntil && {
          nomor: sealedUntil.number,
          baris: sealedUntil.line,
          kode: sealedUntil.code,
        },
        belumDisegel: unsealed,
        temuan: findingCount,
        rincian: findings.map(({ sentence, isSealed }) => ({ kalimat: sentence, dalamSegel: isSealed })),
      },
      lines: [
        findingCount === 0
          ? `Log utuh: ${lines} baris log, ${rows} baris data.`
          : `${findingCount} temuan pada ${lines} baris log dan ${rows} baris data:`,
        ...findings.map(({ sentence }) => `- ${sentence}`),
        sealedUntil
          ? `Terbukti oleh segel sampai baris ${sealedUntil.line} (kode ${sealedUntil.code}); ${unsealed} baris sesudahnya belum disegel.`
          : isSealChecked
            ? 'Tidak ada segel yang cocok.'
            : 'Segel tidak diperiksa: kata sandi tidak diberikan.',
      ],
    };
  },
});

const printCommand = defineCommand({
  name: 'log cetak',
  usage: `--keluaran BERKAS ${CHOICES}`,
  purpose: 'mencetak catatan kejadian menurut orang dan masa',
  options: { ...CHOOSING, keluaran: textOption('BERKAS', 'berkas PDF yang ditulis') },
  example: 'log cetak --sejak 1/11/2025 --keluaran kejadian.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const { path: berkas, pages } = await ask('log.print', { ...chosen(options), path: target });
    return { value: { berkas, halaman: pages }, lines: [`Catatan kejadian: ${berkas} (${pages} halaman)`] };
  },
});

const sealCommand = defineCommand({
  name: 'log segel',
  usage: '[--sandi-baru BERKAS] [--sandi-dari BERKAS]',
  purpose: 'menyegel log sampai sekarang, atau menetapkan kata sandi segelnya',
  options: {
    'sandi-baru': textOption('BERKAS', 'berkas satu baris berisi kata sandi yang ditetapkan'),
    'sandi-dari': textOption('BERKAS', 'berkas satu baris berisi kata sandi yang sekarang'),
  },
  example: 'log segel --sandi-baru sandi.txt',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const passphrase = await passphraseOf(options['sandi-baru']);
    const current = await passphraseOf(options['sandi-dari']);
    if (passphrase !== null) {
      const { series, isNewSeries } = await ask('log.setPassphrase', { passphrase, current });
      return {
        value: { seri: series, seriBaru: isNewSeries },
        lines: [
          isNewSeries
            ? `Kata sandi segel ditetapkan; segel seri ${series} dimulai.`
            : 'Kata sandi segel diganti; segel yang lama tetap dapat diperiksa.',
        ],
      };
    }
    if (current !== null) {
      const { nextSeal } = await ask('log.openKey', { passphrase: current });
      return {
        value: { segelBerikut: nextSeal },
        lines: [`Kunci segel ada di komputer ini; segel berikutnya nomor ${nextSeal}.`],
      };
    }
    const { number, line, code } = await ask('log.seal', {});
    return {
      value: { nomor: number, baris: line, kode: code },
      lines: [`Segel nomor ${number} sampai baris log ${line}, kode ${code}.`],
    };
  },
});

export const logCommands: readonly Command[] = [listCommand, checkCommand, printCommand, sealCommand];
