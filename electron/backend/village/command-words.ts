import type { InputOf } from '#contract/index.ts';
import type { NeedState, VillageLack } from '#rules/village/lack.ts';
import { VILLAGE_LACKS } from '#rules/village/lack.ts';
import { NEED_WORDS } from '#rules/village/need.ts';
import { WORK_LIST_WORDS, WORK_LISTS } from '#rules/village/work/lists.ts';
import type { WorkList } from '#rules/village/work/lists.ts';
import { UsageError } from '../cli/command.ts';
import { flagOption, textOption } from '../cli/command-option.ts';

/** As the command line calls the states; the words are part of its promise. */
export const STATE_WORDS: Readonly<Record<NeedState, string>> = {
  there: 'ada',
  unnumbered: 'ada-tanpa-nomor',
  under_way: 'diurus',
  missing: 'belum',
  not_asked: 'tidak-diminta',
};

export function needOfWord(word: string): VillageLack {
  const need = VILLAGE_LACKS.find((one) => NEED_WORDS[one] === word);
  if (!need) throw new UsageError(`Kebutuhan berupa ${Object.values(NEED_WORDS).join(', ')}.`);
  return need;
}

function workListOfWord(word: string): WorkList {
  const list = WORK_LISTS.find((one) => WORK_LIST_WORDS[one] === word);
  if (!list) throw new UsageError(`Daftar berupa ${Object.values(WORK_LIST_WORDS).join(', ')}.`);
  return list;
}

const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

export const SELECTION_USAGE =
  '[--kecamatan KODE,…] [--kurang KEBUTUHAN,…] [--daftar DAFTAR,…] [--lengkap|--belum-lengkap] [--cari T] [--urut kurang|KEBUTUHAN] [--balik]';

export const SELECTION_OPTIONS = {
  kecamatan: textOption('KODE,…', 'hanya kecamatan ini'),
  kurang: textOption('KEBUTUHAN,…', 'hanya desa yang kurang semua ini'),
  daftar: textOption('DAFTAR,…', Object.values(WORK_LIST_WORDS).join(', ')),
  lengkap: flagOption('hanya yang lengkap'),
  'belum-lengkap': flagOption('hanya yang belum lengkap'),
  cari: textOption('TEKS', 'hanya yang memuat kata ini'),
  urut: textOption('kurang|KEBUTUHAN', 'urutannya; tanpa ini menurut kode wilayah'),
  balik: flagOption('urutan dibalik'),
};

interface SelectionOptions {
  readonly kecamatan: string | undefined;
  readonly kurang: string | undefined;
  readonly daftar: string | undefined;
  readonly lengkap: boolean;
  readonly 'belum-lengkap': boolean;
  readonly cari: string | undefined;
  readonly urut: string | undefined;
  readonly balik: boolean;
}

/** The filter and the order that the window's pills and column heads give. */
export function selectionOf(options: SelectionOptions): InputOf<'village.matrix'> {
  if (options.lengkap && options['belum-lengkap']) {
    throw new UsageError('Pilih salah satu: --lengkap atau --belum-lengkap.');
  }
  const { urut } = options;
  const by = urut === undefined ? 'code' : urut === 'kurang' ? 'count' : needOfWord(urut);
  return {
    text: options.cari ?? '',
    districts: listOf(options.kecamatan),
    lacks: listOf(options.kurang).map(needOfWord),
    work: listOf(options.daftar).map(workListOfWord),
    isComplete: options.lengkap ? true : options['belum-lengkap'] ? false : null,
    sort: { by, isReversed: options.balik },
  };
}
