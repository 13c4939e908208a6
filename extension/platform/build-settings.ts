declare const __BUILT_IN_FEED__: string | null
declare const __LOOPBACK_ALLOWED__: boolean
declare const __OMNIBOX_READS_MARKUP__: boolean

/** The address of a feed that was built in; null where people set their own. */
export const BUILT_IN_FEED = __BUILT_IN_FEED__

/** True in builds for development only: a feed may then be served by this computer without https. */
export const LOOPBACK_ALLOWED = __LOOPBACK_ALLOWED__

/** True in Chrome, which reads what is suggested in the address bar as XML; Firefox shows it as it is. */
export const OMNIBOX_READS_MARKUP = __OMNIBOX_READS_MARKUP__
