import { cleanText } from '../../../shared/feed/clean-text.ts'

/**
 * Text for Slack's mrkdwn: the three characters that begin links, mentions (`<!channel>`) and entities are written as
 * entities (https://api.slack.com/reference/surfaces/formatting#escaping).
 */
export function escapeSlack(text: string): string {
  return cleanText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
