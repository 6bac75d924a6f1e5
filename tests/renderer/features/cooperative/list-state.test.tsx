import { expect, test } from 'vitest';
import type { Role } from '#rules/account/role.ts';
import { EmptyList } from '../../../../renderer/features/cooperative/list-state.tsx';
import { SessionContext } from '../../../../renderer/lib/session/session.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';

const counts = {
  total: 0,
  activeTotal: 0,
  registerTotal: 1054,
  registerActive: 508,
  totals: { members: 0, ownCapital: 0, assets: 0, turnover: 0, surplus: 0 },
};

const empty = (role: Role | null) => (
  <SessionContext
    value={{
      session: {
        standing: role === null ? 'off' : 'in',
        account: role === null ? null : { id: 'a', login: 'dewi', name: 'Contoh Dewi', role, endsOn: null },
        idleMinutes: 0,
      },
      lock: () => undefined,
      leave: () => undefined,
    }}
  >
    <EmptyList counts={counts} onClear={() => undefined} />
  </SessionContext>
);

test.each([null, 'operator', 'reader'] as const)(
  'to %s an empty list speaks of what was looked for',
  (role) => {
    const { page } = renderPart(empty(role));
    expect(
      page.queryByText('Hapus salah satu saringan, atau periksa ejaan kata yang dicari.'),
    ).not.toBeNull();
  },
);

test('a companion without cooperatives is told whose are shown, and whom to ask', () => {
  const { page } = renderPart(empty('companion'));
  expect(page.queryByText(/minta petugas dinas menulis nama Anda pada isian Petugas/)).not.toBeNull();
});
