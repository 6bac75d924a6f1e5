import type { ReadHandle } from '../../handles.ts';

/** Something that is not finished and stands under a person's name. */
export interface OpenWork {
  readonly kind:
    | 'follow_up'
    | 'visit_follow_up'
    | 'letter_draft'
    | 'disposition'
    | 'formation'
    | 'reserved_number'
    | 'cooperative';
  readonly title: string;
  /** Days as they are stored; empty where there is none. */
  readonly since: string;
  /** The last day; empty where there is none. */
  readonly due: string;
}

/**
 * What a person hands over: by the name under which the program knows who did it. Work written down before there were
 * accounts bears the name of the computer's user and is found only where the names are alike.
 */
export async function listOpenWork(db: ReadHandle, name: string): Promise<readonly OpenWork[]> {
  const [followUps, visitTasks, drafts, dispositions, formations, numbers, cooperatives] = await Promise.all([
    db
      .selectFrom('consultation')
      .select(['name', 'held_on', 'due_on', 'follow_up_note'])
      .where('removed_at', 'is', null)
      .where('outcome', '=', 'follow_up')
      .where((where) => where.or([where('officer', '=', name), where('recorded_by', '=', name)]))
      .orderBy('held_on')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('coaching_follow_up')
      .innerJoin('coaching_visit', 'coaching_visit.id', 'coaching_follow_up.visit_id')
      .innerJoin('cooperative', 'cooperative.id', 'coaching_visit.cooperative_id')
      .select(['cooperative.name', 'coaching_follow_up.task', 'visited_on', 'due_on'])
      .where('coaching_visit.removed_at', 'is', null)
      .where('done_on', 'is', null)
      .where((where) =>
        where.or([
          where('coaching_follow_up.officer', '=', name),
          where.and([
            where('coaching_follow_up.officer', '=', ''),
            where(
              'coaching_visit.id',
              'in',
              where
                .selectFrom('coaching_visit_officer')
                .innerJoin('field_officer', 'field_officer.id', 'coaching_visit_officer.officer_id')
                .select('coaching_visit_officer.visit_id')
                .where('field_officer.name', '=', name),
            ),
          ]),
        ]),
      )
      .orderBy('visited_on')
      .orderBy('coaching_follow_up.id')
      .execute(),
    db
      .selectFrom('letter')
      .select(['subject', 'recipient_label', 'created_at'])
      .where('state', '=', 'draft')
      .where('created_by', '=', name)
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('incoming_disposition')
      .innerJoin('incoming_letter', 'incoming_letter.id', 'incoming_disposition.letter_id')
      .select(['incoming_letter.subject', 'incoming_disposition.given_on', 'incoming_disposition.due_on'])
      .where('incoming_disposition.removed_at', 'is', null)
      .where('incoming_letter.removed_at', 'is', null)
      .where('incoming_disposition.done_on', 'is', null)
      .where('incoming_disposition.to_whom', '=', name)
      .orderBy('incoming_disposition.given_on')
      .orderBy('incoming_disposition.id')
      .execute(),
    db
      .selectFrom('formation')
      .select(['name', 'meeting_on'])
      .where('moved_at', 'is', null)
      .where('officer', '=', name)
      .orderBy('meeting_on')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('letter_number')
      .select(['text', 'purpose', 'dated_on'])
      .where('state', '=', 'reserved')
      .where('recorded_by', '=', name)
      .orderBy('dated_on')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('cooperative')
      .select(['name'])
      .where('is_listed', '=', 1)
      .where('assigned_officer', '=', name)
      .orderBy('name_key')
      .orderBy('id')
      .execute(),
  ]);
  return [
    ...followUps.map((row): OpenWork => {
      const title = row.follow_up_note === '' ? row.name : `${row.name}: ${row.follow_up_note}`;
      return { kind: 'follow_up', title, since: row.held_on, due: row.due_on ?? '' };
    }),
    ...visitTasks.map((row): OpenWork => ({
      kind: 'visit_follow_up',
      title: `${row.name}: ${row.task}`,
      since: row.visited_on,
      due: row.due_on ?? '',
    })),
    ...drafts.map((row): OpenWork => {
      const title = [row.subject, row.recipient_label].filter((part) => part !== '').join(', ');
      return { kind: 'letter_draft', title, since: row.created_at.slice(0, 10), due: '' };
    }),
    ...dispositions.map((row): OpenWork => ({
      kind: 'disposition',
      title: row.subject,
      since: row.given_on,
      due: row.due_on ?? '',
    })),
    ...formations.map((row): OpenWork => ({
      kind: 'formation',
      title: row.name,
      since: row.meeting_on,
      due: '',
    })),
    ...numbers.map((row): OpenWork => {
      const title = [row.text, row.purpose].filter((part) => part !== '').join(', ');
      return { kind: 'reserved_number', title, since: row.dated_on ?? '', due: '' };
    }),
    ...cooperatives.map((row): OpenWork => ({ kind: 'cooperative', title: row.name, since: '', due: '' })),
  ];
}
