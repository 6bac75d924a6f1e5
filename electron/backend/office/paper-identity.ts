import type { OfficeRecord, OfficeSignatory } from '#db/queries/office.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { Signatory } from '../documents/layout/signature-block.ts';
import type { Letterhead } from '../documents/layout/letterhead.ts';

/** Left open for pen and ink while the office has entered nobody for that day. */
const NAME_BY_HAND = '(..................................................)';

/** Who signs on a day: the official whose period holds it; undefined when the office has entered none. */
export function signatoryOn(office: OfficeRecord, on: PlainDate): OfficeSignatory | undefined {
  return office.signatories.find(
    (signatory) => signatory.startsOn <= on && (signatory.endsOn === null || on <= signatory.endsOn),
  );
}

/** The signature block of a day. Without an official the head's place stays open to be signed by hand. */
export function signatureOf(office: OfficeRecord, on: PlainDate): Signatory {
  const signatory = signatoryOn(office, on);
  const governmentLine = governmentLineOf(office);
  if (!signatory) {
    return {
      prefix: '',
      position: `Kepala ${office.name}`,
      name: NAME_BY_HAND,
      rank: '',
      nip: '',
      governmentLine,
    };
  }
  const { prefix, position, name, rank, nip } = signatory;
  return { prefix, position, name, rank, nip, governmentLine };
}

/** "Kabupaten Kutai Timur", "Provinsi Kalimantan Utara". */
export function governmentLineOf(office: OfficeRecord): string {
  return office.level === 'province' ? `Provinsi ${office.regionName}` : office.regionName;
}

export function letterheadOf(office: OfficeRecord): Letterhead {
  const { governmentName, address, city, postalCode, phone, email, website } = office;
  return { governmentName, officeName: office.name, address, city, postalCode, phone, email, website };
}
