/** Schemes of web addresses that MediaWiki links, written before `//`. */
export const slashSchemes: ReadonlySet<string> = new Set(
	"http https ftp ftps git gopher irc ircs mms nntp redis sftp ssh svn telnet worldwind".split(" "),
);

/** Schemes that need no `//`. */
export const plainSchemes: ReadonlySet<string> = new Set(
	"bitcoin geo magnet mailto matrix news sip sips sms tel urn xmpp".split(" "),
);
