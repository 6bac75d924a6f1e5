import path from 'node:path';
import type { OutputOf } from '#contract/index.ts';
import { NEED_STATE_LABELS } from '#rules/village/lack.ts';
import { NEED_GROUPS, NEED_HEADS, NEED_WORDS } from '#rules/village/need.ts';
import { defineCommand, requireOption, requireWords, UsageError } from '../cli/command.ts';
import type { Command } from '../cli/command.ts';
import { textOption } from '../cli/command-option.ts';
import { villageLettersCommand } from './letter-command-line.ts';
import { needOfWord, SELECTION_OPTIONS, SELECTION_USAGE, selectionOf, STATE_WORDS } from './command-words.ts';

type Matrix = OutputOf<'village.matrix'>;
type Sums = Matrix['total'];

function matrixValue(matrix: Matrix) {
  const { needs, rows, districts, total } = matrix;
  const byNeed = <Value>(valueAt: (at: number) => Value) =>
    Object.fromEntries(needs.map((need, at) => [NEED_WORDS[need], valueAt(at)]));
  const sums = ({ villages, complete, lacking, there, asked }: Sums) => ({
    desa: villages,
    lengkap: complete,
    kurang: lacking,
    ada: byNeed((at) => there[at] ?? 0),
    diminta: byNeed((at) => asked[at] ?? 0),
  });
  const nameOf = new Map(districts.map(({ code, name }) => [code, name]));
  return {
    tahunBukuRat: matrix.ratYear,
    kebutuhan: needs.map((need) => ({
      kode: NEED_WORDS[need],
      nama: NEED_HEADS[need],
      kelompok: NEED_GROUPS.find((group) => group.needs.includes(need))?.label ?? '',
    })),
    baris: rows.map((row) => ({
      kode: row.code,
      nama: row.name,
      jenis: row.kind,
      kecamatan: nameOf.get(row.districtCode) ?? '',
      keadaan: byNeed((at) => STATE_WORDS[row.states[at] ?? 'missing']),
      kurang: row.lacking,
      diubah: row.updatedAt,
    })),
    kecamatan: districts.map((district) => ({
      kode: district.code,
      nama: district.name,
      ...sums(district),
    })),
    jumlah: sums(total),
  };
}

const matrixCommand = defineCommand({
  name: 'merah-putih matriks',
  usage: SELECTION_USAGE,
  purpose: 'desa menurut yang dibutuhkan koperasinya, dengan jumlah per kecamatan',
  options: SELECTION_OPTIONS,
  example: 'merah-putih matriks --belum-lengkap',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const value = matrixValue(await ask('village.matrix', selectionOf(options)));
    const lines = value.baris.map(({ kecamatan, nama, keadaan, kurang }) => {
      const lacking = Object.entries(keadaan)
        .filter(([, state]) => state === STATE_WORDS.missing || state === STATE_WORDS.under_way)
        .map(([need, state]) => (state === STATE_WORDS.under_way ? `${need} (diurus)` : need));
      return `${kecamatan} | ${nama} | ${kurang === 0 ? 'lengkap' : lacking.join(', ')}`;
    });
    const { desa, lengkap } = value.jumlah;
    return { value, lines: [...lines, `${lengkap} dari ${desa} desa/kelurahan lengkap.`] };
  },
});

const STATES = { ada: 'there', diurus: 'under_way', belum: 'missing' } as const;

function stateOf(word: string): 'there' | 'under_way' | 'missing' {
  const state = Object.entries(STATES).find(([known]) => known === word)?.[1];
  if (!state) throw new UsageError(`--keadaan berupa ${Object.keys(STATES).join(', ')}.`);
  return state;
}

const fillCommand = defineCommand({
  name: 'merah-putih isi',
  usage: 'KODE-DESA KEBUTUHAN --nilai TEKS | --keadaan ada|diurus|belum [--dibaca SAAT]',
  purpose: 'mengisi satu kebutuhan satu desa; --dibaca menolak bila desanya diubah sejak saat itu',
  options: {
    nilai: textOption('TEKS', 'nilai isiannya'),
    keadaan: textOption('ada|diurus|belum', 'keadaannya tanpa nilai'),
    dibaca: textOption('SAAT', 'saat desanya dibaca; ditolak bila diubah sesudahnya'),
  },
  example: 'merah-putih isi 64.08.01.2001 npwp --keadaan ada',
  run: async ({ words, options }, { ask }) => {
    const [code, word] = requireWords(words, ['KODE-DESA', 'KEBUTUHAN']);
    const need = needOfWord(word);
    const { nilai, keadaan } = options;
    if ((nilai === undefined) === (keadaan === undefined)) {
      throw new UsageError('Sebut salah satu: --nilai atau --keadaan.');
    }
    const entry =
      keadaan === undefined
        ? ({ kind: 'text', text: nilai ?? '' } as const)
        : ({ kind: 'state', state: stateOf(keadaan) } as const);
    const read = (await ask('village.get', { code })).village;
    const { changeId, state } = await ask('village.setNeed', {
      code,
      need,
      entry,
      expectedUpdatedAt: options.dibaca ?? read.updatedAt,
    });
    const value = { perubahan: changeId, keadaan: STATE_WORDS[state] };
    const line = `${read.name}: ${NEED_HEADS[need]} ${NEED_STATE_LABELS[state]}${changeId === null ? ' (tidak berubah)' : ''}.`;
    return { value, lines: [line] };
  },
});

const undoCommand = defineCommand({
  name: 'merah-putih urungkan',
  usage: 'ID-PERUBAHAN',
  purpose: 'mengurungkan satu perubahan isian',
  options: {},
  example: 'merah-putih urungkan 0199a7c4-1111-7000-8000-000000000001',
  run: async ({ words }, { ask }) => {
    const [changeId] = requireWords(words, ['ID-PERUBAHAN']);
    const { code } = await ask('village.undo', { changeId });
    return { value: { desa: code }, lines: [`Isian ${code} diurungkan, seperti sebelumnya.`] };
  },
});

const printCommand = defineCommand({
  name: 'merah-putih cetak',
  usage: `--keluaran F.pdf ${SELECTION_USAGE}`,
  purpose: 'daftar yang masih kurang, per kecamatan, menurut saringan dan urutannya',
  options: { ...SELECTION_OPTIONS, keluaran: textOption('BERKAS', 'berkas yang ditulis') },
  example: 'merah-putih cetak --keluaran kurang.pdf --belum-lengkap',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const { path: berkas, pages: halaman } = await ask('village.printMissing', {
      ...selectionOf(options),
      path: target,
    });
    return { value: { berkas, halaman }, lines: [berkas, `${halaman} halaman.`] };
  },
});

const exportCommand = defineCommand({
  name: 'merah-putih ekspor',
  usage: `--keluaran F.xlsx|F.csv ${SELECTION_USAGE}`,
  purpose: 'papan menurut saringan dan urutannya, sebagai XLSX atau CSV',
  options: { ...SELECTION_OPTIONS, keluaran: textOption('BERKAS', 'berkas yang ditulis') },
  example: 'merah-putih ekspor --keluaran papan.xlsx',
  run: async ({ words, options }, { ask }) => {
    requireWords(words, []);
    const target = path.resolve(requireOption(options.keluaran, 'keluaran'));
    const ending = path.extname(target).toLowerCase();
    if (ending !== '.xlsx' && ending !== '.csv')
      throw new UsageError('--keluaran berakhiran .xlsx atau .csv.');
    const { path: berkas, rowCount: baris } = await ask('village.export', {
      ...selectionOf(options),
      path: target,
      format: ending === '.csv' ? 'csv' : 'xlsx',
    });
    return { value: { berkas, baris }, lines: [berkas, `${baris} baris.`] };
  },
});

export const villageCommands: readonly Command[] = [
  matrixCommand,
  fillCommand,
  undoCommand,
  printCommand,
  exportCommand,
  villageLettersCommand,
];
