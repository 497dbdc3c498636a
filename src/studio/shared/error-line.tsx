// One sentence about what went wrong, said to screen readers at once.
export function ErrorLine({ error }: { readonly error: unknown }) {
  const message = error instanceof Error ? error.message : String(error);
  return (
    <p class="error" role="alert">
      {message.charAt(0).toUpperCase() + message.slice(1)}
    </p>
  );
}
