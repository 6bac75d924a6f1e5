import { expect, test } from 'vitest';
import type { ReactNode } from 'react';
import type { Role } from '#rules/account/role.ts';
import { Rail } from '../../../../renderer/app/rail.tsx';
import { RAIL } from '../../../../renderer/app/screens.tsx';
import { ListActions } from '../../../../renderer/features/cooperative/list-actions.tsx';
import { SessionContext } from '../../../../renderer/lib/session/session.tsx';
import { renderPart } from '../../../helpers/render-part.tsx';
import { windowWith } from '../../../helpers/window-room.ts';

function as(role: Role, part: ReactNode) {
  const account = { id: 'a', login: 'a', name: 'Contoh', role, endsOn: null };
  const session = { standing: 'in', account, idleMinutes: 10 } as const;
  return renderPart(
    <SessionContext value={{ session, lock: () => undefined, leave: () => undefined }}>
      {part}
    </SessionContext>,
    { 'home.work': { bookYear: 2024, award: null, items: [] }, 'view.list': [] },
  );
}

test.each([
  ['companion', ['Konsultasi', 'Register', 'Pengaturan']],
  ['reader', RAIL.map(({ label }) => label)],
  ['operator', RAIL.map(({ label }) => label)],
] as const)('a %s is offered the screens that are his or hers', (role, labels) => {
  const { page } = as(role, <Rail />);
  const shown = RAIL.map(({ label }) => label).filter((label) => page.queryByText(label) !== null);
  expect([...shown].sort()).toEqual([...labels].sort());
});

test.each([
  ['companion', []],
  ['reader', []],
  ['operator', ['Simpan ke Excel', 'Impor', 'Koperasi baru']],
] as const)('a %s is offered of the register’s buttons what is his or hers', async (role, labels) => {
  windowWith(true);
  const nothing = () => undefined;
  const { page } = as(
    role,
    <ListActions openView={null} isViewChanged={false} onOpenView={nothing} onDialog={nothing} />,
  );
  await page.findByRole('button', { name: 'Kolom' });
  const shown = ['Simpan ke Excel', 'Impor', 'Koperasi baru'].filter(
    (name) => page.queryByRole('button', { name }) !== null,
  );
  expect(shown).toEqual(labels);
});
