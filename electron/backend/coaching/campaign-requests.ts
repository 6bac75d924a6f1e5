import type { campaignContract } from '#contract/coaching/campaign.ts';
import type { Handlers } from '../base/handler-types.ts';
import { requireOffice } from '../office/require-office.ts';
import { exportCampaign, printCampaign } from './campaign-papers.ts';
import { campaignsOf, readCampaign, shownRecap, targetsOf } from './campaign.ts';
import {
  addTargets,
  chooseTargets,
  correctCampaign,
  recordCampaign,
  removeCampaign,
  removeTargets,
  restoreCampaign,
} from './save-campaign.ts';

export const campaignHandlers = {
  'coaching.campaigns': (input, { read }) => campaignsOf(input, read),
  'coaching.recordCampaign': recordCampaign,
  'coaching.correctCampaign': correctCampaign,
  'coaching.removeCampaign': removeCampaign,
  'coaching.restoreCampaign': restoreCampaign,
  'coaching.campaign': async ({ id }, { read }) => {
    await requireOffice(read);
    return shownRecap(await readCampaign(read, id));
  },
  'coaching.campaignTargets': (input, { read }) => targetsOf(input, read),
  'coaching.chooseTargets': (input, { read }) => chooseTargets(input, read),
  'coaching.addTargets': addTargets,
  'coaching.removeTargets': removeTargets,
  'coaching.printCampaign': printCampaign,
  'coaching.exportCampaign': exportCampaign,
} as const satisfies Handlers<keyof typeof campaignContract>;
