import { z } from 'zod';
import { LONGEST_PASSWORD } from '#rules/account/password.ts';
import { ROLES } from '#rules/account/role.ts';
import { command, query, task } from './define.ts';
import { pdfToWrite } from './file-paths.ts';
import {
  count,
  day,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  requiredText,
  updatedAt,
} from './scalars.ts';

export const role = z.enum(ROLES);
const login = z
  .string()
  .trim()
  .min(1, 'Harus diisi.')
  .max(40, 'Paling panjang 40 huruf.')
  .regex(/^[\p{L}\p{N}._-]+$/u, 'Hanya huruf, angka, titik, garis bawah, dan tanda hubung, tanpa spasi.');
/** As typed to log in: anything may be tried. Never trimmed, never shown again. */
const typedLogin = z.string().max(200);
const typedPassword = z.string().max(LONGEST_PASSWORD * 4);
const typedCode = z.string().max(200);

const account = z.object({
  id,
  login: z.string(),
  name: z.string(),
  role,
  endsOn: dayOut.nullable(),
});
export type AccountFacts = z.infer<typeof account>;

const session = z.object({
  /** off: nobody is asked. out: somebody must log in. locked: one is in, and covered. change: a temporary password. */
  standing: z.enum(['off', 'out', 'locked', 'change', 'in']),
  /** Who is in, also while locked. */
  account: account.nullable(),
  /** Minutes without a key or the pointer after which the window locks. */
  idleMinutes: count,
});
export type Session = z.infer<typeof session>;

const listed = z.object({
  ...account.shape,
  createdAt: z.string(),
  lastLoginAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  mustChange: z.boolean(),
  /** It opens today. */
  isOpen: z.boolean(),
  daysLeft: count.nullable(),
  updatedAt,
});
export type ListedAccount = z.infer<typeof listed>;

const work = z.object({ kind: z.string(), title: z.string(), detail: z.string() });
export type OpenWorkLine = z.infer<typeof work>;
const temporary = z.object({ id, login: z.string(), temporaryPassword: z.string() });

const PRINTING = ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'] as const;

/** Who is at work at this window. */
export const sessionContract = {
  /** Siapa yang sedang masuk, dan apakah dinas ini memakai akun. */
  'session.state': query(z.strictObject({}), session),
  /** Apakah permintaan bernama ini boleh sekarang; jendela bertanya sebelum dialog sistem dibuka. */
  'session.allows': query(z.strictObject({ request: z.string().max(80) }), z.object({}), ['NOT_FOUND']),
  'session.logIn': task(z.strictObject({ login: typedLogin, password: typedPassword }), session, [
    'ACCOUNTS_OFF',
    'LOGIN_REFUSED',
    'LOGIN_PAUSED',
  ]),
  /** Membuka kunci dengan kata sandi orang yang sedang masuk. */
  'session.unlock': task(z.strictObject({ password: typedPassword }), session, [
    'ACCOUNTS_OFF',
    'LOGIN_REFUSED',
    'LOGIN_PAUSED',
  ]),
  'session.lock': query(z.strictObject({}), session),
  'session.logOut': query(z.strictObject({}), session),
  /** Mengganti kata sandi sendiri. */
  'session.changePassword': task(
    z.strictObject({ password: typedPassword, newPassword: typedPassword }),
    session,
    ['ACCOUNTS_OFF', 'LOGIN_REFUSED', 'LOGIN_PAUSED'],
  ),
  /** Kata sandi baru seorang admin dengan kode dari lembar pemulihan; kodenya terpakai. */
  'session.recover': task(
    z.strictObject({ login: typedLogin, code: typedCode, newPassword: typedPassword }),
    session,
    ['ACCOUNTS_OFF', 'RECOVERY_REFUSED', 'LOGIN_PAUSED'],
  ),
};

/** The accounts of the office. */
export const accountContract = {
  /** Menyiapkan admin pertama dan mencetak lembar pemulihan; akun baru menyala sesudah kodenya diketik kembali. */
  'account.turnOn': task(
    z.strictObject({ login, name: requiredText, password: typedPassword, path: pdfToWrite }),
    finishedFile,
    ['ACCOUNTS_ALREADY_ON', ...PRINTING],
  ),
  /** Kode dari lembar yang baru dicetak, diketik kembali sekali; yang lama tidak berlaku lagi. */
  'account.confirmSheet': task(z.strictObject({ code: typedCode }), session, [
    'RECOVERY_NOT_PRINTED',
    'RECOVERY_REFUSED',
  ]),
  /** Lembar pemulihan baru; yang lama tetap berlaku sampai kode yang baru dipastikan. */
  'account.printSheet': task(z.strictObject({ path: pdfToWrite }), finishedFile, [
    'ACCOUNTS_OFF',
    ...PRINTING,
  ]),
  /** Kembali bekerja tanpa akun, dengan kata sandi admin yang sedang masuk. */
  'account.turnOff': task(z.strictObject({ password: typedPassword }), session, [
    'ACCOUNTS_OFF',
    'LOGIN_REFUSED',
    'LOGIN_PAUSED',
  ]),
  'account.list': query(
    z.strictObject({}),
    z.object({
      areOn: z.boolean(),
      idleMinutes: count,
      /** When the sheet that counts was printed; null: there is none, or its code has been used. */
      sheetMadeAt: z.string().nullable(),
      settingsUpdatedAt: updatedAt,
      accounts: z.array(listed).readonly(),
    }),
  ),
  /** Akun baru dengan kata sandi sementara, yang diganti saat pertama masuk. */
  'account.add': task(
    z.strictObject({ login, name: requiredText, role, endsOn: day.nullable().default(null) }),
    temporary,
    ['ACCOUNTS_OFF', 'LOGIN_TAKEN'],
  ),
  'account.update': command(
    z.strictObject({ id, expectedUpdatedAt, name: requiredText, role, endsOn: day.nullable() }),
    z.object({ id }),
    ['NOT_FOUND', 'LAST_ADMIN', 'ACCOUNT_CLOSED', 'RECORD_CHANGED_ELSEWHERE'],
  ),
  'account.resetPassword': task(z.strictObject({ id }), temporary, ['NOT_FOUND', 'ACCOUNT_CLOSED']),
  /** Pekerjaan yang belum selesai atas nama seseorang: yang diserahkan bila ia pergi. */
  'account.openWork': query(
    z.strictObject({ id }),
    z.object({ rows: z.array(work).readonly(), total: count }),
    ['NOT_FOUND'],
  ),
  'account.close': command(z.strictObject({ id }), z.object({ id }), [
    'NOT_FOUND',
    'LAST_ADMIN',
    'ACCOUNT_CLOSED',
  ]),
  'account.reopen': command(z.strictObject({ id, endsOn: day.nullable().default(null) }), z.object({ id }), [
    'NOT_FOUND',
  ]),
  /** Berita acara serah terima pekerjaan seseorang; tanpa kata sandi apa pun. */
  'account.printHandover': task(
    z.strictObject({
      id,
      receiver: z.string().trim().max(200).default(''),
      path: pdfToWrite.nullable().default(null),
    }),
    finishedFile,
    ['NOT_FOUND', ...PRINTING],
  ),
  'account.saveSettings': command(
    z.strictObject({ expectedUpdatedAt, idleMinutes: z.int().min(1).max(240) }),
    z.object({ idleMinutes: count }),
    ['RECORD_CHANGED_ELSEWHERE'],
  ),
};
