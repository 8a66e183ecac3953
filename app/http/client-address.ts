/**
 * What stands for one sender when attempts are counted by address: an IPv4 address as it is, and the first half of an
 * IPv6 address, since one connection is given all that begin with it (RFC 6177).
 */
export function clientAddress(ip: string | undefined): string {
  if (ip === undefined) return "unknown";
  const inIpv4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(ip)?.[1];
  if (inIpv4 !== undefined || !ip.includes(":")) return inIpv4 ?? ip;
  const [start = "", end = ""] = (ip.split("%")[0] ?? "").toLowerCase().split("::");
  const [first, last] = [start, end].map((part) => (part === "" ? [] : part.split(":"))) as [string[], string[]];
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  const network = [...first, ...zeros, ...last].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ""));
  return `${network.join(":")}::/64`;
}
