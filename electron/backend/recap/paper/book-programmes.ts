import type { OutputOf } from '#contract/index.ts';
import { findAwardConfirmedWithin } from '#db/queries/award/award.ts';
import type { AwardProgramme } from '#db/queries/award/award.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { FORMATION_STAGE_LABELS } from '#rules/formation/stage.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger, percentOf } from '#rules/value/numbers.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { QueryContext } from '../../base/context.ts';
import type { BookChapter, BookPart } from '../../documents/recap/recap-book-data.ts';
import type { PaperTable } from '../../documents/recap/recap-paper-table.ts';
import { governmentLineOf } from '../../office/paper-identity.ts';
import { readBoard as readFormationBoard } from '../../formation/board.ts';
import { boardAnswer, readBoard } from '../../village/board.ts';

type VillageBoard = Pick<OutputOf<'village.board'>, 'districts' | 'denominator' | 'complete'>;
type FormationBoard = Pick<OutputOf<'formation.board'>, 'open' | 'waiting'>;

/** What stands on the office's boards beside the counted cooperatives. */
export interface ProgrammeFacts {
  readonly award: Pick<AwardProgramme, 'bookYear' | 'recipients'> | undefined;
  readonly village: VillageBoard;
  readonly formation: FormationBoard;
  /** Boards have no history: they are read on the day of freezing, whatever the cut-off day. */
  readonly readOn: PlainDate;
  /** "Dinas Koperasi dan UKM Kabupaten Kutai Timur", whose boards they are. */
  readonly officeName: string;
}

export async function programmeFacts(
  office: OfficeRecord,
  year: number,
  cutOffOn: PlainDate,
  context: QueryContext,
): Promise<ProgrammeFacts> {
  const { read, today } = context;
  const yearEnd = toPlainDate(`${year}-12-31`);
  const villages = await readBoard(context, office, {
    text: '',
    districts: [],
    models: [],
    lacks: [],
    isComplete: null,
  });
  return {
    award: await findAwardConfirmedWithin(
      read,
      toPlainDate(`${year}-01-01`),
      cutOffOn < yearEnd ? cutOffOn : yearEnd,
    ),
    village: boardAnswer(villages, { limit: 1 }),
    formation: await readFormationBoard(
      {
        text: '',
        officer: null,
        notary: null,
        districtCode: null,
        waitingFor: null,
        isReady: false,
        hasMoved: false,
        sort: 'name',
        offset: 0,
        limit: 1,
      },
      context,
    ),
    readOn: today,
    officeName: `${office.name} ${governmentLineOf(office)}`,
  };
}

function awardText({ award }: ProgrammeFacts): string {
  return award
    ? `Penghargaan Tahun Buku ${award.bookYear} diberikan kepada ${formatInteger(award.recipients.length)} koperasi.`
    : 'Penghargaan belum ditetapkan sampai tanggal batas data.';
}

const count = (heading: string) => ({ heading, unit: 'count' as const, isDashForZero: false });

function villageTable({ districts, denominator, complete }: VillageBoard, totalLabel: string): PaperTable {
  const approved = districts.reduce((sum, one) => sum + one.approved, 0);
  const all = denominator.villages;
  return {
    title: 'Koperasi Desa/Kelurahan Merah Putih menurut kecamatan',
    groupHeading: 'Kecamatan',
    columns: [
      count('Desa/ kelurahan'),
      count('Berbadan hukum'),
      { heading: 'Persentase', unit: 'percent', isDashForZero: false },
      count('Lengkap'),
    ],
    rows: districts.map((one) => ({
      label: one.name,
      cells: [one.villages, one.approved, percentOf(one.approved, one.villages), one.complete],
    })),
    total: { label: totalLabel, cells: [all, approved, percentOf(approved, all), complete] },
  };
}

function formationTable({ waiting }: FormationBoard, totalLabel: string): PaperTable {
  return {
    title: 'Berkas pembentukan yang sedang berjalan menurut tahap yang ditunggu',
    groupHeading: 'Tahap yang ditunggu',
    columns: [count('Berkas')],
    rows: waiting.map((one) => ({ label: FORMATION_STAGE_LABELS[one.stage], cells: [one.count] })),
    total: {
      label: totalLabel,
      cells: [waiting.reduce((sum, one) => sum + one.count, 0)],
    },
  };
}

/** What the office does beside counting; its last rows are named as those of the book's other tables. */
export function programmeChapter(facts: ProgrammeFacts, totalLabel: string): BookChapter {
  const { village, formation, readOn, officeName } = facts;
  const { villages, desa, kelurahan } = village.denominator;
  const day = formatLongDate(readOn);
  const sourceLine = (board: string) => `Sumber: ${board} ${officeName}. Keadaan per ${day}.`;
  const parts: BookPart[] = [
    { kind: 'text', text: awardText(facts) },
    {
      kind: 'text',
      text: `Wilayah ini memiliki ${formatInteger(villages)} desa/kelurahan: ${formatInteger(desa)} desa dan ${formatInteger(kelurahan)} kelurahan menurut data wilayah. Angka itulah penyebut Koperasi Desa/Kelurahan Merah Putih.`,
    },
    {
      kind: 'table',
      table: villageTable(village, totalLabel),
      note: 'Lengkap berarti tidak ada lagi yang kurang pada papan Merah Putih.',
      sourceLine: sourceLine('Papan Merah Putih'),
    },
    {
      kind: 'text',
      text:
        formation.open === 0
          ? `Per ${day} tidak ada berkas pembentukan yang sedang berjalan.`
          : `Berkas pembentukan yang belum masuk register per ${day}: ${formatInteger(formation.open)}.`,
    },
  ];
  if (formation.open > 0) {
    parts.push({
      kind: 'table',
      table: formationTable(formation, totalLabel),
      note: '',
      sourceLine: sourceLine('Berkas pembentukan'),
    });
  }
  return { title: 'Penghargaan, pembentukan, dan Koperasi Merah Putih', parts };
}
