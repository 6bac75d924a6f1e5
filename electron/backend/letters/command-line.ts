import path from 'node:path';
import { LETTER_STATES } from '#contract/letters/letters.ts';
import { LETTER_KIND_LABELS } from '#rules/template/letter-template.ts';
import { fieldsOf } from '#rules/template/check.ts';
import { parseTypedDate } from '#rules/value/indonesian-date.ts';
import { toAlasan } from '../cli/alasan.ts';
import {
  defineCommand,
  requireDay,
  requireOption,
  requireWords,
  requireYear,
  UsageError,
} from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';

const STATE_WORDS = { draft: 'konsep', final: 'final', sent: 'terkirim', void: 'batal' } as const;

/**
 * "batas_tanggapan=5-12-2025|isi=Baris satu\\nBaris dua" as fields of a template: days as people write them, `\\n` where
 * a line ends.
 */
function readFields(text: string | undefined, templateText: string): Readonly<Record<string, string>> {
  if (text === undefined || text === '') return {};
  const days = new Set(fieldsOf(templateText).flatMap(({ code, input }) => (input === 'date' ? [code] : [])));
  return Object.fromEntries(
    text.split('|').map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new UsageError('--isian berbentuk nama=nilai, dipisahkan tanda |.');
      const code = pair.slice(0, at).trim();
      const value = pair
        .slice(at + 1)
        .trim()
        .replaceAll(String.raw`\n`, '\n');
      return [code, days.has(code) ? (parseTypedDate(value) ?? value) : value];
    }),
  );
}

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const listLettersCommand = defineCommand({
  name: 'surat daftar',
  usage: '[--keadaan konsep|final|terkirim|batal] [--tahun 2025]',
  purpose: 'surat yang ada, terbaru dahulu',
  options: {
    keadaan: textOption('KEADAAN', 'konsep, final, terkirim, atau batal'),
    tahun: textOption('TAHUN', 'tahun surat'),
  },
  example: 'surat daftar --keadaan final --tahun 2025',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const state = LETTER_STATES.find((one) => STATE_WORDS[one] === options.keadaan);
    if (options.keadaan !== undefined && !state) {
      throw new UsageError('--keadaan: konsep, final, terkirim, atau batal.');
    }
    const year = options.tahun === undefined ? null : requireYear(options.tahun, 'tahun');
    const { rows } = await ask('letter.list', { state: state ?? null, year, limit: 500 });
    const value = rows.map((one) => ({
      id: one.id,
      nomor: one.number,
      tanggal: one.datedOn,
      keadaan: STATE_WORDS[one.state],
      templat: one.templateCode,
      hal: one.subject,
      penerima: one.recipientLabel,
      perbaikan: one.revision,
    }));
    return {
      value,
      lines: value.map((one) => `${one.tanggal} ${one.keadaan} ${one.nomor} ${one.hal}: ${one.penerima}`),
    };
  },
});

const listTemplatesCommand = defineCommand({
  name: 'surat templat',
  usage: '[TEMPLAT]',
  purpose: 'templat surat yang ada; dengan kodenya: isian yang dimintanya',
  options: {},
  example: 'surat templat keterangan-aktif',
  run: async ({ words }, { ask }) => {
    if (words.length === 0) {
      const all = await ask('template.list', {});
      const value = all.map(({ code, name, kind, audience }) => ({
        kode: code,
        nama: name,
        jenis: LETTER_KIND_LABELS[kind],
        setiapKoperasi: audience === 'each',
      }));
      return { value, lines: value.map(({ kode, nama }) => `${kode}: ${nama}`) };
    }
    const [code] = requireWords(words, ['TEMPLAT']);
    const { template } = await ask('template.get', { code });
    const isian = fieldsOf(template.text).map((field) => ({
      isian: field.code,
      nama: field.name,
      bolehKosong: field.isOptional === true,
      usulan: template.defaults[field.code] ?? '',
    }));
    const value = { kode: code, nama: template.name, isian };
    return {
      value,
      lines: [
        template.name,
        ...isian.map((one) => `${one.isian}: ${one.nama}${one.bolehKosong ? ' (boleh kosong)' : ''}`),
      ],
    };
  },
});

const copyTemplateCommand = defineCommand({
  name: 'surat salin-templat',
  usage: '(TEMPLAT | --surat ID) --nama NAMA',
  purpose: 'templat baru milik dinas dari templat lain, atau dari teks satu surat',
  options: {
    surat: textOption('ID', 'surat yang teksnya dijadikan templat'),
    nama: textOption('NAMA', 'nama templat baru'),
  },
  example: 'surat salin-templat surat-biasa --nama "Undangan sosialisasi"',
  run: async ({ words, options }, { ask }) => {
    const name = requireOption(options.nama, 'nama');
    if (options.surat !== undefined) requireWords(words, []);
    const from =
      options.surat === undefined
        ? { kind: 'template' as const, code: requireWords(words, ['TEMPLAT'])[0] }
        : { kind: 'letter' as const, id: options.surat };
    const { code } = await ask('template.create', { name, from });
    return { value: { kode: code, nama: name }, lines: [`${code}: ${name}`] };
  },
});

const createLettersCommand = defineCommand({
  name: 'surat buat',
  usage:
    'TEMPLAT --koperasi ID,ID --tanggal 2025-11-18 [--tahun-buku 2024] [--isian nama=nilai|…] [--klasifikasi K] [--final | --nomor T] [--tetap]',
  purpose:
    'konsep surat dari templat; dengan --final langsung bernomor, dengan --nomor bernomor pemberian instansi lain; --tetap: tetap dibuat walaupun ada isian kosong atau catatan yang meragukannya',
  options: {
    koperasi: textOption('ID,ID', 'koperasi penerima, dipisah koma'),
    tanggal: dayOption('tanggal surat'),
    'tahun-buku': textOption('TAHUN', 'tahun buku yang disurati, bila templatnya memintanya'),
    isian: textOption('nama=nilai|…', String.raw`isian templat; \n memulai baris baru`),
    klasifikasi: textOption('KODE', 'kode klasifikasi; tanpa ini menurut tabel'),
    nomor: textOption('NOMOR', 'nomor pemberian instansi lain'),
    final: flagOption('langsung bernomor'),
    tetap: flagOption('tetap dibuat walaupun ada isian kosong atau catatan yang meragukannya'),
  },
  example:
    'surat buat teguran-1 --koperasi 0199a7c4-1111-7000-8000-000000000001 --tanggal 18-11-2025 --tahun-buku 2024',
  run: async ({ words, options }, { ask }) => {
    const [templateCode] = requireWords(words, ['TEMPLAT']);
    const on = requireDay(options.tanggal, 'tanggal');
    const { template } = await ask('template.get', { code: templateCode });
    const proposed = await ask('letter.proposed', { templateCode, on });
    const warnings = proposed.notes.map(({ text }) => text);
    const input = {
      templateCode,
      cooperativeIds: listOf(options.koperasi ?? ''),
      on,
      bookYear: options['tahun-buku'] === undefined ? null : requireYear(options['tahun-buku'], 'tahun-buku'),
      fields: { ...proposed.fields, ...readFields(options.isian, template.text) },
      classification: options.klasifikasi ?? '',
      isConfirmed: options.tetap,
    };
    if (!options.final && options.nomor === undefined) {
      const made = await ask('letter.createBatch', input);
      const surat = made.ids.map((id) => ({ id, nomor: '' }));
      return { value: { surat }, lines: [`${surat.length} konsep dibuat.`, ...made.ids], warnings };
    }
    const { letters } = await ask('letter.createFinal', { ...input, number: options.nomor ?? '' });
    const surat = letters.map(({ id, number }) => ({ id, nomor: number }));
    return { value: { surat }, lines: surat.map(({ id, nomor }) => `${nomor} ${id}`), warnings };
  },
});

/** The checklist of drafts; what it refuses no option confirms. */
const checkLettersCommand = defineCommand({
  name: 'surat periksa',
  usage: 'ID…',
  purpose: 'yang diperiksa sebelum konsep bernomor: nomor, tanggal, penanda tangan, isian kosong',
  options: {},
  example: 'surat periksa 0199a7c4-1111-7000-8000-000000000001',
  run: async ({ words: ids }, { ask }) => {
    if (ids.length === 0) throw new UsageError('Belum disebut: ID surat.');
    const { numbers, firstOn, lastOn, signers, letters } = await ask('letter.check', { ids });
    const value = {
      nomor: numbers.map(({ book, first, count }) => ({ buku: book, pertama: first, banyaknya: count })),
      tanggal: { awal: firstOn, akhir: lastOn },
      penandaTangan: signers,
      surat: letters.map(({ id, name, reasons }) => ({ id, nama: name, alasan: reasons.map(toAlasan) })),
    };
    return {
      value,
      lines: [
        ...value.nomor.map(({ pertama, banyaknya, buku }) => `${pertama} (${banyaknya} nomor, ${buku})`),
        ...signers,
        ...letters.flatMap(({ name, reasons }) => reasons.map(({ message }) => `${name}: ${message}`)),
      ],
    };
  },
});

const finaliseLettersCommand = defineCommand({
  name: 'surat final',
  usage: 'ID… [--tetap] [--alasan T]',
  purpose: 'konsep menjadi final dengan nomor berikutnya; --alasan untuk tanggal mundur',
  options: {
    tetap: flagOption('tetap dijadikan final walaupun ada isian kosong atau catatan yang meragukannya'),
    alasan: textOption('ALASAN', 'alasan bertanggal mundur'),
  },
  example: 'surat final 0199a7c4-1111-7000-8000-000000000001',
  run: async ({ words: ids, options }, { ask }) => {
    if (ids.length === 0) throw new UsageError('Belum disebut: ID surat.');
    const { letters } = await ask('letter.finalise', {
      ids,
      isConfirmed: options.tetap,
      earlierDateReason: options.alasan ?? '',
    });
    const surat = letters.map(({ id, number }) => ({ id, nomor: number }));
    return { value: { surat }, lines: surat.map(({ id, nomor }) => `${nomor} ${id}`) };
  },
});

const printLettersCommand = defineCommand({
  name: 'surat cetak',
  usage: 'ID… --keluaran DIR [--terpisah] [--satu-lembar] [--word | --srikandi]',
  purpose: 'surat sebagai PDF, atau sebagai berkas Word',
  options: {
    keluaran: textOption('DIR', 'folder tempat berkas ditulis'),
    terpisah: flagOption('satu berkas untuk tiap surat'),
    'satu-lembar': flagOption('dirapatkan agar muat satu lembar'),
    word: flagOption('berkas Word'),
    srikandi: flagOption('berkas Word untuk SRIKANDI'),
  },
  example: 'surat cetak 0199a7c4-1111-7000-8000-000000000001 --keluaran surat',
  run: async ({ words: ids, options }, { ask }) => {
    if (ids.length === 0) throw new UsageError('Belum disebut: ID surat.');
    const folder = path.resolve(requireOption(options.keluaran, 'keluaran'));
    if (options.word || options.srikandi) {
      const { files } = await ask('letter.exportDocx', { ids, folder, isForSrikandi: options.srikandi });
      return { value: { berkas: files }, lines: [...files] };
    }
    const { files, pages } = await ask('letter.print', {
      ids,
      folder,
      isSeparate: options.terpisah,
      isFitted: options['satu-lembar'],
    });
    return { value: { berkas: files, halaman: pages }, lines: [...files, `${pages} halaman.`] };
  },
});

const certifiedCopyCommand = defineCommand({
  name: 'surat salinan',
  usage: 'ID --jabatan J --nama N [--pangkat P] [--nip N] [--petikan] [--word] [--keluaran DIR]',
  purpose: 'salinan keputusan yang disahkan, atau petikannya untuk setiap penerima',
  options: {
    jabatan: textOption('JABATAN', 'jabatan yang mengesahkan'),
    nama: textOption('NAMA', 'nama yang mengesahkan'),
    pangkat: textOption('PANGKAT', 'pangkat dan golongannya'),
    nip: textOption('NIP', 'NIP-nya'),
    petikan: flagOption('petikan untuk setiap penerima'),
    word: flagOption('berkas Word'),
    keluaran: textOption('DIR', 'folder tempat berkas ditulis'),
  },
  example:
    'surat salinan 0199a7c4-1111-7000-8000-000000000001 --jabatan Sekretaris --nama "Nama Contoh, S.E." --petikan',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    const { files, pages, count } = await ask('letter.certifiedCopy', {
      id,
      form: options.petikan ? 'petikan' : 'salinan',
      certifiedBy: {
        position: requireOption(options.jabatan, 'jabatan'),
        name: requireOption(options.nama, 'nama'),
        rank: options.pangkat ?? '',
        nip: options.nip ?? '',
      },
      isWord: options.word,
      ...(options.keluaran !== undefined && { folder: path.resolve(options.keluaran) }),
    });
    return { value: { berkas: files, halaman: pages, banyaknya: count }, lines: [...files] };
  },
});

export const lettersCommands: readonly Command[] = [
  listLettersCommand,
  listTemplatesCommand,
  copyTemplateCommand,
  createLettersCommand,
  checkLettersCommand,
  finaliseLettersCommand,
  printLettersCommand,
  certifiedCopyCommand,
];
