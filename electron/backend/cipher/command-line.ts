import path from 'node:path';
import type { OutputOf } from '#contract/index.ts';
import { defineCommand, requireOption, requireWords } from '../cli/command.ts';
import type { Command, CommandResult } from '../cli/command.ts';
import { textOption } from '../cli/command-option.ts';
import { passphraseOf } from '../cli/passphrase-file.ts';

const SECRET = {
  'sandi-dari': textOption('BERKAS', 'berkas satu baris berisi kata sandi data yang berlaku'),
  'kode-dari': textOption('BERKAS', 'berkas berisi delapan baris kode lembar pemulihan data'),
} as const;
const NEXT = textOption('BERKAS', 'berkas satu baris berisi kata sandi yang ditetapkan');

const secretIn = async (options: {
  readonly 'sandi-dari'?: string | undefined;
  readonly 'kode-dari'?: string | undefined;
}) => ({
  passphrase: await passphraseOf(options['sandi-dari']),
  code: await passphraseOf(options['kode-dari']),
});

const STANDINGS = {
  off: 'tidak disandikan',
  locked: 'bersandi, belum dibuka',
  open: 'bersandi, terbuka',
} as const;

const stateCommand = defineCommand({
  name: 'sandi-data keadaan',
  usage: '',
  purpose: 'apakah data kantor bersandi, dan apa yang masih terbuka di sampingnya',
  options: {},
  example: 'sandi-data keadaan',
  run: async ({ words }, { ask }) => {
    requireWords(words, []);
    const { standing, sheet, plainBackups, papers, paperFolder } = await ask('cipher.state', {});
    return {
      value: {
        keadaan: STANDINGS[standing],
        lembar: sheet,
        cadanganTerbuka: plainBackups,
        hasilCetak: papers,
      },
      lines: [
        `Data kantor ${STANDINGS[standing]}${sheet === null ? '' : `; lembar pemulihan ${sheet}`}.`,
        ...(plainBackups > 0 ? [`${plainBackups} cadangan di folder program belum bersandi.`] : []),
        ...(papers > 0 ? [`${papers} hasil cetak di ${paperFolder} dapat dibaca siapa pun.`] : []),
      ],
    };
  },
});

const prepareCommand = defineCommand({
  name: 'sandi-data siapkan',
  usage: '--sandi-baru BERKAS --lembar F.pdf [--sandi-dari BERKAS | --kode-dari BERKAS]',
  purpose: 'menetapkan kata sandi data dan mencetak lembar pemulihannya; belum ada yang disandikan',
  options: {
    ...SECRET,
    'sandi-baru': NEXT,
    lembar: textOption('F.pdf', 'lembar pemulihan yang ditulis; cetak, lalu hapus berkasnya'),
  },
  example: 'sandi-data siapkan --sandi-baru sandi.txt --lembar lembar.pdf',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const next = (await passphraseOf(requireOption(options['sandi-baru'], 'sandi-baru'))) ?? '';
    const target = path.resolve(requireOption(options.lembar, 'lembar'));
    const made = await ask('cipher.prepare', { next, ...(await secretIn(options)), path: target });
    return {
      value: { lembar: made.sheet, berkas: made.path, halaman: made.pages },
      lines: [
        `Lembar pemulihan ${made.sheet}: ${made.path}. Cetak, simpan di brankas, lalu hapus berkasnya.`,
        'Ketik kembali kodenya: sandi-data nyalakan --kode-dari BERKAS (bila sudah bersandi: sandi-data lembar).',
      ],
    };
  },
});

function rewrittenResult(
  { sheet, scans, scansLost, isBackedUp }: OutputOf<'cipher.turnOn'>,
  line: string,
): CommandResult {
  return {
    value: {
      lembar: sheet,
      pindaian: scans,
      pindaianTidakTerbaca: scansLost,
      cadanganSesudahnya: isBackedUp,
    },
    lines: [
      line,
      `${scans} dokumen pindaian ikut ditulis ulang.`,
      ...(scansLost > 0 ? [`${scansLost} dokumen pindaian rusak dan tidak dapat dibaca sebelumnya.`] : []),
    ],
    warnings: isBackedUp ? [] : ['Cadangan pertama sesudahnya belum dapat dibuat; lihat cadangan-otomatis.'],
  };
}

const onCommand = defineCommand({
  name: 'sandi-data nyalakan',
  usage: '--kode-dari BERKAS',
  purpose: 'menyandikan seluruh data kantor dengan kode lembar yang diketik kembali',
  options: { 'kode-dari': SECRET['kode-dari'] },
  example: 'sandi-data nyalakan --kode-dari kode.txt',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const code = (await passphraseOf(requireOption(options['kode-dari'], 'kode-dari'))) ?? '';
    const done = await ask('cipher.turnOn', { code });
    return rewrittenResult(done, `Data kantor bersandi; lembar pemulihan ${done.sheet ?? ''}.`);
  },
});

const sheetCommand = defineCommand({
  name: 'sandi-data lembar',
  usage: '--kode-dari BERKAS',
  purpose: 'memberlakukan lembar dan kata sandi yang baru disiapkan, dengan kode yang diketik kembali',
  options: { 'kode-dari': SECRET['kode-dari'] },
  example: 'sandi-data lembar --kode-dari kode.txt',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const code = (await passphraseOf(requireOption(options['kode-dari'], 'kode-dari'))) ?? '';
    const { sheet } = await ask('cipher.confirmSheet', { code });
    return { value: { lembar: sheet }, lines: [`Lembar pemulihan ${sheet} berlaku; yang lama tidak lagi.`] };
  },
});

const changeCommand = defineCommand({
  name: 'sandi-data ganti',
  usage: '--sandi-baru BERKAS (--sandi-dari BERKAS | --kode-dari BERKAS)',
  purpose: 'mengganti kata sandi data; datanya tidak ditulis ulang',
  options: { ...SECRET, 'sandi-baru': NEXT },
  example: 'sandi-data ganti --sandi-baru baru.txt --sandi-dari lama.txt',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const next = (await passphraseOf(requireOption(options['sandi-baru'], 'sandi-baru'))) ?? '';
    const { sheet } = await ask('cipher.changePassphrase', { ...(await secretIn(options)), next });
    return { value: { lembar: sheet }, lines: ['Kata sandi data diganti; lembar pemulihannya tetap.'] };
  },
});

const rekeyCommand = defineCommand({
  name: 'sandi-data ganti-kunci',
  usage: '(--sandi-dari BERKAS | --kode-dari BERKAS)',
  purpose: 'menulis ulang seluruh data dengan kunci baru; kata sandi dan lembarnya tetap',
  options: SECRET,
  example: 'sandi-data ganti-kunci --sandi-dari sandi.txt',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const done = await ask('cipher.rekey', await secretIn(options));
    return rewrittenResult(done, 'Seluruh data ditulis ulang dengan kunci baru.');
  },
});

const offCommand = defineCommand({
  name: 'sandi-data matikan',
  usage: '(--sandi-dari BERKAS | --kode-dari BERKAS)',
  purpose: 'menulis ulang seluruh data tanpa sandi',
  options: SECRET,
  example: 'sandi-data matikan --sandi-dari sandi.txt',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const done = await ask('cipher.turnOff', await secretIn(options));
    return rewrittenResult(done, 'Data kantor tidak lagi bersandi.');
  },
});

export const cipherCommands: readonly Command[] = [
  stateCommand,
  prepareCommand,
  onCommand,
  sheetCommand,
  changeCommand,
  rekeyCommand,
  offCommand,
];
