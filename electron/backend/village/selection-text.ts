import type { CheckedInputOf } from '#contract/index.ts';
import { VILLAGE_LACK_LABELS } from '#rules/village/lack.ts';
import { VILLAGE_MODEL_LABELS } from '#rules/village/programme.ts';

type Selection = Omit<CheckedInputOf<'village.printMissing'>, 'path'>;

/** The filter as part of a subtitle, without the kecamatan, which stands in the title of each sheet. */
export function selectionText({ text, models, lacks, isComplete }: Selection): string {
  const parts = [
    ...(models.length === 0
      ? []
      : [`model ${models.map((model) => VILLAGE_MODEL_LABELS[model]).join(' atau ')}`]),
    ...(lacks.length === 0
      ? []
      : [`yang kurang ${lacks.map((lack) => VILLAGE_LACK_LABELS[lack]).join(' dan ')}`]),
    ...(isComplete === null ? [] : [isComplete ? 'yang lengkap' : 'yang belum lengkap']),
    ...(text === '' ? [] : [`memuat "${text}"`]),
  ];
  return parts.length === 0 ? '' : `Hanya ${parts.join('; ')}`;
}
