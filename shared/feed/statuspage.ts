/** The shapes of Statuspage's public API, version 2, as existing status clients read them. Times are ISO 8601 instants. */

export interface StatusPageInfo {
  id: string
  name: string
  url: string
  time_zone: string
  updated_at: string
}

export const INDICATORS = ['none', 'minor', 'major', 'critical', 'maintenance'] as const
export type Indicator = (typeof INDICATORS)[number]

export interface OverallStatus {
  indicator: Indicator
  description: string
}

export const COMPONENT_STATUSES = [
  'operational',
  'degraded_performance',
  'partial_outage',
  'major_outage',
  'under_maintenance',
] as const
export type ComponentStatus = (typeof COMPONENT_STATUSES)[number]

export interface StatusComponent {
  id: string
  name: string
  status: ComponentStatus
  created_at: string
  updated_at: string
  position: number
  description: string | null
  showcase: boolean
  start_date: string | null
  group_id: string | null
  page_id: string
  group: boolean
  only_show_if_degraded: boolean
}

export interface AffectedComponent {
  code: string
  name: string
  old_status: ComponentStatus
  new_status: ComponentStatus
}

export const INCIDENT_STATUSES = ['investigating', 'identified', 'monitoring', 'resolved', 'postmortem'] as const
export const MAINTENANCE_STATUSES = ['scheduled', 'in_progress', 'verifying', 'completed'] as const
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number]
export type MaintenanceStatus = (typeof MAINTENANCE_STATUSES)[number]

export interface IncidentUpdate {
  id: string
  incident_id: string
  status: IncidentStatus | MaintenanceStatus
  body: string
  created_at: string
  updated_at: string
  display_at: string
  affected_components: AffectedComponent[] | null
  deliver_notifications: boolean
  custom_tweet: string | null
  tweet_id: string | null
}

interface IncidentCommon {
  id: string
  name: string
  created_at: string
  updated_at: string
  monitoring_at: string | null
  resolved_at: string | null
  impact: Indicator
  shortlink: string
  started_at: string
  page_id: string
  /** Newest first. */
  incident_updates: IncidentUpdate[]
  components: StatusComponent[]
  reminder_intervals: string | null
}

export interface Incident extends IncidentCommon {
  status: IncidentStatus
}

export interface ScheduledMaintenance extends IncidentCommon {
  status: MaintenanceStatus
  /** Null where the edge was not announced or is known only by week or month: an invented hour would mislead. */
  scheduled_for: string | null
  scheduled_until: string | null
}

export interface StatusSummary {
  page: StatusPageInfo
  status: OverallStatus
  components: StatusComponent[]
  /** Unresolved ones. */
  incidents: Incident[]
  /** Those under way and to come. */
  scheduled_maintenances: ScheduledMaintenance[]
}
