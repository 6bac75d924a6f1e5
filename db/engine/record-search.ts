import type Sqlite from 'better-sqlite3';

/**
 * Full-text search of the programme half (FTS5, trigrams), beside the register's own in `search.ts`. What is looked for
 * is a piece of text within one field, in any case of ASCII: each field has a column of its own, in which a phrase of
 * trigrams is found exactly where the piece stands. Triggers keep it in step, so no query module writes to it; a text
 * that is taken out of a record leaves no trigram behind (`secure-delete`). Rows are tied by `rowid`, which neither a
 * copy nor a restored file changes.
 */

/** A batch's participants have numbers of their own behind its number, so that no record is read to know the batch. */
export const PARTICIPANT_BITS = 20;

interface RecordIndex {
  readonly name: string;
  readonly columns: readonly string[];
  /** Every row (rowid, columns) as a statement. */
  readonly rows: string;
  readonly triggers: string;
  /** Tables without which there is nothing to index yet. */
  readonly sources: readonly string[];
}

const nameOf = (one: string): string =>
  `coalesce((SELECT lower(name) FROM cooperative WHERE id = ${one}.cooperative_id), '')`;

/**
 * The index of a table whose rows say all they are found by themselves, but for the name of their cooperative.
 * @param later columns that other tables fill, most of them afterwards; `atFirst` says what they hold from the first
 */
function ofTable(
  table: string,
  texts: readonly string[],
  {
    hasCooperative,
    later = [],
    atFirst = () => `''`,
  }: {
    readonly hasCooperative: boolean;
    readonly later?: readonly string[];
    readonly atFirst?: (column: string) => string;
  },
): RecordIndex {
  const name = `${table}_search`;
  const columns = [...texts, ...(hasCooperative ? ['cooperative'] : [])];
  const own = [...texts, ...(hasCooperative ? ['cooperative_id'] : [])];
  const values = (one: string): string =>
    [...texts.map((text) => `lower(${one}.${text})`), ...(hasCooperative ? [nameOf(one)] : [])].join(', ');
  const isChanged = own.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ');
  const list = columns.join(', ');
  return {
    name,
    columns,
    sources: [table],
    rows: `SELECT one.rowid, ${values('one')} FROM ${table} AS one`,
    triggers: `
      CREATE TRIGGER ${name}_insert AFTER INSERT ON ${table} BEGIN
        INSERT INTO ${name} (${['rowid', ...columns, ...later].join(', ')})
          VALUES (NEW.rowid, ${values('NEW')}${later.map((column) => `, ${atFirst(column)}`).join('')}); END;
      CREATE TRIGGER ${name}_update AFTER UPDATE OF ${own.join(', ')} ON ${table} WHEN ${isChanged} BEGIN
        UPDATE ${name} SET (${list}) = (SELECT ${values('NEW')}) WHERE rowid = NEW.rowid; END;
      CREATE TRIGGER ${name}_delete AFTER DELETE ON ${table} BEGIN
        DELETE FROM ${name} WHERE rowid = OLD.rowid; END;
      ${
        hasCooperative
          ? `CREATE TRIGGER ${name}_cooperative AFTER UPDATE OF name ON cooperative WHEN OLD.name <> NEW.name BEGIN
        UPDATE ${name} SET cooperative = lower(NEW.name)
          WHERE rowid IN (SELECT rowid FROM ${table} WHERE cooperative_id = NEW.id); END;`
          : ''
      }`,
  };
}

/** Between texts of several rows in one column; no text of this program holds it. */
const BETWEEN = 'char(31)';
const placesOf = (one: string): string =>
  `coalesce((SELECT group_concat(lower(place), ${BETWEEN}) FROM activity_batch WHERE activity_id = ${one}), '')`;

function ofActivities(): RecordIndex {
  const { name, columns, triggers } = ofTable('activity', ['title', 'theme', 'organiser_name'], {
    hasCooperative: false,
    later: ['places'],
  });
  const refresh = (which: string): string =>
    `UPDATE ${name} SET places = ${placesOf(which)} WHERE rowid = (SELECT rowid FROM activity WHERE id = ${which});`;
  return {
    name,
    columns: [...columns, 'places'],
    sources: ['activity', 'activity_batch'],
    rows: `SELECT one.rowid, lower(one.title), lower(one.theme), lower(one.organiser_name), ${placesOf('one.id')}
      FROM activity AS one`,
    triggers: `${triggers}
      CREATE TRIGGER ${name}_batch_insert AFTER INSERT ON activity_batch BEGIN ${refresh('NEW.activity_id')} END;
      CREATE TRIGGER ${name}_batch_update AFTER UPDATE OF place, activity_id ON activity_batch
        WHEN OLD.place <> NEW.place OR OLD.activity_id <> NEW.activity_id BEGIN
        ${refresh('OLD.activity_id')} ${refresh('NEW.activity_id')} END;
      CREATE TRIGGER ${name}_batch_delete AFTER DELETE ON activity_batch BEGIN ${refresh('OLD.activity_id')} END;`,
  };
}

/** A letter that came in is also found by whom it was passed to. */
function ofIncoming(): RecordIndex {
  const { name, columns, triggers } = ofTable(
    'incoming_letter',
    ['sender', 'letter_number', 'subject', 'note'],
    { hasCooperative: true, later: ['whom'] },
  );
  const whomOf = (one: string): string =>
    `coalesce((SELECT group_concat(lower(to_whom), ${BETWEEN}) FROM incoming_disposition
      WHERE letter_id = ${one} AND removed_at IS NULL), '')`;
  const refresh = (which: string): string =>
    `UPDATE ${name} SET whom = ${whomOf(which)} WHERE rowid = (SELECT rowid FROM incoming_letter WHERE id = ${which});`;
  const own = ['sender', 'letter_number', 'subject', 'note'].map((column) => `lower(one.${column})`);
  return {
    name,
    columns: [...columns, 'whom'],
    sources: ['incoming_letter', 'incoming_disposition'],
    rows: `SELECT one.rowid, ${own.join(', ')}, ${nameOf('one')}, ${whomOf('one.id')} FROM incoming_letter AS one`,
    triggers: `${triggers}
      CREATE TRIGGER ${name}_whom_insert AFTER INSERT ON incoming_disposition BEGIN ${refresh('NEW.letter_id')} END;
      CREATE TRIGGER ${name}_whom_update AFTER UPDATE OF to_whom, letter_id, removed_at ON incoming_disposition BEGIN
        ${refresh('OLD.letter_id')} ${refresh('NEW.letter_id')} END;
      CREATE TRIGGER ${name}_whom_delete AFTER DELETE ON incoming_disposition BEGIN ${refresh('OLD.letter_id')} END;`,
  };
}

/** Those taken out are not found, so that nothing but the index is asked. */
function ofParticipants(): RecordIndex {
  const name = 'activity_participant_search';
  const number = (one: string): string =>
    `((SELECT rowid FROM activity_batch WHERE id = ${one}.batch_id) << ${String(PARTICIPANT_BITS)}) + ${one}.position`;
  const add = `INSERT INTO ${name} (rowid, name_key)
    SELECT ${number('NEW')}, lower(NEW.name_key) WHERE NEW.removed_at IS NULL;`;
  const take = `DELETE FROM ${name} WHERE rowid = ${number('OLD')};`;
  const own = ['batch_id', 'position', 'name_key', 'removed_at'];
  return {
    name,
    columns: ['name_key'],
    sources: ['activity_batch', 'activity_participant'],
    rows: `SELECT ${number('one')}, lower(one.name_key) FROM activity_participant AS one WHERE one.removed_at IS NULL`,
    triggers: `
      CREATE TRIGGER ${name}_insert AFTER INSERT ON activity_participant BEGIN ${add} END;
      CREATE TRIGGER ${name}_update AFTER UPDATE OF ${own.join(', ')} ON activity_participant
        WHEN ${own.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ')} BEGIN ${take} ${add} END;
      CREATE TRIGGER ${name}_delete AFTER DELETE ON activity_participant BEGIN ${take} END;`,
  };
}

/** A business is also found by its owner, whose name stands on the person alone, and by what it makes. */
function ofUmkm(): RecordIndex {
  const ownerOf = (one: string): string =>
    `coalesce((SELECT lower(name_key) FROM person WHERE id = ${one}.owner_id), '')`;
  const { name, columns, triggers } = ofTable('umkm', ['name'], {
    hasCooperative: false,
    later: ['owner', 'products'],
    atFirst: (column) => (column === 'owner' ? ownerOf('NEW') : `''`),
  });
  const productsOf = (one: string): string =>
    `coalesce((SELECT group_concat(lower(name), ${BETWEEN}) FROM product
      WHERE umkm_id = ${one} AND removed_at IS NULL), '')`;
  const refresh = (which: string): string =>
    `UPDATE ${name} SET products = ${productsOf(which)} WHERE rowid = (SELECT rowid FROM umkm WHERE id = ${which});`;
  return {
    name,
    columns: [...columns, 'owner', 'products'],
    sources: ['umkm', 'product', 'person'],
    rows: `SELECT one.rowid, lower(one.name), ${ownerOf('one')}, ${productsOf('one.id')} FROM umkm AS one`,
    triggers: `${triggers}
      CREATE TRIGGER ${name}_owner_update AFTER UPDATE OF owner_id ON umkm
        WHEN OLD.owner_id IS NOT NEW.owner_id BEGIN
        UPDATE ${name} SET owner = ${ownerOf('NEW')} WHERE rowid = NEW.rowid; END;
      CREATE TRIGGER ${name}_person AFTER UPDATE OF name_key ON person WHEN OLD.name_key <> NEW.name_key BEGIN
        UPDATE ${name} SET owner = lower(NEW.name_key)
          WHERE rowid IN (SELECT rowid FROM umkm WHERE owner_id = NEW.id); END;
      CREATE TRIGGER ${name}_product_insert AFTER INSERT ON product BEGIN ${refresh('NEW.umkm_id')} END;
      CREATE TRIGGER ${name}_product_update AFTER UPDATE OF name, umkm_id, removed_at ON product BEGIN
        ${refresh('OLD.umkm_id')} ${refresh('NEW.umkm_id')} END;
      CREATE TRIGGER ${name}_product_delete AFTER DELETE ON product BEGIN ${refresh('OLD.umkm_id')} END;`,
  };
}

const INDEXES: readonly RecordIndex[] = [
  ofTable('consultation', ['name_key', 'summary', 'follow_up_note', 'place'], { hasCooperative: true }),
  ofTable('coaching_visit', ['met_name', 'advice', 'next_step', 'note'], { hasCooperative: true }),
  ofIncoming(),
  ofActivities(),
  ofParticipants(),
  ofUmkm(),
];

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Makes an index and its triggers, or makes them anew where an older program left others. */
function ensureIndex(raw: Sqlite.Database, index: RecordIndex): void {
  const { name, columns, rows, triggers, sources } = index;
  const find = raw.prepare<[string], { sql: string }>(`SELECT sql FROM sqlite_master WHERE name = ?`);
  // A file half-way through an upgrade, opened by a test, lacks the newest tables.
  if (sources.some((table) => !find.get(table))) return;
  const table = `CREATE VIRTUAL TABLE ${name} USING fts5 (${columns.join(', ')}, tokenize = 'trigram case_sensitive 1',
    columnsize = 0)`;
  const wanted = plain(triggers);
  const names = [...triggers.matchAll(/CREATE TRIGGER (\w+)/g)].map((match) => match[1] ?? '');
  const isKept = names.every((one) => wanted.includes(plain(find.get(one)?.sql ?? 'none')));
  if (isKept && plain(find.get(name)?.sql ?? '') === plain(table)) return;
  raw.transaction(() => {
    for (const one of names) raw.exec(`DROP TRIGGER IF EXISTS ${one}`);
    raw.exec(`DROP TABLE IF EXISTS ${name};
      ${table};
      INSERT INTO ${name} (${name}, rank) VALUES ('secure-delete', 1);
      INSERT INTO ${name} (rowid, ${columns.join(', ')}) ${rows};
      ${triggers}`);
  })();
}

/** Makes the indexes of consultations, visits, letters that came in, activities and participants where they are not as they should be. */
export function ensureRecordSearch(raw: Sqlite.Database): void {
  for (const index of INDEXES) ensureIndex(raw, index);
}
