import type { RevivalLine } from '#contract/coaching/revival.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import type { ReadHandle } from '#db/handles.ts';
import { listInactive } from '#db/queries/coaching/revival.ts';
import type { InactiveCooperative } from '#db/queries/coaching/revival.ts';
import {
  contactText,
  lastContact,
  nextStepText,
  REVIVAL_ROUTE_LABELS,
  REVIVAL_ROUTES,
  revivalOfficer,
  revivalRoute,
} from '#rules/coaching/revival.ts';
import { CHANNEL_LABELS } from '#rules/consultation/consultation.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { TaskContext } from '../base/context.ts';
import type { PrintJob } from '../documents/render.ts';
import { letterheadOf, signatureOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { printPaper } from '../paper/print-paper.ts';
import { dayColumn, textColumn } from '../spreadsheet/write/export-column.ts';
import type { ExportColumn } from '../spreadsheet/write/export-column.ts';
import { NO_DISTRICT } from './campaign.ts';
import { goalText, wordsOn } from './shown.ts';
import type { CoachingWords } from './shown.ts';
import { writeList } from './write-list.ts';

type Filter = Omit<CheckedInputOf<'coaching.exportRevival'>, 'path'>;
type Row = RevivalLine & { readonly district: string };

function rowOf(one: InactiveCooperative, words: CoachingWords): Row {
  const facts = {
    ...one,
    hasDissolution:
      one.hasDissolution || one.status === 'dissolution_proposed' || one.status === 'in_settlement',
    plan: one.plan && { ...one.plan, goal: goalText(one.plan, words) },
  };
  const contact = lastContact(
    one.contacts.map((each) =>
      each.kind === 'consultation' ? { ...each, channel: CHANNEL_LABELS[each.channel] } : each,
    ),
  );
  return {
    cooperativeId: one.id,
    name: one.name,
    district: one.district,
    districtName: one.districtName,
    status: one.status,
    since: one.since,
    reason: one.reason,
    lastContact: contact ? { on: contact.on, what: contactText(contact) } : null,
    nextStep: nextStepText(facts),
    officer: revivalOfficer(facts),
    route: revivalRoute(facts),
  };
}

async function allRows(read: ReadHandle, today: PlainDate): Promise<readonly Row[]> {
  const words = wordsOn(await readRuleBook(read), today);
  return (await listInactive(read)).map((one) => rowOf(one, words));
}

const isAsked = (row: Row, { districtCode, officer, route, text }: Filter): boolean =>
  (districtCode === '' || row.district === districtCode) &&
  (officer === '' || row.officer === officer) &&
  (route === null || row.route === route) &&
  row.name.toLowerCase().includes(text.toLowerCase());

export async function revivalOf(
  { offset, limit, ...filter }: CheckedInputOf<'coaching.revival'>,
  read: ReadHandle,
  today: PlainDate,
): Promise<OutputOf<'coaching.revival'>> {
  await requireOffice(read);
  const all = await allRows(read, today);
  const found = all.filter((row) => isAsked(row, filter));
  const names = [...new Set(all.map(({ officer }) => officer).filter((name) => name !== ''))];
  return {
    rows: found.slice(offset, offset + limit).map(({ district: _district, ...row }) => row),
    total: found.length,
    all: all.length,
    routes: Object.fromEntries(
      REVIVAL_ROUTES.map((route) => [route, all.filter((row) => row.route === route).length]),
    ) as OutputOf<'coaching.revival'>['routes'],
    officers: names.toSorted((one, other) => one.localeCompare(other, 'id')),
  };
}

const COLUMNS: readonly ExportColumn<Row>[] = [
  textColumn('Kecamatan', 24, (row) => row.districtName),
  textColumn('Koperasi', 44, (row) => row.name),
  textColumn('Status', 20, (row) => STATUS_LABELS[row.status]),
  dayColumn('Sejak', (row) => row.since),
  textColumn('Alasan', 40, (row) => row.reason),
  dayColumn('Kontak terakhir', (row) => row.lastContact?.on ?? null),
  textColumn('Hasil kontak', 34, (row) => row.lastContact?.what ?? ''),
  textColumn('Langkah berikutnya', 44, (row) => row.nextStep),
  textColumn('Petugas', 28, (row) => row.officer),
  textColumn('Jalur', 22, (row) => REVIVAL_ROUTE_LABELS[row.route]),
];

export async function exportRevival(
  { path: target, ...filter }: CheckedInputOf<'coaching.exportRevival'>,
  { read, today }: TaskContext,
): Promise<OutputOf<'coaching.exportRevival'>> {
  const { isSample } = await requireOffice(read);
  const rows = (await allRows(read, today)).filter((row) => isAsked(row, filter));
  const sheet = { target, sheetName: 'Dapat dihidupkan kembali', columns: COLUMNS, rows, isSample };
  return { path: target, rowCount: await writeList(sheet) };
}

/** What of the whole list is printed, in words; empty for all of it. */
function filterText({ officer, route, text }: Filter, district: string): string {
  return [
    district === '' ? '' : `Kecamatan ${district}`,
    officer === '' ? '' : `petugas ${officer}`,
    route === null ? '' : REVIVAL_ROUTE_LABELS[route].toLowerCase(),
    text === '' ? '' : `nama memuat "${text}"`,
  ]
    .filter(Boolean)
    .join(', ');
}

export async function printRevival(
  { path: chosen, ...filter }: CheckedInputOf<'coaching.printRevival'>,
  context: TaskContext,
): Promise<OutputOf<'coaching.printRevival'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const all = await allRows(read, today);
  const rows = all.filter((row) => isAsked(row, filter));
  const named = all.find(({ district }) => district === filter.districtCode)?.districtName ?? '';
  const names = [...new Set(rows.map(({ districtName }) => districtName))];
  const job: PrintJob = {
    kind: 'revival-list',
    info: { title: 'Koperasi yang dapat dihidupkan kembali', createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      filter: filterText(filter, filter.districtCode === '' ? '' : named),
      total: rows.length,
      all: all.length,
      districts: names.map((name) => ({
        name: name === '' ? NO_DISTRICT : name,
        rows: rows
          .filter(({ districtName }) => districtName === name)
          .map((row) => ({
            name: row.name,
            status: [
              STATUS_LABELS[row.status],
              row.since === null ? '' : `sejak ${formatShortDate(row.since)}`,
            ]
              .filter(Boolean)
              .join(' '),
            reason: row.reason,
            contact:
              row.lastContact === null
                ? 'belum tercatat'
                : `${formatShortDate(row.lastContact.on)}: ${row.lastContact.what}`,
            nextStep: row.nextStep,
            officer: row.officer,
          })),
      })),
      place: { city: office.city, on: today },
      signatory: signatureOf(office, today),
      isSample: office.isSample,
    },
  };
  return printPaper({ job, chosen, name: 'koperasi-dapat-dihidupkan.pdf' }, context);
}
