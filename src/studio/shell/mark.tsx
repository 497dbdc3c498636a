// The sign of the house: a blue note between the lines.
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 40 40" aria-hidden="true">
      <path class="mark-lines" d="M2 12h36M2 18.5h36M2 25h36M2 31.5h36" />
      <path class="mark-stem" d="M24.6 23.6V5c2.5 4 7.8 4.1 7.5 10.4" />
      <ellipse class="mark-head" cx="18.7" cy="25.1" rx="7" ry="5.1" transform="rotate(-22 18.7 25.1)" />
    </svg>
  );
}
