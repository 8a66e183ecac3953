/** Where the door sends whoever is signed in but may not open a page: the error page for 403. */
export function loader(): never {
  throw new Response(null, { status: 403 });
}

export function action() {
  return loader();
}

export default function Refused() {
  return null;
}
