import { sql } from 'kysely';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import { readingIn } from '../../handles.ts';
import type { WriteHandle } from '../../handles.ts';
import { emptyParticipations, scrubbersOf } from './anonymise.ts';
import { FAR_TEXTS } from './far-texts.ts';
import { scrubPlace } from './scrub-place.ts';
import { OTHER_TEXTS } from './text-places.ts';

interface Nameless {
  readonly id: string;
  /** What stands where the name was. */
  readonly name: string;
  readonly reason: string;
  readonly who: string;
  readonly at: string;
}

/**
 * Takes somebody who is no person of the register out of these places in lists of participants. Where a NIK KTP held the
 * places together, a record without a name does so from now on, so that every count of people stays as it was.
 */
export async function anonymiseParticipations(
  db: WriteHandle,
  ids: readonly string[],
  { id, name, reason, who, at }: Nameless,
): Promise<void> {
  const isOne = (column: string) => isAmongWords(sql.ref(column), ids);
  const places = await readingIn(db)
    .selectFrom('activity_participant')
    .select(['name', 'nik_ktp', 'sex'])
    .where(isOne('id'))
    .execute();
  if (places.some(({ nik_ktp }) => nik_ktp !== '')) {
    await db
      .insertInto('person')
      .values({
        id,
        name,
        name_key: normalisePersonName(name),
        nik_ktp: '',
        born_on: null,
        sex: null,
        address: '',
        phone: '',
        import_id: null,
        created_at: at,
        updated_at: at,
      })
      .execute();
    await db.insertInto('person_anonymised').values({ person_id: id, reason, who, at }).execute();
  }
  await emptyParticipations(db, ids, id, name, at);
  const words = places.flatMap((place) => [place.name, place.nik_ktp]);
  await scrubPlace(db, OTHER_TEXTS.participations, isOne('place.id'), scrubbersOf(words, name));
  // Where nothing ties a text to the person, one word of a name says nothing about who is meant.
  const far = scrubbersOf(
    words.filter((word) => word.trim().includes(' ') || /^\d{16}$/.test(word)),
    name,
  );
  for (const place of FAR_TEXTS) await scrubPlace(db, place, sql<boolean>`1 = 1`, far);
}
