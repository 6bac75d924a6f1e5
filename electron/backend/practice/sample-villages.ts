import { contract } from '#contract/index.ts';
import type { InputOf } from '#contract/index.ts';
import { listVillages } from '#db/queries/village/village.ts';
import { addDays } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CommandContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { saveWork } from '../village/work/save-work.ts';

type Changes = InputOf<'village.saveWork'>['changes'];

/** Invented work: one that operates, one with a shop alone, one with an empty building, one that waits. */
function worksOf(today: PlainDate): readonly Changes[] {
  return [
    {
      units: [
        { kind: 'sembako', state: 'operating', sinceOn: addDays(today, -60), turnover: 42_000_000 },
        { kind: 'usp', state: 'operating', sinceOn: addDays(today, -20) },
      ],
      membersMale: 118,
      membersFemale: 96,
      membersOn: addDays(today, -12),
      buildingPercent: 100,
      buildingOn: addDays(today, -70),
      handoverOn: addDays(today, -65),
      vehicles: [{ kind: 'pikap', count: 1, receivedOn: addDays(today, -40) }],
      accountUpdatedOn: addDays(today, -6),
      partners: [{ name: 'Bulog (contoh)', subject: 'beras', agreedOn: addDays(today, -50) }],
      financingState: 'submitted',
      proposedOn: addDays(today, -15),
      meetingNumber: 'BA/Contoh/1',
      bank: 'Bank Contoh',
      capital: 1_200_000_000,
      operating: 300_000_000,
      months: 72,
      graceMonths: 6,
    },
    {
      units: [{ kind: 'sembako', state: 'operating', sinceOn: addDays(today, -14) }],
      accountUpdatedOn: addDays(today, -64),
      financingState: 'drafting',
    },
    {
      units: [{ kind: 'sembako', state: 'preparing' }],
      buildingPercent: 100,
      buildingOn: addDays(today, -9),
      financingState: 'none',
    },
    { buildingPercent: 40, buildingOn: addDays(today, -4) },
  ];
}

/** Gives the first villages of the sample office some work; the others stay "belum dicatat". */
export async function writeSampleVillages(context: CommandContext): Promise<void> {
  const { regionCode } = await requireOffice(context.read);
  const villages = await listVillages(context.read, regionCode);
  for (const [at, changes] of worksOf(context.today).entries()) {
    const code = villages[at]?.code;
    if (code === undefined) return;
    const save = { code, expectedUpdatedAt: null, changes };
    await saveWork(contract['village.saveWork'].input.parse(save), context);
  }
}
