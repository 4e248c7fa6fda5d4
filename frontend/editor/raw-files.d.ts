/** Vite gives a file's text for such an import. */
declare module '*.svg?raw' {
  const text: string;
  export default text;
}
