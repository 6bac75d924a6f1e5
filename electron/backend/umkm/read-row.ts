import type { CheckedInputOf } from '#contract/index.ts';
import { choiceOfWord } from '#rules/activity/activity.ts';
import { checkNik, maskNik, nikDigits } from '#rules/cooperative/identity-number.ts';
import { recordFieldFaults } from '#rules/cooperative/record-field.ts';
import { UMKM_STATUS_LABELS, UMKM_STATUSES } from '#rules/umkm/umkm.ts';
import type { UmkmStatus } from '#rules/umkm/umkm.ts';
import { parseVagueDay } from '#rules/umkm/vague-day.ts';
import { isMasked } from '#rules/value/mask-number.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { MatchRegion } from '../spreadsheet/read/match-region.ts';
import { readCount } from '../spreadsheet/read/read-count.ts';
import { readMoney } from '../spreadsheet/read/read-money.ts';
import { readNumberName, readPhone } from '../spreadsheet/read/read-number-name.ts';
import { shownValue } from '../spreadsheet/read/reading.ts';
import { columnsThatSay, labelOfColumn } from './find-table.ts';
import type { UmkmDataRow, UmkmTable } from './find-table.ts';
import { nearChoice } from './near-choice.ts';
import { readLicences } from './read-licences.ts';
import type { ReadLicence } from './read-licences.ts';
import { readProducts } from './read-products.ts';
import type { ReadProduct } from './read-products.ts';
import { MOST_LETTERS, reader } from './row-reader.ts';
import type { Reader } from './row-reader.ts';
import type { UmkmWords } from './words.ts';

type Typed = Omit<CheckedInputOf<'umkm.record'>, 'products'>;

/** What one row says of a business; what it does not say is left out. */
export interface ReadUmkm {
  readonly row: number;
  /** Only what the row says. */
  readonly facts: Partial<Typed> & { readonly name: string };
  readonly products: readonly ReadProduct[];
  readonly licences: readonly ReadLicence[];
  readonly status: UmkmStatus | null;
  /** Remarks about its cells; `tolak` refuses the row. */
  readonly reasons: readonly Reason[];
}

export interface RowTools {
  readonly words: UmkmWords;
  readonly match: MatchRegion;
  /** The one cooperative of a name; null where none or several are called so. */
  readonly cooperativeOf: (name: string) => string | null;
  readonly today: PlainDate;
  readonly regionCode: string;
}

/** Whose they are nobody knows where the owner has no name. */
const OF_OWNER = ['ownerNik', 'ownerSex', 'ownerAddress'] as const;

/** A NIK that is masked, spoiled or wrong stays empty and is said; it never refuses a business. */
function readNik(row: Reader, sex: 'L' | 'P' | null, regionCode: string): string {
  const typed = row.take(readNumberName(row.cell('ownerNik'), labelOfColumn('ownerNik')));
  if (typed === null || typed === '') return '';
  if (isMasked(typed)) {
    row.warn('NIK_FORMAT', 'ownerNik', typed, 'NIK pemilik tersamar di berkas, jadi tidak diambil.');
    return '';
  }
  const [fault] = checkNik({ nikKtp: typed, bornOn: null, sex }, regionCode).filter(
    ({ level }) => level === 'refuse',
  );
  if (!fault) return nikDigits(typed);
  row.warn('NIK_FORMAT', 'ownerNik', maskNik(typed), `${fault.message} NIK ini tidak diambil.`);
  return '';
}

function readSex(row: Reader): 'L' | 'P' | null {
  const word = row.text('ownerSex').toLowerCase();
  if (/^(l|lk|pria|laki|male|m$)/.test(word)) return 'L';
  if (/^(p|pr|wanita|female|f$)/.test(word)) return 'P';
  if (word !== '')
    row.warn(
      'PILIHAN_TIDAK_DIKENAL',
      'ownerSex',
      word,
      `L/P berisi "${word}", jadi tidak diambil. Tulis L atau P.`,
    );
  return null;
}

function readPhoneOf(row: Reader, today: PlainDate): string {
  const phone = readPhone(row.cell('phone')) ?? '';
  const [fault] = phone === '' ? [] : recordFieldFaults({ phone }, today);
  if (isMasked(phone)) {
    row.leave('phone', 'nomornya tersamar di berkas');
    return '';
  }
  if (!fault) return phone;
  row.warn('ANGKA_TIDAK_TERBACA', 'phone', phone, `${fault.message} Nomor ini tidak diambil.`);
  return '';
}

function readVague(row: Reader, column: 'started' | 'assistedSince', today: PlainDate): string {
  const cell = row.cell(column);
  const text = row.text(column);
  const read = cell?.day ?? parseVagueDay(/\b(19|20)\d{2}\b/.exec(text)?.[0] === text ? text : text);
  const year = read === undefined || read === '' ? null : Number(read.slice(0, 4));
  if (read !== undefined && (year === null || (year >= 1900 && year <= dateParts(today).year))) return read;
  row.warn(
    'TANGGAL_TIDAK_TERBACA',
    column,
    text,
    `Kolom ${labelOfColumn(column)} berisi "${shownValue(text)}", jadi tidak diambil. Tulis tanggalnya, atau tahunnya saja: 2019.`,
  );
  return '';
}

/** A code of an office's list by the word in the file; a word of no list goes into the remark. */
function readChoice(row: Reader, column: 'form' | 'sector', { forms, sectors }: UmkmWords): string {
  const word = row.text(column);
  if (word === '') return '';
  const list = column === 'form' ? forms : sectors;
  const code = choiceOfWord(word, list) ?? nearChoice(word, list);
  if (code !== undefined) return code;
  row.warn(
    'PILIHAN_TIDAK_DIKENAL',
    column,
    word,
    `${labelOfColumn(column)} "${shownValue(word)}" tidak ada dalam daftar dinas, jadi tidak diambil. Pilihannya: ${list.map(({ name }) => name).join(', ')}.`,
  );
  return '';
}

function readStatus(row: Reader): UmkmStatus | null {
  const word = row.text('status').toLowerCase();
  if (word === '') return null;
  const found = UMKM_STATUSES.find((status) => UMKM_STATUS_LABELS[status].toLowerCase() === word);
  if (found) return found;
  if (/^(masih )?(aktif|berjalan|buka|jalan)/.test(word)) return 'active';
  if (/tutup|bangkrut|berhenti/.test(word)) return 'closed';
  if (/pindah/.test(word)) return 'moved';
  if (/tidak (ditemukan|ada|ketemu)/.test(word)) return 'not_found';
  row.warn(
    'STATUS_TIDAK_DIKENAL',
    'status',
    word,
    `Keadaan "${shownValue(word)}" tidak dikenal, jadi tidak diambil. Pilihannya: aktif, tutup, pindah, tidak ditemukan.`,
  );
  return null;
}

function readSales(row: Reader, today: PlainDate): NonNullable<Typed['sales']> {
  const byYear = new Map<number, Typed['sales'][number]>();
  for (const { found, cell } of row.all('sales')) {
    const amount = row.take(readMoney(cell, found.heading, found.scale));
    if (amount === null) continue;
    // Without a year in its heading a list tells the last year that is over.
    const year = found.year ?? dateParts(today).year - 1;
    if (amount < 0)
      row.warn('ANGKA_TIDAK_TERBACA', 'sales', String(amount), 'Penjualan kurang dari nol tidak diambil.');
    else if (year > dateParts(today).year)
      row.warn(
        'TANGGAL_TIDAK_MUNGKIN',
        'sales',
        String(year),
        `Penjualan tahun ${String(year)} belum dapat diketahui, jadi tidak diambil.`,
      );
    else
      byYear.set(year, {
        year,
        amount,
        source: found.year === null ? 'daftar yang diimpor, tahun tidak tertulis' : 'daftar yang diimpor',
      });
  }
  return [...byYear.values()];
}

function readMembers(row: Reader, { cooperativeOf }: RowTools): NonNullable<Typed['members']> {
  const name = row.text('cooperative');
  if (name === '' || /^(tidak|belum|bukan)$/i.test(name)) return [];
  if (/^(ya|sudah|anggota)$/i.test(name)) {
    row.leave('cooperative', 'koperasinya tidak disebut');
    return [];
  }
  const cooperativeId = cooperativeOf(name);
  if (cooperativeId !== null) return [{ cooperativeId, since: '' }];
  row.warn(
    'KOPERASI_TIDAK_DITEMUKAN',
    'cooperative',
    name,
    `"${shownValue(name)}" tidak ada dalam register koperasi, jadi keanggotaannya tidak diambil.`,
  );
  return [];
}

function readPlaceOf(row: Reader, { section }: UmkmDataRow, match: MatchRegion) {
  const orNull = (text: string): string | null => (text === '' ? null : text);
  const names = {
    villageName: orNull(row.text('villageName')),
    districtName: orNull(row.text('districtName')) ?? section,
    regencyName: orNull(row.text('regencyName')),
  };
  const found = match(names);
  if (!found.isKnown) {
    const value = found.level === 'regency' ? (names.regencyName ?? '') : (names.districtName ?? '');
    const column = found.level === 'regency' ? 'regencyName' : 'districtName';
    row.reasons.push({
      code: 'WILAYAH_TIDAK_DIKENAL',
      level: 'refuse',
      field: labelOfColumn(column),
      value: shownValue(value),
      message: `${labelOfColumn(column)} "${shownValue(value)}" tidak ada di wilayah dinas ini. Betulkan ejaannya, lalu baca lagi.`,
    });
    return {};
  }
  const { villageCode, villageName, districtCode, districtName } = found.place;
  if (villageCode === null && villageName !== null)
    row.warn(
      'DESA_TIDAK_DIKENAL',
      'villageName',
      villageName,
      `Desa/kelurahan "${shownValue(villageName)}" tidak ditemukan di kecamatannya. Namanya disimpan apa adanya; periksa ejaannya.`,
    );
  return {
    ...(districtCode === null && districtName === null
      ? {}
      : { districtCode, districtName: districtCode === null ? (districtName ?? '') : '' }),
    ...(villageCode === null && villageName === null
      ? {}
      : { villageCode, villageName: villageCode === null ? (villageName ?? '') : '' }),
  };
}

/** Leaves out what says nothing, so that it does not stand over what is known. */
const said = <Value extends object>(value: Value): Partial<Value> =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, one]) => one !== '' && one !== null && !(Array.isArray(one) && one.length === 0),
    ),
  ) as Partial<Value>;

/** Reads one row; every cell ends in a fact, in a remark, or in a column that is named as not read. */
export function readUmkmRow(table: UmkmTable, data: UmkmDataRow, tools: RowTools): ReadUmkm {
  const row = reader(table, data);
  const { words, today, regionCode } = tools;
  const ownerName = row.text('ownerName');
  const typedName = row.text('name');
  if (typedName === '' && ownerName !== '')
    row.warn(
      'NAMA_KOSONG',
      'name',
      '',
      `Nama usaha kosong; dicatat "Usaha ${ownerName}". Betulkan bila namanya diketahui.`,
    );
  if (typedName === '' && ownerName === '')
    row.reasons.push({
      code: 'NAMA_KOSONG',
      level: 'refuse',
      field: labelOfColumn('name'),
      message: 'Nama usaha dan pemiliknya kosong.',
    });
  if (ownerName === '') for (const column of OF_OWNER) row.leave(column, 'nama pemiliknya kosong');
  const ownerSex = ownerName === '' ? null : readSex(row);
  const kbli = row
    .text('kbli')
    .split(/[^\d]+/)
    .filter(Boolean);
  if (kbli.length === 0) row.leave('kbli', 'tidak memuat angka');
  const wrong = kbli.filter((code) => code.length !== 5);
  if (wrong.length > 0)
    row.warn(
      'ANGKA_TIDAK_TERBACA',
      'kbli',
      wrong.join(', '),
      `KBLI ${wrong.join(', ')} bukan lima angka, jadi tidak diambil.`,
    );
  const capital = row.take(
    readMoney(row.cell('capital'), labelOfColumn('capital'), columnsThatSay(table, 'capital')[0]?.scale),
  );
  if (capital !== null && capital < 0) row.leave('capital', 'kurang dari nol');
  const online = row
    .all('online')
    .filter(({ text }) => text !== '')
    .map(({ found, text }) =>
      /media|medsos|sosial/i.test(found.heading) ? text : `${found.heading}: ${text}`,
    );
  const nik = ownerName === '' ? '' : readNik(row, ownerSex, regionCode);
  const facts = said({
    ownerName,
    ownerNik: nik,
    ownerSex,
    ownerAddress: ownerName === '' ? '' : row.text('ownerAddress'),
    phone: readPhoneOf(row, today),
    address: row.text('address'),
    started: readVague(row, 'started', today),
    form: readChoice(row, 'form', words),
    sector: readChoice(row, 'sector', words),
    kbli: kbli.filter((code) => code.length === 5),
    capitals:
      capital === null || capital < 0 ? [] : [{ on: today, amount: capital, source: 'daftar yang diimpor' }],
    sales: readSales(row, today),
    workersMale: row.take(readCount(row.cell('workersMale'), labelOfColumn('workersMale'))),
    workersFemale: row.take(readCount(row.cell('workersFemale'), labelOfColumn('workersFemale'))),
    online: row.bounded('online', online.join('; '), MOST_LETTERS.long),
    members: readMembers(row, tools),
    assistedSince: readVague(row, 'assistedSince', today),
    origin: row.text('origin'),
    note: row.text('note', MOST_LETTERS.long),
  });
  const place = readPlaceOf(row, data, tools.match);
  return {
    row: data.row,
    facts: { name: typedName === '' ? `Usaha ${ownerName}` : typedName, ...facts, ...place },
    products: readProducts(row, words),
    licences: readLicences(row, words),
    status: readStatus(row),
    reasons: row.reasons,
  };
}
