import path from 'node:path';
import type { OutputOf } from '#contract/index.ts';
import { defineCommand, requireOption, requireWords } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { flagOption, textOption } from '../cli/command-option.ts';
import { passphraseOf } from '../cli/passphrase-file.ts';

const SECRET = {
  'sandi-dari': textOption('BERKAS', 'berkas satu baris berisi kata sandi cadangan'),
  'kode-dari': textOption('BERKAS', 'berkas berisi delapan baris kode lembar pemulihan'),
} as const;

const secretIn = async (options: {
  readonly 'sandi-dari'?: string | undefined;
  readonly 'kode-dari'?: string | undefined;
}) => ({
  passphrase: await passphraseOf(options['sandi-dari']),
  code: await passphraseOf(options['kode-dari']),
});

const backUpCommand = defineCommand({
  name: 'cadangkan',
  usage: '--keluaran DIR [--sandi-dari BERKAS] [--tanpa-sandi]',
  purpose: 'membuat cadangan yang sudah dibuka kembali, diperiksa, dan dibandingkan',
  options: {
    keluaran: textOption('DIR', 'folder tempat cadangan ditulis'),
    'sandi-dari': SECRET['sandi-dari'],
    'tanpa-sandi': flagOption('tidak disandikan walaupun sandi cadangan menyala'),
  },
  example: 'cadangkan --keluaran cadangan',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const folder = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const made = await ask('backup.create', {
      folder,
      passphrase: await passphraseOf(options['sandi-dari']),
      isPlain: options['tanpa-sandi'],
    });
    const { seal, rowCounts, scansDamaged, scansNamed, scansHeld } = made;
    return {
      value: {
        berkas: made.path,
        ukuran: made.byteCount,
        baris: rowCounts,
        teruji: made.isVerified,
        bersandi: made.isEncrypted,
        tabelDibandingkan: made.comparedTables,
        segel: seal && { nomor: seal.number, kode: seal.code },
        pindaianRusak: scansDamaged,
        pindaianTersalin: scansHeld,
        pindaianDisebut: scansNamed,
      },
      lines: [
        `Cadangan teruji${made.isEncrypted ? ' dan bersandi' : ''}: ${made.path} (${made.byteCount} bita)`,
        contentLine(rowCounts, scansNamed, scansHeld),
        `${made.comparedTables} tabel sama dengan datanya sampai tanda periksanya.`,
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
  usage: 'BERKAS [--sandi-dari BERKAS | --kode-dari BERKAS] [--yang-terbaca]',
  purpose: 'memulihkan dari cadangan; keadaan sebelumnya disimpan',
  takesEmptyPractice: true,
  options: {
    ...SECRET,
    'yang-terbaca': flagOption('memulihkan bagian yang terbaca dari cadangan bersandi yang rusak'),
  },
  example: 'pulihkan cadangan/kantor.mejakoperasi',
  run: async ({ words, options }, { ask }) => {
    const [backup] = requireWords(words, ['BERKAS']);
    const { previousPath, isLeftPlain, rowCounts, scansNamed, scansHeld } = await ask('backup.restore', {
      path: path.resolve(backup),
      ...(await secretIn(options)),
      takesDamaged: options['yang-terbaca'],
    });
    const kept =
      previousPath === '' ? 'Sebelumnya belum ada basis data.' : `Keadaan sebelumnya: ${previousPath}`;
    return {
      value: {
        sebelumnya: previousPath,
        kiniTanpaSandi: isLeftPlain,
        baris: rowCounts,
        pindaianTersalin: scansHeld,
        pindaianDisebut: scansNamed,
      },
      lines: [
        'Basis data dipulihkan.',
        contentLine(rowCounts, scansNamed, scansHeld),
        kept,
        ...(isLeftPlain
          ? [
              'Cadangannya bersandi, tetapi data di komputer ini kini tanpa sandi. Nyalakan lagi mulai dengan "sandi-data siapkan".',
            ]
          : []),
      ],
    };
  },
});

const VERDICTS = { ok: 'sesuai', warn: 'catatan', fail: 'TIDAK SESUAI' } as const;

const drillCommand = defineCommand({
  name: 'uji-pulih',
  usage:
    'BERKAS [--sandi-dari BERKAS | --kode-dari BERKAS] [--sandi-segel-dari BERKAS] [--saksi NAMA] [--keluaran F.pdf]',
  purpose: 'memulihkan cadangan ke folder tersendiri, membandingkan, dan mencetak berita acaranya',
  options: {
    ...SECRET,
    'sandi-segel-dari': textOption('BERKAS', 'berkas satu baris berisi kata sandi segel log'),
    saksi: textOption('NAMA', 'yang menyaksikan'),
    keluaran: textOption('F.pdf', 'berita acara yang ditulis'),
  },
  example: 'uji-pulih cadangan/kantor.mejakoperasi',
  run: async ({ words, options }, { ask }) => {
    const [backup] = requireWords(words, ['BERKAS']);
    const { keluaran } = options;
    const { isPassed, summary, steps, record } = await ask('backup.drill', {
      path: path.resolve(backup),
      ...(await secretIn(options)),
      sealPassphrase: await passphraseOf(options['sandi-segel-dari']),
      witness: options.saksi ?? '',
      record: keluaran === undefined ? null : path.resolve(keluaran),
    });
    return {
      value: {
        lulus: isPassed,
        ringkasan: summary,
        langkah: steps.map(({ title, verdict, sentence }) => ({
          pemeriksaan: title,
          penilaian: VERDICTS[verdict],
          hasil: sentence,
        })),
        beritaAcara: { berkas: record.path, halaman: record.pages },
      },
      lines: [
        summary,
        ...steps.map(({ title, verdict, sentence }) => `- ${title}: ${VERDICTS[verdict]}. ${sentence}`),
        `Berita acara: ${record.path} (${record.pages} halaman)`,
      ],
    };
  },
});

type State = OutputOf<'backup.state'>;
const PLACES: Readonly<Record<State['made'][number]['place'], string>> = {
  own: 'folder program',
  folder: 'folder lanjutan',
  usb: 'flash disk',
};

const ownBackupCommand = defineCommand({
  name: 'cadangan-otomatis',
  usage: '[--sekarang] [--folder DIR] [--flash-disk DIR]',
  purpose: 'keadaan cadangan otomatis: tempat, yang dibuat, yang gagal; atau mencadangkan sekarang',
  options: {
    sekarang: flagOption('mencadangkan sekarang ke semua tempat yang terjangkau'),
    folder: textOption('DIR', 'folder lanjutan untuk cadangan harian; "-" untuk meniadakan'),
    'flash-disk': textOption('DIR', 'folder di flash disk; "-" untuk meniadakan'),
  },
  example: 'cadangan-otomatis --sekarang',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const folderOf = (text: string): string | null => (text === '-' ? null : path.resolve(text));
    if (options.folder !== undefined) await ask('backup.chooseFolder', { folder: folderOf(options.folder) });
    const usb = options['flash-disk'];
    if (usb !== undefined) await ask('backup.chooseUsb', { folder: folderOf(usb) });
    if (options.sekarang) await ask('backup.runNow', {});
    const {
      made,
      failures,
      folder,
      usb: stick,
      usbAt,
      ownFolder,
      encryption,
      drillDueOn,
    } = await ask('backup.state', {});
    return {
      value: {
        folderProgram: ownFolder,
        folderLanjutan: folder,
        flashDisk: stick,
        flashDiskTerakhir: usbAt,
        bersandi: encryption?.isProven === true,
        ujiPulihSebelum: drillDueOn,
        cadangan: made.map((one) => ({
          berkas: one.path,
          tempat: PLACES[one.place],
          pada: one.at,
          ukuran: one.byteCount,
          bersandi: one.isEncrypted,
          ada: one.isThere,
        })),
        gagal: failures.map(({ place, at, title, cause, remedy }) => ({
          tempat: PLACES[place],
          pada: at,
          apa: title,
          sebab: cause,
          jalanKeluar: remedy,
        })),
      },
      lines: [
        ...failures.map(
          ({ place, title, cause, remedy }) => `GAGAL (${PLACES[place]}): ${title}. ${cause} ${remedy}`,
        ),
        made.length === 0
          ? 'Belum ada cadangan otomatis.'
          : `${made.length} cadangan otomatis, terbaru dahulu:`,
        ...made.map(
          (one) => `${one.at}  ${PLACES[one.place]}  ${one.path}${one.isThere ? '' : ' (tidak ada lagi)'}`,
        ),
      ],
    };
  },
});

const prepareCommand = defineCommand({
  name: 'sandi-cadangan siapkan',
  usage: '--sandi-baru BERKAS --lembar F.pdf',
  purpose: 'menyiapkan sandi cadangan dan mencetak lembar pemulihannya',
  options: {
    'sandi-baru': textOption('BERKAS', 'berkas satu baris berisi kata sandi yang ditetapkan'),
    lembar: textOption('F.pdf', 'lembar pemulihan yang ditulis; cetak, lalu hapus berkasnya'),
  },
  example: 'sandi-cadangan siapkan --sandi-baru sandi.txt --lembar lembar.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const passphrase = await passphraseOf(requireOption(options['sandi-baru'], 'sandi-baru'));
    const target = path.resolve(requireOption(options.lembar, 'lembar'));
    const {
      sheet,
      path: file,
      pages,
    } = await ask('backup.prepareEncryption', {
      passphrase: passphrase ?? '',
      path: target,
    });
    return {
      value: { lembar: sheet, berkas: file, halaman: pages },
      lines: [
        `Lembar pemulihan ${sheet}: ${file}. Cetak, simpan di brankas, lalu hapus berkasnya.`,
        'Cadangan bersandi sesudah kodenya diketik kembali: sandi-cadangan pastikan --kode-dari BERKAS.',
      ],
    };
  },
});

const proveCommand = defineCommand({
  name: 'sandi-cadangan pastikan',
  usage: '--kode-dari BERKAS',
  purpose: 'menyalakan sandi cadangan dengan kode lembar pemulihan yang diketik kembali',
  options: { 'kode-dari': SECRET['kode-dari'] },
  example: 'sandi-cadangan pastikan --kode-dari kode.txt',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const code = await passphraseOf(requireOption(options['kode-dari'], 'kode-dari'));
    const { sheet } = await ask('backup.proveEncryption', { code: code ?? '' });
    return { value: { lembar: sheet }, lines: [`Sandi cadangan menyala; lembar pemulihan ${sheet}.`] };
  },
});

const changeCommand = defineCommand({
  name: 'sandi-cadangan ganti',
  usage: '--sandi-baru BERKAS (--sandi-dari BERKAS | --kode-dari BERKAS)',
  purpose: 'mengganti kata sandi untuk cadangan berikutnya',
  options: {
    ...SECRET,
    'sandi-baru': textOption('BERKAS', 'berkas satu baris berisi kata sandi yang ditetapkan'),
  },
  example: 'sandi-cadangan ganti --sandi-baru baru.txt --sandi-dari lama.txt',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const next = await passphraseOf(requireOption(options['sandi-baru'], 'sandi-baru'));
    const { sheet } = await ask('backup.changePassphrase', {
      ...(await secretIn(options)),
      next: next ?? '',
    });
    return {
      value: { lembar: sheet },
      lines: ['Kata sandi cadangan berikutnya diganti; cadangan lama terbuka dengan kata sandi waktu itu.'],
    };
  },
});

const stopCommand = defineCommand({
  name: 'sandi-cadangan matikan',
  usage: '(--sandi-dari BERKAS | --kode-dari BERKAS)',
  purpose: 'cadangan berikutnya tanpa sandi; yang sudah bersandi tetap bersandi',
  options: SECRET,
  example: 'sandi-cadangan matikan --sandi-dari sandi.txt',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    await ask('backup.stopEncryption', await secretIn(options));
    return { value: {}, lines: ['Cadangan berikutnya tidak disandikan.'] };
  },
});

export const backupCommands: readonly Command[] = [
  backUpCommand,
  restoreCommand,
  drillCommand,
  ownBackupCommand,
  prepareCommand,
  proveCommand,
  changeCommand,
  stopCommand,
];
