import { AppError } from '#contract/errors.ts';
import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { WHOLE_LIST } from '#db/page-bounds.ts';
import { countSelectedFindings, listFindings } from '#db/queries/reconcile/finding.ts';
import type { Finding } from '#db/queries/reconcile/finding.ts';
import type { Reconciliation } from '#db/queries/reconcile/reconciliation.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { RECONCILE_FIELD_LABELS, reconcileText } from '#rules/reconcile/field.ts';
import { RECONCILE_KIND_LABELS, RECONCILE_STATE_LABELS, sourceName } from '#rules/reconcile/reconcile.ts';
import type { TaskContext } from '../base/context.ts';
import type { ReconcileTodoData, TodoRow } from '../documents/cooperative/reconcile-todo-list.ts';
import { fileNameOf } from '../base/file-name.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { requireReconciliation, shownParticulars } from './view.ts';
import { printPaper } from '../paper/print-paper.ts';

type Input = CheckedInputOf<'reconcile.print'>;

/** More nobody works off on paper; some 700 sheets. */
const PRINTED_AT_MOST = 5000;

/** The to-do list as filtered, every kecamatan on sheets of its own. @throws AppError RECONCILE_TOO_MANY_TO_PRINT */
export async function printFindings(
  { path: chosen, id, ...filter }: Input,
  context: TaskContext,
): Promise<OutputOf<'reconcile.print'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const one = await requireReconciliation(read, id);
  const count = await countSelectedFindings(read, id, filter);
  if (count > PRINTED_AT_MOST) {
    const facts = { jumlah: formatInteger(count), batas: formatInteger(PRINTED_AT_MOST) };
    throw new AppError('RECONCILE_TOO_MANY_TO_PRINT', { facts });
  }
  const findings = await listFindings(read, id, filter, WHOLE_LIST);
  const source = sourceName(one.source, one.sourceName);
  const job = {
    kind: 'reconcile-todo-list' as const,
    info: { title: `Daftar tindak lanjut pencocokan data dengan ${source}`, createdOn: today },
    data: {
      letterhead: letterheadOf(office),
      source,
      subtitles: subtitlesOf(one, filter, findings.length),
      districts: byDistrict(findings),
      sourceLine: sourceLine(one, source, office.name, today),
      isSample: office.isSample,
    },
  };
  const name = fileNameOf(`tindak-lanjut-${source.toLowerCase()}-${one.exportedOn}`);
  return printPaper({ job, chosen, name: `${name}.pdf`, label: 'Menyusun halaman' }, context);
}

function subtitlesOf(
  { exportedOn, rowCount }: Reconciliation,
  { kinds, states, field, text }: Omit<Input, 'id' | 'path'>,
  count: number,
): readonly string[] {
  const filters = [
    ...kinds.map((kind) => RECONCILE_KIND_LABELS[kind].toLowerCase()),
    ...states.map((state) => `tindak lanjut ${RECONCILE_STATE_LABELS[state]}`),
    ...(field === null ? [] : [RECONCILE_FIELD_LABELS[field].toLowerCase()]),
    ...(text === '' ? [] : [`memuat "${text}"`]),
  ];
  return [
    `Ekspor ${formatLongDate(exportedOn)}, ${formatInteger(rowCount)} baris; ${formatInteger(count)} temuan`,
    ...(filters.length === 0 ? [] : [`Yang dicetak: ${filters.join(', ')}`]),
  ];
}

function sourceLine(
  { fileName, exportedOn }: Reconciliation,
  source: string,
  office: string,
  today: PlainDate,
) {
  return `Sumber: berkas ${fileName}, ekspor ${source} tanggal ${formatLongDate(exportedOn)}, dicocokkan dengan register ${office}. Dicetak ${formatLongDate(today)}. Perbaikan di ${source} dilakukan dengan tangan; program ini tidak mengirim apa pun.`;
}

function byDistrict(findings: readonly Finding[]): ReconcileTodoData['districts'] {
  const districts = new Map<string, TodoRow[]>();
  for (const finding of findings) {
    const rows = districts.get(finding.districtName);
    if (rows) rows.push(todoRow(finding));
    else districts.set(finding.districtName, [todoRow(finding)]);
  }
  return [...districts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, rows]) => ({ name: name === '' ? 'Kecamatan belum tercatat' : `Kecamatan ${name}`, rows }));
}

function todoRow({ kind, name, detail, state, note }: Finding): TodoRow {
  const people = [...detail.here, ...detail.there].map(shownParticulars);
  const one = people[0];
  const about = one && [
    one.legalEntityNumber === '' ? '' : `BH ${one.legalEntityNumber}`,
    one.nikKoperasi === '' ? '' : `NIK ${one.nikKoperasi}`,
    one.villageName,
  ];
  const first = (of: (person: (typeof people)[number]) => string): string =>
    people.map(of).find((text) => text !== '') ?? '';
  const contacts = [
    ['Ketua: ', first(({ chairName }) => chairName)],
    ['Telepon: ', first(({ phone }) => phone)],
    ['Petugas: ', first(({ assignedOfficer }) => assignedOfficer)],
  ] as const;
  return {
    name,
    about: (about ?? []).filter((text) => text !== '').join('; '),
    kind: RECONCILE_KIND_LABELS[kind],
    differences: detail.differences.map(({ field, here, there }) => ({
      label: RECONCILE_FIELD_LABELS[field],
      here: reconcileText(field, here),
      there: reconcileText(field, there),
    })),
    sentences: [...detail.why, ...detail.remarks],
    contacts: contacts.flatMap(([label, text]) => (text === '' ? [] : [`${label}${text}`])),
    state:
      state === 'open' ? '' : [RECONCILE_STATE_LABELS[state], note].filter((text) => text !== '').join(': '),
  };
}
