/** What comes in the place of a page, written after the manner of common servers, walls and systems. */

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`

const MENU =
  '<nav><ul><li><a href="/">Start</a></li><li><a href="/s">Services</a></li><li><a href="/c">Contact</a></li></ul></nav>'
const FOOT = '<footer><p>All rights reserved. Terms of use. Privacy.</p></footer>'

export const LOGON_PAGES: readonly string[] = [
  page(
    'Sign in',
    '<h1>Sign in</h1><form action="/l"><label>E-mail <input name="e"></label><label>Password <input type="password" name="p"></label><button>Sign in</button></form>',
  ),
  page(
    'District Portal',
    `${MENU}<main><h1>District Portal</h1><form><p>User name</p><input name="u"><p>Password</p><input type="password"><button>Log in</button><p><a href="/f">Forgot your password?</a></p></form></main>${FOOT}`,
  ),
  page(
    'Single Sign-On',
    '<div class="box"><h1>Single Sign-On</h1><p>Please log in with your district account to continue.</p><form><input name="user"><input type="password" name="pass"></form></div>',
  ),
  page('Session expired', '<h1>Your session has expired</h1><p>Please sign in again to continue.</p>'),
  page(
    'Identity',
    '<main><h1>Welcome back</h1><p>Enter your email address to continue.</p><form><input type="email"><button>Next</button></form></main>',
  ),
]

export const MISSING_PAGES: readonly string[] = [
  page('Page not found', `${MENU}<h1>Page not found</h1><p>Sorry, the page you asked for does not exist.</p>${FOOT}`),
  page('404', '<h1>404</h1><p>Not here.</p>'),
  page(
    'Help Site',
    `${MENU}<main><h1>Oops!</h1><p>We could not find that page. It may have been moved.</p><p><a href="/">Go to the home page</a></p></main>${FOOT}`,
  ),
  page('Object moved', '<h1>Document Moved</h1><p>This document may be found <a href="/new">here</a>.</p>'),
  page(
    'Search',
    `${MENU}<main><h1>No results</h1><p>Nothing matched your request. Try another word.</p><form><input name="q"></form></main>${FOOT}`,
  ),
]

export const WALL_PAGES: readonly string[] = [
  page(
    'Just a moment...',
    '<h1>www.caaspp-elpac.org</h1><p>Verifying you are human. This may take a few seconds.</p><p>www.caaspp-elpac.org needs to review the security of your connection before proceeding.</p>',
  ),
  page(
    'Access Denied',
    '<h1>Access Denied</h1><p>You don’t have permission to access this page.</p><p>Reference #18.6f64d440.1718</p>',
  ),
  page(
    'Robot Check',
    '<h1>Are you a robot?</h1><p>Type the characters you see in this image:</p><img src="/c.jpg"><form><input name="c"></form>',
  ),
  page('', '<noscript>Please enable JavaScript to view this page.</noscript>', '<script src="/_sec/cp.js"></script>'),
  page(
    'Security check',
    '<div><h1>One more step</h1><p>Please complete the security check to access the site.</p><div class="h-captcha"></div></div>',
  ),
  page(
    'Request rejected',
    'The requested URL was rejected. Please consult with your administrator. Your support ID is: 88123456789',
  ),
  page(
    'Too Many Requests',
    '<h1>Too Many Requests</h1><p>You have sent too many requests in a given amount of time.</p>',
  ),
]

export const PARKED_PAGES: readonly string[] = [
  page('caaspp-elpac.org', '<h1>caaspp-elpac.org</h1><p>This domain is for sale. Make an offer today.</p>'),
  page(
    'Welcome to your new host',
    '<h1>This site is coming soon</h1><p>The owner has just registered this address.</p><h2>Related searches</h2><ul><li>Online Courses</li><li>Tutoring Jobs</li><li>School Supplies</li></ul>',
  ),
  page(
    'Account suspended',
    '<h1>Account Suspended</h1><p>This account has been suspended. Contact your hosting provider.</p>',
  ),
  page(
    'Default page',
    '<h1>It works!</h1><p>This is the default web page for this server.</p><p>The web server software is running but no content has been added, yet.</p>',
  ),
]

export const OTHER_SITES: readonly string[] = [
  page(
    'Welcome to our new site',
    `${MENU}<main><h1>Welcome to Our New Website</h1><p>We have redesigned our website to serve you better. Please update your bookmarks.</p><h2>Popular pages</h2><ul><li><a href="/a">Students</a></li><li><a href="/b">Families</a></li></ul></main>${FOOT}`,
  ),
  page(
    '%TITLE%',
    `<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/static/main.js"></script>`,
  ),
  page(
    '%TITLE%',
    `<app-header></app-header><main id="content"><h1>%TITLE%</h1><div class="skeleton"></div><div class="skeleton"></div></main><app-footer></app-footer>`,
  ),
  page(
    '%TITLE%',
    `${MENU}<main><h1>%TITLE%</h1><p>This content has a new home in our knowledge base. Use the search to find articles about tests, scores, and devices, or browse the topics below.</p><h2>Topics</h2><ul><li><a href="/t/1">Getting started</a></li><li><a href="/t/2">Accounts</a></li><li><a href="/t/3">Devices and browsers</a></li></ul></main>${FOOT}`,
  ),
  page(
    'Maintenance',
    '<h1>We’ll be back soon</h1><p>Our website is undergoing scheduled maintenance. Thank you for your patience.</p>',
  ),
]

export const TROUBLE: readonly string[] = [
  '<h1>Something went wrong</h1><p>An error occurred while processing your request. Please try again later.</p>',
  '<h1>Service Unavailable</h1><p>The service is temporarily unavailable.</p>',
  '<h1>Error</h1><p>Unable to load content. Contact the administrator if the problem persists.</p>',
  '<p>Database connection error (2): could not connect.</p>',
]

/** Plain sentences of another language; nothing in them stands on any page. */
export const SPANISH: readonly string[] = [
  'Los coordinadores pueden revisar la información de sus escuelas en el sitio nuevo.',
  'Las familias recibirán los resultados por correo durante el otoño.',
  'El equipo de apoyo contestará sus preguntas de lunes a viernes.',
  'Consulte la guía para saber más sobre los exámenes y sus plazos.',
  'La biblioteca de materiales estará cerrada por trabajos de mantenimiento.',
  'Todos los estudiantes deben llevar una identificación el día del examen.',
]
