import type { LicenceLine, UmkmLicence } from '#contract/licence/licence.ts';
import type { Licence } from '#db/queries/licence/licence.ts';
import type { ListedLicence } from '#db/queries/licence/register.ts';
import { expiryText } from '#rules/legality/permit-expiry.ts';
import { licenceStanding } from '#rules/licence/licence.ts';
import type { LicenceStanding } from '#rules/licence/licence.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { fundText, kindText } from './words.ts';
import type { LicenceWords } from './words.ts';

/** Days are counted down only once they are few. */
const standingText = (standing: LicenceStanding, until: PlainDate | null, today: PlainDate): string =>
  until !== null && (standing === 'soon' || standing === 'expired') ? expiryText(until, today) : '';

export function shownLicence(
  { removedAt: _at, importId: _import, ...licence }: Licence,
  words: LicenceWords,
): UmkmLicence {
  const { today, umkmDays } = words.day;
  const standing = licenceStanding(licence, today, umkmDays);
  return {
    ...licence,
    kindText: kindText(licence.kind, words),
    fundText: fundText(licence.fund, words),
    standing,
    standingText: standingText(standing, licence.validUntil, today),
  };
}

export const shownLine = (line: ListedLicence, words: LicenceWords): LicenceLine => ({
  ...line,
  kindText: kindText(line.kind, words),
  fundText: fundText(line.fund, words),
  standingText: standingText(line.standing, line.validUntil, words.day.today),
});
