import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger, percentageOf } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { WORK_LIST_LABELS } from '#rules/village/work/lists.ts';
import { OPERATION_LABELS, OPERATION_STATES, operationRuleText } from '#rules/village/work/operation.ts';
import { WORK_STAGE_LABELS, WORK_STAGES } from '#rules/village/work/stages.ts';
import type { StageCounts, StageTable } from '#rules/village/work/stages.ts';
import type { PrintJob } from '../../documents/render.ts';
import { governmentLineOf, regentOf, letterheadOf } from '../../office/paper-identity.ts';
import { readRuleBook } from '../../office/rule-book.ts';
import { workTermsOn } from '../judge-work.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The figures of one row: how many, each stage, each state of operation. */
const figures = (counts: StageCounts): readonly number[] => [
  counts.villages,
  ...WORK_STAGES.map((stage) => counts.stages[stage]),
  ...OPERATION_STATES.map((state) => counts.operation[state]),
];

/** The weekly report on village cooperatives to the head of the region, its sums proved before it is made. */
export async function weeklyPaper(
  read: ReadHandle,
  office: OfficeRecord,
  { table, today }: { readonly table: StageTable; readonly today: PlainDate },
): Promise<PrintJob> {
  const { kinds, operation, staleDays } = workTermsOn(await readRuleBook(read), today);
  const { total, districts, lists } = table;
  const share = (part: number) => `${formatInteger(part)} (${percentageOf(part, total.villages)} %)`;
  return {
    kind: 'village-weekly-report',
    info: { title: 'Laporan mingguan Koperasi Desa/Kelurahan Merah Putih', createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      addressee: regentOf(office),
      headings: [
        'Desa/kel.',
        ...WORK_STAGES.map((stage) => capital(WORK_STAGE_LABELS[stage])),
        ...OPERATION_STATES.map((state) => capital(OPERATION_LABELS[state])),
      ],
      rows: districts.map(({ name, ...counts }) => ({ name, figures: figures(counts) })),
      total: figures(total),
      percents: [
        '',
        ...figures(total)
          .slice(1)
          .map((part) => percentageOf(part, total.villages)),
      ],
      sentences: [
        `${share(total.stages.approved)} berbadan hukum, ${share(total.stages.land)} dengan lahan siap, ${share(total.stages.built)} dengan bangunan selesai, dan ${share(total.stages.working)} dengan unit usaha yang beroperasi, dari ${formatInteger(total.villages)} desa/kelurahan.`,
        ...lists
          .filter(({ villages, unrecorded }) => villages > 0 || unrecorded > 0)
          .map(
            ({ list, villages, unrecorded }) =>
              `${capital(WORK_LIST_LABELS[list])}: ${formatInteger(villages)}${unrecorded === 0 ? '' : `; ${formatInteger(unrecorded)} belum dicatat`}.`,
          ),
      ],
      notes: [
        `Disebut beroperasi bila ${operationRuleText(operation, kinds)} beroperasi penuh; selain itu terbatas. Yang belum dicatat tidak dihitung sebagai belum beroperasi.`,
        `Akun SIMKOPDES disebut lama tidak diperbarui bila lebih dari ${formatInteger(staleDays)} hari.`,
        'Satu koperasi dapat dihitung pada beberapa tahap; empat kolom terakhir berjumlah sebanyak desa/kelurahannya.',
      ],
      source: `Papan Koperasi Merah Putih ${office.name} ${governmentLineOf(office)}, keadaan ${formatLongDate(today)}`,
      cutOffOn: today,
      isSample: office.isSample,
    },
  };
}
