import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { OutputOf } from '#contract/index.ts';
import { listProofKeys } from '#db/queries/paper/proof-key.ts';
import { listRevokedMarks } from '#db/queries/paper/proof-mark.ts';
import type { ProofPageData } from '#rules/proof/page-data.ts';
import type { TaskContext } from '../base/context.ts';
import { requireOffice } from '../office/require-office.ts';
import { writeFileAtomically } from '../base/replace-file.ts';

/** Beside the bundle in a built program; from source the one the build made last. */
const TEMPLATE = import.meta.url.endsWith('.ts')
  ? new URL('../../../dist/backend/proof-page.html', import.meta.url)
  : new URL('./proof-page.html', import.meta.url);

/** Stands in the template where the office's data go. */
const DATA_PLACE = '"isi-halaman"';

/** Writes the page that checks a QR without this program: one file, no request, with the office's keys and revocations. */
export async function saveProofPage(
  target: string,
  context: TaskContext,
): Promise<OutputOf<'proof.savePage'>> {
  const { read, today } = context;
  const office = await requireOffice(read);
  const [keys, revoked, template] = await Promise.all([
    listProofKeys(read),
    listRevokedMarks(read),
    readFile(fileURLToPath(TEMPLATE), 'utf8'),
  ]);
  const data: ProofPageData = {
    officeName: office.name,
    governmentName: office.governmentName,
    regionCode: office.regionCode,
    isSample: office.isSample,
    listedOn: today,
    keys: keys.map(({ id, publicKey }) => ({ id, publicKey })),
    revoked: revoked.map(({ shortCode, number, revocation }) => ({
      shortCode,
      number,
      revokedOn: revocation?.revokedOn ?? today,
      reason: revocation?.reason ?? '',
    })),
  };
  const bytes = Buffer.from(
    template.replace(DATA_PLACE, () => inScript(data)),
    'utf8',
  );
  await writeFileAtomically(target, bytes);
  return { path: target, byteCount: bytes.length, keyCount: keys.length, revokedCount: revoked.length };
}

/** JSON that cannot end the element it stands in, whatever names people typed. */
export function inScript(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
