import type { Access } from '#contract/access/index.ts';
import { AppError } from '#contract/errors.ts';
import { ROLE_NAMES } from '#rules/account/role.ts';
import type { Standing } from './session.ts';

/**
 * The one decision of who may: from who is at work and what the contract asks, before a request begins.
 * @throws AppError LOGIN_NEEDED, LOCKED, PASSWORD_CHANGE_NEEDED, NOT_ALLOWED; what keeps the database from being asked
 */
export function requirePermission(standing: Standing, { allow }: Access): void {
  if (allow === 'anyone' || standing.kind === 'off') return;
  if (standing.kind === 'unknown') throw standing.cause;
  if (standing.kind === 'out') throw new AppError('LOGIN_NEEDED');
  if (standing.kind === 'locked') throw new AppError('LOCKED');
  if (allow === 'themselves') return;
  if (standing.kind === 'change') throw new AppError('PASSWORD_CHANGE_NEEDED');
  const { role } = standing.account;
  if (allow.includes(role)) return;
  throw new AppError('NOT_ALLOWED', {
    facts: { peran: ROLE_NAMES[role], boleh: allow.map((one) => ROLE_NAMES[one]).join(', ') },
  });
}
