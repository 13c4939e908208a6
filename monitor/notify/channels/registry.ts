import type { SinkSettings } from '../config/channel.ts'
import { openDiscord } from './discord.ts'
import { openEmail } from './email.ts'
import { openGithubIssue } from './github-issue.ts'
import { openGoogleChat } from './google-chat.ts'
import { openNtfy } from './ntfy.ts'
import type { Sink, SinkTools } from './sink.ts'
import { openSlack } from './slack.ts'
import { openTeams } from './teams.ts'
import { openWebhook } from './webhook.ts'

/** Every kind of channel. */
const SINKS: { [T in SinkSettings['type']]: (settings: SinkSettings & { type: T }, tools: SinkTools) => Sink } = {
  email: openEmail,
  slack: openSlack,
  teams: openTeams,
  discord: openDiscord,
  'google-chat': openGoogleChat,
  webhook: openWebhook,
  ntfy: openNtfy,
  'github-issue': openGithubIssue,
}

/** What sends to a place. */
export function openSink(settings: SinkSettings, tools: SinkTools): Sink {
  const open = SINKS[settings.type] as (settings: SinkSettings, tools: SinkTools) => Sink
  return open(settings, tools)
}
