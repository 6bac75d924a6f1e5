import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { LAW_KIND_LABELS, LOCAL_LAW_LABELS, verifiedText } from '#rules/legal-basis/legal-basis.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { TaskContext } from '../base/context.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { printPaper } from '../paper/print-paper.ts';
import { shownLibrary } from './shown.ts';

function selectionText({ kind, on, citedBy, text }: CheckedInputOf<'basis.list'>): string {
  return [
    kind === null ? '' : LAW_KIND_LABELS[kind],
    on === null ? '' : `berlaku pada ${formatLongDate(on)}`,
    citedBy === '' ? '' : `dikutip templat ${citedBy}`,
    text === '' ? '' : `memuat “${text}”`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The list as the filter leaves it. @throws AppError FOLDER_NOT_WRITABLE, FILE_IN_USE, DISK_FULL */
export async function printLegalBases(
  { path: chosen, ...filter }: CheckedInputOf<'basis.print'>,
  context: TaskContext,
): Promise<OutputOf<'basis.print'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const { rows, missing } = await shownLibrary(read, filter, today);
  const on = filter.on ?? today;
  const data = {
    letterhead: letterheadOf(office),
    isSample: office.isSample,
    selection: selectionText(filter),
    rows: rows.map(({ citation, inForceFrom, inForceUntil, isVerified }) => ({
      citation,
      inForceFrom,
      inForceUntil,
      state: verifiedText(isVerified),
    })),
    missing: missing.map((what) => LOCAL_LAW_LABELS[what]),
    on,
  };
  const info = { title: 'Daftar dasar hukum', createdOn: today };
  return printPaper(
    { job: { kind: 'legal-basis-list', info, data }, chosen, name: `dasar-hukum-${today}.pdf` },
    context,
  );
}
