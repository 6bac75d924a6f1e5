import { contract } from '#contract/index.ts';
import type { InputOf } from '#contract/index.ts';
import { WHOLE_LIST } from '#db/page-bounds.ts';
import { listBookYears } from '#db/queries/cooperative/cooperative.ts';
import { everyActive, listBoardIds } from '#db/queries/rat/board.ts';
import { addDays, dateParts } from '#rules/value/plain-date.ts';
import { addTargets, recordCampaign } from '../coaching/save-campaign.ts';
import { recordOfficer } from '../coaching/save-officer.ts';
import { recordPlan } from '../coaching/save-plan.ts';
import { recordVisit } from '../coaching/save-visit.ts';
import type { CommandContext } from '../base/context.ts';

type Visit = Omit<InputOf<'coaching.recordVisit'>, 'cooperativeId' | 'officerIds'>;

/** Invented visits: one with findings and work that is late, one that met nobody, one by telephone. */
function visitsOf(today: CommandContext['today']): readonly Visit[] {
  return [
    {
      visitedOn: addDays(today, -20),
      outcome: 'met_officers',
      metName: 'Contoh Wijaya',
      metPosition: 'ketua',
      findings: [
        { aspect: 'kelembagaan', state: 'good', note: 'pengurus lengkap' },
        { aspect: 'pembukuan', state: 'lacking', note: 'buku kas terhenti' },
      ],
      advice: 'Lanjutkan buku kas dan jadwalkan RAT.',
      followUps: [
        { task: 'Susun buku kas', dueOn: addDays(today, -3), officer: 'Contoh Hidayat' },
        { task: 'Simulasi RAT', dueOn: addDays(today, 10) },
      ],
    },
    {
      visitedOn: addDays(today, -9),
      outcome: 'office_only',
      note: 'Surat ditinggalkan pada penjaga kantor.',
    },
    { visitedOn: addDays(today, -2), outcome: 'remote', note: 'Meminta contoh berita acara RAT.' },
  ];
}

/** A campaign over the first of them, one outcome of it not said yet: what a recap looks like before it adds up. */
async function writeSampleCampaign(
  { ids, officerId }: { readonly ids: readonly string[]; readonly officerId: string },
  context: CommandContext,
): Promise<void> {
  const { today } = context;
  const { year } = dateParts(today);
  const facts = { name: `Verifikasi lapangan ${String(year)}`, year, startsOn: addDays(today, -30) };
  const { id } = await recordCampaign(contract['coaching.recordCampaign'].input.parse(facts), context);
  await addTargets({ id, cooperativeIds: [...ids] }, context);
  const seen = [
    { outcome: 'met_officers', activitySeen: 'yes' },
    { outcome: 'office_only', activitySeen: 'no' },
    { outcome: 'not_found' },
  ] as const;
  for (const [at, one] of seen.entries()) {
    const visit = {
      ...one,
      cooperativeId: ids[at],
      officerIds: [officerId],
      visitedOn: addDays(today, -12),
      campaignId: id,
    };
    if (ids[at] !== undefined)
      await recordVisit(contract['coaching.recordVisit'].input.parse(visit), context);
  }
}

/** Gives the sample office two field officers, a campaign, a plan for six cooperatives, and visits to look at. */
export async function writeSampleCoaching(context: CommandContext): Promise<void> {
  const { read, today } = context;
  const bookYear = (await listBookYears(read))[0];
  if (bookYear === undefined) return;
  const every = { ...everyActive(bookYear), isActiveOnly: false };
  const ids = (await listBoardIds(read, every, { today, past: [] }, WHOLE_LIST)).slice(0, 6);
  const { year, month } = dateParts(today);
  const officer = contract['coaching.recordOfficer'].input;
  const [hidayat, dewi] = [
    await recordOfficer(
      officer.parse({ name: 'Contoh Hidayat', role: 'ppkl', startsOn: `${String(year)}-01-01` }),
      context,
    ),
    await recordOfficer(
      officer.parse({ name: 'Contoh Dewi', role: 'pendamping-dak', endsOn: `${String(year)}-12-31` }),
      context,
    ),
  ];
  const goals = ['aktifkan-rat', 'lengkapi-legalitas', 'pembukuan'];
  for (const [at, cooperativeId] of ids.entries()) {
    const plan = {
      year,
      cooperativeId,
      officerId: [hidayat.id, dewi.id, null][at % 3],
      goal: goals[at % goals.length],
      plannedMonth: month,
    };
    await recordPlan(contract['coaching.recordPlan'].input.parse(plan), context);
  }
  for (const [at, visit] of visitsOf(today).entries()) {
    const facts = { ...visit, cooperativeId: ids[at], officerIds: [at === 1 ? dewi.id : hidayat.id] };
    if (ids[at] !== undefined)
      await recordVisit(contract['coaching.recordVisit'].input.parse(facts), context);
  }
  if (ids.length > 0) await writeSampleCampaign({ ids, officerId: hidayat.id }, context);
}
