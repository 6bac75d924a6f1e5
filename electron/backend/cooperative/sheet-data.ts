import { presentSince } from '#rules/cooperative/status-timeline.ts';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { COMPLETENESS_LABELS } from '#rules/cooperative/completeness.ts';
import { CERTIFICATE_LABELS, STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { describeField } from '#rules/cooperative/field-lists.ts';
import { registerFieldText } from '#rules/cooperative/register-field-text.ts';
import { REGISTER_FIELDS } from '#rules/cooperative/register-field.ts';
import type { RegisterField } from '#rules/cooperative/register-field.ts';
import type { CooperativeSheetData, SheetLine } from '../documents/cooperative/cooperative-sheet.ts';
import type { SheetYear } from '../documents/cooperative/cooperative-sheet-tables.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import type { SheetEvents } from './sheet-events.ts';
import { sheetHistories } from './sheet-histories.ts';

const YEARS_SHOWN = 5;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
const dayText = (day: PlainDate | null): string => (day === null ? '' : formatLongDate(day));

function identityLines({ fields, ...record }: CooperativeRecord): readonly SheetLine[] {
  const { villageName, districtName, regencyName, legalEntityEra } = record;
  const seat = joined([
    fields.address,
    villageName,
    districtName === '' ? '' : `Kecamatan ${districtName}`,
    regencyName,
    fields.postalCode,
  ]);
  return [
    ['Badan hukum', joined([fields.legalEntityNumber, legalEntityEra, dayText(fields.legalEntityOn)])],
    ['Alamat', seat],
    ['Bentuk, jenis, pola', joined([fields.form, fields.kind, fields.pattern])],
    ['Kelompok, sektor', joined([fields.group, fields.sector])],
  ];
}

/** Fields whose line says more than the field itself. */
const JOINED: Readonly<Partial<Record<RegisterField, (fields: CooperativeRecord['fields']) => string>>> = {
  certificate: ({ certificate, certificateUntil: until }) =>
    joined([CERTIFICATE_LABELS[certificate], until === null ? '' : `sampai ${formatShortDate(until)}`]),
  phone: ({ phone, phone2 }) => joined([phone, phone2]),
};

/** A line for each typed field that no other line tells. */
function factLines({ fields, origin }: CooperativeRecord): readonly SheetLine[] {
  const lines = REGISTER_FIELDS.flatMap((field): readonly SheetLine[] => {
    const { label, isToldTogether } = describeField(field);
    const joint = JOINED[field];
    if (joint) return [[label, joint(fields)]];
    return isToldTogether === true ? [] : [[label, registerFieldText(field, fields[field])]];
  });
  return [...lines, ['Asal data', origin]];
}

/** The five book years up to the last one known, or up to the last one that has ended. */
function yearsOf({ figures, rats }: CooperativeRecord, today: PlainDate): readonly SheetYear[] {
  const known = [...figures, ...rats].map(({ bookYear }) => bookYear);
  const last = known.length === 0 ? dateParts(today).year - 1 : Math.max(...known);
  return Array.from({ length: YEARS_SHOWN }, (_, index) => {
    const bookYear = last - YEARS_SHOWN + 1 + index;
    const year = figures.find((one) => one.bookYear === bookYear);
    const rat = rats.find((one) => one.bookYear === bookYear);
    return {
      bookYear,
      heldOn: rat?.heldOn ?? null,
      isHeldUndated: rat?.heldOn === null,
      reportedOn: rat?.reportedOn ?? null,
      membersMale: year?.membersMale ?? null,
      membersFemale: year?.membersFemale ?? null,
      membersTotal: year?.membersTotal ?? null,
      ownCapital: year?.ownCapital ?? null,
      outsideCapital: year?.outsideCapital ?? null,
      assets: year?.assets ?? null,
      turnover: year?.turnover ?? null,
      surplus: year?.surplus ?? null,
    };
  });
}

function statusText({ status, statusTimeline }: CooperativeRecord): string {
  const since = presentSince(statusTimeline);
  return since === null ? STATUS_LABELS[status] : `${STATUS_LABELS[status]} sejak ${formatLongDate(since)}`;
}

/** The sheet of a record as it is read on screen: the same masks, the same remarks. */
export function sheetData(
  office: OfficeRecord,
  record: CooperativeRecord,
  events: SheetEvents,
  today: PlainDate,
): CooperativeSheetData {
  const { percent, missing } = record.completeness;
  return {
    letterhead: letterheadOf(office),
    name: record.fields.name,
    status: statusText(record),
    identity: identityLines(record),
    facts: factLines(record),
    years: yearsOf(record, today),
    histories: sheetHistories(record, events),
    completeness: { percent, missing: missing.map((item) => COMPLETENESS_LABELS[item]) },
    remarks: record.remarks.map(({ message }) => message),
    note: record.fields.note,
    printedOn: today,
    isSample: office.isSample,
  };
}
