import type { ReadHandle } from '#db/handles.ts';
import { findFormation } from '#db/queries/formation/file.ts';
import type { FormationFile } from '#rules/formation/formation.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { isPlainDate } from '#rules/value/plain-date.ts';
import type { GuardedRecord, ShownField } from '../base/saved-record.ts';

const LABELS = {
  name: 'Nama koperasi',
  form: 'Bentuk',
  kind: 'Jenis',
  pattern: 'Pola',
  isVillageProgramme: 'Koperasi Merah Putih',
  hasSavingsUnit: 'Unit simpan pinjam',
  meetingOn: 'Tanggal rapat pendirian',
  regionCode: 'Desa/kelurahan',
} as const;

const PARTICULAR_LABELS: Readonly<Record<keyof FormationFile['particulars'], string>> = {
  address: 'Alamat',
  membershipArea: 'Wilayah keanggotaan',
  business: 'Kegiatan usaha',
  principalSaving: 'Simpanan pokok',
  mandatorySaving: 'Simpanan wajib',
  termFrom: 'Masa jabatan mulai',
  termUntil: 'Masa jabatan sampai',
  meetingPlace: 'Tempat rapat',
  meetingTime: 'Waktu rapat',
  officer: 'Petugas',
  notary: 'Notaris',
};

function textOf(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (typeof value === 'number') return formatInteger(value);
  return isPlainDate(value) ? formatLongDate(value) : value;
}

const namesOf = (people: readonly { readonly name: string }[]): string =>
  people.map(({ name }) => name).join(', ');

function formationFields(file: FormationFile): readonly ShownField[] {
  const { founders, founderCooperatives, officers, supervisors, documents, particulars } = file;
  const present = Object.values(documents).filter(({ state }) => state === 'present').length;
  return [
    ...Object.entries(LABELS).map(([name, label]) => ({
      name,
      label,
      now: textOf(file[name as keyof typeof LABELS]),
      value: String(file[name as keyof typeof LABELS]),
    })),
    { name: 'founders', label: 'Pendiri', now: namesOf(founders), compared: founders },
    { name: 'founderCooperatives', label: 'Koperasi pendiri', now: founderCooperatives.join(', ') },
    { name: 'officers', label: 'Pengurus', now: namesOf(officers), compared: officers },
    { name: 'supervisors', label: 'Pengawas', now: namesOf(supervisors), compared: supervisors },
    { name: 'documents', label: 'Dokumen', now: `${present} ada`, compared: documents },
    ...Object.entries(PARTICULAR_LABELS).map(([name, label]) => ({
      name: `particulars.${name}`,
      label,
      now: textOf(particulars[name as keyof typeof PARTICULAR_LABELS]),
      value: String(particulars[name as keyof typeof PARTICULAR_LABELS] ?? ''),
    })),
  ];
}

/** A formation file as whoever saves it had read it. */
export function guardedFormation(
  read: ReadHandle,
  id: string,
  instants: Pick<GuardedRecord, 'expectedUpdatedAt' | 'updatedAt'>,
): GuardedRecord {
  const shown = async () => {
    const file = await findFormation(read, id);
    return file ? formationFields(file) : [];
  };
  return { subject: `formation:${id}`, ...instants, shown };
}
