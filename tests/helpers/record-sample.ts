import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { byField } from '#rules/cooperative/field-lists.ts';
import { REGISTER_DAYS, REGISTER_FIELDS } from '#rules/cooperative/register-field.ts';
import { day, READ_AT } from './page-samples.ts';

/** A cooperative as it is read for its page: name, number, seat, a masked telephone, figures and RAT of one year. */
export const RECORD: CooperativeRecord = {
  id: 'k1',
  updatedAt: READ_AT,
  origin: '',
  fields: {
    ...byField(REGISTER_FIELDS, () => ''),
    ...byField(REGISTER_DAYS, () => null),
    name: 'KUD Maju',
    form: 'primer',
    kind: 'Konsumen',
    pattern: 'konvensional',
    savingsLoan: '',
    certificate: 'none',
    legalEntityNumber: '21/BH/Tahun 2007',
    villageCode: '64.08.04.2001',
    address: 'Jalan Lama 1',
    phone: '0812****7890',
  },
  maskedFields: ['phone'],
  legalEntityEra: '',
  villageName: 'Singa Gembara',
  districtCode: '64.08.04',
  districtName: 'Sangatta Utara',
  regencyName: 'Kutai Timur',
  status: 'active',
  mergedInto: null,
  statusHistory: [],
  statusTimeline: [],
  amendments: [],
  figures: [
    {
      bookYear: 2023,
      membersMale: 20,
      membersFemale: 30,
      membersTotal: 50,
      managers: null,
      employees: null,
      ownCapital: 1_000_000,
      outsideCapital: null,
      assets: null,
      turnover: null,
      surplus: null,
    },
  ],
  rats: [
    { bookYear: 2022, heldOn: day('2023-03-03'), reportedOn: null },
    { bookYear: 2023, heldOn: null, reportedOn: day('2024-04-02') },
  ],
  unplacedRat: null,
  roles: [],
  verifications: [],
  documents: [],
  awards: [],
  completeness: { percent: 60, missing: ['npwp', 'rat'] },
  remarks: [],
  draft: null,
};
