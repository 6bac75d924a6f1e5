import type { VillageLack } from './lack.ts';
import {
  ACCOUNT_STATE_LABELS,
  BUILDING_STATE_LABELS,
  LAND_READINESS_LABELS,
  VILLAGE_MODEL_LABELS,
} from './programme.ts';
import type { VillageFacts } from './programme.ts';

/** The needs in the groups under which they stand side by side; together they are VILLAGE_LACKS, in its order. */
export const NEED_GROUPS: readonly { readonly label: string; readonly needs: readonly VillageLack[] }[] = [
  { label: 'Pembentukan', needs: ['model', 'musdesus', 'minutes', 'file'] },
  { label: 'Legalitas', needs: ['deed', 'approval', 'npwp', 'nib', 'account', 'nik'] },
  { label: 'Fisik', needs: ['land', 'building'] },
  { label: 'Tata kelola', needs: ['head', 'enterprise', 'rat'] },
];

/** As the head of a narrow column calls it. */
export const NEED_HEADS: Readonly<Record<VillageLack, string>> = {
  model: 'Model',
  musdesus: 'Musdesus',
  minutes: 'Berita acara',
  file: 'Berkas',
  deed: 'Akta',
  approval: 'AHU',
  npwp: 'NPWP',
  nib: 'NIB',
  account: 'SIMKOPDES',
  nik: 'NIK Koperasi',
  land: 'Lahan',
  building: 'Bangunan',
  head: 'Kades/lurah',
  enterprise: 'BUMDes',
  rat: 'RAT',
};

/** As the headless door calls it; part of its promise. */
export const NEED_WORDS: Readonly<Record<VillageLack, string>> = {
  model: 'model',
  musdesus: 'musdesus',
  minutes: 'berita-acara',
  file: 'berkas',
  deed: 'akta',
  approval: 'ahu',
  npwp: 'npwp',
  nib: 'nib',
  account: 'simkopdes',
  nik: 'nik',
  land: 'lahan',
  building: 'bangunan',
  head: 'kepala-desa',
  enterprise: 'bumdes',
  rat: 'rat',
};

type TextField = {
  [Field in keyof VillageFacts]: VillageFacts[Field] extends string ? Field : never;
}[keyof VillageFacts];

/** How a need is entered where it stands. */
export type NeedEditor =
  | { readonly kind: 'text'; readonly field: TextField }
  | { readonly kind: 'day'; readonly field: 'musdesusOn' }
  | {
      readonly kind: 'choice';
      readonly field: TextField;
      readonly words: Readonly<Record<string, string>>;
      /** The stored words that mean "there" and "under way"; null where a choice cannot be taken for granted. */
      readonly there: string | null;
      readonly underWay: string | null;
    }
  /** Chosen or entered on a page of its own; `remedy` says where. */
  | { readonly kind: 'elsewhere'; readonly remedy: string };

const text = (field: TextField): NeedEditor => ({ kind: 'text', field });

export const NEED_EDITORS: Readonly<Record<VillageLack, NeedEditor>> = {
  model: { kind: 'choice', field: 'model', words: VILLAGE_MODEL_LABELS, there: null, underWay: null },
  musdesus: { kind: 'day', field: 'musdesusOn' },
  minutes: text('minutesNumber'),
  file: {
    kind: 'elsewhere',
    remedy: 'Pilih koperasi atau berkas pembentukannya pada isian desa.',
  },
  deed: text('deedNumber'),
  approval: text('approvalNumber'),
  npwp: text('npwp'),
  nib: text('nib'),
  account: {
    kind: 'choice',
    field: 'accountState',
    words: ACCOUNT_STATE_LABELS,
    there: 'verified',
    underWay: 'verifying',
  },
  nik: text('nikKoperasi'),
  land: {
    kind: 'choice',
    field: 'landReadiness',
    words: LAND_READINESS_LABELS,
    there: 'ready',
    underWay: null,
  },
  building: {
    kind: 'choice',
    field: 'buildingState',
    words: BUILDING_STATE_LABELS,
    there: 'finished',
    underWay: 'under_way',
  },
  head: text('headName'),
  enterprise: text('enterpriseName'),
  rat: { kind: 'elsewhere', remedy: 'Isi RAT koperasinya pada layar RAT.' },
};

/** What is in the way first, or where the need is applied for; empty where there is nothing to say. */
export const NEED_HINTS: Readonly<Record<VillageLack, string>> = {
  model: 'Pilih salah satu dari tiga model pada surat edaran.',
  musdesus: 'Tanggal musyawarah desa khusus.',
  minutes: 'Nomor berita acara musdesus.',
  file: 'Buat di Pembentukan, atau pilih koperasinya.',
  deed: 'Nomor akta dari notaris.',
  approval: 'Disahkan Kementerian Hukum (AHU).',
  npwp: 'Didaftarkan pengurus ke kantor pajak.',
  nib: 'Diajukan lewat OSS sesudah NPWP.',
  account: 'Didaftarkan dan diverifikasi di SIMKOPDES.',
  nik: 'Diajukan di ODS sesudah badan hukum.',
  land: 'Lahan dengan status yang jelas.',
  building: 'Gerai atau kantor.',
  head: 'Dipakai pada surat dan pemeriksaan pengawas.',
  enterprise: 'Nama BUMDes desa.',
  rat: 'Dari Januari sesudah tahun buku pertama.',
};

/** The needs that have a column: RAT joins when a RAT is asked of the programme. */
export function askedNeeds(lacks: readonly VillageLack[], ratYear: number | null): readonly VillageLack[] {
  return lacks.filter((need) => need !== 'rat' || ratYear !== null);
}
