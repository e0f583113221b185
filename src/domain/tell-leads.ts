import type { Organisation } from './knowledge.js'
import type { Notify } from './ports.js'
import type { Reply } from './reply.js'

/** Writes to every lead, all at the same time; one who is not reached does not keep the others from it. `true` if anybody was. */
export async function tellLeads(
  { leads }: Pick<Organisation, 'leads'>,
  reply: Reply,
  notify: Notify,
): Promise<boolean> {
  const reached = await Promise.all(leads.map((lead) => notify(lead, reply).catch(() => false)))
  return reached.includes(true)
}
