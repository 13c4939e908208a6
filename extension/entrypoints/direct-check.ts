import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { checkDirectly } from '../direct-check/check-directly.ts'
import { offerDirectCheck } from '../platform/direct-check-meeting.ts'

/** What reads the public pages: loaded by the background when it is used, since it weighs more than all the rest. */
export default defineUnlistedScript(() => offerDirectCheck(checkDirectly))
