import type { FormationFile, FormationVerdict } from '#rules/formation/formation.ts';
import { initialCapital } from '#rules/formation/particulars.ts';
import { formatNik, lastOfNik } from '#rules/cooperative/identity-number.ts';
import { spelledDate } from '#rules/value/spelled-date.ts';
import { formatLongDate, formatShortDate, formatWeekdayDate } from '#rules/value/indonesian-date.ts';
import type { PlaceholderValues } from '#rules/template/fill.ts';
import type { RowList } from '#rules/template/ast.ts';
import { formatInteger, formatRupiah, spellOut } from '#rules/value/numbers.ts';

const STATE_WORDS = { present: 'Ada', missing: 'Tidak ada', not_needed: 'Tidak perlu' } as const;

export interface PaperPlace {
  readonly village: string;
  readonly district: string;
  /** "Desa Sepaso, Kecamatan Bengalon, Kabupaten Kutai Timur". */
  readonly seat: string;
}

const rupiah = (amount: number | null): string => (amount === null ? '' : formatRupiah(amount));

const holderOf = (file: FormationFile, position: RegExp): string =>
  file.officers.find((officer) => position.test(officer.position.trim()))?.name ?? '';

/** What a formation file fills its papers with. The capital counts only founders who were checked and qualify. */
export function formationValues(
  file: FormationFile,
  verdict: FormationVerdict,
  place: PaperPlace,
): PlaceholderValues {
  const { particulars } = file;
  const capital = initialCapital(particulars, verdict.qualified);
  const term = [particulars.termFrom, particulars.termUntil].map((day) => day && formatLongDate(day));
  return {
    nama_koperasi: file.name,
    jenis_koperasi: file.kind,
    bentuk_koperasi: file.form,
    pola_koperasi: file.pattern,
    alamat: particulars.address,
    desa_kelurahan: place.village,
    kecamatan: place.district,
    kedudukan: place.seat,
    ketua: holderOf(file, /^ketua$/i),
    sekretaris: holderOf(file, /^sekretaris/i),
    bendahara: holderOf(file, /^bendahara/i),
    hari_tanggal_rapat: formatWeekdayDate(file.meetingOn),
    tempat_rapat: particulars.meetingPlace,
    waktu_rapat: particulars.meetingTime,
    jumlah_pendiri: formatInteger(verdict.qualified),
    terbilang_jumlah_pendiri: spellOut(verdict.qualified),
    rapat_terbilang: spelledDate(file.meetingOn),
    jumlah_hadir: formatInteger(presentFounders(file).length),
    terbilang_jumlah_hadir: spellOut(presentFounders(file).length),
    ...proxyValues(file),
    jumlah_diperlukan: formatInteger(verdict.required),
    dasar_pendirian: verdict.rule.basis,
    wilayah_keanggotaan: particulars.membershipArea,
    usaha_kbli: particulars.business,
    simpanan_pokok: rupiah(particulars.principalSaving),
    simpanan_wajib: rupiah(particulars.mandatorySaving),
    modal_awal: rupiah(capital),
    terbilang_modal_awal: capital === null ? '' : `${spellOut(capital)} rupiah`,
    masa_jabatan: term[0] && term[1] ? `${term[0]} sampai ${term[1]}` : (term[0] ?? ''),
    // Papers say "notaris [notaris]": a file that says the word itself must not say it twice.
    notaris: particulars.notary.replace(/^notaris\s+/i, ''),
    petugas_dinas: particulars.officer,
    persen_lengkap: String(verdict.percentComplete),
    kesimpulan_berkas: verdict.isReadyToSubmit ? 'siap diajukan' : 'belum siap diajukan',
  };
}

/** Who goes to the notary for all: the chair, by what the list of founders knows. */
function proxyValues(file: FormationFile): PlaceholderValues {
  const name = holderOf(file, /^ketua$/i)
    .trim()
    .toLowerCase();
  const founder =
    name === '' ? undefined : file.founders.find((one) => one.name.trim().toLowerCase() === name);
  return {
    kuasa_nik: founder ? formatNik(founder.nikKtp) : '',
    kuasa_lahir: founder?.bornOn ? formatLongDate(founder.bornOn) : '',
    kuasa_alamat: founder?.address ?? '',
  };
}

const presentFounders = (file: FormationFile) => file.founders.filter(({ isPresent }) => isPresent);

/** The repeated rows of the papers; the attendance list has whoever was present. */
export function formationRows(
  file: FormationFile,
  verdict: FormationVerdict,
): Partial<Record<RowList, readonly PlaceholderValues[]>> {
  const rowOf = (founder: FormationFile['founders'][number]): PlaceholderValues => ({
    pendiri_nama: founder.name,
    pendiri_nik: formatNik(founder.nikKtp),
    pendiri_nik_akhir: lastOfNik(founder.nikKtp),
    pendiri_lahir: founder.bornOn === null ? '' : formatShortDate(founder.bornOn),
    pendiri_jk: founder.sex ?? '',
    pendiri_alamat: founder.address,
  });
  const cooperatives = file.founderCooperatives.map((name) => ({ pendiri_nama: name }));
  const isPrimer = file.form === 'primer';
  return {
    pendiri: isPrimer ? file.founders.map(rowOf) : cooperatives,
    hadir: isPrimer ? presentFounders(file).map(rowOf) : cooperatives,
    pengurus: file.officers.map(({ name, position }) => ({
      pengurus_nama: name,
      pengurus_jabatan: position,
    })),
    pengawas: file.supervisors.map(({ name, position }) => ({
      pengawas_nama: name,
      pengawas_jabatan: position,
    })),
    dokumen: verdict.documents.map(({ name, isRequired, state, on, note }) => ({
      dokumen_nama: isRequired ? name : `${name} (tidak wajib)`,
      dokumen_keadaan: STATE_WORDS[state],
      dokumen_tanggal: on === null ? '' : formatShortDate(on),
      dokumen_catatan: note,
    })),
  };
}
