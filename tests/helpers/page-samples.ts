import type { OutputOf } from '#contract/index.ts';
import type { Office } from '#contract/office.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';

/** A day of an answer, written out. */
export const day = (text: string): PlainDate => text as PlainDate;

/** The program's day in every test of the page; the page's own clock is never asked. */
export const TODAY = day('2025-11-18');

/** When what a page shows was saved last; a form sends it along as the instant that it knows. */
export const READ_AT = '2025-11-17T02:00:00.000Z';

/** When someone else saved the same record, after it was read. */
export const SAVED_ELSEWHERE_AT = '2025-11-18T02:00:00.000Z';

export const APP_INFO: OutputOf<'app.info'> = {
  version: '0.1.0',
  schemaVersion: 1,
  dataFolder: '/data',
  documentFolder: '/data/dokumen',
  isPractice: false,
  today: TODAY,
  lastBackupAt: null,
  otherDiskBackupAt: null,
  otherDiskBackupFolder: '',
  backupFailure: null,
};

/** A district office with its head. */
export const OFFICE: Office = {
  regionCode: '64.08',
  regionName: 'Kabupaten Kutai Timur',
  level: 'regency',
  governmentName: 'Pemerintah Kabupaten Kutai Timur',
  name: 'Dinas Koperasi dan UKM',
  city: 'Sangatta',
  address: 'Jalan Soekarno Hatta',
  postalCode: '75611',
  phone: '',
  email: '',
  website: '',
  unitCode: 'DISKOP',
  isSample: false,
  look: { emblem: null, regentEmblem: null, isEmblemColoured: false, listPaper: 'F4', updatedAt: null },
  updatedAt: null,
  signatories: [],
};

/** Kecamatan of that office, for `region.listChildren`. */
export const DISTRICTS: OutputOf<'region.listChildren'> = [
  { code: '64.08.04', name: 'Sangatta Utara', kind: 'district' },
  { code: '64.08.01', name: 'Muara Ancalong', kind: 'district' },
];

/** The data are not encrypted. */
export const CIPHER_STATE: OutputOf<'cipher.state'> = {
  standing: 'off',
  sheet: null,
  waitingSheet: null,
  plainBackups: 0,
  papers: 0,
  paperFolder: '/data/dokumen',
};

/** Nothing has been backed up by itself yet, and nothing has failed. */
export const BACKUP_STATE: OutputOf<'backup.state'> = {
  rules: { days: 7, weeks: 4, months: 12, beforeRisk: 10, importRows: 50, drillMonths: 6 },
  versions: [],
  ownFolder: '/data/cadangan-otomatis',
  folder: null,
  usb: null,
  isUsbThere: false,
  usbAt: null,
  made: [],
  failures: [],
  encryption: null,
  lastDrill: null,
  drillDueOn: null,
};
