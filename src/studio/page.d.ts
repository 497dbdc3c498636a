// What the bundler adds to the language: style sheets as imports, and what it writes into the page.
/// <reference types="vite/client" />

/** The models that the page may fetch, by file name, each with the beginning of its SHA-256; written in by the build. */
declare const __MODELS__: Readonly<Record<string, string>>;
