import type { OutputOf } from '#contract/index.ts';
import type { UmkmRecord } from '#contract/umkm/shapes.ts';
import { day, READ_AT } from '../../../helpers/page-samples.ts';

export const CHOICES: OutputOf<'umkm.choices'> = {
  forms: [{ code: 'perorangan', name: 'Perorangan' }],
  sectors: [
    { code: 'kuliner', name: 'Makanan dan minuman' },
    { code: 'kriya', name: 'Kriya dan kerajinan' },
  ],
  productKinds: [
    { code: 'makanan', name: 'Makanan' },
    { code: 'lain', name: 'Lain-lain' },
  ],
  districts: [{ code: '64.08.04', name: 'Sangatta Utara' }],
};

export const STANDING: OutputOf<'umkm.standing'> = {
  umkms: 1,
  products: 1,
  scales: { micro: 0, small: 1, medium: 0, large: 0, unknown: 0 },
  basis: 'PP 7/2021 Pasal 35',
  inForceFrom: day('2021-02-02'),
};

export const NO_STANDING: OutputOf<'umkm.standing'> = {
  ...STANDING,
  umkms: 0,
  products: 0,
  scales: { micro: 0, small: 0, medium: 0, large: 0, unknown: 0 },
};

/** A business whose two readings differ. */
export const RECORD: UmkmRecord = {
  id: 'u1',
  name: 'Amplang Contoh Rasa',
  ownerId: 'o1',
  ownerName: 'Contoh Aminah',
  ownerSex: 'P',
  ownerNik: '640804******0001',
  ownerAddress: '',
  ownerElsewhere: '',
  phone: '0812******95',
  address: 'Jalan Contoh 1',
  districtCode: '64.08.04',
  districtName: 'Sangatta Utara',
  villageCode: null,
  villageName: '',
  started: '2019',
  form: 'perorangan',
  formText: 'Perorangan',
  sector: 'kuliner',
  sectorText: 'Makanan dan minuman',
  kbli: ['10213'],
  capitals: [{ on: day('2025-01-10'), amount: 50_000_000, source: 'pernyataan' }],
  sales: [{ year: 2024, amount: 2_400_000_000, source: 'buku kas' }],
  scale: 'small',
  isScaleChosen: false,
  scaleChoice: '',
  scaleReason: '',
  reading: {
    byCapital: 'micro',
    bySales: 'small',
    proposedBy: 'sales',
    scale: 'small',
    why: 'Usaha berdiri sebelum 2 Februari 2021: hasil penjualan.',
    readings: 'mikro menurut modal usaha (Rp50.000.000), kecil menurut hasil penjualan (Rp2.400.000.000)',
    basis: 'PP 7/2021 Pasal 35',
    inForceFrom: day('2021-02-02'),
  },
  workersMale: 1,
  workersFemale: 3,
  online: '',
  members: [{ cooperativeId: 'k1', since: '2022', cooperativeName: 'Koperasi Contoh Maju' }],
  assistedSince: '',
  origin: '',
  note: '',
  status: 'active',
  statuses: [],
  products: 1,
  productList: [
    {
      id: 'p1',
      umkmId: 'u1',
      umkmName: 'Amplang Contoh Rasa',
      ownerName: 'Contoh Aminah',
      districtName: 'Sangatta Utara',
      name: 'Amplang tenggiri 250 g',
      kind: 'makanan',
      kindText: 'Makanan',
      brand: '',
      packaging: '',
      capacity: null,
      capacityUnit: '',
      price: 35_000,
      note: '',
      recordedBy: 'rini',
      updatedAt: READ_AT,
      removedReason: '',
    },
  ],
  mergedInto: null,
  recordedAt: READ_AT,
  recordedBy: 'rini',
  updatedAt: READ_AT,
  removedReason: '',
  isRemoved: false,
};
