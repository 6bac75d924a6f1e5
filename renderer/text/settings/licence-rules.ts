import { formatInteger } from '#rules/value/numbers.ts';
import type { LicenceKind } from '#rules/rule-book/licence-value.ts';

const n = formatInteger;
const today = 'hari ini';

const validityText = ({ validity }: LicenceKind): string =>
  validity === 'endless' ? 'tanpa batas' : validity === 'typed' ? 'menurut suratnya' : `${n(validity)} tahun`;

/** Words of the rules about licences. */
export const licenceRuleText = {
  kinds: {
    hint: 'Ganti nama jenis izin, kosongkan yang tidak dipakai, atau tambahkan jenis dinas sendiri. Izin lama tetap pada jenisnya dan disebut dengan nama yang baru. Tahun berlaku hanya petunjuk: kosong berarti menurut suratnya, 0 tanpa batas. Sertifikat halal dicatat pada produknya.',
    byDay: today,
    own: (at: number) => `Jenis sendiri ${n(at)}`,
    owners: (name: string) => `${name}: milik`,
    years: (name: string) => `${name}: tahun berlaku`,
    holders: {
      umkm: 'usaha',
      product: 'produk',
      cooperative: 'koperasi',
    },
    say: (kinds: readonly LicenceKind[]) =>
      `${kinds.map((kind) => `${kind.name} (${validityText(kind)})`).join('; ')}.`,
    noneLeft: 'Sisakan sedikitnya satu jenis.',
  },
  days: {
    hint: 'Berapa hari sebelum izin UMKM berakhir dinas diingatkan; izin koperasi mengikuti Pengingat masa berlaku.',
    byDay: today,
    days: 'Hari sebelum berakhir',
    say: (days: number) => `Diingatkan ${n(days)} hari sebelum berakhir.`,
  },
  packaging: {
    hint: 'Arti angka pertama nomor P-IRT. Hanya petunjuk di samping nomornya; tidak pernah menolak.',
    byDay: today,
    own: (at: number) => `Kemasan lain ${n(at)}`,
  },
  foods: {
    hint: 'Arti angka kedua dan ketiga nomor P-IRT. Hanya petunjuk di samping nomornya; tidak pernah menolak.',
    byDay: today,
    own: (at: number) => `Jenis pangan lain ${n(at)}`,
  },
};
