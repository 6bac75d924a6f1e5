import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import { defineCommand, requireOption, requireWords } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { textOption } from '../cli/command-option.ts';

const backUpCommand = defineCommand({
  name: 'cadangkan',
  usage: '--keluaran DIR',
  purpose: 'membuat cadangan yang sudah dibuka kembali dan diperiksa',
  options: {
    keluaran: textOption('DIR', 'folder tempat cadangan ditulis'),
  },
  example: 'cadangkan --keluaran cadangan',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const folder = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const {
      path: berkas,
      byteCount,
      rowCounts,
      scansDamaged,
      scansNamed,
      scansHeld,
      isVerified,
      seal,
    } = await ask('backup.create', {
      folder,
    });
    return {
      value: {
        berkas,
        ukuran: byteCount,
        baris: rowCounts,
        teruji: isVerified,
        segel: seal && { nomor: seal.number, kode: seal.code },
        pindaianRusak: scansDamaged,
        pindaianTersalin: scansHeld,
        pindaianDisebut: scansNamed,
      },
      lines: [
        `Cadangan teruji: ${berkas} (${byteCount} bita)`,
        contentLine(rowCounts, scansNamed, scansHeld),
        ...(seal ? [`Log di dalamnya disegel: segel nomor ${seal.number}, kode ${seal.code}.`] : []),
        ...(scansDamaged > 0 ? [`${scansDamaged} dokumen pindaian rusak dan tidak ikut tersalin.`] : []),
      ],
    };
  },
});

/** What a backup holds, or what came back from one. */
function contentLine(rowCounts: Readonly<Record<string, number>>, named: number, held: number): string {
  const rows = Object.values(rowCounts).reduce((sum, count) => sum + count, 0);
  const scans = named === 0 ? 'tanpa dokumen pindaian' : `${held} dari ${named} dokumen pindaian`;
  return `Isi: ${rows} baris data, di antaranya ${rowCounts['cooperative'] ?? 0} koperasi; ${scans}.`;
}

const restoreCommand = defineCommand({
  name: 'pulihkan',
  usage: 'BERKAS',
  purpose: 'memulihkan dari cadangan; keadaan sebelumnya disimpan',
  takesEmptyPractice: true,
  options: {},
  example: 'pulihkan cadangan/kantor.mejakoperasi',
  run: async ({ words }, { ask }) => {
    const [backup] = requireWords(words, ['BERKAS']);
    const { previousPath, rowCounts, scansNamed, scansHeld } = await ask('backup.restore', {
      path: path.resolve(backup),
    });
    const kept =
      previousPath === '' ? 'Sebelumnya belum ada basis data.' : `Keadaan sebelumnya: ${previousPath}`;
    return {
      value: {
        sebelumnya: previousPath,
        baris: rowCounts,
        pindaianTersalin: scansHeld,
        pindaianDisebut: scansNamed,
      },
      lines: ['Basis data dipulihkan.', contentLine(rowCounts, scansNamed, scansHeld), kept],
    };
  },
});

const selfCheckCommand = defineCommand({
  name: 'periksa',
  usage: '',
  purpose: 'memeriksa keutuhan basis data dan cetakan',
  options: {},
  example: 'periksa',
  run: async ({ words }, { ask }) => {
    requireWords(words, []);
    const { integrity, schemaVersion, rowCounts, renderedFonts, guardsMended } = await ask(
      'app.selfCheck',
      {},
    );
    return {
      value: {
        integritas: integrity,
        bentuk: schemaVersion,
        baris: rowCounts,
        huruf: renderedFonts,
        penjagaDipasangKembali: guardsMended.map(({ at, names }) => ({ pada: at, nama: names })),
      },
      lines: [
        `Basis data utuh (bentuk ${schemaVersion}); ${renderedFonts.length} huruf tercetak.`,
        ...guardsMended.map(
          ({ at, names }) =>
            `Pada ${at} penjaga riwayat ditemukan lepas dan dipasang kembali: ${names}. Selama lepas, riwayat dapat diubah orang.`,
        ),
      ],
    };
  },
});

const requestCommand: Command = {
  name: 'minta',
  usage: 'NAMA [JSON]',
  purpose: 'permintaan apa pun dari kontrak; JSON juga dari masukan standar',
  options: {},
  example: 'minta cooperative.list \'{"text":"maju"}\'',
  // What stands behind the name is JSON and holds no options.
  run: async (args, { askAny, readStandardInput }) => {
    const [name, ...rest] = args;
    const [request] = requireWords(name === undefined ? [] : [name], ['NAMA']);
    const text = rest.length > 0 ? rest.join(' ') : await readStandardInput();
    const value = await askAny(request, parse(text));
    return { value, lines: [JSON.stringify(value, null, 2)] };
  },
};

function parse(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError('FILE_NOT_JSON', { facts: { namaBerkas: 'masukan perintah' } }, { cause: error });
  }
}

const diagnoseCommand = defineCommand({
  name: 'diagnosis',
  usage: '--keluaran BERKAS',
  purpose: 'menulis berkas teks tentang program dan komputer untuk yang membantu, tanpa data orang',
  options: {
    keluaran: textOption('BERKAS', 'berkas teks yang ditulis'),
  },
  example: 'diagnosis --keluaran diagnosis.txt',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const { path: berkas, isSound } = await ask('app.diagnose', { path: target });
    return {
      value: { berkas, utuh: isSound },
      lines: [
        `Berkas diagnosis: ${berkas}${isSound ? '' : ' (basis data TIDAK utuh; pulihkan dari cadangan)'}`,
      ],
    };
  },
});

export const maintenanceCommands: readonly Command[] = [
  backUpCommand,
  restoreCommand,
  selfCheckCommand,
  diagnoseCommand,
  requestCommand,
];
