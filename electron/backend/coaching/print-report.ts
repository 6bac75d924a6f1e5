import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { WHOLE_LIST } from '#db/page-bounds.ts';
import { countConsultations } from '#db/queries/consultation/list.ts';
import { districtNames } from '#db/queries/coaching/counted.ts';
import type { FieldOfficer } from '#db/queries/coaching/officer.ts';
import { readPlans } from '#db/queries/coaching/plan.ts';
import type { CoachingVisit } from '#db/queries/coaching/visit.ts';
import { readVisits } from '#db/queries/coaching/visit-list.ts';
import { isFieldVisit, VISIT_OUTCOME_LABELS } from '#rules/coaching/visit.ts';
import { formatLongDate, formatShortDate, MONTH_NAMES } from '#rules/value/indonesian-date.ts';
import { percentageOf } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { TaskContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { printPaper } from '../paper/print-paper.ts';
import { printedPhotosOf } from './printed-photos.ts';
import { ALL_PLANS, daysOf } from './recap.ts';
import { requireFieldOfficer } from './require.ts';
import { goalText, nameOf, wordsOn } from './shown.ts';
import type { CoachingWords } from './shown.ts';

const monthText = (year: number, month: number): string => `${MONTH_NAMES[month - 1] ?? ''} ${String(year)}`;

function periodText({ startsOn, endsOn }: FieldOfficer): string {
  if (startsOn === null && endsOn === null) return '';
  const from = startsOn === null ? '' : formatLongDate(startsOn);
  return endsOn === null ? `sejak ${from}` : `${from} s.d. ${formatLongDate(endsOn)}`.trim();
}

function decreeText({ decreeNumber, decreeOn }: FieldOfficer): string {
  return [decreeNumber, decreeOn === null ? '' : `tanggal ${formatLongDate(decreeOn)}`]
    .filter(Boolean)
    .join(' ');
}

function visitRow(visit: CoachingVisit, { aspects }: CoachingWords, lastDay: PlainDate) {
  const findings = visit.findings.map(({ aspect, note }) =>
    [nameOf(aspect, aspects), note].filter(Boolean).join(': '),
  );
  const met = [visit.metName, visit.metPosition].filter(Boolean).join(', ');
  return {
    on: visit.visitedOn,
    lateOn: visit.keyedOn > lastDay ? visit.keyedOn : null,
    cooperative: visit.cooperativeName,
    place: visit.districtName,
    outcome: [VISIT_OUTCOME_LABELS[visit.outcome], met].filter(Boolean).join(': '),
    result: [...findings, visit.advice, visit.note].filter(Boolean).join('; '),
    followUp: [
      ...visit.followUps.map(({ task, dueOn, doneOn }) => {
        const until = dueOn === null ? '' : ` (batas ${formatShortDate(dueOn)})`;
        return `${task}${doneOn === null ? until : ` (selesai ${formatShortDate(doneOn)})`}`;
      }),
      visit.nextStep,
    ]
      .filter(Boolean)
      .join('; '),
  };
}

/** The month of one officer: what was visited on its days, whenever it was keyed. */
export async function printReport(
  { officerId, year, month, problems, photosPerPage, path: chosen }: CheckedInputOf<'coaching.printReport'>,
  context: TaskContext,
): Promise<OutputOf<'coaching.printReport'>> {
  const { read, today, folders } = context;
  const office = await requireOffice(read);
  const officer = await requireFieldOfficer(read, officerId);
  const words = wordsOn(await readRuleBook(read), today);
  const days = daysOf(year, month);
  const found = await readVisits(
    read,
    { days, officerId, outcome: null, districtCode: '', cooperativeId: null, text: '', isRemoved: false },
    WHOLE_LIST,
  );
  const visits = found.toReversed();
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const planned = async (ofYear: number, ofMonth: number) =>
    (await readPlans(read, { ...ALL_PLANS, year: ofYear, officerId }, WHOLE_LIST)).rows.filter(
      ({ plannedMonth }) => plannedMonth === ofMonth,
    );
  const plans = await planned(year, month);
  const field = visits.filter(({ outcome }) => isFieldVisit(outcome));
  const distinct = new Set(field.map(({ cooperativeId }) => cooperativeId)).size;
  const consultations = await countConsultations(read, {
    period: days,
    topic: '',
    officer: officer.name,
    outcome: null,
    cooperativeId: null,
    text: '',
    isRemoved: false,
  });
  const regions = await districtNames(read);
  const byHand = (what: string) => ({ what, planned: null, done: null, percent: '', note: 'diisi tangan' });
  const kept = (what: string, plan: number | null, done: number, note = '') => ({
    what,
    planned: plan,
    done,
    percent: plan === null ? '' : percentageOf(done, plan),
    note,
  });
  const job: PrintJob = {
    kind: 'officer-report',
    info: { title: `Laporan ${monthText(year, month)}, ${officer.name}`, createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      city: office.city,
      month: monthText(year, month),
      officer: {
        name: officer.name,
        role: nameOf(officer.role, words.roles),
        areas: officer.areas.map((code) => regions.get(code) ?? code).join(', '),
        decree: decreeText(officer),
        period: periodText(officer),
        superior: officer.superior,
      },
      counts: [
        kept(
          'Kunjungan lapangan',
          plans.length,
          field.length,
          'rencana: koperasi yang direncanakan bulan ini',
        ),
        kept('Telepon/daring', null, visits.length - field.length, 'tidak dihitung sebagai kunjungan'),
        kept('Koperasi berbeda yang dikunjungi', plans.length, distinct),
        byHand('Kelompok pra-koperasi didampingi'),
        byHand('RAT didampingi'),
        byHand('NIK/ODS diinput'),
        kept('Konsultasi', null, consultations, 'menurut catatan konsultasi atas namanya'),
        byHand('Pelatihan'),
      ],
      visits: visits.map((visit) => visitRow(visit, words, days.until)),
      problems,
      nextMonth: monthText(nextYear, nextMonth),
      next: (await planned(nextYear, nextMonth)).map((plan) => ({
        cooperative: plan.cooperativeName,
        goal: goalText(plan, words),
        why: plan.priorityReason,
      })),
      printedOn: today,
      ...(photosPerPage === 0
        ? {}
        : { photos: { perPage: photosPerPage, rows: await printedPhotosOf(read, folders, visits) } }),
      isSample: office.isSample,
    },
  };
  const name = `laporan-petugas-${String(year)}-${String(month).padStart(2, '0')}.pdf`;
  return printPaper({ job, chosen, name }, context);
}
