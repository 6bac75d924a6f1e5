import { formatInteger, formatRupiah } from '#rules/value/numbers.ts';
import type {
  AssistantLoadRule,
  VillageFinancingRule,
  VillageOperationRule,
} from '#rules/rule-book/village-work-value.ts';

const n = formatInteger;

/** Words of the rules about village cooperatives at work. */
export const villageRuleText = {
  kinds: {
    hint: 'Ganti nama jenis, kosongkan yang tidak dipakai, atau tambahkan jenis menurut potensi desa. Unit lama tetap pada jenisnya dan disebut dengan nama yang baru.',
    byDay: 'hari ini',
    own: (at: number) => `Jenis sendiri ${n(at)}`,
  },
  operation: {
    title: 'Kapan koperasi desa disebut beroperasi',
    hint: 'Jenis unit yang harus beroperasi penuh, dengan kode dan koma di antaranya (misalnya sembako, usp), dan banyaknya jenis unit. Yang kurang dari itu disebut terbatas.',
    byDay: 'hari ini',
    required: 'Kode jenis unit yang wajib',
    fewest: 'Paling sedikit jenis unit',
    tooFew: 'Tidak boleh kurang dari banyaknya jenis yang wajib.',
    say: ({ required, fewest }: VillageOperationRule) =>
      `Paling sedikit ${n(fewest)} jenis unit beroperasi${required.length === 0 ? '' : `, di antaranya ${required.join(', ')}`}.`,
  },
  stale: {
    title: 'Akun SIMKOPDES lama tidak diperbarui',
    hint: 'Lebih dari sekian hari sejak pembaruan terakhir, koperasinya masuk daftar yang dikejar.',
    byDay: 'hari ini',
    days: 'Hari',
    say: (days: number) => `Lebih dari ${n(days)} hari tidak diperbarui.`,
  },
  financing: {
    title: 'Batas pembiayaan koperasi desa',
    hint: 'Yang di luar batas diperingatkan dan tetap dapat dicatat. Cocokkan dengan naskah peraturan dan perubahannya.',
    byDay: 'tanggal proposal',
    limit: 'Pinjaman paling banyak (Rp)',
    operatingLimit: 'Di antaranya operasional paling banyak (Rp)',
    months: 'Jangka waktu paling lama (bulan)',
    graceFewest: 'Masa tenggang paling singkat (bulan)',
    graceMost: 'Masa tenggang paling lama (bulan)',
    instalmentDay: 'Angsuran tiap tanggal',
    belowOperating: 'Tidak boleh kurang dari bagian operasionalnya.',
    say: (rule: VillageFinancingRule) =>
      `Paling banyak ${formatRupiah(rule.limit)}, operasional ${formatRupiah(rule.operatingLimit)}, ${n(rule.months)} bulan, tenggang ${n(rule.graceFewest)} sampai ${n(rule.graceMost)} bulan, angsuran tanggal ${n(rule.instalmentDay)} atau hari kerja berikutnya.`,
  },
  load: {
    title: 'Beban satu Business Assistant',
    hint: 'Banyaknya koperasi desa yang didampingi satu orang; di luar itu diperingatkan.',
    byDay: 'hari ini',
    fewest: 'Paling sedikit',
    most: 'Paling banyak',
    say: ({ fewest, most }: AssistantLoadRule) => `${n(fewest)} sampai ${n(most)} koperasi.`,
  },
  order: 'Tidak boleh kurang dari batas di atasnya.',
} as const;
