import { AppError } from '#contract/errors.ts';
import type { ReadHandle } from '#db/handles.ts';
import type { OfficeRecord } from '#db/queries/office/office.ts';
import { readNumberSetting } from '#db/queries/numbers/setting.ts';
import { lackReasons } from '#rules/template/gaps.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { positionName, signatoryOn } from '../office/paper-identity.ts';

interface Certificates {
  readonly on: PlainDate;
  /** Whose signature they want; the head of the office when left out. */
  readonly position?: string;
  /** A person has seen that the signature block stays open for pen and ink. */
  readonly isOpenSignature: boolean;
}

/**
 * Before certificates get their numbers: the city must be known. The signature block may stay open for pen and ink,
 * where the office's setting allows it and somebody has said so.
 * @throws AppError CERTIFICATE_INCOMPLETE, SIGNATURE_OPEN
 */
export async function requireCertificateReady(
  read: ReadHandle,
  office: OfficeRecord,
  { on, position, isOpenSignature }: Certificates,
): Promise<void> {
  const { allowsOpenSignature } = await readNumberSetting(read);
  const isSignerKnown = signatoryOn(office, on, position) !== undefined;
  const signer = { position: positionName(office, position), on };
  const [lack] = lackReasons({
    ...(office.city === '' && { city: true }),
    ...(!isSignerKnown && !allowsOpenSignature && { signer }),
  });
  if (lack) throw new AppError('CERTIFICATE_INCOMPLETE', { facts: { sebab: lack.message } });
  if (isSignerKnown || isOpenSignature) return;
  throw new AppError('SIGNATURE_OPEN', {
    facts: { jabatan: signer.position, tanggal: formatLongDate(on) },
  });
}
