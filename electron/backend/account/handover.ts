import type { CheckedInputOf, OutputOf } from '#contract/index.ts';
import { listOpenWork } from '#db/queries/account/open-work.ts';
import type { OpenWork } from '#db/queries/account/open-work.ts';
import type { Account } from '#db/queries/account/account.ts';
import type { ReadHandle } from '#db/handles.ts';
import { ROLE_NAMES } from '#rules/account/role.ts';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import { isPlainDate } from '#rules/value/plain-date.ts';
import type { TaskContext } from '../base/context.ts';
import { fileNameOf } from '../base/file-name.ts';
import { localDay } from '../base/local-day.ts';
import { readLastBackups } from '../maintenance/last-backup.ts';
import { letterheadOf } from '../office/paper-identity.ts';
import { requireOffice } from '../office/require-office.ts';
import { printPaper } from '../paper/print-paper.ts';
import { requireAccount } from './manage.ts';

const KIND_NAMES: Readonly<Record<OpenWork['kind'], string>> = {
  follow_up: 'Tindak lanjut konsultasi',
  visit_follow_up: 'Tindak lanjut kunjungan',
  letter_draft: 'Konsep surat',
  disposition: 'Disposisi',
  formation: 'Berkas pembentukan',
  reserved_number: 'Nomor yang dipesan',
  cooperative: 'Koperasi binaan',
};

const dayText = (day: string): string => (isPlainDate(day) ? formatShortDate(day) : day);

/** What stands open under a person's name, as a list and as the handover say it. */
export async function openWorkOf(
  read: ReadHandle,
  { name }: Pick<Account, 'name'>,
): Promise<OutputOf<'account.openWork'>['rows']> {
  return (await listOpenWork(read, name)).map(({ kind, title, since, due }) => ({
    kind: KIND_NAMES[kind],
    title,
    detail: [
      ...(since === '' ? [] : [`sejak ${dayText(since)}`]),
      ...(due === '' ? [] : [`tenggat ${dayText(due)}`]),
    ].join(', '),
  }));
}

function stateOf({ closedAt, endsOn }: Account): string {
  if (closedAt !== null) return `ditutup ${formatLongDate(localDay(closedAt))}`;
  if (endsOn !== null) return `berakhir sendiri sesudah ${formatLongDate(endsOn)}`;
  return 'masih terbuka; tutup lewat Pengaturan, Akun';
}

export async function printHandover(
  { id, receiver, path: chosen }: CheckedInputOf<'account.printHandover'>,
  context: TaskContext,
): Promise<OutputOf<'account.printHandover'>> {
  const { read, today, folders } = context;
  const office = await requireOffice(read);
  const account = await requireAccount(read, id);
  const { at } = await readLastBackups(folders.data);
  const data = {
    letterhead: letterheadOf(office),
    city: office.city,
    on: today,
    giver: { name: account.name, role: ROLE_NAMES[account.role], login: account.login },
    receiver,
    accountState: stateOf(account),
    work: await openWorkOf(read, account),
    dataFolder: folders.data,
    backup: at === null ? 'belum pernah dibuat' : `terakhir ${formatLongDate(localDay(at))}`,
    isSample: office.isSample,
  };
  const info = { title: `Serah terima pekerjaan ${account.name}`, createdOn: today };
  const name = `serah-terima-${fileNameOf(account.login)}-${today}.pdf`;
  return printPaper({ job: { kind: 'account-handover', info, data }, chosen, name }, context);
}
