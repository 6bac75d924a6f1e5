import type { CheckedInputOf } from '#contract/index.ts';
import { VILLAGE_LACK_LABELS } from '#rules/village/lack.ts';
import { WORK_LIST_LABELS } from '#rules/village/work/lists.ts';
import { VILLAGE_MODEL_LABELS } from '#rules/village/programme.ts';

type Selection = Omit<CheckedInputOf<'village.printMissing'>, 'path'>;

/** The filter as part of a subtitle, without the kecamatan, which stands in the title of each sheet. */
export function selectionText({ text, models, lacks, work, isComplete }: Selection): string {
  const parts = [
    ...(models.length === 0
      ? []
      : [`model ${models.map((model) => VILLAGE_MODEL_LABELS[model]).join(' atau ')}`]),
    ...(lacks.length === 0
      ? []
      : [`yang kurang ${lacks.map((lack) => VILLAGE_LACK_LABELS[lack]).join(' dan ')}`]),
    ...work.map((list) => WORK_LIST_LABELS[list]),
    ...(isComplete === null ? [] : [isComplete ? 'yang lengkap' : 'yang belum lengkap']),
    ...(text === '' ? [] : [`memuat "${text}"`]),
  ];
  return parts.length === 0 ? '' : `Hanya ${parts.join('; ')}`;
}

/** How the list is put in order, as part of a subtitle; empty for the order of the region's codes. */
export function orderText({ sort: { by, isReversed } }: Selection): string {
  if (by === 'code') return isReversed ? 'Urutan: kode wilayah, dari belakang' : '';
  const what = by === 'count' ? 'yang paling banyak kurang' : `yang kurang ${VILLAGE_LACK_LABELS[by]}`;
  return `Urutan: ${what} ${isReversed ? 'di belakang' : 'lebih dahulu'}, per kecamatan`;
}
