/** Text that means something to one of the formats it is published in, and must be read back as nothing but text. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'a ]]> b ]]> <b>c</b> &amp; &lt;script&gt; &#60;',
  '</title></style></svg><script>alert(1)</script>',
  'one\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged\r\n',
  'semicolon; comma, backslash \\ colon: \\n',
  `long ${'wörter und 漢字 🦉 '.repeat(30)}`,
  'bell \u0007 null \u0000 escape \u001b[31m next line \u0085 separator \u2028 end',
  'turned \u202egnp.exe and half \ud800 a character',
  '$' + '{injected} {{injected}} <%= injected %> __proto__',
]
