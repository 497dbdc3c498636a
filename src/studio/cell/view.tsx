// placeholder
export default function Cell() {
  return <p>…</p>;
}
