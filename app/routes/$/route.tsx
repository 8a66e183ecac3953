/** Every address that no page has. */
export function loader() {
  throw new Response(null, { status: 404 });
}

export function action() {
  throw new Response(null, { status: 404 });
}

/** Only there so that the error page is shown: an address without a component would be answered without a word. */
export default function Nowhere() {
  return null;
}
