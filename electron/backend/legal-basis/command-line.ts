import path from 'node:path';
import type { LegalBasisLine } from '#contract/legal-basis.ts';
import { LAW_KINDS, LOCAL_LAW_LABELS, LOCAL_LAWS, verifiedText } from '#rules/legal-basis/legal-basis.ts';
import type { LawKind, LocalLaw } from '#rules/legal-basis/legal-basis.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import {
  defineCommand,
  requireDay,
  requireOption,
  requireWords,
  requireYear,
  UsageError,
} from '../cli/command.ts';
import type { Ask, Command } from '../cli/command.ts';
import { dayOption, flagOption, textOption } from '../cli/command-option.ts';

const KIND_WORDS: Readonly<Record<LawKind, string>> = {
  uu: 'uu',
  pp: 'pp',
  perpres: 'perpres',
  permen: 'permen',
  perda: 'perda',
  perbup: 'perbup',
  other: 'lainnya',
};
const LOCAL_WORDS: Readonly<Record<LocalLaw, string>> = {
  formation: 'pembentukan',
  structure: 'susunan',
  duties: 'tugas',
};

/** One of a closed list by the word that people type for it. */
function choiceOf<Value extends string>(
  option: string,
  word: string | undefined,
  words: Readonly<Record<Value, string>>,
  values: readonly Value[],
): Value | undefined {
  if (word === undefined) return undefined;
  const found = values.find((value) => words[value] === word.toLowerCase());
  if (found === undefined) {
    throw new UsageError(`--${option} berupa ${values.map((value) => words[value]).join(', ')}.`);
  }
  return found;
}

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function valueOf(law: LegalBasisLine) {
  return {
    id: law.id,
    jenis: KIND_WORDS[law.kind],
    peraturan: law.head,
    tentang: law.title,
    kutipan: law.citation,
    diundangkan: law.publication,
    berlakuSejak: law.inForceFrom,
    berlakuSampai: law.inForceUntil,
    diubahDengan: law.changedBy,
    dikutipDalam: law.citedBy,
    mengatur: law.localLaw === null ? null : LOCAL_WORDS[law.localLaw],
    dipastikan: law.isVerified,
    sumber: law.source,
    catatan: law.note,
  };
}

function lineOf({ id, citation, inForceFrom, inForceUntil, isVerified }: LegalBasisLine): string {
  const until = inForceUntil === null ? '' : ` sampai ${formatShortDate(inForceUntil)}`;
  return [id, citation, `sejak ${formatShortDate(inForceFrom)}${until}`, verifiedText(isVerified)].join(
    ' | ',
  );
}

const listCommand = defineCommand({
  name: 'dasar-hukum daftar',
  usage: '[--jenis J] [--pada TANGGAL] [--templat KODE] [--cari KATA]',
  purpose: 'pustaka dasar hukum menurut urutan kutipannya',
  options: {
    jenis: textOption('JENIS', 'hanya jenis ini: uu, pp, perpres, permen, perda, perbup, lainnya'),
    pada: dayOption('hanya yang berlaku pada hari ini, dengan kutipan hari itu'),
    templat: textOption('KODE', 'hanya yang dikutip templat surat ini'),
    cari: textOption('KATA', 'hanya yang memuat kata ini'),
  },
  example: 'dasar-hukum daftar --pada 18-11-2025 --templat sk-penghargaan',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { rows, missing } = await ask('basis.list', {
      kind: choiceOf('jenis', options.jenis, KIND_WORDS, LAW_KINDS) ?? null,
      on: options.pada ?? null,
      citedBy: options.templat ?? '',
      text: options.cari ?? '',
    });
    return {
      value: { dasarHukum: rows.map(valueOf), belumAda: missing.map((what) => LOCAL_WORDS[what]) },
      lines: [...rows.map(lineOf), `${rows.length} dasar hukum`],
      warnings: missing.map((what) => `${LOCAL_LAW_LABELS[what]} belum ada dalam pustaka.`),
    };
  },
});

const FACT_OPTIONS = {
  jenis: textOption('JENIS', 'uu, pp, perpres, permen, perda, perbup, atau lainnya'),
  sebutan: textOption('TEKS', 'seperti tercetak sebelum nomor; tanpa ini menurut jenisnya'),
  nomor: textOption('NOMOR', 'nomornya'),
  tahun: textOption('TAHUN', 'tahunnya'),
  tentang: textOption('TEKS', 'judulnya sesudah kata tentang'),
  diundangkan: textOption('TEKS', '"LN 1992/116, TLN 3502", "BN 2018/833", atau teks utuh'),
  sejak: dayOption('hari mulai berlaku'),
  sampai: dayOption('hari terakhir berlaku'),
  diubah: textOption('ID,ID', 'peraturan dalam pustaka yang mengubahnya'),
  'beberapa-kali': flagOption('perubahan terakhir itu bukan yang pertama'),
  dikutip: textOption('KODE,…', 'templat surat yang mengutipnya'),
  mengatur: textOption('HAL', 'untuk peraturan daerah sendiri: pembentukan, susunan, atau tugas'),
  dipastikan: flagOption('sudah dicocokkan dengan naskah resmi'),
  sumber: textOption('TEKS', 'dari mana judul dan nomornya'),
  catatan: textOption('TEKS', 'catatan'),
} as const;

/** What both commands that write a law take besides. */
const MORE =
  '[--sebutan T] [--diundangkan T] [--sampai TANGGAL] [--diubah ID,ID] [--beberapa-kali] [--dikutip KODE,…] [--mengatur H] [--sumber T] [--catatan T]';

const recordCommand = defineCommand({
  name: 'dasar-hukum catat',
  usage: `--jenis J --nomor N --tahun 2016 --tentang T --sejak TANGGAL ${MORE} [--dipastikan]`,
  purpose: 'mencatat satu peraturan; sebelum dipastikan tidak diusulkan dalam surat',
  options: FACT_OPTIONS,
  example:
    'dasar-hukum catat --jenis perda --nomor 9 --tahun 2016 --tentang "Pembentukan dan Susunan Perangkat Daerah" --sejak 1-12-2016 --mengatur susunan --dikutip sk-penghargaan --dipastikan',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const { id } = await ask('basis.record', {
      kind: choiceOf('jenis', requireOption(options.jenis, 'jenis'), KIND_WORDS, LAW_KINDS) ?? 'other',
      formName: options.sebutan ?? '',
      number: requireOption(options.nomor, 'nomor'),
      year: requireYear(options.tahun, 'tahun'),
      title: requireOption(options.tentang, 'tentang'),
      publication: options.diundangkan ?? '',
      inForceFrom: requireDay(options.sejak, 'sejak'),
      inForceUntil: options.sampai ?? null,
      changedBy: listOf(options.diubah ?? ''),
      isChangedRepeatedly: options['beberapa-kali'],
      citedBy: listOf(options.dikutip ?? ''),
      localLaw: choiceOf('mengatur', options.mengatur, LOCAL_WORDS, LOCAL_LAWS) ?? null,
      isVerified: options.dipastikan,
      source: options.sumber ?? '',
      note: options.catatan ?? '',
    });
    return answerOf(await requireLaw(ask, id));
  },
});

const answerOf = (law: LegalBasisLine) => ({ value: valueOf(law), lines: [lineOf(law)] });

/** @throws UsageError naming how an id is found */
async function requireLaw(ask: Ask, id: string): Promise<LegalBasisLine> {
  const { rows } = await ask('basis.list', {});
  const found = rows.find((law) => law.id === id);
  if (!found) throw new UsageError(`Tidak ada dasar hukum dengan ID "${id}". Lihat dasar-hukum daftar.`);
  return found;
}

const correctCommand = defineCommand({
  name: 'dasar-hukum ubah',
  usage: `ID [--jenis J] [--nomor N] [--tahun 2016] [--tentang T] [--sejak TANGGAL] ${MORE} [--sekali-diubah] [--dipastikan | --belum-dipastikan]`,
  purpose: 'membetulkan satu peraturan; surat yang sudah final tidak berubah',
  options: {
    ...FACT_OPTIONS,
    'belum-dipastikan': flagOption('belum dicocokkan dengan naskah resmi'),
    'sekali-diubah': flagOption('perubahan terakhir itu yang pertama'),
  },
  example: 'dasar-hukum ubah uu-10-2020 --diundangkan "LN 2020/240, TLN 6571"',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    const law = await requireLaw(ask, id);
    if (options.dipastikan && options['belum-dipastikan']) {
      throw new UsageError('Pilih salah satu: --dipastikan atau --belum-dipastikan.');
    }
    if (options['beberapa-kali'] && options['sekali-diubah']) {
      throw new UsageError('Pilih salah satu: --beberapa-kali atau --sekali-diubah.');
    }
    await ask('basis.correct', {
      id,
      expectedUpdatedAt: law.updatedAt,
      kind: choiceOf('jenis', options.jenis, KIND_WORDS, LAW_KINDS) ?? law.kind,
      formName: options.sebutan ?? law.formName,
      number: options.nomor ?? law.number,
      year: options.tahun === undefined ? law.year : requireYear(options.tahun, 'tahun'),
      title: options.tentang ?? law.title,
      publication: options.diundangkan ?? law.publication,
      inForceFrom: options.sejak ?? law.inForceFrom,
      inForceUntil: options.sampai ?? law.inForceUntil,
      changedBy: options.diubah === undefined ? law.changedBy : listOf(options.diubah),
      isChangedRepeatedly: (law.isChangedRepeatedly || options['beberapa-kali']) && !options['sekali-diubah'],
      citedBy: options.dikutip === undefined ? law.citedBy : listOf(options.dikutip),
      localLaw: choiceOf('mengatur', options.mengatur, LOCAL_WORDS, LOCAL_LAWS) ?? law.localLaw,
      isVerified: (law.isVerified || options.dipastikan) && !options['belum-dipastikan'],
      source: options.sumber ?? law.source,
      note: options.catatan ?? law.note,
    });
    return answerOf(await requireLaw(ask, id));
  },
});

const endCommand = defineCommand({
  name: 'dasar-hukum akhiri',
  usage: 'ID --pada TANGGAL',
  purpose: 'mengakhiri keberlakuan satu peraturan; hari itu hari terakhirnya',
  options: { pada: dayOption('hari terakhir berlaku') },
  example: 'dasar-hukum akhiri uu-11-2020 --pada 29-12-2022',
  run: async ({ words, options }, { ask }) => {
    const [id] = requireWords(words, ['ID']);
    const on = requireDay(options.pada, 'pada');
    const { updatedAt: expectedUpdatedAt } = await requireLaw(ask, id);
    await ask('basis.end', { id, expectedUpdatedAt, on });
    return answerOf(await requireLaw(ask, id));
  },
});

/** How a row of a sheet stands to the library. */
const CHANGE_WORDS = {
  new: 'baru',
  changed: 'berubah',
  same: 'sama',
  skipped: 'dilewati',
  refused: 'ditolak',
} as const;

const importCommand = defineCommand({
  name: 'dasar-hukum impor',
  usage: 'BERKAS [--coba]',
  purpose: 'mencatat peraturan dari daftar XLSX, ODS, atau CSV; yang ditolak disebut sebabnya',
  options: { coba: flagOption('hanya dicoba; tidak ada yang dicatat') },
  example: 'dasar-hukum impor dasar-hukum.xlsx --coba',
  run: async ({ words, options }, { ask }) => {
    const [file] = requireWords(words, ['BERKAS']);
    const { lines, count } = await ask('basis.import', { path: path.resolve(file), isDryRun: options.coba });
    const value = {
      baris: lines.map((line) => ({
        baris: line.row,
        peraturan: line.name,
        perubahan: CHANGE_WORDS[line.change],
        beda: line.differences,
      })),
      dicatat: options.coba ? 0 : count,
    };
    return {
      value,
      lines: [
        ...value.baris.map(({ baris, peraturan, perubahan, beda }) =>
          [`Baris ${baris}`, peraturan, perubahan, ...beda].join(' | '),
        ),
        options.coba ? `${count} akan dicatat` : `${count} dicatat`,
      ],
    };
  },
});

const exportCommand = defineCommand({
  name: 'dasar-hukum ekspor',
  usage: '--keluaran F.xlsx',
  purpose: 'seluruh pustaka sebagai buku kerja, dengan kolom yang dibaca kembali oleh impor',
  options: { keluaran: textOption('F.xlsx', 'berkas yang ditulis') },
  example: 'dasar-hukum ekspor --keluaran dasar-hukum.xlsx',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const { path: berkas, count } = await ask('basis.export', { path: target });
    return { value: { berkas, banyaknya: count }, lines: [`${berkas} (${count} dasar hukum)`] };
  },
});

export const legalBasisCommands: readonly Command[] = [
  listCommand,
  recordCommand,
  correctCommand,
  endCommand,
  importCommand,
  exportCommand,
];
