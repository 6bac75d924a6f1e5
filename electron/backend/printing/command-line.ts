import type { PrintSource, QueuedSheet } from '#contract/printing/printing.ts';
import { readArguments, requireOption, requireWords, requireYear, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';

const STATES: Readonly<Record<QueuedSheet['state'], string>> = {
  waiting: 'menunggu',
  made: 'PDF siap',
  printed: 'tercetak',
  failed: 'gagal',
};

const SOURCE = { 'tahun-buku': 'text', pelatihan: 'text' } as const;
const SOURCE_USAGE = '(--tahun-buku 2024 | --pelatihan ID)';

function sourceOf(options: Readonly<Partial<Record<keyof typeof SOURCE, string | undefined>>>): PrintSource {
  const { pelatihan: id } = options;
  return id === undefined
    ? { kind: 'award', bookYear: requireYear(options['tahun-buku'], 'tahun-buku') }
    : { kind: 'training', id };
}

function wholeNumber(text: string | undefined, name: string): number {
  const number = Number(requireOption(text, name));
  if (!Number.isInteger(number)) throw new UsageError(`--${name} berupa angka lembar.`);
  return number;
}

const queueCommand: Command = {
  name: 'antrean lihat',
  usage: SOURCE_USAGE,
  purpose: 'setiap lembar dalam antrean cetak dan keadaannya',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, SOURCE);
    requireWords(words, []);
    const { batchId, folder, sheets } = await ask('printing.queue', { source: sourceOf(options) });
    const lembar = sheets.map(({ position, number, name, state, copies, note, file }) => ({
      lembar: position,
      nomor: number,
      nama: name,
      keadaan: STATES[state],
      kali: copies,
      catatan: note,
      berkas: file,
    }));
    const printed = sheets.filter(({ state }) => state === 'printed').length;
    return {
      value: { antrean: batchId, folder, lembar },
      lines: [
        ...lembar.map(
          ({ lembar: place, nomor, nama, keadaan, kali, catatan }) =>
            `${place}. ${nomor} ${nama}: ${keadaan}${kali > 1 ? ` ${kali} kali` : ''}${catatan === '' ? '' : ` (${catatan})`}`,
        ),
        `${printed} dari ${sheets.length} tercetak.`,
      ],
    };
  },
};

const goOnCommand: Command = {
  name: 'antrean lanjut',
  usage: `${SOURCE_USAGE} [--keluaran DIR] [--terpisah]`,
  purpose: 'membuat PDF lembar yang belum tercetak; yang sudah tercetak tidak diulang',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, { ...SOURCE, keluaran: 'text', terpisah: 'flag' });
    requireWords(words, []);
    const made = await ask('printing.start', {
      source: sourceOf(options),
      folder: options.keluaran ?? null,
      isSeparate: options.terpisah,
    });
    return {
      value: { antrean: made.batchId, berkas: made.files, lembar: made.pages },
      lines: [...made.files, `${made.pages} lembar.`],
    };
  },
};

const seenCommand: Command = {
  name: 'antrean catat',
  usage: `${SOURCE_USAGE} (--sampai N | --gagal N --alasan "…")`,
  purpose: 'mencatat lembar terakhir yang keluar dari printer, atau di mana printer berhenti',
  run: async (args, { ask }) => {
    const shape = { ...SOURCE, sampai: 'text', gagal: 'text', alasan: 'text' } as const;
    const { words, options } = readArguments(args, shape);
    requireWords(words, []);
    const { batchId, sheets } = await ask('printing.queue', { source: sourceOf(options) });
    if (batchId === null) throw new UsageError('Antrean ini belum dimulai; pakai antrean lanjut.');
    const printed =
      options.gagal === undefined
        ? await ask('printing.confirmSheets', { batchId, upTo: wholeNumber(options.sampai, 'sampai') })
        : await ask('printing.failSheet', {
            batchId,
            position: wholeNumber(options.gagal, 'gagal'),
            reason: requireOption(options.alasan, 'alasan'),
          });
    return {
      value: { tercetak: printed.printed, lembar: sheets.length },
      lines: [`${printed.printed} dari ${sheets.length} tercetak.`],
    };
  },
};

const againCommand: Command = {
  name: 'antrean ulang',
  usage: `${SOURCE_USAGE} --nomor NOMOR,NOMOR --alasan "…"`,
  purpose: 'mencetak ulang lembar yang sudah keluar, dengan nomor yang sama',
  run: async (args, { ask }) => {
    const { words, options } = readArguments(args, { ...SOURCE, nomor: 'text', alasan: 'text' });
    requireWords(words, []);
    const made = await ask('printing.again', {
      source: sourceOf(options),
      numbers: requireOption(options.nomor, 'nomor').split(','),
      reason: requireOption(options.alasan, 'alasan'),
    });
    return {
      value: { berkas: made.files, lembar: made.pages },
      lines: [...made.files, `${made.pages} lembar dicetak ulang.`],
    };
  },
};

export const printingCommands: readonly Command[] = [queueCommand, goOnCommand, seenCommand, againCommand];
