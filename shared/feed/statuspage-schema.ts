import * as z from 'zod/mini'
import { InstantSchema } from './record-schema.ts'
import {
  COMPONENT_STATUSES,
  INCIDENT_STATUSES,
  INDICATORS,
  type Incident,
  MAINTENANCE_STATUSES,
  type ScheduledMaintenance,
  type StatusSummary,
} from './statuspage.ts'

const PageSchema = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  time_zone: z.string(),
  updated_at: InstantSchema,
})

const StatusSchema = z.object({ indicator: z.enum(INDICATORS), description: z.string() })

const ComponentSchema = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(COMPONENT_STATUSES),
  created_at: InstantSchema,
  updated_at: InstantSchema,
  position: z.int(),
  description: z.nullable(z.string()),
  showcase: z.boolean(),
  start_date: z.nullable(z.string()),
  group_id: z.nullable(z.string()),
  page_id: z.string(),
  group: z.boolean(),
  only_show_if_degraded: z.boolean(),
})

const AffectedSchema = z.object({
  code: z.string(),
  name: z.string(),
  old_status: z.enum(COMPONENT_STATUSES),
  new_status: z.enum(COMPONENT_STATUSES),
})

const UpdateSchema = z.object({
  id: z.string(),
  incident_id: z.string(),
  status: z.enum([...INCIDENT_STATUSES, ...MAINTENANCE_STATUSES]),
  body: z.string(),
  created_at: InstantSchema,
  updated_at: InstantSchema,
  display_at: InstantSchema,
  affected_components: z.nullable(z.array(AffectedSchema)),
  deliver_notifications: z.boolean(),
  custom_tweet: z.nullable(z.string()),
  tweet_id: z.nullable(z.string()),
})

const common = {
  id: z.string(),
  name: z.string(),
  created_at: InstantSchema,
  updated_at: InstantSchema,
  monitoring_at: z.nullable(InstantSchema),
  resolved_at: z.nullable(InstantSchema),
  impact: z.enum(INDICATORS),
  shortlink: z.string(),
  started_at: InstantSchema,
  page_id: z.string(),
  incident_updates: z.array(UpdateSchema),
  components: z.array(ComponentSchema),
  reminder_intervals: z.nullable(z.string()),
}

const IncidentSchema: z.ZodMiniType<Incident> = z.object({ ...common, status: z.enum(INCIDENT_STATUSES) })

const MaintenanceSchema: z.ZodMiniType<ScheduledMaintenance> = z.object({
  ...common,
  status: z.enum(MAINTENANCE_STATUSES),
  scheduled_for: z.nullable(InstantSchema),
  scheduled_until: z.nullable(InstantSchema),
})

/** `api/v2/summary.json` */
export const SummarySchema: z.ZodMiniType<StatusSummary> = z.object({
  page: PageSchema,
  status: StatusSchema,
  components: z.array(ComponentSchema),
  incidents: z.array(IncidentSchema),
  scheduled_maintenances: z.array(MaintenanceSchema),
})

/** `api/v2/status.json` */
export const StatusFileSchema = z.object({ page: PageSchema, status: StatusSchema })

/** `api/v2/components.json` */
export const ComponentsFileSchema = z.object({ page: PageSchema, components: z.array(ComponentSchema) })

/** `api/v2/incidents.json` and `api/v2/incidents/unresolved.json` */
export const IncidentsFileSchema = z.object({ page: PageSchema, incidents: z.array(IncidentSchema) })

/** `api/v2/scheduled-maintenances.json` and the files of its folder. */
export const MaintenancesFileSchema = z.object({
  page: PageSchema,
  scheduled_maintenances: z.array(MaintenanceSchema),
})
