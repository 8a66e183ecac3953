/** Where a mailbox is and who reads it, from an imap:// or imaps:// URL; without a path it is INBOX. */
export function imapAddress(imapUrl: string) {
  const url = new URL(imapUrl);
  const secure = url.protocol === "imaps:";
  const user = decodeURIComponent(url.username);
  const folder = decodeURIComponent(url.pathname.replace(/^\/+/, "")) || "INBOX";
  return {
    ...{ host: url.hostname, port: Number(url.port) || (secure ? 993 : 143), secure, folder },
    auth: { user, pass: decodeURIComponent(url.password) },
    /** what it is called in records, without the password */
    name: `imap:${user}@${url.hostname}/${folder}`,
  };
}
