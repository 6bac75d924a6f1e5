import { z } from 'zod';
import { AppError } from '#contract/errors.ts';
import type { InputOf, OutputOf } from '#contract/index.ts';
import { day, longText, requiredText, rupiah, shortText } from '#contract/scalars.ts';
import { choiceOfWord } from '#rules/activity/activity.ts';
import type { NamedChoice } from '#rules/rule-book/rule-value.ts';
import { SCALES } from '#rules/umkm/scale.ts';
import type { Scale } from '#rules/umkm/scale.ts';
import { faultsOf } from '../base/refusal.ts';

/** Scales in the words of files and of the command line. */
export const SCALE_WORDS: Readonly<Record<Scale, string>> = {
  micro: 'mikro',
  small: 'kecil',
  medium: 'menengah',
  large: 'besar',
};

const money = rupiah.min(0);
const year = z.int().min(1945).max(2200);
const people = z.int().min(0).nullable();
const region = z.string().regex(/^\d{2}\.\d{2}\.\d{2}(\.\d{4})?$/, 'Kode wilayah berbentuk 64.08.04.2001.');

const product = z.strictObject({
  nama: requiredText,
  jenis: requiredText,
  merek: shortText.default(''),
  kemasan: shortText.default(''),
  kapasitas: z.int().min(0).nullable().default(null),
  satuan: shortText.default(''),
  harga: money.nullable().default(null),
  catatan: longText.default(''),
});

/** Every part may be left out, of a new business all but the name; what is left out of a correction stays as it is. */
const umkmJson = z
  .strictObject({
    nama: requiredText,
    pemilik: z
      .strictObject({
        nama: shortText,
        nikKtp: shortText,
        jenisKelamin: z.enum(['L', 'P']).nullable(),
        alamat: shortText,
      })
      .partial(),
    telepon: shortText,
    alamat: shortText,
    wilayah: region,
    kecamatan: shortText,
    desa: shortText,
    mulai: shortText,
    bentuk: shortText,
    sektor: shortText,
    kbli: z.array(shortText).max(20),
    modal: z.array(z.strictObject({ tanggal: day, jumlah: money, sumber: shortText.default('') })).max(50),
    omzet: z.array(z.strictObject({ tahun: year, jumlah: money, sumber: shortText.default('') })).max(50),
    skala: z.enum(['', ...SCALES.map((one) => SCALE_WORDS[one])]),
    alasanSkala: shortText,
    tenagaKerja: z.strictObject({ lakiLaki: people, perempuan: people }).partial(),
    media: longText,
    koperasi: z.array(z.strictObject({ id: requiredText, sejak: shortText.default('') })).max(20),
    binaanSejak: shortText,
    asal: shortText,
    catatan: longText,
    produk: z.array(product).max(100),
  })
  .partial();

const inIndonesian: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys') return `Bagian tidak dikenal: ${issue.keys.join(', ')}.`;
  return undefined;
};

type Typed = Omit<InputOf<'umkm.record'>, 'name' | 'products'> & { readonly name?: string };

export interface UmkmFile {
  /** Only what the file says. */
  readonly facts: Typed;
  readonly products: NonNullable<InputOf<'umkm.record'>['products']>;
}

/** Leaves out what is undefined, which would stand over what is known. */
const said = <Value extends object>(value: Value): Partial<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Partial<Value>;

/**
 * A business's file in the words of the request.
 * @throws AppError INVALID_INPUT with every fault at its path
 */
export function parseUmkmJson(content: unknown, choices: OutputOf<'umkm.choices'>): UmkmFile {
  const result = umkmJson.safeParse(content, { error: inIndonesian });
  if (!result.success) throw new AppError('INVALID_INPUT', { faults: faultsOf(result.error) });
  const file = result.data;
  const faults: { path: string; message: string }[] = [];
  const codeOf = (word: string | undefined, list: readonly NamedChoice[], path: string) => {
    if (word === undefined || word === '') return word;
    const code = choiceOfWord(word, list);
    if (code === undefined)
      faults.push({ path, message: `Pilihannya: ${list.map(({ name }) => name).join(', ')}.` });
    return code;
  };
  const { pemilik, tenagaKerja, wilayah } = file;
  const isVillage = wilayah !== undefined && wilayah.split('.').length > 3;
  const facts = said({
    name: file.nama,
    ownerName: pemilik?.nama,
    ownerNik: pemilik?.nikKtp,
    ownerSex: pemilik?.jenisKelamin,
    ownerAddress: pemilik?.alamat,
    phone: file.telepon,
    address: file.alamat,
    ...(wilayah === undefined
      ? { districtName: file.kecamatan, villageName: file.desa }
      : isVillage
        ? { villageCode: wilayah }
        : { districtCode: wilayah, villageCode: null, villageName: file.desa ?? '' }),
    started: file.mulai,
    form: codeOf(file.bentuk, choices.forms, 'bentuk'),
    sector: codeOf(file.sektor, choices.sectors, 'sektor'),
    kbli: file.kbli,
    capitals: file.modal?.map(({ tanggal, jumlah, sumber }) => ({
      on: tanggal,
      amount: jumlah,
      source: sumber,
    })),
    sales: file.omzet?.map(({ tahun, jumlah, sumber }) => ({ year: tahun, amount: jumlah, source: sumber })),
    scaleChoice:
      file.skala === undefined ? undefined : (SCALES.find((one) => SCALE_WORDS[one] === file.skala) ?? ''),
    scaleReason: file.alasanSkala,
    workersMale: tenagaKerja?.lakiLaki,
    workersFemale: tenagaKerja?.perempuan,
    online: file.media,
    members: file.koperasi?.map(({ id, sejak }) => ({ cooperativeId: id, since: sejak })),
    assistedSince: file.binaanSejak,
    origin: file.asal,
    note: file.catatan,
  });
  const products = (file.produk ?? []).map((one, at) => ({
    name: one.nama,
    kind: codeOf(one.jenis, choices.productKinds, `produk[${String(at)}].jenis`) ?? '',
    brand: one.merek,
    packaging: one.kemasan,
    capacity: one.kapasitas,
    capacityUnit: one.satuan,
    price: one.harga,
    note: one.catatan,
  }));
  if (faults.length > 0) throw new AppError('INVALID_INPUT', { faults });
  return { facts: facts as Typed, products };
}

/** Fields of the request by the words of the file. */
const FILE_WORDS: Readonly<Record<string, string>> = {
  name: 'nama',
  ownerName: 'pemilik.nama',
  ownerNik: 'pemilik.nikKtp',
  phone: 'telepon',
  villageCode: 'wilayah',
  districtCode: 'wilayah',
  started: 'mulai',
  assistedSince: 'binaanSejak',
  capitals: 'modal',
  sales: 'omzet',
  scaleReason: 'alasanSkala',
  members: 'koperasi',
  form: 'bentuk',
  sector: 'sektor',
};

/** A refusal of the request, its paths in the words of the file. */
export function inWordsOfFile(error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'INVALID_INPUT') return error;
  const faults = (error.details.faults ?? []).map(({ path, message }) => ({
    message,
    path: FILE_WORDS[path] ?? path,
  }));
  return new AppError('INVALID_INPUT', { faults }, { cause: error });
}
