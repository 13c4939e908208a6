import type { RecordKind } from '../../../shared/records/source-record.ts'
import type { Severity } from '../../severity.ts'

/** Who reads a channel. Only maintainers are told how the monitor itself is. */
export type Audience = 'coordinators' | 'maintainers'

/** A time of day on California's clock, in minutes after midnight. */
export type MinuteOfDay = number

/** From `from` to `until`, over midnight where `until` is earlier. */
export interface QuietHours {
  readonly from: MinuteOfDay
  readonly until: MinuteOfDay
  /** Whether urgent alerts wait, too. */
  readonly holdUrgent: boolean
}

/** When what is not worth a message of its own is told together. `weekday`: 1 is Monday; null for every day. */
export interface Digest {
  readonly weekday: number | null
  readonly at: MinuteOfDay
}

/** A rung of a reminder ladder: so many minutes before the edge, or the edge itself. `name` as the file gives it. */
export type Rung =
  | { readonly kind: 'announced'; readonly name: string }
  | { readonly kind: 'before'; readonly name: string; readonly minutes: number }
  | { readonly kind: 'start'; readonly name: string }
  | { readonly kind: 'end'; readonly name: string }

export interface Ladders {
  readonly downtime: readonly Rung[]
  readonly deadline: readonly Rung[]
}

/** What a channel wants to hear, and when. An empty list of systems or programs means every one. */
export interface Routing {
  readonly audience: Audience
  readonly kinds: readonly RecordKind[]
  readonly systems: readonly string[]
  readonly programs: readonly string[]
  /** Told at once from this severity on. */
  readonly atLeast: Severity
  /** The rest, from `routine` on, goes here; null for nowhere. */
  readonly digest: Digest | null
  readonly quietHours: QuietHours | null
  readonly reminders: Ladders
}

/** Where messages go. A name that ends in `Env` is that of the environment variable that holds the value. */
export type SinkSettings =
  | {
      readonly type: 'email'
      readonly host: string
      readonly port: number
      /** `starttls` and `tls` are required to succeed; `none` is for this machine only. */
      readonly security: 'starttls' | 'tls' | 'none'
      readonly userEnv: string | null
      readonly passwordEnv: string | null
      readonly from: string
      readonly to: readonly string[]
      /** Further recipients, separated by commas. */
      readonly toEnv: string | null
    }
  | { readonly type: 'slack' | 'teams' | 'discord' | 'google-chat'; readonly addressEnv: string }
  | { readonly type: 'webhook'; readonly addressEnv: string; readonly signingKeyEnv: string }
  | { readonly type: 'ntfy'; readonly server: string; readonly topicEnv: string; readonly tokenEnv: string | null }
  | {
      readonly type: 'github-issue'
      /** `owner/name`. */
      readonly repository: string
      readonly tokenEnv: string
      readonly api: string
      readonly label: string
    }

export interface Channel extends Routing {
  readonly id: string
  readonly sink: SinkSettings
}

/** What an alerts file says. */
export interface AlertSettings {
  readonly channels: readonly Channel[]
  /** Where the dashboard is served; linked at the end of a message. */
  readonly siteUrl: string | null
  /** Lets `http://127.0.0.1:PORT/` in, for trying things out. */
  readonly allowLoopback: boolean
}
