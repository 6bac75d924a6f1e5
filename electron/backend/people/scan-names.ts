import type { ReadHandle } from '#db/handles.ts';
import { listKeptScans } from '#db/queries/people/scan-content.ts';
import type { KeptScan, ScanScope } from '#db/queries/people/scan-content.ts';
import { showsIdentity } from '#rules/cooperative/identity-scan.ts';
import type { RuleBook } from '#rules/rule-book/rule-book.ts';
import { readRuleBook } from '../office/rule-book.ts';

/** Names of the checklists' documents, whatever list they stand in. */
function documentNames(book: RuleBook): ReadonlyMap<string, string> {
  const lists = [
    book['formation-documents-primer'],
    book['formation-documents-sekunder'],
    book['formation-documents-simpan-pinjam'],
    book['formation-documents-syariah'],
    book['formation-documents-kdkmp'],
    book['documents-amendment-statutes'],
    book['documents-amendment-data'],
    book['documents-dissolution'],
  ];
  return new Map(
    lists.flatMap((versions) =>
      versions.flatMap(({ value }) => value.map(({ code, name }) => [code, name] as const)),
    ),
  );
}

export interface NamedScan extends KeptScan {
  readonly showsIdentity: boolean;
  /** Everything it is called by. */
  readonly called: readonly string[];
}

/** Kept scans as the office calls them; null: of all files and cooperatives. */
export async function namedScans(read: ReadHandle, scope: ScanScope | null): Promise<readonly NamedScan[]> {
  const names = documentNames(await readRuleBook(read));
  return (await listKeptScans(read, scope)).map((scan) => {
    const what = names.get(scan.what) ?? scan.what;
    const called = [scan.what, what, scan.fileName];
    return { ...scan, what, called, showsIdentity: showsIdentity(called) };
  });
}
