import type { ReadHandle } from '#db/handles.ts';
import { findLastAmendment } from '#db/queries/cooperative/amendment.ts';
import { findCooperative, listFigures, listRats } from '#db/queries/cooperative/cooperative.ts';
import { listStatuses } from '#db/queries/cooperative/history.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { statusSince } from '#rules/cooperative/status-since.ts';
import { formatLongDate, formatWeekdayDate, romanMonth } from '#rules/value/indonesian-date.ts';
import type { PlaceholderValues } from '#rules/template/fill.ts';
import { formatInteger, formatRupiah, spellOut } from '#rules/value/numbers.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { spelledDate } from '#rules/value/spelled-date.ts';
import { ratDeadlines } from '#rules/rat/deadline.ts';
import type { RatDeadlines } from '#rules/rat/deadline.ts';
import { lastRatText } from '#rules/rat/last-rat.ts';
import { ratLimitSentence } from '#rules/rat/limit-sentence.ts';
import { ratDeed, ratStanding } from '#rules/rat/standing.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import { identityLines } from '../documents/layout/signature-block.ts';
import type { Signatory } from '../documents/layout/signature-block.ts';
import { namesItsRegion } from '../documents/layout/position-parts.ts';
import { governmentLineOf } from '../office/paper-identity.ts';

const dayText = (day: PlainDate | null | undefined): string => (day ? formatLongDate(day) : '');
const rupiah = (value: number | null | undefined): string =>
  typeof value === 'number' ? formatRupiah(value) : '';
const countText = (value: number | null | undefined): string =>
  typeof value === 'number' ? formatInteger(value) : '';
const spelled = (value: number | null | undefined, unit = ''): string =>
  typeof value === 'number' ? `${spellOut(value)}${unit}` : '';

export interface LetterMoment {
  readonly on: PlainDate;
  readonly number: string;
  readonly recipientCount: number;
  /** Stands where the day would: the e-office writes it later. */
  readonly dateMark: string | null;
}

/** What a letter says of itself, the office and whoever signs it. */
export function letterValues(
  office: OfficeRecord,
  signatory: Signatory,
  { on, number, recipientCount, dateMark }: LetterMoment,
): PlaceholderValues {
  const { year, month } = dateParts(on);
  const { rank, nip, name, position, prefix } = signatory;
  const region = governmentLineOf(office);
  return {
    nomor_surat: number,
    tanggal_surat: dateMark ?? formatLongDate(on),
    hari_tanggal: dateMark ?? formatWeekdayDate(on),
    tanggal_terbilang: dateMark ?? spelledDate(on),
    bulan_romawi: romanMonth(month),
    tahun: String(year),
    terbilang_tahun: spellOut(year),
    jumlah_penerima: formatInteger(recipientCount),
    terbilang_jumlah_penerima: spellOut(recipientCount),
    nama_dinas: office.name,
    nama_pemerintah: office.governmentName,
    daerah: region,
    kota_dinas: office.city,
    alamat_dinas: office.address,
    telepon_dinas: office.phone,
    pos_el_dinas: office.email,
    laman_dinas: office.website,
    // An acting state belongs to the signature, never to a title: the office decides, whoever leads it that day.
    jabatan_penanda_tangan: position,
    pejabat_penetap: namesItsRegion(position, region) ? position : `${position} ${region}`,
    jabatan_lengkap_penanda_tangan: [prefix, position, namesItsRegion(position, region) ? '' : region]
      .filter((part) => part !== '')
      .join(' '),
    nama_penanda_tangan: name,
    pangkat_penanda_tangan: rank,
    nip_penanda_tangan: identityLines({ ...signatory, rank: '', nip })
      .join('')
      .replace(/^NIP /, ''),
  };
}

/** The limits of a book year by the office's rules, which are the same for every primary cooperative. */
export function yearValues(
  ruleBook: RuleBook,
  bookYear: number,
  form: 'primer' | 'sekunder',
): PlaceholderValues {
  return limitValues(ratDeadlines(ruleBook, { bookYear, form }));
}

function limitValues(deadlines: RatDeadlines): PlaceholderValues {
  const { bookYear } = deadlines;
  return {
    tahun_buku: String(bookYear),
    tahun_rat: String(bookYear + 1),
    batas_rat: formatLongDate(deadlines.heldLimitOn),
    batas_laporan_rat: formatLongDate(deadlines.reportLimitOn),
    kalimat_batas_rat: ratLimitSentence(deadlines),
  };
}

/** What the register knows of one cooperative and its book year; undefined when there is no such cooperative. */
export async function cooperativeValues(
  read: ReadHandle,
  id: string,
  year: { readonly bookYear: number; readonly ruleBook: RuleBook; readonly on: PlainDate },
): Promise<PlaceholderValues | undefined> {
  const cooperative = await findCooperative(read, id);
  if (!cooperative) return undefined;
  const figures = (await listFigures(read, id)).find((one) => one.bookYear === year.bookYear);
  // A cooperative of 2007 changed in 2020 keeps both numbers; the letter's wording chooses.
  const amendment = await findLastAmendment(read, id);
  const rats = await listRats(read, id);
  const rat = rats.find((one) => one.bookYear === year.bookYear);
  const since = statusSince((await listStatuses(read, id)).toReversed(), cooperative.status);
  return {
    ...yearValues(year.ruleBook, year.bookYear, cooperative.form),
    nama_koperasi: cooperative.name,
    nomor_badan_hukum: cooperative.legalEntityNumber,
    tanggal_badan_hukum: dayText(cooperative.legalEntityOn),
    nomor_perubahan: amendment?.number ?? '',
    tanggal_perubahan: dayText(amendment?.amendedOn),
    nik_koperasi: cooperative.nikKoperasi,
    alamat: cooperative.address,
    alamat_lengkap: [
      cooperative.address,
      cooperative.villageName,
      cooperative.districtName === '' ? '' : `Kecamatan ${cooperative.districtName}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
    desa_kelurahan: cooperative.villageName,
    kecamatan: cooperative.districtName,
    jenis_koperasi: cooperative.kind,
    bentuk_koperasi: cooperative.form,
    nib: cooperative.nib,
    status_koperasi: STATUS_LABELS[cooperative.status],
    status_sejak: dayText(since),
    status_aktif: cooperative.status === 'active' ? STATUS_LABELS.active : '',
    rat_terakhir: lastRatText(rats, { lastRatOn: cooperative.lastRatOn, on: year.on }),
    ketua: cooperative.chairName,
    sekretaris: cooperative.secretaryName,
    bendahara: cooperative.treasurerName,
    tanggal_rat: dayText(rat?.heldOn),
    hari_tanggal_rat: rat?.heldOn ? formatWeekdayDate(rat.heldOn) : '',
    frasa_rat: rat ? ratDeed(ratStanding(rat, null)) : '',
    tanggal_lapor_rat: dayText(rat?.reportedOn),
    jumlah_anggota: countText(figures?.membersTotal),
    terbilang_jumlah_anggota: spelled(figures?.membersTotal),
    volume_usaha: rupiah(figures?.turnover),
    terbilang_volume_usaha: spelled(figures?.turnover, ' rupiah'),
    shu: rupiah(figures?.surplus),
    terbilang_shu: spelled(figures?.surplus, ' rupiah'),
    aset: rupiah(figures?.assets),
  };
}
