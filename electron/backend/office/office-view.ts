import type { Office } from '#contract/office.ts';
import type { ReadHandle } from '#db/handles.ts';
import { lastEditOf, lastEditsOf } from '#db/queries/change/record-edit.ts';
import { findOffice } from '#db/queries/office/office.ts';
import type { OfficeIdentity, OfficeRecord } from '#db/queries/office/office.ts';
import type { Emblem } from '#db/queries/picture/emblem.ts';
import type { SignatoryEntry } from '#db/queries/office/signatory.ts';
import { SIGNATORY_KIND_LABELS } from '#rules/cooperative/signatory.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { shownFields } from '../base/saved-record.ts';
import type { ShownField } from '../base/saved-record.ts';
import { requireOffice } from './require-office.ts';

export const OFFICE_SUBJECT = 'office';
export const LOOK_SUBJECT = 'office-look';
export const signatorySubject = (id: string): string => `signatory:${id}`;

const IDENTITY_LABELS: Readonly<Record<keyof OfficeIdentity, string>> = {
  governmentName: 'Nama pemerintah daerah',
  name: 'Nama dinas',
  city: 'Kota terbit surat',
  address: 'Alamat',
  postalCode: 'Kode pos',
  phone: 'Telepon',
  email: 'Pos-el',
  website: 'Laman',
  unitCode: 'Kode unit',
};

const SIGNATORY_LABELS: Readonly<Record<keyof SignatoryEntry, string>> = {
  kind: 'Jenis jabatan',
  prefix: 'Plt./Plh./Pj.',
  position: 'Jabatan',
  frontTitle: 'Gelar depan',
  name: 'Nama',
  backTitle: 'Gelar belakang',
  onBehalfOf: 'Atas nama',
  throughPosition: 'Untuk beliau',
  rank: 'Pangkat',
  nip: 'NIP',
  startsOn: 'Mulai',
  endsOn: 'Sampai',
};

export const officeFields = (office: OfficeIdentity): readonly ShownField[] =>
  shownFields(IDENTITY_LABELS, office);

const PAPER_LABELS = { F4: 'F4 (215 × 330 mm)', F4_NARROW: 'F4 (210 × 330 mm)', A4: 'A4' } as const;

export const lookFields = ({ look }: OfficeRecord): readonly ShownField[] => [
  { name: 'emblem', label: 'Lambang pada kop', now: look.emblem?.name ?? '' },
  { name: 'regentEmblem', label: 'Lambang kepala daerah', now: look.regentEmblem?.name ?? '' },
  { name: 'isEmblemColoured', label: 'Lambang berwarna', now: look.isEmblemColoured ? 'Ya' : 'Tidak' },
  { name: 'listPaper', label: 'Kertas daftar', now: PAPER_LABELS[look.listPaper] },
];

/** Nothing where the official is not there any more. */
export function signatoryFields(signatory: SignatoryEntry | undefined): readonly ShownField[] {
  if (!signatory) return [];
  const { kind, startsOn, endsOn } = signatory;
  const texts: Readonly<Record<string, string>> = {
    kind: SIGNATORY_KIND_LABELS[kind],
    startsOn: formatLongDate(startsOn),
    endsOn: endsOn === null ? '' : formatLongDate(endsOn),
  };
  return shownFields(SIGNATORY_LABELS, signatory).map((field) => ({
    ...field,
    now: texts[field.name] ?? field.now,
  }));
}

const shownEmblem = (emblem: Emblem | null) => emblem && { sha256: emblem.sha256, name: emblem.name };

/** The office as its pages read it: each part with the instant it was last saved. */
export async function readOffice(read: ReadHandle): Promise<Office> {
  const office = await requireOffice(read);
  const edits = await lastEditsOf(read, signatorySubject(''));
  return {
    ...office,
    look: {
      ...office.look,
      emblem: shownEmblem(office.look.emblem),
      regentEmblem: shownEmblem(office.look.regentEmblem),
      updatedAt: await lastEditOf(read, LOOK_SUBJECT),
    },
    updatedAt: await lastEditOf(read, OFFICE_SUBJECT),
    signatories: office.signatories.map((one) => ({
      ...one,
      updatedAt: edits.get(signatorySubject(one.id)) ?? null,
    })),
  };
}

/** Null before the office is set up. */
export async function findOfficeView(read: ReadHandle): Promise<Office | null> {
  return (await findOffice(read)) ? readOffice(read) : null;
}
