import type { Command } from 'commander'
import { addExamples } from './add-examples.ts'
import { listPendingAlerts } from './alerts-pending.ts'
import { previewAlerts } from './alerts-preview.ts'
import { retryAlerts } from './alerts-retry.ts'
import { testChannel } from './alerts-test.ts'
import type { DefineCommand } from './define-command.ts'
import { parseInstant } from './parse-instant.ts'
import { addSourcesOption, addTellingOptions } from './pass-options.ts'

export const define: DefineCommand = (command, world, done) => {
  addExamples(command, [
    ['alerts test office-mail', 'whether one channel arrives'],
    ['alerts preview', 'what would be sent'],
  ])

  const test = command.command('test <channel>').description('Send a test message by one channel, now.')
  addAlertsFile(test)
  addTellingOptions(test)
  addExamples(test, [['alerts test office-mail', 'whether mail arrives; the data folder is left alone']])
  test.action(async (channel: string, options) => done(await testChannel(world, channel, options)))

  const preview = command.command('preview').description('Show what would be sent, without sending anything.')
  addAlertsFile(preview)
  addDataOptions(preview)
  preview.option('--days <number>', 'how many days of reminders to show', '14')
  addExamples(preview, [['alerts preview', 'the messages that are due, what is held, and the reminders to come']])
  preview.action(async (options) => done(await previewAlerts(world, options)))

  const pending = command.command('pending').description('List what no channel has been told yet, and why.')
  pending.option('--data <dir>', 'the folder for what is known', 'data')
  pending.option('--now <instant>', 'work as if it were this moment', parseInstant)
  addTellingOptions(pending)
  addExamples(pending, [['alerts pending --json', 'each as a line for programs']])
  pending.action(async (options) => done(await listPendingAlerts(world, options)))

  const retry = command.command('retry [channel]').description('Send now what is waiting after a failure.')
  addAlertsFile(retry)
  addDataOptions(retry)
  retry.addHelpText('after', '\nExits with 1 where something still does not get through; it is kept.')
  addExamples(retry, [
    ['alerts retry', 'every channel'],
    ['alerts retry office-mail', 'one channel, after its password was corrected'],
  ])
  retry.action(async (channel: string | undefined, options) => done(await retryAlerts(world, channel ?? null, options)))
}

function addAlertsFile(command: Command): void {
  command.option('--alerts <file>', 'the JSON file that says whom to tell, and how', 'alerts.json')
}

function addDataOptions(command: Command): void {
  command.option('--data <dir>', 'the folder for what is known', 'data')
  addSourcesOption(command)
  command.option('--now <instant>', 'work as if it were this moment', parseInstant)
  addTellingOptions(command)
}
