/** Where the dashboards are, below the site's folder. */
export const DASHBOARD_PATHS = { english: 'index.html', spanish: 'es/index.html' } as const
