import { cleanText } from '../../../shared/feed/clean-text.ts'
import type { IncidentUpdate } from '../../../shared/feed/statuspage.ts'

/** One entry of an incident's log. `name` tells it from the others of the same incident and stays. */
export function makeUpdate(
  incidentId: string,
  name: string,
  status: IncidentUpdate['status'],
  at: string,
  body: string,
): IncidentUpdate {
  return {
    id: `${incidentId}-${name}`,
    incident_id: incidentId,
    status,
    body: cleanText(body),
    created_at: at,
    updated_at: at,
    display_at: at,
    affected_components: null,
    deliver_notifications: false,
    custom_tweet: null,
    tweet_id: null,
  }
}
