import { grant, ANYONE, EVERYONE, THEMSELVES, WORKERS } from './grant.ts';

/** What everybody may, and what the people who work with cooperatives may; of a companion only the own part is reached. */
export const openGrants = [
  grant(ANYONE, 'nothing', [
    'session.state',
    'session.allows',
    'session.logIn',
    'session.unlock',
    'session.lock',
    'session.logOut',
    'session.recover',
    'app.info',
    'cipher.state',
    'cipher.unlock',
  ]),
  grant(THEMSELVES, 'nothing', ['session.changePassword']),
  grant(EVERYONE, 'nothing', [
    'clock.state',
    'office.get',
    'office.signatureBlock',
    'region.listReference',
    'region.listChildren',
    'job.cancel',
    'app.thirdParties',
    'help.print',
    'shell.listPrinters',
    'shell.openDocument',
    'shell.openWorkplace',
    'cooperative.listBookYears',
  ]),
  grant(EVERYONE, 'names', ['consultation.choices']),
  grant(EVERYONE, 'masked', [
    'cooperative.list',
    'cooperative.count',
    'cooperative.get',
    'consultation.list',
    'consultation.followUps',
  ]),
  grant(WORKERS, 'nothing', ['cooperative.addVerification', 'consultation.remove', 'consultation.restore']),
  grant(WORKERS, 'masked', [
    'consultation.record',
    'consultation.correct',
    'draft.save',
    'draft.get',
    'draft.discard',
  ]),
] as const;
