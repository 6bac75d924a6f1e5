import type { OfficeRecord } from '#db/queries/office/office.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { ACTIVITIES, ACTIVITY_LABELS, activityRule } from '#rules/evaluation/activity.ts';
import { CERTIFICATE_STANDING_WORDS } from '#rules/evaluation/certificate-standing.ts';
import { GRADES } from '#rules/evaluation/grade.ts';
import { HEALTH_PREDICATE_LABELS } from '#rules/rule-book/health-score.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import {
  LOCAL_CLASSES,
  LOCAL_CLASS_LABELS,
  localClassDefinition,
  localClassRule,
} from '#rules/evaluation/local-class.ts';
import { RAT_STANDING_LABELS, timelinessWord } from '#rules/rat/standing.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { versionedBasis } from '#rules/rule-book/versioned-basis.ts';
import type { TaskContext } from '../base/context.ts';
import type { EvaluationListRow } from '../documents/cooperative/evaluation-list.ts';
import type { PrintJob } from '../documents/render.ts';
import { localDay } from '../base/local-day.ts';
import { instantText } from '../base/instant-text.ts';
import { letterheadOf, signatureOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import type { EvaluatedLine } from './evaluated.ts';
import { sheetOf } from './sheet.ts';
import { countBy } from './sheet-view.ts';
import { rulesOfYear } from './summary.ts';
import { printPaper } from '../paper/print-paper.ts';

const yesNo = (isSo: boolean): string => (isSo ? 'ya' : 'tidak');

function toRow(line: EvaluatedLine): EvaluationListRow {
  return {
    name: line.name,
    legalEntityNumber: line.legalEntityNumber,
    grade: line.grade,
    report: RAT_STANDING_LABELS[line.rat],
    // A report without a day is not called in time.
    onTime: timelinessWord(line),
    business: yesNo(line.isBusinessRunning),
    activity: `${ACTIVITY_LABELS[line.activity]}${line.isOverridden ? ' *)' : ''}`,
    localClass: LOCAL_CLASS_LABELS[line.localClass],
    predicate: line.predicate ? HEALTH_PREDICATE_LABELS[line.predicate] : '-',
    certificate: CERTIFICATE_STANDING_WORDS[line.certificate],
  };
}

function countsOf(lines: readonly EvaluatedLine[]): string {
  const grades = countBy(lines, GRADES, (line) => line.grade);
  const classes = countBy(lines, LOCAL_CLASSES, (line) => line.localClass);
  const activities = countBy(lines, ACTIVITIES, (line) => line.activity);
  return [
    `${formatInteger(lines.length)} koperasi`,
    `grade ${GRADES.map((grade) => `${grade} ${formatInteger(grades[grade] ?? 0)}`).join(', ')}`,
    ACTIVITIES.map((one) => `${ACTIVITY_LABELS[one]} ${formatInteger(activities[one] ?? 0)}`).join(', '),
    `kelas dinas ${LOCAL_CLASSES.map((one) => `${LOCAL_CLASS_LABELS[one]} ${formatInteger(classes[one] ?? 0)}`).join(', ')}`,
  ].join('; ');
}

/** By kecamatan, in the order of the lines; those without one stand last. */
function groupsOf(lines: readonly EvaluatedLine[]) {
  const byDistrict = new Map<string, EvaluatedLine[]>();
  for (const line of lines) {
    const group = byDistrict.get(line.districtCode);
    if (group) group.push(line);
    else byDistrict.set(line.districtCode, [line]);
  }
  const unknown = byDistrict.get('');
  byDistrict.delete('');
  const groups = [...byDistrict.values(), ...(unknown ? [unknown] : [])];
  return groups.map((of) => ({
    title: of[0]?.districtCode ? `Kecamatan ${of[0].districtName}` : 'Kecamatan tidak diketahui',
    counts: countsOf(of),
    rows: of.map(toRow),
  }));
}

/** Who answered for the list on the day it was closed. */
const signingOn = (office: OfficeRecord, on: PlainDate) => ({
  place: { city: office.city, on },
  signatory: signatureOf(office, on),
});

/** The list per kecamatan as PDF: of the sealed year, or marked KONSEP while the year is open. */
export async function printEvaluation(
  { bookYear, path: chosen }: CheckedInputOf<'evaluation.print'>,
  context: TaskContext,
): Promise<OutputOf<'evaluation.print'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const { closing, lines } = await sheetOf(read, bookYear, today);
  if (lines.length === 0) throw new AppError('EVALUATION_EMPTY', { facts: { tahunBuku: bookYear } });
  const ruleBook = await rulesOfYear(read, closing);
  const cutOffOn = closing?.cutOffOn ?? today;
  const state = closing
    ? `Evaluasi ditutup ${instantText(closing.closedAt)}, versi ${closing.version}`
    : `Evaluasi masih terbuka; dinilai ${formatLongDate(today)}`;
  const overridden = lines.filter((line) => line.isOverridden).length;
  const job: PrintJob = {
    kind: 'evaluation-list',
    info: { title: `Daftar Evaluasi Koperasi Tahun Buku ${bookYear}`, createdOn: cutOffOn },
    data: {
      bookYear,
      letterhead: letterheadOf(office),
      cutOffOn,
      state,
      definitions: [
        `Keaktifan: ${versionedBasis(activityRule(ruleBook, bookYear))}.`,
        localClassDefinition(localClassRule(ruleBook, bookYear)),
        'Predikat kesehatan: hasil pemeriksaan kesehatan (LHPKK) tahun buku itu; "-" berarti belum diperiksa.',
        ...(overridden > 0 ? ['*) Keaktifan ditetapkan petugas dengan alasan tertulis.'] : []),
      ],
      groups: groupsOf(lines),
      sum: countsOf(lines),
      signing: closing ? signingOn(office, localDay(closing.closedAt)) : null,
      isSample: office.isSample,
      isDraft: closing === undefined,
    },
  };
  const version = closing ? `versi-${closing.version}` : 'konsep';
  const name = `evaluasi-tahun-buku-${bookYear}-${version}.pdf`;
  return printPaper({ job, chosen, name, label: 'Mencetak daftar evaluasi' }, context);
}
