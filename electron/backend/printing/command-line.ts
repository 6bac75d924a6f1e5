import type { PrintSource, QueuedSheet } from '#contract/printing/printing.ts';
import { defineCommand, requireOption, requireWords, requireYear, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { flagOption, textOption } from '../cli/command-option.ts';

const STATES: Readonly<Record<QueuedSheet['state'], string>> = {
  waiting: 'menunggu',
  made: 'PDF siap',
  printed: 'tercetak',
  failed: 'gagal',
};

const SOURCE = {
  'tahun-buku': textOption('TAHUN', 'piagam tahun buku itu'),
  pelatihan: textOption('ID', 'sertifikat pelatihan itu'),
};
const SOURCE_USAGE = '(--tahun-buku 2024 | --pelatihan ID)';

function sourceOf(options: Readonly<Partial<Record<keyof typeof SOURCE, string | undefined>>>): PrintSource {
  const { pelatihan: id } = options;
  return id === undefined
    ? { kind: 'award', bookYear: requireYear(options['tahun-buku'], 'tahun-buku') }
    : { kind: 'training', id };
}

function wholeNumber(typed: string | undefined, name: string): number {
  const number = Number(requireOption(typed, name));
  if (!Number.isInteger(number)) throw new UsageError(`--${name} berupa angka lembar.`);
  return number;
}

const queueCommand = defineCommand({
  name: 'antrean lihat',
  usage: SOURCE_USAGE,
  purpose: 'setiap lembar dalam antrean cetak dan keadaannya',
  options: SOURCE,
  example: 'antrean lihat --tahun-buku 2024',
  run: async ({ words, options }, { ask }) => {
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
});

const goOnCommand = defineCommand({
  name: 'antrean lanjut',
  usage: `${SOURCE_USAGE} [--keluaran DIR] [--terpisah]`,
  purpose: 'membuat PDF lembar yang belum tercetak; yang sudah tercetak tidak diulang',
  options: {
    ...SOURCE,
    keluaran: textOption('DIR', 'folder tempat berkas ditulis'),
    terpisah: flagOption('satu berkas untuk tiap lembar'),
  },
  example: 'antrean lanjut --tahun-buku 2024',
  run: async ({ words, options }, { ask }) => {
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
});

const seenCommand = defineCommand({
  name: 'antrean catat',
  usage: `${SOURCE_USAGE} (--sampai N | --gagal N --alasan "…")`,
  purpose: 'mencatat lembar terakhir yang keluar dari printer, atau di mana printer berhenti',
  options: {
    ...SOURCE,
    sampai: textOption('LEMBAR', 'lembar terakhir yang keluar'),
    gagal: textOption('LEMBAR', 'lembar tempat printer berhenti'),
    alasan: textOption('ALASAN', 'sebab printer berhenti'),
  },
  example: 'antrean catat --tahun-buku 2024 --sampai 37',
  run: async ({ words, options }, { ask }) => {
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
});

const againCommand = defineCommand({
  name: 'antrean ulang',
  usage: `${SOURCE_USAGE} --nomor NOMOR,NOMOR --alasan "…"`,
  purpose: 'mencetak ulang lembar yang sudah keluar, dengan nomor yang sama',
  options: {
    ...SOURCE,
    nomor: textOption('NOMOR,NOMOR', 'nomor lembar yang dicetak ulang'),
    alasan: textOption('ALASAN', 'sebab dicetak ulang'),
  },
  example: 'antrean ulang --tahun-buku 2024 --nomor 500.3/PG-012/DKUKM/XI/2025 --alasan luntur',
  run: async ({ words, options }, { ask }) => {
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
});

export const printingCommands: readonly Command[] = [queueCommand, goOnCommand, seenCommand, againCommand];
