import { contract } from '#contract/index.ts';
import type { InputOf } from '#contract/index.ts';
import { WHOLE_LIST } from '#db/page-bounds.ts';
import { listBookYears } from '#db/queries/cooperative/cooperative.ts';
import { everyActive, listBoardIds } from '#db/queries/rat/board.ts';
import { listDays } from '#rules/activity/batch.ts';
import { addDays, dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { recordActivity } from '../activity/save-activity.ts';
import type { CommandContext } from '../base/context.ts';

type Activity = InputOf<'activity.record'>;
type Participants = NonNullable<NonNullable<Activity['batches']>[number]['participants']>;

/** Of the shipped tree: training of cooperatives' people. */
export const TRAINING_CODE = '2.17.05.2.01.0001';

const NAMES = [
  'Contoh Rahmawati',
  'Contoh Hasan',
  'Contoh Lestari',
  'Contoh Jumadi',
  'Contoh Nuraini',
  'Contoh Markus',
  'Contoh Sulastri',
  'Contoh Yohanes',
  'Contoh Wulandari',
  'Contoh Bahri',
  'Contoh Theresia',
  'Contoh Supriadi',
] as const;

/** Invented people of real sample cooperatives; the fourth misses the last day, one has no NIB. */
function participants(cooperativeIds: readonly string[], days: readonly PlainDate[]): Participants {
  return NAMES.map((name, at) => ({
    name,
    sex: at % 2 === 0 ? 'P' : 'L',
    cooperativeId: cooperativeIds[at] ?? null,
    business: cooperativeIds[at] === undefined ? 'Keripik Contoh Jaya' : '',
    role: at % 3 === 0 ? 'Ketua' : 'Bendahara',
    nibBasis: at === 8 ? 'none' : 'cooperative',
    marks: days.map((on, day) => ({ on, mark: at === 3 && day === days.length - 1 ? 'sick' : 'present' })),
  }));
}

/** Three activities around today: one that is over, one to come, one that waits for its budget. */
function activities(today: PlainDate, cooperativeIds: readonly string[]): readonly Activity[] {
  const over = { startsOn: addDays(today, -40), endsOn: addDays(today, -38) };
  const coming = { startsOn: addDays(today, 20), endsOn: addDays(today, 21) };
  const { year } = dateParts(over.startsOn);
  const days = listDays(over);
  return [
    {
      year,
      kind: 'pelatihan',
      title: 'Digitalisasi Usaha Koperasi (contoh)',
      subActivityCode: TRAINING_CODE,
      organiser: 'uptd',
      organiserName: 'UPTD Pelatihan Contoh',
      state: 'done',
      budgetPlanned: 72_400_000,
      budgetSpent: 71_950_000,
      terms: {
        allowanceRate: 150_000,
        speakerRate: 900_000,
        speakerTax: 500,
        basis: 'Peraturan bupati tentang standar biaya (contoh)',
        officerName: 'Contoh Pejabat Pelaksana',
        treasurerName: 'Contoh Bendahara',
        committee: [
          { name: 'Contoh Ketua Panitia', role: 'ketua' },
          { name: 'Contoh Sekretaris Panitia', role: 'sekretaris' },
        ],
      },
      funds: [{ source: 'dak-pk2umk', budgetYear: year, amount: 72_400_000 }],
      batches: [
        {
          number: 1,
          ...over,
          place: 'Sangatta',
          sessions: days.map((heldOn, at) => ({
            heldOn,
            subject: ['Pembukuan digital', 'Pasar daring', 'Rencana usaha'][at] ?? 'Praktik',
            hours: 6,
            speaker: 'Narasumber Contoh',
          })),
          participants: participants(cooperativeIds, days),
        },
      ],
    },
    {
      year: dateParts(coming.startsOn).year,
      kind: 'bimtek',
      title: 'Penyusunan Laporan RAT (contoh)',
      subActivityCode: TRAINING_CODE,
      state: 'scheduled',
      budgetPlanned: 28_000_000,
      funds: [{ source: 'apbd-kabupaten', budgetYear: dateParts(coming.startsOn).year }],
      batches: [{ number: 1, ...coming, place: 'Sangatta', participants: participants(cooperativeIds, []) }],
    },
    {
      year: dateParts(today).year,
      kind: 'uji-kompetensi',
      title: 'Uji Kompetensi Juru Buku (contoh)',
      state: 'waiting_budget',
      quota: 25,
      budgetPlanned: 62_500_000,
    },
  ];
}

/** Gives the sample office activities to look at. */
export async function writeSampleActivities(context: CommandContext): Promise<void> {
  const { read } = context;
  const bookYear = (await listBookYears(read))[0];
  if (bookYear === undefined) return;
  const ids = await listBoardIds(read, everyActive(bookYear), { today: context.today, past: [] }, WHOLE_LIST);
  for (const activity of activities(context.today, ids.slice(0, NAMES.length - 2))) {
    await recordActivity(contract['activity.record'].input.parse(activity), context);
  }
}
