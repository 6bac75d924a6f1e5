import type { CheckedInputOf } from '#contract/index.ts';
import type { VillageRow } from '#contract/village.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { NEED_STATE_LABELS, VILLAGE_LACK_LABELS } from '#rules/village/lack.ts';
import { VILLAGE_MODEL_LABELS } from '#rules/village/programme.ts';
import type { PrintJob } from '../documents/render.ts';
import { governmentLineOf, letterheadOf } from '../office/paper-identity.ts';
import { byDistrict } from './board.ts';
import type { BoardVillage } from './board.ts';
import { orderText, selectionText } from './selection-text.ts';

export const villageTitle = ({ kind, name }: Pick<VillageRow, 'kind' | 'name'>): string =>
  `${kind === 'desa' ? 'Desa' : 'Kelurahan'} ${name}`;

/** The paper of what is missing: the filtered villages, one sheet for each kecamatan. */
export function missingPaper(
  office: OfficeRecord,
  rows: readonly BoardVillage[],
  selection: Omit<CheckedInputOf<'village.printMissing'>, 'path'>,
  today: PlainDate,
): PrintJob {
  return {
    kind: 'village-missing-list',
    info: { title: 'Daftar yang masih kurang, Koperasi Merah Putih', createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      districts: byDistrict(rows).map((villages) => ({
        name: villages[0]?.districtName ?? '',
        villages: villages.map((village) => ({
          name: villageTitle(village),
          cooperativeName: village.cooperative?.name ?? village.formation?.name ?? '',
          model: VILLAGE_MODEL_LABELS[village.facts.model],
          missing: village.lacks.map((lack) =>
            village.states[lack] === 'under_way'
              ? `${VILLAGE_LACK_LABELS[lack]} (${NEED_STATE_LABELS.under_way})`
              : VILLAGE_LACK_LABELS[lack],
          ),
        })),
      })),
      selection: [selectionText(selection), orderText(selection)].filter(Boolean).join('. '),
      source: `Papan Koperasi Merah Putih ${office.name} ${governmentLineOf(office)}`,
      cutOffOn: today,
      isSample: office.isSample,
    },
  };
}
