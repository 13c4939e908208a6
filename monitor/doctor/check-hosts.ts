import type { Fetcher } from '../fetch/fetch-result.ts'
import type { Registry } from '../sources/parse-sources-file.ts'
import type { Finding } from './finding.ts'

/** Whether each watched host answers, and its robots.txt lets us read: one page of each is fetched. */
export async function checkHosts({ sources }: Registry, fetcher: Fetcher): Promise<Finding[]> {
  const pages = new Map<string, string>()
  for (const { enabled, address } of sources) {
    if (enabled && address !== null && !pages.has(new URL(address).host)) pages.set(new URL(address).host, address)
  }
  return Promise.all([...pages].map(([host, address]) => checkHost(host, address, fetcher)))
}

async function checkHost(host: string, url: string, fetcher: Fetcher): Promise<Finding> {
  const result = await fetcher.fetch({ url })
  if (result.outcome === 'failed') {
    const advice = result.retryable
      ? 'check the network and any proxy or firewall, then try again'
      : 'nothing can be read there; pages that you save yourself can be given to import'
    return { level: 'fail', what: `${host}: ${result.reason}`, advice }
  }
  const status = result.outcome === 'fetched' ? result.page.status : 304
  if (status < 400) return { level: 'ok', what: `${host}: answers, and robots.txt allows reading` }
  const advice = 'it may refuse computers in data centres; a page that you save yourself can be given to import'
  return { level: 'warn', what: `${host}: answers with status ${status}`, advice }
}
